"""Searching: the newest messages with certain words, among those that the caller may read.

The index says where to look, and the messages themselves what is found: the index may be behind,
and what somebody may read changes without it.
"""

import json
from collections import defaultdict

from msgspec import Struct

from models.database import Connection, Database
from models.events.messages import ID_MAX, MessagePayload
from models.queries.history import member_view, with_marks
from models.queries.messages import messages_of, read_messages
from models.search.excerpts import Excerpt, find_excerpt
from models.search.query import Query, build_expression, group_tag, sender_tag

# What one page looks at, at most: matches in the index, and characters of messages.
_LOOKED_AT_MAX = 10_000
_CHARACTERS_MAX = 128 * 1024
# Somebody in more groups than this searches all that there are, and finds those that are theirs.
_GROUPS_MAX = 200

GROUPS = """
    SELECT s.group_id FROM membership s JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND g.deleted_id IS NULL LIMIT :limit"""
# Streamed: nothing is collected or sorted, however many there are.
WALK = """
    SELECT f.rowid, (
        SELECT m.content FROM message m
        JOIN membership s ON s.user_id = :user_id AND s.group_id = m.group_id
        JOIN "group" g ON g.id = m.group_id
        JOIN user u ON u.id = m.sender_id
        WHERE m.id = f.rowid AND m.seq >= s.from_seq
            AND m.deleted_at IS NULL AND g.deleted_id IS NULL AND u.purge_from IS NULL
    )
    FROM search f
    WHERE search MATCH :matching AND f.rowid >= :low AND f.rowid < :high
    ORDER BY f.rowid DESC LIMIT :limit"""
FOUND = messages_of("SELECT value id FROM json_each(:ids)")
_NEXT = "SELECT id, created_at FROM event WHERE id >= ? ORDER BY id LIMIT 1"
_ENDS = """
    SELECT indexed_id, (SELECT coalesce(max(id), 0) FROM event) FROM meta"""


class Scope(Struct):
    """Which messages to search: of a group, from a sender, sent from `after` on and before
    `before` (microseconds), with an id before `before_id`; and how many to find at most.
    """

    limit: int
    group_id: int | None = None
    sender_id: int | None = None
    before: int | None = None
    after: int | None = None
    before_id: int | None = None


class Hit(Struct):
    """A message that was found, and the part of its content around the first match. `matches` are
    spans (start, end) of `snippet`, in characters."""

    message: MessagePayload
    snippet: str
    matches: list[tuple[int, int]]


class Findings(Struct):
    """What was found, newest first, in the log up to `indexed_id`. If there may be more, that is
    older than `before_id`."""

    hits: list[Hit]
    before_id: int | None
    indexed_id: int


def search(database: Database, user_id: int, query: Query, scope: Scope) -> Findings:
    """Return the newest messages that have all that a query asks for; raise NotAMember if they are
    to be in a group of others.

    There may be more even when fewer than `limit` are found: the work for one page is bounded.
    """
    with database.snapshot() as connection:
        indexed_id, head = connection.execute(_ENDS).fetchone()
        groups = _groups(connection, user_id, scope.group_id)
        if not groups:
            return Findings([], None, indexed_id)
        places = [groups] if len(groups) <= _GROUPS_MAX else []
        if scope.sender_id is not None:
            places.append([sender_tag(scope.sender_id)])
        low, high = 0, ID_MAX if scope.before_id is None else scope.before_id
        if scope.after is not None:
            low = _id_at(connection, scope.after, head)
        if scope.before is not None:
            high = min(high, _id_at(connection, scope.before, head))
        expression = build_expression(query, places)
        found, before_id = _walk(
            connection,
            {"user_id": user_id, "matching": expression, "low": low, "high": high},
            query,
            scope.limit,
        )
        hits = _hits(connection, user_id, found)
    return Findings(hits, before_id, indexed_id)


def _groups(connection: Connection, user_id: int, group_id: int | None) -> list[str]:
    """Return the names of the groups to look in; not all, if there are more than _GROUPS_MAX."""
    if group_id is not None:
        member_view(connection, user_id, group_id)
        return [group_tag(group_id)]
    values = {"user_id": user_id, "limit": _GROUPS_MAX + 1}
    ids = connection.execute(GROUPS, values)
    return [group_tag(id) for (id,) in ids]


def _walk(
    connection: Connection, values: dict[str, object], query: Query, limit: int
) -> tuple[dict[int, Excerpt], int | None]:
    found: dict[int, Excerpt] = {}
    looked_at = characters = 0
    position = None
    for id, content in connection.execute(WALK, {**values, "limit": _LOOKED_AT_MAX}):
        if content is not None and (hit := find_excerpt(content, query)):
            if len(found) == limit or characters >= _CHARACTERS_MAX:
                return found, position
            found[id] = hit
        characters += len(content or "")
        looked_at += 1
        position = id
    return found, position if looked_at == _LOOKED_AT_MAX else None


def _hits(connection: Connection, user_id: int, found: dict[int, Excerpt]) -> list[Hit]:
    values = {"ids": json.dumps([*found])}
    by_group: defaultdict[int, list[MessagePayload]] = defaultdict(list)
    for message in read_messages(connection, FOUND, values):
        by_group[message.group_id].append(message)
    messages = {
        message.id: message
        for group_id, group in by_group.items()
        for message in with_marks(
            connection, member_view(connection, user_id, group_id), group
        )
    }
    return [Hit(messages[id], *part) for id, part in found.items()]


def _id_at(connection: Connection, at: int, head: int) -> int:
    """Return the first event from a time on, or what comes after the last. Times grow with ids."""
    low, high = 1, head + 1
    while low < high:
        middle = (low + high) // 2
        id, created_at = connection.execute(_NEXT, (middle,)).fetchone()
        if created_at >= at:
            high = middle
        else:
            low = id + 1
    return low
