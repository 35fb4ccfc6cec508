"""Work that blocks, away from the IOLoop: a few threads, and a queue with an end."""

import asyncio
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import get_native_id
from typing import TypeVar

from models.errors import Busy

T = TypeVar("T")

_NICE = 10


class Threads:
    """Some threads. `waiting_max` is how many calls may wait before the answer is 503, which says
    `busy` if that is given."""

    def __init__(
        self, count: int, name: str, waiting_max: int, busy: str | None = None
    ) -> None:
        self._pool = ThreadPoolExecutor(count, name, _give_way)
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


def _give_way() -> None:
    """Let the loop and the writer go first where there is not enough processor for all."""
    if sys.platform == "linux":  # elsewhere the whole process would be meant
        os.setpriority(os.PRIO_PROCESS, get_native_id(), _NICE)
