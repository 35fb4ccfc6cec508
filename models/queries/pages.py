"""Pages of lists: the items, and where the next page starts."""

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from msgspec import Struct

# Of a message's content in a list of conversations: a page of a thousand stays below 1 MB of text.
CHAT_CHARACTERS = 200


class _Identified(Protocol):
    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=_Identified)


class Page(NamedTuple, Generic[T]):
    """Items of a list. The next page follows the item `last_id`; None if there is none."""

    items: Sequence[T]
    last_id: int | None


class MessagesPage(Struct):
    """A page of messages, oldest first, as it was at `cursor`: a socket that resumes from there
    misses nothing."""

    messages: Any
    count: int
    has_before: bool
    has_after: bool
    cursor: str


def one_more(limit: int) -> int:
    """Return how many items to read for a page: one more tells whether there is another page.

    A page of none, which answers HEAD, reads none.
    """
    return limit + 1 if limit else 0


def page_of(items: Sequence[T], limit: int) -> Page[T]:
    """Return the page of a list that was read up to one item past `limit`."""
    if len(items) <= limit:
        return Page(items, None)
    return Page(items[:limit], items[limit - 1].id)
