"""Presence: which users have an open connection, or had one a moment ago. Never stored.

Each of several processes knows the users of its own connections, and hears of those of the others.
"""

from collections.abc import Callable, Iterable
from time import monotonic

# A client that changes networks, or reconnects after a restart, stays online.
_GRACE_SECONDS = 10.0


class Presence:
    """The online users. Call `on_connect` for any connection, `on_disconnect` for a user's last."""

    def __init__(self, grace_seconds: float = _GRACE_SECONDS) -> None:
        self._grace_seconds = grace_seconds
        self._connected: set[int] = set()
        # Disconnect time by user id, oldest first.
        self._disconnected_at: dict[int, float] = {}
        # The online users of each other process.
        self._elsewhere: dict[int, set[int]] = {}
        # Called with each user who came online or is no longer, and with whether they are online.
        self.on_change: Callable[[int, bool], None] = _ignore
        # The same, of the users of this process.
        self.on_own_change: Callable[[int, bool], None] = _ignore

    def on_connect(self, user_id: int) -> None:
        """Mark a user as connected."""
        # A user whose grace period was over went offline before.
        self.expire()
        if user_id not in self._connected and user_id not in self._disconnected_at:
            self.on_own_change(user_id, True)
            if not self._is_elsewhere(user_id):
                self.on_change(user_id, True)
        self._connected.add(user_id)
        self._disconnected_at.pop(user_id, None)

    def on_disconnect(self, user_id: int) -> None:
        """Mark a user as disconnected, from now on."""
        self._connected.discard(user_id)
        self._disconnected_at[user_id] = monotonic()

    def is_online(self, user_id: int) -> bool:
        """Tell whether a user is connected, or was within the grace period."""
        return self._is_own(user_id) or self._is_elsewhere(user_id)

    def own(self) -> list[int]:
        """Return the online users of this process."""
        self.expire()
        return [*self._connected, *self._disconnected_at]

    def expire(self) -> None:
        """Forget users whose grace period is over."""
        now = monotonic()
        while self._disconnected_at:
            user_id, at = next(iter(self._disconnected_at.items()))
            if now - at < self._grace_seconds:
                break
            del self._disconnected_at[user_id]
            self.on_own_change(user_id, False)
            if not self._is_elsewhere(user_id):
                self.on_change(user_id, False)

    # Other processes.

    def hear(self, process: int, user_id: int, is_online: bool) -> None:
        """Note that a user is online at another process, or no longer."""
        was_online = self.is_online(user_id)
        users = self._elsewhere.setdefault(process, set())
        if is_online:
            users.add(user_id)
        else:
            users.discard(user_id)
        if self.is_online(user_id) != was_online:
            self.on_change(user_id, is_online)

    def hear_all(self, process: int, user_ids: Iterable[int]) -> None:
        """Note all users who are online at another process."""
        new, old = set(user_ids), self._elsewhere.get(process, set())
        for user_id in new - old:
            self.hear(process, user_id, True)
        for user_id in old - new:
            self.hear(process, user_id, False)

    def _is_own(self, user_id: int) -> bool:
        at = self._disconnected_at.get(user_id)
        is_recent = at is not None and monotonic() - at < self._grace_seconds
        return user_id in self._connected or is_recent

    def _is_elsewhere(self, user_id: int) -> bool:
        return any(user_id in users for users in self._elsewhere.values())


def _ignore(user_id: int, is_online: bool) -> None:
    """Ignore a change that no one watches."""
