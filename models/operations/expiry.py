"""Removal by age: logins and invitations that ended long ago.

The caller gives the time before which something is old. It takes that time from two readings of the
clock, since a clock that is wrong for a moment must cost nobody a login.
"""

import json
from typing import NamedTuple

from models.database import Database
from models.state.text_use import HOURS, hour_of
from models.store.transaction import Transaction

_SESSIONS = "SELECT id FROM session WHERE expires_at < ? LIMIT ?"
_INVITES = "SELECT id FROM invite WHERE expires_at < ? LIMIT ?"
# A new login starts where the furthest of the earlier ones was.
_KEEP_POSITIONS = """
    UPDATE user SET position = max(position, (
        SELECT max(position) FROM session
        WHERE user_id = user.id AND id IN (SELECT value FROM json_each(:ids))))
    WHERE id IN (
        SELECT user_id FROM session WHERE id IN (SELECT value FROM json_each(:ids)))"""
_REMOVE_SESSIONS = """
    DELETE FROM session
    WHERE expires_at < :before AND id IN (SELECT value FROM json_each(:ids))"""
_REMOVE_INVITES = """
    DELETE FROM invite
    WHERE expires_at < :before AND id IN (SELECT value FROM json_each(:ids))"""


# Runs on a reader thread, as it walks through the table.
_OLD_TEXT_USE = "SELECT user_id, hour FROM text_use WHERE hour < ? LIMIT ?"
_REMOVE_TEXT_USE = "DELETE FROM text_use WHERE user_id = ? AND hour = ?"


class Expired(NamedTuple):
    """Logins and invitations that are to be removed."""

    session_ids: list[str]
    invite_ids: list[int]


def expired(database: Database, before: int, limit: int) -> Expired:
    """Return up to `limit` of each that expired before a time. Runs on a reader thread."""
    connection = database.connection()
    return Expired(
        session_ids=[row[0] for row in connection.execute(_SESSIONS, (before, limit))],
        invite_ids=[row[0] for row in connection.execute(_INVITES, (before, limit))],
    )


def remove_expired(tx: Transaction, found: Expired, before: int) -> None:
    """Remove what was found, unless it no longer counts as expired."""
    connection = tx.database.connection()
    sessions = {"ids": json.dumps(found.session_ids), "before": before}
    connection.execute(_KEEP_POSITIONS, {"ids": sessions["ids"]})
    connection.execute(_REMOVE_SESSIONS, sessions)
    invites = {"ids": json.dumps(found.invite_ids), "before": before}
    connection.execute(_REMOVE_INVITES, invites)


def old_text_use(database: Database, before: int, limit: int) -> list[tuple[int, int]]:
    """Return users and hours whose counts of text no quota needed at a time."""
    values = (hour_of(before) - HOURS, limit)
    return database.connection().execute(_OLD_TEXT_USE, values).fetchall()


def remove_text_use(tx: Transaction, found: list[tuple[int, int]]) -> None:
    """Remove counts of text that were found."""
    tx.database.connection().executemany(_REMOVE_TEXT_USE, found)
