"""Sending over HTTP, and the histories."""

from msgspec.structs import replace

from handlers.base import Base, endpoint
from handlers.schemas.messages import HistoryQuery, NewMessage, ReadSeq, ReadUpTo
from models.errors import (
    Blocked,
    GroupArchived,
    KeyReused,
    NoSuchFile,
    NoSuchUser,
    NotAllowed,
    NotAMember,
)
from models.events.messages import DirectMessage, MessagePayload, encode
from models.operations.messages import send_direct, send_to_group
from models.operations.reading import mark_read, mark_unread
from models.queries import history, messages


class GroupMessageHandler(Base):
    """`/v1/messages/group/{group_id}`."""

    @endpoint(
        *(NotAMember, NotAllowed, GroupArchived, KeyReused, Blocked, NoSuchUser),
        NoSuchFile,
        status=201,
        also=(200,),
        answer=MessagePayload,
    )
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

    @endpoint(
        *(NoSuchUser, KeyReused, Blocked, NoSuchFile),
        status=201,
        also=(200,),
        answer=DirectMessage,
    )
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

    @endpoint(NotAMember, answer=history.HistoryPage)
    async def get(self, group_id: int, query: HistoryQuery) -> bytes:
        """Read a page of a group's messages, oldest first; members may."""
        return await self.read_json(
            history.group_page,
            self.context.unread,
            self.caller.actor.user_id,
            group_id,
            query.window(),
        )


class DirectHistoryHandler(Base):
    """`/v1/messages/history/{user_id}`."""

    @endpoint(NoSuchUser, answer=history.HistoryPage)
    async def get(self, user_id: int, query: HistoryQuery) -> bytes:
        """Read a page of what was said between the caller and one person, oldest first."""
        return await self.read_json(
            history.direct_page,
            self.context.unread,
            self.caller.actor.user_id,
            user_id,
            query.window(),
        )


class ChatsHandler(Base):
    """`/v1/chats`."""

    @endpoint(answer=list[MessagePayload])
    async def get(self) -> bytes:
        """Read the newest message of each of the caller's conversations, newest first."""
        return await self.read_json(messages.chats, self.caller.actor.user_id)


class ReadHandler(Base):
    """`/v1/groups/{group_id}/read`."""

    @endpoint(NotAMember)
    async def put(self, group_id: int, body: ReadSeq) -> ReadUpTo:
        """Note that the caller has read the group up to `seq`; it never moves backwards."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        moved = await self.context.store.commit(
            mark_read, self.caller.actor, group_id, body.seq
        )
        return ReadUpTo(group_id, moved.seq)


class UnreadHandler(Base):
    """`/v1/groups/{group_id}/unread`."""

    @endpoint(NotAMember)
    async def put(self, group_id: int, body: ReadSeq) -> ReadUpTo:
        """Have what is at `seq`, and all after it, unread again."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        moved = await self.context.store.commit(
            mark_unread, self.caller.actor, group_id, body.seq
        )
        return ReadUpTo(group_id, moved.seq)
