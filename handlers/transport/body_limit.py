"""Bodies that are too large: answered 413 in JSON, where Tornado would answer a bare 400."""

from collections.abc import Awaitable

from tornado.http1connection import HTTP1Connection
from tornado.httputil import (
    HTTPHeaders,
    HTTPMessageDelegate,
    HTTPServerRequest,
    RequestStartLine,
    ResponseStartLine,
)
from tornado.web import stream_request_body

from handlers.base import Base
from models.errors import TooLarge

# A refused body is read and dropped up to here, as a client that is still sending sees no answer.
_DROPPED_BYTES_MAX = 64 * 1024 * 1024
_ANY_BYTES = 10**5000


def declares_more(headers: HTTPHeaders, bytes_max: int) -> bool:
    """Tell whether a request says itself that its body is larger."""
    size = headers.get("Content-Length", "")
    # Python refuses to convert thousands of digits.
    return (
        size.isascii() and size.isdigit() and (len(size) > 18 or int(size) > bytes_max)
    )


@stream_request_body
class TooLargeHandler(Base):
    """Every request whose body is too large."""

    def prepare(self) -> None:
        """Let the body run out, unless there is no end of it."""
        connection = self.request.connection
        if isinstance(connection, HTTP1Connection):
            connection.set_max_body_size(_ANY_BYTES)
        if declares_more(self.request.headers, _DROPPED_BYTES_MAX):
            self.refuse_all()

    def refuse_all(self) -> None:
        """Refuse, when the body is over."""
        self.refuse(TooLarge())

    get = post = put = patch = delete = head = refuse_all

    def data_received(self, chunk: bytes) -> None:
        """Drop it."""


class ChunkedBody(HTTPMessageDelegate):
    """A request that does not say how large its body is: counted, and refused when it is."""

    def __init__(
        self,
        request: HTTPServerRequest,
        delegate: HTTPMessageDelegate,
        refusal: HTTPMessageDelegate,
        bytes_max: int,
    ) -> None:
        self._request = request
        self._delegate = delegate
        self._refusal = refusal
        self._bytes_left = bytes_max

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        """Leave the counting to us."""
        self._start = start_line, headers
        if isinstance(self._request.connection, HTTP1Connection):
            self._request.connection.set_max_body_size(
                self._bytes_left + _DROPPED_BYTES_MAX
            )
        return self._delegate.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        """Count; hand over to the refusal once it is too much."""
        self._bytes_left -= len(chunk)
        if self._bytes_left < 0 and self._delegate is not self._refusal:
            self._delegate.on_connection_close()  # nothing of it goes on
            self._delegate = self._refusal
            self._delegate.headers_received(*self._start)
        return self._delegate.data_received(chunk)

    def finish(self) -> None:
        """The body is complete."""
        self._delegate.finish()

    def on_connection_close(self) -> None:
        """The client is gone."""
        self._delegate.on_connection_close()
