"""A request's connection, as handlers use it."""

from typing import Protocol, cast

from tornado.httputil import HTTPConnection

from hub.interfaces import Stream


class Exchange(Protocol):
    """One request and its answer. `handlers/transport` has the class."""

    # Limits of the body, which its handler may change.
    body_bytes_max: int
    body_seconds: float

    @property
    def stream(self) -> Stream:
        """The connection that it is on."""


def exchange_of(connection: HTTPConnection | None) -> Exchange:
    """Return a request's connection as what it is on this server."""
    return cast(Exchange, connection)
