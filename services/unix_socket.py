"""Unix sockets beside a file, wherever it lies.

The kernel takes a path of at most 107 bytes. A path through the folder's descriptor is as short as
the name, so the folder may be as deep as it likes.
"""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

_PATH_BYTES_MAX = 107
_NAME_BYTES_MAX = 80
_DESCRIPTORS = "/proc/self/fd"


def socket_path(file: Path, suffix: str) -> Path:
    """Return the path of the socket that belongs to a file: beside it, with a suffix."""
    name = f"{file.name}{suffix}"
    if len(os.fsencode(name)) > _NAME_BYTES_MAX:
        name = f"{sha256(os.fsencode(name)).hexdigest()[:16]}{suffix}"
    return file.with_name(name)


def bind_to(listening: socket.socket, path: Path) -> None:
    """Bind a socket to a path. Raises OSError."""
    with _short(path) as short:
        listening.bind(short)


def connect_to(asking: socket.socket, path: Path) -> None:
    """Connect a socket to a path. Raises OSError."""
    with _short(path) as short:
        asking.connect(short)


@contextmanager
def _short(path: Path) -> Iterator[str]:
    """Give a path that is short enough, if the system has one; it is valid in the block."""
    if len(os.fsencode(path)) <= _PATH_BYTES_MAX or not os.path.isdir(_DESCRIPTORS):
        yield os.fspath(path)
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"{_DESCRIPTORS}/{folder}/{path.name}"
    finally:
        os.close(folder)
