"""One open WebSocket: a reader of the log with a position.

While a connection is live, the hub gathers its frames in `outbox`, and one write per turn of the
loop sends them. When its unsent bytes pass the limit, it is behind: it leaves the live fan-out,
keeps its position, and catches up from the log as its socket drains.
"""

from collections.abc import Callable

from hub.interfaces import Stream

Close = Callable[[int, str], None]


class Connection:
    """A connection's position in the log, and its unsent frames.

    `close` writes a close frame with a code and a reason.
    """

    __slots__ = (
        "user_id",
        "session_id",
        "groups",
        "suppressed",
        "has_read_marks",
        "is_compressing",
        "outbox",
        "pending_signals",
        "position",
        "changed_id",
        "expires_at",
        "is_live",
        "was_live",
        "is_closed",
        "ping_position",
        "ping_at",
        "answered_position",
        "received_position",
        "ping_end_bytes",
        "ping_acknowledged_at",
        "progress_at",
        "acknowledged_bytes",
        "stream",
        "write",
        "_close",
    )

    def __init__(
        self,
        user_id: int,
        session_id: str,
        expires_at: float,
        stream: Stream,
        close: Close,
        is_compressing: bool = False,
    ) -> None:
        self.user_id = user_id
        self.session_id = session_id
        self.expires_at = expires_at  # seconds since 1970
        # The user's groups, as of the last published commit.
        self.groups: set[int] = set()
        # The direct conversations in which this user gets no signals of the other.
        self.suppressed: frozenset[int] = frozenset()
        # Whether this user sees how far others have read.
        self.has_read_marks = True
        # Whether large frames are compressed.
        self.is_compressing = is_compressing
        # Frames that the next flush writes, in log order.
        self.outbox: list[bytes] = []
        # The user's own signals that wait until the connection is live and drained: the newest
        # frame of each group and kind. None when none wait.
        self.pending_signals: dict[tuple[int, str], bytes] | None = None
        # Every event up to here in the user's groups was given to the socket.
        self.position = 0
        # The newest event that changed `groups`.
        self.changed_id = 0
        self.is_live = False
        self.was_live = False
        self.is_closed = False
        # The position in the unanswered ping, if there is one, and when that ping was pushed.
        self.ping_position: int | None = None
        self.ping_at = 0.0
        # The position of the last ping that any pong has answered.
        self.answered_position = -1
        # The position that the last pong showed to have been received.
        self.received_position = -1
        # Where the ping ends among the written bytes, and when the client's TCP acknowledged it.
        self.ping_end_bytes = 0
        self.ping_acknowledged_at: float | None = None
        # Bytes that the client's TCP had acknowledged at the last check, and when that changed.
        self.acknowledged_bytes = 0
        self.progress_at = 0.0
        self.stream = stream
        # Writes bytes; returns whether some wait because the kernel's buffer is full.
        self.write = stream.write
        self._close = close

    @property
    def unsent(self) -> int:
        """Bytes that the kernel has not yet accepted."""
        return self.stream.unsent

    def flush(self) -> bool:
        """Write the outbox in one piece, and empty it; return the same as `write`."""
        return self.send(b"".join(self.outbox))

    def send(self, data: bytes) -> bool:
        """Write the outbox, whose bytes these are, and empty it; return the same as `write`."""
        self.outbox.clear()
        return self.write(data)

    async def drain(self) -> None:
        """Wait until the kernel has accepted everything. Raises StreamClosedError."""
        while self.stream.unsent:
            await self.stream.drained()

    def start_ping(self, frame: bytes, now: float) -> None:
        """Record a ping that carries the position and is about to be pushed."""
        self.ping_position = self.position
        self.ping_at = self.progress_at = now
        ahead = sum(map(len, self.outbox))
        self.ping_end_bytes = self.stream.written_bytes + ahead + len(frame)
        self.ping_acknowledged_at = None

    def check_progress(self, now: float) -> None:
        """Measure how much the client's TCP has acknowledged."""
        acknowledged = self.stream.acknowledged_bytes
        if acknowledged != self.acknowledged_bytes:
            self.acknowledged_bytes = acknowledged
            self.progress_at = now
        if self.ping_acknowledged_at is None and acknowledged >= self.ping_end_bytes:
            self.ping_acknowledged_at = now

    def close(self, code: int, reason: str) -> None:
        """Write the outbox, then a close frame."""
        if self.outbox:
            self.flush()
        self._close(code, reason)
