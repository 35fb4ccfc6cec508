"""Writes the ends of very many sessions, in the background."""

from models.operations.session_ends import end_next_slice
from models.store.store import Store
from services.slices import Slices


class SessionEnder(Slices):
    """Writes until no end is left."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, end_next_slice)
