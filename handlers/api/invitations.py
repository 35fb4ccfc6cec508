"""Invitations of one person: into a group that they left, and to become the owner of a group."""

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.answers import Done
from handlers.schemas.groups import MemberChanged
from handlers.schemas.pages import PageAfter
from models.errors import DirectGroupIsFixed, NoSuchInvite, NotAllowed, NotAMember
from models.operations.invitations import (
    accept_invitation,
    decline_invitation,
    withdraw_invitation,
)
from models.queries.invitations import InvitationEntry, invitations
from models.quota_errors import TooManyGroups


class InvitationsHandler(BaseHandler):
    """`/v1/users/me/invitations`."""

    @endpoint(answer=list[InvitationEntry])
    async def get(self, query: PageAfter) -> bytes:
        """List the caller's invitations that wait for an answer, by id.

        Allowed: any user.
        """
        return await self.read_json(
            invitations, self.user_id, query.after_id, query.limit
        )


class InvitationHandler(BaseHandler):
    """`/v1/users/me/invitations/{invitation_id}`."""

    @endpoint(NoSuchInvite, limit=Limit.SENDS)
    async def delete(self, invitation_id: int) -> Done:
        """Decline an invitation; the user who made it is not notified.

        Allowed: the user who is invited.
        """
        await self.commit(decline_invitation, invitation_id)
        return Done("Invitation declined successfully")


class GroupInvitationHandler(BaseHandler):
    """`/v1/groups/{group_id}/invitations/{user_id}`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, limit=Limit.SENDS)
    async def delete(self, group_id: int, user_id: int) -> Done:
        """Withdraw a user's invitation to come back; no effect if there is none.

        Allowed: owner and admins; all members if `may_invite` is `all`.
        """
        await self.commit(withdraw_invitation, group_id, user_id)
        return Done("Invitation withdrawn successfully")


class AcceptHandler(BaseHandler):
    """`/v1/users/me/invitations/{invitation_id}/accept`."""

    @endpoint(NoSuchInvite, TooManyGroups, limit=Limit.SENDS)
    async def post(self, invitation_id: int) -> MemberChanged:
        """Accept an invitation: join the group, or become its owner.

        Allowed: the user who is invited.
        """
        offer = await self.commit(accept_invitation, invitation_id)
        return MemberChanged(
            group_id=offer.group_id,
            user_id=self.user_id,
            role=offer.role,
            message="Invitation accepted successfully",
        )
