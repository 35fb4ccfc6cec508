"""What the writer remembers: memberships, the ends of groups' logs, sessions.

The log folded up, and never anything else: it is loaded from the database when first asked for and
changes only by applying facts, so that dropping it (after a rollback) loses nothing. It belongs to
the writer thread; checks against it are ordered with every commit and cost no query.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from models.database import Database
from models.facts import (
    AccountDeleted,
    GroupCreated,
    GroupDeleted,
    GroupUpdated,
    History,
    Kind,
    MemberAdded,
    MemberRemoved,
    MemberUpdated,
    Private,
    Role,
    SessionRevoked,
    UserBlocked,
    UserDeleted,
    Visibility,
    Who,
)
from models.logins import SessionState, load_session
from models.records import (
    DirectMessage,
    GroupMessage,
    MuteChanged,
    Payload,
    Signal,
    timestamp,
)
from models.tables import Block, Event, Group, Membership, User

GROUPS = """
    SELECT g.id, g.kind, g.name, g.direct_key, e.seq, e.id,
        g.topic, g.visibility, g.may_post, g.may_invite, g.may_pin, g.history,
        g.archived_at IS NOT NULL,
        (SELECT max(from_seq) FROM membership WHERE group_id = g.id AND from_seq > 1)
    FROM json_each(?) j
    CROSS JOIN "group" g ON g.id = j.value AND g.deleted_id IS NULL
    CROSS JOIN event e ON e.group_id = g.id
        AND e.seq = (SELECT max(seq) FROM event WHERE group_id = g.id)"""
OPEN_SEQ = "SELECT max(from_seq) FROM membership WHERE group_id = ? AND from_seq > 1"

Key = TypeVar("Key")
Value = TypeVar("Value")

# Entries that are kept before all are dropped and loaded anew as they are needed: some hundred
# MB, far more than are active at a time.
_ENTRIES_MAX = 1_000_000


class Member:
    """One person's place in one group."""

    __slots__ = ("group_id", "role", "from_seq", "read_seq", "muted_until")

    def __init__(
        self,
        group_id: int,
        role: Role,
        from_seq: int,
        read_seq: int,
        muted_until: str | None = None,
    ) -> None:
        self.group_id = group_id
        self.role = role
        self.from_seq = from_seq
        self.read_seq = read_seq
        self.muted_until = muted_until


class UserState:
    """A person, with all their memberships."""

    __slots__ = ("id", "username", "members", "changed_id", "blocked")

    def __init__(
        self, id: int, username: str, members: dict[int, Member], changed_id: int
    ):
        self.id = id
        self.username = username
        self.members = members
        # The newest event that added them to a group or took one from them.
        self.changed_id = changed_id
        # Whom they want no direct messages from; None until somebody asks.
        self.blocked: set[int] | None = None


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


class State:
    """Lazily loaded, applied fact by fact, dropped whole."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._users: dict[int, UserState] = {}
        self._groups: dict[int, GroupState] = {}
        self._sessions: dict[str, SessionState] = {}
        self._direct: dict[tuple[int, int], int] = {}

    def trim(self) -> None:
        """Keep memory bounded. Call it between transactions alone: they write late."""
        if len(self._users) + len(self._groups) + len(self._sessions) > _ENTRIES_MAX:
            self.forget()

    def forget(self) -> None:
        """Drop everything; what is needed is loaded again."""
        self._users.clear()
        self._groups.clear()
        self._sessions.clear()
        self._direct.clear()

    def user(self, user_id: int) -> UserState | None:
        """Return a person with their memberships; None if there is none, or no more."""
        return self._users.get(user_id) or _load(self._users, user_id, self._load_user)

    def blocked_by(self, user: UserState) -> set[int]:
        """Return whom a person has blocked; the first time by a query."""
        if user.blocked is None:
            rows = self._database.rows(
                Block.select(Block.blocked).where(Block.user == user.id)
            )
            user.blocked = {row[0] for row in rows}
        return user.blocked

    def group(self, group_id: int) -> GroupState | None:
        """Return a group, or None if there is none, or no more."""
        group = self._groups.get(group_id)
        if group is None:
            self._load_groups([group_id])
            group = self._groups.get(group_id)
        return group

    def groups_of(self, user: UserState) -> list[tuple[Member, GroupState]]:
        """Return a person's groups; those that are not loaded come by one query."""
        self._load_groups([id for id in user.members if id not in self._groups])
        return [(member, self._groups[id]) for id, member in user.members.items()]

    def session(self, session_id: str) -> SessionState | None:
        """Return a login, ended ones too, or None."""
        return self._sessions.get(session_id) or _load(
            self._sessions, session_id, partial(load_session, self._database)
        )

    def direct_group_id(self, pair: tuple[int, int]) -> int | None:
        """Return the conversation of two people (lower id first), or None."""
        return self._direct.get(pair) or _load(self._direct, pair, self._load_direct)

    def take_signal(self, signal: Signal) -> None:
        """Take in what a membership holds besides the log."""
        if user := self._users.get(signal.user_id):
            member = user.members[signal.group_id]
            if isinstance(signal, MuteChanged):
                member.muted_until = signal.muted_until
            else:
                member.read_seq = signal.seq

    def apply(self, fact: Payload) -> None:
        """Take in one fact. What is not loaded stays so: loading it would find the fact applied."""
        if isinstance(fact, Private):
            self._apply_private(fact)
            return
        if isinstance(fact, GroupCreated):
            is_direct = fact.kind == "direct"
            peers = self._usernames(fact.member_ids) if is_direct else {}
            self._groups[fact.group_id] = GroupState(
                fact.group_id, fact.kind, fact.name, peers, fact.seq, fact.id
            )
            for user_id in fact.member_ids:
                role: Role = "member" if is_direct else "owner"
                self._join(user_id, Member(fact.group_id, role, 1, fact.seq), fact.id)
            return
        if group := self._groups.get(fact.group_id):
            group.last_seq = fact.seq
            group.last_id = fact.id
        if isinstance(fact, (GroupMessage, DirectMessage)):
            return
        if isinstance(fact, MemberAdded):
            member = Member(fact.group_id, fact.role, fact.from_seq, fact.seq)
            self._join(fact.user_id, member, fact.id)
            if group:
                group.open_seq = max(group.open_seq, fact.from_seq)
        elif isinstance(fact, MemberRemoved):
            self._leave(fact.user_id, fact.group_id, fact.id)
            if group and group.open_seq > 1:
                group.open_seq = self._open_seq(group.id)
        elif isinstance(fact, MemberUpdated):
            if user := self._users.get(fact.user_id):
                user.members[fact.group_id].role = fact.role
        elif isinstance(fact, GroupUpdated):
            if group:
                group.update(fact)
        elif isinstance(fact, GroupDeleted):
            self._groups.pop(fact.group_id, None)
            for user_id in self._users:
                self._leave(user_id, fact.group_id, fact.id)
        elif isinstance(fact, AccountDeleted):
            if user := self._users.get(fact.actor_id):
                user.username = fact.username
            if group and fact.actor_id in group.peers:
                group.peers[fact.actor_id] = fact.username

    def _apply_private(self, fact: Private) -> None:
        if isinstance(fact, SessionRevoked):
            if session := self._sessions.get(fact.session_id):
                session.is_revoked = True
        elif isinstance(fact, UserDeleted):
            self._users.pop(fact.user_id, None)
        elif (user := self._users.get(fact.user_id)) and user.blocked is not None:
            if isinstance(fact, UserBlocked):
                user.blocked.add(fact.blocked_id)
            else:
                user.blocked.discard(fact.blocked_id)

    def move_position(self, session_id: str, position: int) -> bool:
        """Note what a login has received; it never moves backwards. Tells whether it moved."""
        session = self.session(session_id)
        if session is None or position <= session.position:
            return False
        session.position = position
        return True

    def _join(self, user_id: int, member: Member, event_id: int) -> None:
        if user := self._users.get(user_id):
            user.members[member.group_id] = member
            user.changed_id = event_id

    def _leave(self, user_id: int, group_id: int, event_id: int) -> None:
        user = self._users.get(user_id)
        if user and user.members.pop(group_id, None):
            user.changed_id = event_id

    def _load_user(self, user_id: int) -> UserState | None:
        row = self._database.row(
            User.select(User.username, User.deleted_at).where(User.id == user_id)
        )
        if row is None or row[1] is not None:
            return None
        rows = self._database.rows(
            Membership.select(
                *(Membership.group, Membership.role, Membership.from_seq),
                *(Membership.read_seq, Group.deleted_id, Membership.muted_until),
            )
            .join(Group, on=(Group.id == Membership.group))
            .where(Membership.user == user_id)
        )
        changed = self._database.row(
            Event.select(Event.id)
            .where(Event.subject == user_id)
            .order_by(Event.id.desc())
            .limit(1)
        )
        return UserState(
            user_id,
            row[0],
            {
                id: Member(id, role, from_seq, read_seq, until and timestamp(until))
                for id, role, from_seq, read_seq, deleted_id, until in rows
                if deleted_id is None
            },
            max([changed[0] if changed else 0, *(row[4] or 0 for row in rows)]),
        )

    def _load_groups(self, group_ids: list[int]) -> None:
        if not group_ids:
            return
        rows = self._database.connection().execute(GROUPS, (json.dumps(group_ids),))
        for row in rows.fetchall():
            group_id, kind, name, key = row[:4]
            peers = self._usernames(peers_of(key))
            group = GroupState(group_id, kind, name, peers, *row[4:12])
            group.is_archived, group.open_seq = bool(row[12]), row[13] or 1
            self._groups[group_id] = group

    def _open_seq(self, group_id: int) -> int:
        # The row of who left is gone before the fact is recorded.
        row = self._database.connection().execute(OPEN_SEQ, (group_id,)).fetchone()
        return row[0] or 1

    def _usernames(self, user_ids: Sequence[int]) -> dict[int, str]:
        query = (
            "SELECT id, username FROM user WHERE id IN (SELECT value FROM json_each(?))"
        )
        rows = self._database.connection().execute(query, (json.dumps(user_ids),))
        return dict(rows.fetchall())

    def _load_direct(self, pair: tuple[int, int]) -> int | None:
        row = self._database.row(
            Group.select(Group.id).where(Group.direct_key == direct_key(pair))
        )
        return row[0] if row else None


def direct_key(pair: tuple[int, int]) -> str:
    """Return how a direct conversation names its two people, lower id first."""
    return f"{pair[0]}:{pair[1]}"


def peers_of(key: str | None) -> tuple[int, ...]:
    """Return the two people of a direct conversation, none for any other group."""
    return tuple(map(int, key.split(":"))) if key else ()


def _load(
    cache: dict[Key, Value], key: Key, load: Callable[[Key], Value | None]
) -> Value | None:
    value = load(key)
    if value is not None:
        cache[key] = value
    return value
