"""A queue that serves its keys in turn, so that no key waits behind another's many items.

A key is a user's id, or the network of a request without a login. The readers, the other threads,
the decoder of pictures and the openings of connections all wait in such queues.
"""

from collections import deque
from collections.abc import Hashable
from typing import Generic, NamedTuple, TypeVar

from models.errors import Busy

T = TypeVar("T")

# The key of the server's own work.
SERVER = 0


class Taken(NamedTuple, Generic[T]):
    """An item that was taken, and its key. `FairQueue.done` ends the work on it."""

    key: Hashable
    item: T


class _Line(Generic[T]):
    """The items of one key that wait, oldest first, and how many are in work."""

    __slots__ = ("items", "working")

    def __init__(self) -> None:
        self.items: deque[T] = deque()
        self.working = 0


class FairQueue(Generic[T]):
    """Items by key. Each key has at most `at_once` items in work and `waiting_max` that wait.

    Keys are served in turn, the items of one key in their order. The queue is not thread-safe.
    """

    def __init__(
        self, at_once: int, waiting_max: int, busy_message: str | None = None
    ) -> None:
        self._at_once = at_once
        self.waiting_max = waiting_max
        self._busy_message = busy_message
        # The keys that have items, waiting or in work.
        self._lines: dict[Hashable, _Line[T]] = {}
        # The keys that have waiting items and may have another in work, the next one first.
        self._turns: deque[Hashable] = deque()

    def put(self, key: Hashable, item: T) -> None:
        """Add an item; raise Busy if too many of its key wait."""
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = _Line()
        if len(line.items) >= self.waiting_max:
            raise Busy(self._busy_message)
        line.items.append(item)
        if len(line.items) == 1 and line.working < self._at_once:
            self._turns.append(key)

    def backlog(self, key: Hashable) -> int:
        """Return how many items of a key wait."""
        line = self._lines.get(key)
        return len(line.items) if line else 0

    def take(self) -> Taken[T] | None:
        """Return the item whose turn it is; None if no waiting item may be in work now."""
        if not self._turns:
            return None
        key = self._turns.popleft()
        line = self._lines[key]
        line.working += 1
        item = line.items.popleft()
        if line.items and line.working < self._at_once:
            self._turns.append(key)
        return Taken(key, item)

    def done(self, key: Hashable) -> None:
        """End the work on an item that was taken."""
        line = self._lines[key]
        line.working -= 1
        if line.items:
            if line.working == self._at_once - 1:
                self._turns.append(key)
        elif not line.working:
            del self._lines[key]
