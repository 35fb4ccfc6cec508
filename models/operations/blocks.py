"""Who wants no direct messages from whom.

What was said stays, and the one who blocks may still write. A block is private: the one who is
blocked learns of it by trying.
"""

from models.errors import Blocked, InvalidRequest, NoSuchUser, TooManyBlocks
from models.facts import UserBlocked, UserUnblocked
from models.memberships import GroupState, UserState
from models.tables import Block
from models.transaction import Actor, Transaction

BLOCKS_MAX = 1000


def block(tx: Transaction, actor: Actor, user_id: int) -> None:
    """Take no direct messages from somebody, from this very place in the log on."""
    user = tx.authorize(actor)
    if user_id == user.id:
        raise InvalidRequest("you cannot block yourself")
    if tx.state.user(user_id) is None:
        raise NoSuchUser()
    blocked = tx.state.blocked_by(user)
    if user_id in blocked:
        return
    if len(blocked) >= BLOCKS_MAX:
        raise TooManyBlocks()
    tx.database.execute(Block.insert(user=user.id, blocked=user_id, created_at=tx.now))
    tx.record(UserBlocked(tx.next_id(), user.id, user_id), user.id)


def unblock(tx: Transaction, actor: Actor, user_id: int) -> None:
    """Take direct messages from somebody again, if they were blocked."""
    user = tx.authorize(actor)
    if user_id in tx.state.blocked_by(user):
        own = (Block.user == user.id) & (Block.blocked == user_id)
        tx.database.execute(Block.delete().where(own))
        tx.record(UserUnblocked(tx.next_id(), user.id, user_id), user.id)


def check_peer(tx: Transaction, user: UserState, group: GroupState) -> None:
    """Raise if the other one of a direct conversation has blocked the user."""
    if group.kind == "direct":
        peer = tx.state.user(sum(group.peers) - user.id)
        if peer is not None:
            check_takes(tx, user, peer)


def check_takes(tx: Transaction, user: UserState, peer: UserState) -> None:
    """Raise if somebody has blocked the user; once both are loaded, without a query."""
    if user.id in tx.state.blocked_by(peer):
        raise Blocked()
