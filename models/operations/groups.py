"""Groups and who is in them."""

from models.errors import (
    AlreadyAMember,
    DirectGroupIsFixed,
    NoSuchMember,
    NoSuchUser,
    NotAllowed,
    OwnerCannotLeave,
)
from models.facts import GroupCreated, MemberAdded, MemberRemoved, Role
from models.state import GroupState, UserState, direct_key
from models.tables import Group, Membership, fold
from models.transaction import Actor, Transaction


def create_group(tx: Transaction, actor: Actor, name: str) -> GroupCreated:
    """Make a group that the caller owns, and is so far alone in."""
    tx.authorize(actor)
    return _create(tx, actor.user_id, name, (actor.user_id,))


def open_direct(tx: Transaction, sender_id: int, pair: tuple[int, int]) -> int:
    """Make the conversation of two people, lower id first, who have none; return its id."""
    return _create(tx, sender_id, None, pair).group_id


def add_member(
    tx: Transaction, actor: Actor, group_id: int, user_id: int, role: Role
) -> MemberAdded:
    """Take somebody into a group. Admins add members; the owner adds admins too."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    if group.kind == "direct":
        raise DirectGroupIsFixed()
    if caller.role == "member" or (role != "member" and caller.role != "owner"):
        raise NotAllowed()
    if (user := tx.state.user(user_id)) is None:
        raise NoSuchUser()
    if group_id in user.members:
        raise AlreadyAMember()
    return join(tx, actor.user_id, group, user, role)


def remove_member(
    tx: Transaction, actor: Actor, group_id: int, user_id: int
) -> MemberRemoved:
    """Put somebody out of a group, or leave it. Only the owner removes an admin."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    if group.kind == "direct":
        raise DirectGroupIsFixed()
    is_leaving = user_id == actor.user_id
    if not is_leaving and caller.role == "member":
        raise NotAllowed()
    user = tx.state.user(user_id)
    member = user.members.get(group_id) if user else None
    if user is None or member is None:
        raise NoSuchMember()
    if member.role == "owner":
        raise OwnerCannotLeave() if is_leaving else NotAllowed()
    if not is_leaving and member.role == "admin" and caller.role != "owner":
        raise NotAllowed()
    return leave(tx, actor.user_id, group, user)


def join(
    tx: Transaction, actor_id: int, group: GroupState, user: UserState, role: Role
) -> MemberAdded:
    """Take somebody in, whoever decided it; what they may read is as the group has it."""
    place = tx.place(group, actor_id)
    from_seq = place[2] if group.history == "joined" else 1
    added = MemberAdded(*place, user.id, user.username, role, from_seq)
    _insert(tx, group.id, user.id, role, added.seq, added.id, from_seq)
    tx.record(added, actor_id, user.id)
    return added


def leave(
    tx: Transaction, actor_id: int, group: GroupState, user: UserState
) -> MemberRemoved:
    """Let somebody go, whoever decided it."""
    removed = MemberRemoved(*tx.place(group, actor_id), user.id, user.username)
    tx.database.execute(
        Membership.delete().where(
            (Membership.user == user.id) & (Membership.group == group.id)
        )
    )
    tx.record(removed, actor_id, user.id)
    return removed


def _create(
    tx: Transaction, owner_id: int, name: str | None, member_ids: tuple[int, ...]
) -> GroupCreated:
    is_direct = len(member_ids) == 2
    row = Group.insert(
        kind="direct" if is_direct else "group",
        name=name,
        name_key=fold(name or ""),
        owner=None if is_direct else owner_id,
        direct_key=direct_key((member_ids[0], member_ids[1])) if is_direct else None,
        created_at=tx.now,
    )
    group_id: int = tx.database.execute(row).lastrowid
    event_id = tx.next_id()
    for user_id in member_ids:
        role: Role = "member" if is_direct else "owner"
        _insert(tx, group_id, user_id, role, 1, event_id, 1)
    created = GroupCreated(
        *(group_id, event_id, 1, tx.cursor(event_id), tx.timestamp, owner_id),
        *("direct" if is_direct else "group", name, list(member_ids)),
    )
    tx.record(created, owner_id, owner_id)
    return created


def _insert(
    tx: Transaction,
    group_id: int,
    user_id: int,
    role: Role,
    seq: int,
    event_id: int,
    from_seq: int,
) -> None:
    tx.database.execute(
        Membership.insert(
            group=group_id,
            user=user_id,
            role=role,
            from_seq=from_seq,
            read_seq=seq,
            joined_id=event_id,
            joined_at=tx.now,
        )
    )
