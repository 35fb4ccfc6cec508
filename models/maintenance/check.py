"""Check a database file against every rule of the log. It may be done while a server runs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from models.maintenance.source import open_source


def _same(column: str, value: str, table: str, other: str) -> str:
    """Return the query for messages of which a table has something else than a column's JSON."""
    return f"""
        SELECT 'message ' || id FROM message m
        WHERE {column} IS NOT NULL AND (SELECT group_concat(each) FROM (
                SELECT {value} AS each FROM json_each({column}) ORDER BY each)
            ) IS NOT (SELECT group_concat(each) FROM (
                SELECT {other} AS each FROM {table} WHERE message_id = m.id ORDER BY each))
        UNION
        SELECT 'message ' || m.id FROM {table} t JOIN message m ON m.id = t.message_id
        WHERE m.{column} IS NULL"""


# Every rule of the log that SQLite does not keep by itself: a query for what breaks it.
_RULES = {
    "a group's events are numbered 1, 2, 3 … without a gap": """
        SELECT 'group ' || group_id FROM event WHERE group_id IS NOT NULL
        GROUP BY group_id HAVING min(seq) <> 1 OR max(seq) <> count(*)""",
    "a group's events are in the order of the log": """
        SELECT 'event ' || id FROM (
            SELECT id, lag(id) OVER (PARTITION BY group_id ORDER BY seq) AS earlier
            FROM event WHERE group_id IS NOT NULL
        ) WHERE earlier > id""",
    "every message is an event, at the same place": """
        SELECT 'message ' || m.id FROM message m LEFT JOIN event e ON e.id = m.id
        WHERE e.seq IS NOT m.seq OR e.group_id IS NOT m.group_id
            OR e.actor_id IS NOT m.sender_id""",
    "every event that sends has its message": """
        SELECT 'event ' || e.id FROM event e LEFT JOIN message m ON m.id = e.id
        WHERE e.type IN ('group_message', 'direct_message') AND m.id IS NULL""",
    "every group begins with an event": """
        SELECT 'group ' || id FROM "group" g
        WHERE NOT EXISTS (SELECT 1 FROM event WHERE group_id = g.id AND seq = 1)""",
    "nobody has read further than the log": """
        SELECT 'group ' || s.group_id || ', user ' || s.user_id FROM membership s
        WHERE max(s.read_seq, s.seen_seq) > (
            SELECT max(seq) FROM event WHERE group_id = s.group_id)""",
    "nobody has unread what they may not read": """
        SELECT 'group ' || group_id || ', user ' || user_id FROM membership
        WHERE read_seq < from_seq - 1""",
    "nobody has received more than the log": """
        SELECT 'user ' || user_id FROM (
            SELECT user_id, position FROM session UNION SELECT id, position FROM user
        ) WHERE position > (SELECT coalesce(max(id), 0) FROM event)""",
    "of a deleted message nothing is left": """
        SELECT 'message ' || id FROM message WHERE deleted_at IS NOT NULL AND (
            content <> '' OR media_url IS NOT NULL OR mentions IS NOT NULL OR files IS NOT NULL
            OR id IN (SELECT message_id FROM version UNION SELECT message_id FROM reaction
                UNION SELECT message_id FROM pin UNION SELECT message_id FROM mention
                UNION SELECT message_id FROM attachment))""",
    "a message has a version for each edit": """
        SELECT 'message ' || id FROM message m WHERE deleted_at IS NULL
            AND revision <> 1 + (SELECT count(*) FROM version WHERE message_id = m.id)""",
    "a message is pinned in its own group": """
        SELECT 'message ' || p.message_id FROM pin p JOIN message m ON m.id = p.message_id
        WHERE m.group_id <> p.group_id""",
    "a group has at most 50 pins": """
        SELECT 'group ' || group_id FROM pin GROUP BY group_id HAVING count(*) > 50""",
    "a message has at most 50 different reactions": """
        SELECT 'message ' || message_id FROM reaction
        GROUP BY message_id HAVING count(DISTINCT emoji) > 50""",
    "a reaction is what its event added": """
        SELECT 'message ' || r.message_id FROM reaction r LEFT JOIN event e ON e.id = r.event_id
        WHERE e.type IS NOT 'reaction_added' OR e.actor_id <> r.user_id
            OR e.data ->> 'message_id' <> r.message_id OR e.data ->> 'emoji' <> r.emoji""",
    "a message mentions whom it shows": _same(
        *("mentions", "value", "mention", "user_id")
    ),
    "a message mentions people, in its own group": """
        SELECT 'message ' || t.message_id FROM mention t JOIN message m ON m.id = t.message_id
        WHERE m.group_id <> t.group_id
            OR (t.user_id <> 0 AND t.user_id NOT IN (SELECT id FROM user))""",
    "what is found is a message, and is not deleted": """
        SELECT 'message ' || s.rowid FROM search s LEFT JOIN message m ON m.id = s.rowid
        WHERE m.id IS NULL OR m.deleted_at IS NOT NULL""",
    "the search is not ahead of the log": """
        SELECT 'indexed to ' || indexed_id FROM meta
        WHERE indexed_id > (SELECT coalesce(max(id), 0) FROM event)""",
    "what the search has come past is found": """
        SELECT 'message ' || id FROM message
        WHERE id <= (SELECT indexed_id FROM meta) AND deleted_at IS NULL AND content <> ''
            AND revision = 1 AND id NOT IN (SELECT rowid FROM search)""",
    "a membership begins with the event that brought its user in": """
        SELECT 'group ' || s.group_id || ', user ' || s.user_id
        FROM membership s LEFT JOIN event e ON e.id = s.joined_id AND e.group_id = s.group_id
        WHERE e.id IS NULL OR s.from_seq > e.seq OR NOT (e.type = 'group_created'
            OR (e.type = 'member_added' AND e.subject_id = s.user_id))""",
    "a group has one owner, who is in it": """
        SELECT 'group ' || id FROM "group" g
        WHERE kind = 'group' AND deleted_id IS NULL AND (SELECT group_concat(user_id)
            FROM membership WHERE group_id = g.id AND role = 'owner') IS NOT owner_id || ''""",
    "a direct conversation is of the two whom it is named after": """
        SELECT 'group ' || id FROM "group" g WHERE kind = 'direct' AND direct_key IS NOT (
            SELECT min(user_id) || ':' || max(user_id) FROM membership
            WHERE group_id = g.id HAVING count(*) = 2 AND max(role) = min(role)
                AND min(role) = 'member')""",
    "nobody is in a group that they are banned from": """
        SELECT 'group ' || b.group_id || ', user ' || b.user_id
        FROM ban b JOIN membership s ON s.user_id = b.user_id AND s.group_id = b.group_id""",
    "an invitation is to a group that can be joined, and lets somebody in": """
        SELECT 'invitation ' || i.id FROM invite i JOIN "group" g ON g.id = i.group_id
        WHERE i.uses_left < 1 OR g.kind = 'direct' OR g.deleted_id IS NOT NULL""",
    "a deleted group ends with the event that deleted it": """
        SELECT 'group ' || id FROM "group" g WHERE deleted_id IS NOT NULL
            AND deleted_id IS NOT (SELECT max(id) FROM event WHERE group_id = g.id)""",
    "what is left of a deleted group is to be erased": """
        SELECT 'message ' || m.id FROM "group" g JOIN message m ON m.group_id = g.id
        WHERE g.deleted_id IS NOT NULL AND m.deleted_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM purge WHERE group_id = g.id AND after_id < m.id)""",
    "a deleted account has nothing left": """
        SELECT 'user ' || id FROM user u
        WHERE deleted_at IS NULL AND purge_from IS NOT NULL OR deleted_at IS NOT NULL AND (
            avatar IS NOT NULL
            OR id IN (SELECT user_id FROM session UNION SELECT user_id FROM upload
                UNION SELECT user_id FROM block)
            OR EXISTS (SELECT 1 FROM membership s JOIN "group" g ON g.id = s.group_id
                WHERE s.user_id = u.id AND g.kind = 'group' AND g.deleted_id IS NULL))""",
    "a message carries the files that it shows": _same(
        *("files", "value ->> 'id'", "attachment", "file_id")
    ),
    # As uploads are counted; what a deleted account had is not taken off.
    "what a user's files count for is what they are": """
        SELECT 'user ' || id FROM user u
        WHERE deleted_at IS NULL AND files_bytes <> (
            SELECT coalesce(sum(max(f.size, 4096)), 0)
            FROM upload p JOIN file f ON f.id = p.file_id WHERE p.user_id = u.id)""",
    "a user's picture is a file": """
        SELECT 'user ' || id FROM user
        WHERE avatar IS NOT NULL AND avatar NOT IN (SELECT id FROM file)""",
}


def check(path: Path) -> Iterator[str]:
    """Yield what is wrong with a database, a line each."""
    with closing(open_source(path)) as connection:
        try:
            yield from _integrity_faults(connection)
        except sqlite3.Error as error:  # there is nothing to be read from it
            yield str(error)
            return
        yield from _foreign_key_faults(connection)
        for rule, sql in _RULES.items():
            # What can't be read for one rule may do for the others.
            try:
                for (broken,) in connection.execute(sql):
                    yield f"{broken}: {rule}"
            except sqlite3.Error as error:
                yield f"not checked ({error}): {rule}"


def _integrity_faults(connection: sqlite3.Connection) -> list[str]:
    try:
        rows = connection.execute("PRAGMA integrity_check").fetchall()
    except sqlite3.Error as error:
        # It came across a page that it can't go on from, and with the error its lines are lost.
        rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
        rows.append((str(error),))
    return [line for (line,) in rows if line != "ok"]


def _foreign_key_faults(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            # Some tables have no numbers for their rows.
            place = table if row is None else f"{table} row {row}"
            yield f"{place}: no such {parent}"
    except sqlite3.Error as error:
        yield f"not checked ({error}): what a row refers to is there"
