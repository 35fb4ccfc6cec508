"""Slots for work on the IOLoop, given to users and networks in turn."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from models.store.fair_queue import FairQueue


class Turns:
    """`count` slots. Each key holds at most `at_once` of them, and at most `waiting_max` wait."""

    def __init__(
        self,
        count: int,
        at_once: int,
        waiting_max: int,
        busy_message: str | None = None,
    ) -> None:
        self._free = count
        self.waiting: FairQueue[asyncio.Future[None]] = FairQueue(
            at_once, waiting_max, busy_message
        )

    @asynccontextmanager
    async def hold(self, key: Hashable) -> AsyncIterator[None]:
        """Hold a slot during a block, once it is the key's turn. Raises Busy."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waiting.put(key, turn)
        self._give()
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # it was given in the same step
                self._release(key)
            raise
        try:
            yield
        finally:
            self._release(key)

    def _release(self, key: Hashable) -> None:
        self.waiting.done(key)
        self._free += 1
        self._give()

    def _give(self) -> None:
        while self._free and (taken := self.waiting.take()) is not None:
            if taken.item.cancelled():
                self.waiting.done(taken.key)
            else:
                self._free -= 1
                taken.item.set_result(None)
