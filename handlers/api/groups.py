"""Groups: created, listed, changed, deleted."""

from functools import partial

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.groups import (
    GroupsQuery,
    GroupChange,
    GroupChanged,
    GroupGone,
    GroupMade,
    NewGroup,
    PublicQuery,
)
from models.errors import DirectGroupIsFixed, GroupArchived, NotAllowed, NotAMember
from models.operations.groups import change_settings, create_group, delete_group
from models.queries import groups, own_groups
from models.queries.groups import GroupOutside
from models.queries.own_groups import GroupDetails, GroupEntry
from models.quota_errors import TooManyGroups


class GroupsHandler(BaseHandler):
    """`/v1/groups`."""

    @endpoint(TooManyGroups, status=201, limit=Limit.SENDS)
    async def post(self, body: NewGroup) -> GroupMade:
        """Create a group; the caller is its owner.

        Allowed: any user.
        """
        created = await self.commit(create_group, body.name)
        return GroupMade(
            id=created.group_id,
            group_id=created.group_id,
            name=body.name,
            owner_id=created.actor_id,
            created_at=created.timestamp,
        )

    @endpoint(answer=list[GroupEntry])
    async def get(self, query: GroupsQuery) -> bytes:
        """List the caller's groups by id.

        Allowed: any user.
        """
        return await self.read_page(
            partial(own_groups.groups, counter=self.context.unread),
            "after_id",
            start=query.after_id,
            limit=query.limit,
        )


class PublicGroupsHandler(BaseHandler):
    """`/v1/groups/public`."""

    @endpoint(answer=list[GroupOutside])
    async def get(self, query: PublicQuery) -> bytes:
        """List the public groups by name, or those with a text in their name.

        Allowed: any user.
        """
        return await self.read_json(
            groups.public_groups, query.q, query.after_id, query.limit
        )


class GroupHandler(BaseHandler):
    """`/v1/groups/{group_id}`."""

    @endpoint(NotAMember, answer=GroupDetails)
    async def get(self, group_id: int) -> bytes:
        """Read a group's settings, and the caller's role in it.

        Allowed: members.
        """
        return await self.read_json(
            own_groups.details, self.context.unread, self.user_id, group_id
        )

    @endpoint(
        NotAMember,
        NotAllowed,
        DirectGroupIsFixed,
        GroupArchived,
        limit=Limit.SENDS,
    )
    async def patch(self, group_id: int, body: GroupChange) -> GroupChanged:
        """Change a group's settings.

        Allowed: owner and admins; `visibility`, `history` and `is_archived` only the owner.
        """
        settings = await self.commit(change_settings, group_id, body.changes())
        return GroupChanged(group_id, settings)

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, limit=Limit.SENDS)
    async def delete(self, group_id: int) -> GroupGone:
        """Delete a group with all its messages.

        Allowed: the owner.
        """
        await self.commit(delete_group, group_id)
        return GroupGone(group_id)
