"""The load: many connections in one thread, on epoll.

Connections that only count messages are read a few at a time, between those that send or measure
time. The measured time is then the delay of the server and not of the load.
"""

import select
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from time import monotonic
from types import TracebackType
from typing import NamedTuple, Self

from bench import wire
from bench.processes import Target, own_cpu_seconds
from bench.sockets import Connection, ConnectionLost, HttpClient, WebSocket, content

_LOOK_SECONDS = 0.004  # between two checks of whether a load is done
_LATE_SECONDS = 0.1  # a paced sender skips sends that are later than this
_OPENING_SECONDS = 60.0


class TimeIsUp(Exception):
    """A load did not end in time."""


class Pace:
    """Sends at a fixed rate.

    `send` returns whether it could send.
    """

    def __init__(self, per_second: float, send: Callable[[], bool]) -> None:
        self._interval = 1 / per_second
        self._send = send
        self.due = monotonic()

    def keep(self, now: float) -> None:
        """Send everything that is due."""
        while self.due <= now and self._send():
            self.due = max(self.due + self._interval, now - _LATE_SECONDS)


class Load:
    """Connections, and the loop that reads them.

    Its end closes them.
    """

    def __init__(self, target: Target) -> None:
        self.target = target
        self.paces: list[Pace] = []
        # The number of counting connections to read between two polls of the others.
        self.bulk_step = 16
        self._connections: list[Connection] = []
        self._handlers: dict[int, Callable[[], None]] = {}
        self._urgent = select.epoll()
        self._bulk = select.epoll()
        self._urgent.register(self._bulk.fileno(), select.EPOLLIN)
        self._handlers[self._bulk.fileno()] = self._on_bulk

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for connection in self._connections:
            connection.sock.close()
        self._bulk.close()
        self._urgent.close()

    def http(self, number: int) -> list[HttpClient]:
        """Open HTTP connections."""
        clients = [HttpClient() for _ in range(number)]
        for client in clients:
            client.connect(self.target.next_port())
            self._watch(client, client.on_readable, is_bulk=False)
        return clients

    def open(
        self,
        sockets: Iterable[WebSocket],
        *,
        is_bulk: bool = False,
        at_once: int = 32,
    ) -> None:
        """Open WebSockets, `at_once` at a time, and wait until all are ready."""
        waiting = iter(sockets)
        opening: list[WebSocket] = []

        def are_open() -> bool:
            opening[:] = [one for one in opening if not one.is_open]
            new = list(islice(waiting, at_once - len(opening)))
            self.start_opening(new, is_bulk=is_bulk)
            opening.extend(new)
            return not opening

        if not are_open():
            self.wait(_OPENING_SECONDS, are_open, "not every connection opened", 0.0)

    def start_opening(
        self, sockets: Iterable[WebSocket], *, is_bulk: bool = False
    ) -> None:
        """Send the upgrade requests of WebSockets, which open while the load runs."""
        for one in sockets:
            one.connect(self.target.next_port())
            self._watch(one, one.on_opening, is_bulk)
            one.on_open = partial(self._on_open, one)

    def _on_open(self, one: WebSocket) -> None:
        self._handlers[one.sock.fileno()] = one.on_readable

    def ignore(self, connections: Iterable[Connection]) -> None:
        """Stop reading connections."""
        for connection in connections:
            self._urgent.unregister(connection.sock.fileno())

    def close(self, connections: Iterable[Connection]) -> None:
        """Close connections before the end of the load."""
        for connection in connections:
            connection.sock.close()

    def run(
        self,
        seconds: float,
        until: Callable[[], bool] | None = None,
        look_seconds: float = _LOOK_SECONDS,
    ) -> bool:
        """Read for a time or until a condition holds; return whether it holds."""
        poll, handlers = self._urgent.poll, self._handlers
        now = look = monotonic()
        deadline = now + seconds
        while now < deadline:
            wait = min(deadline - now, 0.02 if until is None else _LOOK_SECONDS)
            for pace in self.paces:
                pace.keep(now)
                # A pace that could not send retries when answers arrive.
                if pace.due > now:
                    wait = min(wait, pace.due - now)
            for descriptor, _ in poll(wait):
                handlers[descriptor]()
            now = monotonic()
            if until is not None and now >= look:
                if until():
                    return True
                look = now + look_seconds
        return until is not None and until()

    def wait(
        self,
        seconds: float,
        until: Callable[[], bool],
        failure: str,
        look_seconds: float = _LOOK_SECONDS,
    ) -> None:
        """Read until a condition holds; raise TimeIsUp after a time."""
        if not self.run(seconds, until, look_seconds):
            raise TimeIsUp(f"{failure} within {seconds:.0f} s")

    def _watch(
        self, connection: Connection, handler: Callable[[], None], is_bulk: bool
    ) -> None:
        descriptor = connection.sock.fileno()
        self._connections.append(connection)
        self._handlers[descriptor] = handler
        (self._bulk if is_bulk else self._urgent).register(descriptor, select.EPOLLIN)

    def _on_bulk(self) -> None:
        handlers = self._handlers
        for descriptor, _ in self._bulk.poll(0, self.bulk_step):
            handlers[descriptor]()


class Posters:
    """Senders over HTTP, which send in turn.

    Each message goes to the next of `destinations`: (group id, token).
    """

    def __init__(
        self, load: Load, number: int, destinations: Sequence[tuple[int, str]]
    ) -> None:
        self.acked = 0
        self._idle = deque(load.http(number))
        self._is_closed_loop = False
        size = len(b'{"content":"%s"}' % content())
        self._requests = deque(
            wire.request(
                "POST", f"/v1/messages/group/{group_id}", token, b"0" * size
            ).removesuffix(b"0" * size)
            for group_id, token in destinations
        )

    def start(self) -> None:
        """Let every sender send again as soon as it is answered."""
        self._is_closed_loop = True
        while self.send():
            pass

    def stop(self) -> None:
        """Stop the senders after their current message."""
        self._is_closed_loop = False

    def send(self) -> bool:
        """Send one message if a sender is idle; return whether one was."""
        if not self._idle:
            return False
        client = self._idle.popleft()
        self._requests.rotate(-1)
        request = self._requests[0] + b'{"content":"%s"}' % content()

        def on_answer(status: int, body: bytes) -> None:
            if status != 201:
                raise ConnectionLost(f"a send was answered {status}: {body[:200]!r}")
            self.acked += 1
            self._idle.append(client)
            if self._is_closed_loop:
                self.send()

        client.ask(request, on_answer)
        return True

    def all_answered(self, number: int) -> Callable[[], bool]:
        """Return a function that returns whether this many senders are idle."""
        return lambda: len(self._idle) == number


class Window(NamedTuple):
    """The work of a span of time, and the processor time of both sides."""

    seconds: float
    work: int
    cpu_seconds: float
    load_cpu_seconds: float

    @property
    def per_second(self) -> float:
        """Units of work a second."""
        return self.work / self.seconds

    @property
    def cpu_us(self) -> float:
        """The server's processor time for a unit of work, in microseconds."""
        return self.cpu_seconds * 1e6 / max(self.work, 1)

    @property
    def load_cpu_us(self) -> float:
        """The load's processor time for a unit of work, in microseconds."""
        return self.load_cpu_seconds * 1e6 / max(self.work, 1)


def measure(
    load: Load,
    seconds: float,
    work: Callable[[], int],
    until: Callable[[], bool] | None = None,
) -> Window:
    """Run a load for a time or until a condition holds; return the work done."""
    before = work()
    cpu, own, start = load.target.cpu_seconds(), own_cpu_seconds(), monotonic()
    is_done = load.run(seconds, until)
    took = monotonic() - start
    cpu = load.target.cpu_seconds() - cpu
    own = own_cpu_seconds() - own
    if until is not None and not is_done:
        raise TimeIsUp(f"a load was not done within {seconds:.0f} s")
    return Window(took, work() - before, cpu, own)
