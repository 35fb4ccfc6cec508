"""The replies to a message."""

from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.messages import RepliesQuery
from models.errors import NoSuchMessage, NotAMember
from models.queries.replies import RepliesPage, replies


class RepliesHandler(BaseHandler):
    """`/v1/groups/{group_id}/messages/{seq}/replies`."""

    @endpoint(NotAMember, NoSuchMessage, answer=RepliesPage)
    async def get(self, group_id: int, seq: int, query: RepliesQuery) -> bytes:
        """Read a page of the replies to a message, oldest first, also to a deleted one.

        Allowed: members.
        """
        return await self.read_json(
            replies, self.user_id, group_id, seq, query.window()
        )
