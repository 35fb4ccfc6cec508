"""How a long read lets other threads go first.

A short read needs the interpreter's lock many times, each time for a moment. Beside a thread that
always wants the lock, it waits each time: a search of 1.5 ms took 14 ms.

A read that has many rows gives the lock away at each step of SQLite, and takes it back before a
thread that waits for it is awake. Python counts the lock as given away, so the event loop waits for
the whole read. Only a pause helps.
"""

from collections.abc import Callable
from time import perf_counter, sleep

# A long read works for a moment, and pauses for a moment, which is longer if others are at work.
_FIRST_SECONDS = 0.001
_WORK_SECONDS = 0.0003
_PAUSE_SECONDS = 0.001
_PAUSE_ALONE_SECONDS = 0.00005


class Courtesy:
    """The pauses of one read, which begins now. `are_others_at_work` is asked before each pause."""

    def __init__(self, are_others_at_work: Callable[[], bool]) -> None:
        self._are_others_at_work = are_others_at_work
        self._works_until = perf_counter() + _FIRST_SECONDS

    def give_way(self) -> None:
        """Pause if it is time to. A read calls this between its rows."""
        if perf_counter() < self._works_until:
            return
        sleep(_PAUSE_SECONDS if self._are_others_at_work() else _PAUSE_ALONE_SECONDS)
        self._works_until = perf_counter() + _WORK_SECONDS
