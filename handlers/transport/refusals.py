"""Refusals of what is not HTTP. There is no handler at that point, so the bytes are made here."""

import logging
from secrets import token_hex

from handlers.base.headers import HEADERS
from handlers.schemas.answers import error_answer
from models.errors import InvalidRequest
from models.events.encoding import encode

log = logging.getLogger("chatserver.http")


def refusal(reason: str) -> bytes:
    """Return an answer with the status 400, after which the connection closes."""
    error = InvalidRequest(reason)
    request_id = token_hex(8)
    log.debug("refused: %s", reason, extra={"request_id": request_id})
    body = encode(error_answer(error))
    headers = {
        **HEADERS,
        "X-Request-Id": request_id,
        "Content-Length": str(len(body)),
        "Connection": "close",
    }
    lines = [f"{name}: {value}\r\n" for name, value in headers.items()]
    head = f"HTTP/1.1 {error.status} Bad Request\r\n{''.join(lines)}\r\n"
    return head.encode() + body
