"""Sessions as the writer remembers them."""

from typing import NamedTuple

from models.database import Database
from models.tables import Session


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


class _SessionRow(NamedTuple):
    user_id: int
    expires_at: int
    revoked_at: int | None
    position: int


def load_session(database: Database, session_id: str) -> SessionState | None:
    """Return a session as it is in the database, or None."""
    query = Session.select(
        Session.user, Session.expires_at, Session.revoked_at, Session.position
    ).where(Session.id == session_id)
    row = database.fetch_one(_SessionRow, query)
    if row is None:
        return None
    return SessionState(
        id=session_id,
        user_id=row.user_id,
        expires_at=row.expires_at,
        is_revoked=row.revoked_at is not None,
        position=row.position,
    )
