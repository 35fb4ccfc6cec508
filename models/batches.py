"""Many rows in one step of SQLite's.

At each step the thread lets go of the interpreter's lock, and has to get it back from a busy
IOLoop: row by row, a page of 500 waits 500 times. Together they wait once, and cost less alone.
"""

from collections.abc import Sequence
from functools import cache
from itertools import chain
from sqlite3 import Connection
from typing import Any

import msgspec

# That one statement inserts: it is kept for each number of rows.
_ROWS_MAX = 64


def gathered(columns: str, rest: str) -> str:
    """Return the query for some columns of all rows of `rest`, FROM and WHERE, in no order."""
    return f"SELECT CAST(json_group_array(json_array({columns})) AS BLOB) {rest}"


def gather(
    connection: Connection,
    sql: str,
    values: Any,
    decoder: "msgspec.json.Decoder[Any]" = msgspec.json.Decoder(),
) -> Any:
    """Return the rows of a gathered query, as lists or as what a decoder makes of them."""
    return decoder.decode(connection.execute(sql, values).fetchone()[0])


def insert_all(
    connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows, in their order, with an INSERT of one row."""
    for start in range(0, len(rows), _ROWS_MAX):
        some = rows[start : start + _ROWS_MAX]
        connection.execute(_several(sql, len(some)), [*chain.from_iterable(some)])


@cache
def _several(sql: str, count: int) -> str:
    before, values, row = sql.rpartition("VALUES")
    return f"{before}{values}{', '.join([row] * count)}"
