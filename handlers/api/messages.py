"""Messages: sent, and read in pages."""

from msgspec.structs import replace

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.messages import ChatsQuery, HistoryQuery, NewMessage
from models.errors import (
    Blocked,
    GroupArchived,
    KeyReused,
    NoSuchFile,
    NoSuchUser,
    NotAllowed,
    NotAMember,
)
from models.events.encoding import encode
from models.events.messages import DirectMessage, MessagePayload
from models.operations.messages import send_direct, send_to_group
from models.queries import history, messages
from models.quota_errors import TextQuotaExceeded


class GroupMessageHandler(BaseHandler):
    """`/v1/messages/group/{group_id}`."""

    @endpoint(
        NotAMember,
        NotAllowed,
        GroupArchived,
        KeyReused,
        Blocked,
        NoSuchUser,
        NoSuchFile,
        TextQuotaExceeded,
        status=201,
        also=(200,),
        limit=Limit.SENDS,
        answer=MessagePayload,
    )
    async def post(self, group_id: int, body: NewMessage) -> bytes:
        """Send a message to a group; answer 200 if the same key has sent it before.

        Allowed: members; only owner and admins if `may_post` is `admins`.
        """
        sent = await self.commit(send_to_group, group_id, body.draft())
        if sent.is_duplicate:
            self.set_status(200)
            return encode(replace(sent.message, duplicate=True))
        return sent.event.json


class DirectMessageHandler(BaseHandler):
    """`/v1/messages/p2p/{user_id}`."""

    @endpoint(
        NoSuchUser,
        KeyReused,
        Blocked,
        NoSuchFile,
        TextQuotaExceeded,
        status=201,
        also=(200,),
        limit=Limit.SENDS,
        answer=DirectMessage,
    )
    async def post(self, user_id: int, body: NewMessage) -> MessagePayload:
        """Send a message to a user; answer 200 if the same key has sent it before.

        Allowed: any user whom the recipient has not blocked.
        """
        sent = await self.commit(send_direct, user_id, body.draft())
        if sent.is_duplicate:
            self.set_status(200)
            known = replace(sent.message, duplicate=True)
            return await self.read(messages.with_status, known, self.user_id)
        is_note_to_self = user_id == self.user_id
        return replace(sent.message, status="READ" if is_note_to_self else "PENDING")


class GroupHistoryHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages`."""

    @endpoint(NotAMember, answer=history.HistoryPage)
    async def get(self, group_id: int, query: HistoryQuery) -> bytes:
        """Read a page of a group's messages, oldest first.

        Allowed: members.
        """
        return await self.read_json(
            history.group_page,
            self.context.unread,
            self.user_id,
            group_id,
            query.window(),
        )


class DirectHistoryHandler(BaseHandler):
    """`/v1/messages/history/{user_id}`."""

    @endpoint(NoSuchUser, answer=history.HistoryPage)
    async def get(self, user_id: int, query: HistoryQuery) -> bytes:
        """Read a page of the messages between the caller and a user, oldest first.

        Allowed: any user.
        """
        return await self.read_json(
            history.direct_page,
            self.context.unread,
            self.user_id,
            user_id,
            query.window(),
        )


class ChatsHandler(BaseHandler):
    """`/v1/chats`."""

    @endpoint(answer=list[MessagePayload])
    async def get(self, query: ChatsQuery) -> bytes:
        """Read the newest message of each of the caller's conversations, newest first.

        Allowed: any user. Contents are cut to 200 characters.
        """
        return await self.read_page(
            messages.chats, "before_id", start=query.before_id, limit=query.limit
        )
