"""Log lines, as text or as JSON. They never contain tokens, passwords or message text."""

import logging
import sys
import threading
from time import time_ns
from types import TracebackType

import msgspec

from models.events.clock import timestamp

log = logging.getLogger("chatserver")


class JsonFormatter(logging.Formatter):
    """One JSON object per line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as JSON."""
        more = {}
        if request_id := getattr(record, "request_id", None):
            more["request_id"] = request_id
        if record.exc_info:
            more["exception"] = self.formatException(record.exc_info)
        if record.stack_info:
            more["stack"] = record.stack_info
        return json_line(record.levelname, record.name, record.getMessage(), **more)


def json_line(level: str, logger: str, message: str, **more: str) -> str:
    """Return a line of the log as one JSON object."""
    line = {
        "time": timestamp(time_ns() // 1000),
        "level": level,
        "logger": logger,
        "message": message,
        **more,
    }
    # A lone surrogate, as in a file name that is not UTF-8, is not valid JSON.
    whole = {name: _printable(text) for name, text in line.items()}
    return msgspec.json.encode(whole).decode()


def _printable(text: str) -> str:
    return text.encode(errors="backslashreplace").decode()


class LineFormatter(logging.Formatter):
    """Time, level, logger, message, and the id of the request."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Return a record's first line."""
        line = super().formatMessage(record)
        request_id = getattr(record, "request_id", None)
        return f"{line} [{request_id}]" if request_id else line


def _log_uncaught(
    kind: type[BaseException],
    error: BaseException | None,
    trace: TracebackType | None,
) -> None:
    if error is not None and not isinstance(error, (SystemExit, KeyboardInterrupt)):
        log.critical("the program failed", exc_info=error)


def set_up_logs(level: str, form: str) -> None:
    """Log to standard error, as `line` or `json`."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter() if form == "json" else LineFormatter())
    logging.basicConfig(level=level.upper(), handlers=[handler])
    # Python would print these itself, in its own form.
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: _log_uncaught(
        args.exc_type, args.exc_value, args.exc_traceback
    )
    # The database logs migrations itself.
    logging.getLogger("peewee").setLevel(logging.WARNING)
