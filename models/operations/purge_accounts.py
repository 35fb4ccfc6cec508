"""Removing what erased accounts wrote, a slice at a time, between the others' writes.

Reads hide all of it from the deletion on, so that nobody sees how far this has come. Where it
stands is in the user's row: a restart goes on from there.
"""

from models.operations.purge import purge_messages
from models.store.transaction import Transaction
from models.tables import User

# What one turn looks through, and what it removes at most: some milliseconds of the writer's.
_IDS = 5_000
_MESSAGES = 200

NEXT = """
    SELECT id, purge_from FROM user WHERE purge_from >= 0 ORDER BY purge_from LIMIT 1"""
OWN = """
    SELECT id FROM message
    WHERE id >= :start AND id < :end AND +sender_id = :user_id ORDER BY id LIMIT :limit"""


def purge_some_of_accounts(tx: Transaction) -> bool:
    """Remove some messages of one erased account; tell whether any may be left."""
    connection = tx.database.connection()
    row = connection.execute(NEXT).fetchone()
    if row is None:
        return False
    tx.flush()
    user_id, start = row
    end = start + _IDS
    values = {"user_id": user_id, "start": start, "end": end, "limit": _MESSAGES}
    ids = [row[0] for row in connection.execute(OWN, values)]
    if ids:
        purge_messages(tx, ids)
    if len(ids) == _MESSAGES:
        end = ids[-1] + 1
    is_done = end > tx.last_id
    tx.database.execute(
        User.update(purge_from=None if is_done else end).where(User.id == user_id)
    )
    return True
