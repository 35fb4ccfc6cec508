"""HTTP/1.x on one connection. Adds the parts of RFC 9112 that Tornado's reader lacks."""

import asyncio
import logging
import re
from collections.abc import Awaitable

from tornado.http1connection import HTTP1Connection, HTTP1ServerConnection
from tornado.httputil import (
    HTTPHeaders,
    HTTPInputError,
    HTTPMessageDelegate,
    HTTPServerConnectionDelegate,
    RequestStartLine,
    ResponseStartLine,
)
from tornado.iostream import StreamClosedError, UnsatisfiableReadError

log = logging.getLogger("chatserver.http")

# A chunk's size in hexadecimal, and its extensions, which may be ignored (RFC 9112 §7.1.1).
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\x00-\x08\x0a-\x1f\x7f]*)?\r\n")
# Trailers are dropped (§7.1.2), but each must be a field.
_TRAILER = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\x00-\x08\x0a-\x1f\x7f]*\r\n")
_LINE_BYTES_MAX = 4096
# Bytes of a body besides its data. A chunk of 1 byte may have 16 bytes of framing for nothing.
_OVERHEAD_BYTES_MAX = 16 * 1024
_FREE_BYTES = 16
# Data that is read before other connections get a turn, as in Tornado. A chunk counts for more than
# its bytes, as it costs several reads.
_TURN_BYTES = 256 * 1024
_CHUNK_COST = 1024


class Connection(HTTP1Connection):
    """One request and its answer."""

    def write_headers(
        self,
        start_line: RequestStartLine | ResponseStartLine,
        headers: HTTPHeaders,
        chunk: bytes | None = None,
    ) -> "asyncio.Future[None]":
        """Write the headers of an answer; say whether the connection stays open."""
        request = self._request_start_line
        if not self._read_finished:  # answered before its body: the rest is not read
            self._disconnect_on_finish = True
        if request is not None and request.version != "HTTP/1.1":
            self._set_old_headers(request.method, start_line, headers)
        return super().write_headers(start_line, headers, chunk)

    def _set_old_headers(
        self,
        method: str,
        start_line: RequestStartLine | ResponseStartLine,
        headers: HTTPHeaders,
    ) -> None:
        """Tell a client of HTTP/1.0 whether the connection stays open.

        It does not know chunks: without a Content-Length, the end of the connection ends the body.
        """
        assert isinstance(start_line, ResponseStartLine)
        assert self._request_headers is not None
        has_body = method != "HEAD" and start_line.code not in (204, 304)
        if has_body and "Content-Length" not in headers:
            self._disconnect_on_finish = True
        # Tornado would repeat the client's word, also where it closes.
        self._request_headers.pop("Connection", None)
        headers["Connection"] = "close" if self._disconnect_on_finish else "keep-alive"

    def _can_keep_alive(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> bool:
        connection = headers.get("Connection")
        if connection is None:
            return start_line.version == "HTTP/1.1"
        options = {option.strip().lower() for option in connection.split(",")}
        if "close" in options:
            return False
        return start_line.version == "HTTP/1.1" or "keep-alive" in options

    async def _read_chunked_body(self, delegate: HTTPMessageDelegate) -> None:
        """Read a body in chunks; ignore extensions and trailers.

        A client chooses the size of its chunks. The data that is here is gathered, and delivered
        before the loop waits for more.
        """
        size = overhead = work = 0
        gathered = bytearray()

        async def deliver() -> None:
            data = bytes(gathered)
            gathered.clear()
            await self._deliver_body(delegate, data)

        async def read(reading: Awaitable[bytes]) -> bytes:
            if gathered and not (
                isinstance(reading, asyncio.Future) and reading.done()
            ):
                await deliver()
            return await reading

        while True:
            line = await read(self._read_line())
            match = _CHUNK.fullmatch(line)
            if match is None:
                raise HTTPInputError("invalid chunk size")
            left = int(match[1], 16)
            overhead = max(overhead + len(line) - _FREE_BYTES - left, 0)
            if overhead > _OVERHEAD_BYTES_MAX:
                raise HTTPInputError("too many bytes besides the data of the chunks")
            if not left:
                break
            size += left
            if size > self._max_body_size:
                raise HTTPInputError("chunked body too large")
            work += _CHUNK_COST + left
            while left:
                part = await read(
                    self.stream.read_bytes(
                        min(left, self.params.chunk_size), partial=True
                    )
                )
                left -= len(part)
                gathered += part
                if len(gathered) >= self.params.chunk_size:
                    await deliver()
            if await read(self.stream.read_bytes(2)) != b"\r\n":
                raise HTTPInputError("improperly terminated chunk")
            if work >= _TURN_BYTES:
                work = 0
                await asyncio.sleep(0)
        await self._skip_trailers(overhead)
        if gathered:
            await deliver()

    async def _skip_trailers(self, overhead: int) -> None:
        while (line := await self._read_line()) != b"\r\n":
            overhead += len(line)
            if overhead > _OVERHEAD_BYTES_MAX or not _TRAILER.fullmatch(line):
                raise HTTPInputError("invalid trailers")

    def _read_line(self) -> Awaitable[bytes]:
        return self.stream.read_until(b"\r\n", max_bytes=_LINE_BYTES_MAX)


class ServerConnection(HTTP1ServerConnection):
    """The requests of a connection, one after the other.

    The next request is read when the answer to the one before has left the process.
    """

    async def _server_request_loop(
        self, delegate: HTTPServerConnectionDelegate
    ) -> None:
        try:
            while True:
                connection = Connection(self.stream, False, self.params, self.context)
                request_delegate = delegate.start_request(self, connection)
                try:
                    is_open = await connection.read_response(request_delegate)
                except (
                    StreamClosedError,
                    UnsatisfiableReadError,
                    asyncio.CancelledError,
                ):
                    return
                except Exception:
                    log.exception("a connection failed")
                    connection.close()
                    return
                if not is_open:
                    return
                await asyncio.sleep(0)
        finally:
            delegate.on_close(self)
