"""The groups that a user is in, with their settings and the numbers of unread messages."""

from typing import NamedTuple

from msgspec import UNSET, Struct, UnsetType

from models.engine import Database
from models.errors import NotAMember
from models.events.clock import timestamp
from models.events.types import History, Kind, Role, Visibility, Who
from models.queries.pages import Page, one_more, page_of
from models.queries.unread import UnreadCounter
from models.state.memberships import UnreadRange

# Of a membership `s` in a group `g`: the other user of a direct conversation, or the same one in
# notes to oneself. NULL for any other group.
PEER_ID = """
    CASE WHEN g.kind = 'direct' THEN coalesce((
        SELECT user_id FROM membership WHERE group_id = g.id AND user_id <> s.user_id
    ), s.user_id) END"""
DETAILS = f"""
    SELECT d.*, coalesce(d.own_name, (SELECT username FROM user WHERE id = d.peer_id)) name
    FROM (
        SELECT g.id, g.kind, g.name own_name, {PEER_ID} peer_id, g.topic, g.visibility,
            g.may_post, g.may_invite, g.may_pin, g.history, g.archived_at, g.owner_id, s.role,
            (SELECT count(*) FROM membership WHERE group_id = g.id) member_count,
            (SELECT max(seq) FROM event WHERE group_id = g.id) seq, s.read_seq, g.created_at,
            (SELECT max(id) FROM event) head
        FROM membership s JOIN "group" g ON g.id = s.group_id
        WHERE s.user_id = :user_id AND s.group_id = :group_id AND g.deleted_id IS NULL
    ) d"""
GROUPS = """
    SELECT g.id, g.name, g.owner_id, s.role, g.created_at, g.topic, g.archived_at,
        s.muted_until, (SELECT max(seq) FROM event WHERE group_id = g.id) seq, s.read_seq,
        (SELECT max(id) FROM event) head
    FROM membership s CROSS JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND s.group_id > :after_id AND g.kind = 'group'
        AND g.deleted_id IS NULL
    ORDER BY s.group_id LIMIT :limit"""


class GroupEntry(Struct):
    """A group that the caller is in. `unread` counts the messages of others after `read_seq`, up
    to the last event `seq`, and `mentions` those of them that mention the caller."""

    id: int
    group_id: int
    name: str
    owner_id: int
    role: Role
    created_at: str
    topic: str
    is_archived: bool
    seq: int
    read_seq: int
    unread: int
    mentions: int
    muted_until: str | UnsetType = UNSET


class GroupDetails(Struct):
    """A group or direct conversation, with its settings and the caller's role in it.

    `unread` counts the messages of others after `read_seq`, up to the last event `seq`, and
    `mentions` those of them that mention the caller. A direct conversation has `peer_id`, the other
    user; it is the caller in notes to oneself.
    """

    id: int
    kind: Kind
    name: str
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    is_archived: bool
    owner_id: int | None
    role: Role
    member_count: int
    seq: int
    read_seq: int
    unread: int
    mentions: int
    created_at: str
    peer_id: int | UnsetType = UNSET


class _GroupRow(NamedTuple):
    id: int
    name: str
    owner_id: int
    role: Role
    created_at: int
    topic: str
    archived_at: int | None
    muted_until: int | None
    seq: int
    read_seq: int
    head: int


class _DetailsRow(NamedTuple):
    id: int
    kind: Kind
    own_name: str | None
    peer_id: int | None
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    archived_at: int | None
    owner_id: int | None
    role: Role
    member_count: int
    seq: int
    read_seq: int
    created_at: int
    head: int
    name: str


def groups(
    database: Database, user_id: int, after_id: int, limit: int, counter: UnreadCounter
) -> Page[GroupEntry]:
    """Return the groups that a user is in, without direct conversations, in order of their ids."""
    values = {"user_id": user_id, "after_id": after_id, "limit": one_more(limit)}
    with database.snapshot() as connection:
        rows = connection.fetch(_GroupRow, GROUPS, values)
        ranges = [UnreadRange(row.id, row.read_seq, row.seq) for row in rows]
        head = rows[0].head if rows else 0
        counts = counter.count(database, user_id, ranges, head)
    entries = [
        GroupEntry(
            id=row.id,
            group_id=row.id,
            name=row.name,
            owner_id=row.owner_id,
            role=row.role,
            created_at=timestamp(row.created_at),
            topic=row.topic,
            is_archived=row.archived_at is not None,
            seq=row.seq,
            read_seq=row.read_seq,
            unread=unread.messages,
            mentions=unread.mentions,
            muted_until=(
                UNSET if row.muted_until is None else timestamp(row.muted_until)
            ),
        )
        for row, unread in zip(rows, counts, strict=True)
    ]
    return page_of(entries, limit)


def details(
    database: Database, counter: UnreadCounter, user_id: int, group_id: int
) -> GroupDetails:
    """Return a group's settings and the caller's role in it; raise NotAMember to outsiders."""
    values = {"user_id": user_id, "group_id": group_id}
    with database.snapshot() as connection:
        row = connection.fetch_one(_DetailsRow, DETAILS, values)
        if row is None:
            raise NotAMember()
        read = UnreadRange(row.id, row.read_seq, row.seq)
        (unread,) = counter.count(database, user_id, [read], row.head)
    return GroupDetails(
        id=row.id,
        kind=row.kind,
        name=row.name,
        topic=row.topic,
        visibility=row.visibility,
        may_post=row.may_post,
        may_invite=row.may_invite,
        may_pin=row.may_pin,
        history=row.history,
        is_archived=row.archived_at is not None,
        owner_id=row.owner_id,
        role=row.role,
        member_count=row.member_count,
        seq=row.seq,
        read_seq=row.read_seq,
        unread=unread.messages,
        mentions=unread.mentions,
        created_at=timestamp(row.created_at),
        peer_id=UNSET if row.peer_id is None else row.peer_id,
    )
