"""How much one client may ask for: rates by token bucket, and concurrent connections.

A limit is checked before any work is done for the request. 0 disables a limit.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from math import ceil
from time import monotonic

from handlers.auth.frame_budgets import FrameBudgets
from models.errors import ChatError, RateLimited, TooManyConnections

# Past this many keys, those whose buckets are full are dropped.
_KEYS_MAX = 100_000
# The answers of a network that say "rate_limited": so many a second, and so many at once.
_REFUSALS_A_SECOND = 50
_REFUSALS_AT_ONCE = 200
_REFUSAL_SECONDS_MAX = 1.0
# Rounding errors after thousands of additions stay below this.
_ROUNDING_SECONDS = 1e-5


class TokenBuckets:
    """A token bucket for each key, stored as the time at which it is full again (GCRA)."""

    def __init__(self, per_second: float, burst: float) -> None:
        self._interval = 1 / per_second if per_second else 0.0
        self._tolerance = burst * self._interval
        self._full_at: dict[int | str, float] = {}

    def take(self, key: int | str) -> None:
        """Take a token; raise RateLimited with the seconds to wait if there is none."""
        if not self._interval:
            return
        now = monotonic()
        full_at = max(self._full_at.get(key, 0.0), now) + self._interval
        wait = full_at - now - self._tolerance
        if wait > _ROUNDING_SECONDS:
            raise RateLimited(retry_after_seconds=ceil(wait * 1000) / 1000)
        if len(self._full_at) >= _KEYS_MAX:
            self._full_at = {key: at for key, at in self._full_at.items() if at > now}
        self._full_at[key] = full_at


class ConcurrencyLimit:
    """The number of slots that each key holds at a time; `error` refuses one too many."""

    def __init__(self, most: int, error: type[ChatError] = TooManyConnections) -> None:
        self._most = most
        self._error = error
        self._held: Counter[int | str] = Counter()

    def take(self, key: int | str) -> None:
        """Take a slot; raise the error if none is left."""
        if self._most and self._held[key] >= self._most:
            raise self._error()
        self._held[key] += 1

    def release(self, key: int | str) -> None:
        """Release a slot that was taken."""
        self._held[key] -= 1
        if not self._held[key]:
            del self._held[key]

    @contextmanager
    def hold(self, key: int | str) -> Iterator[None]:
        """Hold a slot during a block; raise the error if none is left."""
        self.take(key)
        try:
            yield
        finally:
            self.release(key)


class Refusals:
    """When the refusals of a network are answered: the first at once, those of a flood later.

    A refusal takes the event loop nearly as long as other answers. A client that does not wait for
    `Retry-After`, and asks again at once, would keep the loop busy.
    """

    def __init__(self) -> None:
        # By network, when the next answer is due if the ones at once are used up.
        self._due: dict[int | str, float] = {}

    def delay(self, network: int | str) -> float:
        """Count a refusal; return the seconds until it is answered, at most one."""
        now = monotonic()
        earliest = now - _REFUSALS_AT_ONCE / _REFUSALS_A_SECOND
        if len(self._due) >= _KEYS_MAX:
            self._due = {key: due for key, due in self._due.items() if due > earliest}
        due = max(self._due.get(network, 0.0), earliest) + 1 / _REFUSALS_A_SECOND
        self._due[network] = due = min(due, now + _REFUSAL_SECONDS_MAX)
        return max(due - now, 0.0)


class Limit(Enum):
    """The rates that a request can count against, in the words of the documentation."""

    REQUESTS = "requests of an address"
    LOGINS = "logins and password checks of an address"
    REGISTRATIONS = "registrations of a network"
    INVITES = "invitations that an address looks at"
    SENDS = "sends and other changes of a user"
    PROFILES = "profile changes and exports of a user"


@dataclass(frozen=True)
class Limits:
    """The limits of one user, one address or one connection."""

    requests: TokenBuckets  # by address
    logins: TokenBuckets  # by address: requests that hash a password
    registrations: TokenBuckets  # by site
    invites: TokenBuckets  # by address: invitations that are looked at without a login
    sends: TokenBuckets  # by user: everything that writes, and presence lookups
    profiles: (
        TokenBuckets  # by user: profile changes, which reach all groups, and exports
    )
    exports: ConcurrencyLimit  # by user
    user_connections: ConcurrencyLimit
    address_connections: ConcurrencyLimit
    frames: FrameBudgets  # by user
    refusals: Refusals
