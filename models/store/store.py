"""The one commit path, as the IOLoop sees it.

Everything that writes is an operation: a function of a `Transaction` and typed arguments. Whatever
waits when the writer turns to its queue shares one COMMIT, and with it one fsync; results and
events come back together, in commit order. Nothing is answered or published before COMMIT has
returned.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from models.database import Database, sqlite_error
from models.errors import CANNOT_READ, Busy, Stopping, StorageFailed
from models.events.cursor import format_cursor
from models.events.messages import Event, Signal
from models.store.reader_pool import Readers, settle
from models.store.transaction import Transaction
from models.store.writer import Callback, Done, Work, Writer

log = logging.getLogger("chatserver.store")

P = ParamSpec("P")
T = TypeVar("T")
Publish = Callable[[Sequence[Event], Sequence[Signal]], None]

# Past this many waiting operations the answer is 503: a second's work, or a stuck disk.
_WAITING_MAX = 20_000
_READS_WAITING_MAX = 2_000
_READER_THREADS = 2
_LONG_READS_WAITING_MAX = 100


class Store:
    """The writer, its queue, and the readers.

    `publish` gets every commit's events once, in order, on the loop that called `start`.
    `on_fatal` is called there when it is unknown whether a commit is on disk, or when publishing
    one failed: the process must end, and a restart finds out. `on_commit` hears of each commit:
    its operations, its events, and the seconds that COMMIT took; `on_removed`, of the files whose
    rows a commit removed.
    """

    def __init__(
        self,
        database: Database,
        publish: Publish,
        on_fatal: Callable[[str], None],
        on_commit: Callable[[int, int, float], None] | None = None,
        on_removed: Callable[[Sequence[str]], None] | None = None,
    ) -> None:
        self.database = database
        # Something was, and its words may be in the index; perhaps before this start.
        self.has_purged = True
        self._publish = publish
        self._on_fatal = on_fatal
        self._on_commit = on_commit
        self._on_removed = on_removed
        self._writer = Writer(database, self._hand_back, self._fail)
        self._readers = Readers(_READER_THREADS, _READS_WAITING_MAX)
        self._long_readers = Readers(1, _LONG_READS_WAITING_MAX)
        # How many queries were asked for so far.
        self.reads = 0
        self._gathered: list[Work] = []
        self._waiting = 0
        self._is_closing = False
        self._is_silent = False

    @property
    def epoch(self) -> str:
        """The name of this log; the first part of every cursor."""
        return self.database.epoch

    def cursor_at(self, position: int) -> str:
        """Return the cursor of a position in the log."""
        return format_cursor(self.epoch, position)

    def start(self) -> int:
        """Start the writer; return the log's head. The current loop is published on."""
        self._loop = asyncio.get_running_loop()
        self._is_idle = asyncio.Event()
        self._is_idle.set()
        head = self._writer.start()
        for readers in (self._readers, self._long_readers):
            readers.start()
        return head

    async def close(self) -> None:
        """Commit and answer everything accepted, then close the database."""
        self._is_closing = True
        await self._is_idle.wait()
        for readers in (self._readers, self._long_readers):
            await asyncio.to_thread(readers.close)
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
        self.submit(partial(settle, future), partial(operation, **kwargs), *args)
        return await future

    def submit(
        self, callback: Callback, operation: Callable[..., Any], *args: Any
    ) -> None:
        """Like `commit`, without a coroutine: `callback` runs in the step that publishes."""
        self._submit(Work(callback, operation, args, False))

    def view(self, callback: Callback, look: Callable[..., Any], *args: Any) -> None:
        """Run a function that only looks at the state, after the next commit.

        When `callback` runs, everything up to what was looked at has been published, and nothing
        after it.
        """
        self._submit(Work(callback, look, args, True))

    async def read(
        self,
        read: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a query on a reader thread, whose connection cannot write."""
        call = partial(read, self.database, *args, **kwargs)
        return await self._read(self._readers, call)

    async def read_long(
        self,
        read: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a query that may take a while, one at a time, so that it holds up no short one."""
        call = partial(read, self.database, *args, **kwargs)
        return await self._read(self._long_readers, call)

    async def _read(self, readers: Readers, call: Callable[[], T]) -> T:
        if self._is_closing:
            raise Stopping()
        self.reads += 1
        try:
            return await readers.run(call)
        except Exception as error:
            if isinstance(sqlite_error(error), sqlite3.Error):
                log.error("a read failed: %s", error)
                raise StorageFailed(CANNOT_READ) from error
            raise

    def _submit(self, work: Work) -> None:
        if self._is_closing or self._writer.has_failed:
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
        self._is_idle.clear()

    def _hand_over(self) -> None:
        self._writer.put(self._gathered)
        self._gathered = []

    def _deliver(self, done: Done) -> None:
        self._waiting -= len(done.answers)
        self.has_purged |= done.has_purged
        if (done.events or done.signals) and not self._is_silent:
            self._publish_all(done)
        for callback, result, error in done.answers:
            try:
                callback(result, error)
            except Exception as fault:  # the others are answered all the same
                log.error("an answer was not taken", exc_info=fault)
        if done.seconds and self._on_commit is not None:
            self._on_commit(len(done.answers), len(done.events), done.seconds)
        if done.removed_files and self._on_removed is not None:
            self._on_removed(done.removed_files)
        if not self._waiting:
            self._is_idle.set()

    def _publish_all(self, done: Done) -> None:
        try:
            self._publish(done.events, done.signals)
        except Exception as fault:
            # Those who listen have missed something, and would not know. What comes after must not
            # reach them: they come back, and read all of it from the log.
            self._is_silent = True
            self._writer.has_failed = True
            self._on_fatal(f"what was committed could not be delivered ({fault!r})")

    # Called on the writer's thread.

    def _hand_back(self, done: Done) -> None:
        self._loop.call_soon_threadsafe(self._deliver, done)

    def _fail(self, message: str) -> None:
        self._loop.call_soon_threadsafe(self._on_fatal, message)
