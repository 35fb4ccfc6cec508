"""The order in which connections are written to.

Frames pushed in one turn of the loop leave a connection in one write. Large groups are written in
slices, between which the loop does other work, so a quiet group does not wait behind a busy one.
Each connection has one outbox, so its frames stay in order whichever queue it waits in. Those of
one large group mostly hold the same frames, which are then joined once.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Collection
from time import monotonic

from hub.connection import Connection

# More listeners than this are written in slices: 5,000 writes take over 20 ms.
_LARGE_GROUP = 256
_SLICE_SECONDS = 0.002
# Turns of the loop between two slices: a send takes six turns from its request to its answer.
_TURNS_BETWEEN = 8
_SLICE_STEP = 32  # writes between two readings of the clock


class WriteScheduler:
    """The connections with frames to write. `write` gets the bytes of a connection's outbox, and
    empties it; it must not raise."""

    def __init__(self, write: Callable[[Connection, bytes], None]) -> None:
        self._write = write
        # The outbox that was joined last, and its bytes.
        self._frames: list[bytes] = []
        self._joined = b""
        self._urgent: list[Connection] = []
        # Listeners of large groups, written in slices.
        self._bulk: deque[Connection] = deque()
        self._is_scheduled = False
        self._turns_left = 0
        self.seconds = 0.0  # spent writing

    @property
    def has_urgent(self) -> bool:
        """Whether frames of small groups, or for one connection, wait for the next turn."""
        return bool(self._urgent)

    def push(self, connection: Connection, data: bytes) -> None:
        """Write to one connection in the next turn of the loop."""
        connection.outbox.append(data)
        self._urgent.append(connection)
        self._schedule()

    def broadcast(self, connections: Collection[Connection], data: bytes) -> None:
        """Write the same bytes to many connections."""
        if len(connections) <= _LARGE_GROUP:
            # A connection that is also in the bulk queue is written now, with its whole outbox.
            for connection in connections:
                connection.outbox.append(data)
            self._urgent += connections
        else:
            queue = self._bulk.append
            for connection in connections:
                if not connection.outbox:
                    queue(connection)
                connection.outbox.append(data)
        self._schedule()

    def _schedule(self) -> None:
        if not self._is_scheduled:
            self._is_scheduled = True
            asyncio.get_running_loop().call_soon(self._flush)

    def _flush(self) -> None:
        self._is_scheduled = False
        started = monotonic()
        urgent, self._urgent = self._urgent, []
        for connection in urgent:
            if connection.outbox:
                self._write(connection, self._bytes_of(connection.outbox))
        if self._bulk:
            if self._turns_left:
                self._turns_left -= 1
            else:
                self._turns_left = _TURNS_BETWEEN
                self._write_slice()
            self._schedule()
        self.seconds += monotonic() - started

    def _bytes_of(self, outbox: list[bytes]) -> bytes:
        if len(outbox) == 1:
            return outbox[0]
        if outbox != self._frames:  # quick: equal ones hold the same objects
            self._frames = outbox.copy()
            self._joined = b"".join(outbox)
        return self._joined

    def _write_slice(self) -> None:
        bulk = self._bulk
        write = self._write
        bytes_of = self._bytes_of
        deadline = monotonic() + _SLICE_SECONDS
        while bulk:
            for _ in range(min(_SLICE_STEP, len(bulk))):
                connection = bulk.popleft()
                if outbox := connection.outbox:
                    write(connection, bytes_of(outbox))
            if monotonic() >= deadline:
                break
