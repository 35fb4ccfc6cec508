"""Erases what was deleted in bulk, in the background."""

from models.operations.purge import purge_next_group_slice
from models.operations.purge_accounts import purge_next_account_slice
from models.store.store import Store
from models.store.transaction import Transaction
from services.slices import Slices


class Purger(Slices):
    """Erases until nothing is left."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, _purge_some)


def _purge_some(tx: Transaction) -> bool:
    return purge_next_group_slice(tx) or purge_next_account_slice(tx)
