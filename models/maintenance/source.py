"""Open the database file that is to be checked or copied."""

import sqlite3
from pathlib import Path

from models.engine import CannotOpen


def open_source(path: Path) -> sqlite3.Connection:
    """Return a connection that never writes and never checkpoints. Raises CannotOpen."""
    if not path.is_file():
        raise CannotOpen(f"there is no database {path}")
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=5
    )
    # Only the server's writer may checkpoint; see models/database.py.
    connection.execute("PRAGMA query_only = 1")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection
