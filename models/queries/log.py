"""Reading the log: what a person has missed, page by page, in log order.

A person reads an event if they were in its group when it happened: for the groups they are in, all
since joining; for one that they have left since, all up to the event that says so.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, get_args

import msgspec

from models.batches import gather, gathered
from models.database import Connection, Database
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import GroupPayload, MessageEdited, encode
from models.events.payloads import Fact, ProfileChanged
from models.queries.messages import (
    message_by_id,
    messages_of,
    read_messages,
)
from models.queries.past import Past

# A page is what a connection that is behind holds in memory, so it is bounded in both.
_PAGE_EVENTS = 500
_PAGE_BYTES = 128 * 1024
# Of which so many are read from the database together: they may be large.
_AT_ONCE = 125
# Frames of pages just read: those who catch up together read the same events.
_CACHE_BYTES = 16 * 1024 * 1024

_SPAN = """
    WITH span(group_id, low, high) AS (
        SELECT group_id, joined_id - 1, :upto FROM membership WHERE user_id = :user_id
        UNION ALL
        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:past)
    )"""
IDS = f"""{_SPAN}
    SELECT json_group_array(id) FROM (
        SELECT e.id FROM span CROSS JOIN event e
            ON e.group_id = span.group_id
            AND e.id > max(span.low, :after) AND e.id <= min(span.high, :upto)
        ORDER BY e.id LIMIT :limit)"""
NEXT_ID = f"""{_SPAN}
    SELECT min((
        SELECT e.id FROM event e
        WHERE e.group_id = span.group_id
            AND e.id > max(span.low, :after) AND e.id <= min(span.high, :upto)
        ORDER BY e.id LIMIT 1
    )) FROM span"""
MOVES = """
    SELECT id, group_id, type FROM event
    WHERE subject_id = :user_id AND id > :after AND group_id IS NOT NULL
    ORDER BY id"""
MESSAGES = messages_of("SELECT value id FROM json_each(?)")
# With what the person is called and shows whom the event is about: that is not in the log.
FACTS = gathered(
    """e.type, e.group_id, e.id, e.seq, e.created_at, e.actor_id, e.data,
        u.username, u.display_name, u.status, u.avatar""",
    """
    FROM event e JOIN user u ON u.id = coalesce(e.data ->> 'user_id', e.actor_id)
    WHERE e.id IN (SELECT value FROM json_each(?))""",
)

_FACTS: dict[str, type[Fact]] = {
    str(fact.__struct_config__.tag): fact for fact in get_args(Fact)
}
_NAMING = {
    kind for kind, fact in _FACTS.items() if "username" in fact.__struct_fields__
}
_PROFILE_CHANGED = str(ProfileChanged.__struct_config__.tag)
_EDITED = str(MessageEdited.__struct_config__.tag)


class LogReader:
    """Pages of the log as frames, for connections that are behind. Runs on the reader threads.

    `frame` makes an event's JSON into what goes on the wire.
    """

    def __init__(self, frame: Callable[[bytes], bytes]) -> None:
        self._frame = frame
        self._frames: dict[int, bytes] = {}
        self._frames_bytes = 0

    def forget(self) -> None:
        """Drop what was read: something earlier reads differently now."""
        # A new one, as another reader may be in the middle of the old.
        self._frames = {}
        self._frames_bytes = 0

    def page(
        self, database: Database, user_id: int, after: int, upto: int
    ) -> tuple[bytes, int]:
        """Return the next frames for a person, and the position that they lead to."""
        kept = self._frames
        with database.snapshot() as connection:
            spans = _past(connection, user_id, after)
            ids, position = read_ids(
                connection, user_id, spans, after, upto, _PAGE_EVENTS
            )
            past = Past(connection, spans)
            if past.spans:
                kept = {}  # they read what others read no longer
            frames: list[bytes] = []
            size = 0
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                found = self._frames_of(connection, some, kept, past)
                for id in some:
                    frames.append(found[id])
                    size += len(found[id])
                    if size > _PAGE_BYTES:
                        return b"".join(frames), id
        return b"".join(frames), position

    def _frames_of(
        self,
        connection: Connection,
        ids: list[int],
        kept: dict[int, bytes],
        past: Past,
    ) -> dict[int, bytes]:
        found = {id: kept[id] for id in ids if id in kept}
        missing = [id for id in ids if id not in found]
        if missing:
            new = {}
            for event in read_events(connection, missing):
                if past.spans:
                    past.restore(event)
                new[event.id] = self._frame(encode(event))
            self._keep(kept, new)
            found |= new
        return found

    def _keep(self, kept: dict[int, bytes], frames: dict[int, bytes]) -> None:
        if self._frames_bytes > _CACHE_BYTES:
            self.forget()
        # If they were forgotten meanwhile, nobody looks at these any more.
        kept.update(frames)
        # With what Python's own objects take.
        self._frames_bytes += sum(map(len, frames.values())) + 150 * len(frames)


def read_ids(
    connection: Connection, user_id: int, past: str, after: int, upto: int, limit: int
) -> tuple[list[int], int]:
    """Return up to `limit` ids of a person's events past `after`, and the position reached.

    `past` has the spans of groups that they have left.

    The position is `upto` when nothing is left before it. Cost: an index seek a group, and the
    events returned, however long the log and however rare theirs are in it.
    """
    span = {"user_id": user_id, "past": past}
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
        # A window of ids bounds what has to be merged and sorted, whatever is waiting in all.
        end = min(upto, after + window)
        values = {**span, "after": after, "upto": end, "limit": limit - len(ids)}
        ids += sorted(gather(connection, IDS, values))
        after = end
        window *= 4
    return ids, ids[-1] if len(ids) == limit else upto


def read_events(connection: Connection, ids: list[int]) -> Iterator[GroupPayload]:
    """Yield events of groups, in no order. Most of them are messages, which need no other table."""
    others = set(ids)
    for message in read_messages(connection, MESSAGES, (json.dumps(ids),)):
        others.discard(message.id)
        yield message
    if others:
        for row in gather(connection, FACTS, (json.dumps([*others]),)):
            yield _fact(connection, row)


def _fact(connection: Connection, row: Sequence[Any]) -> GroupPayload:
    kind, group_id, id, seq, created_at, actor_id, data, *profile = row
    place = (
        group_id,
        id,
        seq,
        format_cursor(connection.epoch, id),
        timestamp(created_at),
        actor_id,
    )
    own = msgspec.json.decode(data, type=dict[str, Any])
    if kind == _EDITED:
        has_message = own.pop("message", False)
        edited = MessageEdited(*place, **own)
        if has_message:
            message = message_by_id(connection, edited.message_id)
            assert message is not None, "a message's row is never removed"
            edited.message = message
        return edited
    if kind in _NAMING:
        own["username"] = profile[0]
    if kind == _PROFILE_CHANGED:
        own.update(zip(("display_name", "status", "avatar"), profile[1:], strict=True))
    fact: Fact = _FACTS[kind](*place, **own)
    return fact


def _past(connection: Connection, user_id: int, after: int) -> str:
    """Return the spans (group, low, high) of groups that a person has left since `after`."""
    spans = []
    joined: dict[int, int] = {}
    for id, group_id, kind in connection.execute(
        MOVES, {"user_id": user_id, "after": after}
    ):
        if kind == "member_removed":
            spans.append((group_id, joined.pop(group_id, after), id))
        else:
            joined[group_id] = id - 1
    return json.dumps(spans)
