"""When Python looks for garbage: often, and only among what is new.

By default it looks at every object now and then, which with 5,000 connections holds up the loop
for a third of a second. Closed connections and answered requests leave nothing for it to find: they
are in no reference cycle.
"""

import gc

from tornado.ioloop import PeriodicCallback

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
