"""Files: who may have one, and which ones nothing uses."""

import json
from typing import NamedTuple

from msgspec import Struct

from models.engine import Connection, Database
from models.errors import NoSuchFile

# The name by which a user knows a file: their own, or that of a message which they may read. Other
# users' names for the same bytes stay hidden.
NAME = """
    SELECT name FROM upload WHERE user_id = :user_id AND file_id = :file_id
    UNION ALL
    SELECT (SELECT value ->> 'name' FROM json_each(m.files) WHERE value ->> 'id' = :file_id)
    FROM attachment a
    CROSS JOIN message m ON m.id = a.message_id
    CROSS JOIN user u ON u.id = m.sender_id AND u.purge_from IS NULL
    CROSS JOIN membership s ON s.user_id = :user_id AND s.group_id = m.group_id
        AND s.from_seq <= m.seq
    CROSS JOIN "group" g ON g.id = m.group_id AND g.deleted_id IS NULL
    WHERE a.file_id = :file_id
    UNION ALL
    SELECT 'avatar'
    FROM user u
    CROSS JOIN membership t ON t.user_id = u.id
    CROSS JOIN membership s ON s.user_id = :user_id AND s.group_id = t.group_id
    CROSS JOIN "group" g ON g.id = s.group_id AND g.deleted_id IS NULL
    WHERE u.avatar = :file_id
    LIMIT 1"""
# The name of a file in one message, if the user may read that message.
NAME_IN_MESSAGE = """
    SELECT value ->> 'name'
    FROM event e
    CROSS JOIN message m ON m.id = e.id
    CROSS JOIN user u ON u.id = m.sender_id AND u.purge_from IS NULL
    CROSS JOIN membership s ON s.user_id = :user_id AND s.group_id = m.group_id
        AND s.from_seq <= m.seq
    CROSS JOIN "group" g ON g.id = m.group_id AND g.deleted_id IS NULL
    CROSS JOIN json_each(m.files)
    WHERE e.group_id = :group_id AND e.seq = :seq AND value ->> 'id' = :file_id"""
_FILE = """
    SELECT id, size, type, width, coalesce(blob, id) AS bytes_name FROM file WHERE id = ?"""
_ID_LENGTH = 64
_KNOWN = """
    SELECT coalesce(blob, id) FROM file
    WHERE id IN (SELECT CAST(value AS TEXT) FROM json_each(?))"""
UNUSED = """
    SELECT f.id FROM file f
    WHERE f.id > :after
        AND NOT EXISTS (SELECT 1 FROM attachment WHERE file_id = f.id)
        AND NOT EXISTS (SELECT 1 FROM user WHERE avatar = f.id)
        AND NOT EXISTS (
            SELECT 1 FROM upload WHERE file_id = f.id AND created_at > :before)
    ORDER BY f.id LIMIT :limit"""


class MessagePlace(NamedTuple):
    """Where a message is: its group, and its position there."""

    group_id: int
    seq: int


class Found(Struct):
    """A file, with the name by which the caller knows it. `bytes_name` is that of its bytes."""

    id: str
    size: int
    type: str
    is_picture: bool
    name: str
    bytes_name: str


class _FileRow(NamedTuple):
    id: str
    size: int
    type: str
    width: int | None
    bytes_name: str


def file_for(
    database: Database, user_id: int, file_id: str, place: MessagePlace | None = None
) -> Found:
    """Return a file; raise NoSuchFile if there is none, or if the user may not have it.

    It has the name that the message at `place` gives it. Without a `place`, or if the user may not
    read that message or it lacks the file, the file has another name that the user may know.
    """
    with database.snapshot() as connection:
        name = _name(connection, user_id, file_id)
        if name is not None and place is not None:
            name = _name_in_message(connection, user_id, file_id, place) or name
        row = connection.fetch_one(_FileRow, _FILE, (file_id,))
        if name is None or row is None:
            raise NoSuchFile()
        return Found(
            id=row.id,
            size=row.size,
            type=row.type,
            is_picture=row.width is not None,
            name=name,
            bytes_name=row.bytes_name,
        )


def known_files(database: Database, names: list[str]) -> set[str]:
    """Return the names of bytes that the database has, of the same files as `names` are.

    A name begins with the id of its file.
    """
    ids = [name[:_ID_LENGTH] for name in names]
    rows = database.connection().execute(_KNOWN, (json.dumps(ids),))
    return {row[0] for row in rows}


def unused_files(database: Database, before: int, after: str, limit: int) -> list[str]:
    """Return files past an id that nothing uses and that were not uploaded after `before`."""
    values = {"before": before, "after": after, "limit": limit}
    return [row[0] for row in database.connection().execute(UNUSED, values)]


def stored_bytes(database: Database) -> int:
    """Return the bytes of all files. Cost: a scan of their rows."""
    row = database.connection().execute("SELECT coalesce(sum(size), 0) FROM file")
    return int(row.fetchone()[0])


def _name(connection: Connection, user_id: int, file_id: str) -> str | None:
    values = {"user_id": user_id, "file_id": file_id}
    row = connection.execute(NAME, values).fetchone()
    return None if row is None else row[0] or "file"


def _name_in_message(
    connection: Connection, user_id: int, file_id: str, place: MessagePlace
) -> str | None:
    values = {"user_id": user_id, "file_id": file_id, **place._asdict()}
    row = connection.execute(NAME_IN_MESSAGE, values).fetchone()
    return None if row is None else row[0]
