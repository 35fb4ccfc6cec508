"""The search index follows the log, in slices.

Its position moves in the transaction that indexes, so indexing goes on after a restart, or from 0
in a database without an index. A deletion removes the message from the index in the same commit,
and the message is never indexed again. Its words leave the file when the index is compacted.
"""

from collections.abc import Iterator
from time import perf_counter
from typing import NamedTuple

import msgspec

from models.bulk import read_json, select_as_json
from models.engine import Connection
from models.search import fts_index, gin_index
from models.search.fts_index import Indexed
from models.store.transaction import Transaction

# Events that are read from the log at once, and characters that are indexed between two looks at
# the clock.
_EVENTS = 64
_CHARACTERS = 4096
_INDEXES = {"sqlite3": fts_index, "postgres": gin_index}


class _Event(NamedTuple):
    """An event, and the message that it sent or edited, unless that is deleted."""

    id: int
    message_id: int | None
    group_id: int
    sender_id: int
    content: str


_events = msgspec.json.Decoder(_Event)
NEXT = select_as_json(
    "id, message_id, coalesce(group_id, 0), coalesce(sender_id, 0), coalesce(content, '')",
    """
    FROM (
        SELECT e.id, m.id message_id, m.group_id, m.sender_id, m.content
        FROM event e LEFT JOIN message m ON m.deleted_at IS NULL AND m.id =
            CASE e.type WHEN 'message_edited' THEN CAST(e.data ->> 'message_id' AS BIGINT)
                ELSE e.id END
        WHERE e.id > :after ORDER BY e.id LIMIT :limit
    ) next""",
)
_REMOVE = "DELETE FROM search WHERE rowid = ?"


class Progress(NamedTuple):
    """The last event in the index, and the seconds that the writer needed."""

    indexed_id: int
    seconds: float


class Compaction(NamedTuple):
    """Whether the index is compact now, and the seconds that the writer needed."""

    is_done: bool
    seconds: float


def index_next(tx: Transaction, seconds: float) -> Progress:
    """Index the next events of the log for about `seconds`; at least one event."""
    tx.flush()
    started = perf_counter()
    connection = tx.database.connection()
    index = _INDEXES[tx.database.driver]
    (indexed_id,) = connection.execute("SELECT indexed_id FROM meta").fetchone()
    position = indexed_id
    is_over = False
    while not is_over:
        values = {"after": position, "limit": _EVENTS}
        events = sorted(read_json(connection, NEXT, values, _events))
        is_over = not events
        for portion in _portions(events):
            index.put(connection, _to_put(connection, portion))
            position = portion[-1].id
            is_over = perf_counter() - started >= seconds
            if is_over:
                break
    if position > indexed_id:
        connection.execute("UPDATE meta SET indexed_id = ?", (position,))
        index.write_out(connection)
        index.merge(connection, started + 1.5 * seconds)
    return Progress(position, perf_counter() - started)


def _portions(events: list[_Event]) -> Iterator[list[_Event]]:
    portion: list[_Event] = []
    characters = 0
    for event in events:
        portion.append(event)
        characters += len(event.content)
        if characters >= _CHARACTERS:
            yield portion
            portion, characters = [], 0
    if portion:
        yield portion


def _to_put(connection: Connection, events: list[_Event]) -> list[Indexed]:
    """Return the messages to index; remove those whose content is empty now."""
    # A message that was sent and edited occurs twice, both times as it is now.
    found = {}
    for event in events:
        if event.message_id is None:
            continue
        if event.content:
            found[event.message_id] = Indexed(
                event.message_id, event.group_id, event.sender_id, event.content
            )
        else:
            connection.execute(_REMOVE, (event.message_id,))
    return [*found.values()]


def compact_index(tx: Transaction, seconds: float, is_first: bool) -> Compaction:
    """Merge all parts of the index into one, for about `seconds`; the first call begins anew.

    Until it is done, the file still has the words of deleted messages.
    """
    started = perf_counter()
    connection = tx.database.connection()
    index = _INDEXES[tx.database.driver]
    if is_first:
        index.begin_compaction(connection)
    is_done = index.merge(connection, started + seconds)
    tx.has_compacted = tx.database.driver == "sqlite3"
    return Compaction(is_done, perf_counter() - started)
