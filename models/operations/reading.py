"""How far a member has read a group."""

from models.records import ReadMoved
from models.tables import Membership
from models.transaction import Actor, Transaction


def mark_read(tx: Transaction, actor: Actor, group_id: int, seq: int) -> ReadMoved:
    """Note that the caller has read a group up to `seq`; it never moves backwards."""
    member, group = tx.member(tx.authorize(actor), group_id)
    return _move(
        tx,
        actor,
        group_id,
        member.read_seq,
        max(member.read_seq, min(seq, group.last_seq)),
    )


def mark_unread(tx: Transaction, actor: Actor, group_id: int, seq: int) -> ReadMoved:
    """Have the caller not yet read what is at `seq`, and all after it."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    return _move(
        tx, actor, group_id, member.read_seq, max(min(member.read_seq, seq - 1), 0)
    )


def _move(
    tx: Transaction, actor: Actor, group_id: int, old: int, new: int
) -> ReadMoved:
    moved = ReadMoved(group_id, actor.user_id, new)
    if new != old:
        tx.database.execute(
            Membership.update(read_seq=new).where(
                (Membership.user == actor.user_id) & (Membership.group == group_id)
            )
        )
        tx.signal(moved)
    return moved
