"""When the index for searching is brought up with the log: soon, and never in front of a send.

A few times a second the log's head is compared with how far the index has come. What is missing is
indexed in slices: small ones with long rests while others write or read, larger ones with short
rests while nobody does. When it has come to the head, the words of what was deleted are purged from
it.
"""

from time import monotonic

from tornado.ioloop import IOLoop, PeriodicCallback

from hub.hub import Hub
from models.errors import ChatError
from models.search.index import Compaction, Progress, compact_index, index_next
from models.store.store import Store

_INTERVAL_SECONDS = 0.2
# Of the writer's time in one go: a send waits for so long, at worst.
_IDLE_SLICE_SECONDS = 0.008
_BUSY_SLICE_SECONDS = 0.002
# The index takes one part in so many of the writer's time: while others write or read, and while
# nobody does. With half of it, whoever catches up beside it gets half as much.
_BUSY_SHARE = 50
_IDLE_SHARE = 2
# A purge writes all of the index anew: after one, the next comes this many times as much later.
_COMPACT_REST = 100
_RETRY_SECONDS = (1.0, 60.0)


class Indexer:
    """Follows a store's log, of which the hub knows the head."""

    def __init__(self, store: Store, hub: Hub) -> None:
        self._store = store
        self._hub = hub
        self._indexed_id = -1
        self._seen = (-1, -1)
        self._is_running = False
        self._is_under_way = False
        self._is_compacting = False
        self._compact_seconds = 0.0
        self._compact_not_before = 0.0
        self._is_resting = False
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

    @property
    def lag(self) -> int:
        """How many events of the log the index has still to take in."""
        return max(self._hub.head - max(self._indexed_id, 0), 0)

    def _tick(self) -> None:
        if not self._is_running or self._is_under_way or self._is_resting:
            return
        seconds = _BUSY_SLICE_SECONDS if self._is_busy() else _IDLE_SLICE_SECONDS
        self._seen = self._work_so_far()
        if self._indexed_id < self._hub.head:
            self._is_under_way = True
            self._store.submit(self._on_indexed, index_next, seconds)
        elif self._is_compacting or (
            self._store.has_purged and monotonic() >= self._compact_not_before
        ):
            is_first, self._is_compacting = not self._is_compacting, True
            if is_first:
                self._store.has_purged = False
                self._compact_seconds = 0.0
            self._is_under_way = True
            self._store.submit(self._on_compacted, compact_index, seconds, is_first)

    def _on_indexed(self, progress: Progress | None, error: ChatError | None) -> None:
        self._is_under_way = False
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
        self._is_under_way = False
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
        # The disk is full or fails, and the store has said so.
        self._wait(self._retry_seconds)
        self._retry_seconds = min(self._retry_seconds * 2, _RETRY_SECONDS[1])

    def _rest(self, worked_seconds: float) -> None:
        share = _BUSY_SHARE if self._is_busy() else _IDLE_SHARE
        self._wait(worked_seconds * (share - 1))

    def _is_busy(self) -> bool:
        # Who wrote or read since the last slice is likely to do so now.
        return self._work_so_far() != self._seen

    def _work_so_far(self) -> tuple[int, int]:
        return self._hub.head, self._store.reads

    def _wait(self, seconds: float) -> None:
        self._is_resting = True
        self._loop.call_later(seconds, self._wake)

    def _wake(self) -> None:
        self._is_resting = False
        self._tick()
