"""A request's connection, as handlers use it."""

from typing import Protocol, cast

from tornado.httputil import HTTPConnection

from hub.interfaces import Stream


class Exchange(Protocol):
    """One request and its answer. `handlers/transport` has the class."""

    @property
    def stream(self) -> Stream:
        """The connection that it is on."""

    def set_max_body_size(self, bytes_max: int) -> None:
        """Set the limit of this request's body."""

    def set_body_timeout(self, seconds: float) -> None:
        """Set how long this request's body may take."""


def exchange_of(connection: HTTPConnection | None) -> Exchange:
    """Return a request's connection as what it is on this server."""
    return cast(Exchange, connection)
