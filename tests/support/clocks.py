"""Clocks that only a test moves."""

import asyncio
from typing import Any


class Clock:
    """A monotonic clock. Sleeping moves it without waiting."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Move the clock, and let the loop run once."""
        self.now += seconds
        await asyncio.sleep(0)


class Asyncio:
    """The module asyncio with the `sleep` of a clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __getattr__(self, name: str) -> Any:
        return getattr(self._clock if name == "sleep" else asyncio, name)
