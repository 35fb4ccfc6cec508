"""The server's side of a WebSocket: its frames and its close (RFC 6455).

Frames are handled in the step in which they arrive, so a quiet connection has no task. A task
handles them only while they have to wait for a command, the user's budget, or other connections.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import cast

from tornado.websocket import WebSocketClosedError, WebSocketHandler

from handlers.auth.frame_budgets import TURN_FRAMES, FrameBudget
from handlers.transport.exchange import Exchange
from handlers.transport.stream import Stream
from handlers.websocket.handshake import accept
from hub import frames
from hub.decoder import BINARY, CLOSE, PING, PONG, TEXT, Decoder, ProtocolError

_CLOSE_SECONDS = 5.0  # for the client's answer to a close frame
# Input that is handled before other connections get a turn; more waits in a buffer, up to this
# size, and then in the kernel.
_READ_BYTES = 64 * 1024
# After a fault, input is read and dropped for this long and up to this size.
_DROPPED_SECONDS = 1.0
_DROPPED_BYTES_MAX = 16 * 1024 * 1024


class SocketProtocol:
    """The frames of one connection.

    It awaits what the handler's `on_message` returns before it handles the next frame.
    """

    __slots__ = (
        "stream",
        "on_fault",
        "selected_subprotocol",
        "client_terminated",
        "server_terminated",
        "close_code",
        "close_reason",
        "_handler",
        "_decoder",
        "_budget",
        "_waiting",
        "_turn",
        "_pong",
        "_timer",
        "_droppable",
    )

    stream: Stream

    def __init__(
        self,
        handler: WebSocketHandler,
        message_bytes_max: int,
        budget: FrameBudget,
        is_compressing: bool = False,
    ) -> None:
        # Closes with a code and a reason after a fault, so that no frame follows the close frame.
        self.on_fault: Callable[[int, str], None] | None = None
        self.selected_subprotocol: str | None = None
        # Whether each side has sent its close frame, and what the client's said.
        self.client_terminated = False
        self.server_terminated = False
        self.close_code: int | None = None
        self.close_reason: str | None = None
        self._handler: WebSocketHandler | None = handler
        self._decoder = Decoder(message_bytes_max, is_compressing)
        self._budget = budget
        # Bytes that came while a task handles the ones before them.
        self._waiting: bytearray | None = None
        # Done when that task may handle the next turn of frames.
        self._turn: asyncio.Future[None] | None = None
        # The newest ping that is not answered yet, as the pong before has not left.
        self._pong: bytes | None = None
        # Ends the wait for the client's close.
        self._timer: asyncio.TimerHandle | None = None
        # Bytes to drop after a fault.
        self._droppable = 0

    # The opening.

    async def accept_connection(self, handler: WebSocketHandler) -> None:
        """Answer the handshake, open the handler, and then begin to handle frames."""
        self.selected_subprotocol = accept(handler)
        self.stream, early = cast(Exchange, handler.request.connection).detach()
        self.stream.reader = self
        self.stream.is_reader_busy = True
        if early:
            self.data_received(early)
        try:
            opening = handler.open(*handler.open_args, **handler.open_kwargs)
            if opening is not None:
                await opening
        except Exception:
            self._fail()
        self._go_on()

    # Callbacks of the stream.

    def data_received(self, data: bytes) -> None:
        """Handle the frames that more bytes complete."""
        if self._droppable:
            self._drop(len(data))
        elif (
            self.stream.is_reader_busy
            or len(data) > _READ_BYTES
            or self._budget.must_wait
        ):
            if self._waiting is None:
                self._waiting = bytearray()
            self._waiting += data
            if len(self._waiting) > _READ_BYTES:
                self.stream.pause_reading()
            if not self.stream.is_reader_busy:
                self._start()
        else:
            self._handle_now(data)

    def eof_received(self) -> bool:
        """Close: a client that sends no more has left."""
        return False

    def connection_lost(self) -> None:
        """End the connection, unless frames are being handled: then their task does."""
        if not self.stream.is_reader_busy:
            self._end()

    # Frames.

    def _handle_now(self, data: bytes) -> None:
        received = self._decoder.feed(data)
        try:
            is_over, waiting = self._handle_turn(received)
        except ProtocolError as error:
            self._refuse(error)
        except Exception:
            self._fail()
        else:
            if not is_over:
                self._start(received, waiting)

    def _start(
        self,
        received: Iterator[tuple[int, bytes]] | None = None,
        waiting: Awaitable[None] | None = None,
    ) -> None:
        self.stream.is_reader_busy = True
        asyncio.ensure_future(self._handle_all(received, waiting))

    async def _handle_all(
        self,
        received: Iterator[tuple[int, bytes]] | None,
        waiting: Awaitable[None] | None,
    ) -> None:
        """Handle frames, and then those that have come meanwhile."""
        try:
            if waiting is not None:
                await waiting
            if received is not None:
                await self._handle(received)
            while self._waiting and not self._is_over():
                data = bytes(self._waiting[:_READ_BYTES])
                del self._waiting[: len(data)]
                await self._handle(self._decoder.feed(data))
                if self._waiting:
                    await asyncio.sleep(0)
        except ProtocolError as error:
            self._refuse(error)
        except Exception:
            self._fail()
        self._go_on()

    def _go_on(self) -> None:
        """Read again, or end the connection if it has ended meanwhile."""
        self.stream.is_reader_busy = False
        if self.stream.is_closed:
            self._end()
        elif self._waiting and not self._is_over():
            self._start()
        else:
            self._waiting = None
            self.stream.resume_reading()

    def _is_over(self) -> bool:
        return self.client_terminated or self.stream.is_closed or self._droppable > 0

    async def _handle(self, received: Iterator[tuple[int, bytes]]) -> None:
        """Handle the frames of one read, as the user's budget allows."""
        budget = self._budget
        is_over = False
        while not is_over:
            if self.server_terminated:  # the client's close frame has to be read
                await asyncio.sleep(0)
            elif budget.must_wait:
                self._turn = budget.next_turn()
                await self._turn
                self._turn = None
            is_over, waiting = self._handle_turn(received)
            if waiting is not None:
                await waiting

    def _handle_turn(
        self, received: Iterator[tuple[int, bytes]]
    ) -> tuple[bool, Awaitable[None] | None]:
        """Handle frames of one turn; return whether they were the last, and what to wait for."""
        handler = self._handler
        counted = self._decoder.frames
        left = TURN_FRAMES
        try:
            for opcode, payload in received:
                if handler is None:
                    return True, None
                if opcode in (TEXT, BINARY):
                    message = _text(payload) if opcode == TEXT else payload
                    waiting = handler.on_message(message)
                    if waiting is not None:
                        return False, waiting
                else:
                    self._receive(handler, opcode, payload)
                    if self.client_terminated:
                        return True, None
                left -= 1
                if not left:
                    return False, None
            return True, None
        finally:
            self._budget.charge(self._decoder.frames - counted)

    def _receive(self, handler: WebSocketHandler, opcode: int, payload: bytes) -> None:
        """Handle a control frame."""
        if opcode == PONG:
            handler.on_pong(payload)
        elif opcode == PING:
            if not self.server_terminated:
                self._answer_ping(payload)
            handler.on_ping(payload)
        elif opcode == CLOSE:
            self.client_terminated = True
            if payload:
                self.close_code = int.from_bytes(payload[:2], "big")
                self.close_reason = payload[2:].decode()
            self.close(self.close_code)

    def _answer_ping(self, payload: bytes) -> None:
        """Send a pong. While one waits for the kernel, only the newest ping is kept (§5.5.3)."""
        if self.stream.unsent:
            if self._pong is None:
                self.stream.drained().add_done_callback(self._on_drained)
            self._pong = payload
        else:
            self.stream.write(frames.pong(payload))

    def _on_drained(self, drained: "asyncio.Future[None]") -> None:
        payload, self._pong = self._pong, None
        is_open = drained.exception() is None and not self.server_terminated
        if is_open and payload is not None:
            self._answer_ping(payload)

    # Messages and the close, as Tornado's handler calls them.

    def write_message(
        self, message: str | bytes, binary: bool = False
    ) -> "asyncio.Future[None]":
        """Send a message."""
        if self.is_closing():
            raise WebSocketClosedError()
        payload = message.encode() if isinstance(message, str) else message
        self.stream.write(frames.binary(payload) if binary else frames.text(payload))
        return self.stream.drained()

    def is_closing(self) -> bool:
        """Tell whether a side has sent its close frame, or the connection is gone."""
        return self.stream.is_closed or self.client_terminated or self.server_terminated

    def close(self, code: int | None = None, reason: str | None = None) -> None:
        """Send a close frame; close the connection when the client has sent its own."""
        stream = self.stream
        if not self.server_terminated:
            self.server_terminated = True
            stream.write(frames.close(code, reason))
            if self._turn is not None:
                self._budget.leave(self._turn)
        if self.client_terminated:
            stream.close()
        elif self._timer is None and not stream.is_closed:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(_CLOSE_SECONDS, stream.close)

    def on_connection_close(self) -> None:
        """Close the connection at once."""
        self.client_terminated = self.server_terminated = True
        self.stream.close()

    # The end.

    def _refuse(self, error: ProtocolError) -> None:
        """Close after a fault of the client, and let it read the close frame.

        RFC 6455 §7.1.1: shut down the server's side, then read until the client has closed. A
        close with unread input would reset the connection and lose the close frame.
        """
        if not self.server_terminated:
            self.close_code = error.code
        self._droppable = _DROPPED_BYTES_MAX
        (self.on_fault or self.close)(error.code, error.reason)
        stream = self.stream
        stream.end_writing()
        self._stop_timer()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(_DROPPED_SECONDS, stream.close)

    def _drop(self, size: int) -> None:
        self._droppable -= size
        if self._droppable <= 0:
            self.stream.close()

    def _fail(self) -> None:
        """Close after a fault of the server."""
        if self._handler is not None:
            self._handler.log_exception(*sys.exc_info())
        self.on_connection_close()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _end(self) -> None:
        """Tell the handler that the connection is over."""
        self._stop_timer()
        self._waiting = None
        self.client_terminated = self.server_terminated = True
        self.on_fault = None
        handler, self._handler = self._handler, None
        if handler is not None:
            handler.on_ws_connection_close(self.close_code, self.close_reason)


def _text(payload: bytes) -> str:
    try:
        return payload.decode()
    except UnicodeDecodeError:
        raise ProtocolError(1007, "not UTF-8") from None
