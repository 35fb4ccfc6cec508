"""Sending over HTTP, and the histories."""

from msgspec.structs import replace

from handlers.base import Base, endpoint
from handlers.bodies import PAGE_MAX, HistoryQuery, Messages, NewMessage
from models.errors import KeyReused, NoSuchUser, NotAMember
from models.operations.messages import send_direct, send_to_group
from models.reads import messages
from models.records import DirectMessage, MessagePayload, encode


class GroupMessageHandler(Base):
    """`/v1/messages/group/{group_id}`."""

    @endpoint(NotAMember, KeyReused, status=201, also=(200,), answer=MessagePayload)
    async def post(self, group_id: int, body: NewMessage) -> bytes:
        """Send a message to a group. 200 when the same key has sent it before."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        sent = await self.context.store.commit(
            send_to_group, self.caller.actor, group_id, body.draft()
        )
        if sent.is_duplicate:
            self.set_status(200)
            return encode(replace(sent.message, duplicate=True))
        return sent.event.json


class DirectMessageHandler(Base):
    """`/v1/messages/p2p/{user_id}`."""

    @endpoint(NoSuchUser, KeyReused, status=201, also=(200,), answer=DirectMessage)
    async def post(self, user_id: int, body: NewMessage) -> MessagePayload:
        """Send a message to one person. 200 when the same key has sent it before."""
        store, actor = self.context.store, self.caller.actor
        self.context.limits.sends.take(actor.user_id)
        sent = await store.commit(send_direct, actor, user_id, body.draft())
        if sent.is_duplicate:
            self.set_status(200)
            known = replace(sent.message, duplicate=True)
            return await store.read(messages.with_status, known, actor.user_id)
        return replace(sent.message, status="PENDING")


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
