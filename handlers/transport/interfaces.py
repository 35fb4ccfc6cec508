"""The interfaces by which the parts of the transport use each other."""

from asyncio import Future
from collections.abc import Callable
from typing import NamedTuple, Protocol

from tornado.httputil import HTTPConnection, HTTPMessageDelegate

from handlers.auth.unsent_answers import UnsentAnswers
from handlers.transport.deadlines import Deadlines
from handlers.transport.stream import Stream


class Client(NamedTuple):
    """The client of a connection, under the names by which Tornado's requests refer to it."""

    remote_ip: str
    protocol: str = "http"


class Detached(NamedTuple):
    """A stream without a reader, and the bytes that came after the request."""

    stream: Stream
    early: bytes


class Server(Protocol):
    """The routes, and the limits of a connection."""

    slow: Deadlines  # for the headers of a request
    idle: Deadlines  # for the next request
    unsent_answers: UnsentAnswers
    header_bytes_max: int
    body_bytes_max: int
    request_seconds: float
    done: Future[None]

    def start_request(
        self, server_conn: object, request_conn: HTTPConnection
    ) -> HTTPMessageDelegate:
        """Return the receiver of a request."""

    def queue(self, serve: Callable[[], None], is_upgrade: bool) -> None:
        """Call a function in one of the next turns of the loop; `is_upgrade` for a handshake."""
