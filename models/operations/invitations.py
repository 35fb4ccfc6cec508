"""Invitations of one person: into a group that they left, or to become the owner of a group.

A person who left a group by themselves is asked before they are a member again, and a member is
asked before the group becomes theirs. A person has at most one invitation of a group.
"""

from typing import NamedTuple

from models.errors import NoSuchInvite
from models.events.payloads import MemberAdded
from models.events.signals import InvitationReceived
from models.events.types import Role
from models.operations.blocks import check_not_blocked
from models.operations.membership import (
    admit,
    check_admission,
    find_member,
    find_user,
    transfer_ownership,
)
from models.permissions import check
from models.queries.invitations import Offer, valid_offer
from models.state.memberships import GroupState, UserState
from models.store.transaction import Actor, Transaction
from models.tables import Invitation

# Of the events that began and ended a person's memberships of a group, whether the newest one is
# that they left.
HAS_LEFT = """
    SELECT type = 'member_removed' AND actor_id = :user_id FROM event
    WHERE subject_id = :user_id AND group_id = :group_id ORDER BY id DESC LIMIT 1"""


class Invited(NamedTuple):
    """An invitation that waits for the person's answer."""

    invitation_id: int
    group_id: int
    user_id: int
    role: Role


def add_member(
    tx: Transaction, actor: Actor, group_id: int, user_id: int, role: Role
) -> MemberAdded | Invited:
    """Add a person to a group as a member or an admin; invite them if they left it."""
    maker = tx.authorize(actor)
    caller, group = tx.member(maker, group_id)
    check("invite", caller, group)
    if role != "member":
        check("add_admin", caller, group)
    user = find_user(tx, user_id)
    check_admission(tx, group, user)
    check_not_blocked(tx, maker, user)
    if _has_left(tx, group, user):
        return _invite(tx, maker=maker, group=group, user=user, role=role)
    return admit(tx, actor_id=maker.id, group=group, user=user, role=role)


def offer_ownership(
    tx: Transaction, actor: Actor, group_id: int, user_id: int
) -> Invited | None:
    """Invite a member to become the owner of a group; return None if they are its owner."""
    maker = tx.authorize(actor)
    caller, group = tx.member(maker, group_id)
    check("hand_over", caller, group)
    user, member = find_member(tx, group_id, user_id)
    if member.role == "owner":
        return None
    check_not_blocked(tx, maker, user)
    return _invite(tx, maker=maker, group=group, user=user, role="owner")


def accept_invitation(tx: Transaction, actor: Actor, invitation_id: int) -> Offer:
    """Take the role that an invitation offers; raise NoSuchInvite if it is void, or TooManyGroups.

    Its maker is the actor of the events, as they are the one who may take the action.
    """
    user = tx.authorize(actor)
    offer = valid_offer(tx.database.connection(), user.id, invitation_id)
    group = tx.state.group(offer.group_id) if offer else None
    if offer is None or group is None:
        raise NoSuchInvite()
    if offer.role == "owner":
        transfer_ownership(tx, actor_id=offer.actor_id, group=group, heir=user)
    else:
        admit(tx, actor_id=offer.actor_id, group=group, user=user, role=offer.role)
    return offer


def decline_invitation(tx: Transaction, actor: Actor, invitation_id: int) -> None:
    """Delete an invitation of the caller. Its maker is not notified."""
    user = tx.authorize(actor)
    which = (Invitation.id == invitation_id) & (Invitation.user == user.id)
    if not tx.database.execute(Invitation.delete().where(which)).rowcount:
        raise NoSuchInvite()


def withdraw_invitation(
    tx: Transaction, actor: Actor, group_id: int, user_id: int
) -> None:
    """Delete a person's invitation to come back into a group; no effect if there is none.

    An offer of ownership stays: its maker withdraws it by setting another role.
    """
    caller, group = tx.member(tx.authorize(actor), group_id)
    check("invite", caller, group)
    which = (Invitation.user == user_id) & (Invitation.group == group_id)
    tx.database.execute(Invitation.delete().where(which & (Invitation.role != "owner")))


def _has_left(tx: Transaction, group: GroupState, user: UserState) -> bool:
    values = {"user_id": user.id, "group_id": group.id}
    row = tx.database.connection().execute(HAS_LEFT, values).fetchone()
    return row is not None and bool(row[0])


def _invite(
    tx: Transaction, *, maker: UserState, group: GroupState, user: UserState, role: Role
) -> Invited:
    """Store an invitation, or renew the one that waits, and signal it to the person."""
    which = (Invitation.user == user.id) & (Invitation.group == group.id)
    renewal = Invitation.update(actor=maker.id, role=role, created_at=tx.now)
    if not tx.database.execute(renewal.where(which)).rowcount:
        row = Invitation.insert(
            user=user.id,
            group=group.id,
            actor=maker.id,
            role=role,
            created_at=tx.now,
        )
        tx.database.execute(row)
    found = tx.database.row(Invitation.select(Invitation.id).where(which))
    assert found is not None, "it was just written"
    invitation_id: int = found[0]
    signal = InvitationReceived(
        invitation_id=invitation_id,
        group_id=group.id,
        group_name=group.name or "",
        user_id=user.id,
        role=role,
        actor_id=maker.id,
        actor=maker.username,
        timestamp=tx.timestamp,
    )
    tx.signal(signal)
    return Invited(
        invitation_id=invitation_id, group_id=group.id, user_id=user.id, role=role
    )
