"""Doubles of SQLite that fail as a disk does."""

import sqlite3
from typing import Any


class FailingCommit:
    """A connection whose COMMIT fails as on a broken disk; all else is passed on."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        message: str = "disk I/O error",
        code: int = sqlite3.SQLITE_IOERR_FSYNC,
    ) -> None:
        self._connection = connection
        self._message = message
        self._code = code

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: Any) -> Any:
        """Run a statement, but fail on COMMIT."""
        if sql == "COMMIT":
            error = sqlite3.OperationalError(self._message)
            error.sqlite_errorcode = self._code
            raise error
        return self._connection.execute(sql, *values)
