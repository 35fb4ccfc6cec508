"""Searching: the newest messages with certain words, among those that the caller may read.

The index gives candidates; the messages' own rows decide. The index may be behind, and it does not
know who may read a message.
"""

import json
from collections import defaultdict
from typing import NamedTuple

from msgspec import Struct

from models.database import Connection, Database
from models.events.messages import MessagePayload
from models.events.types import ID_MAX
from models.queries.marks import add_marks
from models.queries.member_view import member_view
from models.queries.messages import messages_of, read_messages
from models.search.excerpts import Excerpt, find_excerpt
from models.search.query import Query, build_expression, group_tag, sender_tag

# Bounds of the work for one page: matches in the index, and characters of messages.
_CANDIDATES_MAX = 10_000
_CHARACTERS_MAX = 128 * 1024
# A user who is in more groups than this searches those of others too; the rows filter them out.
_GROUPS_MAX = 200

GROUPS = """
    SELECT s.group_id FROM membership s JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND g.deleted_id IS NULL LIMIT :limit"""
# Streamed: SQLite neither collects nor sorts the matches. `content` is null where the user may not
# read the message.
CANDIDATES = """
    SELECT f.rowid id, (
        SELECT m.content FROM message m
        JOIN membership s ON s.user_id = :user_id AND s.group_id = m.group_id
        JOIN "group" g ON g.id = m.group_id
        JOIN user u ON u.id = m.sender_id
        WHERE m.id = f.rowid AND m.seq >= s.from_seq
            AND m.deleted_at IS NULL AND g.deleted_id IS NULL AND u.purge_from IS NULL
    ) content
    FROM search f
    WHERE search MATCH :matching AND f.rowid >= :low AND f.rowid < :high
    ORDER BY f.rowid DESC LIMIT :limit"""
FOUND = messages_of("SELECT value id FROM json_each(:ids)")
_NEXT = "SELECT id, created_at FROM event WHERE id >= ? ORDER BY id LIMIT 1"
_ENDS = """
    SELECT indexed_id, (SELECT coalesce(max(id), 0) FROM event) head FROM meta"""


class _Candidate(NamedTuple):
    id: int
    content: str | None


class _Ends(NamedTuple):
    indexed_id: int
    head: int


class _EventTime(NamedTuple):
    id: int
    created_at: int


class Scope(Struct):
    """The messages to search: of a group, from a sender, sent from `after` on and before `before`
    (microseconds), with an id below `before_id`. At most `limit` are found.
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
    """The messages found, newest first, in the log up to `indexed_id`. With `before_id`, there may
    be more below that id."""

    hits: list[Hit]
    before_id: int | None
    indexed_id: int


def search(database: Database, user_id: int, query: Query, scope: Scope) -> Findings:
    """Return the newest messages that match a query; raise NotAMember if the scope is a group that
    the user is not in.

    There may be more even when fewer than `limit` are found: the work for one page is bounded.
    """
    with database.snapshot() as connection:
        ends = connection.fetch_one(_Ends, _ENDS)
        assert ends is not None, "every database has a row of meta"
        groups = _groups(connection, user_id, scope.group_id)
        if not groups:
            return Findings(hits=[], before_id=None, indexed_id=ends.indexed_id)
        required = [groups] if len(groups) <= _GROUPS_MAX else []
        if scope.sender_id is not None:
            required.append([sender_tag(scope.sender_id)])
        low, high = 0, ID_MAX if scope.before_id is None else scope.before_id
        if scope.after is not None:
            low = _id_at(connection, scope.after, ends.head)
        if scope.before is not None:
            high = min(high, _id_at(connection, scope.before, ends.head))
        values = {
            "user_id": user_id,
            "matching": build_expression(query, required),
            "low": low,
            "high": high,
        }
        found, before_id = _find(connection, values, query, scope.limit)
        hits = _hits(connection, user_id, found)
    return Findings(hits=hits, before_id=before_id, indexed_id=ends.indexed_id)


def _groups(connection: Connection, user_id: int, group_id: int | None) -> list[str]:
    """Return the index's terms for the groups to search; some, if more than _GROUPS_MAX."""
    if group_id is not None:
        member_view(connection, user_id, group_id)
        return [group_tag(group_id)]
    values = {"user_id": user_id, "limit": _GROUPS_MAX + 1}
    ids = connection.execute(GROUPS, values)
    return [group_tag(id) for (id,) in ids]


def _find(
    connection: Connection, values: dict[str, object], query: Query, limit: int
) -> tuple[dict[int, Excerpt], int | None]:
    """Return excerpts by message id, and the id below which the next page starts, if any."""
    found: dict[int, Excerpt] = {}
    candidates = characters = 0
    last_id = None
    values = {**values, "limit": _CANDIDATES_MAX}
    for candidate in connection.stream(_Candidate, CANDIDATES, values):
        content = candidate.content
        if content is not None and (hit := find_excerpt(content, query)):
            if len(found) == limit or characters >= _CHARACTERS_MAX:
                return found, last_id
            found[candidate.id] = hit
        characters += len(content or "")
        candidates += 1
        last_id = candidate.id
    return found, last_id if candidates == _CANDIDATES_MAX else None


def _hits(connection: Connection, user_id: int, found: dict[int, Excerpt]) -> list[Hit]:
    values = {"ids": json.dumps([*found])}
    messages = {each.id: each for each in read_messages(connection, FOUND, values)}
    by_group: defaultdict[int, list[MessagePayload]] = defaultdict(list)
    for message in messages.values():
        by_group[message.group_id].append(message)
    for group_id, group in by_group.items():
        add_marks(connection, member_view(connection, user_id, group_id), group)
    return [
        Hit(message=messages[id], snippet=shown.snippet, matches=shown.matches)
        for id, shown in found.items()
    ]


def _id_at(connection: Connection, at: int, head: int) -> int:
    """Return the first event from a time on, or the id after the last. Times grow with ids."""
    low, high = 1, head + 1
    while low < high:
        middle = (low + high) // 2
        event = connection.fetch_one(_EventTime, _NEXT, (middle,))
        assert event is not None, "ids up to the head exist"
        if event.created_at >= at:
            high = middle
        else:
            low = event.id + 1
    return low
