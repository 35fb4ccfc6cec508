"""Copy a database from one engine to the other: all rows, at one moment.

The copy is a new log with a new epoch, as a backup is: clients begin anew. The server builds the
search index anew, and computes the keys of names anew when it opens the copy.
"""

import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from psycopg import sql as compose

from models.database import open_database
from models.engine import CannotOpen
from models.files.blobs import BlobDirectory, Blobs
from models.maintenance.move_files import FILES, copy_files
from models.maintenance.source import open_source
from models.postgres.address import first_line, shown
from models.postgres.connection import Connection, connect
from models.postgres.locks import LOG_LOCK
from models.postgres.opening import open_postgres
from models.private_files import real_path

# In an order in which each row comes after those that it refers to.
TABLES = (
    *("user", "session", "group", "membership", "event", "message", "version"),
    *("reaction", "pin", "mention", "ban", "invite", "server_invite", "reset_code"),
    *("invitation", "file", "upload", "attachment", "block", "purge", "spread"),
    *("text_use", "log_time", "name_part", "client_data", "session_end"),
)
_ROWS_AT_ONCE = 1000
# Tables whose ids the database gives.
_NUMBERED = ("user", "group", "invite", "server_invite", "invitation", "purge")


_NAME_BYTES = "UPDATE file SET blob = ? WHERE id = ?"


class Moved(NamedTuple):
    """How many rows and files were copied, and how many files have no bytes, or others."""

    rows: int = 0
    files: int = 0
    files_missing: int = 0


class _Files(NamedTuple):
    source: Blobs
    target: Blobs

    def copy(self, rows: Iterable[Any], target: Any) -> Moved:
        """Copy the bytes of files, and name them in the rows of the target."""
        moved = Moved()
        for copied in copy_files(rows, self.source, self.target):
            moved = moved._replace(
                files=moved.files + (not copied.is_missing),
                files_missing=moved.files_missing + copied.is_missing,
            )
            target.execute(_NAME_BYTES, (copied.blob, copied.id))
        return moved


_NEW_LOG = """
    UPDATE meta SET epoch = ?, indexed_id = 0, text_version = '', name_version = ''"""


def move_to_postgres(source: Path, address: str, files: Blobs) -> Moved:
    """Copy a SQLite file into an empty PostgreSQL database, and its files into `files`.

    Raises CannotOpen, and leaves the source as it is.
    """
    if not source.is_file():
        raise CannotOpen(f"there is no database {source}")
    opened = open_database(source)  # upgrades it, and keeps servers off it
    try:
        open_postgres(address, Path(f"{real_path(source)}.files"))
        with closing(open_source(source)) as rows, closing(
            connect(address, is_writer=True)
        ) as target:
            beside = BlobDirectory(Path(f"{real_path(source)}.files"))
            return _fill_postgres(rows, target, shown(address), _Files(beside, files))
    except (sqlite3.Error, psycopg.Error) as error:
        raise CannotOpen(f"cannot move {source}: {first_line(error)}") from error
    finally:
        opened.release()


def move_to_sqlite(address: str, target: Path, files: Blobs | None) -> Moved:
    """Copy a PostgreSQL database into a new SQLite file, and its files from `files`, if given.

    Raises CannotOpen, and removes the rows that were copied so far.
    """
    if target.exists():
        raise CannotOpen(f"{target} exists already; name a new file")
    try:
        with closing(connect(address, is_writer=False)) as source:
            opened = open_database(target)
            try:
                with closing(sqlite3.connect(target)) as rows:
                    beside = BlobDirectory(Path(f"{real_path(target)}.files"))
                    copying = None if files is None else _Files(files, beside)
                    return _fill_sqlite(source, rows, copying)
            finally:
                opened.release()
    except CannotOpen:
        target.unlink(missing_ok=True)
        raise
    except (sqlite3.Error, psycopg.Error) as error:
        target.unlink(missing_ok=True)
        raise CannotOpen(
            f"cannot move {shown(address)}: {first_line(error)}"
        ) from error


def _fill_postgres(
    source: sqlite3.Connection, target: Connection, name: str, files: "_Files"
) -> Moved:
    count = 0
    target.execute("SET idle_in_transaction_session_timeout = 0")
    source.execute("BEGIN")
    with target.raw.transaction():
        target.execute("SELECT pg_advisory_xact_lock(?)", (LOG_LOCK,))
        (is_used,) = target.execute(
            "SELECT EXISTS (SELECT 1 FROM user) OR EXISTS (SELECT 1 FROM event)"
        ).fetchone()
        if is_used:
            raise CannotOpen(f"{name} is not empty; give the address of a new database")
        for table in TABLES:
            columns, rows = _rows_of_sqlite(source, table)
            names = compose.SQL(", ").join(map(compose.Identifier, columns))
            copy = compose.SQL("COPY {} ({}) FROM STDIN").format(
                compose.Identifier(table), names
            )
            with target.raw.cursor().copy(copy) as writing:
                for row in rows:
                    writing.write_row([_without_nul(value) for value in row])
                    count += 1
        for table in _NUMBERED:
            target.raw.execute(
                compose.SQL(
                    "SELECT setval(pg_get_serial_sequence({}, 'id'), max(id)) FROM {}"
                ).format(
                    compose.Literal(f'"{table}"'),
                    compose.Identifier(table),
                )
            )
        moved = files.copy(source.execute(FILES), target)
        target.execute(_NEW_LOG, (secrets.token_hex(4),))
    target.raw.execute("ANALYZE")
    return moved._replace(rows=count)


def _fill_sqlite(
    source: Connection, target: sqlite3.Connection, files: "_Files | None"
) -> Moved:
    count = 0
    source.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    target.execute("PRAGMA foreign_keys = 0")
    with target:
        for table in TABLES:
            columns = _columns(target, table)
            names = ", ".join(f'"{column}"' for column in columns)
            places = ", ".join("?" * len(columns))
            order = " ORDER BY rowid" if table == "session" else ""
            with source.raw.cursor(
                f"move_{table}"
            ) as rows:  # in parts, not all at once
                rows.itersize = _ROWS_AT_ONCE
                rows.execute(f'SELECT {names} FROM "{table}"{order}'.encode())
                inserting = f'INSERT INTO "{table}" ({names}) VALUES ({places})'
                count += target.executemany(inserting, rows).rowcount
        moved = Moved()
        if files is not None:
            moved = files.copy(source.execute(FILES), target)
        target.execute(_NEW_LOG, (secrets.token_hex(4),))
    source.rollback()
    return moved._replace(rows=count)


def _rows_of_sqlite(
    source: sqlite3.Connection, table: str
) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    columns = _columns(source, table)
    names = ", ".join(f'"{column}"' for column in columns)
    order = " ORDER BY rowid" if table == "session" else ""
    return columns, source.execute(f'SELECT {names} FROM "{table}"{order}')


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]


def _without_nul(value: Any) -> Any:
    """Return a value as PostgreSQL takes it: keys that hold a NUL are computed anew later."""
    return value.replace("\0", "\1") if isinstance(value, str) else value
