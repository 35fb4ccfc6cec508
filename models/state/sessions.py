"""Sessions as the writer remembers them."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from models.engine import Database, Sql


class SessionState:
    """One login. Times in microseconds; `position` is the last event that it has received."""

    __slots__ = ("id", "user_id", "expires_at", "is_revoked", "position")

    def __init__(
        self, id: str, user_id: int, expires_at: int, is_revoked: bool, position: int
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.expires_at = expires_at
        self.is_revoked = is_revoked
        self.position = position


# A session of an earlier generation than its user's has ended.
_SESSIONS = """
    SELECT s.id, s.user_id, s.expires_at,
        s.revoked_at IS NOT NULL OR s.generation <> u.session_generation is_revoked, s.position
    FROM session s JOIN user u ON u.id = s.user_id
    WHERE s.id IN (SELECT value FROM {ids})"""
SESSIONS = Sql(
    _SESSIONS.format(ids="json_each(?)"),
    postgres=_SESSIONS.format(ids="json_array_elements_text(?::json)"),
)


class _SessionRow(NamedTuple):
    id: str
    user_id: int
    expires_at: int
    is_revoked: int
    position: int


def load_sessions(
    database: Database, session_ids: Sequence[str]
) -> Iterable[SessionState]:
    """Yield the sessions that exist among some ids, ended ones too, by one query."""
    values = (json.dumps(session_ids),)
    for row in database.connection().fetch(_SessionRow, SESSIONS, values):
        yield SessionState(
            id=row.id,
            user_id=row.user_id,
            expires_at=row.expires_at,
            is_revoked=bool(row.is_revoked),
            position=row.position,
        )
