"""The load's connections: each reads one socket, with as little work as possible.

They share one buffer, as only one of them reads at a time.
"""

import re
import socket
from collections.abc import Callable
from time import monotonic_ns

from bench import wire

_BUFFER = bytearray(64 * 1024)
_CLOSING_BRACE = ord("}")
_PING = 0x89
# The number of bytes to keep of an incomplete frame, enough to find a split mark or ping.
_TAIL = 22

SENT_AT = re.compile(rb"t=(\d+);")
SEQ = re.compile(rb'"seq":(\d+),"cursor"')
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class ConnectionLost(Exception):
    """The server closed or refused a connection."""


def content(size: int = 64) -> bytes:
    """Return a message's text of a fixed size, which holds the time of sending."""
    return (b"t=%020d;" % monotonic_ns()).ljust(size, b"x")


def _nothing() -> None:
    pass


class Connection:
    """A non-blocking socket to a server on loopback."""

    __slots__ = ("sock", "_receive_into")

    buffer_bytes = 0  # the kernel's receive buffer; 0: the kernel's default

    def connect(self, port: int) -> None:
        """Open the socket."""
        self.sock = socket.socket()
        self.sock.settimeout(10)
        if self.buffer_bytes:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.buffer_bytes)
        self.sock.connect(("127.0.0.1", port))
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock.setblocking(False)
        self._receive_into = self.sock.recv_into

    def send(self, data: bytes) -> None:
        """Send bytes.

        The load sends little at a time, which the kernel always accepts whole.
        """
        if self.sock.send(data) != len(data):
            raise ConnectionLost("the server does not read")

    def receive(self) -> int:
        """Read into the shared buffer; return the number of bytes."""
        try:
            size = self._receive_into(_BUFFER)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise ConnectionLost(str(error)) from None
        if not size:
            raise ConnectionLost("the server closed a connection")
        return size

    def on_readable(self) -> None:
        """Read the received bytes."""
        raise NotImplementedError


class HttpClient(Connection):
    """A persistent HTTP connection with one request at a time."""

    __slots__ = ("_then", "_received")

    def __init__(self) -> None:
        self._received = b""
        self._then: Callable[[int, bytes], None] | None = None

    def ask(self, request: bytes, then: Callable[[int, bytes], None]) -> None:
        """Send a request, and call `then` with the status and body of its answer."""
        self._then = then
        self.send(request)

    def on_readable(self) -> None:
        """Read, and pass on the answer when it is complete."""
        size = self.receive()
        received = self._received + _BUFFER[:size]
        head = received.find(b"\r\n\r\n")
        length = _LENGTH.search(received, 0, head) if head >= 0 else None
        if length is None or len(received) < head + 4 + int(length[1]):
            self._received = received
            return
        self._received = b""
        then, self._then = self._then, None
        if then is not None:
            then(int(received[9:12]), received[head + 4 :])


class WebSocket(Connection):
    """A WebSocket that answers pings.

    It counts as open when it has received `ready`.
    """

    __slots__ = ("path", "is_open", "on_open", "_ready", "_tail")

    def __init__(self, path: str, ready: bytes) -> None:
        self.path = path
        self.is_open = False
        # The load's callback for the opening.
        self.on_open: Callable[[], None] = _nothing
        self._ready = ready
        self._tail = b""

    def connect(self, port: int) -> None:
        """Open the socket and send the upgrade request."""
        super().connect(port)
        self.send(wire.upgrade(self.path))

    def on_opening(self) -> None:
        """Read until the connection is open."""
        received = self._tail + _BUFFER[: self.receive()]
        head = received.find(b"\r\n\r\n")
        self._tail = received
        if head < 0 or self._ready not in received:
            return
        if not received.startswith(b"HTTP/1.1 101"):
            raise ConnectionLost(f"refused: {received[:80]!r}")
        self.is_open = True
        self._tail = b""
        self.on_open()
        self.take(received[head + 4 :])

    def on_readable(self) -> None:
        """Read frames."""
        self.take(_BUFFER[: self.receive()])

    def take(self, received: bytes | bytearray) -> None:
        """Pass complete frames to `look`, and keep the rest."""
        data = self._tail + received
        end = self.answer_pings(data, len(data))
        whole = data.rfind(b"}") + 1
        self._tail = data[max(whole, end) :]
        if whole:
            self.look(data[:whole])

    def look(self, frames: bytes) -> None:
        """Examine received frames, which are not parsed."""

    def answer_pings(self, data: bytes | bytearray, size: int) -> int:
        """Answer the pings in received bytes; return the end of the last ping."""
        payloads, end = wire.pings(data, size)
        for payload in payloads:
            self.send(wire.pong(payload))
        return end


class Receiver(WebSocket):
    """A connection that only counts its messages."""

    __slots__ = ("received",)

    def __init__(self, path: str, ready: bytes) -> None:
        super().__init__(path, ready)
        self.received = 0

    def on_readable(self) -> None:
        """Count in the shared buffer itself, as the load spends most of its time here."""
        size = self.receive()
        if self._tail or not size or _BUFFER[size - 1] != _CLOSING_BRACE:
            self.take(_BUFFER[:size])
            return
        self.received += _BUFFER.count(wire.MESSAGE, 0, size)
        if _BUFFER.find(_PING, 0, size) >= 0:
            self.answer_pings(_BUFFER, size)

    def take(self, received: bytes | bytearray) -> None:
        """Count in received bytes, joined with the end of the bytes before."""
        data = self._tail + received
        self.received += data.count(wire.MESSAGE)
        ping = self.answer_pings(data, len(data))
        mark = data.rfind(wire.MESSAGE)
        # Drop the counted and answered bytes, so that they do not count twice.
        counted = mark + len(wire.MESSAGE) if mark >= 0 else 0
        keep = max(ping, counted, len(data) - _TAIL)
        self._tail = b"" if data.endswith(b"}") else bytes(data[keep:])


class SlowReader(WebSocket):
    """A connection that reads a few kilobytes, and only on request."""

    __slots__ = ()
    buffer_bytes = 4096


class Timed(WebSocket):
    """A connection that counts its messages and measures their latencies."""

    __slots__ = ("received", "_latencies")

    def __init__(self, path: str, ready: bytes, latencies: list[int]) -> None:
        super().__init__(path, ready)
        self.received = 0
        self._latencies = latencies  # nanoseconds

    def look(self, frames: bytes) -> None:
        """Record latencies."""
        now = monotonic_ns()
        sent_at = SENT_AT.findall(frames)
        self.received += len(sent_at)
        self._latencies += [now - int(at) for at in sent_at]


class Reader(WebSocket):
    """A connection that catches up, and checks that each event comes once and in order.

    It is open after the upgrade, and `is_live` after the frame that ends the backlog.
    """

    __slots__ = ("received", "is_live", "is_in_order", "_last_seq")

    def __init__(self, path: str, last_seq: int) -> None:
        super().__init__(path, b"\r\n\r\n")
        self.received = 0
        self.is_live = False
        self.is_in_order = True
        self._last_seq = last_seq

    def look(self, frames: bytes) -> None:
        """Check the numbers of received events."""
        seqs = list(map(int, SEQ.findall(frames)))
        last = self._last_seq + len(seqs)
        if seqs != list(range(self._last_seq + 1, last + 1)):
            self.is_in_order = False
        self._last_seq = last
        self.received += len(seqs)
        if not self.is_live and b'"type":"live"' in frames:
            self.is_live = True


class Sender(WebSocket):
    """A sender over a WebSocket, with a fixed number of unanswered messages."""

    __slots__ = ("acked", "failed", "_group_id", "_left")

    def __init__(self, path: str, group_id: int) -> None:
        super().__init__(path, b'"type":"live"')
        self.acked = 0
        self.failed = 0
        self._group_id = group_id
        self._left = 0

    def start(self, in_flight: int, total: int = 2**62) -> None:
        """Send, and send again for each answer, until `total` messages are sent."""
        self._left = total
        self._send_next(in_flight)

    def stop(self) -> None:
        """Send no more messages."""
        self._left = 0

    def look(self, frames: bytes) -> None:
        """Count answers, and send as many messages."""
        acked = frames.count(b'"type":"ok"')
        failed = frames.count(b'"type":"error"')
        self.acked += acked
        self.failed += failed
        if acked + failed:
            self._send_next(acked + failed)

    def _send_next(self, wanted: int) -> None:
        number = min(wanted, self._left)
        if number:
            self._left -= number
            frame = wire.text(
                b'{"type":"send","group_id":%d,"content":"%s","ref":1}'
                % (self._group_id, content())
            )
            self.send(frame * number)
