"""The database of a server on PostgreSQL, with a connection for each thread.

A connection that was lost is replaced when its thread needs one again. If a standby was promoted
meanwhile, or a backup restored, the log is another one. Then readers get no connection to it. The
writer gets one, to look for what it has committed, and stops after that.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import Any

from peewee import PostgresqlDatabase
from psycopg import OperationalError

from models.engine import Cursor, Row, check_columns
from models.postgres.address import shown
from models.postgres.connection import Connection, connect
from models.postgres.origin import epoch_of, origin_of

# After a connection failed, others fail at once for so long.
_PAUSE_SECONDS = 0.5


class PostgresDatabase:
    """One PostgreSQL database, with a connection for each thread that uses it."""

    driver = "postgres"

    def __init__(self, address: str, files_folder: Path) -> None:
        self.name = shown(address)
        self.path = Path(self.name)
        self.files_folder = files_folder
        self.epoch = self.origin = ""  # until the tables are there
        # Whether the address leads to another log by now.
        self.is_replaced = False
        self._address = address
        self._own = threading.local()
        self._readers: list[Connection] = []
        self._writer: Connection | None = None
        self._writer_thread: int | None = None
        self._failure: tuple[float, Exception] | None = None
        self._compiler = PostgresqlDatabase("")

    def connection(self) -> Connection:
        """Return this thread's connection, a new one if it was lost. Raises psycopg.Error."""
        found: Connection | None = getattr(self._own, "connection", None)
        if found is None or found.is_lost:
            found = self._own.connection = self._connect()
        return found

    def _connect(self) -> Connection:
        if self._failure is not None and monotonic() < self._failure[0]:
            raise self._failure[1]
        is_writer = threading.get_ident() == self._writer_thread
        try:
            made = connect(self._address, is_writer=is_writer)
            self._look_at_log(made, is_writer)
        except Exception as error:
            self._failure = (monotonic() + _PAUSE_SECONDS, error)
            raise
        self._failure = None
        made.epoch = self.epoch
        if is_writer:
            self._writer = made
        else:
            open_ones = [each for each in self._readers if not each.is_lost]
            self._readers = [*open_ones, made]
        return made

    def _look_at_log(self, made: Connection, is_writer: bool) -> None:
        """Note whether a connection leads to another log than the one that was opened.

        Raises OperationalError, and closes the connection, if it may not be used.
        """
        try:
            origin = origin_of(made)
            if not origin:
                raise OperationalError("the database is a standby")
            if origin != self.origin or epoch_of(made) != self.epoch:
                self.is_replaced = True
            if self.is_replaced and not is_writer:
                raise OperationalError("the database was promoted or restored")
        except BaseException:
            made.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Make the calling thread the one that writes, until the block ends."""
        self._writer_thread = threading.get_ident()
        try:
            yield
        finally:
            if self._writer is not None:
                self._writer.close()
            self._writer_thread = None

    def execute(self, query: Any) -> Cursor:
        """Run a query of Peewee on this thread's connection."""
        sql, values = self._compiler.get_sql_context().sql(query).query()
        return self.connection().raw.execute(sql, values)

    def rows(self, query: Any) -> list[tuple[Any, ...]]:
        """Run a query on this thread's connection and return plain tuples."""
        return self.execute(query).fetchall()

    def row(self, query: Any) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        row: tuple[Any, ...] | None = self.execute(query).fetchone()
        return row

    def fetch(self, row_type: type[Row], query: Any) -> list[Row]:
        """Run a query and return its rows, whose columns have the names of the members."""
        cursor: Any = self.execute(query)
        check_columns(row_type, cursor.description)
        return [*map(row_type._make, cursor)]

    def fetch_one(self, row_type: type[Row], query: Any) -> Row | None:
        """Return the first row of a query, or None."""
        rows = self.fetch(row_type, query)
        return rows[0] if rows else None

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read several times from one state of the database, on this thread's connection."""
        connection = self.connection()
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield connection
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise
        connection.execute("COMMIT")

    def close_readers(self) -> None:
        """Close the connections of threads that have ended."""
        while self._readers:
            with suppress(Exception):
                self._readers.pop().close()

    def release(self) -> None:
        """Nothing is reserved: other servers may use the database."""
