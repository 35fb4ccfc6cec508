"""The bytes of files, in a directory beside the database.

The path of a file is its SHA-256, so that a path never gets different bytes. Bytes are received
in `unfinished/`, synced to disk, moved to their path, and only then is the row that names them
committed. So a crash can leave bytes without a row, which the next start removes, but never a row
without bytes.

No file stays open between two calls, so transfers use up no file descriptors.
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
from time import time
from typing import NamedTuple

from models.private_files import create_private, make_private
from models.files.decoder import Decoder
from models.files.types import HEAD_BYTES, PICTURES, UNKNOWN, type_of

_THUMBNAIL = ".thumbnail"
_UNFINISHED = "unfinished"
_ABANDONED_SECONDS = 24 * 3600


class StoredFile(NamedTuple):
    """A file, as its bytes describe it. `id` is their SHA-256; only pictures have a width."""

    id: str
    size: int
    type: str
    width: int | None = None
    height: int | None = None

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


class BlobDirectory:
    """The directory. Its methods block, so the IOLoop calls them on threads."""

    def __init__(
        self, folder: Path, decoder: Decoder, process: int | None = None
    ) -> None:
        self.folder = folder
        self._decoder = decoder
        # Each of several processes receives files in a folder of its own.
        name = _UNFINISHED if process is None else f"{_UNFINISHED}-{process}"
        self._unfinished = folder / name

    def drop_unfinished(self) -> None:
        """Remove the files that were being received when this process ended before.

        Also those of processes that received their last one a day ago: servers that share a folder
        get other numbers each time.
        """
        shutil.rmtree(self._unfinished, ignore_errors=True)
        for folder in self.folder.glob(f"{_UNFINISHED}-*"):
            with suppress(FileNotFoundError):
                if time() - folder.stat().st_mtime > _ABANDONED_SECONDS:
                    shutil.rmtree(folder, ignore_errors=True)

    def drop_all_unfinished(self) -> None:
        """Remove the files that any process was receiving. Call it while no process runs."""
        for folder in self.folder.glob(f"{_UNFINISHED}*"):
            shutil.rmtree(folder, ignore_errors=True)

    def make_private(self) -> None:
        """Let only the owner use the folder, its folders and files: a copy may have lost that."""
        make_private(self.folder)
        for folder in self._folders():
            make_private(folder)
            for each in os.scandir(folder):
                make_private(Path(each.path))

    def begin(self) -> PartialFile:
        """Make an empty file to write to."""
        _make_folder(self.folder)
        _make_folder(self._unfinished)
        part = PartialFile(self._unfinished / token_hex(16))
        create_private(part.path)
        return part

    def measure(self, part: PartialFile, stored: StoredFile) -> StoredFile:
        """Return a picture with its size; as another file if it only begins like a picture."""
        size = self._decoder.size(part.path)
        if size is None:
            return stored._replace(type=UNKNOWN)
        return stored._replace(width=size.width, height=size.height)

    def draw(self, part: PartialFile) -> bytes:
        """Return the thumbnail of a picture that was received; b"" if none can be made."""
        return self._decoder.thumbnail(part.path)

    def keep(self, part: PartialFile, file_id: str) -> None:
        """Move a finished file to its path, and sync the folder to disk."""
        path = self.path(file_id)
        _make_folder(path.parent)
        os.utime(part.path)  # `remove_old` goes by the time at which it was kept
        part.path.replace(path)
        _sync_folder(path.parent)

    def path(self, file_id: str) -> Path:
        """Return the path of a file."""
        return self.folder / file_id[:2] / file_id[2:]

    def read(self, file_id: str, start: int, count: int) -> bytes:
        """Return bytes of a file; raise FileNotFoundError."""
        with open(self.path(file_id), "rb") as file:
            file.seek(start)
            return file.read(count)

    def thumbnail(self, file_id: str) -> bytes | None:
        """Return a kept thumbnail, b"" if none can be made, or None if none was kept yet."""
        try:
            return self._thumbnail_path(file_id).read_bytes()
        except FileNotFoundError:
            return None

    def kept_or_new_thumbnail(self, file_id: str) -> bytes:
        """Return a thumbnail, b"" if none can be made; raise FileNotFoundError."""
        made = self.thumbnail(file_id)
        if made is None:
            path = self.path(file_id)
            path.stat()
            made = self._decoder.thumbnail(path)
        return made

    def keep_thumbnail(self, file_id: str, made: bytes | None) -> None:
        """Store a thumbnail beside its file if the file still exists; None removes it."""
        if made is None:
            self._thumbnail_path(file_id).unlink(missing_ok=True)
        elif self.path(file_id).exists():
            part = self.begin()
            part.path.write_bytes(made)
            part.path.replace(self._thumbnail_path(file_id))

    def remove(self, file_id: str) -> None:
        """Remove a file and its thumbnail, where they exist."""
        self.path(file_id).unlink(missing_ok=True)
        self._thumbnail_path(file_id).unlink(missing_ok=True)

    def remove_old(self, file_id: str, seconds: float) -> None:
        """Remove a file unless it was kept within some seconds, maybe by another process."""
        path = self.path(file_id)
        trash = self._unfinished / token_hex(16)
        with suppress(FileNotFoundError):
            _make_folder(self.folder)
            _make_folder(self._unfinished)
            # Out of the way first: a process that keeps it later makes a new file.
            path.rename(trash)
            if time() - trash.stat().st_mtime < seconds:
                with suppress(FileExistsError):
                    os.link(trash, path)
            else:
                self._thumbnail_path(file_id).unlink(missing_ok=True)
            trash.unlink()

    def ids(self) -> Iterator[list[str]]:
        """Yield the ids of all files, one folder at a time."""
        for folder in self._folders():
            names = {name.removesuffix(_THUMBNAIL) for name in os.listdir(folder)}
            yield [folder.name + name for name in names]

    def _folders(self) -> list[Path]:
        return sorted(self.folder.glob("[0-9a-f][0-9a-f]"))

    def _thumbnail_path(self, file_id: str) -> Path:
        path = self.path(file_id)
        return path.with_name(path.name + _THUMBNAIL)


def _make_folder(folder: Path) -> None:
    with suppress(FileExistsError):
        folder.mkdir(0o700)
        folder.chmod(0o700)  # whatever the umask
        _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    """Sync a folder's list of files to disk."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
