"""Downloads: whole files, parts of them, and thumbnails."""

import asyncio
import re
from typing import NamedTuple
from urllib.parse import quote

from tornado.iostream import StreamClosedError

from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.base.headers import names_tag
from handlers.schemas.files import FileQuery
from models.errors import (
    Busy,
    NoSuchFile,
    NoThumbnail,
    RangeNotSatisfiable,
    StorageFailed,
)
from models.files.types import PICTURES, TEXT, THUMBNAIL_TYPE
from models.queries.files import Found, MessagePlace, file_for

_ANY_TYPE = "*/*"
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
# A file never changes. The time limits how long a browser shows one that its user has lost.
_CACHED_SECONDS = 24 * 3600


class Span(NamedTuple):
    """Bytes of a file, from `start` up to but not including `end`."""

    start: int
    end: int


class FileBaseHandler(BaseHandler):
    """The base of downloads: access, caching and headers."""

    async def find(self, file_id: str, place: MessagePlace | None = None) -> Found:
        """Return a file that the caller may read; raise NoSuchFile."""
        return await self.read(file_for, self.user_id, file_id, place)

    def answer_if_cached(self, tag: str) -> bool:
        """Answer 304 and return True if the client has the file already."""
        if not names_tag(self.request.headers.get("If-None-Match", ""), tag):
            return False
        self._set_cache_headers(tag)
        self.set_status(304)
        self.finish()
        return True

    def set_file_headers(self, tag: str, media_type: str, size: int) -> None:
        """Set the headers of an answer with bytes of a file."""
        self._set_cache_headers(tag)
        self.set_header("Content-Type", media_type)
        self.set_header("Content-Length", str(size))
        self.set_header(
            "Content-Security-Policy",
            "default-src 'none'; sandbox; frame-ancestors 'none'",
        )

    def _set_cache_headers(self, tag: str) -> None:
        self.set_header("ETag", tag)
        self.set_header(
            "Cache-Control", f"private, max-age={_CACHED_SECONDS}, immutable"
        )
        # The next user of the same browser has another token.
        self.add_header("Vary", "Authorization, Cookie")


class FileHandler(FileBaseHandler):
    """`/v1/files/{file_id}`."""

    @endpoint(
        NoSuchFile,
        RangeNotSatisfiable,
        also=(206, 304),
        answer=bytes,
        media_type=_ANY_TYPE,
    )
    async def get(self, file_id: str, query: FileQuery) -> None:
        """Download a file, or a part of it with `Range`; its `ETag` is its hash.

        Allowed: its uploader, readers of a message that has it, members of a group with its avatar.
        """
        found = await self.find(file_id, query.place())
        tag = f'"{found.id}"'
        if self.answer_if_cached(tag):
            return
        requested = self._requested_span(tag, found.size)
        span = requested or Span(0, found.size)
        count = min(span.end - span.start, self.context.files.chunk_bytes)
        # The first bytes are read before the headers are set: a missing file is still a 404.
        chunk = await self._read(found.bytes_name, span.start, count)
        media_type = found.type + ("; charset=utf-8" if found.type == TEXT else "")
        self.set_file_headers(tag, media_type, span.end - span.start)
        disposition = "inline" if found.type in PICTURES else "attachment"
        self.set_header(
            "Content-Disposition",
            f"{disposition}; filename*=UTF-8''{quote(found.name, '')}",
        )
        self.set_header("Accept-Ranges", "bytes")
        # Also for a range of the whole file: players ask for it to learn whether they may seek.
        if requested is not None:
            self.set_status(206)
            self.set_header(
                "Content-Range", f"bytes {span.start}-{span.end - 1}/{found.size}"
            )
        if self.request.method == "GET":
            await self._stream(found.bytes_name, span, chunk)
        self.finish()

    async def _read(self, name: str, start: int, count: int) -> bytes:
        return await self.context.files.read(
            self.user_key, name, start=start, count=count
        )

    async def _stream(self, name: str, span: Span, chunk: bytes) -> None:
        """Send bytes as fast as the client reads; abort if it does not."""
        position = span.start
        try:
            while chunk:
                self.write(chunk)
                await asyncio.wait_for(self.flush(), self.context.files.idle_seconds)
                position += len(chunk)
                count = min(span.end - position, self.context.files.chunk_bytes)
                chunk = await self._read(name, position, count)
        except StreamClosedError:
            pass
        except (TimeoutError, NoSuchFile, StorageFailed, Busy):
            # It is deleted during the download, or cannot be read. The headers are sent already.
            self.abort()

    def _requested_span(self, tag: str, size: int) -> Span | None:
        """Return the bytes that Range asks for (RFC 9110 §14), or None for the whole file.

        Raises RangeNotSatisfiable. A range that is malformed or not a single one is ignored.
        """
        match = _RANGE.fullmatch(self.request.headers.get("Range", "").strip())
        is_current = self.request.headers.get("If-Range", tag) == tag
        if match is None or not is_current or match[0] == "bytes=-":
            return None
        first, last = match[1], match[2]
        if not first:
            span = Span(max(size - int(last), 0), size)
        else:
            span = Span(int(first), min(int(last) + 1, size) if last else size)
            if last and int(last) < int(first):
                return None
        if span.start >= span.end:
            self.set_header("Content-Range", f"bytes */{size}")
            raise RangeNotSatisfiable()
        return span


class ThumbnailHandler(FileBaseHandler):
    """`/v1/files/{file_id}/thumbnail`."""

    @endpoint(
        NoSuchFile,
        NoThumbnail,
        also=(304,),
        answer=bytes,
        media_type=THUMBNAIL_TYPE,
    )
    async def get(self, file_id: str) -> None:
        """Download a WebP image of at most 320 pixels a side.

        Allowed: as for the file.
        """
        found = await self.find(file_id)
        if not found.is_picture:
            raise NoThumbnail()
        tag = f'"{found.id}.thumbnail"'
        if not self.answer_if_cached(tag):
            thumbnail = await self.context.files.thumbnail(
                self.user_key, found.bytes_name
            )
            self.set_file_headers(tag, THUMBNAIL_TYPE, len(thumbnail))
            self.finish(thumbnail)
