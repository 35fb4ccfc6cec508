"""Groups and their members."""

from handlers.base import Base, endpoint
from handlers.bodies import GroupMade, MemberChanged, MemberGone, NewGroup, NewMember
from models.errors import (
    AlreadyAMember,
    DirectGroupIsFixed,
    NoSuchMember,
    NoSuchUser,
    NotAllowed,
    NotAMember,
    OwnerCannotLeave,
)
from models.operations.groups import add_member, create_group, remove_member
from models.reads import directory
from models.reads.directory import GroupEntry, MemberEntry


class GroupsHandler(Base):
    """`/v1/groups`."""

    @endpoint(status=201)
    async def post(self, body: NewGroup) -> GroupMade:
        """Make a group, and own it."""
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


class MembersHandler(Base):
    """`/v1/groups/{group_id}/members`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchUser, AlreadyAMember)
    async def post(self, group_id: int, body: NewMember) -> MemberChanged:
        """Take somebody into a group; its owner and admins may."""
        added = await self.context.store.commit(
            add_member, self.caller.actor, group_id, body.user_id, body.role
        )
        return MemberChanged(added.group_id, added.user_id, added.role)

    @endpoint(NotAMember)
    async def get(self, group_id: int) -> list[MemberEntry]:
        """List a group's members; members may."""
        return await self.context.store.read(
            directory.members, self.caller.actor.user_id, group_id
        )


class MemberHandler(Base):
    """`/v1/groups/{group_id}/members/{user_id}`."""

    @endpoint(
        NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchMember, OwnerCannotLeave
    )
    async def delete(self, group_id: int, user_id: int) -> MemberGone:
        """Put somebody out of a group (its owner and admins may), or leave it oneself."""
        removed = await self.context.store.commit(
            remove_member, self.caller.actor, group_id, user_id
        )
        return MemberGone(removed.group_id, removed.user_id)
