"""The work that only one process does: removal by age, erasing, indexing, operators' commands.

Of several processes, one has the lock of the chores. When it ends, another takes over within a
second.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from tornado.ioloop import PeriodicCallback

from services.slices import Slices

_TRY_SECONDS = 1.0


class Chore(Protocol):
    """A part that works in the background between `start` and `stop`."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class Lock(Protocol):
    """The lock of the chores."""

    @property
    def is_held(self) -> bool:
        """Whether this process has it, once it was taken."""

    def take(self) -> bool:
        """Take the lock; return False if another process has it."""

    def release(self) -> None:
        """Let another process take the lock."""


class Chores:
    """Starts the chores, at once or when this process gets the lock.

    `slices` are the chores that do work which commits leave; `wake` wakes them. `on_start` is
    awaited after the chores have started.
    """

    def __init__(
        self,
        chores: Sequence[Chore],
        slices: Sequence[Slices],
        lock: Lock | None,
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
        if self._lock is not None:
            self._tries.start()

    def stop(self) -> None:
        """Begin no further work."""
        self._tries.stop()
        if self._is_mine:
            self._stop_chores()

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
        assert self._lock is not None
        if self._is_mine:
            if not self._lock.is_held:  # with the connection to the database
                self._is_mine = False
                self._stop_chores()
        elif self._lock.take():
            await self._begin()

    def _stop_chores(self) -> None:
        for each in self._chores:
            each.stop()

    async def _begin(self) -> None:
        self._is_mine = True
        for each in self._chores:
            each.start()
        await self._on_start()
