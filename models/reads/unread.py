"""How many messages of others a member has not read: counted, never kept up by adding."""

from collections.abc import Sequence
from typing import NamedTuple

from models.database import Database

COUNT = """
    SELECT count(*) FROM message
    WHERE group_id = :group_id AND sender_id <> :user_id
        AND id > coalesce(
            (SELECT id FROM event WHERE group_id = :group_id AND seq = :low), 0)
        AND id <= (SELECT id FROM event WHERE group_id = :group_id AND seq = :high)"""

_KEPT_MAX = 100_000


class Place(NamedTuple):
    """A member's place in a group, whose log ends at `seq`."""

    group_id: int
    read_seq: int
    seq: int


class UnreadCounter:
    """Counts, and remembers each count with the place at which it was true.

    A count for the same `read_seq` and a later end counts only what came in between, so somebody
    who connects again and again costs what was sent since.
    """

    def __init__(self) -> None:
        self._counted: dict[tuple[int, int], tuple[Place, int]] = {}

    def known(self, user_id: int, place: Place) -> int | None:
        """Return a count without a query, or None."""
        if place.read_seq >= place.seq:
            return 0
        kept = self._counted.get((place.group_id, user_id))
        return kept[1] if kept is not None and kept[0] == place else None

    def count(
        self, database: Database, user_id: int, places: Sequence[Place]
    ) -> list[int]:
        """Return the unread messages at each place. Runs on a reader thread."""
        with database.snapshot() as connection:
            counts = []
            for place in places:
                unread = self.known(user_id, place)
                if unread is None:
                    low, unread = self._start(user_id, place)
                    values = {
                        "group_id": place.group_id,
                        "user_id": user_id,
                        "low": low,
                        "high": place.seq,
                    }
                    unread += connection.execute(COUNT, values).fetchone()[0]
                    self._keep(user_id, place, unread)
                counts.append(unread)
            return counts

    def _start(self, user_id: int, place: Place) -> tuple[int, int]:
        kept = self._counted.get((place.group_id, user_id))
        if kept and kept[0].read_seq == place.read_seq and kept[0].seq <= place.seq:
            return kept[0].seq, kept[1]
        return place.read_seq, 0

    def _keep(self, user_id: int, place: Place, unread: int) -> None:
        if len(self._counted) >= _KEPT_MAX:
            self._counted.clear()
        self._counted[place.group_id, user_id] = (place, unread)
