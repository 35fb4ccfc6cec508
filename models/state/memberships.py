"""Users, groups and memberships as the writer remembers them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.engine import Database
from models.events.clock import timestamp
from models.events.payloads import GroupUpdated
from models.events.types import History, Kind, Role, Visibility, Who
from models.tables import Group

USERS = """
    SELECT u.id, u.username, u.read_marks,
        (SELECT max(e.id) FROM event e WHERE e.subject_id = u.id) changed_id
    FROM user u WHERE u.id IN (SELECT value FROM json_each(?)) AND u.deleted_at IS NULL"""
MEMBERSHIPS = """
    SELECT s.user_id, s.group_id, s.role, s.from_seq, s.read_seq, s.muted_until, s.seen_seq,
        s.has_written, g.deleted_id
    FROM membership s JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id IN (SELECT value FROM json_each(?))"""
GROUPS = """
    SELECT g.id, g.kind, g.name, g.direct_key, e.seq last_seq, e.id last_id,
        g.topic, g.visibility, g.may_post, g.may_invite, g.may_pin, g.history, g.archived_at,
        (SELECT max(from_seq) FROM membership WHERE group_id = g.id AND from_seq > 1) open_seq
    FROM json_each(?) j
    CROSS JOIN "group" g ON g.id = j.value AND g.deleted_id IS NULL
    CROSS JOIN event e ON e.group_id = g.id
        AND e.seq = (SELECT max(seq) FROM event WHERE group_id = g.id)"""
BLOCKS = """
    SELECT blocked_id user_id, 1 is_own FROM block WHERE user_id = :id
    UNION ALL SELECT user_id, 0 FROM block WHERE blocked_id = :id"""
OPEN_SEQ = "SELECT max(from_seq) FROM membership WHERE group_id = ? AND from_seq > 1"


class Member:
    """One user's membership in one group.

    They may read from `from_seq` on and have read up to `read_seq`. Others see the larger of
    `read_seq` and `seen_seq`, so that marking messages as unread does not show. `has_written`: they
    have sent a message in this direct conversation.
    """

    __slots__ = (
        "group_id",
        "role",
        "from_seq",
        "read_seq",
        "muted_until",
        "seen_seq",
        "has_written",
    )

    def __init__(
        self,
        group_id: int,
        role: Role,
        from_seq: int,
        read_seq: int,
        muted_until: str | None = None,
        seen_seq: int = 0,
        has_written: bool = False,
    ) -> None:
        self.group_id = group_id
        self.role = role
        self.from_seq = from_seq
        self.read_seq = read_seq
        self.muted_until = muted_until
        self.seen_seq = seen_seq
        self.has_written = has_written


class Blocks(NamedTuple):
    """The users whom one user has blocked, and those who have blocked them."""

    blocked: set[int]
    blockers: set[int]

    def is_blocked_either_way(self, user_id: int) -> bool:
        """Tell whether either of the two has blocked the other."""
        return user_id in self.blocked or user_id in self.blockers


class UserState:
    """A user, with all memberships by group id."""

    __slots__ = ("id", "username", "members", "changed_id", "read_marks", "blocks")

    def __init__(
        self,
        id: int,
        username: str,
        members: dict[int, Member],
        changed_id: int,
        read_marks: bool = True,
    ) -> None:
        self.id = id
        self.username = username
        self.members = members
        # Whether others see how far the user has read, and the user how far others have.
        self.read_marks = read_marks
        # The newest event that began or ended one of the memberships.
        self.changed_id = changed_id
        # None until first needed.
        self.blocks: Blocks | None = None


@dataclass(slots=True)
class GroupState:
    """A group, its settings, and the end of its log.

    `peers` has the usernames of a direct conversation's two users, by id, or of the one who wrote
    to themselves; it is empty for any other group. All members may read from `open_seq` on.
    """

    id: int
    kind: Kind
    name: str | None
    peers: dict[int, str]
    last_seq: int
    last_id: int
    topic: str = ""
    visibility: Visibility = "private"
    may_post: Who = "all"
    may_invite: Who = "admins"
    may_pin: Who = "admins"
    history: History = "all"
    is_archived: bool = False
    open_seq: int = 1

    def peer_of(self, user_id: int) -> int:
        """Return the other user of a direct conversation, or the same one in notes to oneself."""
        return next((peer for peer in self.peers if peer != user_id), user_id)

    def update(self, updated: GroupUpdated) -> None:
        """Take in new settings, all of them."""
        self.name = updated.name
        self.topic = updated.topic
        self.visibility = updated.visibility
        self.may_post = updated.may_post
        self.may_invite = updated.may_invite
        self.may_pin = updated.may_pin
        self.history = updated.history
        self.is_archived = updated.is_archived


class UnreadRange(NamedTuple):
    """The events of a group after a member's `read_seq`, up to its last `seq`."""

    group_id: int
    read_seq: int
    seq: int


class _UserRow(NamedTuple):
    id: int
    username: str
    read_marks: int
    changed_id: int | None


class _MembershipRow(NamedTuple):
    user_id: int
    group_id: int
    role: Role
    from_seq: int
    read_seq: int
    muted_until: int | None
    seen_seq: int
    has_written: int
    deleted_id: int | None  # the event that deleted the group


class _GroupRow(NamedTuple):
    id: int
    kind: Kind
    name: str | None
    direct_key: str | None
    last_seq: int
    last_id: int
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    archived_at: int | None
    open_seq: int | None


class _BlockRow(NamedTuple):
    user_id: int
    is_own: int


def load_users(database: Database, user_ids: Sequence[int]) -> Iterable[UserState]:
    """Yield the users that exist among some ids, with their memberships, by two queries.

    A deleted user does not exist.
    """
    connection, values = database.connection(), (json.dumps(user_ids),)
    users = {
        row.id: UserState(
            id=row.id,
            username=row.username,
            members={},
            changed_id=row.changed_id or 0,
            read_marks=bool(row.read_marks),
        )
        for row in connection.fetch(_UserRow, USERS, values)
    }
    for row in connection.fetch(_MembershipRow, MEMBERSHIPS, values) if users else ():
        user = users.get(row.user_id)
        if user is None:
            continue
        if row.deleted_id is not None:
            user.changed_id = max(user.changed_id, row.deleted_id)
            continue
        muted_until = row.muted_until
        user.members[row.group_id] = Member(
            group_id=row.group_id,
            role=row.role,
            from_seq=row.from_seq,
            read_seq=row.read_seq,
            muted_until=None if muted_until is None else timestamp(muted_until),
            seen_seq=row.seen_seq,
            has_written=bool(row.has_written),
        )
    return users.values()


def load_blocks(database: Database, user_id: int) -> Blocks:
    """Return whom a user has blocked, and who has blocked them."""
    blocks = Blocks(set(), set())
    for row in database.connection().fetch(_BlockRow, BLOCKS, {"id": user_id}):
        (blocks.blocked if row.is_own else blocks.blockers).add(row.user_id)
    return blocks


def load_groups(database: Database, group_ids: Sequence[int]) -> Iterable[GroupState]:
    """Yield the groups that exist among some ids, by one query; two for direct conversations."""
    rows = database.connection().fetch(_GroupRow, GROUPS, (json.dumps(group_ids),))
    peer_ids = {id for row in rows for id in peers_of(row.direct_key)}
    names = load_usernames(database, [*peer_ids]) if peer_ids else {}
    for row in rows:
        yield GroupState(
            id=row.id,
            kind=row.kind,
            name=row.name,
            peers={id: names[id] for id in peers_of(row.direct_key) if id in names},
            last_seq=row.last_seq,
            last_id=row.last_id,
            topic=row.topic,
            visibility=row.visibility,
            may_post=row.may_post,
            may_invite=row.may_invite,
            may_pin=row.may_pin,
            history=row.history,
            is_archived=row.archived_at is not None,
            open_seq=row.open_seq or 1,
        )


def load_open_seq(database: Database, group_id: int) -> int:
    """Return the `seq` from which on all members may read a group."""
    row = database.connection().execute(OPEN_SEQ, (group_id,)).fetchone()
    return row[0] or 1


def load_direct_group_id(database: Database, pair: tuple[int, int]) -> int | None:
    """Return the conversation of two users, lower id first, or None."""
    row = database.row(
        Group.select(Group.id).where(Group.direct_key == direct_key(pair))
    )
    return row[0] if row else None


def load_usernames(database: Database, user_ids: Sequence[int]) -> dict[int, str]:
    """Return usernames by user id."""
    query = "SELECT id, username FROM user WHERE id IN (SELECT value FROM json_each(?))"
    rows = database.connection().execute(query, (json.dumps(user_ids),))
    return dict(rows.fetchall())


def deleted_name(user_id: int) -> str:
    """Return the username of a deleted account."""
    return f"deleted-{user_id}"


def pair_of(one: int, other: int) -> tuple[int, int]:
    """Return two users in the order of a direct conversation, lower id first."""
    return min(one, other), max(one, other)


def direct_key(pair: tuple[int, int]) -> str:
    """Return the key of the direct conversation of two users, lower id first."""
    return f"{pair[0]}:{pair[1]}"


def peers_of(key: str | None) -> tuple[int, ...]:
    """Return the two users of a direct conversation's key; none for the key of any other group."""
    return tuple(map(int, key.split(":"))) if key else ()
