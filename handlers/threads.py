"""Work that blocks, away from the IOLoop: a few threads, and a queue with an end."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from models.errors import Busy

T = TypeVar("T")


class Threads:
    """Some threads. `waiting_max` is how many calls may wait before the answer is 503, which says
    `busy` if that is given."""

    def __init__(
        self, count: int, name: str, waiting_max: int, busy: str | None = None
    ) -> None:
        self._pool = ThreadPoolExecutor(count, name)
        self._waiting_max = waiting_max
        self._busy = busy
        self._waiting = 0

    async def run(self, call: Callable[..., T], *args: object) -> T:
        """Return what a call returns; raise Busy when too many wait."""
        if self._waiting >= self._waiting_max:
            raise Busy(self._busy)
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._pool, call, *args
            )
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Let the threads end; what waits is dropped."""
        self._pool.shutdown(wait=False, cancel_futures=True)
