"""Members of groups: added, listed, removed, their roles, and who has muted a group."""

from functools import partial

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.groups import (
    MemberChanged,
    MemberGone,
    MemberOrInvitation,
    Mute,
    MuteSet,
    NewMember,
    RoleChange,
)
from handlers.schemas.users import NamedQuery
from models.errors import (
    AlreadyAMember,
    Banned,
    Blocked,
    DirectGroupIsFixed,
    GroupArchived,
    NoSuchMember,
    NoSuchUser,
    NotAllowed,
    NotAMember,
    OwnerCannotLeave,
)
from models.operations.invitations import Invited, add_member, offer_ownership
from models.operations.membership import join_public, remove_member, set_role
from models.operations.profiles import mute, unmute
from models.queries import directory, named
from models.queries.directory import MemberEntry
from models.quota_errors import TooManyGroups


class _InvitingHandler(BaseHandler):
    """A route that answers 202 if a user has to consent first."""

    def _invited(self, invited: Invited) -> MemberOrInvitation:
        self.set_status(202)
        return MemberOrInvitation(
            group_id=invited.group_id,
            user_id=invited.user_id,
            role=invited.role,
            message="Invitation sent successfully",
            invitation_id=invited.invitation_id,
        )


class MembersHandler(_InvitingHandler):
    """`/v1/groups/{group_id}/members`."""

    @endpoint(
        NotAMember,
        NotAllowed,
        DirectGroupIsFixed,
        NoSuchUser,
        AlreadyAMember,
        TooManyGroups,
        Banned,
        Blocked,
        GroupArchived,
        also=(202,),
        limit=Limit.SENDS,
    )
    async def post(self, group_id: int, body: NewMember) -> MemberOrInvitation:
        """Add a user to a group; answer 202 if they left it and are invited back.

        Allowed: owner and admins; all members if `may_invite` is `all`. Only the owner adds admins.
        """
        added = await self.commit(add_member, group_id, body.user_id, body.role)
        if isinstance(added, Invited):
            return self._invited(added)
        return MemberOrInvitation(
            group_id=added.group_id, user_id=added.user_id, role=added.role
        )

    @endpoint(NotAMember, answer=list[MemberEntry])
    async def get(self, group_id: int, query: NamedQuery) -> bytes:
        """List a group's members by id, or those with a name that begins with `q`.

        Allowed: members.
        """
        if query.q is not None:
            return await self.read_page(
                partial(named.members_named, group_id=group_id, q=query.q),
                "after_id",
                start=query.after_id,
                limit=query.limit,
                also={"q": query.q},
            )
        return await self.read_json(
            directory.members, self.user_id, group_id, query.after_id, query.limit
        )


class MemberHandler(_InvitingHandler):
    """`/v1/groups/{group_id}/members/{user_id}`."""

    @endpoint(
        NotAMember,
        NotAllowed,
        DirectGroupIsFixed,
        NoSuchMember,
        OwnerCannotLeave,
        Blocked,
        also=(202,),
        limit=Limit.SENDS,
    )
    async def patch(
        self, group_id: int, user_id: int, body: RoleChange
    ) -> MemberOrInvitation:
        """Change a member's role; answer 202 if it is `owner`, which the member has to accept.

        Allowed: the owner; an admin may become a member again.
        """
        if body.role == "owner":
            offered = await self.commit(offer_ownership, group_id, user_id)
            if offered is not None:
                return self._invited(offered)
        else:
            await self.commit(set_role, group_id, user_id, body.role)
        return MemberOrInvitation(
            group_id=group_id,
            user_id=user_id,
            role=body.role,
            message="Member updated successfully",
        )

    @endpoint(
        NotAMember,
        NotAllowed,
        DirectGroupIsFixed,
        NoSuchMember,
        OwnerCannotLeave,
        limit=Limit.SENDS,
    )
    async def delete(self, group_id: int, user_id: int) -> MemberGone:
        """Remove a member from a group, or leave it.

        Allowed: owner and admins; members for themselves. Only the owner removes admins.
        """
        removed = await self.commit(remove_member, group_id, user_id)
        return MemberGone(removed.group_id, removed.user_id)


class JoinHandler(BaseHandler):
    """`/v1/groups/{group_id}/join`."""

    @endpoint(
        NotAMember,
        DirectGroupIsFixed,
        AlreadyAMember,
        TooManyGroups,
        Banned,
        GroupArchived,
        limit=Limit.SENDS,
    )
    async def post(self, group_id: int) -> MemberChanged:
        """Join a public group.

        Allowed: any user who is not banned from it.
        """
        added = await self.commit(join_public, group_id)
        return MemberChanged(
            group_id=group_id,
            user_id=added.user_id,
            role=added.role,
            message="Joined successfully",
        )


class MuteHandler(BaseHandler):
    """`/v1/groups/{group_id}/mute`."""

    @endpoint(NotAMember, limit=Limit.SENDS)
    async def put(self, group_id: int, body: Mute) -> MuteSet:
        """Mute a group or direct conversation on all devices of the caller.

        Allowed: members.
        """
        muted = await self.commit(mute, group_id, body.microseconds)
        return MuteSet(group_id, muted.muted_until)

    @endpoint(NotAMember, limit=Limit.SENDS)
    async def delete(self, group_id: int) -> MuteSet:
        """Unmute a group or direct conversation.

        Allowed: members.
        """
        muted = await self.commit(unmute, group_id)
        return MuteSet(group_id, muted.muted_until)
