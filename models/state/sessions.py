"""Logins as the writer remembers them."""

from models.database import Database
from models.tables import Session


class SessionState:
    """One login. Times in microseconds."""

    __slots__ = ("id", "user_id", "expires_at", "is_revoked", "position")

    def __init__(
        self, id: str, user_id: int, expires_at: int, is_revoked: bool, position: int
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.expires_at = expires_at
        self.is_revoked = is_revoked
        self.position = position


def load_session(database: Database, session_id: str) -> SessionState | None:
    """Return a login as it is in the database, or None."""
    row = database.row(
        Session.select(
            Session.user, Session.expires_at, Session.revoked_at, Session.position
        ).where(Session.id == session_id)
    )
    if row is None:
        return None
    user_id, expires_at, revoked_at, position = row
    return SessionState(
        session_id, user_id, expires_at, revoked_at is not None, position
    )
