"""One open WebSocket: a reader of the log with a position.

A connection is live, or behind. Live, what the hub gives it is gathered in `outbox` and leaves in
one write a turn. Once more of it waits unsent than the limit, it is behind: it leaves the live
fan-out and keeps its position, and the hub reads the log for it as its socket drains.
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
    """A connection's place in the log, and what is on its way to it.

    `close` sends a close frame with a code and a reason, after all that was pushed.
    """

    __slots__ = (
        "user_id",
        "session_id",
        "groups",
        "suppressed",
        "outbox",
        "reads",
        "position",
        "changed_id",
        "expires_at",
        "is_live",
        "was_live",
        "is_closed",
        "ping_position",
        "ping_at",
        "answered",
        "received",
        "ping_end",
        "ping_taken_at",
        "moved_at",
        "taken",
        "_stream",
        "_send",
        "_written",
        "_in_stream",
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
        # The groups that the user is in, as of the last commit that was published.
        self.groups: set[int] = set()
        # Those of them, each with one other, in which it is told nothing that is not in the log.
        self.suppressed: frozenset[int] = frozenset()
        # Frames that leave with the next flush, in log order.
        self.outbox: list[bytes] = []
        # The frames that say how far the user has read a group, or until when it is muted, by
        # group and kind: told as soon as it is live, or has drained.
        self.reads: dict[tuple[int, str], bytes] | None = None
        # Every event up to this one, in the user's groups, was given to the socket.
        self.position = 0
        # The newest event that changed `groups`.
        self.changed_id = 0
        self.is_live = False
        self.was_live = False
        self.is_closed = False
        # What the ping that is under way will show to have been received, and when it left.
        self.ping_position: int | None = None
        self.ping_at = 0.0
        # The position of the last ping that any pong has answered.
        self.answered = -1
        # The position that the last pong showed to have been received.
        self.received = -1
        # Where the ping ends among the bytes written, and when it was seen to have been taken.
        self.ping_end = 0
        self.ping_taken_at: float | None = None
        # How many bytes the other side's TCP had taken when last looked at, and when that changed.
        self.taken = 0
        self.moved_at = 0.0
        self._stream = stream
        self._send = stream.socket.send
        self._written = 0
        self._in_stream = 0  # bytes that it has not yet sent
        # What is written meanwhile: the stream would send these small pieces one by one, which for
        # a connection that is nearly behind takes as long as many others' messages.
        self._waiting: list[bytes] = []
        self._waiting_bytes = 0
        self._drained: Future[None] | None = None
        self._close = close
        if stream.writing():  # the answer to the handshake
            self.follow(stream.write(b""))

    @property
    def unsent(self) -> int:
        """Bytes that the kernel has not yet taken."""
        return self._in_stream + self._waiting_bytes

    def write(self, data: bytes) -> bool:
        """Give bytes to the socket; tell whether some wait: the kernel takes no more.

        Straight to the socket while nothing is buffered: IOStream's own write costs four times as
        much, and most writes are taken whole.
        """
        if self._in_stream:
            self._waiting.append(data)
            self._waiting_bytes += len(data)
            return True
        self._written += len(data)
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

    def follow(self, drained: "Future[None]", size: int = 1) -> None:
        """Take note of bytes in the stream's buffer: what comes next must not overtake them."""
        if not drained.done():
            self._in_stream += size
            self._drained = drained
            drained.add_done_callback(self._on_drained)

    def flush(self) -> bool:
        """Write what is in the outbox, at once and in one piece; tell as `write` does."""
        outbox = self.outbox
        data = outbox[0] if len(outbox) == 1 else b"".join(outbox)
        outbox.clear()
        return self.write(data)

    async def drain(self) -> None:
        """Wait until the kernel has taken everything; raises StreamClosedError."""
        while (drained := self._drained) is not None:
            await drained
            self._on_drained(drained)

    def start_ping(self, frame: bytes, now: float) -> None:
        """Note that a ping with the position leaves after all that is gathered."""
        self.ping_position = self.position
        self.ping_at = self.moved_at = now
        ahead = self._waiting_bytes + sum(map(len, self.outbox))
        self.ping_end = self._written + ahead + len(frame)
        self.ping_taken_at = None

    def look(self, now: float) -> None:
        """See how much the other side's TCP has taken."""
        taken = self._written - self._in_stream - self._send_queue()
        if taken != self.taken:
            self.taken = taken
            self.moved_at = now
        if self.ping_taken_at is None and taken >= self.ping_end:
            self.ping_taken_at = now

    def close(self, code: int, reason: str) -> None:
        """Write what is gathered, then a close frame."""
        if self.outbox:
            self.flush()
        if self._waiting:
            self._give_stream(self._take_waiting())
        self._close(code, reason)

    def _send_queue(self) -> int:
        # Bytes that the other side's TCP has not acknowledged. Only this shows that a slow reader
        # reads at all: the socket turns writable again only when a third of the buffer is free.
        try:
            answer = fcntl.ioctl(self._stream.socket, termios.TIOCOUTQ, b"\0\0\0\0")
        except (OSError, TypeError):  # closed
            return 0
        size: int = struct.unpack("i", answer)[0]
        return size

    def _give_stream(self, data: bytes | memoryview) -> None:
        with suppress(StreamClosedError):
            self.follow(self._stream.write(data), len(data))

    def _take_waiting(self) -> bytes:
        data = b"".join(self._waiting)
        self._waiting.clear()
        self._waiting_bytes = 0
        return data

    def _on_drained(self, drained: "Future[None]") -> None:
        if drained is self._drained:
            self._drained = None
            self._in_stream = 0
            if self._waiting:
                self.write(self._take_waiting())
