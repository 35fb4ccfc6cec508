"""Who wants no direct messages from whom.

What was said stays, and the one who blocks may still write. A block is private: the one who is
blocked learns of it by trying. Neither is told any more that the other types or has read.
"""

from models.errors import Blocked, InvalidRequest, NoSuchUser, TooManyBlocks
from models.events.messages import Change
from models.events.payloads import UserBlocked, UserUnblocked
from models.state.memberships import GroupState, UserState, pair_of
from models.store.transaction import Actor, Transaction
from models.tables import Block

BLOCKS_MAX = 1000


def block(tx: Transaction, actor: Actor, user_id: int) -> None:
    """Take no direct messages from somebody, from this very place in the log on."""
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
    tx.database.execute(Block.insert(user=user.id, blocked=user_id, created_at=tx.now))
    fact = UserBlocked(tx.next_id(), user.id, user_id)
    tx.record(fact, user.id, change=_suppress_signals(tx, user.id, user_id, True))


def unblock(tx: Transaction, actor: Actor, user_id: int) -> None:
    """Take direct messages from somebody again, if they were blocked."""
    user = tx.authorize(actor)
    blocks = tx.state.blocks_of(user)
    if user_id in blocks.blocked:
        own = (Block.user == user.id) & (Block.blocked == user_id)
        tx.database.execute(Block.delete().where(own))
        fact = UserUnblocked(tx.next_id(), user.id, user_id)
        is_suppressed = user_id in blocks.blockers
        tx.record(
            fact, user.id, change=_suppress_signals(tx, user.id, user_id, is_suppressed)
        )


def check_peer(tx: Transaction, user: UserState, group: GroupState) -> None:
    """Raise if the other one of a direct conversation has blocked the user."""
    if group.kind == "direct":
        peer = tx.state.user(group.peer_of(user.id))
        if peer is not None:
            check_takes(tx, user, peer)


def check_takes(tx: Transaction, user: UserState, peer: UserState) -> None:
    """Raise if somebody has blocked the user; once both are loaded, without a query."""
    if user.id in tx.state.blocks_of(peer).blocked:
        raise Blocked()


def _suppress_signals(
    tx: Transaction, user_id: int, peer_id: int, is_suppressed: bool
) -> Change | None:
    """Return what a block changes about who is told what in a direct conversation, if any."""
    pair = pair_of(user_id, peer_id)
    group_id = tx.state.direct_group_id(pair)
    return (
        None
        if group_id is None
        else Change(suppress_signals=(group_id, pair, is_suppressed))
    )
