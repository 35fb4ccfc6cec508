"""The one commit path, as the IOLoop sees it.

Every write is an operation: a function of a `Transaction` and typed arguments. All that waits when
the writer turns to its queue shares one COMMIT, and with it one fsync; results and events come back
together, in commit order. Nothing is answered or published before COMMIT has returned.
"""

import asyncio
import logging
from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from models.engine import Database
from models.errors import CANNOT_READ, Busy, Stopping, StorageFailed
from models.events.commit import Subscriber, describe_commit
from models.events.cursor import format_cursor
from models.postgres.address import first_line
from models.storage_errors import is_lost, storage_error
from models.store.courtesy import Courtesy
from models.store.fair_queue import SERVER
from models.store.lock_sharing import share_lock
from models.store.pending import (
    Callback,
    Done,
    PendingOperation,
    PendingView,
    View,
)
from models.store.reader_pool import ReaderPool, resolve
from models.store.transaction import Transaction
from models.store.postgres_writer import PostgresWriter
from models.store.shared_writer import SharedLog, SharedWriter
from models.store.writer import Writer

log = logging.getLogger("chatserver.store")

P = ParamSpec("P")
T = TypeVar("T")

# Operations that may wait, about a second's work. Past it (or when the disk is stuck), refuse
# with 503.
_WAITING_MAX = 20_000
# Of one user, or of one network without a login. More than the connections that a user may have
# by default, each of which reads once when it opens.
_READS_WAITING_MAX = 256
_READER_THREADS = 2
# The system shares the processors among long reads, so that a short search is not held up by a
# long one of another user.
_LONG_READER_THREADS = 3
_LONG_READS_WAITING_MAX = 32


_SHARED_WRITERS = {"sqlite3": SharedWriter, "postgres": PostgresWriter}


def ignore_outcome(result: object, error: object) -> None:
    """Ignore the outcome of an operation whose failure a later one mends."""


class Store:
    """The writer, its queue, and the reader threads.

    `on_fatal` and `on_commit` are called on the loop that called `start`. `on_fatal` is called when
    it is unknown whether a commit is on disk, or when publishing one failed: the process must end,
    and the restart finds out. `on_commit` gets the number of operations and events of each commit,
    and the seconds that COMMIT took. A user may send `text_bytes_max` bytes of text in 24 hours; 0
    disables the limit. With `shared`, other processes write to the same log: what they commit is
    published here too, in the order of the log.
    """

    def __init__(
        self,
        database: Database,
        on_fatal: Callable[[str], None],
        on_commit: Callable[[int, int, float], None] | None = None,
        text_bytes_max: int = 0,
        shared: SharedLog | None = None,
    ) -> None:
        self.database = database
        # Erased text may still be in the search index, also from before this start.
        self.has_purged = True
        self._subscribers: list[Subscriber] = []
        self._on_fatal = on_fatal
        self._on_commit = on_commit
        arguments = (database, self._hand_back, self._fail, text_bytes_max)
        self._shared_writer = (
            None
            if shared is None
            else _SHARED_WRITERS[database.driver](*arguments, shared=shared)
        )
        self._writer = self._shared_writer or Writer(*arguments)
        self._readers = ReaderPool(_READER_THREADS, _READS_WAITING_MAX)
        self._long_readers = ReaderPool(
            _LONG_READER_THREADS, _LONG_READS_WAITING_MAX, at_once=1
        )
        # Queries so far.
        self.reads = 0
        self._reads_under_way = 0
        self._gathered: list[PendingOperation[Any] | PendingView[Any]] = []
        self._waiting = 0
        self._operations = 0
        self._is_closing = False
        self._is_silent = False

    @property
    def epoch(self) -> str:
        """The name of this log; the first part of every cursor."""
        return self.database.epoch

    @property
    def has_operations(self) -> bool:
        """Whether operations wait for the writer or for their answers."""
        return self._operations > 0

    @property
    def begins_anew(self) -> bool:
        """Whether a fatal error ends with opening the database anew."""
        return self._shared_writer is not None and self._shared_writer.begins_anew

    @property
    def lost_epoch(self) -> str:
        """The name of a log that the database has no longer; else empty."""
        return "" if self._shared_writer is None else self._shared_writer.lost_epoch

    @property
    def is_fresh(self) -> bool:
        """Whether what this process remembers of logins still holds, whatever others did."""
        return self._shared_writer is None or self._shared_writer.is_fresh

    def look(self) -> None:
        """Read what other processes have written, and publish it."""
        if self._shared_writer is not None and not self._is_closing:
            self._shared_writer.look()

    def keep_wal(self) -> None:
        """Bring the WAL into the database from now on. One of the processes does so."""
        if self._shared_writer is not None:
            self._shared_writer.keeps_wal = True

    def cursor_at(self, position: int) -> str:
        """Return the cursor of a position in the log."""
        return format_cursor(self.epoch, position)

    def subscribe(self, subscriber: Subscriber) -> None:
        """Call a function with each later commit, after those that subscribed before it.

        All subscribers get a commit in one step of the loop, before its operations are answered
        and before the next commit. If one raises, neither the later subscribers nor later commits
        are published: `on_fatal` is called.
        """
        self._subscribers.append(subscriber)

    def start(self) -> int:
        """Start the threads, and publish on the current loop; return the log's head."""
        self._loop = asyncio.get_running_loop()
        self._is_idle = asyncio.Event()
        self._is_idle.set()
        share_lock(0)
        head = self._writer.start()
        for pool in (self._readers, self._long_readers):
            pool.start()
        return head

    async def close(self) -> None:
        """Commit and answer everything accepted, then close the database."""
        self._is_closing = True
        await self._is_idle.wait()
        for pool in (self._readers, self._long_readers):
            await asyncio.to_thread(pool.close)
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
        self.submit(partial(resolve, future), operation, *args, **kwargs)
        return await future

    def submit(
        self,
        callback: Callback[T],
        operation: Callable[Concatenate[Transaction, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Like `commit`, without a coroutine: `callback` runs in the step that publishes."""
        self._put(PendingOperation(callback, operation, args, kwargs))

    def view(
        self,
        callback: Callback[T],
        function: Callable[Concatenate[View, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run a function that only reads the state, after the next commit.

        When `callback` runs, everything up to the view's head has been published, and nothing
        after it.
        """
        self._put(PendingView(callback, function, args, kwargs))

    async def read(
        self,
        query: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a query of the server itself on a reader thread, whose connection cannot write."""
        return await self.read_for(SERVER, query, *args, **kwargs)

    async def read_for(
        self,
        key: Hashable,
        query: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a query of a user or a network. Their queries are served in turn; raise Busy."""
        call = partial(query, self.database, *args, **kwargs)
        return await self._read(self._readers, key, call)

    async def read_long(
        self,
        key: Hashable,
        query: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a query that may take long on a thread of its own kind, one at a time for a key."""
        call = partial(query, self.database, *args, **kwargs)
        return await self._read(self._long_readers, key, call)

    def begin_long_read(self) -> Courtesy:
        """Return what a query of `read_long` asks between its rows; called on its thread."""
        return Courtesy(self._are_others_at_work)

    def _are_others_at_work(self) -> bool:
        """Tell whether anyone waits for something else than the long read that asks."""
        return (
            self._waiting > 0
            or self._readers.at_work > 0
            or self._long_readers.at_work > 1
        )

    async def _read(self, pool: ReaderPool, key: Hashable, call: Callable[[], T]) -> T:
        if self._is_closing:
            raise Stopping()
        self.reads += 1
        self._reads_under_way += 1
        share_lock(self._reads_under_way)
        try:
            try:
                return await pool.run(key, call)
            except Exception as error:
                if not is_lost(error):
                    raise
            # The database may have ended the connection while it was not in use.
            return await pool.run(key, call)
        except Exception as error:
            if storage_error(error) is not None:
                log.error("a read failed: %s", first_line(error))
                raise StorageFailed(CANNOT_READ) from error
            raise
        finally:
            self._reads_under_way -= 1
            share_lock(self._reads_under_way)

    def _put(self, pending: PendingOperation[Any] | PendingView[Any]) -> None:
        if self._is_closing or self._writer.has_failed:
            pending.callback(None, Stopping())
            return
        if self._waiting >= _WAITING_MAX:
            pending.callback(None, Busy())
            return
        # Hand over all that this turn of the loop brings together: the first alone would start a
        # commit, and the others would wait for it to end.
        if not self._gathered:
            self._loop.call_soon(self._hand_over)
        self._gathered.append(pending)
        self._waiting += 1
        self._operations += isinstance(pending, PendingOperation)
        self._is_idle.clear()

    def _hand_over(self) -> None:
        self._writer.put([*self._gathered])
        self._gathered = []

    def _deliver(self, done: Done) -> None:
        self._waiting -= len(done.answers)
        self.has_purged |= done.has_purged
        if (done.events or done.signals or done.removed_files) and not self._is_silent:
            self._publish(done)
        for callback, result, error, is_view in done.answers:
            self._operations -= not is_view
            try:
                callback(result, error)
            except Exception as fault:  # the other callbacks run all the same
                log.error("a callback failed", exc_info=fault)
        if done.commit_seconds and self._on_commit is not None:
            self._on_commit(len(done.answers), len(done.events), done.commit_seconds)
        if not self._waiting:
            self._is_idle.set()

    def _publish(self, done: Done) -> None:
        try:
            commit = describe_commit(
                done.events, done.signals, done.removed_files, done.behind
            )
            for subscriber in self._subscribers:
                subscriber(commit)
        except Exception as fault:
            # Connections have missed events without a sign of it. No later event may reach them:
            # after the restart they read all of it from the log.
            self._is_silent = True
            self._writer.has_failed = True
            self._on_fatal(f"a commit could not be delivered ({fault!r})")

    # Called on the writer's thread.

    def _hand_back(self, done: Done) -> None:
        self._loop.call_soon_threadsafe(self._deliver, done)

    def _fail(self, message: str) -> None:
        self._loop.call_soon_threadsafe(self._on_fatal, message)
