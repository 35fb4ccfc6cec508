"""Searching: the query, and a page of what was found."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct, field

from handlers.schemas.fields import Id
from handlers.schemas.pages import PageBefore, PageLimit
from handlers.schemas.times import Time, microseconds_of
from models.queries.search import Hit, Scope
from models.search.query import QUERY_CHARACTERS_MAX, Query, parse_query

SearchText = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=QUERY_CHARACTERS_MAX,
        description=f"text of 1 to {QUERY_CHARACTERS_MAX} characters",
    ),
]


class HitsBefore(PageBefore, kw_only=True):
    """A page of hits: the newest ones before the message `before_id`."""

    limit_max: ClassVar[int] = 100

    limit: PageLimit = 20


class SearchQuery(HitsBefore):
    """The terms to search for in messages, and which messages to search.

    `group` is a group's id and `from` a sender's. `after` and `before` are times: messages sent at
    `after` are included, those sent at `before` are not. A page has at most 100 hits.
    """

    q: SearchText
    group: Id | None = None
    sender: Id | None = field(default=None, name="from")
    before: Time | None = None
    after: Time | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        self.terms()

    def terms(self) -> Query:
        """Return the terms; raise ValueError if there are none or too many."""
        return parse_query(self.q)

    def scope(self) -> Scope:
        """Return which messages to search."""
        return Scope(
            limit=self.limit,
            group_id=self.group,
            sender_id=self.sender,
            before=None if self.before is None else microseconds_of(self.before),
            after=None if self.after is None else microseconds_of(self.after),
            before_id=self.before_id,
        )


class SearchPage(Struct):
    """The messages that were found, newest first.

    With `has_more`, the next page starts before `before_id`, even if this one is short. `indexed`
    is the cursor up to which messages are searchable.
    """

    hits: list[Hit]
    count: int
    has_more: bool
    before_id: int | None
    indexed: str
