"""The secrets of a test, which no log line may contain: tokens, passwords and messages."""

import logging
from collections.abc import Iterable
from typing import Any

_NAMES = {"password", "old_password", "new_password", "content", "token"}
# A shorter text may be a word of any line.
_LENGTH_MIN = 8
# Hypothesis takes texts from the sources too, and log lines contain the paths of routes.
_PATHS = ("/v1/", "/ws")
_EXCEPTIONS = logging.Formatter()


class Canaries:
    """The secrets of one test; the clients record them as they use them."""

    def __init__(self) -> None:
        self._texts: set[str] = set()

    def clear(self) -> None:
        """Remove all secrets before the next test."""
        self._texts.clear()

    def note(self, *texts: object) -> None:
        """Record secrets."""
        self._texts.update(
            text
            for text in texts
            if isinstance(text, str)
            and len(text) >= _LENGTH_MIN
            and not text.startswith(_PATHS)
        )

    def note_in(self, body: Any) -> None:
        """Record the secrets in a body, a frame or an answer."""
        if isinstance(body, dict):
            self.note(*(body.get(name) for name in _NAMES))

    def found(self, lines: Iterable[str]) -> list[tuple[str, str]]:
        """Return the secrets that the lines contain, each with its line."""
        text = "\n".join(lines)
        return [
            (secret, next(line for line in text.splitlines() if secret in line))
            for secret in self._texts
            if "\n" not in secret and secret in text
        ]


SECRETS = Canaries()


class Lines(logging.Handler):
    """All log lines at any level, each once: a test may write thousands of equal lines."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record's message and its exception as they would be written."""
        message = record.getMessage()
        if message.endswith(" ms"):
            message = message.rsplit(" ", 2)[0]  # without the duration
        self.lines.add(message.replace("\n", " "))
        if record.exc_info:
            trace = _EXCEPTIONS.formatException(record.exc_info)
            # Source lines are not secret, and those of a test contain its texts.
            self.lines.update(
                line for line in trace.splitlines() if not line.startswith("    ")
            )
