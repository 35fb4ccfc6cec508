"""How many messages of others a member has not read.

Counts come from the messages themselves. A counter that each send incremented would drift when
messages are deleted.
"""

from collections.abc import Sequence
from typing import NamedTuple

from models.database import Connection, Database
from models.events.commit import Commit
from models.state.memberships import UnreadRange

COUNT = """
    SELECT count(*) FROM message
    WHERE group_id = :group_id AND sender_id <> :user_id AND deleted_at IS NULL
        AND sender_id NOT IN (SELECT id FROM user WHERE purge_from >= 0)
        AND id > coalesce(
            (SELECT id FROM event WHERE group_id = :group_id AND seq = :low), 0)
        AND id <= (SELECT id FROM event WHERE group_id = :group_id AND seq = :high)"""
MENTIONS = """
    SELECT count(DISTINCT t.message_id) FROM mention t JOIN message m ON m.id = t.message_id
    WHERE t.user_id IN (:user_id, 0) AND t.group_id = :group_id AND m.sender_id <> :user_id
        AND m.sender_id NOT IN (SELECT id FROM user WHERE purge_from >= 0)
        AND t.message_id > coalesce(
            (SELECT id FROM event WHERE group_id = :group_id AND seq = :low), 0)
        AND t.message_id <= (SELECT id FROM event WHERE group_id = :group_id AND seq = :high)"""
FIRST = """
    SELECT seq, id FROM message
    WHERE group_id = :group_id AND sender_id <> :user_id AND deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM user WHERE id = sender_id AND purge_from >= 0)
        AND id > coalesce(
            (SELECT id FROM event WHERE group_id = :group_id AND seq = :low), 0)
    ORDER BY id LIMIT 1"""
END = "SELECT max(seq) FROM event WHERE group_id = :group_id"

# A scan over more events than this is remembered.
_SCAN_MAX = 1000
_ENTRIES_MAX = 100_000


class Unread(NamedTuple):
    """The number of messages of others that a member has not read, and how many mention them."""

    messages: int
    mentions: int


class FirstUnread(NamedTuple):
    """The first message of others that a member has not read."""

    seq: int
    id: int


class _Counted(NamedTuple):
    """A count, and the range at which it was true."""

    range: UnreadRange
    unread: Unread


class _Scanned(NamedTuple):
    """A member's `read_seq`, and a later `seq` up to which no unread message was found."""

    read_seq: int
    seq: int


_NONE = Unread(0, 0)


class UnreadCounter:
    """Counts unread messages, and remembers each count with the range at which it was true.

    For the same `read_seq` and a later end, only the messages in between are counted: a user who
    reconnects costs what was sent since.
    """

    def __init__(self) -> None:
        # By group and user.
        self._counted: dict[int, dict[int, _Counted]] = {}
        self._size = 0
        # By group and user.
        self._scanned: dict[tuple[int, int], _Scanned] = {}

    def forget_rewritten(self, commit: Commit) -> None:
        """Forget the counts that a commit makes wrong."""
        for group_id in commit.rewritten:
            self.forget(group_id)

    def forget(self, group_id: int | None) -> None:
        """Forget a group's counts, or all: a counted message may have been deleted."""
        # A count in progress writes to the dictionary that is dropped here.
        if group_id is None:
            self._counted, self._size = {}, 0
        else:
            self._size -= len(self._counted.pop(group_id, ()))

    def first(
        self, connection: Connection, user_id: int, group_id: int, read_seq: int
    ) -> FirstUnread | None:
        """Return the first unread message of others, if there is one.

        A member who sends much and never marks it as read has a long row of own messages to scan.
        It is scanned once, and not again for each page.
        """
        key = group_id, user_id
        known = self._scanned.get(key)
        low = known.seq if known and known.read_seq == read_seq else read_seq
        values = {"group_id": group_id, "user_id": user_id, "low": low}
        first = connection.fetch_one(FirstUnread, FIRST, values)
        if first is None:
            scanned = int(connection.execute(END, values).fetchone()[0])
        else:
            scanned = first.seq - 1
        if scanned - low > _SCAN_MAX:
            if len(self._scanned) >= _ENTRIES_MAX:
                self._scanned = {}
            self._scanned[key] = _Scanned(read_seq, scanned)
        return first

    def known(self, user_id: int, range: UnreadRange) -> Unread | None:
        """Return a count without a query, or None."""
        if range.read_seq >= range.seq:
            return _NONE
        counted = self._counted.get(range.group_id, {}).get(user_id)
        if counted is None or counted.range != range:
            return None
        return counted.unread

    def count(
        self, database: Database, user_id: int, ranges: Sequence[UnreadRange]
    ) -> list[Unread]:
        """Return the unread messages in each range. Runs on a reader thread."""
        if self._size >= _ENTRIES_MAX:
            self._counted, self._size = {}, 0
        groups = [self._counted.setdefault(range.group_id, {}) for range in ranges]
        with database.snapshot() as connection:
            return [
                self._count(connection, counted=counted, user_id=user_id, range=range)
                for counted, range in zip(groups, ranges, strict=True)
            ]

    def _count(
        self,
        connection: Connection,
        counted: dict[int, _Counted],
        user_id: int,
        range: UnreadRange,
    ) -> Unread:
        if range.read_seq >= range.seq:
            return _NONE
        low, start = range.read_seq, _NONE
        earlier = counted.get(user_id)
        if earlier is None:
            self._size += 1
        elif earlier.range.read_seq == low and earlier.range.seq <= range.seq:
            low, start = earlier.range.seq, earlier.unread
        values = {
            "group_id": range.group_id,
            "user_id": user_id,
            "low": low,
            "high": range.seq,
        }
        messages, mentions = (
            connection.execute(sql, values).fetchone()[0] for sql in (COUNT, MENTIONS)
        )
        unread = Unread(start.messages + messages, start.mentions + mentions)
        counted[user_id] = _Counted(range, unread)
        return unread
