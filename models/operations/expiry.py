"""Removal by age: logins, invitations and reset codes that ended long ago.

The caller gives the time before which something is old. It takes that time from two readings of the
clock, since a clock that is wrong for a moment must cost nobody a login.
"""

import json
from typing import Any, NamedTuple

from models.database import Database
from models.state.text_use import HOURS, hour_of
from models.store.transaction import Transaction

_SESSIONS = "SELECT id FROM session WHERE expires_at < ? LIMIT ?"
_INVITES = "SELECT id FROM invite WHERE expires_at < ? LIMIT ?"
_SERVER_INVITES = "SELECT id FROM server_invite WHERE expires_at < ? LIMIT ?"
_RESET_CODES = "SELECT user_id FROM reset_code WHERE expires_at < ? LIMIT ?"
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

_REMOVE_SERVER_INVITES = """
    DELETE FROM server_invite
    WHERE expires_at < :before AND id IN (SELECT value FROM json_each(:ids))"""
_REMOVE_RESET_CODES = """
    DELETE FROM reset_code
    WHERE expires_at < :before AND user_id IN (SELECT value FROM json_each(:ids))"""


# Runs on a reader thread, as it walks through the table.
_OLD_TEXT_USE = "SELECT user_id, hour FROM text_use WHERE hour < ? LIMIT ?"
_REMOVE_TEXT_USE = "DELETE FROM text_use WHERE user_id = ? AND hour = ?"


class Expired(NamedTuple):
    """Logins, invitations, and users' reset codes that are to be removed."""

    session_ids: list[str]
    invite_ids: list[int]
    server_invite_ids: list[int]
    reset_user_ids: list[int]


def expired(database: Database, before: int, limit: int) -> Expired:
    """Return up to `limit` of each that expired before a time. Runs on a reader thread."""
    connection = database.connection()

    def ids(query: str) -> list[Any]:
        return [row[0] for row in connection.execute(query, (before, limit))]

    return Expired(
        session_ids=ids(_SESSIONS),
        invite_ids=ids(_INVITES),
        server_invite_ids=ids(_SERVER_INVITES),
        reset_user_ids=ids(_RESET_CODES),
    )


def remove_expired(tx: Transaction, found: Expired, before: int) -> None:
    """Remove what was found, unless it no longer counts as expired."""
    connection = tx.database.connection()
    sessions = {"ids": json.dumps(found.session_ids), "before": before}
    connection.execute(_KEEP_POSITIONS, {"ids": sessions["ids"]})
    connection.execute(_REMOVE_SESSIONS, sessions)
    invites = {"ids": json.dumps(found.invite_ids), "before": before}
    connection.execute(_REMOVE_INVITES, invites)
    server_invites = {"ids": json.dumps(found.server_invite_ids), "before": before}
    connection.execute(_REMOVE_SERVER_INVITES, server_invites)
    reset_codes = {"ids": json.dumps(found.reset_user_ids), "before": before}
    connection.execute(_REMOVE_RESET_CODES, reset_codes)


def old_text_use(database: Database, before: int, limit: int) -> list[tuple[int, int]]:
    """Return users and hours whose counts of text no quota needed at a time."""
    values = (hour_of(before) - HOURS, limit)
    return database.connection().execute(_OLD_TEXT_USE, values).fetchall()


def remove_text_use(tx: Transaction, found: list[tuple[int, int]]) -> None:
    """Remove counts of text that were found."""
    tx.database.connection().executemany(_REMOVE_TEXT_USE, found)
