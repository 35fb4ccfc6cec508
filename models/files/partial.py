"""Files that are being received, on the local disk.

No file stays open between two calls, so transfers use up no file descriptors.
"""

import codecs
import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from threading import Lock
from time import time
from typing import NamedTuple

from models.files.types import HEAD_BYTES, PICTURES, type_of
from models.private_files import create_private

_ABANDONED_SECONDS = 24 * 3600


class StoredFile(NamedTuple):
    """A file, as its bytes describe it. `id` is their SHA-256; only pictures have a width.

    `blob` is the name of its bytes, where that is not the id.
    """

    id: str
    size: int
    type: str
    width: int | None = None
    height: int | None = None
    blob: str | None = None

    @property
    def name(self) -> str:
        """The name under which its bytes are kept."""
        return self.blob or self.id

    @property
    def is_picture(self) -> bool:
        """Whether its first bytes are those of a picture."""
        return self.type in PICTURES


class PartialFile:
    """A file that is being received. Its methods may be called on several threads at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._hash = hashlib.sha256()
        self._head = b""
        self._text = codecs.getincrementaldecoder("utf-8")()
        self._is_text = True
        self._is_discarded = False
        self._lock = Lock()

    def write(self, data: bytes) -> None:
        """Append bytes; ignored after `discard`."""
        with self._lock:
            if self._is_discarded:
                return
            with open(self.path, "ab") as file:
                file.write(data)
            self.size += len(data)
            self._hash.update(data)
            self._head += data[: HEAD_BYTES - len(self._head)]
            self._check_text(data)

    def finish(self) -> StoredFile:
        """Sync the bytes to disk, and determine their type. A picture has no size yet."""
        with self._lock:
            with open(self.path, "rb") as file:
                os.fsync(file.fileno())
            self._check_text(b"", is_last=True)
            return StoredFile(
                id=self._hash.hexdigest(),
                size=self.size,
                type=type_of(self._head, self._is_text),
            )

    def discard(self) -> None:
        """Remove the file, unless `keep` has moved it."""
        with self._lock:
            self._is_discarded = True
            self.path.unlink(missing_ok=True)

    def _check_text(self, data: bytes, is_last: bool = False) -> None:
        if self._is_text:
            try:
                self._text.decode(data, is_last)
                self._is_text = b"\0" not in data
            except UnicodeDecodeError:
                self._is_text = False


class PartFolder:
    """A process's folder of the files that it receives. Its methods block."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self) -> PartialFile:
        """Make an empty file to write to."""
        part = PartialFile(self.new_path())
        create_private(part.path)
        return part

    def new_path(self) -> Path:
        """Return a path in the folder that no file has."""
        make_folder(self.path)
        return self.path / token_hex(16)

    def remove(self) -> None:
        """Remove the folder and the files in it."""
        shutil.rmtree(self.path, ignore_errors=True)


def drop_abandoned(folder: Path, pattern: str) -> None:
    """Remove the folders of processes that received their last file a day ago."""
    for each in folder.glob(pattern):
        with suppress(OSError):
            if time() - each.lstat().st_mtime > _ABANDONED_SECONDS:
                shutil.rmtree(each, ignore_errors=True)


def make_folder(folder: Path) -> None:
    """Make a private folder, unless it exists, and sync it to disk."""
    with suppress(FileExistsError):
        folder.mkdir(0o700)
        folder.chmod(0o700)  # whatever the umask
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Sync a folder's list of files to disk."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
