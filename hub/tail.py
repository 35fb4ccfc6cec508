"""The last published frames, from which a connection near the head catches up without a query."""

from collections import deque
from collections.abc import Container

_EVENTS_MAX = 4096
_BYTES_MAX = 4 * 1024 * 1024


class Tail:
    """The newest frames of the log, in its order."""

    def __init__(self) -> None:
        self._frames: deque[tuple[int, int, bytes]] = deque()
        self._bytes = 0
        # The tail holds every event after this position.
        self._start = 0

    def start(self, position: int) -> None:
        """Begin, empty, at a position in the log."""
        self._start = position

    def append(self, id: int, group_id: int, frame: bytes) -> None:
        """Add the newest frame; drop the oldest ones beyond the limits."""
        self._frames.append((id, group_id, frame))
        self._bytes += len(frame)
        while len(self._frames) > _EVENTS_MAX or self._bytes > _BYTES_MAX:
            self._start, _, oldest = self._frames.popleft()
            self._bytes -= len(oldest)

    def forget(self, position: int) -> None:
        """Drop all frames up to a position: earlier events read differently from here on."""
        self._frames.clear()
        self._bytes = 0
        self._start = position

    def after(
        self, position: int, group_ids: Container[int], bytes_max: int
    ) -> bytes | None:
        """Return the groups' frames after a position.

        Returns None if the position is before the tail, or the frames exceed `bytes_max`.
        """
        if position < self._start:
            return None
        frames = []
        size = 0
        for id, group_id, frame in reversed(self._frames):
            if id <= position:
                break
            if group_id in group_ids:
                frames.append(frame)
                size += len(frame)
                if size > bytes_max:
                    return None
        frames.reverse()
        return b"".join(frames)
