"""Tornado's WebSocket protocol with another reader.

Tornado does the handshake, the close handshake and the pongs. The loop that reads frames is
replaced: it awaits once for all frames of a read, and closes with RFC 6455's codes for faults.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress

from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketHandler, WebSocketProtocol13, _WebSocketParams

from handlers.auth.frame_budgets import TURN_FRAMES, FrameBudget
from hub.decoder import BINARY, CLOSE, PING, PONG, TEXT, Decoder, ProtocolError

_READ_BYTES = 64 * 1024
# Input that is handled before other connections get a turn.
_TURN_BYTES = 64 * 1024
# After a fault, input is read and dropped for this long and up to this size.
_DROPPED_SECONDS = 1.0
_DROPPED_BYTES_MAX = 16 * 1024 * 1024
# A pause for a flood is split into waits of this length, as a close frame ends it.
_WAIT_SECONDS = 0.1


class ReceivingProtocol(WebSocketProtocol13):
    """The server's side of one connection.

    It awaits what the handler's `on_message` returns before it handles the next frame.
    """

    def __init__(
        self, handler: WebSocketHandler, message_bytes_max: int, budget: FrameBudget
    ) -> None:
        params = _WebSocketParams(
            max_message_size=message_bytes_max, compression_options=None
        )
        super().__init__(handler, False, params)
        # Called for each frame that Tornado writes: a pong or the close frame.
        self.on_written: Callable[[asyncio.Future[None]], None] | None = None
        # Closes with a code and a reason after a fault, so that no frame follows the close frame.
        self.on_fault: Callable[[int, str], None] | None = None
        self._decoder = Decoder(message_bytes_max)
        self._budget = budget

    def _write_frame(
        self, fin: bool, opcode: int, data: bytes, flags: int = 0
    ) -> "asyncio.Future[None]":
        written = super()._write_frame(fin, opcode, data, flags)
        if self.on_written is not None:
            self.on_written(written)
        return written

    async def _receive_frame_loop(self) -> None:
        stream = self.stream
        bytes_left = _TURN_BYTES
        try:
            while not self.client_terminated:
                data = await stream.read_bytes(_READ_BYTES, partial=True)
                bytes_left -= len(data)
                await self._handle(self._decoder.feed(data))
                if bytes_left < 0:
                    bytes_left = _TURN_BYTES
                    await asyncio.sleep(0)
        except ProtocolError as error:
            if not self.server_terminated:
                self.close_code = error.code
            (self.on_fault or self.close)(error.code, error.reason)
            await self._drop_input()
            self._abort()
        except StreamClosedError:
            self._abort()
        except Exception:
            self._abort()
            raise
        finally:
            self.handler.on_ws_connection_close(self.close_code, self.close_reason)

    async def _handle(self, frames: Iterator[tuple[int, bytes]]) -> None:
        """Handle the frames of one read, as the user's budget allows."""
        budget = self._budget
        waiting: Awaitable[None] | None = None
        is_over = False
        while not is_over:
            reserved = 0
            if budget.must_wait:
                await self._pause(budget.reserve())
                await budget.next_turn()
                reserved = TURN_FRAMES
            counted = self._decoder.frames
            try:
                is_over, waiting = self._handle_some(frames)
            finally:
                budget.charge(self._decoder.frames - counted, reserved)
            if waiting is not None:
                await waiting

    def _handle_some(
        self, frames: Iterator[tuple[int, bytes]]
    ) -> tuple[bool, Awaitable[None] | None]:
        """Handle frames of one turn; return whether they were the last, and what to wait for."""
        left = TURN_FRAMES
        for opcode, payload in frames:
            if opcode in (TEXT, BINARY):
                message = _text(payload) if opcode == TEXT else payload
                waiting = self.handler.on_message(message)
                if waiting is not None:
                    return False, waiting
            else:
                self._receive(opcode, payload)
                if self.client_terminated:
                    return True, None
            left -= 1
            if not left:
                return False, None
        return True, None

    async def _pause(self, seconds: float) -> None:
        """Wait, but not after a close frame was sent: the client's answer has to be read."""
        if not seconds:
            return
        while not self.server_terminated and seconds > _WAIT_SECONDS:
            await asyncio.sleep(_WAIT_SECONDS)
            seconds -= _WAIT_SECONDS
        await asyncio.sleep(0 if self.server_terminated else seconds)

    async def _drop_input(self) -> None:
        """Read and drop input, so that the client gets the close frame.

        RFC 6455 §7.1.1: shut down the server's side, then read until the client has closed. A
        close with unread input would reset the connection and lose the close frame.
        """
        stream = self.stream
        loop = asyncio.get_running_loop()
        timer = loop.call_later(_DROPPED_SECONDS, stream.close)
        left = _DROPPED_BYTES_MAX
        with suppress(StreamClosedError):
            stream.write(b"").add_done_callback(self._shut_down_write)
            while left > 0:
                left -= len(await stream.read_bytes(_READ_BYTES, partial=True))
                await asyncio.sleep(0)
        timer.cancel()

    def _shut_down_write(self, written: "asyncio.Future[None]") -> None:
        if written.exception() is None and not self.stream.closed():
            with suppress(OSError):
                self.stream.socket.shutdown(socket.SHUT_WR)

    def _receive(self, opcode: int, payload: bytes) -> None:
        if opcode == PONG:
            self.handler.on_pong(payload)
        elif opcode == PING:
            if not self.server_terminated:
                self._send_pong(payload)
            self.handler.on_ping(payload)
        elif opcode == CLOSE:
            self.client_terminated = True
            if payload:
                self.close_code = int.from_bytes(payload[:2], "big")
                self.close_reason = payload[2:].decode()
            self.close(self.close_code)


def _text(payload: bytes) -> str:
    try:
        return payload.decode()
    except UnicodeDecodeError:
        raise ProtocolError(1007, "not UTF-8") from None
