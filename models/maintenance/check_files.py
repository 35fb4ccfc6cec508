"""Check that the uploaded files are those that a database names, also while a server uses them."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import NamedTuple

from models.files.blobs import BlobDirectory
from models.files.decoder import Decoder
from models.maintenance.source import open_source
from models.private_files import real_path

# An upload's bytes are moved a moment before its row is committed, and removed a moment after.
_SETTLE_SECONDS = 1.0
_CHUNK_BYTES = 1024 * 1024
_FILES = "SELECT id, size FROM file ORDER BY id"


class _Row(NamedTuple):
    id: str
    size: int


def check_files(database: Path) -> Iterator[str]:
    """Yield a line for each file whose bytes are missing or changed. Cost: it reads all of them.

    Raises CannotOpen.
    """
    try:
        yield from _file_faults(database)
    except sqlite3.Error as error:
        yield f"not checked ({error}): the uploaded files"


def _file_faults(database: Path) -> Iterator[str]:
    files = _files_of(database)
    suspects: dict[str, str] = {}
    for row in _rows(database):
        fault = _fault(files.path(row.id), row)
        if fault is not None:
            suspects[row.id] = fault
    if not suspects:
        return
    sleep(_SETTLE_SECONDS)
    for row in _rows(database):
        # A file that was removed meanwhile has no row.
        if row.id in suspects and (fault := _fault(files.path(row.id), row)):
            yield f"file {row.id}: {fault}"


def orphan_notes(database: Path) -> list[str]:
    """Return a line if there are files that the database does not name.

    They are no fault: a crash during an upload leaves them, and the next start removes them.
    """
    files = _files_of(database)
    try:
        suspects = _orphans(database, files)
    except sqlite3.Error:  # `check_files` reports it
        return []
    if not suspects:
        return []
    return [f"files that the database does not name: {len(suspects)}"]


def _orphans(database: Path, files: BlobDirectory) -> set[str]:
    known = {row.id for row in _rows(database)}
    suspects = {id for ids in files.ids() for id in ids} - known
    if suspects:
        sleep(_SETTLE_SECONDS)
        suspects -= {row.id for row in _rows(database)}
        suspects = {id for id in suspects if files.path(id).exists()}
    return suspects


def _files_of(database: Path) -> BlobDirectory:
    return BlobDirectory(Path(f"{real_path(database)}.files"), Decoder())


def _rows(database: Path) -> Iterator[_Row]:
    with closing(open_source(database)) as connection:
        yield from map(_Row._make, connection.execute(_FILES).fetchall())


def _fault(path: Path, row: _Row) -> str | None:
    """Return what is wrong with a file, or None."""
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            if os.fstat(file.fileno()).st_size != row.size:
                return f"it must have {row.size} bytes"
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
    except FileNotFoundError:
        return "its bytes are missing"
    except OSError as error:
        return f"its bytes cannot be read ({error.strerror})"
    return None if digest.hexdigest() == row.id else "its bytes have changed"
