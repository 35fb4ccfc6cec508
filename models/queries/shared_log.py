"""The log that several processes share: turns, and what the others wrote."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple, Protocol

import msgspec

from models.engine import Connection
from models.events.event import Change, Event
from models.events.messages import GroupPayload
from models.events.payloads import PrivateEvent, ProfileChanged
from models.events.turns import TurnFacts, decode_facts, encode_facts
from models.log_version import is_newer
from models.queries.hidden_profiles import BLOCKED_PAIR
from models.queries.log import read_events
from models.state.event_types import EVENT_TYPES, EVENT_TYPES_BY_NAME
from models.store.shared_writer import Outdated, Outrun, Tail
from models.store.transaction import Transaction

# Above so many events all connections read them from the log.
_TAIL_EVENTS_MAX = 1000

_LAST_TURN = "SELECT coalesce(max(n), 0) FROM turn"
TURNS = "SELECT n, last_id, facts FROM turn WHERE n > ? ORDER BY n"
INSERT_TURN = "INSERT INTO turn (n, last_id, facts, created_at) VALUES (?, ?, ?, ?)"
TAIL = "SELECT id, group_id, type, data FROM event WHERE id > ? AND id <= ? ORDER BY id"

_decode_data = msgspec.json.Decoder(dict[str, Any]).decode


class TurnRow(NamedTuple):
    n: int
    last_id: int
    facts: str


class _EventRow(NamedTuple):
    id: int
    group_id: int | None
    type: str
    data: str | None


class Lock(Protocol):
    """The lock of the log."""

    def hold(self, *, is_timed: bool = True) -> AbstractContextManager[None]: ...


class TurnLog:
    """One process's view of the log. Used on the writer's thread.

    `wake` wakes the other processes; called on the writer's thread.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        # The last turn that this process has made or taken in, and the last one that it has read.
        self._n = self._read_n = 0

    def opening(self) -> AbstractContextManager[None]:
        """Hold the turn for long."""
        return nullcontext()

    def turn(self) -> AbstractContextManager[None]:
        """Hold the turn during a transaction that writes."""
        return nullcontext()

    def start(self, connection: Connection) -> None:
        """Begin at the end of the log."""
        (self._n,) = connection.execute(_LAST_TURN).fetchone()

    def read_tail(self, connection: Connection, head: int) -> Tail | None:
        """Return what others have committed after `head`; None if that is nothing.

        Raises Outrun if turns are missing: they are kept for a minute. Raises Replaced if the
        database has another log, and Outdated if a newer version of the server has upgraded it.
        """
        turns = self._later_turns(connection)
        if not turns:
            return None
        if turns[0].n != self._n + 1:
            raise Outrun()
        self._read_n = turns[-1].n
        facts = [decode_facts(turn.facts) for turn in turns]
        if is_newer(each.version for each in facts):
            raise Outdated()
        changes = {id: change for each in facts for id, change in each.changes.items()}
        last_id = turns[-1].last_id
        events = _read_events(connection, head, last_id, changes)
        return Tail(
            head=last_id,
            events=events,
            signals=[signal for each in facts for signal in each.signals],
            has_purged=any(each.has_purged for each in facts),
            behind=_behind(connection, events),
        )

    def on_taken(self) -> None:
        """Go on to the end of the tail that was read: it is taken in."""
        self._n = self._read_n

    def _later_turns(self, connection: Connection) -> list[TurnRow]:
        """Return the turns after the last one that is known."""
        return connection.fetch(TurnRow, TURNS, (self._n,))

    def record_turn(self, connection: Connection, transaction: Transaction) -> bool:
        """Write what the others have to know besides the events; tell whether there is anything."""
        facts = facts_of(transaction)
        if not (transaction.events or facts.signals or facts.has_purged):
            return False
        row = (self._n + 1, transaction.last_id, encode_facts(facts), transaction.now)
        connection.execute(INSERT_TURN, row)
        return True

    def on_committed(self) -> None:
        """Go on to the turn that was recorded: it is committed."""
        self._n += 1

    def wake(self) -> None:
        """Wake the other processes, which have a turn to read."""
        self._wake()


class SqliteSharedLog(TurnLog):
    """The log of a SQLite file, whose lock is a file."""

    def __init__(self, lock: Lock, wake: Callable[[], None]) -> None:
        super().__init__(wake)
        self._lock = lock

    def opening(self) -> AbstractContextManager[None]:
        """Hold the turn for long."""
        return self._lock.hold(is_timed=False)

    def turn(self) -> AbstractContextManager[None]:
        """Hold the turn during a transaction that writes."""
        return self._lock.hold()


def facts_of(transaction: Transaction) -> TurnFacts:
    """Return what the log does not hold of a transaction."""
    return TurnFacts(
        signals=transaction.placed_signals,
        changes=transaction.changes,
        has_purged=transaction.has_purged or transaction.has_compacted,
    )


def _read_events(
    connection: Connection, after: int, upto: int, changes: dict[int, Change]
) -> list[Event]:
    rows = connection.fetch(_EventRow, TAIL, (after, upto))
    group_ids = [row.id for row in rows if row.group_id is not None]
    payloads: dict[int, GroupPayload | PrivateEvent] = {
        payload.id: payload for payload in read_events(connection, group_ids)
    }
    for row in rows:
        if row.group_id is None:
            data = _decode_data(row.data or "{}")
            payloads[row.id] = EVENT_TYPES_BY_NAME[row.type].payload(id=row.id, **data)
    events = []
    for row in rows:
        payload = payloads[row.id]
        change = changes.get(row.id) or EVENT_TYPES[type(payload)].change(payload)
        events.append(Event(row.id, row.group_id, payload, change))
    return events


def _behind(connection: Connection, events: Sequence[Event]) -> Collection[int] | None:
    """Return the users who may not get the present texts of these events; None: all users.

    Users who leave a group may not read later edits. A block hides parts of a profile.
    """
    if len(events) > _TAIL_EVENTS_MAX:
        return None
    behind: set[int] = set()
    for event in events:
        if event.change is not None:
            behind.update(event.change.left)
        if isinstance(event.payload, ProfileChanged):
            values = {"group_id": event.group_id}
            for pair in connection.execute(BLOCKED_PAIR, values):
                behind.update(pair)
    return behind
