"""The HTTP server: where it listens, and how many may be connected."""

import asyncio
import logging
import resource
import socket
from collections import deque
from ipaddress import ip_address
from time import monotonic
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.iostream import IOStream
from tornado.netutil import bind_sockets

from handlers.transport.streams import HttpStream, answer_too_long, become
from models.database import CannotOpen

log = logging.getLogger("chatserver.http")

# Files that are no clients' connections: the database, the loop, the log, and some to spare.
_FILES_RESERVED = 100
# Connections that the kernel holds until they are accepted: all may come back at once.
_LISTEN_BACKLOG = 4096
# What the kernel takes for a connection that does not read, beyond what the other side has room
# for. By itself it takes megabytes each: that is memory, and text that may be deleted by then.
_UNSENT_BYTES = 128 * 1024
_LOG_INTERVAL_SECONDS = 60.0
# Connections whose handshakes begin in one turn of the loop; one takes about half a millisecond.
_SERVED_PER_TURN = 3


class BoundedServer(HTTPServer):
    """An HTTPServer that closes what comes beyond `connections_max`.

    With no file descriptor left, accepting would fail and be tried again at once, for ever.
    """

    def initialize(  # type: ignore[override]
        self, *args: Any, connections_max: int, **kwargs: Any
    ) -> None:
        """Take the limit; 0 stands for as many as there can be files."""
        super().initialize(*args, **kwargs)
        possible = _connections_possible()
        self._connections_max = min(connections_max or possible, possible)
        self._open = 0
        self._silent: dict[IOStream, asyncio.TimerHandle] = {}
        self._arrivals: deque[tuple[IOStream, tuple[Any, ...]]] = deque()
        self._logged_at = -_LOG_INTERVAL_SECONDS

    def handle_stream(self, stream: IOStream, address: tuple[Any, ...]) -> None:
        """Serve a connection once it says something, or close it."""
        if self._open >= self._connections_max:
            stream.close()
            if monotonic() - self._logged_at >= _LOG_INTERVAL_SECONDS:
                self._logged_at = monotonic()
                log.warning(
                    "all %d connections are taken: closing more", self._connections_max
                )
            return
        self._count(stream)
        become(stream, HttpStream)
        loop = asyncio.get_running_loop()
        self._silent[stream] = loop.call_later(
            self.conn_params.header_timeout or 0, self._give_up, stream
        )
        loop.add_reader(stream.fileno(), self._arrive, stream, address)

    async def close_all_connections(self) -> None:
        """Close all, those too that are not served yet."""
        for stream in list(self._silent):
            self._give_up(stream)
        while self._arrivals:
            self._arrivals.popleft()[0].close()
        await super().close_all_connections()

    def _arrive(self, stream: IOStream, address: tuple[Any, ...]) -> None:
        """Put a connection in the queue. It is not served before it can be read: all the requests
        that come while the loop is busy would be read and answered in its next turn."""
        self._hear(stream)
        if not self._arrivals:
            IOLoop.current().add_callback(self._serve_some)
        self._arrivals.append((stream, address))

    def _give_up(self, stream: IOStream) -> None:
        self._hear(stream)
        stream.close()

    def _hear(self, stream: IOStream) -> None:
        """Stop waiting for the first word."""
        self._silent.pop(stream).cancel()
        asyncio.get_running_loop().remove_reader(stream.fileno())

    def _count(self, stream: IOStream) -> None:
        """Count a connection until its file is closed, be it HTTP's or a WebSocket's by then."""

        def close_and_count() -> None:
            self._open -= 1
            answer_too_long(stream)
            del stream.close_fd  # no reference to itself is left, and none of ours
            stream.close_fd()

        self._open += 1
        stream.close_fd = close_and_count  # type: ignore[method-assign]

    def _serve_some(self) -> None:
        """Begin to serve a few: thousands may come back at once, and chats are to go on."""
        for _ in range(min(_SERVED_PER_TURN, len(self._arrivals))):
            super().handle_stream(*self._arrivals.popleft())
        if self._arrivals:
            IOLoop.current().add_callback(self._serve_some)


def bind(host: str, port: int) -> list[socket.socket]:
    """Return sockets that listen. Raises CannotOpen where none can, or could take no client."""
    if _connections_possible() <= 0:
        raise CannotOpen(
            f"at most {_files_max()} files may be open (ulimit -n):"
            f" the server itself needs {_FILES_RESERVED}, and none is left for connections"
        )
    try:
        sockets = bind_sockets(port, host, backlog=_LISTEN_BACKLOG)
    except OSError as error:
        raise CannotOpen(
            f"cannot listen on {host} port {port}: {error.strerror or error}"
        ) from None
    for each in sockets:  # those that are accepted have it from these
        each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_BYTES)
    return sockets


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach an address."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def url_of(host: str, listening: socket.socket) -> str:
    """Return where a person finds what listens."""
    if is_loopback(host):
        host = "localhost"
    elif ":" in host:
        host = f"[{host}]"
    return f"http://{host}:{listening.getsockname()[1]}"


def _connections_possible() -> int:
    return _files_max() - _FILES_RESERVED


def _files_max() -> int:
    """Return how many files this process may open, having raised that as far as it may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        soft = hard
    return soft
