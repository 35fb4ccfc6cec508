"""Work of the event loop that may wait: handshakes, and pages for connections that are behind.

Hundreds of clients that return at once bring much of this work, and live delivery cannot wait for
all of it. So this work has a share of the loop's time: it runs for a slice, and then pauses for as
long. The loop sleeps in the pause if it has nothing else to do. Live work delays the next slice by
at most the time of some slices.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TypeVar

T = TypeVar("T")

_SLICE_SECONDS = 0.001
_PAUSE_SECONDS = 0.001
# How long live work can put off a slice. A send takes about half of it.
_PUT_OFF_SECONDS = 0.005


class Background:
    """Work in the order in which it came.

    `is_live_waiting` tells whether live work waits for the loop or for the writer. `clock` gives
    seconds, and `call_later` calls after seconds; by default they are those of the running loop.
    """

    def __init__(
        self,
        is_live_waiting: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = monotonic,
        call_later: Callable[[float, Callable[[], None]], object] | None = None,
    ) -> None:
        self._is_live_waiting = is_live_waiting
        self._clock = clock
        self._call_later = call_later
        # Each with the seconds that it will take in later turns of the loop.
        self._waiting: deque[tuple[Callable[[], None], float]] = deque()
        # The rest of the slice, which may extend over several turns with little work each.
        self._left_seconds = _SLICE_SECONDS
        # Since when work could be done.
        self._due_at = 0.0
        self._is_scheduled = False

    def put(self, work: Callable[[], None], later_seconds: float = 0.0) -> None:
        """Queue work. It counts as `later_seconds` longer than it takes."""
        self._waiting.append((work, later_seconds))
        if not self._is_scheduled:
            self._due_at = self._clock()
            self._schedule(0)

    async def run(self, work: Callable[[], T]) -> T:
        """Queue work; return its result, or raise its error."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.put(partial(_resolve, future, work))
        return await future

    def _schedule(self, seconds: float) -> None:
        self._is_scheduled = True
        call_later = self._call_later or asyncio.get_running_loop().call_later
        call_later(seconds, self._turn)

    def _turn(self) -> None:
        self._is_scheduled = False
        now = self._clock()
        if self._left_seconds <= 0:  # the pause is over
            self._left_seconds = _SLICE_SECONDS
            self._due_at = now
        if not self._waiting:
            return
        if now - self._due_at < _PUT_OFF_SECONDS and self._is_live_waiting():
            self._schedule(_PAUSE_SECONDS)
            return
        try:
            self._work()
        finally:  # the works behind one that fails have their turn
            if self._left_seconds <= 0:
                self._schedule(_PAUSE_SECONDS)
            elif self._waiting:
                self._schedule(0)

    def _work(self) -> None:
        clock, waiting = self._clock, self._waiting
        started = clock()
        while waiting and self._left_seconds > 0:
            work, later_seconds = waiting.popleft()
            work()
            now = clock()
            self._left_seconds -= now - started + later_seconds
            started = now


def _resolve(future: "asyncio.Future[T]", work: Callable[[], T]) -> None:
    if future.cancelled():
        return
    try:
        future.set_result(work())
    except Exception as error:
        future.set_exception(error)
