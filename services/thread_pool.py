"""Blocking work away from the IOLoop: a few threads, which serve users and networks in turn."""

import asyncio
import os
import sys
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import get_native_id
from typing import ParamSpec, TypeVar

from services.turns import Turns

P = ParamSpec("P")
T = TypeVar("T")

_NICE = 10
# With many waiting calls a user keeps the loop busy. A browser sends at most six requests at once.
_MANY_WAITING = 8
_REST_SECONDS = 0.002


class ThreadPool:
    """Threads that start when they are first needed.

    A key has one call in work at a time, and at most `waiting_max` that wait. Further calls are
    refused with Busy, whose message is `busy_message` if that is given. A key that has more than
    eight waiting calls pauses for 2 ms after each call.
    """

    def __init__(
        self, count: int, name: str, waiting_max: int, busy_message: str | None = None
    ) -> None:
        self._pool = ThreadPoolExecutor(count, name, _lower_priority)
        self.turns = Turns(
            count, at_once=1, waiting_max=waiting_max, busy_message=busy_message
        )
        self._waiting = 0

    async def run(
        self, key: Hashable, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return the result of a call made on a thread, for a user or a network. Raises Busy."""
        self._waiting += 1
        try:
            async with self.turns.hold(key) as turn:
                if self.turns.waiting.backlog(key) > _MANY_WAITING:
                    turn.rest_seconds = _REST_SECONDS
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
