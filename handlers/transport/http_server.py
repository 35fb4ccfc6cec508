"""The HTTP server: the sockets that it listens on, and the number of connections."""

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

from handlers.transport.streams import (
    HttpStream,
    convert_stream,
    refuse_long_headers,
)
from models.database import CannotOpen

log = logging.getLogger("chatserver.http")

# Open files besides clients' connections: the database, the loop, the log, and some to spare.
_FILES_RESERVED = 100
# Connections that the kernel queues until they are accepted: all clients may reconnect at once.
_LISTEN_BACKLOG = 4096
# Bytes that the kernel queues for a connection, besides what the client's kernel accepts. Its
# default is megabytes for each connection: memory, and text that may be deleted meanwhile.
_UNSENT_BYTES = 128 * 1024
_LOG_INTERVAL_SECONDS = 60.0
# Connections whose requests begin in one turn of the loop; one takes about half a millisecond.
_SERVED_PER_TURN = 3

Address = tuple[Any, ...]  # of a socket; its form depends on the family


class BoundedServer(HTTPServer):
    """An HTTPServer that closes connections beyond `connections_max`.

    Without a free file descriptor, `accept` would fail and be tried again at once, in a loop.
    """

    def initialize(  # type: ignore[override]
        self, *args: Any, connections_max: int, **kwargs: Any
    ) -> None:
        """Take the limit; with 0, the limit of open files decides."""
        super().initialize(*args, **kwargs)
        possible = _connections_possible()
        self._connections_max = min(connections_max or possible, possible)
        self._open = 0
        # Connections that have sent nothing yet, and when to close them.
        self._silent: dict[IOStream, asyncio.TimerHandle] = {}
        # Connections that can be read, and are not served yet.
        self._readable: deque[tuple[IOStream, Address]] = deque()
        self._logged_at = -_LOG_INTERVAL_SECONDS

    def handle_stream(self, stream: IOStream, address: Address) -> None:
        """Serve a connection once it can be read; close it if there are too many."""
        if self._open >= self._connections_max:
            stream.close()
            if monotonic() - self._logged_at >= _LOG_INTERVAL_SECONDS:
                self._logged_at = monotonic()
                log.warning(
                    "all %d connections are taken: closing new ones",
                    self._connections_max,
                )
            return
        self._count(stream)
        convert_stream(stream, HttpStream)
        loop = asyncio.get_running_loop()
        self._silent[stream] = loop.call_later(
            self.conn_params.header_timeout or 0, self._close_silent, stream
        )
        loop.add_reader(stream.fileno(), self._on_readable, stream, address)

    async def close_all_connections(self) -> None:
        """Close all connections, those too that are not served yet."""
        for stream in list(self._silent):
            self._close_silent(stream)
        while self._readable:
            self._readable.popleft()[0].close()
        await super().close_all_connections()

    def _on_readable(self, stream: IOStream, address: Address) -> None:
        """Queue a connection. Serving all at once would block the loop for one long turn."""
        self._stop_waiting(stream)
        if not self._readable:
            IOLoop.current().add_callback(self._serve_some)
        self._readable.append((stream, address))

    def _close_silent(self, stream: IOStream) -> None:
        self._stop_waiting(stream)
        stream.close()

    def _stop_waiting(self, stream: IOStream) -> None:
        self._silent.pop(stream).cancel()
        asyncio.get_running_loop().remove_reader(stream.fileno())

    def _count(self, stream: IOStream) -> None:
        """Count a connection until its file is closed, also after it became a WebSocket."""

        def close_and_count() -> None:
            self._open -= 1
            refuse_long_headers(stream)
            del (
                stream.close_fd
            )  # restores the method, and removes the cycle with this closure
            stream.close_fd()

        self._open += 1
        stream.close_fd = close_and_count  # type: ignore[method-assign]

    def _serve_some(self) -> None:
        """Begin to serve a few connections, and leave the rest to the next turns of the loop."""
        for _ in range(min(_SERVED_PER_TURN, len(self._readable))):
            super().handle_stream(*self._readable.popleft())
        if self._readable:
            IOLoop.current().add_callback(self._serve_some)


def bind(host: str, port: int) -> list[socket.socket]:
    """Return listening sockets; raise CannotOpen if the port or open files do not allow it."""
    if _connections_possible() <= 0:
        raise CannotOpen(
            f"at most {_files_max()} files may be open (ulimit -n);"
            f" the server needs more than {_FILES_RESERVED}"
        )
    try:
        sockets = bind_sockets(port, host, backlog=_LISTEN_BACKLOG)
    except OSError as error:
        raise CannotOpen(
            f"cannot listen on {host} port {port}: {error.strerror or error}"
        ) from None
    for each in sockets:  # accepted sockets inherit these options
        each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_BYTES)
    return sockets


def is_loopback(host: str) -> bool:
    """Tell whether an address can be reached from this machine only."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def url_of(host: str, listening: socket.socket) -> str:
    """Return the URL of a listening socket."""
    if is_loopback(host):
        host = "localhost"
    elif ":" in host:
        host = f"[{host}]"
    return f"http://{host}:{listening.getsockname()[1]}"


def _connections_possible() -> int:
    return _files_max() - _FILES_RESERVED


def _files_max() -> int:
    """Return how many files this process may open, after raising that limit to its maximum."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        soft = hard
    return soft
