"""People, groups, and who is in which, as the writer remembers them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.database import Database
from models.events.clock import timestamp
from models.events.payloads import GroupUpdated, History, Kind, Role, Visibility, Who
from models.tables import Event, Group, Membership, User

GROUPS = """
    SELECT g.id, g.kind, g.name, g.direct_key, e.seq, e.id,
        g.topic, g.visibility, g.may_post, g.may_invite, g.may_pin, g.history,
        g.archived_at IS NOT NULL,
        (SELECT max(from_seq) FROM membership WHERE group_id = g.id AND from_seq > 1)
    FROM json_each(?) j
    CROSS JOIN "group" g ON g.id = j.value AND g.deleted_id IS NULL
    CROSS JOIN event e ON e.group_id = g.id
        AND e.seq = (SELECT max(seq) FROM event WHERE group_id = g.id)"""
BLOCKS = """
    SELECT blocked_id, 1 FROM block WHERE user_id = :id
    UNION ALL SELECT user_id, 0 FROM block WHERE blocked_id = :id"""
OPEN_SEQ = "SELECT max(from_seq) FROM membership WHERE group_id = ? AND from_seq > 1"


class Member:
    """One person's place in one group."""

    __slots__ = (
        "group_id",
        "role",
        "from_seq",
        "read_seq",
        "muted_until",
        "seen_seq",
    )

    def __init__(
        self,
        group_id: int,
        role: Role,
        from_seq: int,
        read_seq: int,
        muted_until: str | None = None,
        seen_seq: int = 0,
    ) -> None:
        self.group_id = group_id
        self.role = role
        self.from_seq = from_seq
        self.read_seq = read_seq
        self.muted_until = muted_until
        # How far they had read before they went back; others know of no going back.
        self.seen_seq = seen_seq


class Blocks(NamedTuple):
    """Whom a person has blocked, and who has blocked them."""

    blocked: set[int]
    blockers: set[int]

    def is_blocked_either_way(self, user_id: int) -> bool:
        """Tell whether either of the two has blocked the other."""
        return user_id in self.blocked or user_id in self.blockers


class UserState:
    """A person, with all their memberships."""

    __slots__ = ("id", "username", "members", "changed_id", "blocks")

    def __init__(
        self, id: int, username: str, members: dict[int, Member], changed_id: int
    ):
        self.id = id
        self.username = username
        self.members = members
        # The newest event that added them to a group or took one from them.
        self.changed_id = changed_id
        # None until somebody asks.
        self.blocks: Blocks | None = None


@dataclass(slots=True)
class GroupState:
    """A group, and where its log ends."""

    id: int
    kind: Kind
    name: str | None
    peers: dict[int, str]  # usernames by id of a direct conversation's two; else empty
    last_seq: int
    last_id: int
    topic: str = ""
    visibility: Visibility = "private"
    may_post: Who = "all"
    may_invite: Who = "admins"
    may_pin: Who = "admins"
    history: History = "all"
    is_archived: bool = False
    open_seq: int = 1  # all members may read from here on

    def peer_of(self, user_id: int) -> int:
        """Return the other one of a direct conversation."""
        return sum(self.peers) - user_id

    def update(self, fact: GroupUpdated) -> None:
        """Take in the settings, all of them."""
        self.name = fact.name
        self.topic = fact.topic
        self.visibility = fact.visibility
        self.may_post = fact.may_post
        self.may_invite = fact.may_invite
        self.may_pin = fact.may_pin
        self.history = fact.history
        self.is_archived = fact.is_archived


def load_user(database: Database, user_id: int) -> UserState | None:
    """Return a person as they are in the database; None if there is none, or no more."""
    row = database.row(
        User.select(User.username, User.deleted_at).where(User.id == user_id)
    )
    if row is None or row[1] is not None:
        return None
    rows = database.rows(
        Membership.select(
            *(Membership.group, Membership.role, Membership.from_seq),
            *(Membership.read_seq, Group.deleted_id, Membership.muted_until),
            Membership.seen_seq,
        )
        .join(Group, on=(Group.id == Membership.group))
        .where(Membership.user == user_id)
    )
    changed = database.row(
        Event.select(Event.id)
        .where(Event.subject == user_id)
        .order_by(Event.id.desc())
        .limit(1)
    )
    return UserState(
        user_id,
        row[0],
        {
            id: Member(
                id, role, from_seq, read_seq, until and timestamp(until), seen_seq
            )
            for id, role, from_seq, read_seq, deleted_id, until, seen_seq in rows
            if deleted_id is None
        },
        max([changed[0] if changed else 0, *(row[4] or 0 for row in rows)]),
    )


def load_blocks(database: Database, user_id: int) -> Blocks:
    """Return whom a person has blocked, and who has blocked them."""
    blocks = Blocks(set(), set())
    for other_id, is_own in database.connection().execute(BLOCKS, {"id": user_id}):
        (blocks.blocked if is_own else blocks.blockers).add(other_id)
    return blocks


def load_groups(database: Database, group_ids: Sequence[int]) -> Iterable[GroupState]:
    """Return those of some groups that there are, by one query."""
    rows = database.connection().execute(GROUPS, (json.dumps(group_ids),))
    for row in rows.fetchall():
        group_id, kind, name, key = row[:4]
        peers = usernames(database, peers_of(key))
        group = GroupState(group_id, kind, name, peers, *row[4:12])
        group.is_archived, group.open_seq = bool(row[12]), row[13] or 1
        yield group


def load_open_seq(database: Database, group_id: int) -> int:
    """Return from where on all members may read a group."""
    row = database.connection().execute(OPEN_SEQ, (group_id,)).fetchone()
    return row[0] or 1


def load_direct(database: Database, pair: tuple[int, int]) -> int | None:
    """Return the conversation of two people, lower id first, or None."""
    row = database.row(
        Group.select(Group.id).where(Group.direct_key == direct_key(pair))
    )
    return row[0] if row else None


def usernames(database: Database, user_ids: Sequence[int]) -> dict[int, str]:
    """Return what people are called, by id."""
    query = "SELECT id, username FROM user WHERE id IN (SELECT value FROM json_each(?))"
    rows = database.connection().execute(query, (json.dumps(user_ids),))
    return dict(rows.fetchall())


def pair_of(one: int, other: int) -> tuple[int, int]:
    """Return two people as a direct conversation has them, lower id first."""
    return min(one, other), max(one, other)


def direct_key(pair: tuple[int, int]) -> str:
    """Return how a direct conversation names its two people, lower id first."""
    return f"{pair[0]}:{pair[1]}"


def peers_of(key: str | None) -> tuple[int, ...]:
    """Return the two people of a direct conversation, none for any other group."""
    return tuple(map(int, key.split(":"))) if key else ()
