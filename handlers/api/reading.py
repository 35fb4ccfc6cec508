"""Reading: how far the caller and others have read a group."""

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.messages import AllReadUpTo, ReadSeq, ReadUpTo
from handlers.schemas.users import UsersQuery
from models.errors import NoSuchMessage, NotAMember
from models.events.signals import ReadMoved
from models.operations.reading import mark_all_read, mark_read, mark_unread
from models.queries import history
from models.queries.history import ReaderEntry


class _MarkHandler(BaseHandler):
    async def _counted(self, moved: ReadMoved) -> ReadUpTo:
        """Return the answer for a mark, with what is unread after it."""
        answer = ReadUpTo(moved.group_id, moved.seq, moved.last_seq)
        unread = await self.context.read_marks.count(moved)
        if unread is not None:
            answer.last_seq, answer.unread, answer.mentions = unread
        return answer


class ReadHandler(_MarkHandler):
    """`/v1/groups/{group_id}/read`."""

    @endpoint(NotAMember, limit=Limit.SENDS)
    async def put(self, group_id: int, body: ReadSeq) -> ReadUpTo:
        """Mark a group as read up to `seq`; the mark never moves backwards.

        Allowed: members.
        """
        moved = await self.commit(mark_read, group_id, body.seq)
        return await self._counted(moved)


class UnreadHandler(_MarkHandler):
    """`/v1/groups/{group_id}/unread`."""

    @endpoint(NotAMember, limit=Limit.SENDS)
    async def put(self, group_id: int, body: ReadSeq) -> ReadUpTo:
        """Mark the message at `seq` and all later ones as unread.

        Allowed: members.
        """
        moved = await self.commit(mark_unread, group_id, body.seq)
        return await self._counted(moved)


class ReadAllHandler(BaseHandler):
    """`/v1/read-all`."""

    @endpoint(limit=Limit.SENDS)
    async def put(self) -> AllReadUpTo:
        """Mark all groups and direct conversations as read, up to their ends.

        Allowed: any user.
        """
        signal = await self.commit(mark_all_read)
        return AllReadUpTo(cursor=signal.cursor, groups=len(signal.moved))


class ReadersHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages/{seq}/readers`."""

    @endpoint(NotAMember, NoSuchMessage, answer=list[ReaderEntry])
    async def get(self, group_id: int, seq: int, query: UsersQuery) -> bytes:
        """List the members who have read a message, by id; its sender is left out.

        Allowed: members.
        """
        return await self.read_json(
            history.readers, self.user_id, group_id, seq, query.after_id, query.limit
        )
