"""How far a member has read a group."""

from models.events.signals import ReadMoved, ReadMovedBack
from models.operations.membership import where_membership
from models.state.memberships import Member
from models.store.transaction import Actor, Transaction
from models.tables import Membership


def mark_read(tx: Transaction, actor: Actor, group_id: int, seq: int) -> ReadMoved:
    """Set how far the caller has read a group to `seq`; never moves backwards."""
    member, group = tx.member(tx.authorize(actor), group_id)
    read_seq = max(member.read_seq, min(seq, group.last_seq))
    return _set_read_seq(tx, actor, member, read_seq=read_seq)


def mark_unread(tx: Transaction, actor: Actor, group_id: int, seq: int) -> ReadMoved:
    """Make `seq` and everything after it unread; never moves forwards."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    # Events before `from_seq` never become unread: the member may not read them.
    read_seq = max(min(member.read_seq, seq - 1), member.from_seq - 1)
    return _set_read_seq(tx, actor, member, read_seq=read_seq)


def _set_read_seq(
    tx: Transaction, actor: Actor, member: Member, read_seq: int
) -> ReadMoved:
    """Store and signal a position. Others see the furthest one, even after a mark as unread."""
    seen_seq = max(member.seen_seq, member.read_seq)
    kind = ReadMoved if read_seq > seen_seq else ReadMovedBack
    moved = kind(member.group_id, actor.user_id, read_seq)
    if read_seq != member.read_seq:
        changes = {"read_seq": read_seq}
        if read_seq < member.read_seq:
            changes["seen_seq"] = seen_seq
        tx.database.execute(
            Membership.update(**changes).where(
                where_membership(member.group_id, actor.user_id)
            )
        )
        tx.signal(moved)
    return moved
