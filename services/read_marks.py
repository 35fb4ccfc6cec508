"""Moved read marks, for the devices of the reader and for other members.

The reader's own devices get a mark with the counts of what is still unread. A count may need a
query, which runs on a reader thread; the frames of one group keep their order. The marks of all
groups that are read at once reach the other members in slices, so that the loop is not held. Each
count says up to which event it counts: messages may have been deleted since the mark was moved.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from itertools import islice

from hub.hub import Hub
from hub.tasks import Tasks
from models.errors import ChatError
from models.events.commit import Commit
from models.events.signals import AllRead, ReadMoved
from models.queries.unread import UnreadCounter, UnreadUpTo
from models.state.memberships import UnreadRange
from models.store.store import Store

log = logging.getLogger("chatserver.socket")

# Each mark may reach a hundred connections.
_SLICE_MARKS = 20
_PAUSE_SECONDS = 0.002

# Called with the counts, or with None if they cannot be read for now.
Callback = Callable[[UnreadUpTo | None], None]
_Membership = tuple[int, int]  # a group's id and a user's


class _Waiting:
    """A mark whose counts are being read; `json` is its frame once they are known."""

    __slots__ = ("moved", "json")

    def __init__(self, moved: ReadMoved) -> None:
        self.moved = moved
        self.json: bytes | None = None


class ReadMarks:
    """Counts what is unread after marks, and publishes the marks to the hub."""

    def __init__(self, store: Store, hub: Hub, counter: UnreadCounter) -> None:
        self._store = store
        self._hub = hub
        self._counter = counter
        self._tasks = Tasks()
        # The callbacks for each count in progress.
        self._asked: dict[tuple[int, UnreadRange], list[Callback]] = {}
        # Marks that wait for counts, oldest first.
        self._queues: dict[_Membership, deque[_Waiting]] = {}
        # Marks that the other members are still to get.
        self._for_others: dict[_Membership, ReadMoved] = {}

    async def count(self, moved: ReadMoved) -> UnreadUpTo | None:
        """Return what is unread after a mark; None if it cannot be read for now."""
        counted: asyncio.Future[UnreadUpTo | None] = asyncio.Future()
        self.ask(partial(_resolve, counted), moved)
        return await counted

    def ask(self, callback: Callback, moved: ReadMoved) -> None:
        """Call back with what is unread after a mark, at once if that is known."""
        range = UnreadRange(moved.group_id, moved.seq, moved.last_seq)
        unread = self._counter.known(moved.user_id, range)
        if unread is not None:
            callback(UnreadUpTo(range.seq, *unread))
            return
        key = moved.user_id, range
        callbacks = self._asked.get(key)
        if callbacks is None:
            self._asked[key] = [callback]
            self._tasks.start(self._count(moved.user_id, range))
        else:
            callbacks.append(callback)

    def publish(self, commit: Commit) -> None:
        """Publish the marks that a commit moved, after the hub has published the commit."""
        if self._queues or self._for_others:
            self._forget_left(commit)
        for signal in commit.signals:
            if isinstance(signal, ReadMoved):
                self._publish_own(signal)
                if not signal.is_private:
                    self._for_others.pop((signal.group_id, signal.user_id), None)
            elif isinstance(signal, AllRead):
                self._publish_all(signal)

    def _forget_left(self, commit: Commit) -> None:
        """Forget the marks of memberships that have ended: another one may have begun."""
        for event in commit.events:
            if event.group_id is not None and event.change is not None:
                for user_id in event.change.left:
                    self._queues.pop((event.group_id, user_id), None)
                    self._for_others.pop((event.group_id, user_id), None)

    async def _count(self, user_id: int, range: UnreadRange) -> None:
        unread = None
        try:
            unread = await self._store.read_for(
                user_id,
                self._counter.count_now,
                user_id,
                range.group_id,
                range.read_seq,
            )
        except ChatError as error:
            log.debug("counting unread messages failed: %s", error.code)
        except Exception:
            log.exception("counting unread messages failed")
        for callback in self._asked.pop((user_id, range)):
            callback(unread)

    def _publish_own(self, moved: ReadMoved) -> None:
        key = moved.group_id, moved.user_id
        queue = self._queues.setdefault(key, deque())
        waiting = _Waiting(moved)
        queue.append(waiting)
        self.ask(partial(self._on_counted, queue, waiting), moved)

    def _on_counted(
        self, queue: deque[_Waiting], waiting: _Waiting, unread: UnreadUpTo | None
    ) -> None:
        moved = waiting.moved
        if unread is None:
            waiting.json = moved.json
        else:
            waiting.json = moved.json_with(*unread)
        key = moved.group_id, moved.user_id
        if self._queues.get(key) is not queue:
            return  # the membership has ended
        while queue and (json := queue[0].json) is not None:
            self._hub.publish_own(queue.popleft().moved, json)
        if not queue:
            del self._queues[key]

    def _publish_all(self, signal: AllRead) -> None:
        is_working = bool(self._for_others)
        for moved in signal.moved:
            key = moved.group_id, moved.user_id
            # The user's devices have the frame of all marks: an earlier one must not follow it.
            self._queues.pop(key, None)
            if not moved.is_private:
                self._for_others[key] = moved
        if not is_working:
            self._tasks.start(self._publish_slices())

    async def _publish_slices(self) -> None:
        while self._for_others:
            for key in [*islice(self._for_others, _SLICE_MARKS)]:
                self._hub.publish_to_others(self._for_others.pop(key))
            await asyncio.sleep(_PAUSE_SECONDS)


def _resolve(
    counted: "asyncio.Future[UnreadUpTo | None]", unread: UnreadUpTo | None
) -> None:
    if not counted.done():
        counted.set_result(unread)
