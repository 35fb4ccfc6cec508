"""One message: read, edited, deleted, reacted to, pinned."""

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.answers import Done
from handlers.schemas.fields import check_emoji
from handlers.schemas.messages import (
    MessageEdit,
    MessageGone,
    Reactions,
    ReactionsQuery,
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
from models.queries.history import VersionEntry
from models.queries.reactions import ReactionEntry
from models.quota_errors import TextQuotaExceeded


class MessageHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages/{seq}`."""

    @endpoint(NotAMember, NoSuchMessage, answer=MessagePayload)
    async def get(self, group_id: int, seq: int) -> bytes:
        """Read one message; its `ETag` is its revision, and a deleted one has no content.

        Allowed: members.
        """
        message, content = await self.read_with_json(
            history.one_message, self.user_id, group_id, seq
        )
        self.set_revision(revision_of(message))
        return content

    @endpoint(
        NotAMember,
        NoSuchMessage,
        NotAllowed,
        GroupArchived,
        RevisionMismatch,
        Blocked,
        TextQuotaExceeded,
        limit=Limit.SENDS,
    )
    async def patch(self, group_id: int, seq: int, body: MessageEdit) -> MessagePayload:
        """Edit a message; with `If-Match`, only if that is its newest revision.

        Allowed: its sender.
        """
        message = await self.commit(
            edit_message, group_id, seq, body.content, self.known_revision()
        )
        self.set_revision(revision_of(message))
        return message

    @endpoint(NotAMember, NoSuchMessage, NotAllowed, GroupArchived, limit=Limit.SENDS)
    async def delete(self, group_id: int, seq: int) -> MessageGone:
        """Delete a message; its text is removed everywhere.

        Allowed: its sender, also after leaving the group; owner and admins.
        """
        await self.commit(delete_message, group_id, seq)
        return MessageGone(group_id, seq)


class VersionsHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages/{seq}/versions`."""

    @endpoint(NotAMember, NoSuchMessage, NotAllowed, answer=list[VersionEntry])
    async def get(self, group_id: int, seq: int, query: VersionsQuery) -> bytes:
        """List all versions of a message's text, oldest first.

        Allowed: its sender, owner and admins.
        """
        return await self.read_json(
            history.versions, self.user_id, group_id, seq, query.after, query.limit
        )


class ReactionsHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages/{seq}/reactions`."""

    @endpoint(NotAMember, NoSuchMessage, answer=list[ReactionEntry])
    async def get(self, group_id: int, seq: int, query: ReactionsQuery) -> bytes:
        """List the reactions to a message, oldest first.

        Allowed: members.
        """
        return await self.read_json(
            reactions.reactions,
            self.user_id,
            group_id,
            seq,
            query.after_id,
            query.limit,
        )


class ReactionHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}`."""

    @endpoint(
        NotAMember,
        NoSuchMessage,
        GroupArchived,
        TooManyReactions,
        InvalidRequest,
        Blocked,
        limit=Limit.SENDS,
    )
    async def put(self, group_id: int, seq: int, emoji: str) -> Reactions:
        """React to a message; no effect if the caller has reacted so already.

        Allowed: members.
        """
        counts = await self.commit(react, group_id, seq, check_emoji(emoji))
        return Reactions(counts)

    @endpoint(
        NotAMember, NoSuchMessage, GroupArchived, InvalidRequest, limit=Limit.SENDS
    )
    async def delete(self, group_id: int, seq: int, emoji: str) -> Reactions:
        """Remove the caller's reaction; no effect if there is none.

        Allowed: members.
        """
        counts = await self.commit(unreact, group_id, seq, check_emoji(emoji))
        return Reactions(counts)


class PinHandler(BaseHandler):
    """`/v1/groups/{group_id}/pins/{seq}`."""

    @endpoint(
        NotAMember,
        NoSuchMessage,
        NotAllowed,
        GroupArchived,
        TooManyPins,
        Blocked,
        limit=Limit.SENDS,
    )
    async def put(self, group_id: int, seq: int) -> Done:
        """Pin a message; a group has at most 50 pins.

        Allowed: owner and admins; all members if `may_pin` is `all`; both users of a conversation.
        """
        await self.commit(pin, group_id, seq)
        return Done("Message pinned successfully")

    @endpoint(NotAMember, NoSuchMessage, NotAllowed, GroupArchived, limit=Limit.SENDS)
    async def delete(self, group_id: int, seq: int) -> Done:
        """Unpin a message; no effect if it is not pinned.

        Allowed: owner and admins; all members if `may_pin` is `all`; both users of a conversation.
        """
        await self.commit(unpin, group_id, seq)
        return Done("Message unpinned successfully")


class PinsHandler(BaseHandler):
    """`/v1/groups/{group_id}/pins`."""

    @endpoint(NotAMember, answer=list[MessagePayload])
    async def get(self, group_id: int) -> bytes:
        """Read a group's pinned messages, newest first.

        Allowed: members.
        """
        return await self.read_json(history.pinned, self.user_id, group_id)
