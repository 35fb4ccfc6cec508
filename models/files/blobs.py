"""Where the bytes of files are: a folder, or objects in a bucket. This is the folder.

A file is received on the local disk first, as its hash and its type are known at its end. Then its
bytes are kept durably under a name, and only then is the row that names them committed. So a crash
can leave bytes without a row, which a sweep removes, but never a row without bytes.
"""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from time import time
from typing import BinaryIO, Protocol

from models.files.partial import (
    PartFolder,
    PartialFile,
    drop_abandoned,
    make_folder,
    sync_folder,
)
from models.private_files import make_private

THUMBNAIL = ".thumbnail"
_UNFINISHED = "unfinished"


class Blobs(Protocol):
    """The bytes of files by their names. Its methods block, so the IOLoop calls them on threads.

    They raise FileNotFoundError for bytes that are not there, and OSError for other failures.
    """

    @property
    def reuses_names(self) -> bool:
        """Whether a file that is uploaded again gets the name that it had."""

    @property
    def chunk_bytes(self) -> int:
        """How many bytes to read at a time."""

    @property
    def threads(self) -> int:
        """How many calls to make at a time."""

    def drop_unfinished(self, is_first: bool) -> None:
        """Remove what was being received when this process ended before.

        `is_first`: no other process receives files.
        """

    def make_private(self) -> None:
        """Let only the owner use the files."""

    def begin(self) -> PartialFile:
        """Make an empty file to write to."""

    def new_name(self, file_id: str) -> str | None:
        """Return the name for a file that is kept now, None if it is the id."""

    def keep(self, part: PartialFile, name: str) -> None:
        """Keep a finished file durably under a name."""

    def read(self, name: str, start: int, count: int) -> bytes:
        """Return bytes of a file."""

    def open(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Open a file to read it from its beginning."""

    def local_path(self, name: str) -> AbstractContextManager[Path]:
        """Have a file on the local disk, as long as the block runs."""

    def thumbnail(self, name: str) -> bytes | None:
        """Return a kept thumbnail, b"" if none can be made, or None if none was kept yet."""

    def keep_thumbnail(self, name: str, made: bytes | None) -> None:
        """Keep a thumbnail beside its file if the file still exists; None removes it."""

    def remove(self, name: str) -> None:
        """Remove a file and its thumbnail, where they exist."""

    def remove_old(self, name: str, seconds: float) -> None:
        """Remove a file unless it was kept within some seconds, maybe by another process."""

    def is_old(self, name: str, seconds: float) -> bool:
        """Tell whether a file was not kept within some seconds."""

    def exists(self, name: str) -> bool:
        """Tell whether there is a file."""

    def names(self) -> Iterator[list[str]]:
        """Yield the names of all files, some at a time."""

    def close(self) -> None:
        """Remove what is unfinished."""


class BlobDirectory:
    """A folder. The name of a file is its id, so that a path never gets different bytes.

    Bytes are received in `unfinished/`, synced to disk, and moved to their path.
    """

    reuses_names = True
    chunk_bytes = 64 * 1024
    threads = 2

    def __init__(self, folder: Path, process: int | None = None) -> None:
        self.folder = folder
        # Each of several processes receives files in a folder of its own.
        name = _UNFINISHED if process is None else f"{_UNFINISHED}-{process}"
        self._parts = PartFolder(folder / name)

    def drop_unfinished(self, is_first: bool) -> None:
        """Remove what was being received when this process ended before.

        Also in folders of processes that received their last file a day ago: servers that share a
        folder get other numbers each time. If `is_first`, what any process was receiving.
        """
        self._parts.remove()
        if is_first:
            for folder in self.folder.glob(f"{_UNFINISHED}*"):
                PartFolder(folder).remove()
        else:
            drop_abandoned(self.folder, f"{_UNFINISHED}-*")

    def make_private(self) -> None:
        """Let only the owner use the folder, its folders and files: a copy may have lost that."""
        make_private(self.folder)
        for folder in self._folders():
            make_private(folder)
            for each in os.scandir(folder):
                make_private(Path(each.path))

    def begin(self) -> PartialFile:
        """Make an empty file to write to."""
        make_folder(self.folder)
        return self._parts.begin()

    def new_name(self, file_id: str) -> str | None:
        """Return None: the name is the id."""
        return None

    def keep(self, part: PartialFile, name: str) -> None:
        """Move a finished file to its path, and sync the folder to disk."""
        path = self.path(name)
        make_folder(path.parent)
        os.utime(part.path)  # `remove_old` goes by the time at which it was kept
        part.path.replace(path)
        sync_folder(path.parent)

    def path(self, name: str) -> Path:
        """Return the path of a file."""
        return self.folder / name[:2] / name[2:]

    def read(self, name: str, start: int, count: int) -> bytes:
        """Return bytes of a file; raise FileNotFoundError."""
        with open(self.path(name), "rb") as file:
            file.seek(start)
            return file.read(count)

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Open a file to read it; raise FileNotFoundError."""
        with open(self.path(name), "rb") as file:
            yield file

    @contextmanager
    def local_path(self, name: str) -> Iterator[Path]:
        """Give the path of a file; raise FileNotFoundError."""
        path = self.path(name)
        path.stat()
        yield path

    def thumbnail(self, name: str) -> bytes | None:
        """Return a kept thumbnail, b"" if none can be made, or None if none was kept yet."""
        try:
            return self._thumbnail_path(name).read_bytes()
        except FileNotFoundError:
            return None

    def keep_thumbnail(self, name: str, made: bytes | None) -> None:
        """Keep a thumbnail beside its file if the file still exists; None removes it."""
        if made is None:
            self._thumbnail_path(name).unlink(missing_ok=True)
        elif self.exists(name):
            part = self.begin()
            part.path.write_bytes(made)
            part.path.replace(self._thumbnail_path(name))

    def remove(self, name: str) -> None:
        """Remove a file and its thumbnail, where they exist."""
        self.path(name).unlink(missing_ok=True)
        self._thumbnail_path(name).unlink(missing_ok=True)

    def remove_old(self, name: str, seconds: float) -> None:
        """Remove a file unless it was kept within some seconds, maybe by another process."""
        path = self.path(name)
        with suppress(FileNotFoundError):
            make_folder(self.folder)
            trash = self._parts.new_path()
            # Out of the way first: a process that keeps it later makes a new file.
            path.rename(trash)
            if time() - trash.stat().st_mtime < seconds:
                with suppress(FileExistsError):
                    os.link(trash, path)
            else:
                self._thumbnail_path(name).unlink(missing_ok=True)
            trash.unlink()

    def is_old(self, name: str, seconds: float) -> bool:
        """Tell whether a file was not kept within some seconds."""
        try:
            return time() - self.path(name).stat().st_mtime > seconds
        except FileNotFoundError:
            return True  # a thumbnail may be left

    def exists(self, name: str) -> bool:
        """Tell whether there is a file."""
        return self.path(name).exists()

    def names(self) -> Iterator[list[str]]:
        """Yield the names of all files, one folder at a time."""
        for folder in self._folders():
            names = {name.removesuffix(THUMBNAIL) for name in os.listdir(folder)}
            yield [folder.name + name for name in names]

    def close(self) -> None:
        """Do nothing: the next start removes what is unfinished."""

    def _folders(self) -> list[Path]:
        return sorted(self.folder.glob("[0-9a-f][0-9a-f]"))

    def _thumbnail_path(self, name: str) -> Path:
        path = self.path(name)
        return path.with_name(path.name + THUMBNAIL)
