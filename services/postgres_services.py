"""What a server and its commands use of PostgreSQL. Imported only with psycopg installed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from models.engine import CannotOpen
from models.files.blobs import Blobs
from models.maintenance import move
from models.maintenance.check import check, clock_notes
from models.maintenance.check_files import check_files, orphan_notes
from models.maintenance.people import ACCOUNTS, AccountEntry, entries
from models.names import spelling
from models.postgres.address import first_line, shown
from models.postgres.connection import connect
from models.postgres.opening import open_postgres
from models.queries.postgres_log import PostgresSharedLog
from models.store.store import Store
from services.postgres_link import wake_all
from services.postgres_sharing import PostgresSharing


class PostgresServices:
    """The functions by their names."""

    PostgresSharing = PostgresSharing
    move_to_postgres = staticmethod(move.move_to_postgres)
    move_to_sqlite = staticmethod(move.move_to_sqlite)

    @staticmethod
    def check(address: str, blobs: Blobs) -> tuple[list[str], list[str]]:
        """Return the faults and notes of a database, as `check` of SQLite does.

        It is copied to a temporary SQLite file, as it is at one moment, and checked there.
        """
        with TemporaryDirectory(prefix="chatserver-check-") as folder:
            copy = Path(folder) / "copy.db"
            move.move_to_sqlite(address, copy, files=None)
            return (
                [*check(copy), *check_files(copy, blobs)],
                [*clock_notes(copy), *orphan_notes(copy, blobs)],
            )

    @staticmethod
    def accounts(address: str, text: str, now: int) -> list[AccountEntry]:
        """Return the accounts with a text in their username or address, by id."""
        folded = spelling(text)
        # Folding is this server's own, so it looks at all accounts.
        sql = ACCOUNTS.replace("folded(username)", "username")
        values = {"text": "", "now": now}
        try:
            with closing(connect(address, is_writer=False)) as connection:
                sql = sql.replace("folded(email)", "email")
                rows = connection.execute(sql, values).fetchall()
        except psycopg.Error as error:
            raise CannotOpen(
                f"cannot read {shown(address)}: {first_line(error)}"
            ) from error
        return entries(
            row
            for row in rows
            if folded in spelling(row[1]) or folded in spelling(row[2])
        )

    @staticmethod
    def open_store(address: str, on_fatal: Callable[[str], None]) -> Store:
        """Return a store that writes beside the servers."""
        database = open_postgres(address, Path())
        shared = PostgresSharedLog(wake=lambda: wake_all(address))
        return Store(database, on_fatal=on_fatal, shared=shared)
