"""What every database engine offers to the rest: SQLite and PostgreSQL alike.

Statements are written as SQLite takes them. `models/postgres/sql.py` turns them into those of
PostgreSQL; a statement for which that does not do has another text for it, as an `Sql`.
"""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

Row = TypeVar("Row", bound=NamedTuple)


class CannotOpen(Exception):
    """The database can't be used; the message is one line for the person who starts the server."""


class Sql(str):
    """A statement of SQLite that has another text for PostgreSQL."""

    postgres: str

    def __new__(cls, sqlite: str, postgres: str) -> "Sql":
        made = super().__new__(cls, sqlite)
        made.postgres = postgres
        return made


class Cursor(Protocol):
    """The rows that a statement has found."""

    @property
    def rowcount(self) -> int:
        """The number of rows that the statement changed."""

    def fetchone(self) -> Any:
        """Return the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A thread's connection. `epoch` names the log that it reads, as in cursors."""

    epoch: str

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""

    def execute(self, sql: str, values: Any = (), /) -> Cursor:
        """Run a statement."""

    def executemany(self, sql: str, rows: Iterable[Any], /) -> Any:
        """Run a statement once for each row of values."""

    def rollback(self) -> None:
        """Undo the open transaction."""

    def stream(self, row_type: type[Row], sql: str, values: Any = ()) -> Iterator[Row]:
        """Run a query; yield its rows as they are found."""

    def fetch(self, row_type: type[Row], sql: str, values: Any = ()) -> list[Row]:
        """Run a query and return its rows."""

    def fetch_one(self, row_type: type[Row], sql: str, values: Any = ()) -> Row | None:
        """Return the first row of a query, or None."""


class Database(Protocol):
    """One log, with a connection for each thread that uses it.

    `epoch` names the history in it, and is the first part of every cursor. `driver` is the engine's
    name in answers.
    """

    epoch: str

    @property
    def driver(self) -> str: ...

    @property
    def path(self) -> Path:
        """The path of its SQLite file; for PostgreSQL only a name."""

    @property
    def name(self) -> str:
        """Its path, or its address without a password."""

    @property
    def files_folder(self) -> Path:
        """The folder of the uploaded files."""

    def connection(self) -> Connection:
        """Return this thread's connection."""

    def writing(self) -> AbstractContextManager[None]:
        """Make the calling thread the one that writes, until the block ends."""

    def execute(self, query: Any) -> Cursor:
        """Run a query of Peewee."""

    def rows(self, query: Any) -> list[tuple[Any, ...]]:
        """Run a query on this thread's connection and return plain tuples."""

    def row(self, query: Any) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""

    def fetch(self, row_type: type[Row], query: Any) -> list[Row]:
        """Run a query and return its rows."""

    def fetch_one(self, row_type: type[Row], query: Any) -> Row | None:
        """Return the first row of a query, or None."""

    def snapshot(self) -> AbstractContextManager[Connection]:
        """Read several times from one state of the database, on this thread's connection."""

    def close_readers(self) -> None:
        """Close the connections of threads that have ended."""

    def release(self) -> None:
        """Let another server have the database. Call it when all connections are closed."""


# The rows of queries whose columns have the names that their row type gives them.
_checked: set[tuple[str, type]] = set()


def check_columns(row_type: type[Row], description: Any) -> None:
    """Raise TypeError unless the members of a row type have the names of the columns, in order."""
    columns = tuple(column[0] for column in description)
    if columns != row_type._fields:
        raise TypeError(f"{row_type.__name__} does not name the columns {columns}")


def check_columns_once(sql: str, row_type: type[Row], description: Any) -> None:
    """Check the columns of a query, once for each: that takes 4 µs, as long as many a query."""
    if (sql, row_type) not in _checked:
        check_columns(row_type, description)
        _checked.add((sql, row_type))
