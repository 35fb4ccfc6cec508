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
        self._seconds_a_frame = 1 / per_second if per_second else 0.0
        # When the rate will have paid for all frames that were handled or are reserved.
        self._paid_at = monotonic()
        self._in_turn = 0
        # Whether to reserve a turn before the next frame.
        self.must_wait = False

    def charge(self, frames: int, reserved: int = 0) -> None:
        """Count frames that were handled, of which some may have been reserved."""
        now = monotonic()
        price = (frames - reserved) * self._seconds_a_frame
        self._paid_at = max(self._paid_at, now) + price
        self._in_turn += frames
        self.must_wait = (
            self._in_turn >= TURN_FRAMES or self._paid_at > now + _BURST_SECONDS
        )

    def reserve(self) -> float:
        """Reserve a turn; return how many seconds to wait before it, and before `next_turn`.

        Until then, frames wait in the clients' sockets. `charge` ends the reservation.
        """
        now = monotonic()
        wait = self._paid_at - now - _BURST_SECONDS
        self._paid_at = max(self._paid_at, now) + TURN_FRAMES * self._seconds_a_frame
        return max(wait, 0)

    async def next_turn(self) -> None:
        """If a turn is over, wait until others were served, in order."""
        if self._in_turn < TURN_FRAMES:
            return
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
