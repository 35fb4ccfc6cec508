"""Clients' streams: Tornado's, with what this server changes about them.

Input that is not HTTP gets a JSON refusal here. There is no request or handler at that point, so
only the stream can answer; Tornado would write a bare status line, or nothing.
"""

import logging
from asyncio import Future
from contextlib import suppress
from secrets import token_hex
from typing import Protocol

from tornado.ioloop import IOLoop
from tornado.iostream import IOStream, UnsatisfiableReadError

from handlers.base.headers import HEADERS
from handlers.schemas.answers import error_answer
from models.errors import InvalidRequest
from models.events.encoding import encode

log = logging.getLogger("chatserver.http")

_TORNADOS_REFUSAL = b"HTTP/1.1 400 Bad Request\r\n\r\n"


class ClientStream(IOStream):
    """A client's connection. Its socket has TCP_NODELAY from the listening socket."""

    def set_nodelay(self, value: bool) -> None:
        """Do nothing: Tornado would turn it on and off for each request."""


class Watcher(Protocol):
    """The limits of connections before they become WebSockets."""

    def on_unsent(self, stream: IOStream, written: "Future[None]") -> None:
        """Note that the kernel has not accepted all of a write."""

    def on_waiting(self, stream: IOStream, has_begun: bool) -> None:
        """Note that the headers of a request are awaited, and whether a part of them is here."""

    def on_headers(self, stream: IOStream) -> None:
        """Note that the headers are complete."""

    def on_upgrade(self, stream: IOStream) -> None:
        """Note that the connection becomes a WebSocket."""


class HttpStream(ClientStream):
    """A connection before it becomes a WebSocket."""

    watcher: Watcher
    network: str | None = None  # while the connection counts for it
    _is_waiting = False

    def write(self, data: bytes | memoryview) -> "Future[None]":
        """Write; replace Tornado's refusal of malformed HTTP."""
        if data == _TORNADOS_REFUSAL:
            data = _refusal("the request is not valid HTTP/1.1")
        written = super().write(data)
        if not written.done():
            self.watcher.on_unsent(self, written)
        return written

    def _try_inline_read(self) -> None:
        super()._try_inline_read()
        # Only headers are read up to a pattern.
        if self._read_regex is not None and not self.closed():
            self._is_waiting = True
            self.watcher.on_waiting(self, self._read_buffer_size > 0)

    def _handle_read(self) -> None:
        super()._handle_read()
        if self._is_waiting:
            if self._read_regex is None:
                self._is_waiting = False
                self.watcher.on_headers(self)
            elif not self.closed():
                self.watcher.on_waiting(self, self._read_buffer_size > 0)


class SocketStream(ClientStream):
    """The connection of a WebSocket. It is read when the loop finds it readable.

    Tornado tries to read at once each time, and finds nothing: a tenth of what a send costs.
    """

    def _try_inline_read(self) -> None:
        position = self._find_read_pos()
        if position is None:
            self._check_closed()
            self._add_io_state(IOLoop.READ)
        else:
            self._read_from_buffer(position)


def convert_stream(stream: IOStream, kind: type[ClientStream]) -> None:
    """Make Tornado's stream one of this server's.

    Tornado creates the streams by itself. Methods set on the instance instead would cost each
    connection more than a kilobyte.
    """
    stream.__class__ = kind


def convert_to_socket(stream: IOStream) -> None:
    """Make a connection that was upgraded a WebSocket's."""
    if isinstance(stream, HttpStream):
        stream.watcher.on_upgrade(stream)
    convert_stream(stream, SocketStream)


def refuse_long_headers(stream: IOStream) -> None:
    """Answer a client whose headers exceeded the limit, before its stream is closed."""
    if isinstance(stream.error, UnsatisfiableReadError):
        with suppress(OSError):
            stream.socket.send(_refusal("the headers of the request are too long"))


def _refusal(reason: str) -> bytes:
    error = InvalidRequest(reason)
    request_id = token_hex(8)
    log.debug("refused: %s", reason, extra={"request_id": request_id})
    body = encode(error_answer(error))
    headers = {
        **HEADERS,
        "X-Request-Id": request_id,
        "Content-Length": str(len(body)),
        "Connection": "close",
    }
    lines = [f"{name}: {value}\r\n" for name, value in headers.items()]
    head = f"HTTP/1.1 {error.status} Bad Request\r\n{''.join(lines)}\r\n"
    return head.encode() + body
