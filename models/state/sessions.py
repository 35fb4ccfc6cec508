"""Sessions as the writer remembers them."""

from typing import NamedTuple

from models.engine import Database


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
SESSION = """
    SELECT s.user_id, s.expires_at,
        s.revoked_at IS NOT NULL OR s.generation <> u.session_generation is_revoked, s.position
    FROM session s JOIN user u ON u.id = s.user_id WHERE s.id = :id"""


class _SessionRow(NamedTuple):
    user_id: int
    expires_at: int
    is_revoked: int
    position: int


def load_session(database: Database, session_id: str) -> SessionState | None:
    """Return a session as it is in the database, or None."""
    row = database.connection().fetch_one(_SessionRow, SESSION, {"id": session_id})
    if row is None:
        return None
    return SessionState(
        id=session_id,
        user_id=row.user_id,
        expires_at=row.expires_at,
        is_revoked=bool(row.is_revoked),
        position=row.position,
    )
