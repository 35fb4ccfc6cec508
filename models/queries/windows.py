"""Windows: which messages of a group a page has, by position, by time, or by what is unread."""

from typing import Literal, NamedTuple

from msgspec import Struct

from models.engine import Connection
from models.events.types import ID_MAX
from models.log_times import ranges_from
from models.queries.member_view import MemberView

FIRST_AT = """
    SELECT id FROM message
    WHERE group_id = :group_id AND id >= max(:low, :from_id) AND id < :high
        AND created_at >= :time
    ORDER BY id LIMIT 1"""
_EVENT_ID = "SELECT id FROM event WHERE group_id = ? AND seq = ?"


class Window(Struct):
    """Which page: at most one of the positions is given, none for the newest page.

    `before_id` is the id of a message, `around_time` is in microseconds, the others are a `seq`.
    With `has_events`, the group's notices are on the page too.
    """

    limit: int
    before_id: int | None = None
    before: int | None = None
    after: int | None = None
    around: int | Literal["first_unread"] | None = None
    around_time: int | None = None
    has_events: bool = False


class Range(NamedTuple):
    """How many messages to read with ids below `bound`, and how many from it on."""

    older: int
    newer: int
    bound: int


def range_of(
    connection: Connection,
    view: MemberView,
    window: Window,
    first_unread_id: int | None,
) -> Range:
    """Return the messages of a window, by their ids."""
    limit = window.limit
    if window.around is not None or window.around_time is not None:
        half = limit // 2
        if window.around_time is not None:
            bound = _first_id_at(connection, view, window.around_time)
        elif window.around != "first_unread":
            bound = _event_id(connection, view, window.around or 0)
        else:
            bound = ID_MAX if first_unread_id is None else first_unread_id
        if bound < ID_MAX:
            return Range(half, limit - half, bound)
        return Range(limit, 0, bound)
    if window.after is not None:
        return Range(0, limit, _event_id(connection, view, window.after + 1))
    if window.before is not None:
        return Range(limit, 0, _event_id(connection, view, window.before))
    return Range(limit, 0, ID_MAX if window.before_id is None else window.before_id)


def _event_id(connection: Connection, view: MemberView, seq: int) -> int:
    """Return the id of a group's event; past the last one, an id that no event has."""
    row = connection.execute(_EVENT_ID, (view.group_id, min(seq, ID_MAX))).fetchone()
    if row is not None:
        return int(row[0])
    return 0 if seq < 1 else ID_MAX


def _first_id_at(connection: Connection, view: MemberView, time: int) -> int:
    """Return the id of a group's first message, in its order, that was sent at a time or later.

    If there is none, an id that no message has.
    """
    for low, high in ranges_from(connection, time):
        values = {
            "group_id": view.group_id,
            "from_id": view.from_id,
            "low": low,
            "high": high,
            "time": time,
        }
        row = connection.execute(FIRST_AT, values).fetchone()
        if row is not None:
            return int(row[0])
    return ID_MAX
