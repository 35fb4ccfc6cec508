"""What must be in no line of a log: the tokens, passwords and texts that the tests hand around."""

import logging
from collections.abc import Iterable
from typing import Any

_NAMES = {"password", "old_password", "new_password", "content", "token"}
# A shorter one may be a word of any line.
_LENGTH_MIN = 8
# Hypothesis takes texts from our sources too, and the path of a route is in the log.
_PATHS = ("/v1/", "/ws")
_EXCEPTIONS = logging.Formatter()


class Canaries:
    """Those of one test; the clients note them as they use them."""

    def __init__(self) -> None:
        self._texts: set[str] = set()

    def clear(self) -> None:
        """Forget all: another test begins."""
        self._texts.clear()

    def note(self, *texts: object) -> None:
        """Note what is a secret."""
        self._texts.update(
            text
            for text in texts
            if isinstance(text, str)
            and len(text) >= _LENGTH_MIN
            and not text.startswith(_PATHS)
        )

    def note_in(self, body: Any) -> None:
        """Note the secrets in a body, a frame or an answer."""
        if isinstance(body, dict):
            self.note(*(body.get(name) for name in _NAMES))

    def found(self, lines: Iterable[str]) -> list[tuple[str, str]]:
        """Return the secrets that some lines hold, each with its line."""
        text = "\n".join(lines)
        return [
            (secret, next(line for line in text.splitlines() if secret in line))
            for secret in self._texts
            if "\n" not in secret and secret in text
        ]


SECRETS = Canaries()


class Lines(logging.Handler):
    """All that is logged at any level, each line once: a test may make thousands alike."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record's message and its exception, as they would be written."""
        message = record.getMessage()
        if message.endswith(" ms"):
            message = message.rsplit(" ", 2)[0]  # how long it took
        self.lines.add(message.replace("\n", " "))
        if record.exc_info:
            trace = _EXCEPTIONS.formatException(record.exc_info)
            # The lines of the source are no secret, and those of a test hold its texts.
            self.lines.update(
                line for line in trace.splitlines() if not line.startswith("    ")
            )
