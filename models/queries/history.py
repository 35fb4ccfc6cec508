"""A group's messages, page by page, as one of its members may read them."""

from typing import Literal

from msgspec import UNSET, Struct

from models.database import Connection, Database
from models.errors import NoSuchMessage, NoSuchUser, NotAMember
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import ID_MAX, MessagePayload
from models.permissions import check
from models.queries.messages import (
    add_status,
    message_by_seq,
    messages_of,
    messages_where,
    read_messages,
)
from models.queries.unread import UnreadCounter
from models.state.memberships import direct_key, pair_of

BEFORE = messages_of("""
    SELECT id FROM message WHERE group_id = :group_id AND id < :id AND id >= :from_id
    ORDER BY id DESC LIMIT :limit""")
FROM = messages_of("""
    SELECT id FROM message WHERE group_id = :group_id AND id >= max(:id, :from_id)
    ORDER BY id LIMIT :limit""")
MEMBERSHIP = """
    SELECT s.from_seq, s.read_seq, s.role, g.kind, CASE WHEN s.from_seq > 1 THEN (
        SELECT id FROM event WHERE group_id = s.group_id AND seq = s.from_seq
    ) ELSE 0 END,
        (SELECT max(seq) FROM event WHERE group_id = s.group_id),
        coalesce((SELECT max(id) FROM message WHERE group_id = s.group_id), 0),
        (SELECT max(id) FROM event)
    FROM membership s
    JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND s.group_id = :group_id AND g.deleted_id IS NULL"""
DIRECT_GROUP = 'SELECT id FROM "group" WHERE direct_key = ?'
# One look tells of the pins, and, by a 0, whether there may be reactions to any of the messages.
MARKED = """
    SELECT message_id FROM pin WHERE group_id = :group_id
    UNION ALL
    SELECT 0 WHERE EXISTS (SELECT 1 FROM reaction WHERE message_id BETWEEN :low AND :high)"""
REACTED = """
    SELECT message_id, emoji, count(*), max(user_id = :user_id) FROM reaction
    WHERE message_id IN (SELECT value FROM json_each(:ids))
    GROUP BY message_id, emoji"""
_EVENT_ID = "SELECT id FROM event WHERE group_id = ? AND seq = ?"
_HEAD = "SELECT coalesce(max(id), 0) FROM event"
VERSIONS = """
    SELECT revision, content, created_at FROM version
    WHERE message_id = :id AND revision > :after
    UNION ALL
    SELECT revision, content, coalesce(edited_at, created_at) FROM message
    WHERE id = :id AND revision > :after AND deleted_at IS NULL
    ORDER BY revision LIMIT :limit"""
READERS = """
    SELECT u.id, u.username, max(s.read_seq, s.seen_seq)
    FROM membership s JOIN user u ON u.id = s.user_id
    WHERE s.group_id = :group_id AND s.user_id > :after_id AND s.user_id <> :sender_id
        AND max(s.read_seq, s.seen_seq) >= :seq AND s.from_seq <= :seq
    ORDER BY s.user_id LIMIT :limit"""
PINS = messages_where("""
    m.id IN (SELECT message_id FROM pin WHERE group_id = :group_id)
        AND m.id >= :from_id AND u.purge_from IS NULL""")


class Window(Struct):
    """Which page: at most one of them is given, none for the newest.

    `before_id` counts by the ids of messages, the others by `seq`.
    """

    limit: int
    before_id: int | None = None
    before: int | None = None
    after: int | None = None
    around: int | Literal["first_unread"] | None = None


class HistoryPage(Struct):
    """A page of a history, oldest first, as it was at `cursor`: a socket that resumes from there
    misses nothing. `first_unread` is a `seq`."""

    messages: list[MessagePayload]
    count: int
    has_before: bool
    has_after: bool
    first_unread: int | None
    read_seq: int
    cursor: str


class VersionEntry(Struct):
    """What a message said up to an edit."""

    revision: int
    content: str
    timestamp: str


class ReaderEntry(Struct):
    """A member who has read up to a message, or further."""

    id: int
    username: str
    read_seq: int


class MemberView(Struct):
    """A reader's view in a group; `from_id` is the first event's that they may read.

    `seq` is the last one of the group, `last_id` its last message's id, and `head` the end of the
    log.
    """

    group_id: int
    user_id: int
    from_seq: int
    read_seq: int
    role: str
    kind: str
    from_id: int
    seq: int
    last_id: int
    head: int


def group_page(
    database: Database,
    unread: UnreadCounter,
    user_id: int,
    group_id: int,
    window: Window,
) -> HistoryPage:
    """Return a page of a group's messages; raise NotAMember to outsiders."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        return _page(connection, unread, view, window)


def direct_page(
    database: Database,
    unread: UnreadCounter,
    user_id: int,
    peer_id: int,
    window: Window,
) -> HistoryPage:
    """Return a page of what two people said to each other."""
    with database.snapshot() as connection:
        peer = connection.execute("SELECT 1 FROM user WHERE id = ?", (peer_id,))
        if peer.fetchone() is None:
            raise NoSuchUser()
        key = direct_key(pair_of(user_id, peer_id))
        group = connection.execute(DIRECT_GROUP, (key,)).fetchone()
        if group is None:
            head = int(connection.execute(_HEAD).fetchone()[0])
            return HistoryPage(
                [], 0, False, False, None, 0, format_cursor(connection.epoch, head)
            )
        view = member_view(connection, user_id, group[0])
        return _page(connection, unread, view, window)


def one_message(
    database: Database, user_id: int, group_id: int, seq: int
) -> MessagePayload:
    """Return one message of a group, deleted ones too, without their text."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        return with_marks(connection, view, [message])[0]


def versions(
    database: Database,
    user_id: int,
    group_id: int,
    seq: int,
    after: int,
    limit: int,
) -> list[VersionEntry]:
    """Return what a message said, oldest first and now last; its sender and admins may.

    Nothing is left of one that is deleted.
    """
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        check("read_versions", view, view, is_own=message.sender_id == user_id)
        if message.deleted is True:
            return []
        values = {"id": message.id, "after": after, "limit": limit}
        return [
            VersionEntry(revision, content, timestamp(at))
            for revision, content, at in connection.execute(VERSIONS, values)
        ]


def readers(
    database: Database,
    user_id: int,
    group_id: int,
    seq: int,
    after_id: int,
    limit: int,
) -> list[ReaderEntry]:
    """Return who, but for its sender, has read a message, in the order of their ids."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        values = {
            "group_id": group_id,
            "seq": seq,
            "sender_id": message.sender_id,
            "after_id": after_id,
            "limit": limit,
        }
        return [ReaderEntry(*row) for row in connection.execute(READERS, values)]


def pinned(database: Database, user_id: int, group_id: int) -> list[MessagePayload]:
    """Return a group's pinned messages, newest first."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        values = {"group_id": group_id, "from_id": view.from_id}
        messages = read_messages(connection, PINS, values)
        return with_marks(connection, view, messages[::-1])


def member_view(connection: Connection, user_id: int, group_id: int) -> MemberView:
    """Return a member's view in a group; raise NotAMember to outsiders."""
    values = {"user_id": user_id, "group_id": group_id}
    row = connection.execute(MEMBERSHIP, values).fetchone()
    if row is None:
        raise NotAMember()
    return MemberView(group_id, user_id, *row)


def _page(
    connection: Connection,
    unread: UnreadCounter,
    view: MemberView,
    window: Window,
) -> HistoryPage:
    first = None
    if view.read_seq < view.seq:
        first = unread.first(connection, view.user_id, view.group_id, view.read_seq)
    older, newer, bound = _bounds(connection, view, window, first)
    values = {"group_id": view.group_id, "from_id": view.from_id, "id": bound}
    # One more than asked for tells that there are more.
    before = read_messages(connection, BEFORE, {**values, "limit": older + 1})
    after: list[MessagePayload] = []
    has_after = view.last_id >= max(bound, view.from_id)
    if newer:
        after = read_messages(connection, FROM, {**values, "limit": newer + 1})
        has_after = len(after) > newer
    messages = before[len(before) > older :] + after[:newer]
    return HistoryPage(
        with_marks(connection, view, messages),
        len(messages),
        len(before) > older,
        has_after,
        first[0] if first else None,
        view.read_seq,
        format_cursor(connection.epoch, view.head),
    )


def _bounds(
    connection: Connection,
    view: MemberView,
    window: Window,
    unread: tuple[int, int] | None,
) -> tuple[int, int, int]:
    """Return how many messages to take before an id, how many from it on, and the id."""
    limit = window.limit
    if window.around is not None:
        half = limit // 2
        if window.around != "first_unread":
            bound = _event_id(connection, view, window.around)
        else:
            bound = unread[1] if unread else ID_MAX
        return (half, limit - half, bound) if bound < ID_MAX else (limit, 0, bound)
    if window.after is not None:
        return 0, limit, _event_id(connection, view, window.after + 1)
    if window.before is not None:
        return limit, 0, _event_id(connection, view, window.before)
    return limit, 0, ID_MAX if window.before_id is None else window.before_id


def _event_id(connection: Connection, view: MemberView, seq: int) -> int:
    """Return the id of a view in the log; past its end, one that no event has yet."""
    row = connection.execute(_EVENT_ID, (view.group_id, min(seq, ID_MAX))).fetchone()
    if row is not None:
        return int(row[0])
    return 0 if seq < 1 else ID_MAX


def message_at(connection: Connection, view: MemberView, seq: int) -> MessagePayload:
    """Return a message that a member may read; raise NoSuchMessage if there is none."""
    message = message_by_seq(connection, view.group_id, seq)
    if message is None or seq < view.from_seq:
        raise NoSuchMessage()
    return message


def with_marks(
    connection: Connection, view: MemberView, messages: list[MessagePayload]
) -> list[MessagePayload]:
    """Add what is not in the messages' own rows: reactions, pins, how far they have come."""
    ids = [message.id for message in messages]
    ends = {"low": min(ids, default=0), "high": max(ids, default=0)}
    marked = {
        id for (id,) in connection.execute(MARKED, {"group_id": view.group_id, **ends})
    }
    if marked:
        kept = {each.id: each for each in messages if each.deleted is not True}
        for id in marked & kept.keys():
            kept[id].pinned = True
        if 0 in marked:
            _add_reactions(connection, view.user_id, kept)
    if view.kind == "direct":
        for message in messages:
            add_status(connection, message, view.user_id)
    return messages


def _add_reactions(
    connection: Connection, user_id: int, messages: dict[int, MessagePayload]
) -> None:
    values = {"user_id": user_id, "ids": f"[{','.join(map(str, messages))}]"}
    for message_id, emoji, count, is_own in connection.execute(REACTED, values):
        message = messages[message_id]
        if message.reactions is UNSET:
            message.reactions = {}
        message.reactions[emoji] = count
        if is_own:
            own = [] if message.reacted is UNSET else message.reacted
            message.reacted = [*own, emoji]
