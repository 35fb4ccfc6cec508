"""Searching in messages."""

from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.search import SearchPage, SearchQuery
from models.errors import NotAMember
from models.queries.search import search


class SearchHandler(BaseHandler):
    """`/v1/search`."""

    @endpoint(NotAMember)
    async def get(self, query: SearchQuery) -> SearchPage:
        """Find the newest messages that have all terms of a query.

        Allowed: any user. Only messages that the caller may read are found.
        """
        store = self.context.store
        found = await store.read_long(
            self.turn_key, search, self.user_id, query.terms(), query.scope()
        )
        return SearchPage(
            hits=found.hits,
            count=len(found.hits),
            has_more=found.before_id is not None,
            before_id=found.before_id,
            indexed=store.cursor_at(found.indexed_id),
        )
