"""One message: read, edited, deleted, reacted to, pinned."""

import re

from handlers.base import Base, endpoint
from handlers.schemas.fields import check_emoji
from handlers.schemas.messages import (
    PAGE_MAX,
    USERS_MAX,
    Done,
    MessageEdit,
    MessageGone,
    Reactions,
    ReactionsQuery,
    UsersQuery,
    VersionsQuery,
)
from models.errors import (
    Blocked,
    GroupArchived,
    InvalidRequest,
    NoSuchMessage,
    NotAllowed,
    NotAMember,
    RevisionMismatch,
    TooManyPins,
    TooManyReactions,
)
from models.events.messages import MessagePayload, revision_of
from models.operations.message_actions import (
    delete_message,
    edit_message,
    pin,
    react,
    unpin,
    unreact,
)
from models.queries import history, reactions
from models.queries.history import ReaderEntry, VersionEntry
from models.queries.reactions import ReactionEntry

_IF_MATCH = re.compile(r'(?:W/)?"?([0-9]{1,9})"?')


class MessageHandler(Base):
    """`/v1/groups/{group_id}/messages/{seq}`."""

    @endpoint(NotAMember, NoSuchMessage)
    async def get(self, group_id: int, seq: int) -> MessagePayload:
        """Read one message; `ETag` is its revision. A deleted one has no content."""
        message = await self.context.store.read(
            history.one_message,
            self.caller.actor.user_id,
            group_id,
            seq,
        )
        self._tag(message)
        return message

    @endpoint(
        *(NotAMember, NoSuchMessage, NotAllowed, GroupArchived, RevisionMismatch),
        *(Blocked,),
    )
    async def patch(self, group_id: int, seq: int, body: MessageEdit) -> MessagePayload:
        """Edit one's own message. With `If-Match`, only if that is its newest revision."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        message = await self.context.store.commit(
            edit_message,
            self.caller.actor,
            group_id,
            seq,
            body.content,
            self._revision(),
        )
        self._tag(message)
        return message

    @endpoint(NotAMember, NoSuchMessage, NotAllowed, GroupArchived)
    async def delete(self, group_id: int, seq: int) -> MessageGone:
        """Delete one's own message, or as an admin anyone's: its text is gone everywhere."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(
            delete_message, self.caller.actor, group_id, seq
        )
        return MessageGone(group_id, seq)

    def _tag(self, message: MessagePayload) -> None:
        self.set_header("ETag", f'"{revision_of(message)}"')

    def _revision(self) -> int | None:
        given = self.request.headers.get("If-Match", "*").strip()
        if given == "*":
            return None
        match = _IF_MATCH.fullmatch(given)
        if match is None:
            raise InvalidRequest("If-Match is not a revision")
        return int(match[1])


class VersionsHandler(Base):
    """`/v1/groups/{group_id}/messages/{seq}/versions`."""

    @endpoint(NotAMember, NoSuchMessage, NotAllowed)
    async def get(
        self, group_id: int, seq: int, query: VersionsQuery
    ) -> list[VersionEntry]:
        """Read what a message said, oldest first; its sender and admins may."""
        return await self.context.store.read(
            history.versions,
            self.caller.actor.user_id,
            group_id,
            seq,
            query.after,
            min(query.limit, PAGE_MAX),
        )


class ReadersHandler(Base):
    """`/v1/groups/{group_id}/messages/{seq}/readers`."""

    @endpoint(NotAMember, NoSuchMessage)
    async def get(
        self, group_id: int, seq: int, query: UsersQuery
    ) -> list[ReaderEntry]:
        """List who, but for its sender, has read a message, in the order of their ids."""
        return await self.context.store.read(
            history.readers,
            self.caller.actor.user_id,
            group_id,
            seq,
            query.after_id,
            min(query.limit, USERS_MAX),
        )


class ReactionsHandler(Base):
    """`/v1/groups/{group_id}/messages/{seq}/reactions`."""

    @endpoint(NotAMember, NoSuchMessage)
    async def get(
        self, group_id: int, seq: int, query: ReactionsQuery
    ) -> list[ReactionEntry]:
        """List who reacted to a message, and with what, oldest first."""
        return await self.context.store.read(
            reactions.reactions,
            self.caller.actor.user_id,
            group_id,
            seq,
            query.after_id,
            min(query.limit, PAGE_MAX),
        )


class ReactionHandler(Base):
    """`/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}`."""

    @endpoint(
        *(NotAMember, NoSuchMessage, GroupArchived, TooManyReactions, InvalidRequest),
        *(Blocked,),
    )
    async def put(self, group_id: int, seq: int, emoji: str) -> Reactions:
        """React to a message; a second time changes nothing."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        counts = await self.context.store.commit(
            react, self.caller.actor, group_id, seq, check_emoji(emoji)
        )
        return Reactions(counts)

    @endpoint(NotAMember, NoSuchMessage, GroupArchived, InvalidRequest)
    async def delete(self, group_id: int, seq: int, emoji: str) -> Reactions:
        """Take a reaction back."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        counts = await self.context.store.commit(
            unreact, self.caller.actor, group_id, seq, check_emoji(emoji)
        )
        return Reactions(counts)


class PinHandler(Base):
    """`/v1/groups/{group_id}/pins/{seq}`."""

    @endpoint(
        *(NotAMember, NoSuchMessage, NotAllowed, GroupArchived, TooManyPins, Blocked)
    )
    async def put(self, group_id: int, seq: int) -> Done:
        """Pin a message: at most 50 in a group."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(pin, self.caller.actor, group_id, seq)
        return Done("Message pinned successfully")

    @endpoint(NotAMember, NoSuchMessage, NotAllowed, GroupArchived)
    async def delete(self, group_id: int, seq: int) -> Done:
        """Unpin a message."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(unpin, self.caller.actor, group_id, seq)
        return Done("Message unpinned successfully")


class PinsHandler(Base):
    """`/v1/groups/{group_id}/pins`."""

    @endpoint(NotAMember)
    async def get(self, group_id: int) -> list[MessagePayload]:
        """Read a group's pinned messages, newest first."""
        return await self.context.store.read(
            history.pinned,
            self.caller.actor.user_id,
            group_id,
        )
