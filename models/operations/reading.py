"""How far a member has read a group."""

from models.events.messages import ReadMoved, ReadMovedBack
from models.operations.membership import membership_is
from models.state.memberships import Member
from models.store.transaction import Actor, Transaction
from models.tables import Membership


def mark_read(tx: Transaction, actor: Actor, group_id: int, seq: int) -> ReadMoved:
    """Note that the caller has read a group up to `seq`; it never moves backwards."""
    member, group = tx.member(tx.authorize(actor), group_id)
    read_seq = max(member.read_seq, min(seq, group.last_seq))
    return _move(tx, actor, member, read_seq)


def mark_unread(tx: Transaction, actor: Actor, group_id: int, seq: int) -> ReadMoved:
    """Have the caller not yet read what is at `seq`, and all after it that they may read."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    # Nothing is unread that they may not read.
    read_seq = max(min(member.read_seq, seq - 1), member.from_seq - 1)
    return _move(tx, actor, member, read_seq)


def _move(tx: Transaction, actor: Actor, member: Member, read_seq: int) -> ReadMoved:
    """Note and tell it. What others know to have been read does not go back for them."""
    seen_seq = max(member.seen_seq, member.read_seq)
    kind = ReadMoved if read_seq > seen_seq else ReadMovedBack
    moved = kind(member.group_id, actor.user_id, read_seq)
    if read_seq != member.read_seq:
        changes = {"read_seq": read_seq}
        if read_seq < member.read_seq:
            changes["seen_seq"] = seen_seq
        tx.database.execute(
            Membership.update(**changes).where(
                membership_is(member.group_id, actor.user_id)
            )
        )
        tx.signal(moved)
    return moved
