"""How many frames of one user are handled: by all of their connections together, in turn.

A user may have two hundred connections, so a rate for each of them limits nothing.
"""

import asyncio
from collections import deque
from time import monotonic
from weakref import WeakValueDictionary

# Frames of a user that are handled before others get a turn.
TURN_FRAMES = 50
# A burst may have the frames that the rate allows in this time.
_BURST_SECONDS = 2


class FrameBudget:
    """The frames of one user's connections, at most `per_second`; 0 disables the limit.

    Each step of the loop handles one turn of frames. Connections wait for the next one in order.
    """

    def __init__(self, per_second: int) -> None:
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._per_second = per_second
        # Frames that were handled or are reserved, and that the rate has not paid for yet.
        self._owed = 0.0
        self._counted_at = monotonic()
        self._in_turn = 0

    def reserve(self) -> float:
        """Reserve the frames of a turn; return how many seconds to wait before it.

        Until then, frames wait in the clients' sockets. `settle` ends the reservation.
        """
        if not self._per_second:
            return 0
        now = monotonic()
        paid = (now - self._counted_at) * self._per_second
        self._owed = max(self._owed - paid, 0)
        self._counted_at = now
        wait = self._owed / self._per_second - _BURST_SECONDS
        self._owed += TURN_FRAMES
        return max(wait, 0)

    def settle(self, frames: int) -> None:
        """Charge the frames that were handled."""
        self._owed += frames - TURN_FRAMES
        self._in_turn += frames

    @property
    def is_turn_over(self) -> bool:
        """Whether others should be served before this user's next frame."""
        return self._in_turn >= TURN_FRAMES

    async def next_turn(self) -> None:
        """Wait until others were served, behind the user's connections that wait already."""
        loop = asyncio.get_running_loop()
        if not self._waiting:
            loop.call_soon(self._begin_turn)
        begins: asyncio.Future[None] = loop.create_future()
        self._waiting.append(begins)
        await begins

    def _begin_turn(self) -> None:
        self._in_turn = 0
        begins = self._waiting.popleft()
        if not begins.done():  # it may be cancelled
            begins.set_result(None)
        if self._waiting:
            asyncio.get_running_loop().call_soon(self._begin_turn)


class FrameBudgets:
    """The budget of each user with a connection."""

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._by_user: WeakValueDictionary[int, FrameBudget] = WeakValueDictionary()

    def of(self, user_id: int) -> FrameBudget:
        """Return a user's budget. The user's connections keep it."""
        budget = self._by_user.get(user_id)
        if budget is None:
            budget = self._by_user[user_id] = FrameBudget(self._per_second)
        return budget
