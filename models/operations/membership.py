"""Who is in a group, in which role, and who must stay out.

Everybody's coming and going is decided here, on the writer, so that it is in one order with sends.
"""

from peewee import Expression

from models.errors import (
    AlreadyAMember,
    Banned,
    DirectGroupIsFixed,
    GroupArchived,
    NoSuchMember,
    NoSuchUser,
    NotAllowed,
    NotAMember,
    OwnerCannotLeave,
)
from models.events.payloads import (
    BanLifted,
    MemberAdded,
    MemberBanned,
    MemberRemoved,
    MemberUpdated,
    Role,
)
from models.state.memberships import GroupState, Member, UserState
from models.store.transaction import Actor, Transaction
from models.tables import Ban, Group, Membership


def add_member(
    tx: Transaction, actor: Actor, group_id: int, user_id: int, role: Role
) -> MemberAdded:
    """Take somebody into a group: whoever may invite does; the owner alone adds admins."""
    caller, group = place_in_group(tx, actor, group_id)
    if not may_invite(caller, group) or (role != "member" and caller.role != "owner"):
        raise NotAllowed()
    if (user := tx.state.user(user_id)) is None:
        raise NoSuchUser()
    return admit(tx, actor.user_id, group, user, role)


def join_public(tx: Transaction, actor: Actor, group_id: int) -> MemberAdded:
    """Join a public group. One that is not public is as if it did not exist."""
    user = tx.authorize(actor)
    group = tx.state.group(group_id)
    if group is not None and group.kind == "direct" and group_id in user.members:
        raise DirectGroupIsFixed()
    if group is None or (group.visibility != "public" and group_id not in user.members):
        raise NotAMember()
    return admit(tx, user.id, group, user, "member")


def remove_member(
    tx: Transaction, actor: Actor, group_id: int, user_id: int
) -> MemberRemoved:
    """Put somebody out of a group, or leave it. Only the owner removes an admin."""
    caller, group = place_in_group(tx, actor, group_id)
    is_leaving = user_id == actor.user_id
    if not is_leaving and caller.role == "member":
        raise NotAllowed()
    user = tx.state.user(user_id)
    member = user.members.get(group_id) if user else None
    if user is None or member is None:
        raise NoSuchMember()
    if not is_leaving:
        _check_rank(caller, member)
    elif member.role == "owner":
        raise OwnerCannotLeave()
    return leave(tx, actor.user_id, group, user)


def set_role(
    tx: Transaction, actor: Actor, group_id: int, user_id: int, role: Role
) -> None:
    """Name or dismiss an admin, or hand the group over: its owner is then an admin.

    The owner does; an admin may step down.
    """
    caller, group = place_in_group(tx, actor, group_id)
    is_own = user_id == actor.user_id
    is_stepping_down = is_own and caller.role == "admin" and role == "member"
    if caller.role != "owner" and not is_stepping_down:
        raise NotAllowed("Only the group's owner may do this")
    user = tx.state.user(user_id)
    member = user.members.get(group_id) if user else None
    if user is None or member is None:
        raise NoSuchMember()
    if member.role == role:
        return
    if member.role == "owner":
        raise OwnerCannotLeave()
    _set_role(tx, actor.user_id, group, user, role)
    if role == "owner":
        owner = tx.authorize(actor)
        _set_role(tx, actor.user_id, group, owner, "admin")
        tx.database.execute(Group.update(owner=user.id).where(Group.id == group.id))


def ban(tx: Transaction, actor: Actor, group_id: int, user_id: int) -> None:
    """Keep somebody out of a group from now on; a member is put out of it first."""
    caller, group = place_in_group(tx, actor, group_id)
    if caller.role == "member":
        raise NotAllowed()
    if (user := tx.state.user(user_id)) is None:
        raise NoSuchUser()
    if user_id == actor.user_id:
        raise NotAllowed("You cannot ban yourself")
    member = user.members.get(group_id)
    if member is not None:
        _check_rank(caller, member)
        leave(tx, actor.user_id, group, user)
    elif _is_banned(tx, group_id, user_id):
        return
    tx.database.execute(
        Ban.insert(group=group_id, user=user_id, actor=actor.user_id, created_at=tx.now)
    )
    banned = MemberBanned(
        *tx.next_event_header(group, actor.user_id), user_id, user.username
    )
    tx.record(banned, actor.user_id)


def lift_ban(tx: Transaction, actor: Actor, group_id: int, user_id: int) -> None:
    """Let somebody join again, if they are banned."""
    caller, group = place_in_group(tx, actor, group_id)
    if caller.role == "member":
        raise NotAllowed()
    if (user := tx.state.user(user_id)) is None:
        raise NoSuchUser()
    if tx.database.execute(Ban.delete().where(_ban(group_id, user_id))).rowcount:
        lifted = BanLifted(
            *tx.next_event_header(group, actor.user_id), user_id, user.username
        )
        tx.record(lifted, actor.user_id)


def place_in_group(
    tx: Transaction, actor: Actor, group_id: int
) -> tuple[Member, GroupState]:
    """Return the caller's place in a group that is not a direct conversation."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    if group.kind == "direct":
        raise DirectGroupIsFixed()
    return caller, group


def may_invite(member: Member, group: GroupState) -> bool:
    """Tell whether a member may bring others in."""
    return member.role != "member" or group.may_invite == "all"


def admit(
    tx: Transaction, actor_id: int, group: GroupState, user: UserState, role: Role
) -> MemberAdded:
    """Take somebody in, unless they are in already, banned, or the group is archived."""
    if group.id in user.members:
        raise AlreadyAMember()
    if _is_banned(tx, group.id, user.id):
        raise Banned()
    if group.is_archived:
        raise GroupArchived()
    place = tx.next_event_header(group, actor_id)
    from_seq = place[2] if group.history == "joined" else 1
    added = MemberAdded(*place, user.id, user.username, role, from_seq)
    insert(tx, group.id, user.id, role, added.seq, added.id, from_seq)
    tx.record(added, actor_id, user.id)
    return added


def leave(
    tx: Transaction, actor_id: int, group: GroupState, user: UserState
) -> MemberRemoved:
    """Let somebody go, whoever decided it."""
    removed = MemberRemoved(
        *tx.next_event_header(group, actor_id), user.id, user.username
    )
    tx.database.execute(Membership.delete().where(membership_is(group.id, user.id)))
    tx.record(removed, actor_id, user.id)
    return removed


def insert(
    tx: Transaction,
    group_id: int,
    user_id: int,
    role: Role,
    seq: int,
    event_id: int,
    from_seq: int,
) -> None:
    """Make a membership that begins with an event, up to which all is read."""
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


def _set_role(
    tx: Transaction, actor_id: int, group: GroupState, user: UserState, role: Role
) -> None:
    updated = MemberUpdated(
        *tx.next_event_header(group, actor_id), user.id, user.username, role
    )
    tx.database.execute(
        Membership.update(role=role).where(membership_is(group.id, user.id))
    )
    tx.record(updated, actor_id)


def _check_rank(caller: Member, member: Member) -> None:
    """Refuse an admin what is done to the owner or to another admin."""
    if member.role == "owner" or (member.role == "admin" and caller.role != "owner"):
        raise NotAllowed("Only the group's owner may do this to an admin")


def _is_banned(tx: Transaction, group_id: int, user_id: int) -> bool:
    return (
        tx.database.row(Ban.select(Ban.user).where(_ban(group_id, user_id))) is not None
    )


def _ban(group_id: int, user_id: int) -> Expression:
    return (Ban.group == group_id) & (Ban.user == user_id)


def membership_is(group_id: int, user_id: int) -> Expression:
    """Return the condition that finds one person's membership of a group."""
    return (Membership.user == user_id) & (Membership.group == group_id)
