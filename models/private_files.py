"""Files that only their owner may read, and the lock that keeps a second server off the database.

The lock is on the file itself, so that no link and no mount of the same file gets around it. It is
a lock of an open descriptor (flock), which SQLite does not use. Closing any descriptor of the file
drops the POSIX locks that SQLite holds on it, so this one is closed after all connections.
"""

import fcntl
import os
import stat
from contextlib import suppress
from pathlib import Path

_PRIVATE = 0o600
_OTHERS = 0o077
# SQLite gives the files beside a database its permissions, but changes none that exist.
_BESIDE = ("-wal", "-shm", "-journal")


def open_locked(path: Path) -> int | None:
    """Open and lock a file, made if needed; return its descriptor, or None if it is locked.

    A new file is for its owner only. Raises OSError.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _PRIVATE)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except OSError:
        os.close(descriptor)
        raise
    if os.fstat(descriptor).st_size == 0:
        with suppress(OSError):  # it may belong to another user
            os.fchmod(descriptor, _PRIVATE)  # whatever the umask
    return descriptor


def make_database_private(path: Path) -> None:
    """Let only the owner of a database use it and the files of SQLite beside it."""
    real = real_path(path)
    for each in (real, *(real.with_name(f"{real.name}{end}") for end in _BESIDE)):
        make_private(each)


def make_private(path: Path) -> None:
    """Let only the owner of a file or folder use it; leave what is not there, or not ours."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & _OTHERS:
            path.chmod(mode & ~_OTHERS)
    except OSError:
        pass


def create_private(path: Path) -> None:
    """Create an empty file for its owner only, whatever the umask. Raises OSError."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE))
    path.chmod(_PRIVATE)


def real_path(database: str | os.PathLike[str]) -> Path:
    """Return the path of the file that a path leads to: its other files lie beside it."""
    return Path(os.path.realpath(database))
