"""The HTTP server: the sockets that it listens on, and the number of connections."""

import asyncio
import logging
import resource
import socket
from collections import deque
from collections.abc import Iterable
from ipaddress import IPv6Address
from time import monotonic
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop, PeriodicCallback
from tornado.iostream import IOStream
from tornado.netutil import bind_sockets

from handlers.auth.rate_limits import ConcurrencyLimit
from handlers.auth.unsent_answers import UnsentAnswers
from handlers.base.addresses import (
    is_loopback,
    network_of,
    parse_address,
    unmapped,
)
from handlers.transport.connection import ServerConnection
from handlers.transport.deadlines import Deadlines
from handlers.transport.streams import (
    HttpStream,
    convert_stream,
    refuse_long_headers,
)
from models.database import CannotOpen
from models.errors import TooManyConnections

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
# How often the server looks for connections whose time is over.
_CHECK_SECONDS = 0.25

Address = tuple[Any, ...]  # of a socket; its form depends on the family


class _Client:
    """The client of a connection, as Tornado's requests refer to it."""

    __slots__ = ("remote_ip", "protocol")

    def __init__(self, stream: IOStream, address: Address) -> None:
        is_tcp = stream.socket.family in (socket.AF_INET, socket.AF_INET6)
        self.remote_ip = unmapped(address[0]) if is_tcp else "0.0.0.0"
        self.protocol = "http"

    def __str__(self) -> str:
        return self.remote_ip


class BoundedServer(HTTPServer):
    """An HTTPServer that closes connections beyond `connections_max`.

    Without a free file descriptor, `accept` would fail and be tried again at once, in a loop.
    """

    def initialize(  # type: ignore[override]
        self,
        *args: Any,
        connections_max: int,
        address_percent: int,
        request_seconds: float,
        keep_alive_seconds: float,
        unsent_answers: UnsentAnswers,
        **kwargs: Any,
    ) -> None:
        """Take the limits; with `connections_max` 0, the limit of open files decides.

        An address has at most `address_percent` of all connections, besides its WebSockets.
        """
        super().initialize(*args, **kwargs)
        self.conn_params.body_timeout = request_seconds
        self.conn_params.header_timeout = None  # the deadlines below replace it
        possible = _connections_possible()
        self._connections_max = min(connections_max or possible, possible)
        self._open = 0
        most = max(self._connections_max * address_percent // 100, 1)
        self._address_max = most if 0 < address_percent < 100 else 0
        self._addresses = ConcurrencyLimit(self._address_max)
        self._unsent_answers = unsent_answers
        # Connections that have sent nothing yet, and when to close them.
        self._silent: dict[IOStream, asyncio.TimerHandle] = {}
        # Connections that can be read, and are not served yet.
        self._readable: deque[tuple[IOStream, Address]] = deque()
        # Connections that have sent a part of their headers, and those between two requests.
        self._slow = Deadlines(request_seconds)
        self._idle = Deadlines(keep_alive_seconds)
        self._checks = PeriodicCallback(self._close_late, _CHECK_SECONDS * 1000)
        self._logged_at: dict[str, float] = {}

    def add_sockets(self, sockets: Iterable[socket.socket]) -> None:
        """Accept connections on listening sockets."""
        super().add_sockets(sockets)
        self._checks.start()

    def handle_stream(self, stream: IOStream, address: Address) -> None:
        """Serve a connection once it can be read; close it if there are too many."""
        if self._open >= self._connections_max:
            stream.close()
            self._warn("server", f"all {self._connections_max} connections are taken")
            return
        network = network_of(str(address[0])) if address else ""
        try:
            self._addresses.take(network)
        except TooManyConnections:
            stream.close()
            taken = f"all {self._address_max} connections of {network} are taken"
            self._warn("address", taken)
            return
        self._count(stream)
        convert_stream(stream, HttpStream)
        assert isinstance(stream, HttpStream)
        stream.watcher = self
        stream.network = network
        loop = asyncio.get_running_loop()
        self._silent[stream] = loop.call_later(
            self._slow.seconds, self._close_silent, stream
        )
        loop.add_reader(stream.fileno(), self._on_readable, stream, address)

    async def close_all_connections(self) -> None:
        """Close all connections, those too that are not served yet."""
        self._checks.stop()
        for stream in list(self._silent):
            self._close_silent(stream)
        while self._readable:
            self._readable.popleft()[0].close()
        await super().close_all_connections()

    # Callbacks of the streams.

    def on_unsent(self, stream: IOStream, written: "asyncio.Future[None]") -> None:
        """Watch an answer that the kernel has not accepted whole."""
        self._unsent_answers.watch(stream, written)

    def on_waiting(self, stream: IOStream, has_begun: bool) -> None:
        """Limit the time to the next request, or from its first byte to the end of its headers."""
        if has_begun:
            self._idle.stop(stream)
            self._slow.start(stream)
        else:
            self._idle.start(stream)

    def on_headers(self, stream: IOStream) -> None:
        """Stop the time for the headers."""
        self._idle.stop(stream)
        self._slow.stop(stream)

    def on_upgrade(self, stream: IOStream) -> None:
        """Count a connection no more for its address: WebSockets have a limit of their own."""
        assert isinstance(stream, HttpStream)
        if stream.network is not None:
            self._addresses.release(stream.network)
            stream.network = None

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

    def _close_late(self) -> None:
        self._slow.close_late()
        self._idle.close_late()

    def _count(self, stream: IOStream) -> None:
        """Count a connection until its file is closed, also after it became a WebSocket."""

        def close_and_count() -> None:
            self._open -= 1
            if isinstance(stream, HttpStream):
                self.on_headers(stream)
                self.on_upgrade(stream)
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
            self._serve(*self._readable.popleft())
        if self._readable:
            IOLoop.current().add_callback(self._serve_some)

    def _serve(self, stream: IOStream, address: Address) -> None:
        connection = ServerConnection(
            stream, self.conn_params, _Client(stream, address)
        )
        self._connections.add(connection)
        connection.start_serving(self)

    def _warn(self, limit: str, fact: str) -> None:
        """Log that new connections are closed, at most once a minute for each limit."""
        now = monotonic()
        if now - self._logged_at.get(limit, -_LOG_INTERVAL_SECONDS) >= (
            _LOG_INTERVAL_SECONDS
        ):
            self._logged_at[limit] = now
            log.warning("%s: closing new ones", fact)


def bind(host: str, port: int) -> list[socket.socket]:
    """Return listening sockets; raise CannotOpen if the port or open files do not allow it."""
    if _connections_possible() <= 0:
        raise CannotOpen(
            f"at most {_files_max()} files may be open (ulimit -n);"
            f" the server needs more than {_FILES_RESERVED}"
        )
    address = parse_address(host)
    try:
        is_any = isinstance(address, IPv6Address) and address.is_unspecified
        if is_any and socket.has_dualstack_ipv6():
            sockets = [_bind_to_both(port)]
        else:
            sockets = bind_sockets(port, unmapped(host), backlog=_LISTEN_BACKLOG)
    except OSError as error:
        raise CannotOpen(
            f"cannot listen on {host} port {port}: {error.strerror or error}"
        ) from None
    for each in sockets:  # accepted sockets inherit these options
        each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_BYTES)
    return sockets


def _bind_to_both(port: int) -> socket.socket:
    """Return a socket that listens on all addresses. Tornado's would take IPv6 alone."""
    listening = socket.create_server(
        ("::", port),
        family=socket.AF_INET6,
        dualstack_ipv6=True,
        backlog=_LISTEN_BACKLOG,
    )
    listening.setblocking(False)
    return listening


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
