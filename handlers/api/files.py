"""Downloading: whole files, parts of them, and thumbnails, for those who may have them."""

import asyncio
import re
from typing import NamedTuple
from urllib.parse import quote

from tornado.http1connection import HTTP1Connection
from tornado.iostream import StreamClosedError

from handlers.base import Base, endpoint
from models.errors import NoSuchFile, NoThumbnail, RangeNotSatisfiable
from models.files.pictures import THUMBNAIL_TYPE
from models.files.types import PICTURES, TEXT
from models.queries.files import Found, file_for

_ANY = "*/*"  # whatever kind the file is of
_CHUNK_BYTES = 64 * 1024
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
# A file never changes; how long a browser keeps one that its user may no longer have.
_CACHED_SECONDS = 24 * 3600


class Span(NamedTuple):
    """Bytes of a file, from the first up to the one before `end`."""

    start: int
    end: int


class _FileBase(Base):
    async def find(self, file_id: str) -> Found:
        """Return a file that the caller may have; raise NoSuchFile."""
        return await self.context.store.read(
            file_for, self.caller.actor.user_id, file_id
        )

    def has_already(self, tag: str) -> bool:
        """Answer 304 and return True, if the client has the newest there is."""
        given = self.request.headers.get("If-None-Match", "")
        tags = {each.strip().removeprefix("W/") for each in given.split(",")}
        if tag not in tags and "*" not in tags:
            return False
        self._tag(tag)
        self.set_status(304)
        self.finish()
        return True

    def describe(self, tag: str, kind: str, size: int) -> None:
        """Set the headers for a body."""
        self._tag(tag)
        self.set_header("Content-Type", kind)
        self.set_header("Content-Length", str(size))
        self.set_header(
            "Content-Security-Policy",
            "default-src 'none'; sandbox; frame-ancestors 'none'",
        )

    def _tag(self, tag: str) -> None:
        self.set_header("ETag", tag)
        self.set_header(
            "Cache-Control", f"private, max-age={_CACHED_SECONDS}, immutable"
        )
        # Whoever uses the same browser next has another token.
        self.add_header("Vary", "Authorization")


class FileHandler(_FileBase):
    """`/v1/files/{file_id}`."""

    @endpoint(
        *(NoSuchFile, RangeNotSatisfiable),
        also=(206, 304),
        answer=bytes,
        media_type=_ANY,
    )
    async def get(self, file_id: str) -> None:
        """Download a file, or with `Range` a part of it; `ETag` is its hash."""
        await self._answer(file_id)

    @endpoint(
        *(NoSuchFile, RangeNotSatisfiable),
        also=(206, 304),
        answer=bytes,
        media_type=_ANY,
    )
    async def head(self, file_id: str) -> None:
        """Tell what GET would, without the bytes."""
        await self._answer(file_id)

    async def _answer(self, file_id: str) -> None:
        found = await self.find(file_id)
        tag = f'"{found.id}"'
        if self.has_already(tag):
            return
        part = self._part(tag, found.size)
        span = part or Span(0, found.size)
        count = min(span.end - span.start, _CHUNK_BYTES)
        chunk = await self.context.files.read(found.id, span.start, count)
        kind = found.type + ("; charset=utf-8" if found.type == TEXT else "")
        self.describe(tag, kind, span.end - span.start)
        shown = "inline" if found.type in PICTURES else "attachment"
        self.set_header(
            "Content-Disposition", f"{shown}; filename*=UTF-8''{quote(found.name, '')}"
        )
        self.set_header("Accept-Ranges", "bytes")
        if part is not None:  # of all of it too: a player asks so whether it may seek
            self.set_status(206)
            self.set_header(
                "Content-Range", f"bytes {span.start}-{span.end - 1}/{found.size}"
            )
        if self.request.method == "GET":
            await self._stream(found.id, span, chunk)
        self.finish()

    async def _stream(self, file_id: str, span: Span, chunk: bytes) -> None:
        """Write as fast as the client reads; end the connection of one that does not."""
        place = span.start
        try:
            while chunk:
                self.write(chunk)
                await asyncio.wait_for(self.flush(), self.context.files.idle_seconds)
                place += len(chunk)
                count = min(span.end - place, _CHUNK_BYTES)
                chunk = await self.context.files.read(file_id, place, count)
        except StreamClosedError:
            pass
        except (TimeoutError, NoSuchFile):  # gone by now: what was begun can't be ended
            connection = self.request.connection
            if isinstance(connection, HTTP1Connection):
                connection.stream.close()

    def _part(self, tag: str, size: int) -> Span | None:
        """Return the part that is asked for (RFC 9110 §14); None, if that is not one range."""
        match = _RANGE.fullmatch(self.request.headers.get("Range", "").strip())
        is_meant = self.request.headers.get("If-Range", tag) == tag
        if match is None or not is_meant or match[0] == "bytes=-":
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


class ThumbnailHandler(_FileBase):
    """`/v1/files/{file_id}/thumbnail`."""

    @endpoint(
        *(NoSuchFile, NoThumbnail),
        also=(304,),
        answer=bytes,
        media_type=THUMBNAIL_TYPE,
    )
    async def get(self, file_id: str) -> None:
        """Download a picture of at most 320 pixels a side, as WebP."""
        found = await self.find(file_id)
        if not found.is_picture:
            raise NoThumbnail()
        tag = f'"{found.id}.thumbnail"'
        if not self.has_already(tag):
            made = await self.context.files.thumbnail(found.id)
            self.describe(tag, THUMBNAIL_TYPE, len(made))
            self.finish(made)
