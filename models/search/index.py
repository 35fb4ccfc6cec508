"""Keeping the index for searching up with the log, a slice at a time.

The index follows the log from its own position, which moves in the transaction that indexes: after
a restart, and in a database that had none, it goes on from there. Deleting does not wait for it:
what is deleted is out of the index in the same commit, and is never put back. Its words are out of
the file once the parts of the index are merged.
"""

from collections.abc import Iterator
from sqlite3 import Connection
from time import perf_counter
from typing import NamedTuple

import msgspec

from models.batches import gather, gathered, insert_all
from models.search.text import fold, from_user, in_group
from models.store.transaction import Transaction

# What is taken from the log at once, and how much of it goes into the index between two looks at
# the clock.
_EVENTS = 64
_CHARACTERS = 4096
# Of 4 KB each: what is merged at once takes about a millisecond.
_MERGED_PAGES = 16


class _Event(NamedTuple):
    """An event, and the message that it sent or changed, unless that is deleted."""

    id: int
    message_id: int | None
    group_id: int
    sender_id: int
    content: str


_events = msgspec.json.Decoder(list[_Event])
NEXT = gathered(
    "id, message_id, coalesce(group_id, 0), coalesce(sender_id, 0), coalesce(content, '')",
    """
    FROM (
        SELECT e.id, m.id message_id, m.group_id, m.sender_id, m.content
        FROM event e LEFT JOIN message m ON m.deleted_at IS NULL AND m.id =
            CASE e.type WHEN 'message_edited' THEN e.data ->> 'message_id' ELSE e.id END
        WHERE e.id > :after ORDER BY e.id LIMIT :limit
    )""",
)
_REMOVE = "DELETE FROM search WHERE rowid = ?"
_PUT = "REPLACE INTO search (rowid, text, place) VALUES (?, ?, ?)"
_MERGE = "INSERT INTO search (search, rank) VALUES ('merge', ?)"


class Progress(NamedTuple):
    """How far the index has come, and the seconds of the writer's that it took."""

    indexed_id: int
    seconds: float


class Compaction(NamedTuple):
    """Whether all was merged, and the seconds of the writer's that it took."""

    is_done: bool
    seconds: float


def index_some(tx: Transaction, seconds: float) -> Progress:
    """Index what comes next in the log, for about so long; at least one event."""
    tx.flush()
    started = perf_counter()
    connection: Connection = tx.database.connection()
    (indexed_id,) = connection.execute("SELECT indexed_id FROM meta").fetchone()
    position = indexed_id
    is_over = False
    while not is_over:
        values = {"after": position, "limit": _EVENTS}
        events = sorted(gather(connection, NEXT, values, _events))
        is_over = not events
        for portion in _portions(events):
            _index(connection, portion)
            position = portion[-1].id
            is_over = perf_counter() - started >= seconds
            if is_over:
                break
    if position > indexed_id:
        connection.execute("UPDATE meta SET indexed_id = ?", (position,))
        # FTS5 keeps what is new in memory until a savepoint or the commit: here it is timed.
        connection.execute("SAVEPOINT indexed")
        connection.execute("RELEASE indexed")
        _merge(connection, started + 1.5 * seconds)
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


def _index(connection: Connection, events: list[_Event]) -> None:
    # One that was edited twice is there twice, as it is now.
    rows = {}
    for event in events:
        if event.content:
            names = f"{in_group(event.group_id)} {from_user(event.sender_id)}"
            rows[event.message_id] = (event.message_id, fold(event.content), names)
        elif event.message_id is not None:
            connection.execute(_REMOVE, (event.message_id,))
    insert_all(connection, _PUT, [*rows.values()])


def _merge(connection: Connection, until: float) -> bool:
    """Merge parts of the index, as every part costs each search a look, until a time; tell whether
    nothing is left to merge."""
    while perf_counter() < until:
        changes = connection.total_changes
        connection.execute(_MERGE, (_MERGED_PAGES,))
        # The command itself counts as one.
        if connection.total_changes - changes < 2:
            return True
    return False


def compact_some(tx: Transaction, seconds: float, is_first: bool) -> Compaction:
    """Merge all parts of the index into one, for about so long: the words of what was deleted stay
    in the file until then, under the id of their message."""
    started = perf_counter()
    connection: Connection = tx.database.connection()
    if is_first:
        # Negative: whatever parts there are now. The steps that follow go on with it.
        connection.execute(_MERGE, (-_MERGED_PAGES,))
    is_done = _merge(connection, started + seconds)
    tx.has_compacted = True
    return Compaction(is_done, perf_counter() - started)
