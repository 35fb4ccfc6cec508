"""Long work in the background, in slices between other writes."""

from collections.abc import Callable

from tornado.ioloop import IOLoop

from models.errors import ChatError, Stopping
from models.store.store import Store
from models.store.transaction import Transaction

# Between slices, so that other writes wait for at most one.
_PAUSE_SECONDS = 0.02
# After a refusal: the disk or the store's queue is full.
_RETRY_SECONDS = 5.0


class Slices:
    """Commits an operation again and again, until it returns False. The next start continues."""

    def __init__(self, store: Store, slice: Callable[[Transaction], bool]) -> None:
        self._store = store
        self._slice = slice
        self._is_working = False
        self._next: object | None = None

    def start(self) -> None:
        """Do what an earlier run of the server has left."""
        self.wake()

    def wake(self) -> None:
        """Start working, after an operation has left something to do."""
        if not self._is_working:
            self._is_working = True
            self._work()

    def stop(self) -> None:
        """Begin no further slice."""
        if self._next is not None:
            IOLoop.current().remove_timeout(self._next)

    def _work(self) -> None:
        self._next = None
        self._store.submit(self._on_done, self._slice)

    def _on_done(self, has_more: bool | None, error: ChatError | None) -> None:
        if isinstance(error, Stopping) or (error is None and not has_more):
            self._is_working = False
            return
        seconds = _PAUSE_SECONDS if error is None else _RETRY_SECONDS
        self._next = IOLoop.current().call_later(seconds, self._work)
