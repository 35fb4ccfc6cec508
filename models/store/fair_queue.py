"""A queue that serves its keys in turn, so that no key waits behind another's many items.

A key is a user's id, or the network of a request without a login. Users of one network share its
turns: networks are served in turn, and the users of each in turn. So many accounts of one network
get no more than one. The readers, the other threads, the decoder of pictures and the openings of
connections all wait in such queues.
"""

from collections import Counter, OrderedDict, deque
from collections.abc import Hashable
from math import inf
from time import monotonic
from typing import Generic, NamedTuple, Self, TypeVar

from models.errors import Busy

T = TypeVar("T")

# The key of the server's own work.
SERVER = 0
# A network may have all slots after it was the only one for so long.
_ALONE_SECONDS = 60.0


class UserKey(int):
    """A user's id as a key, whose turns are those of a network."""

    party: Hashable

    def __new__(cls, user_id: int, network: str) -> Self:
        made = super().__new__(cls, user_id)
        made.party = network
        return made


class StrangerKey(str):
    """A network as a key, which shares its turns with all other such networks."""

    party: Hashable = "strangers"


class Taken(NamedTuple, Generic[T]):
    """An item that was taken, and its key. `FairQueue.done` ends the work on it."""

    key: Hashable
    item: T


class _Line(Generic[T]):
    """The items of one key that wait, oldest first, and how many are in work.

    The keys of one party share its turns.
    """

    __slots__ = ("party", "items", "working")

    def __init__(self, party: Hashable) -> None:
        self.party = party
        self.items: deque[T] = deque()
        self.working = 0


class FairQueue(Generic[T]):
    """Items by key. Each key has at most `at_once` items in work and `waiting_max` that wait.

    Parties are served in turn, the keys of one party in turn, and the items of one key in their
    order. A key is a party of its own, unless it has an attribute `party`. A network has at most
    `network_at_once` items in work, unless no other one has come for a minute. The queue is not
    thread-safe.
    """

    def __init__(
        self,
        at_once: int,
        waiting_max: int,
        busy_message: str | None = None,
        network_at_once: int | None = None,
    ) -> None:
        self._at_once = at_once
        self._network_at_once = network_at_once
        self._working: Counter[Hashable] = Counter()  # items in work by party
        # The network that came last, and when it was another one than before.
        self._newest_network: str | None = None
        self._changed_at = -inf
        self.waiting_max = waiting_max
        self._busy_message = busy_message
        # The keys that have items, waiting or in work.
        self._lines: dict[Hashable, _Line[T]] = {}
        # The keys that have waiting items and may have another in work, by party; the party and its
        # key that are next come first.
        self._turns: OrderedDict[Hashable, deque[Hashable]] = OrderedDict()

    def put(self, key: Hashable, item: T) -> None:
        """Add an item; raise Busy if too many of its key wait."""
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = _Line(getattr(key, "party", key))
        if len(line.items) >= self.waiting_max:
            raise Busy(self._busy_message)
        if isinstance(line.party, str) and line.party != self._newest_network:
            if self._newest_network is not None:
                self._changed_at = monotonic()
            self._newest_network = line.party
        line.items.append(item)
        if len(line.items) == 1 and line.working < self._at_once:
            self._give_turn(key, line)

    def backlog(self, key: Hashable) -> int:
        """Return how many items of a key wait."""
        line = self._lines.get(key)
        return len(line.items) if line else 0

    def take(self) -> Taken[T] | None:
        """Return the item whose turn it is; None if no waiting item may be in work now."""
        party = next((each for each in self._turns if self._may_work(each)), None)
        if party is None:
            return None
        keys = self._turns.pop(party)
        key = keys.popleft()
        line = self._lines[key]
        line.working += 1
        self._working[party] += 1
        item = line.items.popleft()
        if line.items and line.working < self._at_once:
            keys.append(key)
        if keys:
            self._turns[party] = keys
        return Taken(key, item)

    def done(self, key: Hashable) -> None:
        """End the work on an item that was taken."""
        line = self._lines[key]
        line.working -= 1
        self._working[line.party] -= 1
        if not self._working[line.party]:
            del self._working[line.party]
        if line.items:
            if line.working == self._at_once - 1:
                self._give_turn(key, line)
        elif not line.working:
            del self._lines[key]

    def _may_work(self, party: Hashable) -> bool:
        most = self._network_at_once
        if most is None or self._working[party] < most or not isinstance(party, str):
            return True
        return monotonic() - self._changed_at > _ALONE_SECONDS

    def _give_turn(self, key: Hashable, line: _Line[T]) -> None:
        keys = self._turns.get(line.party)
        if keys is None:
            keys = self._turns[line.party] = deque()
        keys.append(key)
