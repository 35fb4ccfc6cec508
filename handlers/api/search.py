"""Searching in messages."""

from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.search import SearchPage, SearchQuery
from models.engine import Database
from models.errors import NotAMember
from models.queries.search import search


class SearchHandler(BaseHandler):
    """`/v1/search`."""

    @endpoint(NotAMember, answer=SearchPage)
    async def get(self, query: SearchQuery) -> bytes:
        """Find the newest messages that have all terms of a query.

        Allowed: any user. Only messages that the caller may read are found.
        """
        return await self.read_long_json(self._page, query)

    def _page(self, database: Database, query: SearchQuery) -> SearchPage:
        store = self.context.store
        courtesy = store.begin_long_read()
        found = search(
            database, self.user_id, query.terms(), query.scope(), courtesy.give_way
        )
        return SearchPage(
            hits=found.hits,
            count=len(found.hits),
            has_more=found.before_id is not None,
            before_id=found.before_id,
            indexed=store.cursor_at(found.indexed_id),
        )
