"""Clients' connections: Tornado's streams, and what is different about ours.

What is no HTTP is answered like all that is refused, where Tornado writes a bare line, or nothing:
there is neither a request nor a handler then, and only the stream knows.
"""

import logging
from asyncio import Future
from contextlib import suppress
from secrets import token_hex
from typing import Any

from tornado.ioloop import IOLoop
from tornado.iostream import IOStream, UnsatisfiableReadError

from handlers.base import HEADERS
from handlers.schemas.messages import error_answer
from models.errors import InvalidRequest
from models.events.messages import encode

log = logging.getLogger("chatserver.http")

_BARE = b"HTTP/1.1 400 Bad Request\r\n\r\n"  # all that Tornado says


class ClientStream(IOStream):
    """What both kinds are: a connection that has TCP_NODELAY from the listening socket."""

    def set_nodelay(self, value: bool) -> None:
        """Leave it so: Tornado turns it on and off for each request."""


class HttpStream(ClientStream):
    """A connection that speaks HTTP, or should."""

    def write(self, data: Any) -> "Future[None]":
        """Write; say what was wrong with what is no HTTP."""
        return super().write(
            _refusal("this is no HTTP/1.1 request") if data == _BARE else data
        )


class SocketStream(ClientStream):
    """A connection that is a WebSocket's by now. It is read when there is something to read.

    Tornado tries at once, each time, and finds nothing: a tenth of what a send costs.
    """

    def _try_inline_read(self) -> None:
        position = self._find_read_pos()
        if position is None:
            self._check_closed()
            self._add_io_state(IOLoop.READ)
        else:
            self._read_from_buffer(position)


def become(stream: IOStream, kind: type[ClientStream]) -> None:
    """Make a stream one of ours: Tornado makes its own alone. Attributes of its own instead would
    cost each connection more than a kilobyte."""
    stream.__class__ = kind


def answer_too_long(stream: IOStream) -> None:
    """Say it, if a stream ends because of headers that do not."""
    if isinstance(stream.error, UnsatisfiableReadError):
        with suppress(OSError):
            stream.socket.send(_refusal("the headers are too long"))


def _refusal(reason: str) -> bytes:
    error = InvalidRequest(reason)
    request_id = token_hex(8)
    log.debug("no HTTP: %s", reason, extra={"request_id": request_id})
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
