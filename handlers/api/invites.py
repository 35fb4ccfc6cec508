"""Invitations: codes with which whoever has them may join a group.

A code is in an answer once, when it is made, and in the paths of those who use it. What is kept of
it is its SHA-256: there is nothing to guess in 128 random bits, so no slow hash is needed.
"""

from hashlib import sha256
from secrets import token_urlsafe

from handlers.base import Base, endpoint
from handlers.schemas.groups import InviteMade, MemberChanged, NewInvite
from handlers.schemas.messages import Done
from models.errors import (
    AlreadyAMember,
    Banned,
    DirectGroupIsFixed,
    GroupArchived,
    NoSuchInvite,
    NotAllowed,
    NotAMember,
    TooManyInvites,
)
from models.events.clock import timestamp
from models.operations.invites import accept_invite, make_invite, revoke_invite
from models.queries import groups
from models.queries.groups import GroupOutside, InviteEntry

_CODE_BYTES = 16


class InvitesHandler(Base):
    """`/v1/groups/{group_id}/invites`."""

    @endpoint(
        *(NotAMember, NotAllowed, DirectGroupIsFixed, GroupArchived, TooManyInvites),
        status=201,
    )
    async def post(self, group_id: int, body: NewInvite) -> InviteMade:
        """Make an invitation; its owner and admins may, or all if it is so set."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        code = token_urlsafe(_CODE_BYTES)
        seconds = body.expires_in_seconds
        invite_id, created_at, expires_at = await self.context.store.commit(
            make_invite,
            self.caller.actor,
            group_id,
            _hash(code),
            None if seconds is None else seconds * 1_000_000,
            body.uses,
        )
        return InviteMade(
            *(invite_id, group_id, code, timestamp(created_at)),
            *(None if expires_at is None else timestamp(expires_at), body.uses),
        )

    @endpoint(NotAMember, DirectGroupIsFixed)
    async def get(self, group_id: int) -> list[InviteEntry]:
        """List the invitations that hold: the owner and admins all, others their own."""
        return await self.context.store.read(
            groups.invites, self.caller.actor.user_id, group_id
        )


class GroupInviteHandler(Base):
    """`/v1/groups/{group_id}/invites/{invite_id}`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchInvite)
    async def delete(self, group_id: int, invite_id: int) -> Done:
        """Revoke an invitation: the owner and admins any, others their own."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(
            revoke_invite, self.caller.actor, group_id, invite_id
        )
        return Done("Invitation revoked successfully")


class InviteHandler(Base):
    """`/v1/invites/{code}`."""

    @endpoint(NoSuchInvite)
    async def get(self, code: str) -> GroupOutside:
        """See which group an invitation is to."""
        return await self.context.store.read(groups.invite, _hash(code))

    @endpoint(NoSuchInvite, AlreadyAMember, Banned, GroupArchived)
    async def post(self, code: str) -> MemberChanged:
        """Join with an invitation. Whoever is refused has not used it."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        added = await self.context.store.commit(
            accept_invite, self.caller.actor, _hash(code)
        )
        return MemberChanged(
            added.group_id, added.user_id, added.role, "Joined successfully"
        )


def _hash(code: str) -> bytes:
    return sha256(code.encode()).digest()
