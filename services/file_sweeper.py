"""Removes uploads that no message, avatar or user uses for a day, and counts the bytes of all."""

from time import time_ns

from tornado.ioloop import PeriodicCallback

from models.operations.files import remove_unused
from models.queries.files import stored_bytes, unused_files
from models.store.store import Store
from services.file_storage import FileStorage

_SWEEP_SECONDS = 3600
_SWEPT_AT_ONCE = 100
_COUNT_SECONDS = 60
# How long an upload may wait for the message that uses it.
_UNUSED_MICROSECONDS = 24 * 3600 * 1_000_000


class FileSweeper:
    """Sweeps each hour and counts each minute."""

    def __init__(self, store: Store, files: FileStorage) -> None:
        # The bytes of all files, at the last count.
        self.stored_bytes = 0
        self._store = store
        self._files = files
        self._sweeps = PeriodicCallback(self._start_sweep, _SWEEP_SECONDS * 1000)
        self._counts = PeriodicCallback(self._start_count, _COUNT_SECONDS * 1000)

    def start(self) -> None:
        """Sweep and count now, and from now on by the clock of the current IOLoop."""
        self._start_sweep()
        self._start_count()
        self._sweeps.start()
        self._counts.start()

    def stop(self) -> None:
        """Start no further sweep or count."""
        self._sweeps.stop()
        self._counts.stop()

    async def count(self) -> None:
        """Count the bytes of all files."""
        self.stored_bytes = await self._store.read(stored_bytes)

    def _start_sweep(self) -> None:
        self._files.run_in_background(self._sweep())

    def _start_count(self) -> None:
        self._files.run_in_background(self.count())

    async def _sweep(self) -> None:
        before = time_ns() // 1000 - _UNUSED_MICROSECONDS
        batch = [""]
        while batch:
            batch = await self._store.read(
                unused_files, before, batch[-1], _SWEPT_AT_ONCE
            )
            if batch:
                await self._store.commit(remove_unused, batch, before)
