"""A group's messages, page by page, as one of its members may read them."""

from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct

from models.engine import Connection, Database
from models.errors import NoSuchUser
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import MessagePayload
from models.permissions import check
from models.queries import notices
from models.queries.log import log_head
from models.queries.marks import add_marks
from models.queries.member_view import MemberView, member_view, message_at
from models.queries.messages import messages_of, messages_where, read_messages
from models.queries.notices import Notice, read_notices
from models.queries.pages import MessagesPage
from models.queries.unread import UnreadCounter
from models.queries.windows import Window, range_of
from models.state.memberships import direct_key, pair_of

BEFORE = messages_of("""
    SELECT id FROM message WHERE group_id = :group_id AND id < :id AND id >= :from_id
    ORDER BY id DESC LIMIT :limit""")
FROM = messages_of("""
    SELECT id FROM message WHERE group_id = :group_id AND id >= max(:id, :from_id)
    ORDER BY id LIMIT :limit""")
DIRECT_GROUP = 'SELECT id FROM "group" WHERE direct_key = ?'
VERSIONS = """
    SELECT revision, content, created_at FROM version
    WHERE message_id = :id AND revision > :after
    UNION ALL
    SELECT revision, content, coalesce(edited_at, created_at) created_at FROM message
    WHERE id = :id AND revision > :after AND deleted_at IS NULL
    ORDER BY revision LIMIT :limit"""
# In a direct conversation, a reader who has blocked the caller had read this far at the block.
_SHOWN_READ_SEQ = "coalesce(b.read_seq, max(s.read_seq, s.seen_seq))"
READERS = f"""
    SELECT u.id, u.username, {_SHOWN_READ_SEQ} read_seq
    FROM membership s JOIN user u ON u.id = s.user_id
    LEFT JOIN block b ON :kind = 'direct'
        AND b.user_id = s.user_id AND b.blocked_id = :user_id
    WHERE s.group_id = :group_id AND s.user_id > :after_id AND s.user_id <> :sender_id
        AND {_SHOWN_READ_SEQ} >= :seq AND s.from_seq <= :seq
        AND u.read_marks <> 0 AND (SELECT read_marks FROM user WHERE id = :user_id) <> 0
    ORDER BY s.user_id LIMIT :limit"""
PINS = messages_where("""
    m.id IN (SELECT message_id FROM pin WHERE group_id = :group_id)
        AND m.id >= :from_id AND u.purge_from IS NULL""")


Entry = MessagePayload | Notice
_by_id = attrgetter("id")


class HistoryPage(MessagesPage):
    """A page of a history, oldest first, as it was at `cursor`: a socket that resumes from there
    misses nothing. `first_unread` is a `seq`. With `events=1`, notices stand between the messages
    and count as they do."""

    messages: list[Entry]
    first_unread: int | None
    read_seq: int


class VersionEntry(Struct):
    """The content that a message had up to an edit, or has now."""

    revision: int
    content: str
    timestamp: str


class ReaderEntry(Struct):
    """A member who has read up to a message or further."""

    id: int
    username: str
    read_seq: int


class _VersionRow(NamedTuple):
    revision: int
    content: str
    created_at: int


class _ReaderRow(NamedTuple):
    id: int
    username: str
    read_seq: int


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
        return _page(connection, unread=unread, view=view, window=window)


def direct_page(
    database: Database,
    unread: UnreadCounter,
    user_id: int,
    peer_id: int,
    window: Window,
) -> HistoryPage:
    """Return a page of the messages between two users; raise NoSuchUser if there is no peer."""
    with database.snapshot() as connection:
        peer = connection.execute("SELECT 1 FROM user WHERE id = ?", (peer_id,))
        if peer.fetchone() is None:
            raise NoSuchUser()
        key = direct_key(pair_of(user_id, peer_id))
        group = connection.execute(DIRECT_GROUP, (key,)).fetchone()
        if group is None:
            return HistoryPage(
                messages=[],
                count=0,
                has_before=False,
                has_after=False,
                first_unread=None,
                read_seq=0,
                cursor=format_cursor(connection.epoch, log_head(connection)),
            )
        view = member_view(connection, user_id, group[0])
        return _page(connection, unread=unread, view=view, window=window)


def one_message(
    database: Database, user_id: int, group_id: int, seq: int
) -> MessagePayload:
    """Return one message of a group, or, without its text, one that was deleted."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        add_marks(connection, view, [message])
        return message


def versions(
    database: Database,
    user_id: int,
    group_id: int,
    seq: int,
    after: int,
    limit: int,
) -> list[VersionEntry]:
    """Return a message's versions past a revision, the current one last; none if it is deleted.

    Raises NotAllowed unless the user is its sender or an admin.
    """
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        check("read_versions", view, view, is_own=message.sender_id == user_id)
        if message.deleted is True:
            return []
        values = {"id": message.id, "after": after, "limit": limit}
        return [
            VersionEntry(row.revision, row.content, timestamp(row.created_at))
            for row in connection.fetch(_VersionRow, VERSIONS, values)
        ]


def readers(
    database: Database,
    user_id: int,
    group_id: int,
    seq: int,
    after_id: int,
    limit: int,
) -> list[ReaderEntry]:
    """Return the members other than its sender who have read a message, in order of their ids."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        values = {
            "group_id": group_id,
            "kind": view.kind,
            "user_id": user_id,
            "seq": seq,
            "sender_id": message.sender_id,
            "after_id": after_id,
            "limit": limit,
        }
        return [
            ReaderEntry(row.id, row.username, row.read_seq)
            for row in connection.fetch(_ReaderRow, READERS, values)
        ]


def pinned(database: Database, user_id: int, group_id: int) -> list[MessagePayload]:
    """Return a group's pinned messages, newest first."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        values = {"group_id": group_id, "from_id": view.from_id}
        messages = read_messages(connection, PINS, values)
        add_marks(connection, view, messages)
        return messages[::-1]


def _page(
    connection: Connection,
    unread: UnreadCounter,
    view: MemberView,
    window: Window,
) -> HistoryPage:
    first = None
    if view.read_seq < view.seq:
        first = unread.first(
            connection,
            user_id=view.user_id,
            group_id=view.group_id,
            read_seq=view.read_seq,
        )
    older, newer, bound = range_of(
        connection,
        view=view,
        window=window,
        first_unread_id=first.id if first else None,
    )
    values = {"group_id": view.group_id, "from_id": view.from_id, "id": bound}
    # One entry more than asked for tells whether there are more.
    before: list[Entry] = [
        *read_messages(connection, BEFORE, {**values, "limit": older + 1})
    ]
    after: list[Entry] = []
    has_after = not newer and view.last_id >= max(bound, view.from_id)
    if newer:
        after += read_messages(connection, FROM, {**values, "limit": newer + 1})
    if window.has_events:
        for entries, sql, limit in (
            (before, notices.BEFORE, older),
            (after, notices.FROM, newer),
        ):
            entries += read_notices(connection, sql, {**values, "limit": limit + 1})
            entries.sort(key=_by_id)
    shown = before[max(len(before) - older, 0) :] + after[:newer]
    messages = [each for each in shown if isinstance(each, MessagePayload)]
    add_marks(connection, view, messages)
    return HistoryPage(
        messages=shown,
        count=len(shown),
        has_before=len(before) > older,
        has_after=has_after or len(after) > newer,
        first_unread=first.seq if first else None,
        read_seq=view.read_seq,
        cursor=format_cursor(connection.epoch, view.head),
    )
