"""The log lines of a test: each is claimed, or the test fails."""

import logging
import re


class Logs(logging.Handler):
    """Every record of a test, and those that it expects."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def claim(self, pattern: str) -> None:
        """Expect at least one line that has the pattern; take all such lines out."""
        claimed = [line for line in self.records if re.search(pattern, line)]
        assert claimed, f"no log line has {pattern!r}: {self.records}"
        self.records = [line for line in self.records if line not in claimed]
