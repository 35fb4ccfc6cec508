"""Removal by age: logins, invitations and reset codes that ended long ago.

The caller gives the time before which something is old. It takes that time from two readings of the
clock, since a clock that is wrong for a moment must not end a login.
"""

import json

from models.engine import Database
from models.state.text_use import HOURS, hour_of
from models.store.transaction import Transaction

# The tables whose rows end, and the key of a row.
_KEYS = {
    "session": "id",
    "invite": "id",
    "server_invite": "id",
    "reset_code": "user_id",
}
# A new login starts where the furthest of the earlier ones was.
_KEEP_POSITIONS = """
    UPDATE user SET position = max(position, (
        SELECT max(position) FROM session
        WHERE user_id = user.id AND id IN (SELECT CAST(value AS TEXT) FROM json_each(:ids))))
    WHERE id IN (
        SELECT user_id FROM session
        WHERE id IN (SELECT CAST(value AS TEXT) FROM json_each(:ids)))"""
# Runs on a reader thread, as it walks through the table.
_OLD_TEXT_USE = "SELECT user_id, hour FROM text_use WHERE hour < ? LIMIT ?"
# The last one stays, as it gives the number of the next.
_REMOVE_TURNS = """
    DELETE FROM turn WHERE created_at < ? AND n < (SELECT max(n) FROM turn)"""
_TURNS_KEPT_MICROSECONDS = 60 * 1_000_000
_REMOVE_TEXT_USE = "DELETE FROM text_use WHERE user_id = ? AND hour = ?"

# The keys of rows that are to be removed, by table.
Expired = dict[str, list[int | str]]


def expired(database: Database, before: int, limit: int) -> Expired:
    """Return up to `limit` of each that expired before a time. Runs on a reader thread."""
    connection = database.connection()
    return {
        table: [
            row[0]
            for row in connection.execute(
                f"SELECT {key} FROM {table} WHERE expires_at < ? LIMIT ?",
                (before, limit),
            )
        ]
        for table, key in _KEYS.items()
    }


def remove_expired(tx: Transaction, found: Expired, before: int) -> None:
    """Remove what was found, unless it no longer counts as expired."""
    connection = tx.database.connection()
    connection.execute(_KEEP_POSITIONS, {"ids": json.dumps(found["session"])})
    for table, key in _KEYS.items():
        value = "CAST(value AS TEXT)" if table == "session" else "value"
        connection.execute(
            f"DELETE FROM {table} WHERE expires_at < :before"
            f" AND {key} IN (SELECT {value} FROM json_each(:ids))",
            {"ids": json.dumps(found[table]), "before": before},
        )


def old_text_use(database: Database, before: int, limit: int) -> list[tuple[int, int]]:
    """Return users and hours whose counts of text no quota needed at a time."""
    values = (hour_of(before) - HOURS, limit)
    return database.connection().execute(_OLD_TEXT_USE, values).fetchall()


def remove_text_use(tx: Transaction, found: list[tuple[int, int]]) -> None:
    """Remove counts of text that were found."""
    tx.database.connection().executemany(_REMOVE_TEXT_USE, found)


def remove_turns(tx: Transaction) -> None:
    """Remove the turns of more than a minute ago."""
    values = (tx.now - _TURNS_KEPT_MICROSECONDS,)
    tx.database.connection().execute(_REMOVE_TURNS, values)
