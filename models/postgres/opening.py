"""Opening a PostgreSQL database: what is refused, the tables, and the name of the log.

All of it runs in one transaction under the lock of the log, so that of several servers that start,
one makes the tables, and none does anything while another writes.
"""

import logging
import secrets
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any

import psycopg

from models.engine import CannotOpen
from models.log_version import announce_upgrade
from models.name_keys import refresh_keys
from models.name_parts import refresh_parts
from models.postgres.address import first_line, shown
from models.postgres.connection import Connection, connect
from models.postgres.origin import origin_of
from models.postgres.database import PostgresDatabase
from models.postgres.locks import LOG_LOCK
from models.postgres.schema import LAST_OF_SQLITE, statements

log = logging.getLogger("chatserver.database")

_MIGRATIONS = Path(__file__).parent.parent / "migrations"
_VERSION_MIN = 15
# Without these, what is acknowledged is lost when the machine fails.
_MUST_BE_ON = ("fsync", "full_page_writes")
_SETTINGS = """
    SELECT current_setting('fsync'), current_setting('full_page_writes'),
        pg_is_in_recovery(), current_setting('transaction_read_only'),
        current_setting('server_encoding'), pg_backend_pid()"""
_TABLES = """
    SELECT table_name FROM information_schema.tables
    WHERE table_schema = current_schema() ORDER BY table_name"""


class _Migrating:
    """What a migration gets as its database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def execute_sql(self, sql: str, values: Any = ()) -> Any:
        return self._connection.execute(sql, values)


def open_postgres(
    address: str, files_folder: Path, lost_epoch: str = ""
) -> PostgresDatabase:
    """Open a database and bring its tables up to date. Raises CannotOpen.

    `lost_epoch` names a log whose end this process has seen, and which the database does not have.
    """
    name = shown(address)
    try:
        connection = connect(address, is_writer=True)
    except psycopg.Error as error:
        raise CannotOpen(
            f"cannot open the database {name}: {first_line(error)}"
        ) from error
    database = PostgresDatabase(address, files_folder)
    try:
        _refuse(connection, name)
        connection.execute("SET lock_timeout = 0")
        connection.execute("SET idle_in_transaction_session_timeout = 0")
        with connection.raw.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(?)", (LOG_LOCK,))
            _migrate(connection, name)
            database.origin = origin_of(connection)
            database.epoch = _epoch(connection, database.origin, lost_epoch)
            refresh_keys(connection)
            refresh_parts(connection)
    except psycopg.Error as error:
        raise CannotOpen(
            f"cannot open the database {name}: {first_line(error)}"
        ) from error
    finally:
        connection.close()
    return database


def _refuse(connection: Connection, name: str) -> None:
    """Raise CannotOpen for a database that a server can't rely on."""
    version = connection.raw.info.server_version // 10_000
    if version < _VERSION_MIN:
        raise CannotOpen(
            f"{name} is PostgreSQL {version}; the server needs {_VERSION_MIN} or later"
        )
    fsync, full_page_writes, is_standby, is_read_only, encoding, pid = (
        connection.execute(_SETTINGS).fetchone()
    )
    for setting, value in zip(_MUST_BE_ON, (fsync, full_page_writes), strict=True):
        if value != "on":
            raise CannotOpen(
                f"{name} has {setting} = {value}, with which messages can be lost:"
                f" set {setting} = on"
            )
    if is_standby or is_read_only == "on":
        raise CannotOpen(f"{name} is read-only; give the address of the primary")
    if encoding != "UTF8":
        raise CannotOpen(
            f"{name} has the encoding {encoding}; create the database with UTF8"
        )
    if pid != connection.raw.info.backend_pid:
        raise CannotOpen(
            f"{name} is behind a pooler; give the address of PostgreSQL itself"
        )


def _migrate(connection: Connection, name: str) -> None:
    """Make the tables, or run the migrations that the database does not have."""
    known = sorted(path.stem for path in _MIGRATIONS.glob("[0-9]*.py"))
    tables = [table for (table,) in connection.execute(_TABLES)]
    is_new = "schema_migration" not in tables
    if is_new:
        if tables:
            raise CannotOpen(
                f"{name} is the database of another program (it has a table {tables[0]});"
                " nothing was changed: give the address of another one"
            )
        for statement in statements():
            connection.raw.execute(statement)
        first = [each for each in known if each <= LAST_OF_SQLITE]
        _note(connection, first)
    rows = connection.execute("SELECT name FROM schema_migration ORDER BY name")
    applied = [each for (each,) in rows]
    if newer := sorted({*applied} - {*known}):
        raise CannotOpen(
            f"{name} was made by a newer version of this server (it has the migration"
            f" {newer[-1]}); nothing was changed: start that version"
        )
    is_upgraded = False
    for each in known:
        if each not in applied:
            started = perf_counter()
            migration: Any = import_module(f"models.migrations.{each}")
            migration.up(None, _Migrating(connection))
            _note(connection, [each])
            is_upgraded = True
            if not is_new:
                log.info("ran %s in %.1f seconds", each, perf_counter() - started)
    if is_upgraded and not is_new:
        announce_upgrade(connection)


def _note(connection: Connection, names: list[str]) -> None:
    for each in names:
        connection.execute("INSERT INTO schema_migration (name) VALUES (?)", (each,))


def _epoch(connection: Connection, origin: str, lost_epoch: str) -> str:
    """Return the name of the log; another one after a promotion or a restore.

    What was acknowledged before may be missing then, and other events may have its positions.
    """
    meta = connection.execute("SELECT epoch FROM meta").fetchone()
    known = connection.execute("SELECT name FROM origin").fetchone()
    if meta is not None and known == (origin,) and meta[0] != lost_epoch:
        epoch: str = meta[0]
        return epoch
    epoch = secrets.token_hex(4)
    if meta is None:
        connection.execute("INSERT INTO meta (epoch) VALUES (?)", (epoch,))
    else:
        log.warning("the database was promoted or restored; clients begin anew")
        connection.execute("UPDATE meta SET epoch = ?", (epoch,))
    connection.execute("DELETE FROM origin")
    connection.execute("INSERT INTO origin (name) VALUES (?)", (origin,))
    return epoch
