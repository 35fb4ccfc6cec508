"""One request and its answer, as Tornado's handlers use them."""

from asyncio import Future
from collections.abc import Callable
from typing import Protocol

from tornado.httputil import (
    HTTPConnection,
    HTTPHeaders,
    HTTPOutputError,
    RequestStartLine,
    ResponseStartLine,
)

from handlers.transport.head import keeps_alive
from handlers.transport.interfaces import Client, Detached, Server
from handlers.transport.stream import Stream

_SWITCHING_PROTOCOLS = 101
_NO_CONTENT = 204
_NOT_MODIFIED = 304


class Asker(Protocol):
    """The reader of the requests of a connection."""

    stream: Stream
    client: Client

    def on_answered(self, exchange: "Exchange") -> None:
        """Read the next request."""

    def detach(self) -> Detached:
        """Give the stream away."""


class Exchange(HTTPConnection):
    """The answer to one request is written here, in order: headers, body, end.

    `closes` tells whether the connection closes after the answer. `is_read` and `is_written` tell
    whether the request is here and the answer is complete.
    """

    __slots__ = (
        "stream",
        "context",
        "closes",
        "is_read",
        "is_written",
        "body_bytes_max",
        "body_seconds",
        "_asker",
        "_unsent_answers",
        "_start",
        "_status",
        "_is_chunked",
        "_left",
        "_on_close",
    )

    def __init__(
        self,
        server: Server,
        asker: Asker,
        start: RequestStartLine,
        headers: HTTPHeaders,
    ) -> None:
        self.stream = asker.stream
        self.context = asker.client  # where Tornado's requests look for the address
        self.closes = not keeps_alive(start.version, headers)
        self.is_read = self.is_written = False
        # Limits of this request's body, which its handler may change.
        self.body_bytes_max = server.body_bytes_max
        self.body_seconds = server.request_seconds
        self._asker = asker
        self._unsent_answers = server.unsent_answers
        self._start = start
        self._status = 0  # of the answer, once its headers are written
        self._is_chunked = False
        # The bytes that the answer's Content-Length still announces.
        self._left: int | None = None
        self._on_close: Callable[[], None] | None = None

    @property
    def has_begun(self) -> bool:
        """Whether a part of the answer was written."""
        return self._status > 0

    # What a handler may set.

    def set_close_callback(self, callback: Callable[[], None] | None) -> None:
        """Set what to call if the client goes away after its request and before its answer."""
        self._on_close = callback

    # The answer.

    def write_headers(
        self,
        start_line: RequestStartLine | ResponseStartLine,
        headers: HTTPHeaders,
        chunk: bytes | None = None,
    ) -> "Future[None]":
        """Write the headers; say whether the connection stays open."""
        assert isinstance(start_line, ResponseStartLine)
        status = self._status = start_line.code
        if status != _SWITCHING_PROTOCOLS:
            self._set_framing(status, headers)
        fields = [f"{name}: {value}" for name, value in headers.get_all()]
        head = "\r\n".join((f"HTTP/1.1 {status} {start_line.reason}", *fields))
        ends = len(fields)
        if head.count("\r") != ends or head.count("\n") != ends:
            raise ValueError("illegal characters (CR or LF) in a header")
        data = head.encode("latin-1") + b"\r\n\r\n"
        return self._write(data + self._framed(chunk) if chunk else data)

    def write(self, chunk: bytes) -> "Future[None]":
        """Write a part of the body."""
        return self._write(self._framed(chunk))

    def finish(self) -> None:
        """End the answer. The next request is read once the kernel has accepted all of it."""
        stream = self.stream
        self._on_close = None
        if self._left and not stream.is_closed:
            stream.close()
            raise HTTPOutputError(f"{self._left} bytes less than Content-Length")
        if self._is_chunked:
            self._write(b"0\r\n\r\n")
        self.is_written = True
        if not self.is_read:  # the rest of the body is not read
            self.closes = True
        if self._status == _SWITCHING_PROTOCOLS:
            return
        if stream.unsent:
            stream.drained().add_done_callback(self._on_sent)
        else:
            self._asker.on_answered(self)

    def detach(self) -> Detached:
        """Give the connection to another protocol, after the answer 101."""
        return self._asker.detach()

    def on_lost(self) -> None:
        """Tell the handler that the client is gone."""
        callback, self._on_close = self._on_close, None
        if callback is not None:
            callback()

    def _set_framing(self, status: int, headers: HTTPHeaders) -> None:
        """Set the headers that tell where the answer ends, and whether the connection does."""
        method, _, version = self._start
        if not self.is_read:  # answered before its body: the rest is not read
            self.closes = True
        is_new = version == "HTTP/1.1"
        length = headers.get("Content-Length")
        if method == "HEAD" or status in (_NO_CONTENT, _NOT_MODIFIED):
            self._left = 0
        elif length is not None:
            self._left = int(length)
        elif is_new:
            self._is_chunked = True
            headers["Transfer-Encoding"] = "chunked"
        else:  # HTTP/1.0 has no chunks: the end of the connection ends the body
            self.closes = True
        if self.closes:
            headers["Connection"] = "close"
        elif not is_new:
            headers["Connection"] = "keep-alive"

    def _framed(self, chunk: bytes) -> bytes:
        if self._left is not None:
            self._left -= len(chunk)
            if self._left < 0:
                self.stream.close()
                raise HTTPOutputError("more bytes than Content-Length")
        if self._is_chunked and chunk:  # an empty chunk would be the last
            return b"%x\r\n%b\r\n" % (len(chunk), chunk)
        return chunk

    def _write(self, data: bytes) -> "Future[None]":
        stream = self.stream
        has_waited = stream.unsent
        if stream.write(data) and not has_waited:
            self._unsent_answers.watch(stream)
        return stream.drained()

    def _on_sent(self, drained: "Future[None]") -> None:
        if drained.exception() is None:
            self._asker.on_answered(self)
