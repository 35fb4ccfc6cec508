"""Slots for work on the IOLoop, given to users and networks in turn."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from models.store.fair_queue import FairQueue


class Turn:
    """A slot that is held. Its key gets no other one for `rest_seconds` after it was released."""

    rest_seconds = 0.0


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
            at_once, waiting_max, busy_message, network_at_once=max(1, count - 1)
        )

    @asynccontextmanager
    async def hold(self, key: Hashable) -> AsyncIterator[Turn]:
        """Hold a slot during a block, once it is the key's turn. Raises Busy."""
        given: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waiting.put(key, given)
        self._give()
        turn = Turn()
        try:
            await given
        except asyncio.CancelledError:
            if not given.cancelled():  # it was given in the same step
                self._release(key, turn)
            raise
        try:
            yield turn
        finally:
            self._release(key, turn)

    def _release(self, key: Hashable, turn: Turn) -> None:
        self._free += 1
        if turn.rest_seconds:
            self._give()
            asyncio.get_running_loop().call_later(turn.rest_seconds, self._end, key)
        else:
            self._end(key)

    def _end(self, key: Hashable) -> None:
        self.waiting.done(key)
        self._give()

    def _give(self) -> None:
        while self._free and (taken := self.waiting.take()) is not None:
            if taken.item.cancelled():
                self.waiting.done(taken.key)
            else:
                self._free -= 1
                taken.item.set_result(None)
