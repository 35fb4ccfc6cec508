"""bcrypt away from the IOLoop: a few threads, and a queue that does not grow without end."""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from models.errors import Busy
from models.passwords import hash_password, verify_password

T = TypeVar("T")


class Passwords:
    """Hashes and verifies. `waiting_max` is how many may wait before the answer is 503."""

    def __init__(self, cost: int, waiting_max: int = 64) -> None:
        self._cost = cost
        self._waiting_max = waiting_max
        self._waiting = 0
        # bcrypt lets go of the GIL, and would take every core from the chat if it were let.
        self._threads = ThreadPoolExecutor(max(1, (os.cpu_count() or 2) // 2), "bcrypt")
        # What an unknown user's password is checked against, so that it takes as long.
        self._nobody = self._threads.submit(hash_password, "", cost)

    async def hash(self, password: str) -> str:
        """Return a password's hash; raise Busy when too many wait."""
        return await self._run(partial(hash_password, password, self._cost))

    async def verify(self, password: str, password_hash: str | None) -> bool:
        """Tell whether a password fits; it takes as long where there is no hash, and is False."""
        nobody: str = await asyncio.wrap_future(self._nobody)
        fits = await self._run(
            partial(verify_password, password, password_hash or nobody)
        )
        return fits and password_hash is not None

    def close(self) -> None:
        """Let the threads end; what waits is dropped."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _run(self, work: Callable[[], T]) -> T:
        if self._waiting >= self._waiting_max:
            raise Busy("Too many logins are waiting")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._waiting -= 1
