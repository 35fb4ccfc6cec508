"""The HTTP server: the sockets that it listens on, and the number of connections."""

import asyncio
import logging
import resource
import socket
from collections import deque
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address
from time import monotonic

from tornado.httputil import HTTPServerConnectionDelegate
from tornado.ioloop import PeriodicCallback
from tornado.netutil import bind_sockets

from handlers.auth.rate_limits import ConcurrencyLimit
from handlers.auth.unsent_answers import UnsentAnswers
from handlers.base.addresses import (
    is_loopback,
    network_of,
    parse_address,
    unmapped,
)
from handlers.transport.connection import Requests
from handlers.transport.deadlines import Deadlines
from handlers.transport.interfaces import Client
from handlers.transport.stream import Stream
from handlers.transport.surplus import Surplus
from hub.background import Background
from models.engine import CannotOpen
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
# The time that a handshake takes in the turns after its first.
_HANDSHAKE_SECONDS = 0.0003
# How often the server looks for connections whose time is over.
_CHECK_SECONDS = 0.25
# Connections that asyncio's own loop accepts in one turn; uvloop accepts one.
_ACCEPTED_PER_TURN = 32
# Turns of the loop until a connection that was accepted has its stream.
_ACCEPTING_TURNS = 5


class BoundedServer:
    """An HTTP server that closes connections beyond `connections_max`.

    Without a free file descriptor, `accept` would fail and be tried again at once, in a loop.
    """

    def __init__(
        self,
        application: HTTPServerConnectionDelegate,
        *,
        connections_max: int,
        address_percent: int,
        request_seconds: float,
        keep_alive_seconds: float,
        unsent_answers: UnsentAnswers,
        max_body_size: int,
        max_header_size: int,
        background: Background,
    ) -> None:
        """Take the limits; with `connections_max` 0, the limit of open files decides.

        An address has at most `address_percent` of all connections, besides its WebSockets.
        """
        self.start_request = application.start_request
        self.unsent_answers = unsent_answers
        self.request_seconds = request_seconds
        self.body_bytes_max = max_body_size
        self.header_bytes_max = max_header_size
        # Connections whose first request or whose headers are awaited, and those between two
        # requests.
        self.slow = Deadlines(request_seconds)
        self.idle = Deadlines(keep_alive_seconds)
        self.done = asyncio.get_running_loop().create_future()
        self.done.set_result(None)
        self.sockets: list[socket.socket] = []
        # All open connections, also those that became WebSockets.
        self.streams: set[Stream] = set()
        # Connections past the share of their address, which are to be closed.
        self.surplus = Surplus()
        possible = _connections_possible()
        self._connections_max = min(connections_max or possible, possible)
        most = max(self._connections_max * address_percent // 100, 1)
        self._address_max = most if 0 < address_percent < 100 else 0
        self._addresses = ConcurrencyLimit(self._address_max)
        self._stopping: asyncio.Future[None] | None = None
        self._listening: list[asyncio.Task[asyncio.Server]] = []
        # Of connections that have sent something, and are not served yet.
        self._readable: deque[Callable[[], None]] = deque()
        self._background = background
        self._checks = PeriodicCallback(self._close_late, _CHECK_SECONDS * 1000)
        self._logged_at: dict[str, float] = {}

    def add_sockets(self, sockets: Iterable[socket.socket]) -> None:
        """Accept connections on listening sockets, from the next turn of the loop on."""
        for each in sockets:
            self.sockets.append(each)
            self._listening.append(asyncio.ensure_future(self._listen(each)))
        self._checks.start()

    def stop(self) -> None:
        """Accept no more connections."""
        if not self._listening or self._stopping is not None:
            return
        loop = self._listening[0].get_loop()
        for each in self.sockets:
            loop.remove_reader(each)  # of asyncio's own loop
        self._stopping = loop.create_task(self._close_listening())

    async def _close_listening(self) -> None:
        """Close the listening sockets once what was accepted has a stream.

        asyncio leaves a connection open whose stream it makes after that.
        """
        for _ in range(_ACCEPTING_TURNS):
            await asyncio.sleep(0)
        for listening in self._listening:
            if not listening.cancel():
                listening.result().close()
        for each in self.sockets:
            each.close()
        self._listening.clear()

    async def close_all_connections(self) -> None:
        """Close all connections, and wait until they are closed."""
        self._checks.stop()
        self._readable.clear()
        if self._stopping is not None:
            await self._stopping
        self.surplus.close_all()
        for stream in tuple(self.streams):
            stream.close()
        while self.streams:
            await asyncio.sleep(0)

    async def _listen(self, listening: socket.socket) -> asyncio.Server:
        server = await asyncio.get_running_loop().create_server(
            lambda: Stream(self), sock=listening, backlog=_ACCEPTED_PER_TURN
        )
        listening.listen(_LISTEN_BACKLOG)  # the loop has set it to the number above
        return server

    # Callbacks of the streams.

    def on_connected(self, stream: Stream) -> None:
        """Serve a connection once it sends something; close it if there are too many."""
        if len(self.streams) >= self._connections_max:
            stream.close()
            self._warn("server", f"all {self._connections_max} connections are taken")
            return
        if len(self.streams) + len(self.surplus) >= self._connections_max:
            self.surplus.close_oldest()
        address = stream.peer
        is_tcp = isinstance(address, tuple) and bool(address)
        network = network_of(str(address[0])) if address and is_tcp else ""
        try:
            self._addresses.take(network)
        except TooManyConnections:
            self.surplus.add(stream)
            taken = f"all {self._address_max} connections of {network} are taken"
            self._warn("address", taken)
            return
        ip = unmapped(address[0]) if address and is_tcp else "0.0.0.0"
        stream.network = network
        stream.reader = Requests(self, stream, Client(ip))
        self.streams.add(stream)
        self.slow.start(stream)

    def on_upgrade(self, stream: Stream) -> None:
        """Count a connection no more for its address: WebSockets have a limit of their own."""
        if stream.network is not None:
            self._addresses.release(stream.network)
            stream.network = None

    def on_lost(self, stream: Stream) -> None:
        """Forget a connection."""
        self.streams.discard(stream)
        self.slow.stop(stream)
        self.idle.stop(stream)
        self.on_upgrade(stream)

    def queue(self, serve: Callable[[], None], is_upgrade: bool) -> None:
        """Queue a connection. Serving all at once would block the loop for one long turn.

        Handshakes of WebSockets wait behind all else: many come at once after a lost network.
        """
        if is_upgrade:
            self._background.put(serve, _HANDSHAKE_SECONDS)
            return
        if not self._readable:
            asyncio.get_running_loop().call_soon(self._serve_some)
        self._readable.append(serve)

    def _close_late(self) -> None:
        self.slow.close_late()
        self.idle.close_late()

    def _serve_some(self) -> None:
        """Begin to serve a few connections, and leave the rest to the next turns of the loop."""
        for _ in range(min(_SERVED_PER_TURN, len(self._readable))):
            self._readable.popleft()()
        if self._readable:
            asyncio.get_running_loop().call_soon(self._serve_some)

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
            # A link-local address of IPv6 needs its zone.
            name = str(address) if isinstance(address, IPv4Address) else host
            sockets = bind_sockets(port, name, backlog=_LISTEN_BACKLOG)
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
