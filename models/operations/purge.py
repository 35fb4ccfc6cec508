"""Erasing messages: one at once, or very many, a slice at a time.

What is to be erased in bulk is noted in a table in the transaction that decides it, and goes on
after a restart. Until its turn comes, it must be out of reach by other means.
"""

import json

from models.operations.files import release
from models.store.transaction import Transaction
from models.tables import Purge

# Messages that one turn of the writer looks at: some milliseconds' work.
_SLICE = 200
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
    """Remove messages' text, and all that hangs on them; their places in the log stay."""
    tx.flush()
    values = {"ids": json.dumps(message_ids), "now": tx.now}
    connection = tx.database.connection()
    for sql in _PURGE:
        connection.execute(sql, values)
    release(tx, message_ids)
    tx.has_purged = True


def purge_later(tx: Transaction, group_id: int) -> None:
    """Note that a group's messages are to be erased; once committed, `purge_some` does it."""
    tx.database.execute(Purge.insert(group=group_id))


def purge_some(tx: Transaction) -> bool:
    """Erase the next slice of what is noted; tell whether there may be more."""
    first = tx.database.row(
        Purge.select(Purge.id, Purge.group, Purge.after_id).order_by(Purge.id).limit(1)
    )
    if first is None:
        return False
    tx.flush()
    id, group_id, after_id = first
    connection = tx.database.connection()
    rows = connection.execute(NEXT_OF_GROUP, (group_id, after_id, _SLICE)).fetchall()
    if rows:
        purge_messages(tx, [row[0] for row in rows])
    this = Purge.id == id
    if len(rows) < _SLICE:
        tx.database.execute(Purge.delete().where(this))
    else:
        tx.database.execute(Purge.update(after_id=rows[-1][0]).where(this))
    return True
