"""Messages that mention the caller."""

from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.messages import MentionsQuery
from models.events.messages import MessagePayload
from models.queries.mentioned import mentioned


class MentionsHandler(BaseHandler):
    """`/v1/mentions`."""

    @endpoint(answer=list[MessagePayload])
    async def get(self, query: MentionsQuery) -> bytes:
        """Read the messages of others that mention the caller or all members, newest first.

        Allowed: any user. Only messages that the caller may read are listed.
        """
        return await self.read_page(
            mentioned, "before_id", start=query.before_id, limit=query.limit
        )
