"""Looks at the writer's state, exact at the log's head: a login, and somebody who connects."""

from msgspec import UNSET, Struct, UnsetType

from models.errors import InvalidToken, SessionRevoked, TokenExpired
from models.events.cursor import Cursor
from models.events.payloads import Kind, Role
from models.queries.unread import UnreadRange
from models.state.memberships import GroupState, UserState
from models.state.sessions import SessionState
from models.store.transaction import Actor
from models.store.writer import View


class ReadyGroup(Struct):
    """A group, or direct conversation, as the caller stands in it."""

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

    @property
    def unread_range(self) -> UnreadRange:
        """What to count the unread messages from and to."""
        return UnreadRange(self.id, self.read_seq, self.seq)


class Arrival(Struct):
    """Somebody who connects: where their reading starts, and what they are in."""

    username: str
    position: int
    is_reset: bool
    changed_id: int
    groups: list[ReadyGroup]
    suppressed: frozenset[int]  # direct conversations with somebody blocked, either way


def check_session(view: View, actor: Actor) -> None:
    """Raise unless the login holds."""
    _live_session(view, actor)


def arrive(view: View, actor: Actor, since: Cursor | None) -> Arrival:
    """Return where a connection starts: after a cursor, or, without one, where its login was.

    A cursor of another log, or ahead of this one, resets: the connection starts at the head.
    """
    session = _live_session(view, actor)
    user = _user(view, actor)
    groups = view.state.groups_of(user)
    position = session.position if since is None else since.position
    is_foreign = since is not None and since.epoch != view.database.epoch
    is_reset = is_foreign or position > view.head
    if is_reset:
        position = view.head
    # What happened in groups that they are in, or to themselves, after that position.
    news = max([user.changed_id, *(group.last_id for _, group in groups)])
    if news <= position:
        position = view.head
    return Arrival(
        username=user.username,
        position=position,
        is_reset=is_reset,
        changed_id=user.changed_id,
        groups=[
            ReadyGroup(
                id=group.id,
                name=next(
                    (name for id, name in group.peers.items() if id != user.id),
                    group.name,
                ),
                kind=group.kind,
                role=member.role,
                seq=group.last_seq,
                read_seq=member.read_seq,
                topic=group.topic,
                is_archived=group.is_archived,
                muted_until=member.muted_until or UNSET,
            )
            for member, group in groups
        ],
        suppressed=_suppressed(
            view, user, [group for _, group in groups if group.peers]
        ),
    )


def _suppressed(
    view: View, user: UserState, conversations: list[GroupState]
) -> frozenset[int]:
    """Return those of one's direct conversations in which either has blocked the other."""
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


def _user(view: View, actor: Actor) -> UserState:
    user = view.state.user(actor.user_id)
    assert user is not None, "a session's user is never removed"
    return user
