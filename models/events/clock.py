"""Times of the log: microseconds since 1970, UTC, and how clients read them.

Times are shown, and order nothing: the system's clock may be wrong, and may be put right. The ids
of events carry the order.
"""

from functools import lru_cache
from time import gmtime, strftime, time_ns


def wall_clock() -> int:
    """Return what the system's clock shows. It may jump, in either direction."""
    return time_ns() // 1000


@lru_cache(maxsize=64)
def _second(seconds: int) -> str:
    return strftime("%Y-%m-%dT%H:%M:%S", gmtime(seconds))


@lru_cache(maxsize=1024)  # all events of one commit have the same time
def timestamp(microseconds: int) -> str:
    """Return a time as RFC 3339 in UTC, always with six digits of a second."""
    seconds, fraction = divmod(microseconds, 1_000_000)
    return f"{_second(seconds)}.{fraction:06d}Z"
