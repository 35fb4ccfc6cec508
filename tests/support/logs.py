"""The log lines of a test: each is claimed, or the test fails."""

import logging
import re


class Logs(logging.Handler):
    """The log records of a test that are not yet claimed."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.records: list[str] = []
        # What users and operators did, which a test need not claim.
        self.activity: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        if record.name == "chatserver.activity" and record.levelno == logging.INFO:
            self.activity.append(record.getMessage())
            return
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def claim(self, pattern: str) -> None:
        """Require at least one line with the pattern, and remove all such lines."""
        is_there = any(re.search(pattern, line) for line in self.records)
        assert is_there, f"no log line has {pattern!r}: {self.records}"
        self.allow(pattern)

    def allow(self, pattern: str) -> None:
        """Remove all lines with the pattern, if there are any."""
        self.records = [line for line in self.records if not re.search(pattern, line)]
