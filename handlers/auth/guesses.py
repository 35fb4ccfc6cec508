"""How often passwords may be tried at an account.

The guesses of one network at one account have a limit, and so have those of all strangers at it.
Strangers are networks without an earlier login of the account. They share one limit, so that many
networks together cannot guess without bound. Networks with an earlier login are exempt from the
shared limit, so that strangers cannot lock the owner out.
"""

from typing import Protocol

from handlers.auth.networks import Networks
from handlers.auth.rate_limits import TokenBuckets
from models.operations.guesses import Bucket, count_guess
from models.store.store import Store

# All strangers together may guess this many times as often as one network.
_STRANGERS = 4


class Guesses(Protocol):
    """The limits of guesses."""

    async def take(self, account: str, network: str, is_known: bool) -> None:
        """Count a guess at an account, by its stored address; raise RateLimited."""

    async def take_in_session(self, session_id: str) -> None:
        """Count a password that a user with a valid session gives; raise RateLimited."""


class OwnGuesses:
    """The guesses of a process that is alone, in its memory."""

    def __init__(self, per_second: float, burst: float) -> None:
        self._by_network = TokenBuckets(per_second, burst)
        self._by_strangers = TokenBuckets(per_second * _STRANGERS, burst * _STRANGERS)

    async def take(self, account: str, network: str, is_known: bool) -> None:
        """Count a guess at an account, by its stored address; raise RateLimited."""
        self._by_network.take(f"{account}\n{network}")
        if not is_known:
            self._by_strangers.take(account)

    async def take_in_session(self, session_id: str) -> None:
        """Count a password that a user with a valid session gives; raise RateLimited."""
        self._by_network.take(f"\n{session_id}")


class SharedGuesses:
    """The guesses of processes that share a database, counted there. It stores no addresses."""

    def __init__(
        self, store: Store, networks: Networks, per_second: float, burst: float
    ) -> None:
        self._store = store
        self._networks = networks
        self._interval = int(1_000_000 / per_second) if per_second else 0
        self._tolerance = int(burst * self._interval)

    async def take(self, account: str, network: str, is_known: bool) -> None:
        """Count a guess at an account, by its stored address; raise RateLimited."""
        buckets = [self._bucket(f"{account}\n{network}")]
        if not is_known:
            of_strangers = self._bucket(account)
            # As many more at once, and as much more often.
            interval = self._interval // _STRANGERS
            buckets.append(of_strangers._replace(interval=interval))
        await self._count(buckets)

    async def take_in_session(self, session_id: str) -> None:
        """Count a password that a user with a valid session gives; raise RateLimited."""
        await self._count([self._bucket(f"\n{session_id}")])

    def _bucket(self, name: str) -> Bucket:
        key = self._networks.mark_of(f"guess\n{name}").hex()
        return Bucket(key, self._interval, self._tolerance)

    async def _count(self, buckets: list[Bucket]) -> None:
        if self._interval:
            await self._store.commit(count_guess, buckets)


def guesses_of(
    rate: tuple[float, float], networks: Networks, shared: Store | None
) -> Guesses:
    """Return the limits for a rate per second and a burst; in `shared`, if processes share it."""
    if shared is None:
        return OwnGuesses(*rate)
    return SharedGuesses(shared, networks, *rate)
