"""Removes the turns that every process has read, a minute after they were written."""

from tornado.ioloop import PeriodicCallback

from models.operations.expiry import remove_turns
from models.store.store import Store, ignore_outcome

_INTERVAL_SECONDS = 10.0


class TurnTrimmer:
    """Trims the turns of a store. A process that was away for longer begins anew."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ticks = PeriodicCallback(self._trim, _INTERVAL_SECONDS * 1000)

    def start(self) -> None:
        """Trim from now on."""
        self._ticks.start()

    def stop(self) -> None:
        """Trim no more."""
        self._ticks.stop()

    def _trim(self) -> None:
        self._store.submit(ignore_outcome, remove_turns)
