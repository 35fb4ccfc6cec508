"""Blocking work away from the IOLoop: a few threads with a bounded queue."""

import asyncio
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import get_native_id
from typing import ParamSpec, TypeVar

from models.errors import Busy

P = ParamSpec("P")
T = TypeVar("T")

_NICE = 10


class ThreadPool:
    """Threads that start when they are first needed.

    At most `waiting_max` calls may be unfinished. Further calls are refused with Busy, whose
    message is `busy_message` if that is given.
    """

    def __init__(
        self, count: int, name: str, waiting_max: int, busy_message: str | None = None
    ) -> None:
        self._pool = ThreadPoolExecutor(count, name, _lower_priority)
        self._waiting_max = waiting_max
        self._busy_message = busy_message
        self._waiting = 0

    async def run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the result of a call made on a thread. Raises Busy."""
        if self._waiting >= self._waiting_max:
            raise Busy(self._busy_message)
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._pool, partial(call, *args, **kwargs)
            )
        finally:
            self._waiting -= 1

    def stop(self) -> None:
        """Let the threads end after their current calls; drop the calls that wait."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def _lower_priority() -> None:
    """Let the loop and the writer run first when all cores are busy."""
    if sys.platform == "linux":  # elsewhere this would lower the whole process
        os.setpriority(os.PRIO_PROCESS, get_native_id(), _NICE)
