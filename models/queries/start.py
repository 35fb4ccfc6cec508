"""Read the first screen of a client: the caller, and their groups by newest activity."""

import json
from typing import Literal, NamedTuple

from msgspec import UNSET, Struct, UnsetType

from models.client_data import ClientSettings
from models.engine import Connection, Database
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import MessagePayload
from models.events.types import Kind, Role, Who
from models.permissions import is_allowed
from models.queries.client_data import settings
from models.queries.directory import UserEntry, users_by_ids
from models.queries.log import log_head
from models.queries.messages import messages_of, read_messages
from models.queries.own_groups import PEER_ID
from models.queries.pages import one_more
from models.queries.people import Profile, profile
from models.queries.unread import Unread, UnreadCounter
from models.state.memberships import UnreadRange

_PREVIEW_CHARACTERS = 120

# Groups by their newest event at or before `upto`. Later events do not change the order, so the
# pages together have each group once. Cost: an index seek for each group of the user.
ACTIVE = """
    SELECT group_id, last_id FROM (
        SELECT s.group_id, (
            SELECT max(id) FROM event WHERE group_id = s.group_id AND id <= :upto
        ) last_id
        FROM membership s JOIN "group" g ON g.id = s.group_id
        WHERE s.user_id = :user_id AND g.deleted_id IS NULL
    ) active WHERE last_id < :before_id ORDER BY last_id DESC LIMIT :limit"""
GROUPS = f"""
    SELECT g.id, g.kind, coalesce(g.name, p.username) name, g.topic, s.role,
        (SELECT max(seq) FROM event WHERE group_id = g.id) seq, s.read_seq,
        g.archived_at, s.muted_until, g.may_post,
        p.id peer_id, p.deleted_at peer_deleted_at,
        (SELECT max(id) FROM message WHERE group_id = g.id AND seq >= s.from_seq) message_id
    FROM json_each(:ids) j
    CROSS JOIN "group" g ON g.id = j.value
    JOIN membership s ON s.group_id = g.id AND s.user_id = :user_id
    LEFT JOIN user p ON p.id = {PEER_ID}
    ORDER BY j.key"""
MESSAGES = messages_of("SELECT value id FROM json_each(:ids)")


class LastMessage(Struct):
    """The newest message of a group that the caller may read, with the beginning of its text."""

    seq: int
    sender_id: int
    sender: str
    at: str
    kind: Literal["text", "file", "deleted"]
    text: str


class StartGroup(Struct):
    """A group or direct conversation of the caller.

    `unread` counts the messages of others after `read_seq`, up to the last event `seq`. A direct
    conversation has `peer_id`, the other user; it is the caller in notes to oneself.
    """

    id: int
    kind: Kind
    name: str
    topic: str
    role: Role
    seq: int
    read_seq: int
    unread: int
    mentions: int
    is_archived: bool
    may_post: bool
    last: LastMessage | None
    muted_until: str | UnsetType = UNSET
    peer_id: int | UnsetType = UNSET


class Beginning(NamedTuple):
    """The caller and a page of their groups.

    `next` is the `before_id` of the next page, or None after the last page.
    """

    me: Profile
    settings: ClientSettings
    cursor: str
    upto: int
    groups: list[StartGroup]
    people: list[UserEntry]
    next: int | None


class _ActiveRow(NamedTuple):
    group_id: int
    last_id: int


class _GroupRow(NamedTuple):
    id: int
    kind: Kind
    name: str
    topic: str
    role: Role
    seq: int
    read_seq: int
    archived_at: int | None
    muted_until: int | None
    may_post: Who
    peer_id: int | None
    peer_deleted_at: int | None
    message_id: int | None


def beginning(
    database: Database,
    counter: UnreadCounter,
    user_id: int,
    *,
    before_id: int,
    upto: int | None,
    limit: int,
) -> Beginning:
    """Return the caller and a page of their groups, the group with the newest event first.

    All of it is read in one snapshot of the database, at the position `cursor`. Only groups whose
    newest event is before `before_id` are returned. For later pages pass the `upto` of the first
    page; None stands for the position of now. Raises SessionRevoked if the user was deleted.
    """
    with database.snapshot() as connection:
        head = log_head(connection)
        upto = head if upto is None else min(upto, head)
        values = {
            "user_id": user_id,
            "before_id": before_id,
            "upto": upto,
            "limit": one_more(limit),
        }
        active = connection.fetch(_ActiveRow, ACTIVE, values)
        page = active[:limit]
        rows = connection.fetch(
            _GroupRow,
            GROUPS,
            {"user_id": user_id, "ids": json.dumps([row.group_id for row in page])},
        )
        ranges = [UnreadRange(row.id, row.read_seq, row.seq) for row in rows]
        counts = counter.count(database, user_id, ranges, head)
        messages = _messages(connection, rows)
        groups = [
            _start_group(row, unread, messages.get(row.message_id or 0))
            for row, unread in zip(rows, counts, strict=True)
        ]
        ids = {row.peer_id for row in rows if row.peer_id is not None}
        ids |= {message.sender_id for message in messages.values()} | {user_id}
        return Beginning(
            me=profile(database, user_id),
            settings=settings(database, user_id),
            cursor=format_cursor(database.epoch, head),
            upto=upto,
            groups=groups,
            people=users_by_ids(database, user_id, [*ids], 0, len(ids)),
            next=page[-1].last_id if len(active) > limit else None,
        )


def _messages(
    connection: Connection, rows: list[_GroupRow]
) -> dict[int, MessagePayload]:
    ids = [row.message_id for row in rows if row.message_id is not None]
    found = read_messages(connection, MESSAGES, {"ids": json.dumps(ids)})
    return {message.id: message for message in found}


def _start_group(
    row: _GroupRow, unread: Unread, message: MessagePayload | None
) -> StartGroup:
    may_post = row.archived_at is None and row.peer_deleted_at is None
    return StartGroup(
        id=row.id,
        kind=row.kind,
        name=row.name,
        topic=row.topic,
        role=row.role,
        seq=row.seq,
        read_seq=row.read_seq,
        unread=unread.messages,
        mentions=unread.mentions,
        is_archived=row.archived_at is not None,
        may_post=may_post and is_allowed("send", row, row),
        last=None if message is None else _last(message),
        muted_until=UNSET if row.muted_until is None else timestamp(row.muted_until),
        peer_id=UNSET if row.peer_id is None else row.peer_id,
    )


def _last(message: MessagePayload) -> LastMessage:
    kind: Literal["text", "file", "deleted"] = "text"
    if message.deleted is True:
        kind = "deleted"
    elif not message.content:
        kind = "file"
    return LastMessage(
        seq=message.seq,
        sender_id=message.sender_id,
        sender=message.sender,
        at=message.timestamp,
        kind=kind,
        text=message.content[:_PREVIEW_CHARACTERS],
    )
