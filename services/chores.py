"""The work that only one process does: removal by age, erasing, indexing, operators' commands.

Of several processes, one has the lock of the chores. When it ends, another takes over within a
second.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from tornado.ioloop import PeriodicCallback

from services.slices import Slices
from services.turn_lock import ChoresLock

_TRY_SECONDS = 1.0


class Chore(Protocol):
    """A part that works in the background between `start` and `stop`."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class Chores:
    """Starts the chores, at once or when this process gets the lock.

    Of them, `slices` do what commits leave, and are woken for it.
    `on_start` is awaited then, after the chores have started.
    """

    def __init__(
        self,
        chores: Sequence[Chore],
        slices: Sequence[Slices],
        lock: ChoresLock | None,
        on_start: Callable[[], Awaitable[None]],
    ) -> None:
        self._slices = slices
        self._chores = (*chores, *slices)
        self._lock = lock
        self._on_start = on_start
        self._is_mine = False
        self._tries = PeriodicCallback(self._try, _TRY_SECONDS * 1000)

    async def start(self) -> None:
        """Start the chores, or try to get the lock each second."""
        if self._lock is None or self._lock.take():
            await self._begin()
        else:
            self._tries.start()

    def stop(self) -> None:
        """Begin no further work."""
        self._tries.stop()
        if self._is_mine:
            for each in self._chores:
                each.stop()

    def release(self) -> None:
        """Let another process do the chores. Call it when the store is closed."""
        if self._lock is not None:
            self._lock.release()

    def wake(self) -> None:
        """Start the work that a commit or an operator's command has left."""
        if self._is_mine:
            for each in self._slices:
                each.wake()

    async def _try(self) -> None:
        if not self._is_mine and self._lock is not None and self._lock.take():
            self._tries.stop()
            await self._begin()

    async def _begin(self) -> None:
        self._is_mine = True
        for each in self._chores:
            each.start()
        await self._on_start()
