"""Searching: the newest messages with certain words, among those that the caller may read.

The index gives candidates; the messages' own rows decide. The index may be behind, and it does not
know who may read a message.
"""

import json
from collections.abc import Callable, Iterator
from heapq import merge
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import Struct

from models.engine import Connection, Database, Sql
from models.events.messages import MessagePayload
from models.events.types import ID_MAX
from models.log_times import id_ranges
from models.queries.marks import add_marks_over_groups
from models.queries.member_view import member_view
from models.queries.messages import messages_of, read_messages
from models.search.excerpts import Excerpt, find_excerpt
from models.search.gin_index import build_query
from models.search.query import Query, build_expression, group_tag, sender_tag

# Bounds of the work for one page: matches in the index, and characters of messages.
_CANDIDATES_MAX = 10_000
_CHARACTERS_MAX = 128 * 1024
# One look into the index takes the terms of so many groups. A user in more has several looks, whose
# finds are merged: how often others use a word shows neither in the answer nor in its time.
_GROUPS_A_LOOK = 200

GROUPS = """
    SELECT s.group_id FROM membership s JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND g.deleted_id IS NULL"""
# `content` is null where the user may not read the message.
_CANDIDATES = """
    SELECT f.rowid id, (
        SELECT m.content FROM message m
        JOIN membership s ON s.user_id = :user_id AND s.group_id = m.group_id
        JOIN "group" g ON g.id = m.group_id
        JOIN user u ON u.id = m.sender_id
        WHERE m.id = f.rowid AND m.seq >= s.from_seq
            AND m.created_at >= :after AND m.created_at < :before
            AND m.deleted_at IS NULL AND g.deleted_id IS NULL AND u.purge_from IS NULL
    ) content
    FROM search f
    WHERE {matching} AND f.rowid >= :low AND f.rowid < :high
    ORDER BY f.rowid DESC{limit}"""
# Streamed: SQLite neither collects nor sorts the matches.
CANDIDATES = _CANDIDATES.format(matching="search MATCH :matching", limit="")
# PostgreSQL collects them: it is asked for windows of ids, whose width is found as it goes.
WINDOW = Sql(
    "SELECT 'not of SQLite'",
    postgres=_CANDIDATES.format(
        matching="""f.words @@ :matching::tsquery
        AND f.rowid >> 12 BETWEEN :low::bigint >> 12 AND :high::bigint >> 12""",
        limit=" LIMIT :limit",
    ),
)
_WINDOW_IDS = 1 << 14
_WINDOW_ROWS = 500
_LAST = "SELECT coalesce(max(rowid), 0) FROM search"
FOUND = messages_of("SELECT value id FROM json_each(:ids)")
_INDEXED = "SELECT indexed_id FROM meta"


class _Candidate(NamedTuple):
    id: int
    content: str | None


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


def search(
    database: Database,
    user_id: int,
    query: Query,
    scope: Scope,
    give_way: Callable[[], None],
) -> Findings:
    """Return the newest messages that match a query; raise NotAMember if the scope is a group that
    the user is not in.

    There may be more even when fewer than `limit` are found: the work for one page is bounded.
    `give_way` is called between two steps of the work.
    """
    with database.snapshot() as connection:
        (indexed_id,) = connection.execute(_INDEXED).fetchone()
        if scope.group_id is not None:
            member_view(connection, user_id, scope.group_id)
        if not scope.limit:
            return Findings(hits=[], before_id=None, indexed_id=indexed_id)
        looking = _look_by_windows if database.driver == "postgres" else _look
        candidates = looking(connection, user_id, query, scope)
        found, before_id = _find(candidates, query, scope.limit, give_way)
        give_way()
        hits = _hits(connection, user_id, found)
        give_way()
    return Findings(hits=hits, before_id=before_id, indexed_id=indexed_id)


def _look(
    connection: Connection, user_id: int, query: Query, scope: Scope
) -> Iterator[_Candidate]:
    """Yield the messages that FTS5 gives for the groups of the scope, newest first."""

    def look(tag_sets: list[list[str]]) -> Iterator[_Candidate]:
        matching = build_expression(query, tag_sets)
        for low, high in ranges:
            span = {**values, "matching": matching, "low": low, "high": high}
            yield from connection.stream(_Candidate, CANDIDATES, span)

    ranges, values = _ranges(connection, user_id, scope)
    looks = map(look, _tag_sets(connection, user_id, scope, _GROUPS_A_LOOK))
    return merge(*looks, key=attrgetter("id"), reverse=True)


def _look_by_windows(
    connection: Connection, user_id: int, query: Query, scope: Scope
) -> Iterator[_Candidate]:
    """Yield the messages that PostgreSQL gives for the groups of the scope, newest first."""
    (last_id,) = connection.execute(_LAST).fetchone()
    ranges, values = _ranges(connection, user_id, scope)
    for tag_sets in _tag_sets(connection, user_id, scope, None):
        values |= {"matching": build_query(query, tag_sets), "limit": _WINDOW_ROWS}
        for low, high in ranges:
            top, width = min(high, last_id + 1), _WINDOW_IDS
            while top > low:
                bottom = max(low, top - width)
                span = {**values, "low": bottom, "high": top}
                rows = connection.fetch(_Candidate, WINDOW, span)
                yield from rows
                if len(rows) == _WINDOW_ROWS:
                    top = rows[-1].id
                else:
                    top, width = bottom, width * 4


def _ranges(
    connection: Connection, user_id: int, scope: Scope
) -> tuple[list[tuple[int, int]], dict[str, Any]]:
    """Return the ranges of ids to search, newest first, and the values of all looks."""
    ranges = id_ranges(connection, scope.after, scope.before)
    if scope.before_id is not None:
        ranges = [(low, min(high, scope.before_id)) for low, high in ranges]
    values = {
        "user_id": user_id,
        "after": 0 if scope.after is None else scope.after,
        "before": ID_MAX if scope.before is None else scope.before,
    }
    return ranges, values


def _tag_sets(
    connection: Connection, user_id: int, scope: Scope, groups_max: int | None
) -> list[list[list[str]]]:
    """Return for each look the sets of tags of which a message has one each.

    Each look searches at most `groups_max` groups, or all of them for None.
    """
    groups = _groups(connection, user_id, scope.group_id)
    sender = [] if scope.sender_id is None else [[sender_tag(scope.sender_id)]]
    width = max(len(groups), 1) if groups_max is None else groups_max
    starts = range(0, len(groups), width)
    return [[groups[start : start + width], *sender] for start in starts]


def _groups(connection: Connection, user_id: int, group_id: int | None) -> list[str]:
    """Return the index's terms for the groups to search."""
    if group_id is not None:
        return [group_tag(group_id)]
    ids = connection.execute(GROUPS, {"user_id": user_id})
    return [group_tag(id) for (id,) in ids]


def _find(
    candidates: Iterator[_Candidate],
    query: Query,
    limit: int,
    give_way: Callable[[], None],
) -> tuple[dict[int, Excerpt], int | None]:
    """Return excerpts by message id, and the id below which the next page starts, if any."""
    found: dict[int, Excerpt] = {}
    characters = 0
    last_id = None
    for count, candidate in enumerate(candidates, start=1):
        content = candidate.content
        if content is not None and (hit := find_excerpt(content, query)):
            if len(found) == limit or characters >= _CHARACTERS_MAX:
                return found, last_id
            found[candidate.id] = hit
        characters += len(content or "")
        last_id = candidate.id
        give_way()
        if count == _CANDIDATES_MAX:
            return found, last_id
    return found, None


def _hits(connection: Connection, user_id: int, found: dict[int, Excerpt]) -> list[Hit]:
    values = {"ids": json.dumps([*found])}
    messages = {each.id: each for each in read_messages(connection, FOUND, values)}
    add_marks_over_groups(connection, user_id, messages.values())
    return [
        Hit(message=messages[id], snippet=shown.snippet, matches=shown.matches)
        for id, shown in found.items()
    ]
