"""Invitations: codes with which users may join a group."""

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.answers import Done
from handlers.schemas.groups import InviteMade, InviteShown, MemberChanged, NewInvite
from models.codes import hash_code, new_code
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
from models.queries.admission import invited_to
from models.queries.groups import InviteEntry
from models.quota_errors import TooManyGroups


class InvitesHandler(BaseHandler):
    """`/v1/groups/{group_id}/invites`."""

    @endpoint(
        NotAMember,
        NotAllowed,
        DirectGroupIsFixed,
        GroupArchived,
        TooManyInvites,
        status=201,
        limit=Limit.SENDS,
    )
    async def post(self, group_id: int, body: NewInvite) -> InviteMade:
        """Create an invitation to a group.

        Allowed: owner and admins; all members if `may_invite` is `all`.
        """
        code = new_code()
        seconds = body.expires_in_seconds
        invite_id, created_at, expires_at = await self.commit(
            make_invite,
            group_id,
            hash_code(code),
            None if seconds is None else seconds * 1_000_000,
            body.uses,
        )
        return InviteMade(
            id=invite_id,
            group_id=group_id,
            code=code,
            created_at=timestamp(created_at),
            expires_at=None if expires_at is None else timestamp(expires_at),
            uses_left=body.uses,
        )

    @endpoint(NotAMember, DirectGroupIsFixed, answer=list[InviteEntry])
    async def get(self, group_id: int) -> bytes:
        """List a group's valid invitations, oldest first.

        Allowed: members; owner and admins get all invitations, others their own.
        """
        return await self.read_json(groups.invites, self.user_id, group_id)


class GroupInviteHandler(BaseHandler):
    """`/v1/groups/{group_id}/invites/{invite_id}`."""

    @endpoint(
        NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchInvite, limit=Limit.SENDS
    )
    async def delete(self, group_id: int, invite_id: int) -> Done:
        """Revoke an invitation.

        Allowed: owner and admins; members for their own invitations.
        """
        await self.commit(revoke_invite, group_id, invite_id)
        return Done("Invitation revoked successfully")


class InviteHandler(BaseHandler):
    """`/v1/invites/{code}`."""

    @endpoint(NoSuchInvite, limit=Limit.INVITES, is_public=True)
    async def get(self, code: str) -> InviteShown:
        """Read the group of an invitation, before logging in or registering.

        Allowed: everyone who has the code, without a token.
        """
        group = await self.read(invited_to, hash_code(code))
        return InviteShown() if group is None else InviteShown.of_group(group)

    @endpoint(
        NoSuchInvite,
        AlreadyAMember,
        TooManyGroups,
        Banned,
        GroupArchived,
        limit=Limit.SENDS,
    )
    async def post(self, code: str) -> MemberChanged:
        """Join a group by invitation. A refusal does not use the invitation up.

        Allowed: any user who has the code and is not banned from the group.
        """
        added = await self.commit(accept_invite, hash_code(code))
        return MemberChanged(
            group_id=added.group_id,
            user_id=added.user_id,
            role=added.role,
            message="Joined successfully",
        )
