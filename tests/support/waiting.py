"""Waiting for conditions, with one deadline that is far longer than any machine needs.

A passing test never waits for the deadline. It is long so that a loaded machine makes tests slow
but does not make them fail.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from time import monotonic, sleep
from typing import Any, TypeVar

T = TypeVar("T")

DEADLINE_SECONDS = 60.0
# The limit for a whole test, so that a wait within it fails first and names its condition.
TEST_SECONDS = 2 * DEADLINE_SECONDS


def until(condition: Callable[[], Any]) -> None:
    """Wait on a thread until a condition holds; fail after the deadline."""
    deadline = monotonic() + DEADLINE_SECONDS
    while not condition():
        assert monotonic() < deadline, "the condition never held"
        sleep(0.005)


async def eventually(condition: Callable[[], Any]) -> None:
    """Wait on the loop until a condition holds; fail after the deadline.

    The condition may be a coroutine function.
    """
    deadline = monotonic() + DEADLINE_SECONDS
    while True:
        holds = condition()
        if isawaitable(holds):
            holds = await holds
        if holds:
            return
        assert monotonic() < deadline, "the condition never held"
        await asyncio.sleep(0.002)


async def in_time(awaitable: Awaitable[T]) -> T:
    """Return the result of an awaitable; raise TimeoutError after the deadline."""
    return await asyncio.wait_for(awaitable, DEADLINE_SECONDS)


class Hold:
    """A call on another thread that returns once the test releases it."""

    def __init__(self) -> None:
        self.begun = 0
        self._released = threading.Event()

    def __call__(self, *args: Any) -> bool:
        """Wait for the release; fail after the deadline."""
        self.begun += 1
        assert self._released.wait(DEADLINE_SECONDS), "the test never released it"
        return True

    def release(self) -> None:
        """Let all calls return."""
        self._released.set()
