"""The errors of SQLite behind those that Peewee and others raise."""

import sqlite3

# SQLite's codes for what is the fault of the disk or the file, and not of a statement.
_DISK_FAULTS = {
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR),
    *(sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN),
    *(sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOTADB),
}


def is_disk_fault(error: Exception) -> bool:
    """Tell whether the disk or the file is at fault, and not a statement of ours."""
    return primary_code(error) in _DISK_FAULTS


def primary_code(error: Exception) -> int | None:
    """Return SQLite's primary error code of an exception, or None."""
    # Errors of the Python module itself have no code.
    code = getattr(sqlite_error(error), "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def sqlite_error(error: BaseException | None) -> sqlite3.Error | None:
    """Return the SQLite error behind an exception; Peewee raises its own in place of it."""
    while error is not None and not isinstance(error, sqlite3.Error):
        error = error.__cause__ or error.__context__
    return error
