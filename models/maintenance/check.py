"""Check that a database file keeps every rule of the log, also while a server uses it."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from models.events.clock import wall_clock
from models.maintenance.source import open_source
from models.name_parts import parts_of
from models.names import SEPARATOR, deleted_user_keys, group_key, user_keys
from models.text.emoji import clean_reaction
from models.text.skeleton import DATA_VERSION


def _differing(*, column: str, value: str, table: str, other: str) -> str:
    """Return the query for messages whose JSON array in a column differs from a table's rows.

    `value` is the expression for an element of the array, and `other` the column of the table.
    """
    return f"""
        SELECT 'message ' || id FROM message m
        WHERE {column} IS NOT NULL AND (SELECT group_concat(each) FROM (
                SELECT {value} AS each FROM json_each({column}) ORDER BY each)
            ) IS NOT (SELECT group_concat(each) FROM (
                SELECT {other} AS each FROM {table} WHERE message_id = m.id ORDER BY each))
        UNION
        SELECT 'message ' || m.id FROM {table} t JOIN message m ON m.id = t.message_id
        WHERE m.{column} IS NULL"""


# The rules that SQLite does not enforce, each with the query for rows that break it.
_RULES = {
    "the events of a group must be numbered 1, 2, 3 … without a gap": """
        SELECT 'group ' || group_id FROM event WHERE group_id IS NOT NULL
        GROUP BY group_id HAVING min(seq) <> 1 OR max(seq) <> count(*)""",
    "the events of a group must be in the order of the log": """
        SELECT 'event ' || id FROM (
            SELECT id, lag(id) OVER (PARTITION BY group_id ORDER BY seq) AS earlier
            FROM event WHERE group_id IS NOT NULL
        ) WHERE earlier > id""",
    "a message must have an event with the same group, number and sender": """
        SELECT 'message ' || m.id FROM message m LEFT JOIN event e ON e.id = m.id
        WHERE e.seq IS NOT m.seq OR e.group_id IS NOT m.group_id
            OR e.actor_id IS NOT m.sender_id""",
    "an event that sends a message must have the message": """
        SELECT 'event ' || e.id FROM event e LEFT JOIN message m ON m.id = e.id
        WHERE e.type IN ('group_message', 'direct_message') AND m.id IS NULL""",
    "a group must begin with the event number 1": """
        SELECT 'group ' || id FROM "group" g
        WHERE NOT EXISTS (SELECT 1 FROM event WHERE group_id = g.id AND seq = 1)""",
    "a member's read position must not be past the end of the group": """
        SELECT 'group ' || s.group_id || ', user ' || s.user_id FROM membership s
        WHERE max(s.read_seq, s.seen_seq) > (
            SELECT max(seq) FROM event WHERE group_id = s.group_id)""",
    "a member's unread events must be ones that they may read": """
        SELECT 'group ' || group_id || ', user ' || user_id FROM membership
        WHERE read_seq < from_seq - 1""",
    "a user's position must not be past the end of the log": """
        SELECT 'user ' || user_id FROM (
            SELECT user_id, position FROM session UNION SELECT id, position FROM user
        ) WHERE position > (SELECT coalesce(max(id), 0) FROM event)""",
    "a block must not know of what is past the end of the log": """
        SELECT 'user ' || user_id || ', blocked ' || blocked_id FROM block
        WHERE position > (SELECT coalesce(max(id), 0) FROM event) OR read_seq > coalesce((
            SELECT max(e.seq) FROM "group" g JOIN event e ON e.group_id = g.id
            WHERE g.direct_key = min(user_id, blocked_id) || ':' || max(user_id, blocked_id)
        ), 0)""",
    "has_written must be set for those who sent a message in a direct conversation": """
        SELECT 'group ' || s.group_id || ', user ' || s.user_id
        FROM membership s JOIN "group" g ON g.id = s.group_id
        WHERE s.has_written <> (g.kind = 'direct' AND EXISTS (
            SELECT 1 FROM message WHERE group_id = s.group_id AND sender_id = s.user_id))""",
    "a deleted message must have no content, versions, reactions, pins, mentions or files": """
        SELECT 'message ' || id FROM message WHERE deleted_at IS NOT NULL AND (
            content <> '' OR media_url IS NOT NULL OR mentions IS NOT NULL OR files IS NOT NULL
            OR id IN (SELECT message_id FROM version UNION SELECT message_id FROM reaction
                UNION SELECT message_id FROM pin UNION SELECT message_id FROM mention
                UNION SELECT message_id FROM attachment))""",
    "a message must have one version for each edit": """
        SELECT 'message ' || id FROM message m WHERE deleted_at IS NULL
            AND revision <> 1 + (SELECT count(*) FROM version WHERE message_id = m.id)""",
    "a message must be pinned in its own group": """
        SELECT 'message ' || p.message_id FROM pin p JOIN message m ON m.id = p.message_id
        WHERE m.group_id <> p.group_id""",
    "a group must have at most 50 pins": """
        SELECT 'group ' || group_id FROM pin GROUP BY group_id HAVING count(*) > 50""",
    "a message must have at most 50 different reactions": """
        SELECT 'message ' || message_id FROM reaction
        GROUP BY message_id HAVING count(DISTINCT emoji) > 50""",
    "a reaction must be the one that its event added": """
        SELECT 'message ' || r.message_id FROM reaction r LEFT JOIN event e ON e.id = r.event_id
        WHERE e.type IS NOT 'reaction_added' OR e.actor_id <> r.user_id
            OR e.data ->> 'message_id' <> r.message_id
            OR e.data ->> 'emoji' <> r.emoji AND respelled(e.data ->> 'emoji') <> r.emoji""",
    "a message's list of mentions must match the table of mentions": _differing(
        column="mentions", value="value", table="mention", other="user_id"
    ),
    "a mention must be of a user, and in the message's group": """
        SELECT 'message ' || t.message_id FROM mention t JOIN message m ON m.id = t.message_id
        WHERE m.group_id <> t.group_id
            OR (t.user_id <> 0 AND t.user_id NOT IN (SELECT id FROM user))""",
    "the search index must have no deleted and no unknown messages": """
        SELECT 'message ' || s.rowid FROM search s LEFT JOIN message m ON m.id = s.rowid
        WHERE m.id IS NULL OR m.deleted_at IS NOT NULL""",
    "the search index must not be ahead of the log": """
        SELECT 'indexed up to ' || indexed_id FROM meta
        WHERE indexed_id > (SELECT coalesce(max(id), 0) FROM event)""",
    "the search index must have all messages up to its position": """
        SELECT 'message ' || id FROM message
        WHERE id <= (SELECT indexed_id FROM meta) AND deleted_at IS NULL AND content <> ''
            AND revision = 1 AND id NOT IN (SELECT rowid FROM search)""",
    "a block of the log must know the times of its events": """
        SELECT 'event ' || e.id FROM event e LEFT JOIN log_time t ON t.block = e.id >> 10
        WHERE e.created_at NOT BETWEEN t.first_time AND t.last_time
            OR (t.block IS NULL AND e.id >> 10 < (SELECT max(id) >> 10 FROM event))""",
    "a text must name the event that wrote it": """
        SELECT 'message ' || v.message_id FROM version v LEFT JOIN event e ON e.id = v.event_id
        WHERE CASE v.revision WHEN 1 THEN v.event_id <> v.message_id
            ELSE e.type IS NOT 'message_edited' OR e.data ->> 'message_id' <> v.message_id
                OR e.data ->> 'revision' <> v.revision END
        UNION
        SELECT 'message ' || m.id FROM message m LEFT JOIN event e ON e.id = m.edited_id
        WHERE (m.edited_id IS NULL) <> (m.revision = 1)
            OR m.revision > 1 AND e.data ->> 'revision' IS NOT m.revision""",
    "a membership must begin with the event that added its user": """
        SELECT 'group ' || s.group_id || ', user ' || s.user_id
        FROM membership s LEFT JOIN event e ON e.id = s.joined_id AND e.group_id = s.group_id
        WHERE e.id IS NULL OR s.from_seq > e.seq OR NOT (e.type = 'group_created'
            OR (e.type = 'member_added' AND e.subject_id = s.user_id))""",
    "a group must have one owner, who is a member": """
        SELECT 'group ' || id FROM "group" g
        WHERE kind = 'group' AND deleted_id IS NULL AND (SELECT group_concat(user_id)
            FROM membership WHERE group_id = g.id AND role = 'owner') IS NOT owner_id || ''""",
    "a direct conversation must have the members of its key": """
        SELECT 'group ' || id FROM "group" g WHERE kind = 'direct' AND direct_key IS NOT (
            SELECT min(user_id) || ':' || max(user_id) FROM membership
            WHERE group_id = g.id HAVING count(*) = 1 + (min(user_id) <> max(user_id))
                AND max(role) = min(role) AND min(role) = 'member')""",
    "a banned user must not be a member": """
        SELECT 'group ' || b.group_id || ', user ' || b.user_id
        FROM ban b JOIN membership s ON s.user_id = b.user_id AND s.group_id = b.group_id""",
    "an invitation must have a use left, and be to a group that people can join": """
        SELECT 'invitation ' || i.id FROM invite i JOIN "group" g ON g.id = i.group_id
        WHERE i.uses_left < 1 OR g.kind = 'direct' OR g.deleted_id IS NOT NULL""",
    "an invitation of the server must have a use left": """
        SELECT 'invitation ' || id FROM server_invite WHERE uses_left < 1""",
    "a reset code must be of an account that is not deleted": """
        SELECT 'user ' || c.user_id FROM reset_code c JOIN user u ON u.id = c.user_id
        WHERE u.deleted_at IS NOT NULL""",
    "a deleted group must end with the event that deleted it": """
        SELECT 'group ' || id FROM "group" g WHERE deleted_id IS NOT NULL
            AND deleted_id IS NOT (SELECT max(id) FROM event WHERE group_id = g.id)""",
    "a message of a deleted group must be erased or waiting to be erased": """
        SELECT 'message ' || m.id FROM "group" g JOIN message m ON m.group_id = g.id
        WHERE g.deleted_id IS NOT NULL AND m.deleted_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM purge WHERE group_id = g.id AND after_id < m.id)""",
    "only deleted accounts may be erased, and must have no sessions, groups, files or blocks": """
        SELECT 'user ' || id FROM user u
        WHERE deleted_at IS NULL AND purge_from IS NOT NULL OR deleted_at IS NOT NULL AND (
            avatar IS NOT NULL
            OR id IN (SELECT user_id FROM upload UNION SELECT user_id FROM block)
            OR id IN (SELECT user_id FROM session) AND id NOT IN (SELECT user_id FROM session_end)
            OR EXISTS (SELECT 1 FROM membership s JOIN "group" g ON g.id = s.group_id
                WHERE s.user_id = u.id AND g.kind = 'group' AND g.deleted_id IS NULL
                    AND NOT EXISTS (
                        SELECT 1 FROM spread WHERE user_id = u.id AND after_id < g.id)))""",
    "a message's list of files must match the table of attachments": _differing(
        column="files", value="value ->> 'id'", table="attachment", other="file_id"
    ),
    # The same minimum as when uploads are counted. Deleting an account does not reset the sum.
    "a user's files_bytes must be the sum of their files": """
        SELECT 'user ' || id FROM user u
        WHERE deleted_at IS NULL AND files_bytes <> (
            SELECT coalesce(sum(max(f.size, 4096)), 0)
            FROM upload p JOIN file f ON f.id = p.file_id WHERE p.user_id = u.id)""",
    "a user's avatar must be a file": """
        SELECT 'user ' || id FROM user
        WHERE avatar IS NOT NULL AND avatar NOT IN (SELECT id FROM file)""",
    # A start of the server with other data computes all keys again.
    "a user's keys must be those of their username and e-mail address": f"""
        SELECT 'user ' || id FROM user
        WHERE (SELECT text_version FROM meta) = '{DATA_VERSION}' AND NOT has_keys(
            id, username, email, deleted_at, username_key, username_skeleton, email_key)""",
    "a user's parts of names must be those of their names": f"""
        SELECT 'user ' || id FROM user
        WHERE (SELECT name_version FROM meta) = '{DATA_VERSION}' AND NOT has_parts(
            username, display_name, deleted_at,
            (SELECT json_group_array(part) FROM name_part WHERE user_id = user.id))""",
    "a group's key must be that of its name": f"""
        SELECT 'group ' || id FROM "group"
        WHERE (SELECT text_version FROM meta) = '{DATA_VERSION}'
            AND name_key <> group_key(name)""",
}


_FUTURE = "SELECT count(*) FROM event WHERE created_at > ?"
_FUTURE_MICROSECONDS = 60 * 1_000_000


def check(path: Path) -> Iterator[str]:
    """Yield a line for each fault of a database. Raises CannotOpen."""
    with closing(open_source(path)) as connection:
        connection.create_function("respelled", 1, _respelled, deterministic=True)
        connection.create_function("has_keys", 7, _has_keys, deterministic=True)
        connection.create_function("has_parts", 4, _has_parts, deterministic=True)
        connection.create_function("group_key", 1, group_key, deterministic=True)
        try:
            yield from _integrity_faults(connection)
        except sqlite3.Error as error:  # nothing of the file can be read
            yield str(error)
            return
        yield from _foreign_key_faults(connection)
        for rule, sql in _RULES.items():
            # A page that cannot be read for one rule may not be needed for the others.
            try:
                for (broken,) in connection.execute(sql):
                    yield f"{broken}: {rule}"
            except sqlite3.Error as error:
                yield f"not checked ({error}): {rule}"


def clock_notes(path: Path) -> list[str]:
    """Return a line if events have a time more than a minute ahead of the system's clock.

    They are no fault of the file: a clock was wrong when they were written, or is wrong now.
    """
    with closing(open_source(path)) as connection, suppress(sqlite3.Error):
        latest = wall_clock() + _FUTURE_MICROSECONDS
        (count,) = connection.execute(_FUTURE, (latest,)).fetchone()
        if count:
            return [f"events from the future: {count} (was the clock wrong?)"]
    return []


def _respelled(emoji: str | None) -> str | None:
    """Return an emoji as reactions have it: old events have the spelling that was typed."""
    try:
        return clean_reaction(emoji) if isinstance(emoji, str) else None
    except ValueError:
        return emoji


def _has_keys(
    id: int, username: str, email: str, deleted_at: int | None, *stored: str
) -> bool:
    """Tell whether a user has their keys. Those that an older user has end with the user's id."""
    if deleted_at is not None:
        return stored == deleted_user_keys(username)
    keys = user_keys(username, email)
    later = keys._replace(
        username_key=f"{keys.username_key}{SEPARATOR}{id}",
        email_key=f"{keys.email_key}{SEPARATOR}{id}",
    )
    return all(key in pair for key, pair in zip(stored, zip(keys, later)))


def _has_parts(
    username: str, display_name: str | None, deleted_at: int | None, stored: str
) -> bool:
    """Tell whether a user is found by their names; a deleted account is found by none."""
    if deleted_at is not None:
        return stored == "[]"
    return {*json.loads(stored)} == parts_of(username, display_name)


def _integrity_faults(connection: sqlite3.Connection) -> list[str]:
    try:
        rows = connection.execute("PRAGMA integrity_check").fetchall()
    except sqlite3.Error as error:
        # A page stopped the check, and the error replaced all of its lines: get the first of them.
        rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
        rows.append((str(error),))
    return [line for (line,) in rows if line != "ok"]


def _foreign_key_faults(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            # Rows of a table without rowids have no number.
            where = table if row is None else f"{table} row {row}"
            yield f"{where}: no such {parent}"
    except sqlite3.Error as error:
        yield f"not checked ({error}): the rows that a row refers to must exist"
