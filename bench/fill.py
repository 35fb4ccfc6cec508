"""Direct writes of messages into a database file while no server uses it.

Ten million messages would take an hour to send. The rows are those that the servers would write,
through the same tables. Only durability is given up.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from time import time_ns
from typing import Any

from peewee import Model

from bench import baseline
from bench.processes import Target
from models.tables import Event, Message

_BATCH = 20_000
_CONTENT = "A message from a while ago, which some members read at the time."


def fill(target: Target, group_ids: Sequence[int], sender_id: int, total: int) -> None:
    """Add messages to each group in turn.

    The server must be stopped.
    """
    database = sqlite3.connect(target.database, isolation_level=None)
    try:
        for name, value in (
            ("locking_mode", "exclusive"),
            ("journal_mode", "off"),
            ("synchronous", "off"),
            ("cache_size", "-524288"),
        ):
            database.execute(f"PRAGMA {name} = {value}")
        database.execute("BEGIN")
        if target.is_baseline:
            _fill_baseline(database, group_ids, sender_id, total)
        else:
            _fill_server(database, group_ids, sender_id, total)
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = wal")
    finally:
        database.close()


def _fill_server(
    database: sqlite3.Connection, group_ids: Sequence[int], sender_id: int, total: int
) -> None:
    insert_event = _insert(
        Event,
        "id",
        "group_id",
        "seq",
        "type",
        "actor_id",
        "subject_id",
        "data",
        "created_at",
    )
    insert_message = _insert(
        Message,
        "id",
        "group_id",
        "seq",
        "sender_id",
        "type",
        "content",
        "media_url",
        "reply_to",
        "key",
        "revision",
        "created_at",
    )
    last_id = database.execute("SELECT max(id) FROM event").fetchone()[0]
    last_seqs = [
        database.execute(
            "SELECT max(seq) FROM event WHERE group_id = ?", (group_id,)
        ).fetchone()[0]
        for group_id in group_ids
    ]
    now = time_ns() // 1000
    number = len(group_ids)

    def rows() -> Iterator[tuple[int, int, int]]:
        for index in range(total):
            turn = index % number
            yield (
                last_id + 1 + index,
                group_ids[turn],
                last_seqs[turn] + 1 + index // number,
            )

    source = rows()
    while batch := list(islice(source, _BATCH)):
        database.executemany(
            insert_event,
            [
                (*common, "group_message", sender_id, None, None, now)
                for common in batch
            ],
        )
        database.executemany(
            insert_message,
            [
                (*common, sender_id, "text", _CONTENT, None, None, None, 1, now)
                for common in batch
            ],
        )
    # All members have read everything, as a connection counts unread messages.
    database.execute(
        "UPDATE membership SET read_seq ="
        " (SELECT max(seq) FROM event WHERE group_id = membership.group_id)"
    )
    # The messages count as indexed, so that the indexer does not work during a row.
    database.execute("UPDATE meta SET indexed_id = (SELECT max(id) FROM event)")


def _fill_baseline(
    database: sqlite3.Connection, group_ids: Sequence[int], sender_id: int, total: int
) -> None:
    insert = _insert(baseline.Message, "group_id", "sender_id", "content", "created_at")
    now = str(baseline.utc_now())
    number = len(group_ids)
    database.executemany(
        insert,
        (
            (group_ids[index % number], sender_id, _CONTENT, now)
            for index in range(total)
        ),
    )


def _insert(table: type[Model], *columns: str) -> str:
    row: dict[Any, Any] = {table._meta.columns[column]: None for column in columns}
    sql: str = table.insert(row).sql()[0]
    # The baseline's tables may add RETURNING, which executemany does not accept.
    return sql.partition(" RETURNING ")[0]
