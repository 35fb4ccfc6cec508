"""A request with only the parts that the handlers of this server use.

Tornado's own class parses an empty query, copies the result, and looks at the host of each request
anew: half of the time from a request's bytes to its handler.
"""

import re
from functools import lru_cache
from time import monotonic

from tornado.escape import parse_qs_bytes
from tornado.httputil import (
    HTTPHeaders,
    HTTPInputError,
    HTTPServerRequest,
    RequestStartLine,
    split_host_and_port,
)

from handlers.transport.exchange import Exchange

# RFC 3986 §3.2.2, as Tornado simplifies it: brackets and colons may be anywhere. A comma would join
# several Host headers (RFC 9110 §5.3).
_HOST = re.compile(r"(?:[\[\]:A-Za-z0-9\-._~!$&'()*+;=]|%[0-9A-Fa-f]{2})*")
_HOST_LENGTH_MAX = 1000
# Parameters of a query. Each costs time.
_PARAMETERS_MAX = 1000


class Request(HTTPServerRequest):
    """A request. Raises HTTPInputError if its host or its query is not valid."""

    def __init__(
        self,
        *,
        connection: Exchange,
        server_connection: object,
        start: RequestStartLine,
        headers: HTTPHeaders,
    ) -> None:
        self.method, self.uri, self.version = start
        self.headers = headers
        self.body = b""
        self.connection = connection
        self.server_connection = server_connection
        self.remote_ip, self.protocol = connection.context
        host = headers.get("Host")
        if host is None:
            if start.version != "HTTP/1.0":
                raise HTTPInputError("no Host header")
            host = "127.0.0.1"
        if not _is_host(host):
            raise HTTPInputError("an invalid Host header")
        self.host = host
        self.path, _, self.query = start.path.partition("?")
        self.query_arguments = _parameters(self.query) if self.query else {}
        self._received_at = monotonic()

    @property
    def host_name(self) -> str:  # type: ignore[override]
        """The host without its port, in small letters."""
        return split_host_and_port(self.host.lower())[0]

    def request_time(self) -> float:
        """Return the seconds since the request was here."""
        return monotonic() - self._received_at


def _parameters(query: str) -> dict[str, list[bytes]]:
    try:
        return parse_qs_bytes(
            query, keep_blank_values=True, max_num_fields=_PARAMETERS_MAX
        )
    except ValueError:
        raise HTTPInputError("an invalid query") from None


@lru_cache(256)  # a client names the same host each time
def _is_host(host: str) -> bool:
    return len(host) <= _HOST_LENGTH_MAX and _HOST.fullmatch(host) is not None
