"""How much text each user has sent in the last 24 hours, counted by the hour.

The writer holds the counts of active users in memory and writes those that changed with each
commit. So they hold after a restart, a send costs no query, and a deletion gives nothing back.
"""

from collections.abc import Iterator

from models.bulk import insert_rows
from models.engine import Database
from models.quota_errors import TextQuotaExceeded

HOURS = 24
_HOUR_MICROSECONDS = 3600 * 1_000_000
# Users to keep in memory before all are dropped and loaded again as they are needed.
_USERS_MAX = 100_000

LOAD = "SELECT hour, bytes FROM text_use WHERE user_id = ? AND hour > ?"
_PUT = """
    INSERT INTO text_use (user_id, hour, bytes) VALUES (?, ?, ?)
    ON CONFLICT (user_id, hour) DO UPDATE SET bytes = excluded.bytes"""


def hour_of(time: int) -> int:
    """Return the hour since 1970 of a time in microseconds."""
    return time // _HOUR_MICROSECONDS


class _Use:
    """A user's bytes by hour, in the 24 hours up to `hour`, and their sum."""

    __slots__ = ("hour", "hours", "total")

    def __init__(self, hour: int, hours: dict[int, int]) -> None:
        self.hour = hour
        self.hours = hours
        self.total = sum(hours.values())


class TextUse:
    """Counts bytes by user and hour; `bytes_max` a user in 24 hours, and 0 disables the limit."""

    def __init__(self, database: Database, bytes_max: int) -> None:
        self._database = database
        self._bytes_max = bytes_max
        self._uses: dict[int, _Use] = {}
        # Users and hours whose counts are not written yet.
        self._changed: set[tuple[int, int]] = set()

    def take(self, user_id: int, text: str, now: int) -> None:
        """Count a text that a user sends; raise TextQuotaExceeded if it is too much."""
        if self._bytes_max:
            size = self.check(user_id, text, now)
            use = self._uses[user_id]
            use.hours[use.hour] += size
            use.total += size
            self._changed.add((user_id, use.hour))

    def check(self, user_id: int, text: str, now: int) -> int:
        """Return a text's bytes to count; raise TextQuotaExceeded if a user may not send it."""
        if not self._bytes_max:
            return 0
        size = len(text) if text.isascii() else len(text.encode())
        hour = now // _HOUR_MICROSECONDS
        use = self._uses.get(user_id)
        if use is None or use.hour != hour:
            use = self._uses[user_id] = self._use_at(user_id, hour, use)
        if use.total + size > self._bytes_max:
            wait = self._wait(use.hours, size, now)
            raise TextQuotaExceeded(self._bytes_max, wait / 1_000_000)
        return size

    def changes(self) -> Iterator[tuple[int, int, int]]:
        """Yield the users, hours and bytes that changed since the last call."""
        for user_id, hour in self._changed:
            yield user_id, hour, self._uses[user_id].hours[hour]
        self._changed.clear()

    def save(self) -> None:
        """Write what changed, in the current transaction."""
        if self._changed:
            insert_rows(self._database.connection(), _PUT, [*self.changes()])

    def trim(self) -> None:
        """Keep memory bounded. Call it between transactions only."""
        if len(self._uses) > _USERS_MAX:
            self.forget()

    def forget(self) -> None:
        """Drop all counts; they are loaded again as needed."""
        self._uses.clear()
        self._changed.clear()

    def _use_at(self, user_id: int, hour: int, known: _Use | None) -> _Use:
        """Return a user's counts at an hour, from those of another hour or the database."""
        if known is None:
            values = (user_id, hour - HOURS)
            found = dict(self._database.connection().execute(LOAD, values).fetchall())
        else:
            found = known.hours
        # A clock that was ahead has left later hours, which count for nothing.
        hours = {
            each: size for each, size in found.items() if hour - HOURS < each <= hour
        }
        return _Use(hour, {hour: 0} | hours)

    def _wait(self, hours: dict[int, int], size: int, now: int) -> int:
        """Return the microseconds until enough hours are over for so many bytes."""
        total = sum(hours.values()) + size
        for hour in sorted(hours):
            total -= hours[hour]
            if total <= self._bytes_max:
                return (hour + HOURS) * _HOUR_MICROSECONDS - now
        return HOURS * _HOUR_MICROSECONDS
