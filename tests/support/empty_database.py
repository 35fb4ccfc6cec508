"""A database with all tables and no row.

It is copied, because the migrations take longer than many tests.
"""

import os
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from models.database import open_database


@cache
def empty_database() -> bytes:
    """Return the bytes of a database that no server has opened. It has no epoch."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        open_database(path).release()
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("DELETE FROM meta")
        return path.read_bytes()


def make_empty_database(path: Path) -> None:
    """Write it to a path, for its owner only, as a server does. A file that is there stays."""
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        with open(descriptor, "wb") as file:
            file.write(empty_database())
