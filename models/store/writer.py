"""The writer: the one thread that writes.

It takes all that waits, runs it in one transaction, commits once, and hands back results and events
together.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from sqlite3 import Error as SqliteError
from time import perf_counter
from typing import Any

from models.database import BUSY_MILLISECONDS
from models.engine import CannotOpen, Connection, Database
from models.errors import (
    CANNOT_READ,
    ChatError,
    DiskFull,
    OutcomeUnknown,
    Stopping,
    StorageFailed,
)
from models.events.clock import wall_clock
from models.log_times import close_blocks
from models.storage_errors import is_lost, storage_error
from models.store.failures import as_chat_error, log_fault
from models.state.state import State
from models.store.pending import (
    Answer,
    Done,
    Pending,
    PendingLook,
    PendingOperation,
    PendingView,
    View,
    run_operation,
)
from models.store.transaction import Transaction
from models.tables import Event as EventTable

log = logging.getLogger("chatserver.store")

# Operations of one batch, so that the last one waits little longer than an fsync takes.
_BATCH_MAX = 2_000
_IDLE_SECONDS = 0.5
# Smaller steps of the clock are corrections that need no line in the log.
_CLOCK_STEP_SECONDS = 1.0


class Writer:
    """The thread and its queue.

    `hand_back` and `on_fatal` are called on the thread. After `on_fatal`, nothing more is written:
    it is unknown whether the last commit is on disk.
    """

    is_shared = False

    def __init__(
        self,
        database: Database,
        hand_back: Callable[[Done], None],
        on_fatal: Callable[[str], None],
        text_bytes_max: int = 0,
    ) -> None:
        self.has_failed = False
        self._text_bytes_max = text_bytes_max
        self._database = database
        self._hand_back = hand_back
        self._on_fatal = on_fatal
        self._queue: SimpleQueue[list[Pending] | None] = SimpleQueue()
        self._last_id = 0
        # The operations and views of the current batch that may have no answer yet.
        self._unanswered: Sequence[Pending] = ()
        self._start_fault: Exception | None = None
        # Whether the WAL has pages to bring into the database, and whether it may have erased text.
        # The process before this one may have been killed with such a WAL.
        self._has_written = False
        self._has_purged = True
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._started = threading.Event()

    def start(self) -> int:
        """Start the thread; return the log's head. Raises CannotOpen if that can't be read."""
        self._thread.start()
        self._started.wait()
        if self._start_fault is not None:
            raise CannotOpen(f"cannot read {self._database.name}: {self._start_fault}")
        return self._last_id

    def put(self, pending: list[Pending]) -> None:
        """Queue operations and views; they keep their order."""
        self._queue.put(pending)

    def join(self) -> None:
        """Finish what is queued, and end the thread."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            with self._database.writing():
                try:
                    self._load()
                except Exception as error:
                    if storage_error(error) is None:
                        raise
                    self._start_fault = error
                    return
                self._started.set()
                while (batch := self._next_batch()) is not None:
                    self._process(batch)
        except Exception as error:
            # If the thread ended silently, its callers would wait for ever.
            log.critical("the writer stopped", exc_info=error)
            self._fail(f"the writer stopped: {error}")
            self._refuse(self._unanswered, OutcomeUnknown())
            while (batch := self._queue.get()) is not None:
                self._refuse(batch, Stopping())
        finally:
            self._started.set()

    def _load(self) -> None:
        self._state = State(
            self._database, self._text_bytes_max, is_shared=self.is_shared
        )
        newest = EventTable.select(EventTable.id, EventTable.created_at)
        last = self._database.row(newest.order_by(EventTable.id.desc()).limit(1))
        self._last_id, newest_time = last or (0, 0)
        self._last_time = wall_clock()
        ahead = (newest_time - self._last_time) / 1_000_000
        if ahead > _CLOCK_STEP_SECONDS:
            log.warning(
                "the newest event is %.0f s in the future: the clock was ahead when it"
                " was written, or is behind now",
                ahead,
            )

    def _next_batch(self) -> list[Pending] | None:
        """Wait for work and return all of it; None when the thread is to end."""
        batch = self._wait()
        while batch is not None and len(batch) < _BATCH_MAX:
            try:
                more = self._queue.get_nowait()
            except Empty:
                break
            if more is None:
                self._queue.put(None)
                break
            batch += more
        return batch

    def _wait(self) -> list[Pending] | None:
        while self._has_written or self._has_purged:
            try:
                return self._queue.get(timeout=_IDLE_SECONDS)
            except Empty:
                self._checkpoint()
        return self._queue.get()

    def _checkpoint(self) -> None:
        """Bring the WAL into the database; truncate the WAL if it may have erased text."""
        connection = self._database.connection()
        self._has_written = False
        mode = "TRUNCATE" if self._has_purged else "PASSIVE"
        # Do not block on readers; retry later.
        connection.execute("PRAGMA busy_timeout = 0")
        # Ignore a full disk here: the next write reports it.
        with suppress(SqliteError):
            checkpointed = connection.execute(f"PRAGMA wal_checkpoint({mode})")
            self._has_purged &= bool(checkpointed.fetchone()[0])
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")

    def _process(self, batch: list[Pending]) -> None:
        """Commit the operations of a batch, then run its views."""
        operations = [each for each in batch if isinstance(each, PendingOperation)]
        views = [each for each in batch if isinstance(each, PendingView)]
        self._unanswered = batch
        if operations:
            self._commit(operations)
        self._unanswered = views
        if views:
            self._run_views(views)
        self._unanswered = ()
        self._state.trim()

    def _new_transaction(self) -> Transaction:
        return Transaction(
            database=self._database,
            state=self._state,
            last_id=self._last_id,
            now=self._read_clock(),
        )

    def _commit(self, operations: Sequence[PendingOperation[Any]]) -> int:
        """Commit operations together, or each alone if the database raises; return how many.

        The caller commits the rest later.
        """
        if self.has_failed:
            self._refuse(operations, Stopping())
            return len(operations)
        connection: Connection | None = None
        is_committing = False
        answers: list[Answer] = []
        try:
            connection = self._begin()
            transaction = self._new_transaction()
            self._prepare(transaction, operations)
            answers = self._run_operations(transaction, operations)
            operations = operations[: len(answers)]
            self._finish(transaction)
            is_committing = True
            started = perf_counter()
            self._end(connection)
            commit_seconds = perf_counter() - started
        except Exception as error:
            self._state.forget()
            with suppress(Exception):
                # When the disk is full, SQLite has rolled back already.
                if connection is not None and connection.in_transaction:
                    connection.rollback()
            failure = as_chat_error(error)
            if is_committing and not isinstance(failure, DiskFull):
                self._on_commit_failed(error, operations, answers)
            elif is_lost(error):
                self._report("the database is away", error)
                self._refuse(operations, failure)
            elif len(operations) > 1:
                for each in operations:
                    self._commit([each])
            else:
                if not isinstance(failure, (DiskFull, Stopping)):
                    self._report("an operation failed", error)
                self._refuse(operations, failure)
        else:
            self._last_id = transaction.last_id
            self._on_committed()
            self._has_written = True
            self._has_purged |= transaction.has_purged or transaction.has_compacted
            done = Done(
                answers=answers,
                events=transaction.events,
                signals=transaction.signals,
                commit_seconds=commit_seconds,
                removed_files=transaction.removed_files,
                has_purged=transaction.has_purged,
            )
            self._hand_back(done)
        return len(operations)

    def _run_operations(
        self, transaction: Transaction, operations: Sequence[PendingOperation[Any]]
    ) -> list[Answer]:
        """Run operations, or the first of them; return the answers."""
        return [run_operation(each, transaction) for each in operations]

    def _begin(self) -> Connection:
        """Begin a transaction that writes."""
        return self._open()

    def _prepare(
        self, transaction: Transaction, operations: Sequence[PendingOperation[Any]]
    ) -> None:
        """Look up what the operations need, for all at once, where each look takes long."""

    def _open(self) -> Connection:
        """Open the transaction."""
        connection = self._database.connection()
        connection.execute("BEGIN IMMEDIATE")
        return connection

    def _end(self, connection: Connection) -> None:
        """Commit."""
        connection.execute("COMMIT")

    def _on_commit_failed(
        self,
        error: Exception,
        operations: Sequence[PendingOperation[Any]],
        answers: Sequence[Answer],
    ) -> None:
        """End what waits for a COMMIT that raised an error; `answers` are those if it was done."""
        self._fail(f"COMMIT failed ({error}); it is unknown what is on disk")
        self._refuse(operations, OutcomeUnknown())

    def _report(self, message: str, error: Exception) -> None:
        """Log a failure."""
        log_fault(message, error)

    def _finish(self, transaction: Transaction) -> None:
        """Write what was gathered, before COMMIT."""
        transaction.flush()
        self._state.text_use.save()
        connection = self._database.connection()
        close_blocks(connection, self._last_id, transaction.last_id)

    def _on_committed(self) -> None:
        """Note that the transaction is on disk."""

    def _read_clock(self) -> int:
        """Return the time of a transaction; log a step back of the system's clock."""
        now = wall_clock()
        back = (self._last_time - now) / 1_000_000
        if back > _CLOCK_STEP_SECONDS:
            log.warning("the system's clock was set back by %.0f s", back)
        self._last_time = now
        return now

    def _run_views(self, views: Sequence[PendingView[Any]]) -> None:
        self._hand_back(Done(self._answers_to(views)))

    def _answers_to(self, views: Sequence[PendingView[Any]]) -> list[Answer]:
        return [self._run_view(view) for view in views]

    def _run_view(self, pending: PendingView[Any]) -> Answer:
        try:
            view = View(
                database=self._database,
                state=self._state,
                head=self._last_id,
                now=wall_clock(),
            )
            result = pending.function(view, *pending.args, **pending.kwargs)
            return Answer(pending.callback, result, None, is_view=True)
        except ChatError as refusal:
            return Answer(pending.callback, None, refusal, is_view=True)
        except Exception as error:
            self._state.forget()
            self._report("reading the state failed", error)
            failure = as_chat_error(error)
            if isinstance(failure, StorageFailed):
                failure = StorageFailed(CANNOT_READ)
            return Answer(pending.callback, None, failure, is_view=True)

    def _refuse(self, pending: Sequence[Pending], error: ChatError) -> None:
        answers = [
            Answer(each.callback, None, error, isinstance(each, PendingView))
            for each in pending
            if not isinstance(each, PendingLook)
        ]
        self._hand_back(Done(answers))

    def _fail(self, message: str) -> None:
        self.has_failed = True
        self._on_fatal(message)
