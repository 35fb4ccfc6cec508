"""Store settings and drafts of a user's clients."""

from typing import Any

from models.client_data import (
    DRAFTS_BYTES_MAX,
    DRAFTS_MAX,
    SETTINGS,
    ClientSettings,
    Draft,
    DraftFields,
    draft_of,
)
from models.errors import RevisionMismatch, TooManyDrafts
from models.events.encoding import encode
from models.events.signals import DraftChanged, SettingsChanged
from models.store.transaction import Actor, Transaction

REVISION = "SELECT revision FROM client_data WHERE user_id = ? AND name = ?"
_PUT = """
    INSERT INTO client_data (user_id, name, data, revision, updated_at)
    VALUES (:user_id, :name, :data, 1, :now)
    ON CONFLICT (user_id, name) DO UPDATE
    SET data = :data, revision = client_data.revision + 1, updated_at = :now"""
_DELETE = "DELETE FROM client_data WHERE user_id = ? AND name = ?"
USED = f"""
    SELECT count(*), coalesce(sum(length(CAST(data AS BLOB))), 0) FROM client_data
    WHERE user_id = ? AND name NOT IN (?, '{SETTINGS}')"""


def put_settings(
    tx: Transaction, actor: Actor, settings: dict[str, Any], known_revision: int | None
) -> ClientSettings:
    """Replace the settings; raise RevisionMismatch if they have not the revision given."""
    tx.authorize(actor)
    row = tx.database.connection().execute(REVISION, (actor.user_id, SETTINGS))
    revision: int = (row.fetchone() or (0,))[0]
    if known_revision is not None and known_revision != revision:
        raise RevisionMismatch(
            "The settings were changed meanwhile; read them again before you change them"
        )
    _put(tx, actor, SETTINGS, encode(settings))
    changed = ClientSettings(revision + 1, settings)
    tx.signal(SettingsChanged(actor.user_id, changed.revision, settings))
    return changed


def put_draft(tx: Transaction, actor: Actor, name: str, fields: DraftFields) -> Draft:
    """Replace a draft; raise TooManyDrafts if the user has too many, or too long ones."""
    tx.authorize(actor)
    data = encode(fields)
    count, size = (
        tx.database.connection().execute(USED, (actor.user_id, name)).fetchone()
    )
    if count >= DRAFTS_MAX or size + len(data) > DRAFTS_BYTES_MAX:
        raise TooManyDrafts()
    _put(tx, actor, name, data)
    draft = draft_of(name, fields, tx.timestamp)
    tx.signal(DraftChanged(actor.user_id, name, draft))
    return draft


def delete_draft(tx: Transaction, actor: Actor, name: str) -> None:
    """Delete a draft; no effect if there is none."""
    tx.authorize(actor)
    deleted = tx.database.connection().execute(_DELETE, (actor.user_id, name))
    if deleted.rowcount:
        tx.signal(DraftChanged(actor.user_id, name, None))


def forget_client_data(tx: Transaction, user_id: int) -> None:
    """Delete all settings and drafts of a user."""
    tx.database.connection().execute(
        "DELETE FROM client_data WHERE user_id = ?", (user_id,)
    )


def _put(tx: Transaction, actor: Actor, name: str, data: bytes) -> None:
    values = {
        "user_id": actor.user_id,
        "name": name,
        "data": data.decode(),
        "now": tx.now,
    }
    tx.database.connection().execute(_PUT, values)
