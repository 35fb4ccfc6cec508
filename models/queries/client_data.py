"""Read the settings and drafts of a user's clients."""

from typing import NamedTuple

import msgspec

from models.client_data import SETTINGS, ClientSettings, Draft, DraftFields, draft_of
from models.engine import Database
from models.events.clock import timestamp

ROW = """
    SELECT name, data, revision, updated_at FROM client_data
    WHERE user_id = :user_id AND name = :name"""
ROWS = """
    SELECT name, data, revision, updated_at FROM client_data
    WHERE user_id = :user_id AND name <> :name ORDER BY updated_at DESC, name"""

_decode_fields = msgspec.json.Decoder(DraftFields).decode


class _Row(NamedTuple):
    name: str
    data: str
    revision: int
    updated_at: int


def settings(database: Database, user_id: int) -> ClientSettings:
    """Return the settings of a user's clients; empty ones before the first."""
    values = {"user_id": user_id, "name": SETTINGS}
    row = database.connection().fetch_one(_Row, ROW, values)
    if row is None:
        return ClientSettings(0, {})
    return ClientSettings(row.revision, msgspec.json.decode(row.data))


def drafts(database: Database, user_id: int) -> list[Draft]:
    """Return a user's drafts, the newest first."""
    values = {"user_id": user_id, "name": SETTINGS}
    rows = database.connection().fetch(_Row, ROWS, values)
    return [
        draft_of(row.name, _decode_fields(row.data), timestamp(row.updated_at))
        for row in rows
    ]
