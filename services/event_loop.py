"""How the process runs its event loop: with uvloop where that is installed, and short GC pauses.

By default Python scans every object for garbage now and then. With 5,000 connections that stops
the loop for a third of a second. Here it scans often, and only new objects. Closed connections and
answered requests are in no reference cycle, so a scan of all objects has nothing to find. Only
where uvloop is missing, each transport of asyncio's own loop is a cycle.
"""

import asyncio
import gc
from collections.abc import Callable, Coroutine
from time import monotonic

from tornado.ioloop import IOLoop, PeriodicCallback

LoopFactory = Callable[[], asyncio.AbstractEventLoop]

_INTERVAL_SECONDS = 0.25
# Every so many rounds all objects are scanned, in case something does leave cycles: each hour.
_ROUNDS = 4 * 3600


class GarbageCollector:
    """Replaces Python's automatic collections."""

    def __init__(self) -> None:
        self._round = 0
        self._ticks = PeriodicCallback(self._collect, _INTERVAL_SECONDS * 1000)

    def start(self) -> None:
        """Collect once, and from now on by the clock of the current IOLoop."""
        gc.disable()
        self._collect()
        self._ticks.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._ticks.stop()
        gc.enable()

    def _collect(self) -> None:
        self._round += 1
        if self._round % _ROUNDS == 0:
            gc.unfreeze()
        gc.collect()
        gc.freeze()


def use_monotonic_clock() -> None:
    """Let Tornado's timers on this loop follow the monotonic clock. Call it before any is started.

    They follow the wall clock by default. When that is set back by an hour, a PeriodicCallback,
    such as the heartbeat, is not called for an hour.
    """
    setattr(IOLoop.current(), "time", monotonic)


def run(main: Coroutine[object, object, int], make_loop: LoopFactory | None) -> int:
    """Run a coroutine on a loop of `make_loop`, or asyncio's own for None; return its result."""
    try:
        with asyncio.Runner(loop_factory=make_loop) as runner:
            return runner.run(main)
    finally:
        # If a signal comes before the coroutine begins, Python warns that it was never awaited.
        main.close()


def fastest_loop() -> LoopFactory | None:
    """Return a function that makes a loop of uvloop, or None if uvloop is not installed."""
    try:
        import uvloop
    except ImportError:  # not available on every system
        return None
    return uvloop.new_event_loop
