"""How many messages of others a member has not read.

Counts come from the messages themselves. A counter that each send incremented would drift when
messages are deleted.
"""

from collections.abc import Sequence
from typing import NamedTuple

from models.engine import Connection, Database, Sql
from models.events.commit import Commit
from models.events.encoding import encode
from models.queries.log import is_rewritten, log_head
from models.state.memberships import UnreadRange

# `lows` is an object: by group, the `seq` after which to count. Messages are counted in their index
# alone.
_LOWS = """
        SELECT CAST(j.key AS INTEGER) group_id, coalesce((
            SELECT id FROM event WHERE group_id = CAST(j.key AS INTEGER) AND seq = j.value
        ), 0) low
        FROM json_each(:lows) j"""
_LOWS_OF_POSTGRES = """
        SELECT j.key::bigint group_id, coalesce((
            SELECT id FROM event WHERE group_id = j.key::bigint AND seq = j.value::bigint
        ), 0) low
        FROM json_each_text(:lows::json) j"""
_COUNTS = """
    WITH span AS MATERIALIZED ({lows}
    ), counted AS MATERIALIZED (
        SELECT *, (
            SELECT count(*) FROM message m
            WHERE m.group_id = span.group_id AND m.id > span.low AND m.id <= :head
                AND m.sender_id <> :user_id AND m.deleted_at IS NULL
                AND m.sender_id NOT IN (SELECT id FROM user WHERE purge_from >= 0)
        ) messages FROM span
    )
    SELECT group_id, messages, CASE WHEN messages > 0 THEN (
        SELECT count(DISTINCT t.message_id)
        FROM mention t {join} message m ON m.id = t.message_id
        WHERE t.user_id IN (:user_id, 0) AND t.group_id = span.group_id
            AND t.message_id > span.low AND t.message_id <= :head
            AND m.sender_id <> :user_id
            AND m.sender_id NOT IN (SELECT id FROM user WHERE purge_from >= 0)
    ) ELSE 0 END mentions FROM counted span"""
COUNTS = Sql(
    _COUNTS.format(lows=_LOWS, join="CROSS JOIN"),
    postgres=_COUNTS.format(lows=_LOWS_OF_POSTGRES, join="JOIN"),
)
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


class UnreadUpTo(NamedTuple):
    """What a member has not read, counted up to the event `seq` of the group."""

    seq: int
    messages: int
    mentions: int


class FirstUnread(NamedTuple):
    """The first message of others that a member has not read."""

    seq: int
    id: int


class _CountRow(NamedTuple):
    group_id: int
    messages: int
    mentions: int


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
    reconnects costs what was sent since. A commit is in the database before its subscribers forget
    what it makes wrong, so a count is remembered, and a remembered one used, only if no commit that
    rewrites messages can be in between.
    """

    def __init__(self) -> None:
        # By group and user.
        self._counted: dict[int, dict[int, _Counted]] = {}
        self._size = 0
        # The last events of the commit that is being published, and of the last one that was. None:
        # this process publishes none.
        self._publishing: int | None = None
        self._published: int | None = None
        # By group and user.
        self._scanned: dict[tuple[int, int], _Scanned] = {}

    def start(self, head: int) -> None:
        """Take the end of the log; all commits after it will be published."""
        self._publishing = self._published = head

    def forget_rewritten(self, commit: Commit) -> None:
        """Forget the counts that a commit makes wrong."""
        if commit.events:
            self._publishing = commit.events[-1].id
        for group_id in commit.rewritten:
            self.forget(group_id)
        self._published = self._publishing

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
        self,
        database: Database,
        user_id: int,
        ranges: Sequence[UnreadRange],
        head: int,
    ) -> list[Unread]:
        """Return the unread messages in each range. Runs on a reader thread.

        `head` is the end of the log at which each `seq` was the last one of its group. To be called
        in the snapshot of the database that has them: deletions after it are not counted. Costs one
        query for all ranges that are not known: 50 ms for 10,000 groups with unread messages.
        """
        if self._size >= _ENTRIES_MAX:
            self._counted, self._size = {}, 0
        published = self._published
        is_usable = published is None or not (
            published < head and is_rewritten(database.connection(), published)
        )
        # A deletion that is published later drops them, and the counts with them.
        groups = [self._counted.setdefault(range.group_id, {}) for range in ranges]
        is_lasting = self._publishing is None or self._publishing <= head
        lows: dict[int, int] = {}
        bases: list[Unread] = []
        for counted, range in zip(groups, ranges, strict=True):
            base, low = _base(counted.get(user_id) if is_usable else None, range)
            bases.append(base)
            if low < range.seq:
                lows[range.group_id] = low
        rows = _counts(database, user_id, lows=lows, head=head) if lows else {}
        counts = []
        for counted, range, base in zip(groups, ranges, bases, strict=True):
            row = rows.get(range.group_id)
            if row is None:
                counts.append(base)
                continue
            unread = Unread(base.messages + row.messages, base.mentions + row.mentions)
            counts.append(unread)
            if is_lasting:
                self._size += user_id not in counted
                counted[user_id] = _Counted(range, unread)
        return counts

    def count_now(
        self, database: Database, user_id: int, group_id: int, read_seq: int
    ) -> UnreadUpTo:
        """Return what is unread after a `seq` of a group, up to its end. Runs on a reader."""
        with database.snapshot() as connection:
            head = log_head(connection)
            (end,) = connection.execute(END, {"group_id": group_id}).fetchone()
            seq = end or read_seq  # the events of a deleted group are removed
            range = UnreadRange(group_id, read_seq, seq)
            (unread,) = self.count(database, user_id, [range], head)
        return UnreadUpTo(seq, *unread)


def _base(earlier: _Counted | None, range: UnreadRange) -> tuple[Unread, int]:
    """Return a count that is known, and the `seq` after which the rest is to be counted."""
    if range.read_seq >= range.seq or earlier is None:
        return _NONE, range.read_seq
    is_beginning = earlier.range.read_seq == range.read_seq
    if is_beginning and earlier.range.seq <= range.seq:
        return earlier.unread, earlier.range.seq
    return _NONE, range.read_seq


def _counts(
    database: Database, user_id: int, lows: dict[int, int], head: int
) -> dict[int, _CountRow]:
    """Return the messages of others after a `seq` of each group and up to `head`, by group."""
    values = {"user_id": user_id, "lows": encode(lows).decode(), "head": head}
    rows = database.connection().fetch(_CountRow, COUNTS, values)
    return {row.group_id: row for row in rows}
