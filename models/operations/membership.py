"""Join and leave groups, and change roles and bans.

The writer decides all of it, so that it has one order with the sends.
"""

from typing import Literal

from peewee import Expression

from models.errors import (
    AlreadyAMember,
    Banned,
    DirectGroupIsFixed,
    GroupArchived,
    NoSuchMember,
    NoSuchUser,
    NotAMember,
)
from models.events.payloads import (
    BanLifted,
    MemberAdded,
    MemberBanned,
    MemberRemoved,
    MemberUpdated,
)
from models.events.types import Role
from models.permissions import REMOVAL, check, check_kind, is_allowed
from models.quota_errors import TooManyGroups
from models.state.memberships import GroupState, Member, UserState
from models.store.transaction import Actor, Transaction
from models.tables import Ban, Group, Invitation, Membership, User

GROUPS_MAX = 10_000
COUNT_GROUPS = """
    SELECT count(*) FROM membership s
    CROSS JOIN "group" g ON g.id = s.group_id AND g.kind = 'group' AND g.deleted_id IS NULL
    WHERE s.user_id = ?"""


def join_public(tx: Transaction, actor: Actor, group_id: int) -> MemberAdded:
    """Join a public group; raise NotAMember for any other, and where there is none."""
    user = tx.authorize(actor)
    group = tx.state.group(group_id)
    is_member = group_id in user.members
    if group is None or (group.visibility != "public" and not is_member):
        raise NotAMember()
    if group.kind == "direct":
        raise DirectGroupIsFixed()
    return admit(tx, actor_id=user.id, group=group, user=user, role="member")


def remove_member(
    tx: Transaction, actor: Actor, group_id: int, user_id: int
) -> MemberRemoved:
    """Remove a member from a group, or leave it."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    if user_id == actor.user_id:
        check("leave", caller, group)
        user, _ = find_member(tx, group_id, user_id)
    else:
        check("remove_member", caller, group)
        user, member = find_member(tx, group_id, user_id)
        check(REMOVAL[member.role], caller, group)
    return end_membership(tx, actor_id=actor.user_id, group=group, user=user)


def set_role(
    tx: Transaction,
    actor: Actor,
    group_id: int,
    user_id: int,
    role: Literal["admin", "member"],
) -> None:
    """Change a member's role. This withdraws an offer to become the owner."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    is_own = user_id == actor.user_id
    can_step_down = is_own and is_allowed("step_down", caller, group)
    if not (can_step_down and role == "member"):
        check("change_role", caller, group)
    user, member = find_member(tx, group_id, user_id)
    if member.role == "owner":
        check("change_owner_role", caller, group)
    delete_invitations(tx, group_id, user_id)
    if member.role != role:
        _update_role(tx, actor_id=actor.user_id, group=group, user=user, role=role)


def transfer_ownership(
    tx: Transaction, *, actor_id: int, group: GroupState, heir: UserState
) -> None:
    """Make a member the owner of a group, and its owner an admin, without asking either.

    Checks no permission, so operators may use it. Raises NoSuchMember, or NoSuchUser if the owner's
    account was deleted: the group is about to end with it.
    """
    check_kind("hand_over", group)
    member = heir.members.get(group.id)
    if member is None:
        raise NoSuchMember()
    if member.role == "owner":
        return
    which = Group.id == group.id
    row = tx.database.row(Group.select(Group.owner).where(which))
    owner = tx.state.user(row[0]) if row and row[0] else None
    _update_role(tx, actor_id=actor_id, group=group, user=heir, role="owner")
    # Operators give away groups whose owner is gone.
    if owner is not None and group.id in owner.members:
        _update_role(tx, actor_id=actor_id, group=group, user=owner, role="admin")
    tx.database.execute(Group.update(owner=heir.id).where(which))
    # Other members may have offers of the former owner.
    offers = (Invitation.group == group.id) & (Invitation.role == "owner")
    tx.database.execute(Invitation.delete().where(offers))


def ban(tx: Transaction, actor: Actor, group_id: int, user_id: int) -> None:
    """Keep a person out of a group from now on; removes them first if they are a member."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    check("ban", caller, group)
    user = find_user(tx, user_id)
    if user_id == actor.user_id:
        check("ban_oneself", caller, group)
    member = user.members.get(group_id)
    if member is not None:
        check(REMOVAL[member.role], caller, group)
        end_membership(tx, actor_id=actor.user_id, group=group, user=user)
    elif _is_banned(tx, group_id, user_id):
        return
    delete_invitations(tx, group_id, user_id)
    tx.database.execute(
        Ban.insert(group=group_id, user=user_id, actor=actor.user_id, created_at=tx.now)
    )
    banned = MemberBanned(
        **tx.next_header(group, actor.user_id),
        user_id=user_id,
        username=user.username,
    )
    tx.record(banned, actor.user_id)


def lift_ban(tx: Transaction, actor: Actor, group_id: int, user_id: int) -> None:
    """Let a person join again if they are banned. Their account may have been deleted since."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    check("ban", caller, group)
    # The state has no deleted users.
    row = tx.database.row(User.select(User.username).where(User.id == user_id))
    if row is None:
        raise NoSuchUser()
    if tx.database.execute(Ban.delete().where(_where_ban(group_id, user_id))).rowcount:
        lifted = BanLifted(
            **tx.next_header(group, actor.user_id),
            user_id=user_id,
            username=row[0],
        )
        tx.record(lifted, actor.user_id)


def admit(
    tx: Transaction, *, actor_id: int, group: GroupState, user: UserState, role: Role
) -> MemberAdded:
    """Make a person a member. Raises AlreadyAMember, Banned, GroupArchived or TooManyGroups."""
    check_admission(tx, group, user)
    delete_invitations(tx, group.id, user.id)
    header = tx.next_header(group, actor_id)
    added = MemberAdded(
        **header,
        user_id=user.id,
        username=user.username,
        role=role,
        from_seq=header["seq"] if group.history == "joined" else 1,
        group={"name": group.name, "kind": group.kind, "topic": group.topic},
    )
    insert_membership(
        tx,
        group_id=group.id,
        user_id=user.id,
        role=role,
        joined_id=added.id,
        joined_seq=added.seq,
        from_seq=added.from_seq,
    )
    tx.record(added, actor_id, user.id)
    return added


def check_admission(tx: Transaction, group: GroupState, user: UserState) -> None:
    """Raise AlreadyAMember, Banned, GroupArchived or TooManyGroups unless a person may join."""
    if group.id in user.members:
        raise AlreadyAMember()
    if _is_banned(tx, group.id, user.id):
        raise Banned()
    if group.is_archived:
        raise GroupArchived()
    check_group_count(tx, user)


def check_group_count(tx: Transaction, user: UserState) -> None:
    """Raise TooManyGroups if a user is in as many groups as one may be in."""
    if len(user.members) < GROUPS_MAX:
        return
    # Direct conversations are memberships too, and do not count.
    (count,) = tx.database.connection().execute(COUNT_GROUPS, (user.id,)).fetchone()
    if count >= GROUPS_MAX:
        raise TooManyGroups()


def delete_invitations(tx: Transaction, group_id: int, user_id: int) -> None:
    """Delete a person's invitation to join a group, or to become its owner."""
    which = (Invitation.user == user_id) & (Invitation.group == group_id)
    tx.database.execute(Invitation.delete().where(which))


def end_membership(
    tx: Transaction, *, actor_id: int, group: GroupState, user: UserState
) -> MemberRemoved:
    """Remove a member, without a check of the actor's permission."""
    removed = MemberRemoved(
        **tx.next_header(group, actor_id),
        user_id=user.id,
        username=user.username,
    )
    tx.database.execute(Membership.delete().where(where_membership(group.id, user.id)))
    delete_invitations(tx, group.id, user.id)
    tx.record(removed, actor_id, user.id)
    return removed


def insert_membership(
    tx: Transaction,
    *,
    group_id: int,
    user_id: int,
    role: Role,
    joined_id: int,
    joined_seq: int,
    from_seq: int,
) -> None:
    """Insert a membership that begins with an event; the group is read up to that event."""
    tx.database.execute(
        Membership.insert(
            group=group_id,
            user=user_id,
            role=role,
            from_seq=from_seq,
            read_seq=joined_seq,
            joined_id=joined_id,
            joined_at=tx.now,
        )
    )


def where_membership(group_id: int, user_id: int) -> Expression:
    """Return the condition for one person's membership of a group."""
    return (Membership.user == user_id) & (Membership.group == group_id)


def _update_role(
    tx: Transaction, *, actor_id: int, group: GroupState, user: UserState, role: Role
) -> None:
    updated = MemberUpdated(
        **tx.next_header(group, actor_id),
        user_id=user.id,
        username=user.username,
        role=role,
    )
    tx.database.execute(
        Membership.update(role=role).where(where_membership(group.id, user.id))
    )
    tx.record(updated, actor_id)


def find_user(tx: Transaction, user_id: int) -> UserState:
    """Return a person; raise NoSuchUser if there is none or the account was deleted."""
    user = tx.state.user(user_id)
    if user is None:
        raise NoSuchUser()
    return user


def find_member(
    tx: Transaction, group_id: int, user_id: int
) -> tuple[UserState, Member]:
    """Return a member of a group; raise NoSuchMember."""
    user = tx.state.user(user_id)
    member = user.members.get(group_id) if user else None
    if user is None or member is None:
        raise NoSuchMember()
    return user, member


def _is_banned(tx: Transaction, group_id: int, user_id: int) -> bool:
    row = tx.database.row(Ban.select(Ban.user).where(_where_ban(group_id, user_id)))
    return row is not None


def _where_ban(group_id: int, user_id: int) -> Expression:
    return (Ban.group == group_id) & (Ban.user == user_id)
