"""How the process runs its loop: the fastest there is, and what else may hold it up.

By default Python looks at every object for garbage now and then, which with 5,000 connections holds
up the loop for a third of a second. Here it looks often, and only among what is new. Closed
connections and answered requests leave nothing for it to find: they are in no reference cycle.
"""

import asyncio
import gc
import sys
from collections.abc import Coroutine
from typing import Any

from tornado.ioloop import PeriodicCallback

_SWITCH_SECONDS = 0.0002
_INTERVAL_SECONDS = 0.25
# Every so many times all objects are looked at, in case something does leave cycles: each hour.
_ROUNDS = 4 * 3600


class GarbageCollector:
    """Takes the place of the automatic collections."""

    def __init__(self) -> None:
        self._round = 0
        self._ticks = PeriodicCallback(self._collect, _INTERVAL_SECONDS * 1000)

    def start(self) -> None:
        """Collect what the start left, and from now on by the clock of the current IOLoop."""
        gc.disable()
        self._collect()
        self._ticks.start()

    def _collect(self) -> None:
        self._round += 1
        if self._round % _ROUNDS == 0:
            gc.unfreeze()
        gc.collect()
        gc.freeze()


def run(main: Coroutine[Any, Any, int]) -> int:
    """Run a coroutine on the fastest loop there is; return its result."""
    # The loop lets go of the GIL at every write; a reader thread that is making a page of the log
    # would keep it for five milliseconds each time.
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        import uvloop
    except ImportError:  # it is not to be had on every system; all works without it
        factory: Any = None
    else:
        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(main)
