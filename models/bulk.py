"""Many rows in one step of SQLite.

At each step a thread releases the interpreter's lock, and must get it back from a busy IOLoop. Row
by row, a page of 500 rows waits 500 times; in one step it waits once. It also takes less time on an
idle machine.
"""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from models.engine import Connection, Database

T = TypeVar("T")

# Rows of one statement. SQLite keeps a statement compiled for each number of rows.
_ROWS_MAX = 64


def select_as_json(columns: str, source: str) -> str:
    """Return the query whose one value is a JSON array of all rows, each an array, in no order.

    `source` is the rest of the query, from FROM on.
    """
    return f"SELECT CAST(json_group_array(json_array({columns})) AS BLOB) {source}"


def read_json(
    connection: Connection, sql: str, values: Any, decode: Callable[[bytes], T]
) -> T:
    """Run a query whose one value is JSON, and decode that."""
    return decode(connection.execute(sql, values).fetchone()[0])


def insert_rows(
    connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows in their order; `sql` is an INSERT of one row."""
    for start in range(0, len(rows), _ROWS_MAX):
        some = rows[start : start + _ROWS_MAX]
        statement = _insert_of(sql, len(some))
        connection.execute(statement, [*chain.from_iterable(some)])


def insert_with_id(database: Database, row: Any) -> int:
    """Run Peewee's INSERT of one row; return the id that the row got."""
    found = database.execute(row.returning(row.model.id)).fetchall()
    return int(found[0][0])


@cache
def _insert_of(sql: str, count: int) -> str:
    """Return the INSERT of `count` rows for an INSERT of one row, which may say what else to do."""
    before, values, rest = sql.rpartition("VALUES")
    row, conflict, action = rest.partition("ON CONFLICT")
    return f"{before}{values}{', '.join([row.strip()] * count)} {conflict}{action}"
