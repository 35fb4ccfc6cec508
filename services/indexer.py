"""Keeps the search index up to date with the log, without delaying sends.

Several times a second the log's head is compared with the position of the index. Missing events
are indexed in slices: small slices with long rests while others write or read, larger slices with
short rests otherwise. When the index has reached the head, deleted words are purged from it.
"""

from time import monotonic

from tornado.ioloop import IOLoop, PeriodicCallback

from hub.hub import Hub
from models.errors import ChatError
from models.search.index import Compaction, Progress, compact_index, index_next
from models.store.store import Store

_INTERVAL_SECONDS = 0.2
# The writer's time per slice: the longest that a send waits.
_IDLE_SLICE_SECONDS = 0.008
_BUSY_SLICE_SECONDS = 0.002
# The index takes one part in so many of the writer's time: while others write or read, and
# otherwise. With the idle share, clients that catch up meanwhile get half as much.
_BUSY_SHARE = 50
_IDLE_SHARE = 2
# A purge rewrites the whole index: it is followed by a rest of this many times its duration.
_COMPACT_REST = 100
_RETRY_SECONDS = (1.0, 60.0)


class Indexer:
    """Indexes a store's log up to the hub's head."""

    def __init__(self, store: Store, hub: Hub) -> None:
        self._store = store
        self._hub = hub
        self._indexed_id = -1
        self._seen = (-1, -1)
        self._is_running = False
        self._is_working = False
        self._is_compacting = False
        self._compact_seconds = 0.0
        self._compact_not_before = 0.0
        self._is_resting = False
        self._retry_seconds = _RETRY_SECONDS[0]
        self._ticks = PeriodicCallback(self._tick, _INTERVAL_SECONDS * 1000)

    def start(self) -> None:
        """Start indexing on the current IOLoop."""
        self._loop = IOLoop.current()
        self._is_running = True
        self._ticks.start()

    def stop(self) -> None:
        """Begin no further slice."""
        self._is_running = False
        self._ticks.stop()

    @property
    def lag(self) -> int:
        """How many events are not indexed yet."""
        return max(self._hub.head - max(self._indexed_id, 0), 0)

    def _tick(self) -> None:
        if not self._is_running or self._is_working or self._is_resting:
            return
        seconds = _BUSY_SLICE_SECONDS if self._is_busy() else _IDLE_SLICE_SECONDS
        self._seen = self._activity()
        if self._indexed_id < self._hub.head:
            self._is_working = True
            self._store.submit(self._on_indexed, index_next, seconds)
        elif self._is_compacting or (
            self._store.has_purged and monotonic() >= self._compact_not_before
        ):
            is_first, self._is_compacting = not self._is_compacting, True
            if is_first:
                self._store.has_purged = False
                self._compact_seconds = 0.0
            self._is_working = True
            self._store.submit(self._on_compacted, compact_index, seconds, is_first)

    def _on_indexed(self, progress: Progress | None, error: ChatError | None) -> None:
        self._is_working = False
        if progress is None:
            self._retry()
            return
        self._retry_seconds = _RETRY_SECONDS[0]
        self._indexed_id = progress.indexed_id
        if self._indexed_id < self._hub.head:
            self._rest(progress.seconds)

    def _on_compacted(
        self, compaction: Compaction | None, error: ChatError | None
    ) -> None:
        self._is_working = False
        if compaction is None:
            self._is_compacting = False
            self._store.has_purged = True
            self._retry()
            return
        self._compact_seconds += compaction.seconds
        if compaction.is_done:
            self._is_compacting = False
            rest = self._compact_seconds * _COMPACT_REST
            self._compact_not_before = monotonic() + rest
        else:
            self._rest(compaction.seconds)

    def _retry(self) -> None:
        # The disk is full or fails; the store has logged it.
        self._wait(self._retry_seconds)
        self._retry_seconds = min(self._retry_seconds * 2, _RETRY_SECONDS[1])

    def _rest(self, worked_seconds: float) -> None:
        share = _BUSY_SHARE if self._is_busy() else _IDLE_SHARE
        self._wait(worked_seconds * (share - 1))

    def _is_busy(self) -> bool:
        # Writes or reads since the last slice are likely to go on.
        return self._activity() != self._seen

    def _activity(self) -> tuple[int, int]:
        return self._hub.head, self._store.reads

    def _wait(self, seconds: float) -> None:
        self._is_resting = True
        self._loop.call_later(seconds, self._wake)

    def _wake(self) -> None:
        self._is_resting = False
        self._tick()
