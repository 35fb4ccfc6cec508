"""The database file that is checked or copied, opened as the server's readers open it."""

import sqlite3
from pathlib import Path

from models.database import CannotOpen


def open_source(path: Path) -> sqlite3.Connection:
    """Return a connection that neither writes nor checkpoints. Raises CannotOpen."""
    if not path.is_file():
        raise CannotOpen(f"there is no database {path}")
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=5
    )
    # This is a reader like the server's own: it never writes and never checkpoints.
    connection.execute("PRAGMA query_only = 1")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection
