"""The writer of a process that shares the log with others.

It decides nothing but under the lock of the log, on a state that is folded up to the log's end. So
operations stay as they are. It reads nothing at a newer state of the database than its own head,
so that a member who was just added to a group does not get earlier messages.
"""

import os
from collections import deque
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from time import CLOCK_BOOTTIME, clock_gettime, monotonic
from typing import Any, NamedTuple, Protocol

from models.engine import Connection
from models.errors import ChatError, Stopping
from models.events.event import Event
from models.events.payloads import MemberRemoved
from models.events.signals import Signal
from models.events.turns import PlacedSignal
from models.state.event_types import EVENT_TYPES
from models.store.failures import as_chat_error
from models.store.pending import (
    Answer,
    Done,
    Pending,
    PendingLook,
    PendingOperation,
    PendingView,
    run_operation,
)
from models.store.transaction import Transaction, without_membership
from models.store.writer import Writer

# Operations of one turn, and the time after which it takes no more, so that the other processes
# wait little: over a network two hundred edits take half a second.
_OPERATIONS_MAX = 200
_TURN_SECONDS = 0.02
# The process that keeps the WAL short looks at its size so often.
_WAL_SECONDS = 1.0
_WAL_BYTES_MAX = 32 * 1024 * 1024
# After so long, what this process remembers may no longer hold.
_FRESH_SECONDS = 2.0


class Tail(NamedTuple):
    """The events that other processes have committed since this one's head, in log order.

    `behind` are the users who may not see the current texts of these events; None: all users.
    """

    head: int
    events: Sequence[Event] = ()
    signals: Sequence[PlacedSignal] = ()
    has_purged: bool = False
    behind: Collection[int] | None = ()


class Outrun(Exception):
    """The process was away for so long that it can't learn any more what the others did."""


class Replaced(Exception):
    """The database has another log: it lacks a turn that this process has made or read."""


class Outdated(Exception):
    """A newer version of the server has upgraded the database."""


class SharedLog(Protocol):
    """The log that processes share. Called on the writer's thread."""

    def opening(self) -> AbstractContextManager[None]:
        """Hold the turn for long."""

    def turn(self) -> AbstractContextManager[None]:
        """Hold the turn during a transaction that writes."""

    def start(self, connection: Connection) -> None:
        """Begin at the end of the log."""

    def read_tail(self, connection: Connection, head: int) -> Tail | None:
        """Return what others have committed after `head`; None if that is nothing.

        Call it in a transaction, before anything else is read. Raises Outrun or Replaced. A tail
        that was not taken in, as the connection was lost meanwhile, is read again.
        """

    def on_taken(self) -> None:
        """Go on to the end of the tail that was read: it is taken in."""

    def record_turn(self, connection: Connection, transaction: Transaction) -> bool:
        """Write what the others have to know besides the events; tell whether there is anything."""

    def on_committed(self) -> None:
        """Go on to the turn that was recorded: it is committed."""

    def wake(self) -> None:
        """Wake the other processes, which have a turn to read."""


class SharedWriter(Writer):
    """Takes turns with the writers of other processes.

    `keeps_wal`: this process brings the WAL into the database. Only one may: SQLite before 3.51.3
    can corrupt the database when two do so at once.
    """

    is_shared = True

    def __init__(self, *args: Any, shared: SharedLog, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.keeps_wal = False
        # Whether this process can go on if it opens the database anew, and the name of a log that
        # the database has no longer.
        self.begins_anew = False
        self.lost_epoch = ""
        self._shared = shared
        self._has_recorded = False
        self._has_news = False
        self._looked_at = 0.0
        self._wal_checked_at = 0.0
        self._is_look_queued = False

    @property
    def is_fresh(self) -> bool:
        """Whether this process knew within the last two seconds what the others had written."""
        return clock_gettime(CLOCK_BOOTTIME) - self._looked_at < _FRESH_SECONDS

    def look(self) -> None:
        """Queue a look at what other processes have written, unless one is queued."""
        if not self._is_look_queued:
            self._is_look_queued = True
            self._queue.put([PendingLook()])

    def _load(self) -> None:
        with self._shared.opening():
            super()._load()
            self._shared.start(self._database.connection())
        self._looked_at = clock_gettime(CLOCK_BOOTTIME)

    def _process(self, batch: list[Pending]) -> None:
        super()._process(batch)
        if any(isinstance(each, PendingLook) for each in batch):
            self._is_look_queued = False
            if not self.has_failed:
                self._run_views([])
        if self.keeps_wal and monotonic() - self._wal_checked_at > _WAL_SECONDS:
            self._wal_checked_at = monotonic()
            if _size(f"{self._database.name}-wal") > _WAL_BYTES_MAX:
                self._checkpoint()

    def _commit(self, operations: Sequence[PendingOperation[Any]]) -> int:
        done = 0
        while done < len(operations):
            with self._shared.turn():
                done += super()._commit(operations[done : done + _OPERATIONS_MAX])
            if self._has_news:
                self._has_news = False
                self._shared.wake()
        return done

    def _run_operations(
        self, transaction: Transaction, operations: Sequence[PendingOperation[Any]]
    ) -> list[Answer]:
        answers: list[Answer] = []
        end = monotonic() + _TURN_SECONDS
        for each in operations:
            answers.append(run_operation(each, transaction))
            if monotonic() > end:
                break
        return answers

    def _begin(self) -> Connection:
        looked_at = clock_gettime(CLOCK_BOOTTIME)
        connection = super()._begin()
        self._has_recorded = False
        self._take_tail()
        self._on_looked(looked_at)
        return connection

    def _on_looked(self, at: float) -> None:
        """Note that this process knows what the others had written at a time (CLOCK_BOOTTIME)."""
        self._looked_at = at

    def _finish(self, transaction: Transaction) -> None:
        super()._finish(transaction)
        connection = self._database.connection()
        self._has_recorded = self._shared.record_turn(connection, transaction)

    def _on_committed(self) -> None:
        if self._has_recorded:
            self._has_news = True
            self._shared.on_committed()

    def _run_views(self, views: Sequence[PendingView[Any]]) -> None:
        """Run views on one state of the database: on the state whose head they get."""
        looked_at = clock_gettime(CLOCK_BOOTTIME)
        try:
            with self._database.snapshot():
                self._take_tail()
                self._on_looked(looked_at)
                answers = self._answers_to(views)
        except Exception as error:
            self._state.forget()
            if not isinstance(error, ChatError):
                self._report("reading the log failed", error)
            self._refuse(views, as_chat_error(error))
        else:
            # Not before: the connection may be lost at the end of the snapshot, too.
            if views:
                self._hand_back(Done(answers))

    def _checkpoint(self) -> None:
        if self.keeps_wal:
            with self._shared.turn():
                super()._checkpoint()
        else:
            self._has_written = self._has_purged = False

    def _take_tail(self) -> None:
        """Take in and publish what other processes have committed."""
        try:
            tail = self._shared.read_tail(self._database.connection(), self._last_id)
        except Outrun:
            self._begin_anew("this process was away for too long")
            raise Stopping() from None
        except Replaced:
            self.lost_epoch = self._database.epoch
            self._begin_anew("the database lacks what was committed")
            raise Stopping() from None
        except Outdated:
            self._fail("a newer version of the server has upgraded the database")
            raise Stopping() from None
        if tail is None:
            return
        self._state.text_use.forget()
        published = self._fold(tail)
        self._last_id = tail.head
        self._shared.on_taken()
        self._has_written = True
        self._has_purged |= tail.has_purged
        self._hand_back(
            Done(
                answers=(),
                events=tail.events,
                signals=published,
                has_purged=tail.has_purged,
                behind=tail.behind,
            )
        )

    def _begin_anew(self, reason: str) -> None:
        """Stop, as the state in memory is not that of the database any more."""
        self.begins_anew = True
        self._fail(f"{reason}; it begins anew")

    def _fold(self, tail: Tail) -> list[Signal]:
        """Take a tail into the state, in its order; return the signals that still hold after it."""
        waiting = deque(tail.signals)
        published: list[Signal] = []
        for event in tail.events:
            while waiting and waiting[0].after_id < event.id:
                published.append(waiting.popleft().signal)
                self._state.take_signal(published[-1])
            payload = event.payload
            EVENT_TYPES[type(payload)].fold(self._state, payload)
            if isinstance(payload, MemberRemoved):
                published = without_membership(published, payload)
        for placed in waiting:
            self._state.take_signal(placed.signal)
        return published + [placed.signal for placed in waiting]


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except FileNotFoundError:
        return 0
