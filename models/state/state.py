"""The writer's memory: memberships, the ends of groups' logs, sessions.

It is the log folded up and holds nothing else. An entry is loaded from the database when it is
first needed and changes only by taking events in, so dropping all entries (after a rollback) loses
nothing. It belongs to the writer's thread: checks against it are ordered with every commit and
cost no query.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from models.engine import Database
from models.events.messages import DirectMessage, GroupPayload
from models.events.payloads import (
    AccountDeleted,
    GroupCreated,
    GroupDeleted,
    GroupUpdated,
    MemberAdded,
    MemberRemoved,
    MemberUpdated,
    ProfileChanged,
    SessionRevoked,
    SessionsRevoked,
    UserBlocked,
    UserDeleted,
    UserUnblocked,
)
from models.events.signals import (
    AllRead,
    DraftChanged,
    InvitationReceived,
    MuteChanged,
    ProfileSet,
    SessionRenewed,
    SettingsChanged,
    Signal,
)
from models.events.types import Role
from models.state.memberships import (
    Blocks,
    GroupState,
    Member,
    UserState,
    deleted_name,
    load_blocks,
    load_direct_group_id,
    load_groups,
    load_open_seq,
    load_usernames,
    load_users,
)
from models.state.sessions import SessionState, load_sessions
from models.state.text_use import TextUse


class _Identified(Protocol):
    id: Any


Key = TypeVar("Key", int, str)
Entry = TypeVar("Entry", bound=_Identified)
# Yields the entries that exist among some ids.
Load = Callable[[Database, Sequence[Key]], Iterable[Entry]]

# Entries to keep before all are dropped and loaded anew as they are needed: some hundred MB, far
# more than are active at a time.
_ENTRIES_MAX = 1_000_000


class State:
    """Loaded as needed, changed event by event, dropped as a whole.

    The methods that take an event in are listed in `models/state/event_types.py`. They change only
    entries that are loaded: what is loaded later is read from rows that the event has changed.
    `is_shared`: other processes write to the log too.
    """

    def __init__(
        self, database: Database, text_bytes_max: int = 0, is_shared: bool = False
    ) -> None:
        self.is_shared = is_shared
        self.text_use = TextUse(database, text_bytes_max)
        self._database = database
        self._users: dict[int, UserState] = {}
        self._groups: dict[int, GroupState] = {}
        self._sessions: dict[str, SessionState] = {}
        self._direct_group_ids: dict[tuple[int, int], int] = {}

    def trim(self) -> None:
        """Keep memory bounded. Call it between transactions only: they insert messages late."""
        self.text_use.trim()
        if len(self._users) + len(self._groups) + len(self._sessions) > _ENTRIES_MAX:
            self.forget()

    def forget(self) -> None:
        """Drop all entries; they are loaded again as needed."""
        self.text_use.forget()
        self._users.clear()
        self._groups.clear()
        self._sessions.clear()
        self._direct_group_ids.clear()

    def user(self, user_id: int) -> UserState | None:
        """Return a user with their memberships; None if there is none or it is deleted."""
        return self._users.get(user_id) or self._loaded(
            self._users, user_id, load_users
        )

    def load_users(self, user_ids: Iterable[int]) -> None:
        """Load the users that are missing, with two queries."""
        self._load(self._users, user_ids, load_users)

    def blocks_of(self, user: UserState) -> Blocks:
        """Return whom a user has blocked, and who has blocked them. The first call runs a query."""
        if user.blocks is None:
            user.blocks = load_blocks(self._database, user.id)
        return user.blocks

    def group(self, group_id: int) -> GroupState | None:
        """Return a group; None if there is none or it is deleted."""
        return self._groups.get(group_id) or self._loaded(
            self._groups, group_id, load_groups
        )

    def load_groups(self, group_ids: Iterable[int]) -> None:
        """Load the groups that are missing, with one query."""
        self._load(self._groups, group_ids, load_groups)

    def groups_of(self, user: UserState) -> list[tuple[Member, GroupState]]:
        """Return a user's memberships and groups."""
        self.load_groups(user.members)
        return [(member, self._groups[id]) for id, member in user.members.items()]

    def session(self, session_id: str) -> SessionState | None:
        """Return a session, ended ones too, or None."""
        return self._sessions.get(session_id) or self._loaded(
            self._sessions, session_id, load_sessions
        )

    def load_sessions(self, session_ids: Iterable[str]) -> None:
        """Load the sessions that are missing, with one query."""
        self._load(self._sessions, session_ids, load_sessions)

    def direct_group_id(self, pair: tuple[int, int]) -> int | None:
        """Return the conversation of two users (lower id first), or None."""
        group_id = self._direct_group_ids.get(pair)
        if group_id is None:
            group_id = load_direct_group_id(self._database, pair)
            if group_id is not None:
                self._direct_group_ids[pair] = group_id
        return group_id

    def position_of(self, session: SessionState) -> int:
        """Return the position that a session has received."""
        if not self.is_shared:
            return session.position
        # Other processes move it, and no turn tells of that.
        for stored in load_sessions(self._database, [session.id]):
            return stored.position
        return session.position

    def move_position(self, session_id: str, position: int) -> bool:
        """Note what a session has received; tell whether that is further than before."""
        session = self.session(session_id)
        if session is None or position <= session.position:
            return False
        session.position = position
        return True

    def take_signal(self, signal: Signal) -> None:
        """Take in a fact that the log does not hold."""
        if isinstance(signal, (InvitationReceived, SettingsChanged, DraftChanged)):
            return  # only the database has them
        if isinstance(signal, AllRead):
            for moved in signal.moved:
                self.take_signal(moved)
            return
        if isinstance(signal, SessionRenewed):
            if session := self._sessions.get(signal.session_id):
                session.expires_at = signal.expires_at
            return
        user = self._users.get(signal.user_id)
        if user is None:
            return
        if isinstance(signal, ProfileSet):
            user.username = signal.username
            user.read_marks = signal.read_marks
        else:
            member = user.members[signal.group_id]
            if isinstance(signal, MuteChanged):
                member.muted_until = signal.muted_until
            else:
                member.seen_seq = max(member.seen_seq, member.read_seq)
                member.read_seq = signal.seq

    # Events.

    def advance(self, event: GroupPayload) -> None:
        """Take in that a group's log has come to an event."""
        if group := self._groups.get(event.group_id):
            group.last_seq = event.seq
            group.last_id = event.id

    def add_direct_message(self, message: DirectMessage) -> None:
        """Take in a direct message: its sender has written in the conversation."""
        self.advance(message)
        if user := self._users.get(message.sender_id):
            user.members[message.group_id].has_written = True

    def create_group(self, created: GroupCreated) -> None:
        """Take in a new group with its first members."""
        is_direct = created.kind == "direct"
        peers = load_usernames(self._database, created.member_ids) if is_direct else {}
        self._groups[created.group_id] = GroupState(
            id=created.group_id,
            kind=created.kind,
            name=created.name,
            peers=peers,
            last_seq=created.seq,
            last_id=created.id,
        )
        role: Role = "member" if is_direct else "owner"
        for user_id in created.member_ids:
            member = Member(
                group_id=created.group_id, role=role, from_seq=1, read_seq=created.seq
            )
            self._join(user_id, member, created.id)

    def update_group(self, updated: GroupUpdated) -> None:
        """Take in a group's new settings."""
        self.advance(updated)
        if group := self._groups.get(updated.group_id):
            group.update(updated)

    def delete_group(self, deleted: GroupDeleted) -> None:
        """Take in that a group is gone, and with it all memberships."""
        self._groups.pop(deleted.group_id, None)
        for user_id in self._users:
            self._leave(user_id, deleted.group_id, deleted.id)

    def add_member(self, added: MemberAdded) -> None:
        """Take in a new membership."""
        self.advance(added)
        member = Member(
            group_id=added.group_id,
            role=added.role,
            from_seq=added.from_seq,
            read_seq=added.seq,
        )
        self._join(added.user_id, member, added.id)
        if group := self._groups.get(added.group_id):
            group.open_seq = max(group.open_seq, added.from_seq)

    def remove_member(self, removed: MemberRemoved) -> None:
        """Take in the end of a membership."""
        self.advance(removed)
        self._leave(removed.user_id, removed.group_id, removed.id)
        group = self._groups.get(removed.group_id)
        if group and group.open_seq > 1:
            # The membership's row is deleted before its event is recorded.
            group.open_seq = load_open_seq(self._database, group.id)

    def update_member(self, updated: MemberUpdated) -> None:
        """Take in a member's new role."""
        self.advance(updated)
        if user := self._users.get(updated.user_id):
            user.members[updated.group_id].role = updated.role

    def rename_user(self, renamed: ProfileChanged | AccountDeleted) -> None:
        """Take in a user's username, which may be new."""
        self.advance(renamed)
        if user := self._users.get(renamed.actor_id):
            user.username = renamed.username
        group = self._groups.get(renamed.group_id)
        if group and renamed.actor_id in group.peers:
            group.peers[renamed.actor_id] = renamed.username

    def revoke_session(self, revoked: SessionRevoked) -> None:
        """Take in the end of a session."""
        if session := self._sessions.get(revoked.session_id):
            session.is_revoked = True

    def revoke_sessions(self, revoked: SessionsRevoked) -> None:
        """Take in the end of a user's sessions."""
        for session in self._sessions.values():
            if session.user_id == revoked.user_id:
                if session.id != revoked.kept_session_id:
                    session.is_revoked = True

    def block_user(self, blocked: UserBlocked) -> None:
        """Take in a block."""
        user = self._users.get(blocked.user_id)
        other = self._users.get(blocked.blocked_id)
        if user and user.blocks:
            user.blocks.blocked.add(blocked.blocked_id)
        if other and other.blocks:
            other.blocks.blockers.add(blocked.user_id)

    def unblock_user(self, unblocked: UserUnblocked) -> None:
        """Take in the end of a block."""
        user = self._users.get(unblocked.user_id)
        other = self._users.get(unblocked.blocked_id)
        if user and user.blocks:
            user.blocks.blocked.discard(unblocked.blocked_id)
        if other and other.blocks:
            other.blocks.blockers.discard(unblocked.user_id)

    def delete_user(self, deleted: UserDeleted) -> None:
        """Take in the end of an account. Its conversations show its new name at once."""
        user = self._users.pop(deleted.user_id, None)
        for group_id in user.members if user else ():
            group = self._groups.get(group_id)
            if group and deleted.user_id in group.peers:
                group.peers[deleted.user_id] = deleted_name(deleted.user_id)
        for other in self._users.values():
            if other.blocks:
                other.blocks.blockers.discard(deleted.user_id)

    def _join(self, user_id: int, member: Member, event_id: int) -> None:
        if user := self._users.get(user_id):
            user.members[member.group_id] = member
            user.changed_id = event_id

    def _leave(self, user_id: int, group_id: int, event_id: int) -> None:
        user = self._users.get(user_id)
        if user and user.members.pop(group_id, None):
            user.changed_id = event_id

    def _loaded(
        self, entries: dict[Key, Entry], id: Key, load: Load[Key, Entry]
    ) -> Entry | None:
        self._load(entries, [id], load)
        return entries.get(id)

    def _load(
        self, entries: dict[Key, Entry], ids: Iterable[Key], load: Load[Key, Entry]
    ) -> None:
        missing = [id for id in ids if id not in entries]
        if missing:
            entries.update((each.id, each) for each in load(self._database, missing))
