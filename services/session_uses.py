"""When each session was last used, and from where: noted in memory, stored once a minute.

A request costs a look into a dictionary. A session is noted again only after some minutes, so busy
sessions cost few writes, and a crash loses the uses of a minute.
"""

from time import monotonic

from tornado.ioloop import PeriodicCallback

from models.events.clock import wall_clock
from models.operations.sessions import note_uses
from models.store.store import Store, ignore_outcome

# A session that goes on being used is noted again after this.
_AGAIN_SECONDS = 300
_STORE_SECONDS = 60
# Sessions to remember. Past it all are noted again.
_SESSIONS_MAX = 100_000


class SessionUses:
    """Notes uses, and stores them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._noted_at: dict[str, float] = {}
        # The uses to store: time in microseconds and address by session.
        self._waiting: dict[str, tuple[int, str]] = {}
        self._ticks = PeriodicCallback(self.save, _STORE_SECONDS * 1000)

    def start(self) -> None:
        """Store uses from now on."""
        self._ticks.start()

    def stop(self) -> None:
        """Store what was noted. Call it before the store is closed."""
        self._ticks.stop()
        self.save()

    def is_due(self, session_id: str) -> bool:
        """Tell whether a session that is used now should be noted."""
        noted_at = self._noted_at.get(session_id)
        return noted_at is None or monotonic() - noted_at >= _AGAIN_SECONDS

    def note(self, session_id: str, address: str) -> None:
        """Note that a session is used now from an address."""
        if len(self._noted_at) >= _SESSIONS_MAX:
            self._noted_at.clear()
        self._noted_at[session_id] = monotonic()
        self._waiting[session_id] = (wall_clock(), address)

    def save(self) -> None:
        """Store the uses that were noted. If that fails, later uses are noted again."""
        if self._waiting:
            uses = [(*use, session_id) for session_id, use in self._waiting.items()]
            self._waiting = {}
            self._store.submit(ignore_outcome, note_uses, uses)
