"""Tornado's WebSocket protocol with a reader of our own.

The handshake, the close handshake and the pongs are Tornado's. What is replaced is the loop that
reads frames: one await for all the frames that a read brings, and RFC 6455's codes for faults.
"""

import asyncio

from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketHandler, WebSocketProtocol13, _WebSocketParams

from hub.decoder import BINARY, CLOSE, PING, PONG, TEXT, Decoder, ProtocolError

_READ_BYTES = 64 * 1024
# What one connection may bring before the others have a turn.
_TURN_BYTES = 64 * 1024
_TURN_FRAMES = 100


class ReceivingProtocol(WebSocketProtocol13):
    """The server's side of one connection.

    What the handler's `on_message` returns is awaited before the next frame is looked at.
    """

    def __init__(self, handler: WebSocketHandler, message_bytes_max: int) -> None:
        params = _WebSocketParams(
            max_message_size=message_bytes_max, compression_options=None
        )
        super().__init__(handler, False, params)
        self._decoder = Decoder(message_bytes_max)

    async def _receive_frame_loop(self) -> None:
        stream = self.stream
        on_message = self.handler.on_message
        bytes_left, frames_left = _TURN_BYTES, _TURN_FRAMES
        try:
            while not self.client_terminated:
                data = await stream.read_bytes(_READ_BYTES, partial=True)
                bytes_left -= len(data)
                for opcode, payload in self._decoder.feed(data):
                    frames_left -= 1
                    if opcode == TEXT:
                        waiting = on_message(_text(payload))
                        if waiting is not None:
                            await waiting
                    else:
                        self._receive(opcode, payload)
                    if self.client_terminated:
                        break
                if bytes_left < 0 or frames_left < 0:
                    bytes_left, frames_left = _TURN_BYTES, _TURN_FRAMES
                    await asyncio.sleep(0)
        except ProtocolError as error:
            self.client_terminated = (
                True  # nothing more is read, not even its close frame
            )
            self.close(error.code, error.reason)
        except StreamClosedError:
            self._abort()
        except Exception:
            self._abort()
            raise
        finally:
            self.handler.on_ws_connection_close(self.close_code, self.close_reason)

    def _receive(self, opcode: int, payload: bytes) -> None:
        if opcode == BINARY:
            self.handler.on_message(payload)
        elif opcode == PONG:
            self.handler.on_pong(payload)
        elif opcode == PING:
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
