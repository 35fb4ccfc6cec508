"""Many rows in one step of SQLite's.

At each step the thread lets go of the interpreter's lock, and has to get it back from a busy
IOLoop: row by row, a page of 500 waits 500 times. Together they wait once, and cost less alone.
"""

from collections.abc import Sequence
from itertools import chain
from sqlite3 import Connection
from typing import Any

import msgspec


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


def inserts(sql: str) -> dict[int, str]:
    """Return an INSERT of one row as statements for several, by how many, the most first."""
    before, values, row = sql.rpartition("VALUES")
    return {
        count: f"{before}{values}{', '.join([row] * count)}"
        for count in (64, 32, 16, 8, 4, 2, 1)
    }


def insert_all(
    connection: Connection, statements: dict[int, str], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows, in their order, with what `inserts` has returned."""
    start = 0
    for count, sql in statements.items():
        while len(rows) - start >= count:
            end = start + count
            connection.execute(sql, [*chain.from_iterable(rows[start:end])])
            start = end
