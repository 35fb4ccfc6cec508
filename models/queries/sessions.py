"""The sessions of a user."""

from typing import NamedTuple

from msgspec import Struct
from peewee import SQL

from models.engine import Database
from models.events.clock import timestamp
from models.tables import Session, User


class SessionEntry(Struct):
    """One of the caller's sessions: where it is used, and with which program it was opened.

    `last_used_at` may be some minutes old.
    """

    id: str
    created_at: str
    expires_at: str
    last_used_at: str
    address: str | None
    user_agent: str | None
    is_current: bool


class _SessionRow(NamedTuple):
    id: str
    created_at: int
    expires_at: int
    used_at: int | None
    address: str | None
    user_agent: str | None


def sessions(
    database: Database, user_id: int, session_id: str, connected: set[str], now: int
) -> list[SessionEntry]:
    """Return a user's live sessions, newest first.

    `session_id` is the current one. That one and those that are `connected` are in use now.
    """
    in_use = connected | {session_id}
    generation = User.select(User.session_generation).where(User.id == user_id)
    query = (
        Session.select(
            Session.id,
            Session.created_at,
            Session.expires_at,
            Session.used_at,
            Session.address,
            Session.user_agent,
        )
        .where(
            (Session.user == user_id)
            & (Session.generation == generation)
            & Session.revoked_at.is_null()
            & (Session.expires_at > now)
        )
        .order_by(SQL("rowid DESC"))
    )
    return [
        SessionEntry(
            id=row.id,
            created_at=timestamp(row.created_at),
            expires_at=timestamp(row.expires_at),
            last_used_at=timestamp(
                now if row.id in in_use else row.used_at or row.created_at
            ),
            address=row.address,
            user_agent=row.user_agent,
            is_current=row.id == session_id,
        )
        for row in database.fetch(_SessionRow, query)
    ]


def cookie_kind(database: Database, session_id: str) -> str | None:
    """Return the kind of the cookie with a session's token, or None if no cookie has it."""
    row = database.row(Session.select(Session.cookie).where(Session.id == session_id))
    return None if row is None else row[0]
