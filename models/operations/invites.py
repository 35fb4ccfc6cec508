"""Invitations: a code lets people join while its maker may invite and is not disabled.

The database has only the SHA-256 of a code. A code has 128 random bits, and the lookup compares
hashes, so neither guessing nor measuring response times finds one.
"""

from typing import NamedTuple

from peewee import fn

from models.bulk import insert_with_id
from models.code_tables import Invite, ServerInvite
from models.errors import GroupArchived, NoSuchInvite, TooManyInvites
from models.events.payloads import MemberAdded
from models.operations.membership import admit
from models.permissions import check, is_allowed
from models.state.memberships import GroupState
from models.store.transaction import Actor, Transaction
from models.tables import User

_INVITES_MAX = 100


class MadeInvite(NamedTuple):
    """A new invitation. Times in microseconds; None never expires."""

    id: int
    created_at: int
    expires_at: int | None


class ValidInvite(NamedTuple):
    """An invitation that was found valid in this transaction, and its group."""

    id: int
    group: GroupState
    uses_left: int | None


class _Row(NamedTuple):
    id: int
    group_id: int
    maker_id: int
    expires_at: int | None
    uses_left: int | None


def make_invite(
    tx: Transaction,
    actor: Actor,
    group_id: int,
    code_hash: bytes,
    lifetime: int | None,
    uses: int | None,
) -> MadeInvite:
    """Store an invitation for `lifetime` microseconds."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    check("invite", caller, group)
    if group.is_archived:
        raise GroupArchived()
    of_group = Invite.group == group_id
    live = Invite.select(fn.COUNT(Invite.id)).where(
        of_group & (Invite.expires_at.is_null() | (Invite.expires_at > tx.now))
    )
    count = tx.database.row(live)
    if count is not None and count[0] >= _INVITES_MAX:
        raise TooManyInvites()
    expires_at = None if lifetime is None else tx.now + lifetime
    row = Invite.insert(
        group=group_id,
        code_hash=code_hash,
        actor=actor.user_id,
        created_at=tx.now,
        expires_at=expires_at,
        uses_left=uses,
    )
    invite_id = insert_with_id(tx.database, row)
    return MadeInvite(id=invite_id, created_at=tx.now, expires_at=expires_at)


def revoke_invite(tx: Transaction, actor: Actor, group_id: int, invite_id: int) -> None:
    """Delete an invitation."""
    caller, group = tx.member(tx.authorize(actor), group_id)
    which = (Invite.id == invite_id) & (Invite.group == group_id)
    row = tx.database.row(Invite.select(Invite.actor).where(which))
    is_own = row is not None and row[0] == actor.user_id
    check("revoke_invite", caller, group, is_own=is_own)
    if row is None:
        raise NoSuchInvite()
    tx.database.execute(Invite.delete().where(which))


def accept_invite(tx: Transaction, actor: Actor, code_hash: bytes) -> MemberAdded:
    """Join a group with an invitation. A refused attempt does not count as a use."""
    user = tx.authorize(actor)
    invite = find_valid_invite(tx, code_hash)
    added = admit(tx, actor_id=user.id, group=invite.group, user=user, role="member")
    use_invite(tx, invite)
    return added


def find_valid_invite(tx: Transaction, code_hash: bytes) -> ValidInvite:
    """Return the invitation with a code; raise NoSuchInvite if there is no valid one."""
    invite = _find_invite(tx, code_hash)
    group = tx.state.group(invite.group_id)
    maker = tx.state.user(invite.maker_id)
    member = maker.members.get(invite.group_id) if maker else None
    if group is None or member is None or not is_allowed("invite", member, group):
        raise NoSuchInvite()
    if invite.expires_at is not None and invite.expires_at <= tx.now:
        raise NoSuchInvite()
    return ValidInvite(id=invite.id, group=group, uses_left=invite.uses_left)


def use_invite(tx: Transaction, invite: ValidInvite) -> None:
    """Count a use; the last one deletes the invitation."""
    count_use(tx, Invite, invite.id, invite.uses_left)


def count_use(
    tx: Transaction,
    table: type[Invite] | type[ServerInvite],
    invite_id: int,
    uses_left: int | None,
) -> None:
    """Count a use of an invitation of a group or of the server; the last one deletes it."""
    this = table.id == invite_id
    if uses_left == 1:
        tx.database.execute(table.delete().where(this))
    elif uses_left is not None:
        tx.database.execute(table.update(uses_left=uses_left - 1).where(this))


def _find_invite(tx: Transaction, code_hash: bytes) -> _Row:
    row = tx.database.row(
        Invite.select(
            Invite.id,
            Invite.group,
            Invite.actor,
            Invite.expires_at,
            Invite.uses_left,
        )
        .join(User, on=(User.id == Invite.actor))
        .where((Invite.code_hash == code_hash) & User.disabled_at.is_null())
    )
    if row is None:
        raise NoSuchInvite()
    return _Row._make(row)
