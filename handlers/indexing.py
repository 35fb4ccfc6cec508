"""When the index for searching is brought up with the log: soon, and never in front of a send.

A few times a second the log's head is compared with how far the index has come. What is missing is
indexed in slices: small ones with long rests while others write, larger ones with short rests while
nobody does.
"""

from tornado.ioloop import IOLoop, PeriodicCallback

from hub.hub import Hub
from models.errors import ChatError
from models.operations.indexing import Progress, index_some
from models.store import Store

_INTERVAL_SECONDS = 0.2
# Of the writer's time in one go: a send waits for so long, at worst.
_IDLE_SLICE_SECONDS = 0.008
_BUSY_SLICE_SECONDS = 0.002
# The index takes one part in so many of the writer's time: while others write, and while nobody
# does, when there may still be many who read.
_BUSY_SHARE = 33
_IDLE_SHARE = 2
_RETRY_SECONDS = (1.0, 60.0)


class Indexer:
    """Follows a store's log, of which the hub knows the head."""

    def __init__(self, store: Store, hub: Hub) -> None:
        self._store = store
        self._hub = hub
        self._indexed_id = -1
        self._seen = -1
        self._is_running = False
        self._is_under_way = False
        self._not_before = 0.0
        self._retry_seconds = _RETRY_SECONDS[0]
        self._ticks = PeriodicCallback(self._tick, _INTERVAL_SECONDS * 1000)

    def start(self) -> None:
        """Begin to follow, on the current IOLoop."""
        self._loop = IOLoop.current()
        self._is_running = True
        self._ticks.start()

    def stop(self) -> None:
        """Follow no more; what is under way is finished."""
        self._is_running = False
        self._ticks.stop()

    def _tick(self) -> None:
        is_due = self._loop.time() >= self._not_before
        is_behind = self._indexed_id < self._hub.head
        if self._is_running and is_due and is_behind and not self._is_under_way:
            self._is_under_way = True
            # Who wrote since the last slice is likely to write now.
            self._is_busy = self._hub.head != self._seen
            self._seen = self._hub.head
            self._store.submit(
                self._on_indexed,
                index_some,
                _BUSY_SLICE_SECONDS if self._is_busy else _IDLE_SLICE_SECONDS,
            )

    def _on_indexed(self, progress: Progress | None, error: ChatError | None) -> None:
        self._is_under_way = False
        if progress is None:
            # The disk is full or fails, and the store has said so.
            self._rest(self._retry_seconds)
            self._retry_seconds = min(self._retry_seconds * 2, _RETRY_SECONDS[1])
            return
        self._retry_seconds = _RETRY_SECONDS[0]
        self._indexed_id = progress.indexed_id
        if self._indexed_id < self._hub.head:
            is_busy = self._hub.head != self._seen
            share = _BUSY_SHARE if is_busy else _IDLE_SHARE
            self._rest(progress.seconds * (share - 1))

    def _rest(self, seconds: float) -> None:
        self._not_before = self._loop.time() + seconds
        self._loop.call_later(seconds, self._tick)
