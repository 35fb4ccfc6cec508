"""What is no HTTP: answered like all that is refused, where Tornado writes a bare line, or nothing.

There is neither a request nor a handler then: only the stream knows.
"""

import logging
from contextlib import suppress
from secrets import token_hex
from typing import Any

from tornado.iostream import IOStream, UnsatisfiableReadError

from handlers.base import HEADERS
from handlers.bodies import error_answer
from models.errors import InvalidRequest
from models.records import encode

log = logging.getLogger("chatserver.http")

_BARE = b"HTTP/1.1 400 Bad Request\r\n\r\n"  # all that Tornado says


def answer_malformed(stream: IOStream) -> None:
    """Have a stream of HTTP say what was wrong. It costs each write a comparison."""

    def write(data: Any) -> Any:
        if data == _BARE:
            data = _refusal("this is no HTTP/1.1 request")
        return IOStream.write(stream, data)

    stream.write = write  # type: ignore[method-assign]


def leave_as_it_is(stream: IOStream) -> None:
    """Undo that: the stream is a WebSocket's now, or over."""
    vars(stream).pop("write", None)


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
