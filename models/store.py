"""The one commit path.

Everything that writes is an operation: a function of a `Transaction` and typed arguments. Whatever
waits when the writer thread turns to its queue runs in one transaction and shares one COMMIT, and
with it one fsync; results and events return to the IOLoop together, in commit order. Nothing is
answered or published before COMMIT has returned.
"""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from models.database import Database, sqlite_error
from models.errors import (
    Busy,
    ChatError,
    DiskFull,
    OutcomeUnknown,
    Stopping,
    StorageFailed,
)
from models.records import Event, ReadMoved
from models.state import State
from models.tables import Event as EventRow
from models.transaction import Clock, Transaction, read_epoch

log = logging.getLogger("chatserver.store")

P = ParamSpec("P")
T = TypeVar("T")
Publish = Callable[[Sequence[Event], Sequence[ReadMoved]], None]
# Called on the IOLoop, in the same step as the publishing: with the result, or with an error.
Callback = Callable[[Any, ChatError | None], None]

# One batch never keeps the others waiting for much longer than an fsync takes.
_BATCH_MAX = 2_000
# Past this many waiting operations the server answers 503: a second's work, or a stuck disk.
_WAITING_MAX = 20_000
_READS_WAITING_MAX = 2_000


class _Work(NamedTuple):
    """An operation that writes, or, if `is_view`, a look at the state after the commit."""

    callback: Callback
    operation: Callable[..., Any]
    args: tuple[Any, ...]
    is_view: bool


class _Done(NamedTuple):
    """What one turn of the writer hands to the IOLoop."""

    events: Sequence[Event]
    signals: Sequence[ReadMoved]
    answers: list[tuple[Callback, Any, ChatError | None]]


class View(NamedTuple):
    """The state exactly at the log's head, for a function that looks and does not write."""

    database: Database
    state: State
    head: int
    now: int


class Store:
    """The writer thread, its queue, and the readers.

    `publish` gets every commit's events once, in order, on the loop that called `start`.
    `on_fatal` is called when it is unknown whether a commit is on disk: the process must end.
    """

    def __init__(
        self,
        database: Database,
        publish: Publish,
        on_fatal: Callable[[str], None],
        reader_threads: int = 2,
    ) -> None:
        self.database = database
        self.epoch = ""
        self.head = 0
        self._publish = publish
        self._on_fatal = on_fatal
        self._queue: SimpleQueue[list[_Work] | None] = SimpleQueue()
        self._gathered: list[_Work] = []
        self._waiting = 0
        self._reads_waiting = 0
        self._is_closing = False
        self._has_failed = False
        self._writer = threading.Thread(target=self._write, name="writer", daemon=True)
        self._started = threading.Event()
        self._readers = ThreadPoolExecutor(reader_threads, "reader")

    def start(self) -> None:
        """Start the writer. Call it on the IOLoop that is to be published on."""
        self._loop = asyncio.get_running_loop()
        self._drained = asyncio.Event()
        self._drained.set()
        self._writer.start()
        self._started.wait()

    async def close(self) -> None:
        """Commit and answer everything accepted, then close the database."""
        self._is_closing = True
        await self._drained.wait()
        self._queue.put(None)
        await asyncio.to_thread(self._readers.shutdown)
        self.database.close_readers()
        await asyncio.to_thread(self._writer.join)
        self.database.release()

    async def commit(
        self,
        operation: Callable[Concatenate[Transaction, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run an operation in the next transaction; return its result once that is on disk."""
        future: asyncio.Future[T] = self._loop.create_future()
        self.submit(_resolve(future), partial(operation, **kwargs), *args)
        return await future

    async def view(
        self, look: Callable[Concatenate[View, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function that only looks at the state, after the next commit."""
        future: asyncio.Future[T] = self._loop.create_future()
        self.submit_view(_resolve(future), partial(look, **kwargs), *args)
        return await future

    def submit(
        self, callback: Callback, operation: Callable[..., Any], *args: Any
    ) -> None:
        """Like `commit`, without a coroutine: `callback` runs in the step that publishes."""
        self._submit(_Work(callback, operation, args, False))

    def submit_view(
        self, callback: Callback, look: Callable[..., Any], *args: Any
    ) -> None:
        """Like `view`: when `callback` runs, the state it is given is just what was published."""
        self._submit(_Work(callback, look, args, True))

    async def read(
        self,
        read: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a query on a reader thread, whose connection cannot write."""
        if self._reads_waiting >= _READS_WAITING_MAX:
            raise Busy()
        self._reads_waiting += 1
        try:
            call = partial(read, self.database, *args, **kwargs)
            return await self._loop.run_in_executor(self._readers, call)
        except Exception as error:
            if isinstance(sqlite_error(error), sqlite3.Error):
                log.error("a read failed: %s", error)
                raise StorageFailed(
                    "The server could not read from its disk"
                ) from error
            raise
        finally:
            self._reads_waiting -= 1

    def _submit(self, work: _Work) -> None:
        if self._has_failed or self._is_closing:
            work.callback(None, Stopping())
            return
        if self._waiting >= _WAITING_MAX:
            work.callback(None, Busy())
            return
        # One hand-over for all that this turn of the loop brings: the first of them alone would
        # start a commit, and the others would wait for it to end.
        if not self._gathered:
            self._loop.call_soon(self._hand_over)
        self._gathered.append(work)
        self._waiting += 1
        self._drained.clear()

    def _hand_over(self) -> None:
        self._queue.put(self._gathered)
        self._gathered = []

    def _deliver(self, done: _Done) -> None:
        self._waiting -= len(done.answers)
        if done.events:
            self.head = done.events[-1].id
        if done.events or done.signals:
            self._publish(done.events, done.signals)
        for callback, result, error in done.answers:
            callback(result, error)
        if not self._waiting:
            self._drained.set()

    # From here on: the writer thread.

    def _fail(self, message: str) -> None:
        self._has_failed = True
        self._loop.call_soon_threadsafe(self._on_fatal, message)

    def _write(self) -> None:
        try:
            self._write_until_closed()
        except (
            Exception
        ) as error:  # a thread that dies in silence would leave all waiting
            log.critical("the writer stopped", exc_info=error)
            self._fail(f"the writer stopped: {error}")
        finally:
            self._started.set()

    def _write_until_closed(self) -> None:
        with self.database.writing():
            self._state = State(self.database)
            self.epoch = read_epoch(self.database)
            last = self.database.row(
                EventRow.select(EventRow.id, EventRow.created_at)
                .order_by(EventRow.id.desc())
                .limit(1)
            )
            self.head = self._last_id = last[0] if last else 0
            self._clock = Clock(last[1] if last else 0)
            self._started.set()
            while (works := self._take()) is not None:
                writes = [work for work in works if not work.is_view]
                if writes:
                    self._commit(writes)
                views = [work for work in works if work.is_view]
                if views:
                    self._hand_back(_Done((), (), [self._look(work) for work in views]))
                self._state.trim()

    def _take(self) -> list[_Work] | None:
        works = self._queue.get()
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

    def _hand_back(self, done: _Done) -> None:
        self._loop.call_soon_threadsafe(self._deliver, done)

    def _commit(self, works: list[_Work]) -> None:
        """Run operations in one transaction; if the database raises, each of them alone."""
        if self._has_failed:
            self._hand_back(
                _Done((), (), [(work.callback, None, Stopping()) for work in works])
            )
            return
        connection: sqlite3.Connection = self.database.connection()
        is_committing = False
        try:
            connection.execute("BEGIN IMMEDIATE")
            transaction = Transaction(
                self.database, self._state, self.epoch, self._last_id, self._clock.now()
            )
            answers = [self._operate(transaction, work) for work in works]
            transaction.flush()
            is_committing = True
            connection.execute("COMMIT")
        except Exception as error:
            self._state.forget()
            # SQLite rolls back by itself when the disk is full.
            with suppress(sqlite3.Error):
                if connection.in_transaction:
                    connection.rollback()
            failure = _failure(error)
            if is_committing and not isinstance(failure, DiskFull):
                self._fail(
                    f"COMMIT failed ({error}); it is unknown what is on disk: stopping"
                )
                failure = OutcomeUnknown()
            elif len(works) > 1:
                for work in works:
                    self._commit([work])
                return
            elif not isinstance(failure, DiskFull):
                log.error("an operation failed", exc_info=error)
            self._hand_back(
                _Done((), (), [(work.callback, None, failure) for work in works])
            )
        else:
            self._last_id = transaction.last_id
            self._hand_back(_Done(transaction.events, transaction.signals, answers))

    def _operate(
        self, transaction: Transaction, work: _Work
    ) -> tuple[Callback, Any, ChatError | None]:
        try:
            return work.callback, work.operation(transaction, *work.args), None
        except ChatError as refusal:
            return work.callback, None, refusal

    def _look(self, work: _Work) -> tuple[Callback, Any, ChatError | None]:
        view = View(self.database, self._state, self._last_id, self._clock.now())
        try:
            return work.callback, work.operation(view, *work.args), None
        except ChatError as refusal:
            return work.callback, None, refusal
        except Exception as error:
            self._state.forget()
            log.error("a look at the state failed", exc_info=error)
            return work.callback, None, _failure(error)


def _failure(error: Exception) -> ChatError:
    cause = sqlite_error(error)
    if cause is None:
        return ChatError()
    if cause.sqlite_errorcode == sqlite3.SQLITE_FULL:
        return DiskFull()
    return StorageFailed()


def _resolve(future: "asyncio.Future[Any]") -> Callback:
    def resolve(result: Any, error: ChatError | None) -> None:
        if future.done():  # its request is gone
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    return resolve
