"""Bodies that are too large: refused with 413 and JSON, where Tornado would answer a bare 400."""

from collections.abc import Awaitable

from tornado.httputil import (
    HTTPHeaders,
    HTTPMessageDelegate,
    HTTPServerRequest,
    RequestStartLine,
    ResponseStartLine,
)

from handlers.base.exchange import exchange_of
from handlers.base.handler import BaseHandler
from models.errors import TooLarge

# A refused body is read and dropped up to this size: a client that still sends sees no answer.
_DROPPED_BYTES_MAX = 64 * 1024 * 1024
_UNLIMITED = 10**5000  # larger than any Content-Length that fits into the headers
_DIGITS_MAX = 18  # Python refuses to convert thousands of digits


def declares_more(headers: HTTPHeaders, bytes_max: int) -> bool:
    """Tell whether a request's Content-Length is above a limit."""
    size = headers.get("Content-Length", "")
    is_number = size.isascii() and size.isdigit()
    return is_number and (len(size) > _DIGITS_MAX or int(size) > bytes_max)


class TooLargeHandler(BaseHandler):
    """The handler of every request whose body is too large."""

    def prepare(self) -> None:
        """Read the body to its end before the refusal, unless it is far too large."""
        exchange_of(self.request.connection).body_bytes_max = _UNLIMITED
        if declares_more(self.request.headers, _DROPPED_BYTES_MAX):
            self.refuse_body()

    def refuse_body(self) -> None:
        """Answer 413, at the end of the body."""
        self.refuse(TooLarge())

    get = post = put = patch = delete = head = refuse_body

    def data_received(self, chunk: bytes) -> None:
        """Drop a part of the body."""


class CountedBody(HTTPMessageDelegate):
    """A request without Content-Length: its body is counted, and refused once it is too large."""

    def __init__(
        self,
        *,
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
        """Raise the connection's own limit, so that it does not answer first."""
        self._start = start_line, headers
        exchange = exchange_of(self._request.connection)
        exchange.body_bytes_max = self._bytes_left + _DROPPED_BYTES_MAX
        return self._delegate.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        """Count a part of the body; past the limit, hand the request to the refusal."""
        self._bytes_left -= len(chunk)
        if self._bytes_left < 0 and self._delegate is not self._refusal:
            self._delegate.on_connection_close()  # ends the route's own handler
            self._delegate = self._refusal
            self._delegate.headers_received(*self._start)
        return self._delegate.data_received(chunk)

    def finish(self) -> None:
        """End the request."""
        self._delegate.finish()

    def on_connection_close(self) -> None:
        """Tell the handler that the client is gone."""
        self._delegate.on_connection_close()
