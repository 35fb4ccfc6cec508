"""The writer: one thread, through which alone anything is written.

It takes whatever waits, runs it in one transaction, commits once, and hands results and events
back together.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import perf_counter
from typing import Any, NamedTuple

from peewee import DatabaseError

from models.database import (
    BUSY_MILLISECONDS,
    CannotOpen,
    Database,
    is_disk_fault,
    sqlite_error,
)
from models.errors import (
    CANNOT_READ,
    ChatError,
    DiskFull,
    OutcomeUnknown,
    Stopping,
    StorageFailed,
)
from models.events.clock import Clock
from models.events.messages import Event, Signal
from models.state.state import State
from models.store.transaction import Transaction
from models.tables import Event as EventRow

log = logging.getLogger("chatserver.store")

# Called with the result, or with an error.
Callback = Callable[[Any, ChatError | None], None]
Answer = tuple[Callback, Any, ChatError | None]

# One batch never keeps the others waiting for much longer than an fsync takes.
_BATCH_MAX = 2_000
_IDLE_SECONDS = 0.5


class Work(NamedTuple):
    """An operation that writes, or, if `is_view`, a look at the state after the commit."""

    callback: Callback
    operation: Callable[..., Any]
    args: tuple[Any, ...]
    is_view: bool


class Done(NamedTuple):
    """What one turn of the writer hands back."""

    events: Sequence[Event]
    signals: Sequence[Signal]
    answers: Sequence[Answer]
    seconds: float = 0.0  # that COMMIT took
    removed_files: Sequence[str] = ()
    has_purged: bool = False


class View(NamedTuple):
    """The state exactly at the log's head, for a function that looks and does not write."""

    database: Database
    state: State
    head: int
    now: int


class Writer:
    """The thread and its queue.

    `hand_back` and `on_fatal` are called on the thread. After `on_fatal` nothing more is written:
    it is unknown whether the last commit is on disk.
    """

    def __init__(
        self,
        database: Database,
        hand_back: Callable[[Done], None],
        on_fatal: Callable[[str], None],
    ) -> None:
        self.has_failed = False
        self._database = database
        self._hand_back = hand_back
        self._on_fatal = on_fatal
        self._queue: SimpleQueue[list[Work] | None] = SimpleQueue()
        self._last_id = 0
        self._works: list[Work] = []
        self._start_fault: DatabaseError | None = None
        self._has_written = False
        self._has_purged = True  # perhaps, before it was killed
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._started = threading.Event()

    def start(self) -> int:
        """Start the thread; return the log's head. Raises CannotOpen if that can't be read."""
        self._thread.start()
        self._started.wait()
        if self._start_fault is not None:
            raise CannotOpen(f"cannot read {self._database.path}: {self._start_fault}")
        return self._last_id

    def put(self, works: list[Work]) -> None:
        """Queue work; it keeps its order."""
        self._queue.put(works)

    def join(self) -> None:
        """Do what is queued, and end."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            with self._database.writing():
                try:
                    self._load()
                except DatabaseError as error:
                    self._start_fault = error
                    return
                self._started.set()
                while (works := self._take()) is not None:
                    self._works = works
                    self._turn(works)
        except Exception as error:
            # A thread that died in silence would leave everybody waiting.
            log.critical("the writer stopped", exc_info=error)
            self._fail(f"the writer stopped: {error}")
            self._refuse(self._works, OutcomeUnknown())
            while (works := self._queue.get()) is not None:
                self._refuse(works, Stopping())
        finally:
            self._started.set()

    def _load(self) -> None:
        self._state = State(self._database)
        newest = EventRow.select(EventRow.id, EventRow.created_at)
        last = self._database.row(newest.order_by(EventRow.id.desc()).limit(1))
        self._last_id, created_at = last or (0, 0)
        self._clock = Clock(created_at)

    def _take(self) -> list[Work] | None:
        works = self._wait()
        while works is not None and len(works) < _BATCH_MAX:
            try:
                more = self._queue.get_nowait()
            except Empty:
                break
            if more is None:
                self._queue.put(None)
                break
            works += more
        return works

    def _wait(self) -> list[Work] | None:
        while self._has_written or self._has_purged:
            try:
                return self._queue.get(timeout=_IDLE_SECONDS)
            except Empty:
                self._checkpoint()
        return self._queue.get()

    def _checkpoint(self) -> None:
        """Bring the WAL into the database; when something was erased, leave no WAL that has it."""
        connection: sqlite3.Connection = self._database.connection()
        self._has_written = False
        mode = "TRUNCATE" if self._has_purged else "PASSIVE"
        # Nobody is to wait for somebody who reads: it is tried again.
        connection.execute("PRAGMA busy_timeout = 0")
        # A full disk is no fault either.
        with suppress(sqlite3.Error):
            checkpointed = connection.execute(f"PRAGMA wal_checkpoint({mode})")
            self._has_purged &= bool(checkpointed.fetchone()[0])
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")

    def _turn(self, works: list[Work]) -> None:
        writes = [work for work in works if not work.is_view]
        if writes:
            self._commit(writes)
        views = [work for work in works if work.is_view]
        if views:
            self._hand_back(Done((), (), [self._look(work) for work in views]))
        self._state.trim()

    def _commit(self, works: list[Work]) -> None:
        """Run operations in one transaction; if the database raises, each of them alone."""
        if self.has_failed:
            self._refuse(works, Stopping())
            return
        connection: sqlite3.Connection = self._database.connection()
        is_committing = False
        try:
            connection.execute("BEGIN IMMEDIATE")
            transaction = Transaction(
                self._database, self._state, self._last_id, self._clock.now()
            )
            answers = [_answer(work, transaction) for work in works]
            transaction.flush()
            is_committing = True
            started = perf_counter()
            connection.execute("COMMIT")
            seconds = perf_counter() - started
        except Exception as error:
            self._state.forget()
            with suppress(sqlite3.Error):
                # SQLite has rolled back by itself when the disk is full.
                if connection.in_transaction:
                    connection.rollback()
            failure = _failure(error)
            if is_committing and not isinstance(failure, DiskFull):
                self._fail(f"COMMIT failed ({error}); it is unknown what is on disk")
                self._refuse(works, OutcomeUnknown())
            elif len(works) > 1:
                for work in works:
                    self._commit([work])
            else:
                if not isinstance(failure, DiskFull):
                    _log("an operation failed", error)
                self._refuse(works, failure)
        else:
            self._last_id = transaction.last_id
            self._clock.pass_to(transaction.now)
            self._has_written = True
            has_purged = transaction.has_purged
            self._has_purged |= has_purged or transaction.has_compacted
            self._hand_back(
                Done(
                    *(transaction.events, transaction.signals, answers, seconds),
                    *(transaction.removed_files, has_purged),
                )
            )

    def _look(self, work: Work) -> Answer:
        try:
            view = View(self._database, self._state, self._last_id, self._clock.now())
            return _answer(work, view)
        except Exception as error:
            self._state.forget()
            _log("a look at the state failed", error)
            failure = _failure(error)
            if isinstance(failure, StorageFailed):
                failure = StorageFailed(CANNOT_READ)
            return work.callback, None, failure

    def _refuse(self, works: list[Work], error: ChatError) -> None:
        self._hand_back(Done((), (), [(work.callback, None, error) for work in works]))

    def _fail(self, message: str) -> None:
        self.has_failed = True
        self._on_fatal(message)


def _answer(work: Work, given: Transaction | View) -> Answer:
    try:
        return work.callback, work.operation(given, *work.args), None
    except ChatError as refusal:
        return work.callback, None, refusal


def _log(what: str, error: Exception) -> None:
    """Say what failed: in a line where the disk is at fault, else with where it was."""
    if is_disk_fault(error):
        log.error("%s: %s", what, error)
    else:
        log.error(what, exc_info=error)


def _failure(error: Exception) -> ChatError:
    cause = sqlite_error(error)
    if cause is None:
        return ChatError()
    # Errors of the Python module itself have no code.
    if getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
        return DiskFull()
    return StorageFailed()
