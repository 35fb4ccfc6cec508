"""Work of the event loop that may wait: handshakes, and pages for connections that are behind.

Hundreds of clients that return at once bring more of it than a turn of the loop should have. It
gets a share of the loop's time: a slice, then turns in which the loop does all other work. A send
takes six turns from its request to its answer, so it meets one slice. Without other work, the
turns between take a few microseconds each.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TypeVar

T = TypeVar("T")

_SLICE_SECONDS = 0.001
_TURNS_BETWEEN = 8


class Background:
    """Work in the order in which it came. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        # Each with the seconds that it will take in later turns of the loop.
        self._waiting: deque[tuple[Callable[[], None], float]] = deque()
        # What is left of the slice, which may extend over several turns with little work each.
        self._left_seconds = _SLICE_SECONDS
        # Turns until the next slice.
        self._turns_left = 0
        self._is_scheduled = False

    def put(self, work: Callable[[], None], later_seconds: float = 0.0) -> None:
        """Queue work, which must not raise. It counts as `later_seconds` longer than it takes."""
        self._waiting.append((work, later_seconds))
        self._schedule()

    async def run(self, work: Callable[[], T]) -> T:
        """Queue work; return its result, or raise its error."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.put(partial(_resolve, future, work))
        return await future

    def _schedule(self) -> None:
        if not self._is_scheduled:
            self._is_scheduled = True
            asyncio.get_running_loop().call_soon(self._turn)

    def _turn(self) -> None:
        self._is_scheduled = False
        if self._turns_left:
            self._turns_left -= 1
        else:
            self._work()
        if self._waiting or self._turns_left:
            self._schedule()

    def _work(self) -> None:
        clock, waiting = self._clock, self._waiting
        started = clock()
        while waiting and self._left_seconds > 0:
            work, later_seconds = waiting.popleft()
            work()
            now = clock()
            self._left_seconds -= now - started + later_seconds
            started = now
        if self._left_seconds <= 0:
            self._left_seconds = _SLICE_SECONDS
            self._turns_left = _TURNS_BETWEEN


def _resolve(future: "asyncio.Future[T]", work: Callable[[], T]) -> None:
    if future.cancelled():
        return
    try:
        future.set_result(work())
    except Exception as error:
        future.set_exception(error)
