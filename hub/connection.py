"""One open WebSocket: a reader of the log with a position.

While a connection is live, the hub gathers its frames in `outbox`, and one write per turn of the
loop sends them. When its unsent bytes pass the limit, it is behind: it leaves the live fan-out,
keeps its position, and catches up from the log as its socket drains.
"""

import fcntl
import struct
import termios
from asyncio import Future
from collections.abc import Callable
from contextlib import suppress

from tornado.iostream import IOStream, StreamClosedError

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
        "_stream",
        "_send",
        "_written_bytes",
        "_stream_bytes",
        "_waiting",
        "_waiting_bytes",
        "_drained",
        "_close",
    )

    def __init__(
        self,
        user_id: int,
        session_id: str,
        expires_at: float,
        stream: IOStream,
        close: Close,
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
        self._stream = stream
        self._send = stream.socket.send
        self._written_bytes = 0
        self._stream_bytes = 0  # unsent, in the stream's buffer
        # Bytes written while the stream's buffer is not empty. The stream would send these small
        # pieces one by one, which takes as long as many messages to other connections.
        self._waiting: list[bytes] = []
        self._waiting_bytes = 0
        self._drained: Future[None] | None = None
        self._close = close
        if stream.writing():  # the answer to the handshake
            self.track_write(stream.write(b""))

    @property
    def unsent(self) -> int:
        """Bytes that the kernel has not yet accepted."""
        return self._stream_bytes + self._waiting_bytes

    def write(self, data: bytes) -> bool:
        """Write bytes to the socket; return whether some wait because the kernel's buffer is full.

        It writes straight to the socket while nothing is buffered: IOStream.write costs four times
        as much, and the kernel accepts most writes whole.
        """
        if self._stream_bytes:
            self._waiting.append(data)
            self._waiting_bytes += len(data)
            return True
        self._written_bytes += len(data)
        try:
            sent = self._send(data)
        except BlockingIOError:
            sent = 0
        except OSError:
            self._stream.close()
            return False
        if sent == len(data):
            return False
        self._give_stream(memoryview(data)[sent:])
        return True

    def track_write(self, drained: "Future[None]", size: int = 1) -> None:
        """Count bytes in the stream's buffer as unsent, so that no later write overtakes them."""
        if not drained.done():
            self._stream_bytes += size
            self._drained = drained
            drained.add_done_callback(self._on_drained)

    def flush(self) -> bool:
        """Write the outbox in one piece, and empty it; return the same as `write`."""
        outbox = self.outbox
        data = outbox[0] if len(outbox) == 1 else b"".join(outbox)
        outbox.clear()
        return self.write(data)

    async def drain(self) -> None:
        """Wait until the kernel has accepted everything. Raises StreamClosedError."""
        while (drained := self._drained) is not None:
            await drained
            self._on_drained(drained)

    def start_ping(self, frame: bytes, now: float) -> None:
        """Record a ping that carries the position and is about to be pushed."""
        self.ping_position = self.position
        self.ping_at = self.progress_at = now
        ahead = self._waiting_bytes + sum(map(len, self.outbox))
        self.ping_end_bytes = self._written_bytes + ahead + len(frame)
        self.ping_acknowledged_at = None

    def check_progress(self, now: float) -> None:
        """Measure how much the client's TCP has acknowledged."""
        acknowledged = self._written_bytes - self._stream_bytes - self._send_queue()
        if acknowledged != self.acknowledged_bytes:
            self.acknowledged_bytes = acknowledged
            self.progress_at = now
        if self.ping_acknowledged_at is None and acknowledged >= self.ping_end_bytes:
            self.ping_acknowledged_at = now

    def close(self, code: int, reason: str) -> None:
        """Write everything that waits, then a close frame."""
        if self.outbox:
            self.flush()
        if self._waiting:
            self._give_stream(self._take_waiting())
        self._close(code, reason)

    def _send_queue(self) -> int:
        # Bytes that the client's TCP has not acknowledged. Only this shows that a slow client reads
        # at all: the socket turns writable again only when a third of the buffer is free.
        try:
            answer = fcntl.ioctl(self._stream.socket, termios.TIOCOUTQ, b"\0\0\0\0")
        except (OSError, TypeError):  # closed
            return 0
        size: int = struct.unpack("i", answer)[0]
        return size

    def _give_stream(self, data: bytes | memoryview) -> None:
        with suppress(StreamClosedError):
            self.track_write(self._stream.write(data), len(data))

    def _take_waiting(self) -> bytes:
        data = b"".join(self._waiting)
        self._waiting.clear()
        self._waiting_bytes = 0
        return data

    def _on_drained(self, drained: "Future[None]") -> None:
        if drained is self._drained:
            self._drained = None
            self._stream_bytes = 0
            if self._waiting:
                self.write(self._take_waiting())
