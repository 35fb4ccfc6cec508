"""Reading the log: the events that a user has missed, page by page, in log order.

A user reads the events of a group that happened while they were a member: since joining, or, if
they have left since, up to the event that says so.
"""

import json
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from models.bulk import read_json, select_as_json
from models.engine import Connection, Database, Sql
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.encoding import encode
from models.events.messages import GroupPayload, MessageEdited
from models.events.payloads import EventHeader, ProfileChanged
from models.queries.hidden_profiles import hide_profile
from models.queries.log_cache import CachedPage, LogCache
from models.queries.messages import message_by_id, messages_of, read_messages
from models.queries.past import Past, PastMembership
from models.state.event_types import EVENT_TYPES_BY_NAME, USER_MEMBERS

# Bounds of a page, which a connection that is behind holds in memory.
_PAGE_EVENTS = 500
_PAGE_BYTES = 128 * 1024
# Events to read from the database at once: each may be large.
_EVENTS_AT_ONCE = 125

_HEAD = "SELECT coalesce(max(id), 0) FROM event"
# The events that a user may read: of each membership, those above `low`, up to `high`.
_SPANS = """
    WITH span(group_id, low, high) AS (
        SELECT group_id, joined_id - 1, :upto FROM membership WHERE user_id = :user_id
        UNION ALL
        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:past)
    )"""
_SPANS_OF_POSTGRES = """
    WITH span(group_id, low, high) AS (
        SELECT group_id, joined_id - 1, :upto::bigint FROM membership WHERE user_id = :user_id
        UNION ALL
        SELECT (value ->> 0)::bigint, (value ->> 1)::bigint, (value ->> 2)::bigint
        FROM json_array_elements(:past::json)
    )"""
_EVENTS = """
        FROM span {join} event e
            ON e.group_id = span.group_id
            AND e.id > max(span.low, :after) AND e.id <= min(span.high, :upto)"""
_OF_SQLITE = _EVENTS.format(join="CROSS JOIN")
_OF_POSTGRES = _EVENTS.format(join="JOIN")
IDS = Sql(
    f"""{_SPANS}
    SELECT '[' || group_concat(id) || ']' FROM (
        SELECT e.id {_OF_SQLITE} ORDER BY e.id LIMIT :limit) missed""",
    postgres=f"""{_SPANS_OF_POSTGRES}
    SELECT '[' || string_agg(id::text, ',') || ']' FROM (
        SELECT e.id {_OF_POSTGRES} ORDER BY e.id LIMIT :limit) missed""",
)
_COUNT = "SELECT count(*) FROM (SELECT 1 {events} LIMIT :limit) missed"
COUNT = Sql(
    f"{_SPANS} {_COUNT.format(events=_OF_SQLITE)}",
    postgres=f"{_SPANS_OF_POSTGRES} {_COUNT.format(events=_OF_POSTGRES)}",
)
_NEXT_ID = """
    SELECT min((
        SELECT e.id FROM event e
        WHERE e.group_id = span.group_id
            AND e.id > max(span.low, :after) AND e.id <= min(span.high, :upto)
        ORDER BY e.id LIMIT 1
    )) FROM span"""
NEXT_ID = Sql(f"{_SPANS}{_NEXT_ID}", postgres=f"{_SPANS_OF_POSTGRES}{_NEXT_ID}")
REWRITING = """
    SELECT 1 FROM event WHERE id > ? AND type IN (
        'message_edited', 'message_deleted', 'profile_changed', 'account_deleted',
        'group_deleted', 'user_deleted'
    ) LIMIT 1"""
MOVES = """
    SELECT id, group_id, type FROM event
    WHERE subject_id = :user_id AND id > :after AND group_id IS NOT NULL
    ORDER BY id"""
MESSAGES = messages_of("SELECT value id FROM json_each(?)")


class _EventRow(Struct, array_like=True):
    """An event other than a message, with the user whom it is about."""

    type: str
    group_id: int
    id: int
    seq: int
    created_at: int
    actor_id: int
    data: str
    username: str
    display_name: str | None
    status: str | None
    avatar: str | None


OTHER_EVENTS = select_as_json(
    ", ".join(
        f"u.{name}" if name in USER_MEMBERS else f"e.{name}"
        for name in _EventRow.__struct_fields__
    ),
    """
    FROM event e
    JOIN user u ON u.id = coalesce(CAST(e.data ->> 'user_id' AS BIGINT), e.actor_id)
    WHERE e.id IN (SELECT value FROM json_each(?))""",
)

_ids = msgspec.json.Decoder(list[int])
_rows = msgspec.json.Decoder(_EventRow)
_decode_data = msgspec.json.Decoder(dict[str, Any]).decode


class _Move(NamedTuple):
    """An event that added a user to a group or removed them."""

    id: int
    group_id: int
    type: str


class LogReader:
    """Pages of the log as frames, for connections that are behind. Runs on the reader threads.

    `frame` makes an event's JSON into the bytes on the wire.
    """

    def __init__(self, frame: Callable[[bytes], bytes]) -> None:
        self._frame = frame
        self._cache = LogCache()

    def forget(self) -> None:
        """Drop what is cached, since earlier events read differently now."""
        self._cache = LogCache()

    def page(
        self, database: Database, user_id: int, after: int, upto: int
    ) -> tuple[bytes, int]:
        """Return the next frames for a user, and the position that they lead to."""
        cache = self._cache
        with database.snapshot() as connection:
            past = _past_memberships(connection, user_id, after)
            ids, position = read_ids(
                connection=connection,
                user_id=user_id,
                past=past,
                after=after,
                upto=upto,
                limit=_PAGE_EVENTS,
            )
            restore = Past(connection, past).restore if past else None
            if past or is_rewritten(connection, upto):
                # Some of these frames differ from those of others.
                cache = LogCache()
            key = array("q", ids).tobytes()
            if (cached := cache.pages.get(key)) is not None:
                return cached.frames, cached.cut_id or position
            frames: list[bytes] = []
            size = 0
            for start in range(0, len(ids), _EVENTS_AT_ONCE):
                some = ids[start : start + _EVENTS_AT_ONCE]
                found = self._frames_of(
                    connection, user_id=user_id, ids=some, cache=cache, restore=restore
                )
                frames += [found[id] for id in some]
                size += sum(map(len, frames[start:]))
                if size > _PAGE_BYTES:
                    end = _end_of(frames)
                    cut = CachedPage(b"".join(frames[:end]), ids[end - 1])
                    cache.keep_page(key, ids[:end], cut)
                    return cut.frames, ids[end - 1]
        whole = CachedPage(b"".join(frames), None)
        cache.keep_page(key, ids, whole)
        return whole.frames, position

    def _frames_of(
        self,
        connection: Connection,
        user_id: int,
        ids: list[int],
        cache: LogCache,
        restore: Callable[[GroupPayload], None] | None,
    ) -> dict[int, bytes]:
        kept = cache.frames
        found = {id: kept[id] for id in ids if id in kept}
        missing = [id for id in ids if id not in found] if found else ids
        if missing:
            events = read_events(connection, missing)
            if restore is not None:
                for event in events:
                    restore(event)
            profiles = [each for each in events if isinstance(each, ProfileChanged)]
            for profile in profiles:
                hide_profile(connection, user_id, profile)
            frame = self._frame
            new = {event.id: frame(encode(event)) for event in events}
            for profile in profiles:
                # Not kept: a block may make it another frame for another reader.
                found[profile.id] = new.pop(profile.id)
            if cache.is_full and cache is self._cache:
                self._cache = LogCache()
            cache.keep_frames(new)
            found |= new
        return found


def _end_of(frames: Sequence[bytes]) -> int:
    """Return how many frames a page takes: up to the one that passes its bytes."""
    ends = [*accumulate(map(len, frames))]
    return bisect_right(ends, _PAGE_BYTES) + 1


def is_rewritten(connection: Connection, head: int) -> bool:
    """Tell whether events past a head, which this process has not published, rewrite earlier ones.

    Members who leave before these events may not read the new texts.
    """
    row = connection.execute(REWRITING, (head,)).fetchone()
    return row is not None


def log_head(connection: Connection) -> int:
    """Return the id of the newest event in the log, 0 if there is none."""
    return int(connection.execute(_HEAD).fetchone()[0])


def count_events(
    database: Database, user_id: int, after: int, upto: int, limit: int
) -> int:
    """Return how many events a user has missed, at most `limit`.

    Cost: as for `read_ids`, without reading the events.
    """
    with database.snapshot() as connection:
        past = _past_memberships(connection, user_id, after)
        values = {
            "user_id": user_id,
            "past": json.dumps(past),
            "after": after,
            "upto": upto,
            "limit": limit,
        }
        (count,) = connection.execute(COUNT, values).fetchone()
    return int(count)


def read_ids(
    connection: Connection,
    user_id: int,
    past: Sequence[PastMembership],
    after: int,
    upto: int,
    limit: int,
) -> tuple[list[int], int]:
    """Return up to `limit` ids of events that a user may read, from `after` on, up to `upto`.

    `past` are the memberships that have ended since. Also return the position reached, which is
    `upto` when no event is left before it. Cost: an index seek per group and the events returned,
    however long the log is and however few of its events are the user's.
    """
    span = {"user_id": user_id, "past": json.dumps(past)}
    ids: list[int] = []
    window = limit
    while after < upto and len(ids) < limit:
        if not ids:
            row = connection.execute(
                NEXT_ID, {**span, "after": after, "upto": upto}
            ).fetchone()
            if row[0] is None:
                return ids, upto
            after = row[0] - 1
        # A window of ids bounds what has to be merged and sorted, however much was missed.
        end = min(upto, after + window)
        values = {**span, "after": after, "upto": end, "limit": limit - len(ids)}
        (found,) = connection.execute(IDS, values).fetchone()
        if found is not None:
            ids += sorted(_ids.decode(found))
        after = end
        window *= 4
    return ids, ids[-1] if len(ids) == limit else upto


def read_events(connection: Connection, ids: list[int]) -> list[GroupPayload]:
    """Return events of groups, in no order. Most are messages, which need no other table."""
    messages = read_messages(connection, MESSAGES, (json.dumps(ids),))
    if len(messages) == len(ids):
        return [*messages]
    others = {*ids}.difference(message.id for message in messages)
    return [*messages, *read_facts(connection, others)]


def read_facts(connection: Connection, ids: Iterable[int]) -> Iterator[GroupPayload]:
    """Yield events of groups other than messages, in no order."""
    values = (json.dumps([*ids]),)
    for row in read_json(connection, OTHER_EVENTS, values, _rows):
        yield _event_of(connection, row)


def _event_of(connection: Connection, row: _EventRow) -> GroupPayload:
    header: EventHeader = {
        "group_id": row.group_id,
        "id": row.id,
        "seq": row.seq,
        "cursor": format_cursor(connection.epoch, row.id),
        "timestamp": timestamp(row.created_at),
        "actor_id": row.actor_id,
    }
    data = _decode_data(row.data)
    has_message = data.pop("message", False)
    event: GroupPayload = EVENT_TYPES_BY_NAME[row.type].decode(header, data, row)
    if has_message:
        assert isinstance(event, MessageEdited)
        message = message_by_id(connection, event.message_id)
        assert message is not None, "a message's row is never removed"
        event.message = message
    return event


def _past_memberships(
    connection: Connection, user_id: int, after: int
) -> list[PastMembership]:
    """Return a user's memberships that have ended since a position, as they were after it."""
    past = []
    joined: dict[int, int] = {}
    for move in connection.fetch(_Move, MOVES, {"user_id": user_id, "after": after}):
        if move.type == "member_removed":
            low = joined.pop(move.group_id, after)
            past.append(PastMembership(move.group_id, low=low, high=move.id))
        else:
            joined[move.group_id] = move.id - 1
    return past
