"""Who is there: whoever has a socket open, or had one until a moment ago. Never stored."""

from time import monotonic

# A client that changes networks, or is told to come back, is not gone.
_GRACE_SECONDS = 10.0


class Presence:
    """The users with connections. `on_come` may be told of each connection, `on_gone` is told of
    a user's last."""

    def __init__(self, grace_seconds: float = _GRACE_SECONDS) -> None:
        self._grace_seconds = grace_seconds
        self._here: set[int] = set()
        # When those who have just gone went.
        self._gone: dict[int, float] = {}

    def on_come(self, user_id: int) -> None:
        """Note that somebody is here."""
        self._here.add(user_id)
        self._gone.pop(user_id, None)

    def on_gone(self, user_id: int) -> None:
        """Note that somebody has no connection left."""
        self._here.discard(user_id)
        self._gone[user_id] = monotonic()

    def is_online(self, user_id: int) -> bool:
        """Tell whether somebody is here, or was a moment ago."""
        gone_at = self._gone.get(user_id)
        is_near = gone_at is not None and monotonic() - gone_at < self._grace_seconds
        return user_id in self._here or is_near

    def forget(self) -> None:
        """Drop those who are gone for longer than a moment; they are the oldest."""
        now = monotonic()
        while self._gone:
            user_id, gone_at = next(iter(self._gone.items()))
            if now - gone_at < self._grace_seconds:
                break
            del self._gone[user_id]
