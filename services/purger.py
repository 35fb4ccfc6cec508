"""Erases what was deleted in bulk, in the background, in slices between other writes."""

from tornado.ioloop import IOLoop

from models.errors import ChatError, Stopping
from models.operations.purge import purge_next_group_slice
from models.operations.purge_accounts import purge_next_account_slice
from models.store.store import Store
from models.store.transaction import Transaction

# Between slices, so that other writes wait for at most one.
_PAUSE_SECONDS = 0.02
# After a refusal: the disk or the store's queue is full.
_RETRY_SECONDS = 5.0


class Purger:
    """Erases until nothing is left. After a stop, the next start goes on."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._is_purging = False
        self._next: object | None = None

    def start(self) -> None:
        """Erase what an earlier run of the server has left."""
        self.wake()

    def wake(self) -> None:
        """Start erasing, after an operation has marked something to be erased."""
        if not self._is_purging:
            self._is_purging = True
            self._purge()

    def stop(self) -> None:
        """Begin no further slice."""
        if self._next is not None:
            IOLoop.current().remove_timeout(self._next)

    def _purge(self) -> None:
        self._next = None
        self._store.submit(self._on_purged, _purge_some)

    def _on_purged(self, has_more: bool | None, error: ChatError | None) -> None:
        if isinstance(error, Stopping) or (error is None and not has_more):
            self._is_purging = False
            return
        seconds = _PAUSE_SECONDS if error is None else _RETRY_SECONDS
        self._next = IOLoop.current().call_later(seconds, self._purge)


def _purge_some(tx: Transaction) -> bool:
    return purge_next_group_slice(tx) or purge_next_account_slice(tx)
