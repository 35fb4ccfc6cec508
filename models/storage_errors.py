"""The errors of the databases behind those that an operation or a query raises."""

import sqlite3
import sys
from typing import Any

from models.sqlite_errors import is_disk_fault as is_sqlite_fault
from models.sqlite_errors import sqlite_error

# Classes of SQLSTATE: the connection is lost, the server is out of something, is shutting down or
# was stopped by its administrator, or its disk fails. A session that stood still within a
# transaction was ended (25P03), or there are too many (53300).
_SERVER_FAULTS = ("08", "25P03", "53", "57", "58")
_LOST = ("08", "57P", "25P03", "53300")
_DISK_FULL = "53100"
_LOCK_TIMEOUT = "55P03"


def storage_error(error: BaseException | None) -> Exception | None:
    """Return the error of SQLite or PostgreSQL behind an exception, or None."""
    return sqlite_error(error) or _postgres_error(error)


def is_disk_fault(error: Exception) -> bool:
    """Tell whether the disk, the file or the server is at fault, and not a statement of ours."""
    found = _postgres_error(error)
    if found is None:
        return is_sqlite_fault(error)
    return found.sqlstate is None or found.sqlstate.startswith(_SERVER_FAULTS)


def is_disk_full(error: Exception) -> bool:
    """Tell whether a full disk is the cause."""
    found = _postgres_error(error)
    if found is not None:
        return bool(found.sqlstate == _DISK_FULL)
    # Errors that the Python module raises itself have no code.
    code = getattr(sqlite_error(error), "sqlite_errorcode", None)
    return code == sqlite3.SQLITE_FULL


def is_lost(error: BaseException) -> bool:
    """Tell whether the connection to PostgreSQL was lost, or could not be made."""
    found = _postgres_error(error)
    if found is None:
        return False
    if found.sqlstate is None:  # no answer of the server
        return type(found).__name__ in ("OperationalError", "ConnectionTimeout")
    return bool(found.sqlstate.startswith(_LOST))


def is_lock_timeout(error: BaseException) -> bool:
    """Tell whether PostgreSQL gave up waiting for a lock."""
    found = _postgres_error(error)
    return found is not None and found.sqlstate == _LOCK_TIMEOUT


def _postgres_error(error: BaseException | None) -> Any:
    """Return the error of psycopg behind an exception, or None. It need not be installed."""
    psycopg = sys.modules.get("psycopg")
    while psycopg is not None and error is not None:
        if isinstance(error, psycopg.Error):
            return error
        error = error.__cause__ or error.__context__
    return None
