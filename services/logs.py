"""Log lines, as text or as JSON. They never contain tokens, passwords or message text."""

import logging
from time import time_ns

import msgspec

from models.events.clock import timestamp


class JsonFormatter(logging.Formatter):
    """One JSON object per line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as JSON."""
        line = {
            "time": timestamp(time_ns() // 1000),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request_id := getattr(record, "request_id", None):
            line["request_id"] = request_id
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
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


def set_up_logs(level: str, form: str) -> None:
    """Log to standard error, as `line` or `json`."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter() if form == "json" else LineFormatter())
    logging.basicConfig(level=level.upper(), handlers=[handler])
    # The database logs migrations itself. Tornado's warnings about malformed requests name no
    # fault of this server.
    logging.getLogger("peewee").setLevel(logging.WARNING)
    logging.getLogger("tornado.general").setLevel(logging.WARNING)
