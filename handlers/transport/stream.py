"""A client's connection as bytes in order, on asyncio's transports.

A server makes one `Stream` for each connection, and it lasts as long as the connection. Its
`reader` gets the bytes that arrive: first the reader of requests, and after an upgrade the
WebSocket.
"""

import asyncio
import fcntl
import struct
import termios
from contextlib import suppress
from typing import Any, Protocol, cast

from tornado.iostream import StreamClosedError


class Reader(Protocol):
    """The user of a stream: it gets the bytes of the client, and learns of the end."""

    def data_received(self, data: bytes) -> None:
        """Take bytes."""

    def eof_received(self) -> bool:
        """Note that the client sends no more; return whether the stream stays open to write."""

    def connection_lost(self) -> None:
        """Note that the connection is gone."""


class Owner(Protocol):
    """The server, which counts its connections. `done` is a future with the result None."""

    done: asyncio.Future[None]

    def on_connected(self, stream: "Stream") -> None:
        """Give the stream its reader, or close it."""

    def on_upgrade(self, stream: "Stream") -> None:
        """Note that the connection becomes a WebSocket."""

    def on_lost(self, stream: "Stream") -> None:
        """Note that the connection is gone."""


class Stream(asyncio.Protocol):
    """A connection. Writes go to the kernel at once, or wait in order until it takes them."""

    __slots__ = (
        "reader",
        "network",
        "is_closed",
        "is_reader_busy",
        "written_bytes",
        "_owner",
        "_transport",
        "_is_reading",
        "_is_full",
        "_waiting",
        "_waiting_bytes",
        "_waiters",
    )

    def __init__(self, owner: Owner) -> None:
        self.reader: Reader | None = None
        # The client's network, while the connection counts for it.
        self.network: str | None = None
        self.is_closed = False
        # Whether the reader has still to handle what came before.
        self.is_reader_busy = False
        # All bytes that were written since the start.
        self.written_bytes = 0
        self._owner = owner
        self._is_reading = True
        # Whether the transport holds bytes that the kernel has not accepted.
        self._is_full = False
        # Bytes that were written meanwhile. A transport would send such pieces one by one, which
        # takes as long as many messages to other connections.
        self._waiting: list[bytes] | None = None
        self._waiting_bytes = 0
        self._waiters: list[asyncio.Future[None]] | None = None

    @property
    def peer(self) -> tuple[Any, ...] | None:
        """The client's address; its form depends on the family. None if the client is gone."""
        return cast(
            "tuple[Any, ...] | None", self._transport.get_extra_info("peername")
        )

    # Writing.

    @property
    def unsent(self) -> int:
        """Bytes that the kernel has not yet accepted."""
        if not self._is_full:
            return 0
        return self._transport.get_write_buffer_size() + self._waiting_bytes

    @property
    def acknowledged_bytes(self) -> int:
        """The bytes of `written_bytes` that the client's TCP has acknowledged.

        Only this shows that a slow client reads at all: a socket turns writable again only when a
        third of its buffer is free.
        """
        return self.written_bytes - self.unsent - self._send_queue()

    def write(self, data: bytes) -> bool:
        """Write bytes; return whether some wait because the kernel's buffer is full."""
        if self.is_closed:
            return False
        self.written_bytes += len(data)
        if self._is_full:
            if self._waiting is None:
                self._waiting = []
            self._waiting.append(data)
            self._waiting_bytes += len(data)
            return True
        self._transport.write(data)
        return self._is_full

    def drained(self) -> "asyncio.Future[None]":
        """Return a future that is done when the kernel has accepted everything.

        It raises StreamClosedError if the connection ends before.
        """
        if not self._is_full and not self.is_closed:
            return self._owner.done
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self.is_closed:
            _fail(waiter)
        elif self._waiters is None:
            self._waiters = [waiter]
        else:
            self._waiters.append(waiter)
        return waiter

    def end_writing(self) -> None:
        """Tell the client that nothing follows what was written. Reading goes on."""
        if not self.is_closed:
            self._write_waiting()
            with suppress(OSError):  # the client is gone
                self._transport.write_eof()

    # Reading.

    def pause_reading(self) -> None:
        """Leave the client's bytes in the kernel."""
        if self._is_reading and not self.is_closed:
            self._is_reading = False
            self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Read again, if reading was paused."""
        if not self._is_reading and not self.is_closed:
            self._is_reading = True
            self._transport.resume_reading()

    # The end.

    def upgraded(self) -> None:
        """Tell the server that the connection is a WebSocket now."""
        self._owner.on_upgrade(self)

    def close(self) -> None:
        """Close at once, and drop what the kernel has not accepted."""
        if not self.is_closed:
            self.is_closed = True
            self._transport.abort()

    def close_when_sent(self) -> None:
        """Close when the kernel has accepted everything."""
        if self._is_full:
            self.drained().add_done_callback(self._close_sent)
        else:
            self.close()

    def _close_sent(self, drained: "asyncio.Future[None]") -> None:
        drained.exception()
        self.close()

    # Callbacks of the transport.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note each byte that the kernel does not accept."""
        self._transport = cast(asyncio.Transport, transport)
        self._transport.set_write_buffer_limits(0)
        self._owner.on_connected(self)

    def data_received(self, data: bytes) -> None:
        """Hand bytes to the reader."""
        if self.reader is not None and not self.is_closed:
            self.reader.data_received(data)

    def eof_received(self) -> bool:
        """Close, unless the reader has still something to write."""
        if self.reader is not None and self.reader.eof_received():
            return True
        self.close()
        return False

    def pause_writing(self) -> None:
        """Let further writes wait."""
        self._is_full = True

    def resume_writing(self) -> None:
        """Write what waits in one piece."""
        self._is_full = False
        self._write_waiting()
        if not self._is_full and self._waiters is not None:
            waiters, self._waiters = self._waiters, None
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        """Tell everyone who waits; let go of the reader."""
        self.is_closed = True
        self._is_full = False
        self._waiting = None
        self._waiting_bytes = 0
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            _fail(waiter)
        reader, self.reader = self.reader, None
        self._owner.on_lost(self)
        if reader is not None:
            reader.connection_lost()

    def _write_waiting(self) -> None:
        if self._waiting:
            data = b"".join(self._waiting)
            self._waiting = None
            self._waiting_bytes = 0
            self._transport.write(data)

    def _send_queue(self) -> int:
        """Return how many bytes in the kernel the client's TCP has not acknowledged."""
        if self.is_closed:
            return 0
        number = self._transport.get_extra_info("socket").fileno()
        try:
            answer = fcntl.ioctl(number, termios.TIOCOUTQ, b"\0\0\0\0")
        except OSError:
            return 0
        size: int = struct.unpack("i", answer)[0]
        return size


def _fail(waiter: "asyncio.Future[None]") -> None:
    if not waiter.done():
        waiter.set_exception(StreamClosedError())
        waiter.exception()  # retrieved: not everyone who writes waits
