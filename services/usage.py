"""Figures that take a query, counted once a minute: users, and the disk space of all files."""

import resource
from pathlib import Path

from tornado.ioloop import PeriodicCallback

from models.private_files import real_path
from models.queries.directory import user_count
from models.store.store import Store
from services.file_storage import FileStorage

_COUNT_SECONDS = 60
_STATM = Path("/proc/self/statm")


class Usage:
    """Counts users and the bytes of all files. Sizes of the database are read when asked for."""

    def __init__(self, store: Store, files: FileStorage) -> None:
        # As of the last count.
        self.stored_bytes = 0
        self.users = 0
        self._files = files
        self._store = store
        # PostgreSQL has no file of ours.
        is_file = store.database.driver == "sqlite3"
        self._path = real_path(store.database.name) if is_file else None
        self._counts = PeriodicCallback(self._start_count, _COUNT_SECONDS * 1000)

    def start(self) -> None:
        """Count now, and from now on by the clock of the current IOLoop."""
        self._start_count()
        self._counts.start()

    def stop(self) -> None:
        """Start no further count."""
        self._counts.stop()

    async def count(self) -> None:
        """Count the users and the bytes of all files."""
        self.stored_bytes = await self._files.count_bytes()
        self.users = await self._store.read(user_count)

    @property
    def database_bytes(self) -> int:
        """The size of the database without its WAL."""
        return _size(self._path)

    @property
    def wal_bytes(self) -> int:
        """The size of the WAL."""
        return _size(self._path and self._path.with_name(f"{self._path.name}-wal"))

    def _start_count(self) -> None:
        self._files.run_in_background(self.count())


def memory_bytes() -> int:
    """Return the resident memory of this process; 0 where the system does not tell it."""
    try:
        return int(_STATM.read_text().split()[1]) * resource.getpagesize()
    except (OSError, IndexError, ValueError):
        return 0


def _size(path: Path | None) -> int:
    try:
        return 0 if path is None else path.stat().st_size
    except OSError:
        return 0
