"""Blocks: a person takes no direct messages from another.

Messages sent before the block stay, and the person who blocks may still write. A block is private:
the blocked person learns of it only when a send is refused. Neither of the two gets the other's
typing and read signals. The status of the blocked person's messages stays as it was, for them.
"""

from models.errors import Blocked, InvalidRequest, NoSuchUser, TooManyBlocks
from models.events.event import Change
from models.events.payloads import UserBlocked, UserUnblocked
from models.queries.messages import Received, received_by
from models.state.memberships import GroupState, UserState, pair_of
from models.store.transaction import Actor, Transaction
from models.tables import Block

BLOCKS_MAX = 1000


def block(tx: Transaction, actor: Actor, user_id: int) -> None:
    """Block a person unless they are blocked; ordered with all sends."""
    user = tx.authorize(actor)
    if user_id == user.id:
        raise InvalidRequest("you cannot block yourself")
    if tx.state.user(user_id) is None:
        raise NoSuchUser()
    blocked = tx.state.blocks_of(user).blocked
    if user_id in blocked:
        return
    if len(blocked) >= BLOCKS_MAX:
        raise TooManyBlocks()
    received = _received(tx, user.id, user_id)
    tx.database.execute(
        Block.insert(
            user=user.id,
            blocked=user_id,
            created_at=tx.now,
            read_seq=received.read_seq,
            position=received.position,
        )
    )
    fact = UserBlocked(id=tx.next_id(), user_id=user.id, blocked_id=user_id)
    change = _suppress_signals(tx, user.id, user_id, is_suppressed=True)
    tx.record(fact, user.id, change=change)


def unblock(tx: Transaction, actor: Actor, user_id: int) -> None:
    """Unblock a person if they are blocked."""
    user = tx.authorize(actor)
    blocks = tx.state.blocks_of(user)
    if user_id in blocks.blocked:
        own = (Block.user == user.id) & (Block.blocked == user_id)
        tx.database.execute(Block.delete().where(own))
        fact = UserUnblocked(id=tx.next_id(), user_id=user.id, blocked_id=user_id)
        # They stay suppressed if the other one has blocked this user, too.
        change = _suppress_signals(
            tx, user.id, user_id, is_suppressed=user_id in blocks.blockers
        )
        tx.record(fact, user.id, change=change)


def check_not_blocked_by_peer(
    tx: Transaction, user: UserState, group: GroupState
) -> None:
    """Raise Blocked if the other person of a direct conversation has blocked the user."""
    if group.kind == "direct":
        peer = tx.state.user(group.peer_of(user.id))
        if peer is not None:
            check_not_blocked(tx, user, peer)


def check_not_blocked(tx: Transaction, user: UserState, peer: UserState) -> None:
    """Raise Blocked if `peer` has blocked `user`. Costs no query once both are loaded."""
    if user.id in tx.state.blocks_of(peer).blocked:
        raise Blocked()


def _received(tx: Transaction, user_id: int, peer_id: int) -> Received:
    """Return how far a user has read and received the messages of another."""
    group_id = tx.state.direct_group_id(pair_of(user_id, peer_id))
    if group_id is None:
        return Received(read_seq=0, position=0)
    return received_by(
        tx.database.connection(), user_id=user_id, group_id=group_id, sender_id=peer_id
    )


def _suppress_signals(
    tx: Transaction, user_id: int, peer_id: int, *, is_suppressed: bool
) -> Change | None:
    """Return the change to the signals of two people's conversation; None if they have none."""
    pair = pair_of(user_id, peer_id)
    group_id = tx.state.direct_group_id(pair)
    return (
        None
        if group_id is None
        else Change(suppress_signals=(group_id, pair, is_suppressed))
    )
