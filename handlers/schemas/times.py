"""Times that clients give: RFC 3339 with a time zone."""

from datetime import UTC, datetime, timedelta
from typing import Annotated

from msgspec import Meta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Time = Annotated[
    datetime,
    Meta(
        tz=True,
        description="a time with a time zone, such as 2025-10-24T05:23:00Z",
    ),
]


def microseconds_of(time: datetime) -> int:
    """Return a time in microseconds since 1970, as the log has it."""
    return (time - _EPOCH) // timedelta(microseconds=1)
