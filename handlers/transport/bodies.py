"""The bodies of requests, taken from bytes as they arrive. No I/O.

A body has a size, or comes in chunks (RFC 9112 §7.1). Extensions of chunks and trailers are
ignored, but must be well formed.
"""

import re
from typing import Protocol

from tornado.httputil import HTTPInputError

_PART_BYTES_MAX = 64 * 1024
# A chunk's size in hexadecimal, and its extensions (§7.1.1).
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\x00-\x08\x0a-\x1f\x7f]*)?\r\n")
# Trailers are dropped (§7.1.2), but each must be a field.
_TRAILER = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\x00-\x08\x0a-\x1f\x7f]*\r\n")
_LINE_BYTES_MAX = 4096
# Bytes of a body besides its data. A chunk of 1 byte may have 16 bytes of framing for nothing.
_OVERHEAD_BYTES_MAX = 16 * 1024
_FREE_BYTES = 16
# A client chooses the size of its chunks, so some must be enough for one turn of the loop.
_TURN_CHUNKS = 256


class Body(Protocol):
    """A body that is not complete yet. `has_more`: the last call left bytes that it could take."""

    is_complete: bool
    has_more: bool

    def take(self, buffer: bytearray) -> bytes:
        """Take what is here, or a part of it, out of a buffer; return the data in it.

        Raises HTTPInputError.
        """


class SizedBody:
    """A body of a size that is known."""

    has_more = False

    def __init__(self, size: int) -> None:
        self.is_complete = not size
        self._left = size

    def take(self, buffer: bytearray) -> bytes:
        """Take at most 64 KiB."""
        part = bytes(buffer[: min(self._left, _PART_BYTES_MAX)])
        del buffer[: len(part)]
        self._left -= len(part)
        self.is_complete = not self._left
        return part


class ChunkedBody:
    """A body in chunks, with at most `bytes_max` bytes of data."""

    def __init__(self, bytes_max: int) -> None:
        self.is_complete = False
        self.has_more = False
        self._bytes_left = bytes_max
        self._overhead = 0
        self._left = 0  # in the current chunk
        self._is_after_data = False
        self._is_in_trailers = False

    def take(self, buffer: bytearray) -> bytes:
        """Take a limited number of chunks, and parts of chunks."""
        data = bytearray()
        position = 0
        self.has_more = False
        for _ in range(_TURN_CHUNKS):
            if self._left:
                part = buffer[position : position + self._left]
                data += part
                position += len(part)
                self._left -= len(part)
                if self._left:
                    break
            if self._is_after_data:
                if len(buffer) < position + 2:
                    break
                if buffer[position : position + 2] != b"\r\n":
                    raise HTTPInputError("improperly terminated chunk")
                position += 2
                self._is_after_data = False
            end = _line_end(buffer, position)
            if end < 0:
                break
            self._take_line(buffer[position:end])
            position = end
            if self.is_complete:
                break
        else:
            self.has_more = True
        del buffer[:position]
        return bytes(data)

    def _take_line(self, line: bytearray) -> None:
        if self._is_in_trailers:
            self._take_trailer(line)
            return
        match = _CHUNK.fullmatch(line)
        if match is None:
            raise HTTPInputError("invalid chunk size")
        size = int(match[1], 16)
        self._overhead = max(self._overhead + len(line) - _FREE_BYTES - size, 0)
        if self._overhead > _OVERHEAD_BYTES_MAX:
            raise HTTPInputError("too many bytes besides the data of the chunks")
        if size > self._bytes_left:
            raise HTTPInputError("chunked body too large")
        self._bytes_left -= size
        self._left = size
        self._is_after_data = size > 0
        self._is_in_trailers = size == 0

    def _take_trailer(self, line: bytearray) -> None:
        if line == b"\r\n":
            self.is_complete = True
            return
        self._overhead += len(line)
        if self._overhead > _OVERHEAD_BYTES_MAX or not _TRAILER.fullmatch(line):
            raise HTTPInputError("invalid trailers")


def _line_end(buffer: bytearray, start: int) -> int:
    """Return where a line ends, or -1 if its end is missing; raise HTTPInputError."""
    found = buffer.find(b"\r\n", start, start + _LINE_BYTES_MAX)
    if found >= 0:
        return found + 2
    if len(buffer) - start >= _LINE_BYTES_MAX:
        raise HTTPInputError("a line between chunks is too long")
    return -1
