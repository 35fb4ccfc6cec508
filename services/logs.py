"""Log lines, as text or as JSON. They never contain tokens, passwords or message text."""

import logging
import sys
import threading
from contextlib import suppress
from time import time_ns
from types import TracebackType
from typing import TextIO

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


def _log_unraisable(unraisable: "sys.UnraisableHookArgs") -> None:
    log.error(
        "%s %r",
        unraisable.err_msg or "an exception was ignored in",
        unraisable.object,
        exc_info=unraisable.exc_value,
    )


class _Handler(logging.StreamHandler[TextIO]):
    """Writes lines to standard error; a line that cannot be written is logged as a fault."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Log why a record could not be, or nothing if nothing can be written."""
        error = sys.exception()
        if isinstance(error, OSError):  # standard error is closed, or its disk is full
            return
        text = f"a line could not be logged: {type(error).__name__}: {error}"
        fault = logging.makeLogRecord(
            {
                "name": record.name,
                "levelno": logging.ERROR,
                "levelname": "ERROR",
                "msg": text,
            }
        )
        with suppress(Exception):
            self.stream.write(self.format(fault) + self.terminator)
            self.flush()


def set_up_logs(level: str, form: str) -> None:
    """Log to standard error, as `line` or `json`."""
    handler = _Handler()
    handler.setFormatter(JsonFormatter() if form == "json" else LineFormatter())
    logging.basicConfig(level=level.upper(), handlers=[handler])
    # Python would print these itself, in its own form.
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: _log_uncaught(
        args.exc_type, args.exc_value, args.exc_traceback
    )
    sys.unraisablehook = _log_unraisable
    # The database logs migrations itself.
    logging.getLogger("peewee").setLevel(logging.WARNING)
