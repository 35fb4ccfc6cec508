"""How much one client may ask for: rates by token bucket, and open connections.

Each limit is checked before anything is done for it; 0 turns a limit off.
"""

from collections import Counter
from dataclasses import dataclass
from math import ceil
from time import monotonic

from models.errors import ChatError, RateLimited, TooManyConnections

# Clients that are remembered at most before those who owe nothing are forgotten.
_REMEMBERED_MAX = 100_000
# What adding up a thousand floats may be off by.
_ROUNDING_SECONDS = 1e-5


class TokenBuckets:
    """A token bucket for each key, kept as the time at which it would be full again (GCRA)."""

    def __init__(self, per_second: float, burst: float) -> None:
        self._interval = 1 / per_second if per_second else 0.0
        self._tolerance = burst * self._interval
        self._full_at: dict[int | str, float] = {}

    def take(self, key: int | str) -> None:
        """Take a token; raise RateLimited, with the seconds to wait, if there is none."""
        if not self._interval:
            return
        now = monotonic()
        full_at = max(self._full_at.get(key, 0.0), now) + self._interval
        wait = full_at - now - self._tolerance
        if wait > _ROUNDING_SECONDS:
            raise RateLimited(retry_after_seconds=ceil(wait * 1000) / 1000)
        if len(self._full_at) >= _REMEMBERED_MAX:
            self._full_at = {key: at for key, at in self._full_at.items() if at > now}
        self._full_at[key] = full_at


class ConcurrencyLimit:
    """How many connections, or what else lasts, each key holds; `error` refuses more."""

    def __init__(self, most: int, error: type[ChatError] = TooManyConnections) -> None:
        self._most = most
        self._error = error
        self._held: Counter[int | str] = Counter()

    def take(self, key: int | str) -> None:
        """Take a place; raise the error if none is left."""
        if self._most and self._held[key] >= self._most:
            raise self._error()
        self._held[key] += 1

    def release(self, key: int | str) -> None:
        """Leave a place that was taken."""
        self._held[key] -= 1
        if not self._held[key]:
            del self._held[key]


@dataclass(frozen=True)
class Limits:
    """What one user, one address or one connection may do."""

    requests: TokenBuckets  # by address
    logins: TokenBuckets  # by address: what makes the server hash
    guesses: TokenBuckets  # by e-mail address: what is checked of one account
    sends: TokenBuckets  # by user
    profiles: TokenBuckets  # by user: what all of their groups hear of, and exports
    exports: ConcurrencyLimit  # by user
    user_connections: ConcurrencyLimit
    address_connections: ConcurrencyLimit
    frames_per_second: int  # of one connection
