"""Client frames of RFC 6455 §5, decoded from bytes as they arrive. No I/O.

A fault closes the connection with the code that the RFC has for it. A frame takes no step of the
loop.
Messages may be compressed (RFC 7692), if that was agreed: each alone, so that a connection keeps no
window for them.
"""

import zlib
from collections.abc import Iterator

try:
    from tornado.speedups import websocket_mask as unmask
except ImportError:  # Tornado was built without its extension
    from hub.masks import unmask

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA

_FIN = 0x80
_RESERVED = 0x70
_COMPRESSED = 0x40  # in the first frame of a message
_MASKED = 0x80
# The bytes that each compressed message ends with, and which are not sent (RFC 7692 §7.2.1); then
# an empty last block, with which a message ends that is not cut.
_END = b"\0\0\xff\xff\x01\0\0\xff\xff"
# A message may have a last block itself (§7.2.3.4). One empty block may follow that.
_LEFT_AT_THE_END = (b"", _END, b"\0" + _END)


class ProtocolError(Exception):
    """The client broke the protocol. The connection closes with this code (RFC 6455 §7.4.1)."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Decoder:
    """Turns bytes into whole messages and control frames, in order."""

    __slots__ = (
        "frames",
        "_message_bytes_max",
        "_is_inflating",
        "_buffer",
        "_fragments",
        "_opcode",
        "_is_compressed",
    )

    def __init__(self, message_bytes_max: int, is_inflating: bool = False) -> None:
        # Frames decoded so far; each fragment of a message is one.
        self.frames = 0
        self._message_bytes_max = message_bytes_max
        # Whether compression was agreed to.
        self._is_inflating = is_inflating
        self._buffer = bytearray()
        # The fragments of an unfinished message, its opcode, and whether it is compressed.
        self._fragments = bytearray()
        self._opcode = CONTINUATION
        self._is_compressed = False

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        """Add bytes; yield the opcode and payload of each message and control frame they complete.

        Exhaust the iterator before the next call. Raises ProtocolError after everything that came
        before the fault.
        """
        buffer = self._buffer
        buffer += data
        position = 0
        while (frame := self._header(buffer, position)) is not None:
            first, start, end = frame
            if end > len(buffer):
                break
            payload = unmask(bytes(buffer[start - 4 : start]), bytes(buffer[start:end]))
            position = end
            self.frames += 1
            message = self._accept(first, payload)
            if message is not None:
                yield message
        del buffer[:position]

    def _header(self, buffer: bytearray, position: int) -> tuple[int, int, int] | None:
        """Return a frame's first byte and the bounds of its payload; None if the header is cut."""
        available = len(buffer) - position
        if available < 2:
            return None
        first, second = buffer[position], buffer[position + 1]
        if reserved := first & _RESERVED:
            begins = first & 0x0F in (TEXT, BINARY)
            if reserved != _COMPRESSED or not begins or not self._is_inflating:
                raise ProtocolError(1002, "reserved bits are set")
        if not second & _MASKED:
            raise ProtocolError(1002, "client frames must be masked")
        size = second & 0x7F
        start = position + 6
        if first & 0x8:
            if size > 125 or not first & _FIN:
                raise ProtocolError(
                    1002, "a control frame must be whole and at most 125 bytes"
                )
        elif size == 126:
            start += 2
            if available < 4:
                return None
            size = int.from_bytes(buffer[position + 2 : position + 4], "big")
        elif size == 127:
            start += 8
            if available < 10:
                return None
            size = int.from_bytes(buffer[position + 2 : position + 10], "big")
        if not first & 0x8 and size + len(self._fragments) > self._message_bytes_max:
            raise ProtocolError(1009, "message too big")
        return first, start, start + size

    def _accept(self, first: int, payload: bytes) -> tuple[int, bytes] | None:
        opcode = first & 0x0F
        if opcode in (PING, PONG):
            return opcode, payload
        if opcode == CLOSE:
            _check_close(payload)
            return opcode, payload
        if opcode in (TEXT, BINARY):
            if self._opcode:
                raise ProtocolError(1002, "a message begins inside another")
            if first & _FIN:
                is_compressed = first & _COMPRESSED
                return opcode, self._inflated(payload) if is_compressed else payload
            self._opcode = opcode
            self._is_compressed = bool(first & _COMPRESSED)
        elif opcode != CONTINUATION:
            raise ProtocolError(1002, "unknown opcode")
        elif not self._opcode:
            raise ProtocolError(1002, "nothing to continue")
        self._fragments += payload
        if not first & _FIN:
            return None
        opcode, message = self._opcode, bytes(self._fragments)
        self._opcode, self._fragments = CONTINUATION, bytearray()
        return opcode, self._inflated(message) if self._is_compressed else message

    def _inflated(self, payload: bytes) -> bytes:
        """Return a message as it was. It is never more than a byte above the limit in memory."""
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        most = self._message_bytes_max
        try:
            message = inflate.decompress(payload + _END, most + 1)
        except zlib.error:
            raise ProtocolError(1007, "not compressed by DEFLATE") from None
        if len(message) > most:
            raise ProtocolError(1009, "message too big")
        if not inflate.eof or inflate.unused_data not in _LEFT_AT_THE_END:
            raise ProtocolError(1007, "not one whole stream of DEFLATE")
        return message


def _check_close(payload: bytes) -> None:
    if not payload:
        return
    code = int.from_bytes(payload[:2], "big")
    is_known = 1000 <= code <= 1014 and code not in (1004, 1005, 1006)
    # A payload of one byte is no code, and read as one it is below 256.
    if not (is_known or 3000 <= code <= 4999):
        raise ProtocolError(1002, "invalid close code")
    try:
        payload[2:].decode()
    except UnicodeDecodeError:
        raise ProtocolError(1007, "not UTF-8") from None
