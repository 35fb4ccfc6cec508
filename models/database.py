"""Opening the SQLite file: who may write, how durable a commit is, which tables are there.

Connections belong to threads. The store's one writer thread gets a connection that writes and
checkpoints; every other thread gets one that can do neither, because SQLite before 3.51.3 can
corrupt a WAL database when two connections checkpoint at once.

Opening also upgrades: it runs the migrations that the database does not have yet, each in its own
transaction, so that one that fails leaves no trace. Every database that a version of this server
ever made is upgraded, or refused in one line that says what to do. `0002_former_shapes` mends what
earlier versions of the migrations left out. Then the stored keys of names are made to follow this
version's Unicode data.
"""

import logging
import os
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from peewee import Query, SqliteDatabase
from playhouse.migrations import Runner

from models.engine import CannotOpen, Row, check_columns, check_columns_once
from models.name_keys import refresh_keys
from models.name_parts import refresh_parts
from models.private_files import make_database_private, open_locked, real_path
from models.sqlite_errors import primary_code
from models.tables import Meta

log = logging.getLogger("chatserver.database")

MIGRATIONS = Path(__file__).with_name("migrations")
# The table of the migrations that a database has had.
_HISTORY = "schema_migration"
# What 0003 was called while it grew. `0002_former_shapes` completes and renames it.
_FORMER_NAMES = {"0003_reading_and_reacting", "0003_reading_reacting_blocking"}

# How long to wait for another process: a backup, or the check.
BUSY_MILLISECONDS = 5000
# FULL makes COMMIT wait until the WAL is on disk (fsync): "acknowledged" rests on it.
# temp_store: sorting for one page must never need a second, possibly full, disk.
_WRITER_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "cache_size": -65536,
    "journal_size_limit": 64 * 1024 * 1024,
    # The writer checkpoints when it is idle. At SQLite's 1,000 pages, one commit in a hundred
    # under load would wait for a checkpoint; a page that changes often is written once for all.
    "wal_autocheckpoint": 8000,
    "temp_store": "memory",
    # Overwrite deleted text. Sending deletes nothing, and was measured to cost the same.
    "secure_delete": 1,
}
# That a connection keeps compiled: those that insert many rows are one for each number of them.
_STATEMENTS = 500
# What opening takes at least: SQLite's index of the WAL grows by this much.
_ROOM_BYTES = 32 * 1024
_READER_PRAGMAS = {
    "query_only": 1,
    "wal_autocheckpoint": 0,
    "cache_size": -16384,
    "temp_store": "memory",
}


class Connection(sqlite3.Connection):
    """A thread's connection. `epoch` names the log that it reads, as in cursors."""

    epoch: str

    def stream(self, row_type: type[Row], sql: str, values: Any = ()) -> Iterator[Row]:
        """Run a query; yield its rows as they are found.

        The members of `row_type` have the names of the columns, in their order.
        """
        return map(row_type._make, self._run(row_type, sql, values))

    def fetch(self, row_type: type[Row], sql: str, values: Any = ()) -> list[Row]:
        """Run a query and return its rows, as `stream` yields them."""
        return [*map(row_type._make, self._run(row_type, sql, values))]

    def fetch_one(self, row_type: type[Row], sql: str, values: Any = ()) -> Row | None:
        """Return the first row of a query, or None."""
        row = self._run(row_type, sql, values).fetchone()
        return None if row is None else row_type._make(row)

    def _run(self, row_type: type[Row], sql: str, values: Any) -> sqlite3.Cursor:
        cursor = self.execute(sql, values)
        check_columns_once(sql, row_type, cursor.description)
        return cursor


class Database(SqliteDatabase):
    """One SQLite file, with a connection for each thread that uses it.

    `epoch` names the history in the file, and is the first part of every cursor.
    """

    epoch = ""  # until the tables are there
    driver = "sqlite3"

    def __init__(self, path: str | os.PathLike[str], is_shared: bool = False) -> None:
        super().__init__(
            os.fspath(path),
            timeout=BUSY_MILLISECONDS / 1000,
            check_same_thread=False,
            cached_statements=_STATEMENTS,
            factory=Connection,
        )
        self.path = Path(path)
        self.name = os.fspath(path)
        self._is_shared = is_shared
        self._readers: list[sqlite3.Connection] = []
        self._writer_thread: int | None = None
        self._reservation: int | None = None

    def _connect(self) -> Connection:
        connection: Connection = super()._connect()
        connection.epoch = self.epoch
        is_writer = threading.get_ident() == self._writer_thread
        if is_writer:
            try:
                _refuse_other_program(connection, self.path)
            except BaseException:
                connection.close()
                raise
            make_database_private(self.path)
        for name, value in (_WRITER_PRAGMAS if is_writer else _READER_PRAGMAS).items():
            connection.execute(f"PRAGMA {name} = {value}")
        if not is_writer:
            self._readers.append(connection)
        elif self._is_shared:  # one process checkpoints, in its own turn
            connection.execute("PRAGMA wal_autocheckpoint = 0")
        return connection

    def close_readers(self) -> None:
        """Close the connections of threads that have ended."""
        while self._readers:
            self._readers.pop().close()

    if TYPE_CHECKING:  # Peewee's stubs do not know the factory

        def connection(self) -> Connection:
            """Return this thread's connection."""

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Make the calling thread the one that writes, until the block ends."""
        self._writer_thread = threading.get_ident()
        self.connect()
        try:
            yield
        finally:
            self.close()
            self._writer_thread = None

    def rows(self, query: Query) -> list[tuple[Any, ...]]:
        """Run a query on this thread's connection and return plain tuples."""
        rows: list[tuple[Any, ...]] = self.execute(query).fetchall()
        return rows

    def fetch(self, row_type: type[Row], query: Query) -> list[Row]:
        """Run a query and return its rows.

        The members of `row_type` have the names of the columns, in their order.
        """
        cursor = self.execute(query)
        check_columns(row_type, cursor.description)
        return [*map(row_type._make, cursor)]

    def fetch_one(self, row_type: type[Row], query: Query) -> Row | None:
        """Return the first row of a query, or None."""
        rows = self.fetch(row_type, query)
        return rows[0] if rows else None

    def row(self, query: Query) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        row: tuple[Any, ...] | None = self.execute(query).fetchone()
        return row

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read several times from one state of the database, on this thread's connection."""
        connection: Connection = self.connection()
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("COMMIT")

    def reserve(self) -> None:
        """Keep a second server off this file: ids and membership are decided in one memory."""
        self._reservation = reserve_file(self.path)

    def release(self) -> None:
        """Let another server have the file. Call it when all connections are closed."""
        if self._reservation is not None:
            os.close(self._reservation)
            self._reservation = None

    @property
    def files_folder(self) -> Path:
        """The folder of the uploaded files, beside the file that the path leads to."""
        return Path(f"{real_path(self.path)}.files")


def reserve_file(path: str | os.PathLike[str]) -> int:
    """Lock a database's file, made if needed; return the descriptor that holds the lock.

    Raises CannotOpen if another server uses it, or it cannot be opened.
    """
    if os.fspath(path) in ("", ":memory:"):
        raise CannotOpen(
            f"the database is a file, and {os.fspath(path)!r} is not the path of one"
        )
    try:
        descriptor = open_locked(Path(path))
    except OSError as error:
        raise CannotOpen(
            f"cannot open the database {path}: {_reason(error, Path(path))}"
        ) from error
    if descriptor is None:
        raise CannotOpen(f"{path} is in use by another server")
    return descriptor


def open_database(path: str | os.PathLike[str], is_shared: bool = False) -> Database:
    """Open the file and bring its tables up to date.

    `is_shared`: other processes have it open too; their parent has reserved it.
    Raises CannotOpen when the directory can't be written, the file is not a database of this
    server, another server uses it, a newer version made it, or a migration fails.
    """
    database = Database(path, is_shared)
    try:
        if not is_shared:
            database.reserve()
        with database.writing():
            _migrate(database)
            database.epoch = _epoch(database)
            with database.atomic():
                refresh_keys(database.connection())
                refresh_parts(database.connection())
    except CannotOpen:
        database.release()
        raise
    except (
        Exception
    ) as error:  # whatever SQLite, Peewee or the file system has against it
        database.release()
        raise CannotOpen(
            f"cannot open the database {path}: {_reason(error, database.path)}"
        ) from error
    return database


def _migrate(database: Database) -> None:
    """Run the migrations that the database does not have, each in its own transaction."""
    runner = Runner(database, str(MIGRATIONS), _HISTORY)
    status = runner.status()
    applied = [row.name for row in status if row.applied is not None]
    _refuse_newer(database, {row.name for row in status if row.path is None})
    # A migration may sort a whole table, which can take more than the memory.
    database.execute_sql("PRAGMA temp_store = file")
    pending = _pending(runner)
    if applied and pending:
        log.info(
            "upgrading %s from %s to %s", database.path, applied[-1], status[-1].name
        )
    while pending:
        started = perf_counter()
        try:
            runner.up(pending[0])
        except Exception as error:
            raise CannotOpen(
                f"cannot open the database {database.path}: migration {pending[0]} failed"
                f" and was undone: {_reason(error, database.path)}"
            ) from error
        if applied:
            seconds = perf_counter() - started
            log.info("ran %s in %.1f seconds", pending[0], seconds)
        # 0002_former_shapes changes which of the others are pending.
        pending = _pending(runner)


def _pending(runner: Runner) -> list[str]:
    return [row.name for row in runner.status() if row.applied is None]


def _refuse_newer(database: Database, unknown: set[str]) -> None:
    """Raise CannotOpen for a database that a newer version made."""
    if newer := sorted(unknown - _FORMER_NAMES):
        raise CannotOpen(
            f"{database.path} was made by a newer version of this server"
            f" (it has the migration {newer[-1]}); nothing was changed:"
            " start that version, or restore a backup that this one made"
        )


def _refuse_other_program(connection: sqlite3.Connection, path: Path) -> None:
    """Raise CannotOpen for the database of another program, before anything is changed."""
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    tables = {name for (name,) in rows if not name.startswith("sqlite_")}
    if _HISTORY in tables:
        tables.remove(_HISTORY)
        if connection.execute(f"SELECT 1 FROM {_HISTORY}").fetchone():
            return
    if tables:
        raise CannotOpen(
            f"{path} is the database of another program"
            f" (it has a table {min(tables)}); nothing was changed: choose another path"
        )


def _epoch(database: Database) -> str:
    """Return the name of the history in the file; give it one if it has none."""
    row = database.row(Meta.select(Meta.epoch))
    if row is None:
        row = (secrets.token_hex(4),)
        database.execute(Meta.insert(epoch=row[0]))
    epoch: str = row[0]
    return epoch


def _reason(error: Exception, path: Path) -> str:
    return "the disk is full" if _is_full(error, path) else str(error)


def _is_full(error: Exception, path: Path) -> bool:
    """Tell whether a full disk is the cause; SQLite does not say so of an index that can't grow."""
    if isinstance(error, OSError):
        return error.errno == ENOSPC
    code = primary_code(error)
    if code == sqlite3.SQLITE_IOERR:
        disk = os.statvfs(path.parent)
        return disk.f_bavail * disk.f_frsize < _ROOM_BYTES
    return code == sqlite3.SQLITE_FULL
