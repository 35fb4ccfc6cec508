"""Bans: users who may not join a group."""

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.groups import BanChanged
from handlers.schemas.users import UsersQuery
from models.errors import DirectGroupIsFixed, NoSuchUser, NotAllowed, NotAMember
from models.operations.membership import ban, lift_ban
from models.queries import groups
from models.queries.groups import BanEntry


class BansHandler(BaseHandler):
    """`/v1/groups/{group_id}/bans`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, answer=list[BanEntry])
    async def get(self, group_id: int, query: UsersQuery) -> bytes:
        """List the users who are banned from a group, by id.

        Allowed: owner and admins.
        """
        return await self.read_json(
            groups.bans, self.user_id, group_id, query.after_id, query.limit
        )


class BanHandler(BaseHandler):
    """`/v1/groups/{group_id}/bans/{user_id}`."""

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchUser, limit=Limit.SENDS)
    async def put(self, group_id: int, user_id: int) -> BanChanged:
        """Ban a user from a group; a member is removed first.

        Allowed: owner and admins. Only the owner bans admins.
        """
        await self.commit(ban, group_id, user_id)
        return BanChanged(group_id, user_id, "Banned successfully")

    @endpoint(NotAMember, NotAllowed, DirectGroupIsFixed, NoSuchUser, limit=Limit.SENDS)
    async def delete(self, group_id: int, user_id: int) -> BanChanged:
        """Lift a user's ban; no effect if the user is not banned.

        Allowed: owner and admins.
        """
        await self.commit(lift_ban, group_id, user_id)
        return BanChanged(group_id, user_id, "Ban lifted successfully")
