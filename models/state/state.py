"""What the writer remembers: memberships, the ends of groups' logs, sessions.

The log folded up, and never anything else: it is loaded from the database when first asked for and
changes only by applying facts, so that dropping it (after a rollback) loses nothing. It belongs to
the writer thread; checks against it are ordered with every commit and cost no query.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from models.database import Database
from models.events.messages import (
    DirectMessage,
    GroupMessage,
    MuteChanged,
    Payload,
    Signal,
)
from models.events.payloads import (
    AccountDeleted,
    GroupCreated,
    GroupDeleted,
    GroupUpdated,
    MemberAdded,
    MemberRemoved,
    MemberUpdated,
    Private,
    Role,
    SessionRevoked,
    UserBlocked,
    UserDeleted,
)
from models.state.memberships import (
    Blocks,
    GroupState,
    Member,
    UserState,
    load_blocks,
    load_direct,
    load_groups,
    load_open_seq,
    load_user,
    usernames,
)
from models.state.sessions import SessionState, load_session

Key = TypeVar("Key")
Value = TypeVar("Value")

# Entries that are kept before all are dropped and loaded anew as they are needed: some hundred
# MB, far more than are active at a time.
_ENTRIES_MAX = 1_000_000


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
        return self._users.get(user_id) or _load(
            self._users, user_id, partial(load_user, self._database)
        )

    def blocks_of(self, user: UserState) -> Blocks:
        """Return whom a person has blocked, and who them; the first time by a query."""
        if user.blocks is None:
            user.blocks = load_blocks(self._database, user.id)
        return user.blocks

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
        return self._direct.get(pair) or _load(
            self._direct, pair, partial(load_direct, self._database)
        )

    def take_signal(self, signal: Signal) -> None:
        """Take in what a membership holds besides the log."""
        if user := self._users.get(signal.user_id):
            member = user.members[signal.group_id]
            if isinstance(signal, MuteChanged):
                member.muted_until = signal.muted_until
            else:
                member.seen_seq = max(member.seen_seq, member.read_seq)
                member.read_seq = signal.seq

    def apply(self, fact: Payload) -> None:
        """Take in one fact. What is not loaded stays so: loading it would find the fact applied."""
        if isinstance(fact, (GroupMessage, DirectMessage)):  # nearly always
            if group := self._groups.get(fact.group_id):
                group.last_seq = fact.seq
                group.last_id = fact.id
            return
        if isinstance(fact, Private):
            self._apply_private(fact)
            return
        if isinstance(fact, GroupCreated):
            is_direct = fact.kind == "direct"
            peers = usernames(self._database, fact.member_ids) if is_direct else {}
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
        if isinstance(fact, MemberAdded):
            member = Member(fact.group_id, fact.role, fact.from_seq, fact.seq)
            self._join(fact.user_id, member, fact.id)
            if group:
                group.open_seq = max(group.open_seq, fact.from_seq)
        elif isinstance(fact, MemberRemoved):
            self._leave(fact.user_id, fact.group_id, fact.id)
            if group and group.open_seq > 1:
                # The row of who left is gone before the fact is recorded.
                group.open_seq = load_open_seq(self._database, group.id)
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
        else:
            user = self._users.get(fact.user_id)
            other = self._users.get(fact.blocked_id)
            change = set.add if isinstance(fact, UserBlocked) else set.discard
            if user and user.blocks:
                change(user.blocks.blocked, fact.blocked_id)
            if other and other.blocks:
                change(other.blocks.blockers, fact.user_id)

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

    def _load_groups(self, group_ids: list[int]) -> None:
        if group_ids:
            for group in load_groups(self._database, group_ids):
                self._groups[group.id] = group


def _load(
    cache: dict[Key, Value], key: Key, load: Callable[[Key], Value | None]
) -> Value | None:
    value = load(key)
    if value is not None:
        cache[key] = value
    return value
