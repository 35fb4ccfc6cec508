"""Groups: made, listed, changed, deleted."""

from handlers.base import Base, endpoint
from handlers.schemas.groups import (
    GROUPS_MAX,
    GroupChange,
    GroupChanged,
    GroupGone,
    GroupMade,
    NewGroup,
    PublicQuery,
)
from models.errors import DirectGroupIsFixed, GroupArchived, NotAllowed, NotAMember
from models.operations.groups import change_settings, create_group, delete_group
from models.queries import directory, groups
from models.queries.directory import GroupEntry
from models.queries.groups import GroupDetails, GroupOutside


class GroupsHandler(Base):
    """`/v1/groups`."""

    @endpoint(status=201)
    async def post(self, body: NewGroup) -> GroupMade:
        """Make a group, and own it."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        created = await self.context.store.commit(
            create_group, self.caller.actor, body.name
        )
        return GroupMade(
            created.group_id,
            created.group_id,
            body.name,
            created.actor_id,
            created.timestamp,
        )

    @endpoint()
    async def get(self) -> list[GroupEntry]:
        """List the groups that the caller is in."""
        return await self.context.store.read(
            directory.groups, self.caller.actor.user_id
        )


class PublicGroupsHandler(Base):
    """`/v1/groups/public`."""

    @endpoint()
    async def get(self, query: PublicQuery) -> list[GroupOutside]:
        """List the public groups by name, or those with a text in their name; anybody may."""
        return await self.context.store.read(
            groups.public_groups, query.q, query.after_id, min(query.limit, GROUPS_MAX)
        )


class GroupHandler(Base):
    """`/v1/groups/{group_id}`."""

    @endpoint(NotAMember)
    async def get(self, group_id: int) -> GroupDetails:
        """Read a group's settings and the caller's place in it; members may."""
        return await self.context.store.read(
            groups.details, self.caller.actor.user_id, group_id
        )

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, GroupArchived)
    async def patch(self, group_id: int, body: GroupChange) -> GroupChanged:
        """Change a group's settings; its owner and admins may, some of them its owner alone."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        settings = await self.context.store.commit(
            change_settings, self.caller.actor, group_id, body.given()
        )
        return GroupChanged(group_id, settings)

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed)
    async def delete(self, group_id: int) -> GroupGone:
        """Delete a group with all that was said in it; its owner may."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(delete_group, self.caller.actor, group_id)
        self.context.purger.wake()
        return GroupGone(group_id)
