"""How a long read lets other threads go first.

One short read needs the interpreter's lock many times, each time for a moment. Beside a thread that
always wants the lock, each of these moments waits: a search of 1.5 ms took 14.
"""

from collections.abc import Callable
from time import perf_counter, sleep

# A long read works for a moment, and pauses for a moment if others are at work.
_WORK_SECONDS = 0.0005
_PAUSE_SECONDS = 0.001


class Courtesy:
    """The pauses of one read, which begins now. `are_others_at_work` is asked before each pause."""

    def __init__(self, are_others_at_work: Callable[[], bool]) -> None:
        self._are_others_at_work = are_others_at_work
        self._works_until = perf_counter() + _WORK_SECONDS

    def give_way(self) -> None:
        """Pause if it is time to, and others are at work. A read calls this between its rows."""
        if perf_counter() < self._works_until:
            return
        if self._are_others_at_work():
            sleep(_PAUSE_SECONDS)
        self._works_until = perf_counter() + _WORK_SECONDS
