"""How many messages of others a member has not read: counted, never kept up by adding."""

from collections.abc import Sequence
from typing import NamedTuple

from models.database import Connection, Database

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

# More events than this are not walked again for the next page.
_WALK_MAX = 1000
_KEPT_MAX = 100_000


class UnreadRange(NamedTuple):
    """A member's range in a group, whose log ends at `seq`."""

    group_id: int
    read_seq: int
    seq: int


class Unread(NamedTuple):
    """What others have sent that a member has not read, and how much of it mentions them."""

    messages: int
    mentions: int


_NOTHING = Unread(0, 0)


class UnreadCounter:
    """Counts, and remembers each count with the range at which it was true.

    A count for the same `read_seq` and a later end counts only what came in between, so somebody
    who connects again and again costs what was sent since.
    """

    def __init__(self) -> None:
        # By group and user.
        self._counted: dict[int, dict[int, tuple[UnreadRange, Unread]]] = {}
        self._size = 0
        # By group and user: what they have read, and up to where nothing after it was unread.
        self._walked: dict[tuple[int, int], tuple[int, int]] = {}

    def forget(self, group_id: int | None) -> None:
        """Forget a group's counts, or all: something that was counted may be deleted."""
        # A count that is under way goes into what is let go of here.
        if group_id is None:
            self._counted, self._size = {}, 0
        else:
            self._size -= len(self._counted.pop(group_id, ()))

    def first(
        self, connection: Connection, user_id: int, group_id: int, read_seq: int
    ) -> tuple[int, int] | None:
        """Return the `seq` and the id of the first unread message of others, if there is one.

        Somebody who sends much and never says that they have read walks through their own messages
        once, and not again for each page.
        """
        known_seq, low = self._walked.get((group_id, user_id), (read_seq, read_seq))
        if known_seq != read_seq:
            low = read_seq
        values = {"group_id": group_id, "user_id": user_id, "low": low}
        row = connection.execute(FIRST, values).fetchone()
        if row is None:
            walked = int(connection.execute(END, values).fetchone()[0])
        else:
            walked = row[0] - 1
        if walked - low > _WALK_MAX:
            if len(self._walked) >= _KEPT_MAX:
                self._walked = {}
            self._walked[group_id, user_id] = (read_seq, walked)
        return row and (row[0], row[1])

    def known(self, user_id: int, range: UnreadRange) -> Unread | None:
        """Return a count without a query, or None."""
        if range.read_seq >= range.seq:
            return _NOTHING
        kept = self._counted.get(range.group_id, {}).get(user_id)
        return kept[1] if kept is not None and kept[0] == range else None

    def count(
        self, database: Database, user_id: int, ranges: Sequence[UnreadRange]
    ) -> list[Unread]:
        """Return the unread messages at each range. Runs on a reader thread."""
        if self._size >= _KEPT_MAX:
            self._counted, self._size = {}, 0
        kept = [self._counted.setdefault(range.group_id, {}) for range in ranges]
        with database.snapshot() as connection:
            return [
                self._count(connection, counts, user_id, range)
                for counts, range in zip(kept, ranges, strict=True)
            ]

    def _count(
        self,
        connection: Connection,
        counts: dict[int, tuple[UnreadRange, Unread]],
        user_id: int,
        range: UnreadRange,
    ) -> Unread:
        if range.read_seq >= range.seq:
            return _NOTHING
        low, start = range.read_seq, _NOTHING
        earlier = counts.get(user_id)
        if earlier is None:
            self._size += 1
        elif earlier[0].read_seq == low and earlier[0].seq <= range.seq:
            low, start = earlier[0].seq, earlier[1]
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
        counts[user_id] = (range, unread)
        return unread
