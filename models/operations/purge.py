"""Erase messages: some at once, or all of a deleted group in slices.

Deleting a group adds a row to the table `purge` in the same transaction, so erasing goes on after
a restart. Until a message is erased, reads must hide it by other means.
"""

import json

from models.operations.files import release_files
from models.store.transaction import Transaction
from models.tables import Purge

# Messages that one slice erases: the writer needs some milliseconds for them.
_SLICE_MESSAGES = 200
NEXT_OF_GROUP = """
    SELECT id FROM message WHERE group_id = ? AND id > ? ORDER BY id LIMIT ?"""
_PURGE = (
    """UPDATE message SET content = '', media_url = NULL, mentions = NULL, files = NULL,
        quote = NULL, deleted_at = coalesce(deleted_at, :now)
        WHERE id IN (SELECT value FROM json_each(:ids))""",
    "DELETE FROM version WHERE message_id IN (SELECT value FROM json_each(:ids))",
    "DELETE FROM reaction WHERE message_id IN (SELECT value FROM json_each(:ids))",
    """DELETE FROM pin WHERE (group_id, message_id) IN (
        SELECT group_id, id FROM message WHERE id IN (SELECT value FROM json_each(:ids)))""",
    "DELETE FROM mention WHERE message_id IN (SELECT value FROM json_each(:ids))",
    "DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(:ids))",
)


def purge_messages(tx: Transaction, message_ids: list[int]) -> None:
    """Erase the text of messages and everything attached to them; their events stay in the log."""
    tx.flush()
    values = {"ids": json.dumps(message_ids), "now": tx.now}
    connection = tx.database.connection()
    for sql in _PURGE:
        connection.execute(sql, values)
    release_files(tx, message_ids)
    tx.has_purged = True


def purge_group_later(tx: Transaction, group_id: int) -> None:
    """Have `purge_next_group_slice` erase all messages of a group."""
    tx.database.execute(Purge.insert(group=group_id))


def purge_next_group_slice(tx: Transaction) -> bool:
    """Erase some messages of one deleted group; return False if none are left in any."""
    first = tx.database.row(
        Purge.select(Purge.id, Purge.group, Purge.after_id).order_by(Purge.id).limit(1)
    )
    if first is None:
        return False
    tx.flush()
    purge_id, group_id, after_id = first
    connection = tx.database.connection()
    rows = connection.execute(NEXT_OF_GROUP, (group_id, after_id, _SLICE_MESSAGES))
    message_ids = [row[0] for row in rows]
    if message_ids:
        purge_messages(tx, message_ids)
    this = Purge.id == purge_id
    if len(message_ids) < _SLICE_MESSAGES:
        tx.database.execute(Purge.delete().where(this))
    else:
        tx.database.execute(Purge.update(after_id=message_ids[-1]).where(this))
    return True
