"""HTTP/1.x on one connection: its requests, one after the other (RFC 9112).

The next request is read when the answer to the one before has left the process. Bytes that come
meanwhile wait in a buffer, and past `_AHEAD_BYTES_MAX` in the kernel.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from functools import partial

from tornado.httputil import HTTPInputError, HTTPMessageDelegate

from handlers.transport.bodies import Body, ChunkedBody, SizedBody
from handlers.transport.exchange import Exchange
from handlers.transport.head import CHUNKED, asks_for_upgrade, body_size, parse_head
from handlers.transport.interfaces import Client, Detached, Server
from handlers.transport.refusals import refusal
from handlers.transport.stream import Stream

log = logging.getLogger("chatserver.http")

_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")
_AHEAD_BYTES_MAX = 64 * 1024


class State(Enum):
    """What the next bytes of the client are."""

    FIRST = auto()  # the first bytes of the connection
    WAITING = auto()  # bytes that wait, for a turn of the loop or for a handler
    HEAD = auto()
    BODY = auto()
    IGNORED = auto()


class Requests:
    """The requests of a connection."""

    __slots__ = (
        "stream",
        "client",
        "_server",
        "_state",
        "_buffer",
        "_searched",
        "_exchange",
        "_delegate",
        "_body",
        "_timer",
        "_is_awaiting",
        "_has_ended",
    )

    def __init__(self, server: Server, stream: Stream, client: Client) -> None:
        self.stream = stream
        self.client = client
        self._server = server
        self._state = State.FIRST
        self._buffer = bytearray()
        # Where to look for the end of the headers.
        self._searched = 0
        # The request that is read or answered, and its receiver once that has the headers.
        self._exchange: Exchange | None = None
        self._delegate: HTTPMessageDelegate | None = None
        self._body: Body | None = None  # while it is read
        self._timer: asyncio.TimerHandle | None = None
        # Whether the receiver has not yet done with the part before.
        self._is_awaiting = False
        # Whether the client sends no more. What it has sent is still read.
        self._has_ended = False

    # Callbacks of the stream.

    def data_received(self, data: bytes) -> None:
        """Read on with more bytes."""
        state = self._state
        if state is State.IGNORED:
            return
        self._buffer += data
        if state is State.HEAD:
            self._read_head()
        elif state is State.BODY:
            self._read_body()
        elif state is State.FIRST:
            self._state = State.WAITING
            self._server.slow.stop(self.stream)
            self._server.queue(self.serve, is_upgrade=asks_for_upgrade(data))
        if len(self._buffer) > _AHEAD_BYTES_MAX:
            self.stream.pause_reading()

    def eof_received(self) -> bool:
        """Answer the requests that are complete, and close then."""
        self._has_ended = True
        return self._state is State.WAITING

    def connection_lost(self) -> None:
        """End the request that is read or answered. A body that is here reaches its receiver."""
        self._has_ended = True
        if not self._is_awaiting:
            self._abandon()

    # The head.

    def serve(self) -> None:
        """Read the next request, as far as it is here."""
        if not self.stream.is_closed:
            self._state = State.HEAD
            self._read_head()
            if len(self._buffer) <= _AHEAD_BYTES_MAX:
                self.stream.resume_reading()

    def _read_head(self) -> None:
        buffer = self._buffer
        if buffer[0] in b"\r\n":
            self._skip_empty_lines()
        end = buffer.find(b"\r\n\r\n", self._searched)
        size = len(buffer) if end < 0 else end
        if size > self._server.header_bytes_max:
            self._refuse("the headers of the request are too long")
        elif end < 0:
            self._await_head()
        else:
            self._server.idle.stop(self.stream)
            self._server.slow.stop(self.stream)
            self._start(end)

    def _skip_empty_lines(self) -> None:
        """Drop the line ends that some clients send between two requests (RFC 9112 §2.2)."""
        self._buffer[:] = self._buffer.lstrip(b"\r\n")
        self._searched = 0
        self._server.idle.stop(self.stream)
        self._server.slow.start(self.stream)

    def _await_head(self) -> None:
        """Limit the time to the next request, or from its first byte to the end of its headers."""
        buffer, server = self._buffer, self._server
        if _BARE_LINE_FEED.search(buffer, self._searched):
            self._refuse()  # the head may have no other line ends
        elif self._has_ended:
            self.stream.close()
        elif buffer:
            self._searched = max(len(buffer) - 3, 0)
            server.idle.stop(self.stream)
            server.slow.start(self.stream)
        elif self.stream not in server.slow:
            server.idle.start(self.stream)

    def _start(self, end: int) -> None:
        """Give a request to its receiver."""
        buffer, server = self._buffer, self._server
        head = bytes(buffer[:end])
        del buffer[: end + 4]
        self._searched = 0
        self._state = State.WAITING
        try:
            start, headers = parse_head(head)
            size = body_size(headers)
            exchange = self._exchange = Exchange(server, self, start, headers)
            delegate = server.start_request(self, exchange)
            waiting = delegate.headers_received(start, headers)
        except HTTPInputError:
            self._refuse()
            return
        except Exception as error:
            self._fail(error)
            return
        self._delegate = delegate
        expects = headers.get("Expect", "").lower() == "100-continue"
        if waiting is not None:
            self._await(waiting, partial(self._begin_body, size, expects))
        elif size or expects:
            self._begin_body(size, expects)
        else:
            self._end_body()

    # The body.

    def _begin_body(self, size: int, expects: bool) -> None:
        exchange = self._exchange
        assert exchange is not None
        if expects and not exchange.has_begun:
            self.stream.write(_CONTINUE)
        if size == CHUNKED:
            self._body = ChunkedBody(exchange.body_bytes_max)
        elif size > exchange.body_bytes_max:
            self._refuse()
            return
        else:
            self._body = SizedBody(size)
        self._read_body()
        if not exchange.is_read and not self.stream.is_closed:
            self._timer = asyncio.get_running_loop().call_later(
                exchange.body_seconds, self._on_late_body
            )

    def _read_body(self) -> None:
        """Give what is here of the body to its receiver."""
        body = self._body
        assert body is not None
        self._state = State.BODY
        while not body.is_complete:
            try:
                part = body.take(self._buffer)
            except HTTPInputError:
                self._refuse()
                return
            if part and not self._deliver(part):
                return
            if body.has_more:  # other connections get a turn before
                self._await(asyncio.sleep(0), self._read_body)
                return
            if not part and not body.is_complete:
                self._await_body()
                return
        self._end_body()

    def _await_body(self) -> None:
        if not self._has_ended:
            self.stream.resume_reading()
        elif self.stream.is_closed:
            self._abandon()
        else:
            self.stream.close()

    def _deliver(self, part: bytes) -> bool:
        """Give a part of the body to its receiver; return whether that can take the next."""
        assert self._delegate is not None and self._exchange is not None
        if self._exchange.is_written:  # answered before its body
            return True
        try:
            waiting = self._delegate.data_received(part)
        except HTTPInputError:
            self._refuse()
            return False
        except Exception as error:
            self._fail(error)
            return False
        if waiting is None:
            return True
        self._await(waiting, self._read_body)
        return False

    def _end_body(self) -> None:
        exchange, delegate = self._exchange, self._delegate
        assert exchange is not None and delegate is not None
        self._stop_timer()
        self._body = None
        self._state = State.WAITING
        exchange.is_read = True
        if not exchange.is_written:
            try:
                delegate.finish()
            except Exception as error:
                self._fail(error)
        if self.stream.reader is None:  # the client is gone, and gets no answer
            self._exchange = self._delegate = None

    def _on_late_body(self) -> None:
        log.debug("closing a connection: its body took too long")
        self.stream.close()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _await(self, waiting: Awaitable[None], then: Callable[[], None]) -> None:
        """Go on when the receiver has done with a part."""
        self._state = State.WAITING
        self._is_awaiting = True
        future = asyncio.ensure_future(waiting)
        future.add_done_callback(partial(self._on_done, then))

    def _on_done(
        self, then: Callable[[], None], future: "asyncio.Future[None]"
    ) -> None:
        self._is_awaiting = False
        error = None if future.cancelled() else future.exception()
        if isinstance(error, HTTPInputError):
            self._refuse()
        elif error is not None:
            self._fail(error)
        if self._state is State.IGNORED or error is not None:
            self._abandon()
        else:
            then()

    # The end of a request.

    def on_answered(self, exchange: Exchange) -> None:
        """Read the next request, unless the connection ends with this answer."""
        stream = self.stream
        is_last = self._has_ended and not self._buffer
        if exchange.closes or is_last or stream.is_closed:
            stream.close()
            return
        self._exchange = self._delegate = None
        if self._buffer:  # other connections get a turn before
            asyncio.get_running_loop().call_soon(self.serve)
        else:
            self._state = State.HEAD
            self._server.idle.start(stream)
            stream.resume_reading()

    def detach(self) -> Detached:
        """Give the stream to another reader."""
        early = bytes(self._buffer)
        self._state = State.IGNORED
        self._exchange = self._delegate = None
        self.stream.reader = None
        return Detached(self.stream, early)

    def _abandon(self) -> None:
        """Tell the receiver that the client is gone."""
        self._state = State.IGNORED
        self._buffer.clear()
        self._stop_timer()
        exchange, self._exchange = self._exchange, None
        delegate, self._delegate = self._delegate, None
        if exchange is None:
            return
        try:
            if exchange.is_read:
                exchange.on_lost()
            elif delegate is not None:
                delegate.on_connection_close()
        except Exception:
            log.exception("a request failed")

    def _refuse(self, reason: str = "the request is not valid HTTP/1.1") -> None:
        """Answer 400, unless an answer has begun, and close: what follows may be anything."""
        self._state = State.IGNORED
        self._server.idle.stop(self.stream)
        self._server.slow.stop(self.stream)
        self._stop_timer()
        if self._exchange is None or not self._exchange.has_begun:
            if self.stream.write(refusal(reason)):
                self._server.unsent_answers.watch(self.stream)
        self.stream.close_when_sent()

    def _fail(self, error: BaseException) -> None:
        """Close after a fault of the server."""
        log.error("a request failed", exc_info=error)
        self.stream.close()
