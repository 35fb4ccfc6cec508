"""Other users: who there is, and who is online."""

from functools import partial

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.users import (
    Online,
    PeopleQuery,
    PresenceQuery,
    UsersQuery,
    ids_of,
)
from models.errors import NoSuchUser
from models.queries import directory, named
from models.queries.directory import UserEntry, UserWithChat


class UsersHandler(BaseHandler):
    """`/v1/users`."""

    @endpoint(answer=list[UserEntry])
    async def get(self, query: PeopleQuery) -> bytes:
        """List all users by id; the caller's own entry has the e-mail address too.

        Allowed: any user. `user_ids` asks for certain users, `q` for those with such a name.
        """
        if query.q is not None:
            return await self.read_page(
                partial(named.users_named, q=query.q),
                "after_id",
                start=query.after_id,
                limit=query.limit,
                also={"q": query.q},
            )
        if query.user_ids is not None:
            return await self.read_json(
                directory.users_by_ids,
                self.user_id,
                ids_of(query.user_ids),
                query.after_id,
                query.limit,
            )
        return await self.read_json(
            directory.users, self.user_id, query.after_id, query.limit
        )


class UsersWithChatHandler(BaseHandler):
    """`/v1/users/with-chat-info`."""

    @endpoint(answer=list[UserWithChat])
    async def get(self, query: UsersQuery) -> bytes:
        """List the other users by id, each with the newest direct message to or from the caller.

        Allowed: any user. Contents are cut to 200 characters.
        """
        return await self.read_page(
            directory.users_with_chat,
            "after_id",
            start=query.after_id,
            limit=query.limit,
        )


class UserHandler(BaseHandler):
    """`/v1/users/{user_id}`."""

    @endpoint(NoSuchUser, answer=UserEntry)
    async def get(self, user_id: int) -> bytes:
        """Read one user.

        Allowed: any user.
        """
        return await self.read_json(directory.user, self.user_id, user_id)


class PresenceHandler(BaseHandler):
    """`/v1/presence`."""

    @endpoint(limit=Limit.SENDS)
    async def get(self, query: PresenceQuery) -> Online:
        """Tell which of at most 100 users are online.

        Allowed: any user. The answer has only users who share with the caller a group, or a direct
        conversation in which both have written.
        """
        online = await self.context.presence.online(self.user_id, query.ids)
        return Online(online)
