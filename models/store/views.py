"""Reads of the writer's state, exact at the log's head: sessions, and the start of connections."""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from models.errors import InvalidToken, SessionRevoked, TokenExpired
from models.events.cursor import Cursor
from models.events.types import Kind, Role
from models.state.memberships import GroupState, Member, UnreadRange, UserState
from models.state.sessions import SessionState
from models.store.transaction import Actor
from models.store.pending import View


class ReadyGroup(Struct):
    """A group or direct conversation that the caller is in, with their role and unread counts.

    A direct conversation has `peer_id`, the other user; it is the caller in notes to oneself.
    """

    id: int
    name: str | None
    kind: Kind
    role: Role
    seq: int
    read_seq: int
    unread: int = 0
    mentions: int = 0
    topic: str = ""
    is_archived: bool = False
    muted_until: str | UnsetType = UNSET
    peer_id: int | UnsetType = UNSET

    @property
    def unread_range(self) -> UnreadRange:
        """The range in which to count unread messages."""
        return UnreadRange(group_id=self.id, read_seq=self.read_seq, seq=self.seq)


class ConnectionStart(Struct):
    """The position after which a new connection receives events, and its user's groups.

    `head` is the end of the log at that moment. With `is_reset`, the client's cursor was not of
    this log. `changed_id` is the newest event that began or ended one of the memberships.
    `suppressed` are the direct conversations in which either of the two has blocked the other.
    `has_read_marks`: the user sees how far others have read.
    """

    username: str
    position: int
    head: int
    is_reset: bool
    changed_id: int
    groups: list[ReadyGroup]
    suppressed: frozenset[int]
    has_read_marks: bool


def check_session(view: View, actor: Actor) -> None:
    """Raise InvalidToken, SessionRevoked or TokenExpired unless the session is live."""
    _live_session(view, actor)


def start_connection(
    view: View, actor: Actor, since: Cursor | Literal["now"] | None
) -> ConnectionStart:
    """Return where a connection starts: after a cursor, or, without one, where its session was.

    A cursor of another log, or ahead of this one, resets: the connection starts at the head. With
    `now` it starts there too.
    """
    session = _live_session(view, actor)
    user = view.state.user(actor.user_id)
    assert user is not None, "a live session belongs to a user"
    memberships = view.state.groups_of(user)
    if since == "now":
        since = Cursor(view.database.epoch, view.head)
    position = view.state.position_of(session) if since is None else since.position
    is_foreign = since is not None and since.epoch != view.database.epoch
    is_reset = is_foreign or position > view.head
    # The newest event that the user may have missed.
    last_id = max([user.changed_id, *(group.last_id for _, group in memberships)])
    if is_reset or last_id <= position:
        position = view.head
    return ConnectionStart(
        username=user.username,
        position=position,
        head=view.head,
        is_reset=is_reset,
        changed_id=user.changed_id,
        groups=[_ready_group(user, member, group) for member, group in memberships],
        suppressed=_suppressed(view, user, [group for _, group in memberships]),
        has_read_marks=user.read_marks,
    )


def _ready_group(user: UserState, member: Member, group: GroupState) -> ReadyGroup:
    name = group.name
    peer_id: int | UnsetType = UNSET
    if group.peers:
        peer_id = group.peer_of(user.id)
        name = group.peers.get(peer_id, name)
    return ReadyGroup(
        id=group.id,
        name=name,
        kind=group.kind,
        role=member.role,
        seq=group.last_seq,
        read_seq=member.read_seq,
        topic=group.topic,
        is_archived=group.is_archived,
        muted_until=member.muted_until or UNSET,
        peer_id=peer_id,
    )


def _suppressed(
    view: View, user: UserState, groups: list[GroupState]
) -> frozenset[int]:
    """Return the direct conversations in which either of the two has blocked the other."""
    conversations = [group for group in groups if group.peers]
    if not conversations or not any(blocks := view.state.blocks_of(user)):
        return frozenset()
    return frozenset(
        each.id
        for each in conversations
        if blocks.is_blocked_either_way(each.peer_of(user.id))
    )


def _live_session(view: View, actor: Actor) -> SessionState:
    session = view.state.session(actor.session_id)
    if session is None or session.user_id != actor.user_id:
        raise InvalidToken()
    if session.is_revoked:
        raise SessionRevoked()
    if session.expires_at <= view.now:
        raise TokenExpired()
    return session
