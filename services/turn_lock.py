"""The lock with which processes that share a database take turns, and the lock of their chores."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models.private_files import create_private, real_path

_MARK_BYTES = 40


def _open(database: str | os.PathLike[str], suffix: str) -> int:
    path = Path(f"{real_path(database)}{suffix}")
    if not path.exists():
        with suppress(FileExistsError):  # another process was first
            create_private(path)
    return os.open(path, os.O_RDWR | os.O_CLOEXEC)


class TurnLock:
    """A lock between processes, which ends with the process that holds it.

    The file names its holder: the parent ends a process that stands still with the lock.
    """

    def __init__(self, database: str | os.PathLike[str]) -> None:
        self._descriptor = _open(database, ".turn")
        self._count = 0

    @contextmanager
    def hold(self, *, is_timed: bool = True) -> Iterator[None]:
        """Hold the lock during a block. `is_timed`: a block that takes seconds stands still."""
        fcntl.flock(self._descriptor, fcntl.LOCK_EX)
        self._count += 1
        mark = f"{os.getpid() if is_timed else 0} {self._count}"
        os.pwrite(self._descriptor, mark.ljust(_MARK_BYTES).encode(), 0)
        try:
            yield
        finally:
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)

    def holder(self) -> tuple[int, int] | None:
        """Return the process that holds the lock and the number of its turn, or None.

        The process is 0 if its block may take long.
        """
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            words = os.pread(self._descriptor, _MARK_BYTES, 0).split()
            return (int(words[0]), int(words[1])) if len(words) == 2 else None
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        return None

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


class ChoresLock:
    """The lock of the one process that does what only one may do."""

    def __init__(self, database: str | os.PathLike[str]) -> None:
        self._descriptor = _open(database, ".chores")

    # It ends with the process.
    is_held = True

    def take(self) -> bool:
        """Take the lock for the rest of the process's life; return False if another has it."""
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        """Let another process take the lock."""
        os.close(self._descriptor)
