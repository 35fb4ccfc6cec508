"""A connection to PostgreSQL that is used as one of SQLite is.

It commits each statement by itself outside a transaction. Statements that run often stay prepared
on the server. Numbers go over as bigint, whatever their size, so that each statement is prepared
once and the functions of the schema apply.
"""

import logging
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.adapt import Dumper, Loader
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8Dumper
from psycopg.types.string import StrDumperUnknown

from models.engine import Cursor, Row, check_columns_once
from models.postgres.address import options
from models.postgres.sql import translate

# It warns of what raises an error anyway.
logging.getLogger("psycopg").setLevel(logging.ERROR)

# Statements that the server keeps prepared for a connection.
_PREPARED_MAX = 500


class _BooleanDumper(Dumper):
    """Columns of yes and no are numbers, as in SQLite."""

    oid = Int8Dumper.oid

    def dump(self, obj: bool) -> bytes:
        return b"1" if obj else b"0"


class _TextDumper(StrDumperUnknown):
    """PostgreSQL has no NUL in texts. Keys that hold one keep their place in the order."""

    def dump(self, obj: str) -> Any:
        return super().dump(obj.replace("\0", "\1") if "\0" in obj else obj)


class _NumericLoader(Loader):
    """A sum of whole numbers is a whole number."""

    def load(self, data: Any) -> int | float:
        number = Decimal(bytes(data).decode())
        return int(number) if number == number.to_integral_value() else float(number)


def connect(address: str, *, is_writer: bool) -> "Connection":
    """Open a connection; raise psycopg.Error."""
    chosen = options(conninfo_to_dict(address), is_writer=is_writer)
    raw = psycopg.connect(address, autocommit=True, **chosen)
    raw.adapters.register_dumper(int, Int8Dumper)
    raw.adapters.register_dumper(bool, _BooleanDumper)
    raw.adapters.register_dumper(str, _TextDumper)
    raw.adapters.register_loader("numeric", _NumericLoader)
    raw.prepared_max = _PREPARED_MAX
    return Connection(raw)


class Connection:
    """A thread's connection. `epoch` names the log that it reads, as in cursors."""

    epoch = ""

    def __init__(self, raw: "psycopg.Connection[tuple[Any, ...]]") -> None:
        self.raw = raw
        self._rollbacks = 0

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open on a connection that works."""
        return self.raw.info.transaction_status in (
            TransactionStatus.INTRANS,
            TransactionStatus.INERROR,
        )

    @property
    def is_lost(self) -> bool:
        """Whether the connection has ended."""
        return self.raw.closed

    def execute(self, sql: str, values: Any = (), /) -> Cursor:
        """Run a statement that is written for SQLite."""
        return self.raw.execute(translate(sql), values)

    def executemany(self, sql: str, rows: Iterable[Any], /) -> None:
        """Run a statement once for each row of values, without waiting for each."""
        values = [*rows]  # they may come from a query on this connection
        if values:
            with self.raw.cursor() as cursor:
                cursor.executemany(translate(sql), values)

    def rollback(self) -> None:
        """Undo the open transaction, after an error.

        What should have been prepared in a pipeline that failed was not, and psycopg believes that
        it was. It forgets that at a ROLLBACK, but only at one whose text it does not know.
        """
        self._rollbacks += 1
        self.raw.execute(f"ROLLBACK /* {self._rollbacks} */".encode())

    def stream(self, row_type: type[Row], sql: str, values: Any = ()) -> Iterator[Row]:
        """Run a query; yield its rows."""
        return map(row_type._make, self._run(row_type, sql, values))

    def fetch(self, row_type: type[Row], sql: str, values: Any = ()) -> list[Row]:
        """Run a query and return its rows."""
        return [*map(row_type._make, self._run(row_type, sql, values).fetchall())]

    def fetch_one(self, row_type: type[Row], sql: str, values: Any = ()) -> Row | None:
        """Return the first row of a query, or None."""
        row = self._run(row_type, sql, values).fetchone()
        return None if row is None else row_type._make(row)

    def close(self) -> None:
        """End the connection."""
        self.raw.close()

    def _run(self, row_type: type[Row], sql: str, values: Any) -> Cursor:
        cursor = self.raw.execute(translate(sql), values)
        check_columns_once(sql, row_type, cursor.description)
        return cursor
