"""The messages of others that mention a user, over all their groups, newest first.

The table of mentions is in the order of users, groups and messages. So a user's mentions in one
group are in order, and so are those of all members (user 0): each such row of mentions is a
stream, and the page is merged from the streams. Cost: two index seeks for each group of the user,
and one for each mention.
"""

import json
from collections.abc import Iterator
from heapq import heapify, heappop, heapreplace
from itertools import islice
from typing import NamedTuple

from models.engine import Connection, Database
from models.events.messages import MessagePayload
from models.events.types import ID_MAX
from models.queries.marks import add_marks_over_groups
from models.queries.messages import messages_where, read_messages
from models.queries.pages import Page

# Mentions that are looked at for one page: those in a user's own messages are no mentions of them.
_CANDIDATES_MAX = 1_000

# No more streams than candidates are needed.
STREAMS = f"""
    SELECT -t.id negative_id, t.user_id, t.group_id, t.from_id FROM (
        SELECT i.user_id, s.group_id,
            CASE WHEN s.from_seq > 1 THEN (
                SELECT id FROM event WHERE group_id = s.group_id AND seq = s.from_seq
            ) ELSE 0 END from_id, (
                SELECT max(message_id) FROM mention
                WHERE user_id = i.user_id AND group_id = s.group_id AND message_id < :before_id
            ) id
        FROM membership s
        CROSS JOIN "group" g ON g.id = s.group_id AND g.deleted_id IS NULL
        CROSS JOIN (SELECT :user_id user_id UNION ALL SELECT 0) i
        WHERE s.user_id = :user_id
    ) t
    WHERE t.id >= t.from_id ORDER BY t.id DESC LIMIT {_CANDIDATES_MAX}"""
NEXT = """
    SELECT max(message_id) FROM mention
    WHERE user_id = :user_id AND group_id = :group_id
        AND message_id < :before_id AND message_id >= :from_id"""
MENTIONING = messages_where("""
    m.id IN (SELECT value FROM json_each(:ids)) AND m.sender_id <> :user_id
        AND u.purge_from IS NULL""")


class _Stream(NamedTuple):
    """A row of mentions, by its newest one that is not read yet."""

    negative_id: int  # so that a heap has the newest first
    user_id: int
    group_id: int
    from_id: int  # the first event of the group that the user may read


def mentioned(
    database: Database, user_id: int, before_id: int | None, limit: int
) -> Page[MessagePayload]:
    """Return the messages with ids below `before_id` that mention a user, newest first.

    The work for one page is bounded, so that it may be short although others follow.
    """
    if not limit:
        return Page([], None)
    with database.snapshot() as connection:
        before = ID_MAX if before_id is None else before_id
        candidates = _candidates(connection, user_id, before)
        found: list[MessagePayload] = []
        taken = 0
        while taken < _CANDIDATES_MAX:
            # One more than asked for tells whether there are more.
            wanted = min(limit + 1 - len(found), _CANDIDATES_MAX - taken)
            ids = [*islice(candidates, wanted)]
            found += _readable(connection, user_id, ids)
            taken += len(ids)
            if len(found) > limit:
                return _page(connection, user_id, found[:limit], found[limit - 1].id)
            if len(ids) < wanted:
                return _page(connection, user_id, found, None)
        return _page(connection, user_id, found, ids[-1])


def _candidates(connection: Connection, user_id: int, before_id: int) -> Iterator[int]:
    """Yield the ids of messages with mentions of a user or of all members, newest first."""
    values = {"user_id": user_id, "before_id": before_id}
    streams = connection.fetch(_Stream, STREAMS, values)
    heapify(streams)
    last_id = None
    while streams:
        first = streams[0]
        id = -first.negative_id
        # A message that mentions the user and all members is in two streams.
        if id != last_id:
            yield id
            last_id = id
        values = {
            "user_id": first.user_id,
            "group_id": first.group_id,
            "before_id": id,
            "from_id": first.from_id,
        }
        (next_id,) = connection.execute(NEXT, values).fetchone()
        if next_id is None:
            heappop(streams)
        else:
            heapreplace(streams, first._replace(negative_id=-next_id))


def _readable(
    connection: Connection, user_id: int, ids: list[int]
) -> list[MessagePayload]:
    values = {"user_id": user_id, "ids": json.dumps(ids)}
    return read_messages(connection, MENTIONING, values)[::-1]


def _page(
    connection: Connection,
    user_id: int,
    messages: list[MessagePayload],
    last_id: int | None,
) -> Page[MessagePayload]:
    add_marks_over_groups(connection, user_id, messages)
    return Page(messages, last_id)
