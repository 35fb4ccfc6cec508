"""Check that the uploaded files are those that a database names, also while a server uses them."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import NamedTuple

from models.files.blobs import BlobDirectory, Blobs
from models.maintenance.source import open_source
from models.private_files import real_path

# An upload's bytes are moved a moment before its row is committed, and removed a moment after.
_SETTLE_SECONDS = 1.0
_CHUNK_BYTES = 1024 * 1024
_FILES = "SELECT id, size, coalesce(blob, id) AS name FROM file ORDER BY id"


class _Row(NamedTuple):
    id: str
    size: int
    name: str


def check_files(database: Path, blobs: Blobs | None = None) -> Iterator[str]:
    """Yield a line for each file whose bytes are missing or changed. Cost: it reads all of them.

    `blobs` has the bytes, by default the folder beside the database. Raises CannotOpen.
    """
    try:
        yield from _file_faults(database, blobs or _beside(database))
    except sqlite3.Error as error:
        yield f"not checked ({error}): the uploaded files"


def _file_faults(database: Path, blobs: Blobs) -> Iterator[str]:
    suspects: dict[str, str] = {}
    for row in _rows(database):
        fault = _fault(blobs, row)
        if fault is not None:
            suspects[row.id] = fault
    if not suspects:
        return
    sleep(_SETTLE_SECONDS)
    for row in _rows(database):
        # A file that was removed meanwhile has no row.
        if row.id in suspects and (fault := _fault(blobs, row)):
            yield f"file {row.id}: {fault}"


def orphan_notes(database: Path, blobs: Blobs | None = None) -> list[str]:
    """Return a line if there are files that the database does not name.

    They are no fault: a crash during an upload leaves them, and the next start removes them.
    """
    try:
        suspects = _orphans(database, blobs or _beside(database))
    except (sqlite3.Error, OSError):  # `check_files` reports it
        return []
    if not suspects:
        return []
    return [f"files that the database does not name: {len(suspects)}"]


def _orphans(database: Path, blobs: Blobs) -> set[str]:
    known = {row.name for row in _rows(database)}
    suspects = {name for names in blobs.names() for name in names} - known
    if suspects:
        sleep(_SETTLE_SECONDS)
        suspects -= {row.name for row in _rows(database)}
        suspects = {name for name in suspects if blobs.exists(name)}
    return suspects


def _beside(database: Path) -> BlobDirectory:
    return BlobDirectory(Path(f"{real_path(database)}.files"))


def _rows(database: Path) -> Iterator[_Row]:
    with closing(open_source(database)) as connection:
        yield from map(_Row._make, connection.execute(_FILES).fetchall())


def _fault(blobs: Blobs, row: _Row) -> str | None:
    """Return what is wrong with a file, or None."""
    digest, size = hashlib.sha256(), 0
    try:
        with blobs.open(row.name) as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
                size += len(chunk)
    except FileNotFoundError:
        return "its bytes are missing"
    except OSError as error:
        return f"its bytes cannot be read ({error.strerror or error})"
    if size != row.size:
        return f"it must have {row.size} bytes"
    return None if digest.hexdigest() == row.id else "its bytes have changed"
