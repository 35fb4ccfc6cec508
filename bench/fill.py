"""Direct writes of messages into a database file while no server uses it.

Ten million messages would take an hour to send. The rows are those that the servers would write,
through the same tables. Only durability is given up.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice, repeat
from pathlib import Path
from time import time_ns
from typing import Any, NamedTuple

from peewee import Model

from bench import baseline
from bench.processes import Target
from models.tables import Event, Message

_BATCH = 20_000
_CONTENT = "A message from a while ago, which some members read at the time."


class Written(NamedTuple):
    """A message that is written into a database: its text, and its time in microseconds."""

    content: str
    created_at: int


def fill(target: Target, group_ids: Sequence[int], sender_id: int, total: int) -> None:
    """Add messages to each group in turn.

    The server must be stopped.
    """
    with _opened(target.database) as database:
        if target.is_baseline:
            _fill_baseline(database, group_ids, sender_id, total)
        else:
            written = Written(_CONTENT, time_ns() // 1000)
            _fill_server(database, group_ids, sender_id, repeat(written, total))


def fill_group(
    path: Path, group_id: int, sender_id: int, written: Iterable[Written]
) -> None:
    """Add messages to a group of a database file, oldest first.

    The server must be stopped.
    """
    with _opened(path) as database:
        _fill_server(database, [group_id], sender_id, written)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for name, value in (
            ("locking_mode", "exclusive"),
            ("journal_mode", "off"),
            ("synchronous", "off"),
            ("cache_size", "-524288"),
        ):
            database.execute(f"PRAGMA {name} = {value}")
        database.execute("BEGIN")
        yield database
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = wal")


def _fill_server(
    database: sqlite3.Connection,
    group_ids: Sequence[int],
    sender_id: int,
    written: Iterable[Written],
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
    number = len(group_ids)

    def rows() -> Iterator[tuple[tuple[int, int, int], Written]]:
        for index, each in enumerate(written):
            turn = index % number
            common = (
                last_id + 1 + index,
                group_ids[turn],
                last_seqs[turn] + 1 + index // number,
            )
            yield common, each

    source = rows()
    while batch := list(islice(source, _BATCH)):
        database.executemany(
            insert_event,
            [
                (*common, "group_message", sender_id, None, None, created_at)
                for common, (_, created_at) in batch
            ],
        )
        database.executemany(
            insert_message,
            [
                (*common, sender_id, "text", content, None, None, None, 1, created_at)
                for common, (content, created_at) in batch
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
