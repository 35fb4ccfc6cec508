"""Many rows in one step of SQLite.

At each step a thread releases the interpreter's lock, and must get it back from a busy IOLoop. Row
by row, a page of 500 rows waits 500 times; in one step it waits once. It also takes less time on an
idle machine.
"""

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from msgspec.json import Decoder

from models.engine import Connection, Database

T = TypeVar("T")

# Rows of one statement. SQLite keeps a statement compiled for each number of rows.
_ROWS_MAX = 64
# Decoding keeps the interpreter's lock. A page of long messages is decoded in parts of this many
# bytes, which take about 0.1 ms each.
_PART_BYTES = 128 * 1024


def select_as_json(columns: str, source: str) -> str:
    """Return the query whose one value is all rows, each a line with a JSON array, in no order.

    `source` is the rest of the query, from FROM on.
    """
    # No JSON text of SQLite or PostgreSQL has a line feed in it: in strings it is escaped.
    rows = f"group_concat(json_array({columns}), char(10))"
    return f"SELECT CAST({rows} AS BLOB) {source}"


def read_json(
    connection: Connection, sql: str, values: Any, decoder: Decoder[T]
) -> list[T]:
    """Run a query of `select_as_json`, and decode its rows."""
    lines = connection.execute(sql, values).fetchone()[0] or b""
    if isinstance(lines, str):  # PostgreSQL's
        lines = lines.encode()
    if len(lines) <= _PART_BYTES:
        return decoder.decode_lines(lines)
    rows: list[T] = []
    start = 0
    while start < len(lines):
        end = lines.find(b"\n", start + _PART_BYTES)
        end = len(lines) if end < 0 else end + 1
        rows += decoder.decode_lines(lines[start:end])
        start = end
    return rows


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
