"""The search index of SQLite: a table of FTS5."""

import sqlite3
from collections.abc import Sequence
from time import perf_counter
from typing import NamedTuple, cast

from models.bulk import insert_rows
from models.engine import Connection
from models.search.query import group_tag, sender_tag
from models.text.words import fold_text

# Pages of 4 KB. Merging so many takes about a millisecond.
_MERGED_PAGES = 16
_PUT = "REPLACE INTO search (rowid, text, place) VALUES (?, ?, ?)"
_MERGE = "INSERT INTO search (search, rank) VALUES ('merge', ?)"


class Indexed(NamedTuple):
    """A message to index."""

    message_id: int
    group_id: int
    sender_id: int
    content: str


def put(connection: Connection, messages: Sequence[Indexed]) -> None:
    """Index messages, in place of what was indexed of them before."""
    rows = [
        (
            each.message_id,
            fold_text(each.content),
            f"{group_tag(each.group_id)} {sender_tag(each.sender_id)}",
        )
        for each in messages
    ]
    insert_rows(connection, _PUT, rows)


def write_out(connection: Connection) -> None:
    """Write what was indexed: FTS5 does so at a savepoint or the commit. Here it is measured."""
    connection.execute("SAVEPOINT indexed")
    connection.execute("RELEASE indexed")


def merge(connection: Connection, until: float) -> bool:
    """Merge parts of the index until a time; return True if none are left to merge.

    A search looks at every part, so fewer parts are faster.
    """
    counting = cast(sqlite3.Connection, connection)
    while perf_counter() < until:
        changes = counting.total_changes
        connection.execute(_MERGE, (_MERGED_PAGES,))
        # The command itself counts as one change.
        if counting.total_changes - changes < 2:
            return True
    return False


def begin_compaction(connection: Connection) -> None:
    """Begin to merge all parts that there are now. `merge` continues it."""
    connection.execute(_MERGE, (-_MERGED_PAGES,))
