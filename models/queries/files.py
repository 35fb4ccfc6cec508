"""Which files there are, and who may have them."""

import json

from msgspec import Struct

from models.database import Connection, Database
from models.errors import NoSuchFile

# By which name somebody knows a file: their own, or that of a message which they may read. What
# others have called the same bytes elsewhere is not told.
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
_FILE = "SELECT id, size, type, width IS NOT NULL FROM file WHERE id = ?"
_KNOWN = "SELECT id FROM file WHERE id IN (SELECT value FROM json_each(?))"
UNUSED = """
    SELECT f.id FROM file f
    WHERE f.id > :after
        AND NOT EXISTS (SELECT 1 FROM attachment WHERE file_id = f.id)
        AND NOT EXISTS (SELECT 1 FROM user WHERE avatar = f.id)
        AND NOT EXISTS (
            SELECT 1 FROM upload WHERE file_id = f.id AND created_at > :before)
    ORDER BY f.id LIMIT :limit"""


class Found(Struct):
    """A file, as one who may have it knows it."""

    id: str
    size: int
    type: str
    is_picture: bool
    name: str


def file_for(database: Database, user_id: int, file_id: str) -> Found:
    """Return a file; raise NoSuchFile to all who may not have it, as if there were none."""
    with database.snapshot() as connection:
        name = _name(connection, user_id, file_id)
        row = connection.execute(_FILE, (file_id,)).fetchone()
        if name is None or row is None:
            raise NoSuchFile()
        file_id, size, kind, is_picture = row
        return Found(file_id, size, kind, bool(is_picture), name)


def may_fetch(connection: Connection, user_id: int, file_id: str) -> bool:
    """Tell whether somebody uploaded a file, may read a message that carries it, or shares a group
    with one whose avatar it is."""
    return _name(connection, user_id, file_id) is not None


def known_files(database: Database, file_ids: list[str]) -> set[str]:
    """Return those of some ids that are in the database."""
    rows = database.connection().execute(_KNOWN, (json.dumps(file_ids),))
    return {row[0] for row in rows}


def unused_files(database: Database, before: int, after: str, limit: int) -> list[str]:
    """Return files past an id that nothing uses, and nobody has uploaded since `before`."""
    values = {"before": before, "after": after, "limit": limit}
    return [row[0] for row in database.connection().execute(UNUSED, values)]


def _name(connection: Connection, user_id: int, file_id: str) -> str | None:
    values = {"user_id": user_id, "file_id": file_id}
    row = connection.execute(NAME, values).fetchone()
    return None if row is None else row[0] or "file"


def stored_bytes(database: Database) -> int:
    """Return the bytes of all files. Cost: a walk through their rows."""
    row = database.connection().execute("SELECT coalesce(sum(size), 0) FROM file")
    return int(row.fetchone()[0])
