"""Tells the groups of people of their changed profiles and deleted accounts, in the background."""

from models.operations.spreading import spread_next_slice
from models.store.store import Store
from services.slices import Slices


class Spreader(Slices):
    """Records events until all groups have theirs."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, spread_next_slice)
