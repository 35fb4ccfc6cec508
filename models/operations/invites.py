"""Invitations: whoever has the code may join, as long as whoever made it may invite.

The code itself is known to nobody here. It has 128 bits, and what is looked up is its hash, so
neither guessing nor the time that an answer takes leads to one.
"""

from peewee import fn

from models.errors import (
    GroupArchived,
    NoSuchInvite,
    NotAllowed,
    TooManyInvites,
)
from models.events.payloads import MemberAdded
from models.operations.membership import admit, may_invite, place_in_group
from models.store.transaction import Actor, Transaction
from models.tables import Invite

_INVITES_MAX = 100


def make_invite(
    tx: Transaction,
    actor: Actor,
    group_id: int,
    code_hash: bytes,
    lifetime: int | None,
    uses: int | None,
) -> tuple[int, int, int | None]:
    """Keep an invitation, for `lifetime` microseconds; return its id and when it begins and ends.

    Those that have expired are removed here, so that they do not pile up.
    """
    caller, group = place_in_group(tx, actor, group_id)
    if not may_invite(caller, group):
        raise NotAllowed()
    if group.is_archived:
        raise GroupArchived()
    of_group = Invite.group == group_id
    has_expired = Invite.expires_at <= tx.now
    live = Invite.select(fn.COUNT(Invite.id)).where(
        of_group & (Invite.expires_at.is_null() | (Invite.expires_at > tx.now))
    )
    count = tx.database.row(live)
    if count is not None and count[0] >= _INVITES_MAX:
        raise TooManyInvites()
    tx.database.execute(Invite.delete().where(of_group & has_expired))
    expires_at = None if lifetime is None else tx.now + lifetime
    row = Invite.insert(
        group=group_id,
        code_hash=code_hash,
        actor=actor.user_id,
        created_at=tx.now,
        expires_at=expires_at,
        uses_left=uses,
    )
    return tx.database.execute(row).lastrowid, tx.now, expires_at


def revoke_invite(tx: Transaction, actor: Actor, group_id: int, invite_id: int) -> None:
    """Take an invitation back: admins any, others their own."""
    caller, _ = place_in_group(tx, actor, group_id)
    which = (Invite.id == invite_id) & (Invite.group == group_id)
    row = tx.database.row(Invite.select(Invite.actor).where(which))
    is_own = row is not None and row[0] == actor.user_id
    if caller.role == "member" and not is_own:
        raise NotAllowed()
    if row is None:
        raise NoSuchInvite()
    tx.database.execute(Invite.delete().where(which))


def accept_invite(tx: Transaction, actor: Actor, code_hash: bytes) -> MemberAdded:
    """Join with an invitation. Whoever is refused has not used it."""
    user = tx.authorize(actor)
    row = tx.database.row(
        Invite.select(
            *(Invite.id, Invite.group, Invite.actor),
            *(Invite.expires_at, Invite.uses_left),
        ).where(Invite.code_hash == code_hash)
    )
    if row is None:
        raise NoSuchInvite()
    invite_id, group_id, inviter_id, expires_at, uses_left = row
    group = tx.state.group(group_id)
    inviter = tx.state.user(inviter_id)
    member = inviter.members.get(group_id) if inviter else None
    if group is None or member is None or not may_invite(member, group):
        raise NoSuchInvite()
    if expires_at is not None and expires_at <= tx.now:
        raise NoSuchInvite()
    added = admit(tx, user.id, group, user, "member")
    this = Invite.id == invite_id
    if uses_left == 1:
        tx.database.execute(Invite.delete().where(this))
    elif uses_left is not None:
        tx.database.execute(Invite.update(uses_left=uses_left - 1).where(this))
    return added
