"""Copy the bytes of files from one store to another, for a database that is moved."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from models.engine import CannotOpen
from models.files.blobs import Blobs

FILES = "SELECT id, blob FROM file ORDER BY id"
_THREADS = 8


class Copied(NamedTuple):
    """A file that was copied. `blob` is the name of its new bytes, where that is not its id."""

    id: str
    blob: str | None
    is_missing: bool


def copy_files(
    rows: Iterable[tuple[str, str | None]], source: Blobs, target: Blobs
) -> Iterator[Copied]:
    """Copy files and thumbnails; yield each. Raises CannotOpen.

    Bytes that are missing or changed are not copied.
    """

    def copy(row: tuple[str, str | None]) -> Copied:
        file_id, blob = row
        return _copy(file_id, blob or file_id, source, target)

    with ThreadPoolExecutor(_THREADS) as threads:
        try:
            yield from threads.map(copy, rows)
        except OSError as error:
            threads.shutdown(cancel_futures=True)
            raise CannotOpen(f"cannot copy the uploaded files: {error}") from error


def _copy(file_id: str, name: str, source: Blobs, target: Blobs) -> Copied:
    blob = target.new_name(file_id)
    if blob is None and target.exists(file_id):
        return Copied(file_id, blob=None, is_missing=False)
    part = target.begin()
    try:
        with source.open(name) as body:
            while chunk := body.read(source.chunk_bytes):
                part.write(chunk)
        if part.finish().id != file_id:
            return Copied(file_id, blob=None, is_missing=True)
        target.keep(part, blob or file_id)
    except FileNotFoundError:
        return Copied(file_id, blob=None, is_missing=True)
    finally:
        part.discard()
    target.keep_thumbnail(blob or file_id, source.thumbnail(name))
    return Copied(file_id, blob=blob, is_missing=False)
