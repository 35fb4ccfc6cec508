"""Removal by age, once an hour: ended logins and invitations, files that nothing uses, counts.

The system's clock may jump ahead and back. So nothing is removed on one reading of it: a sweep
removes what was old at the sweep before, and only if the clock has gone on meanwhile as the
monotonic clock has.
"""

import asyncio
import logging
from contextlib import suppress
from time import monotonic
from typing import NamedTuple

from tornado.ioloop import PeriodicCallback

from models.errors import ChatError
from models.events.clock import wall_clock
from models.operations.expiry import (
    expired,
    old_text_use,
    remove_expired,
    remove_text_use,
)
from models.operations.files import remove_unused
from models.operations.guesses import full_buckets, remove_full_buckets
from models.queries.files import unused_files
from models.store.store import Store
from services.file_storage import FileStorage

log = logging.getLogger("chatserver")

_INTERVAL_SECONDS = 3600
# The two clocks may differ by so much in an hour without a jump.
_DRIFT_SECONDS_MAX = 60
# An ended login or invitation is kept for so long: a clock may be wrong for days.
_GRACE_MICROSECONDS = 7 * 24 * 3600 * 1_000_000
# How long an upload may wait for the message that uses it.
_UNUSED_MICROSECONDS = 24 * 3600 * 1_000_000
_ROWS_AT_ONCE = 200


class Reading(NamedTuple):
    """Both clocks at one moment: microseconds since 1970, and seconds of the monotonic clock."""

    wall: int
    steady: float


class Sweeper:
    """Sweeps a store."""

    def __init__(self, store: Store, files: FileStorage) -> None:
        self._store = store
        self._files = files
        self._earlier: Reading | None = None
        self._sweep: asyncio.Task[None] | None = None
        self._ticks = PeriodicCallback(self.tick, _INTERVAL_SECONDS * 1000)

    def start(self) -> None:
        """Take the first reading, and sweep from the next hour on; sweep the files now."""
        self._files.sweep()
        self.tick()
        self._ticks.start()

    def stop(self) -> None:
        """Begin no other sweep."""
        self._ticks.stop()

    async def wait(self) -> None:
        """Wait for the end of a sweep. Call it once the store is closed."""
        if self._sweep is not None:
            await self._sweep

    def tick(self) -> None:
        """Read the clocks; sweep if they agree with the reading before."""
        earlier, now = self._earlier, Reading(wall_clock(), monotonic())
        self._earlier = now
        if earlier is None or (self._sweep is not None and not self._sweep.done()):
            return
        jump = (now.wall - earlier.wall) / 1_000_000 - (now.steady - earlier.steady)
        if abs(jump) > _DRIFT_SECONDS_MAX:
            log.warning(
                "the system's clock was changed by %.0f s: nothing is removed by age"
                " for an hour",
                jump,
            )
            return
        self._sweep = asyncio.get_running_loop().create_task(self.sweep(earlier.wall))

    async def sweep(self, before: int) -> None:
        """Remove what was old at a time. A refusal leaves the rest to the next hour."""
        with suppress(ChatError):
            await self._remove_expired(before - _GRACE_MICROSECONDS)
            await self._remove_unused_files(before - _UNUSED_MICROSECONDS)
            await self._remove_text_use(before)
            await self._remove_guesses(before)
            self._files.sweep()

    async def _remove_expired(self, before: int) -> None:
        found = await self._store.read(expired, before, _ROWS_AT_ONCE)
        while any(found.values()):
            await self._store.commit(remove_expired, found, before)
            found = await self._store.read(expired, before, _ROWS_AT_ONCE)

    async def _remove_text_use(self, before: int) -> None:
        while found := await self._store.read(old_text_use, before, _ROWS_AT_ONCE):
            await self._store.commit(remove_text_use, found)

    async def _remove_guesses(self, before: int) -> None:
        while found := await self._store.read(full_buckets, before, _ROWS_AT_ONCE):
            await self._store.commit(remove_full_buckets, found, before)

    async def _remove_unused_files(self, uploaded_until: int) -> None:
        batch = [""]
        while batch:
            batch = await self._store.read(
                unused_files, uploaded_until, batch[-1], _ROWS_AT_ONCE
            )
            if batch:
                await self._store.commit(remove_unused, batch, uploaded_until)
