"""Queries: pages of lists, and what all routes and the socket have in common.

A `limit` above the largest page is valid and means the largest page.
"""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from handlers.schemas.fields import Id, Seq
from models.events.types import ID_MAX

PageLimit = Annotated[
    int,
    Meta(ge=1, le=ID_MAX, description="a whole number of at least 1"),
]


class NoQuery(Struct, forbid_unknown_fields=True):
    """The query of a route that takes no parameters."""


class SocketQuery(Struct, forbid_unknown_fields=True):
    """The query of an upgrade. It is checked after the token."""

    token: str | None = None
    since: str | None = None
    group: Id | None = None
    groups: Literal["yes", "no"] = "yes"


class PageQuery(Struct, kw_only=True, forbid_unknown_fields=True):
    """The size of a page, lowered to `limit_max`."""

    limit_max: ClassVar[int] = 200

    limit: PageLimit = 50

    def __post_init__(self) -> None:
        self.limit = min(self.limit, self.limit_max)


class PageAfter(PageQuery, kw_only=True):
    """A page of a list that is sorted by id: the first ones after `after_id`."""

    after_id: Seq = 0


class LongPageQuery(PageQuery, kw_only=True):
    """A page that is large enough for the whole list of most users."""

    limit_max: ClassVar[int] = 1000

    limit: PageLimit = 1000


class PageBefore(PageQuery, kw_only=True):
    """A page of messages: the newest ones before the message `before_id`."""

    before_id: Id | None = None
