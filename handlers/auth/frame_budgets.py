"""How many frames of one user are handled: by all of their connections together, in turn.

A user may have two hundred connections, so a rate for each of them limits nothing.
"""

import asyncio
from collections import OrderedDict
from time import monotonic
from weakref import WeakValueDictionary

# Frames of a user that are handled before others get a turn.
TURN_FRAMES = 50
# A burst may have the frames that the rate allows in this time.
_BURST_SECONDS = 2


class FrameBudget:
    """The frames of one user's connections, at most `per_second`; 0 disables the limit.

    Past the rate, and after each turn of frames, connections wait for the next turn in order.
    """

    def __init__(self, per_second: int) -> None:
        self._waiting: OrderedDict[asyncio.Future[None], None] = OrderedDict()
        self._giving: asyncio.Task[None] | None = None
        self._seconds_a_frame = 1 / per_second if per_second else 0.0
        # When the rate will have paid for all frames that were handled.
        self._paid_at = monotonic()
        self._in_turn = 0
        # Whether to wait for a turn before the next frame.
        self.must_wait = False

    def charge(self, frames: int) -> None:
        """Count frames that were handled."""
        now = monotonic()
        self._paid_at = max(self._paid_at, now) + frames * self._seconds_a_frame
        self._in_turn += frames
        self.must_wait = (
            self._in_turn >= TURN_FRAMES
            or self._paid_at > now + _BURST_SECONDS
            or bool(self._waiting)
        )

    def next_turn(self) -> "asyncio.Future[None]":
        """Return a future that is done when the caller may handle a turn of frames.

        Until then its frames wait in the client's socket.
        """
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[turn] = None
        if self._giving is None:
            self._giving = asyncio.ensure_future(self._give())
        return turn

    def leave(self, turn: "asyncio.Future[None]") -> None:
        """End the wait for a turn, without counting as one."""
        if turn in self._waiting:
            del self._waiting[turn]
            turn.set_result(None)
            if not self._waiting and self._giving is not None:
                self._giving.cancel()
                self._giving = None

    async def _give(self) -> None:
        """Give a turn in each step of the loop, once the frames before it are paid for."""
        while self._waiting:
            await asyncio.sleep(0)  # the turn before is over after this
            unpaid = self._paid_at - monotonic() - _BURST_SECONDS
            if unpaid > 0:
                await asyncio.sleep(unpaid)
            self._in_turn = 0
            turn, _ = self._waiting.popitem(last=False)
            if not turn.done():  # it may be cancelled
                turn.set_result(None)
        self._giving = None


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
