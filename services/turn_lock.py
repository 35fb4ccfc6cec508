"""The lock with which processes that share a database take turns, and the lock of their chores."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models.private_files import create_private, real_path

_MARK_BYTES = 40
# The system's table of locks. Only Linux has it.
_LOCKS = Path("/proc/locks")


def _open(database: str | os.PathLike[str], suffix: str) -> int:
    path = Path(f"{real_path(database)}{suffix}")
    if not path.exists():
        with suppress(FileExistsError):  # another process was first
            create_private(path)
    return os.open(path, os.O_RDWR | os.O_CLOEXEC)


class TurnLock:
    """A lock between processes, which ends with the process that holds it.

    The parent ends a process that stands still with the lock. The system says which process holds
    it, as one may stand still before it has written its name into the file. Where the system does
    not say so, and for the number of the turn, the file is read.
    """

    def __init__(self, database: str | os.PathLike[str]) -> None:
        self._descriptor = _open(database, ".turn")
        self._count = 0

    @contextmanager
    def hold(self, *, is_timed: bool = True) -> Iterator[None]:
        """Hold the lock during a block. `is_timed`: a block that takes seconds stands still."""
        fcntl.flock(self._descriptor, fcntl.LOCK_EX)
        self._count += 1
        self._write_mark(f"{os.getpid()} {self._count} {is_timed:d}")
        try:
            yield
        finally:
            if not is_timed:
                # The next turn, until it has written its own mark, is a timed one.
                self._write_mark("")
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)

    def holder(self) -> tuple[int, int] | None:
        """Return the process that holds the lock and the number of its turn, or None.

        The process is 0 if its block may take long.
        """
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return self._holder_now()
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        return None

    def _holder_now(self) -> tuple[int, int]:
        words = os.pread(self._descriptor, _MARK_BYTES, 0).split()
        pid, count, is_timed = map(int, words) if len(words) == 3 else (0, 0, 1)
        actual = _locked_by(os.fstat(self._descriptor).st_ino)
        if actual and actual != pid:
            return actual, 0  # the mark is that of an earlier turn
        return pid if is_timed else 0, count

    def _write_mark(self, mark: str) -> None:
        os.pwrite(self._descriptor, mark.ljust(_MARK_BYTES).encode(), 0)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


def _locked_by(inode: int) -> int:
    """Return the process that holds a lock on a whole file, or 0 if the system does not say."""
    with suppress(OSError):
        for line in _LOCKS.read_text().splitlines():
            # A line of a process that waits has an arrow as its second word.
            _, kind, _, _, pid, file, *_ = line.split()
            if kind == "FLOCK" and file.endswith(f":{inode}"):
                return int(pid)
    return 0


class ChoresLock:
    """The lock of the process that does the chores, which only one may do."""

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
