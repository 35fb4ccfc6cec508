"""Sending over HTTP, and the histories."""

from handlers.base import Base, endpoint
from handlers.bodies import PAGE_MAX, HistoryQuery, Messages, NewMessage
from models.errors import KeyReused, NoSuchUser, NotAMember
from models.operations.messages import Sent, send_direct, send_to_group
from models.reads import messages
from models.records import DirectMessage, GroupMessage, MessagePayload


class _Sending(Base):
    def answer(self, sent: Sent) -> bytes:
        """Return the message's JSON, the same bytes that its recipients get, where they serve."""
        if sent.is_duplicate:
            self.set_status(200)
            return b'%s,"duplicate":true}' % sent.event.json[:-1]
        return sent.event.json


class GroupMessageHandler(_Sending):
    """`/v1/messages/group/{group_id}`."""

    @endpoint(NotAMember, KeyReused, status=201, also=(200,), answer=GroupMessage)
    async def post(self, group_id: int, body: NewMessage) -> bytes:
        """Send a message to a group. 200 when the same key has sent it before."""
        return self.answer(
            await self.context.store.commit(
                send_to_group, self.caller.actor, group_id, body.draft()
            )
        )


class DirectMessageHandler(_Sending):
    """`/v1/messages/p2p/{user_id}`."""

    @endpoint(NoSuchUser, KeyReused, status=201, also=(200,), answer=DirectMessage)
    async def post(self, user_id: int, body: NewMessage) -> bytes:
        """Send a message to one person. 200 when the same key has sent it before."""
        sent = await self.context.store.commit(
            send_direct, self.caller.actor, user_id, body.draft()
        )
        answer = self.answer(sent)
        return b'%s,"status":"PENDING"}' % answer[:-1]


class GroupHistoryHandler(Base):
    """`/v1/groups/{group_id}/messages`."""

    @endpoint(NotAMember)
    async def get(self, group_id: int, query: HistoryQuery) -> Messages:
        """Read a page of a group's messages, oldest first; members may."""
        page = await self.context.store.read(
            messages.group_history,
            self.context.cursor,
            self.caller.actor.user_id,
            group_id,
            query.before_id,
            min(query.limit, PAGE_MAX),
        )
        return Messages(page, len(page))


class DirectHistoryHandler(Base):
    """`/v1/messages/history/{user_id}`."""

    @endpoint(NoSuchUser)
    async def get(self, user_id: int, query: HistoryQuery) -> Messages:
        """Read a page of what was said between the caller and one person, oldest first."""
        page = await self.context.store.read(
            messages.direct_history,
            self.context.cursor,
            self.caller.actor.user_id,
            user_id,
            query.before_id,
            min(query.limit, PAGE_MAX),
        )
        return Messages(page, len(page))


class ChatsHandler(Base):
    """`/v1/chats`."""

    @endpoint()
    async def get(self) -> list[MessagePayload]:
        """Read the newest message of each of the caller's conversations, newest first."""
        return await self.context.store.read(
            messages.chats, self.context.cursor, self.caller.actor.user_id
        )
