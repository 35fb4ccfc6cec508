"""Searching."""

from datetime import datetime, timedelta, timezone
from typing import Annotated

from msgspec import Meta, Struct, field

from handlers.base import Base, endpoint
from handlers.schemas.fields import Id
from models.errors import NotAMember
from models.events.messages import ID_MAX
from models.queries import search
from models.search.query import QUERY_CHARACTERS_MAX, Query, parse_query

_HITS_MAX = 100
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

Time = Annotated[datetime, Meta(tz=True)]


class SearchQuery(Struct):
    """What to search for, and in what: a group, what a user sent, what was sent from `after` on
    and before `before`; and which page, of at most 100: the newest, or those before a message's id.
    """

    q: Annotated[str, Meta(min_length=1, max_length=QUERY_CHARACTERS_MAX)]
    group: Id | None = None
    sender: Id | None = field(default=None, name="from")
    before: Time | None = None
    after: Time | None = None
    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 20
    before_id: Id | None = None

    def __post_init__(self) -> None:
        self.terms()

    def terms(self) -> Query:
        """Return the terms of the query; raise ValueError if there are none, or too many."""
        return parse_query(self.q)

    def scope(self) -> search.Scope:
        """Return which messages to search."""
        return search.Scope(
            *(min(self.limit, _HITS_MAX), self.group, self.sender),
            *(_microseconds(self.before), _microseconds(self.after), self.before_id),
        )


class Found(Struct):
    """What was found, newest first. With `has_more`, those before `before_id` are the next page,
    even when this one is short. `indexed` is how far into the log the search has looked.
    """

    hits: list[search.Hit]
    count: int
    has_more: bool
    before_id: int | None
    indexed: str


class SearchHandler(Base):
    """`/v1/search`."""

    @endpoint(NotAMember)
    async def get(self, query: SearchQuery) -> Found:
        """Find the newest messages that the caller may read and that have all terms of a query."""
        found = await self.context.store.read_long(
            search.search,
            self.caller.actor.user_id,
            query.terms(),
            query.scope(),
        )
        return Found(
            *(found.hits, len(found.hits), found.before_id is not None),
            *(found.before_id, self.context.store.cursor_at(found.indexed_id)),
        )


def _microseconds(time: datetime | None) -> int | None:
    return None if time is None else (time - _EPOCH) // timedelta(microseconds=1)
