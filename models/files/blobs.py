"""The bytes of files, in a directory beside the database.

A file's place is its SHA-256, so that no place is ever written twice with different bytes. Bytes
arrive in `unfinished/`, are on disk (fsync) before they are moved to their place, and are moved
before the row that names them is committed. So a crash leaves bytes without a row, which the next
start removes, and never a row without bytes.

Nothing is held open between two calls: however many transfers there are, they take no files.
"""

import codecs
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from threading import Lock
from typing import NamedTuple

from models.files import pictures
from models.files.types import HEAD_BYTES, PICTURES, UNKNOWN, type_of

_THUMBNAIL = ".thumbnail"
_UNFINISHED = "unfinished"


class Stored(NamedTuple):
    """What the bytes say of themselves. `id` is their SHA-256."""

    id: str
    size: int
    type: str
    width: int | None
    height: int | None


class Part:
    """A file that arrives. Its methods may be called on any thread, also at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._hash = hashlib.sha256()
        self._head = b""
        self._text = codecs.getincrementaldecoder("utf-8")()
        self._is_text = True
        self._is_over = False
        self._lock = Lock()

    def write(self, data: bytes) -> None:
        """Add bytes."""
        with self._lock:
            if self._is_over:
                return
            with open(self.path, "ab") as file:
                file.write(data)
            self.size += len(data)
            self._hash.update(data)
            self._head += data[: HEAD_BYTES - len(self._head)]
            self._look_for_text(data)

    def finish(self) -> Stored:
        """Have it all on disk; return what it is."""
        with self._lock:
            with open(self.path, "rb") as file:
                os.fsync(file.fileno())
            self._look_for_text(b"", is_last=True)
            kind = type_of(self._head, self._is_text)
            size = None
            if kind in PICTURES:
                size = pictures.size_of(self.path)
                # It only begins like a picture.
                kind = kind if size else UNKNOWN
            width, height = size or (None, None)
            return Stored(self._hash.hexdigest(), self.size, kind, width, height)

    def discard(self) -> None:
        """Remove it, unless it has been moved to its place."""
        with self._lock:
            self._is_over = True
            self.path.unlink(missing_ok=True)

    def _look_for_text(self, data: bytes, is_last: bool = False) -> None:
        if self._is_text:
            try:
                self._text.decode(data, is_last)
                self._is_text = b"\0" not in data
            except UnicodeDecodeError:
                self._is_text = False


class Blobs:
    """The directory. Its methods block: they are called on threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def drop_unfinished(self) -> None:
        """Remove what was arriving when the last server ended."""
        shutil.rmtree(self.folder / _UNFINISHED, ignore_errors=True)

    def begin(self) -> Part:
        """Start a file."""
        _make(self.folder)
        _make(self.folder / _UNFINISHED)
        part = Part(self.folder / _UNFINISHED / token_hex(16))
        part.path.touch(0o600)
        return part

    def keep(self, part: Part, file_id: str) -> None:
        """Move a file to its place, and have that on disk."""
        place = self.path(file_id)
        _make(place.parent)
        part.path.replace(place)
        _sync(place.parent)

    def path(self, file_id: str) -> Path:
        """Return a file's place."""
        return self.folder / file_id[:2] / file_id[2:]

    def read(self, file_id: str, start: int, count: int) -> bytes:
        """Return bytes of a file; raise FileNotFoundError if it is gone."""
        with open(self.path(file_id), "rb") as file:
            file.seek(start)
            return file.read(count)

    def thumbnail(self, file_id: str) -> bytes | None:
        """Return a thumbnail that was made before, b"" if there can be none, or None."""
        try:
            return self._thumbnail_path(file_id).read_bytes()
        except FileNotFoundError:
            return None

    def make_thumbnail(self, file_id: str) -> bytes:
        """Return a thumbnail, or b"" if there can be none; raise FileNotFoundError."""
        return pictures.thumbnail_of(self.path(file_id))

    def keep_thumbnail(self, file_id: str, made: bytes) -> None:
        """Put a thumbnail beside its file, if that is still there."""
        place = self._thumbnail_path(file_id)
        if self.path(file_id).exists():
            part = self.begin()
            part.path.write_bytes(made)
            part.path.replace(place)

    def remove(self, file_id: str) -> None:
        """Remove a file and its thumbnail, whatever is there of them."""
        self.path(file_id).unlink(missing_ok=True)
        self._thumbnail_path(file_id).unlink(missing_ok=True)

    def ids(self) -> Iterator[list[str]]:
        """Yield the ids of all that is there, a folder at a time."""
        for folder in sorted(self.folder.glob("[0-9a-f][0-9a-f]")):
            names = {name.removesuffix(_THUMBNAIL) for name in os.listdir(folder)}
            yield [folder.name + name for name in names]

    def _thumbnail_path(self, file_id: str) -> Path:
        place = self.path(file_id)
        return place.with_name(place.name + _THUMBNAIL)


def _make(folder: Path) -> None:
    with suppress(FileExistsError):
        folder.mkdir(0o700)
        _sync(folder.parent)


def _sync(folder: Path) -> None:
    """Have on disk which files a folder has."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
