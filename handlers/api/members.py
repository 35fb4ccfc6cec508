"""Who is in a group, in which role, and who may not join."""

from handlers.base import Base, endpoint
from handlers.schemas.groups import (
    BanChanged,
    MemberChanged,
    MemberGone,
    NewMember,
    RoleChange,
)
from handlers.schemas.messages import USERS_MAX, UsersQuery
from models.errors import (
    AlreadyAMember,
    Banned,
    DirectGroupIsFixed,
    GroupArchived,
    NoSuchMember,
    NoSuchUser,
    NotAllowed,
    NotAMember,
    OwnerCannotLeave,
)
from models.operations.membership import (
    add_member,
    ban,
    join_public,
    lift_ban,
    remove_member,
    set_role,
)
from models.queries import directory, groups
from models.queries.directory import MemberEntry
from models.queries.groups import BanEntry


class MembersHandler(Base):
    """`/v1/groups/{group_id}/members`."""

    @endpoint(
        *(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchUser, AlreadyAMember),
        *(Banned, GroupArchived),
    )
    async def post(self, group_id: int, body: NewMember) -> MemberChanged:
        """Take somebody into a group; its owner and admins may, or all if it is so set."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        added = await self.context.store.commit(
            add_member, self.caller.actor, group_id, body.user_id, body.role
        )
        return MemberChanged(added.group_id, added.user_id, added.role)

    @endpoint(NotAMember, answer=list[MemberEntry])
    async def get(self, group_id: int, query: UsersQuery) -> bytes:
        """List a group's members, by id; members may."""
        return await self.read_json(
            directory.members,
            self.caller.actor.user_id,
            group_id,
            query.after_id,
            min(query.limit, USERS_MAX),
        )


class MemberHandler(Base):
    """`/v1/groups/{group_id}/members/{user_id}`."""

    @endpoint(
        NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchMember, OwnerCannotLeave
    )
    async def patch(
        self, group_id: int, user_id: int, body: RoleChange
    ) -> MemberChanged:
        """Name or dismiss an admin, or hand the group over; its owner may."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(
            set_role, self.caller.actor, group_id, user_id, body.role
        )
        return MemberChanged(
            group_id, user_id, body.role, "Member updated successfully"
        )

    @endpoint(
        NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchMember, OwnerCannotLeave
    )
    async def delete(self, group_id: int, user_id: int) -> MemberGone:
        """Put somebody out of a group (its owner and admins may), or leave it oneself."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        removed = await self.context.store.commit(
            remove_member, self.caller.actor, group_id, user_id
        )
        return MemberGone(removed.group_id, removed.user_id)


class JoinHandler(Base):
    """`/v1/groups/{group_id}/join`."""

    @endpoint(NotAMember, DirectGroupIsFixed, AlreadyAMember, Banned, GroupArchived)
    async def post(self, group_id: int) -> MemberChanged:
        """Join a public group."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        added = await self.context.store.commit(
            join_public, self.caller.actor, group_id
        )
        return MemberChanged(group_id, added.user_id, added.role, "Joined successfully")


class BansHandler(Base):
    """`/v1/groups/{group_id}/bans`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed)
    async def get(self, group_id: int, query: UsersQuery) -> list[BanEntry]:
        """List who is banned from a group, by id; its owner and admins may."""
        return await self.context.store.read(
            groups.bans,
            self.caller.actor.user_id,
            group_id,
            query.after_id,
            min(query.limit, USERS_MAX),
        )


class BanHandler(Base):
    """`/v1/groups/{group_id}/bans/{user_id}`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchUser)
    async def put(self, group_id: int, user_id: int) -> BanChanged:
        """Put somebody out of a group for good; its owner and admins may."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(ban, self.caller.actor, group_id, user_id)
        return BanChanged(group_id, user_id, "Banned successfully")

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchUser)
    async def delete(self, group_id: int, user_id: int) -> BanChanged:
        """Let somebody join again; its owner and admins may."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(lift_ban, self.caller.actor, group_id, user_id)
        return BanChanged(group_id, user_id, "Ban lifted successfully")
