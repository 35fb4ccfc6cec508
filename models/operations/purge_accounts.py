"""Erase the messages of deleted accounts, in slices between other writes.

Reads hide all of them from the deletion on, so that the progress is not visible. The user's row
holds the progress, so that erasing goes on after a restart.
"""

from models.operations.purge import purge_messages
from models.store.transaction import Transaction
from models.tables import User

# One slice looks at so many ids and erases at most so many messages: the writer needs some
# milliseconds for it.
_SLICE_IDS = 5_000
_SLICE_MESSAGES = 200

NEXT = """
    SELECT id, purge_from FROM user WHERE purge_from >= 0 ORDER BY purge_from LIMIT 1"""
OWN = """
    SELECT id FROM message
    WHERE id >= :start AND id < :end AND +sender_id = :user_id ORDER BY id LIMIT :limit"""


def purge_next_account_slice(tx: Transaction) -> bool:
    """Erase some messages of one deleted account; return False if none are left of any."""
    connection = tx.database.connection()
    row = connection.execute(NEXT).fetchone()
    if row is None:
        return False
    tx.flush()
    user_id, start = row
    end = start + _SLICE_IDS
    values = {"user_id": user_id, "start": start, "end": end, "limit": _SLICE_MESSAGES}
    ids = [row[0] for row in connection.execute(OWN, values)]
    if ids:
        purge_messages(tx, ids)
    if len(ids) == _SLICE_MESSAGES:
        end = ids[-1] + 1
    is_done = end > tx.last_id
    tx.database.execute(
        User.update(purge_from=None if is_done else end).where(User.id == user_id)
    )
    return True
