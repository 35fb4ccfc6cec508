"""Times of the log: microseconds since 1970, UTC, and how clients read them."""

from functools import lru_cache
from time import gmtime, strftime, time_ns


class Clock:
    """The writer's clock: each reading is later than any before, even if the system's goes back."""

    def __init__(self, start: int = 0) -> None:
        self._last = start

    def now(self) -> int:
        """Return the time, later than any before."""
        self._last = max(self._last + 1, time_ns() // 1000)
        return self._last

    def pass_to(self, time: int) -> None:
        """Make the next reading later than a time that is in use."""
        self._last = max(self._last, time)


@lru_cache(maxsize=64)
def _second(seconds: int) -> str:
    return strftime("%Y-%m-%dT%H:%M:%S", gmtime(seconds))


@lru_cache(maxsize=1024)  # all events of one commit have the same time
def timestamp(microseconds: int) -> str:
    """Return a time as RFC 3339 in UTC, always with six digits of a second."""
    seconds, fraction = divmod(microseconds, 1_000_000)
    return f"{_second(seconds)}.{fraction:06d}Z"
