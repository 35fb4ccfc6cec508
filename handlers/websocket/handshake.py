"""The opening handshake of RFC 6455 §4.2."""

import re
from base64 import b64encode
from hashlib import sha1

from tornado.httputil import HTTPHeaders
from tornado.websocket import WebSocketHandler

VERSION = "13"
_KEY = re.compile("[A-Za-z0-9+/]{22}==")  # 16 bytes in base64
_SALT = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # §1.3


def is_upgrade(headers: HTTPHeaders) -> bool:
    """Tell whether a request is a valid handshake by §4.2.1."""
    options = {
        option.strip().lower() for option in headers.get("Connection", "").split(",")
    }
    return (
        headers.get("Upgrade", "").lower() == "websocket"
        and "upgrade" in options
        and headers.get("Sec-WebSocket-Version") == VERSION
        and bool(_KEY.fullmatch(headers.get("Sec-WebSocket-Key", "")))
    )


def accept(handler: WebSocketHandler) -> str | None:
    """Answer 101; return the subprotocol that the handler agreed to. No extension is agreed to."""
    headers = handler.request.headers
    offered = headers.get("Sec-WebSocket-Protocol", "")
    names = [name.strip() for name in offered.split(",")] if offered else []
    chosen = handler.select_subprotocol(names)
    if chosen is not None:
        handler.set_header("Sec-WebSocket-Protocol", chosen)
    key = headers["Sec-WebSocket-Key"].encode()
    handler.clear_header("Content-Type")
    handler.set_status(101)
    handler.set_header("Upgrade", "websocket")
    handler.set_header("Connection", "Upgrade")
    handler.set_header(
        "Sec-WebSocket-Accept", b64encode(sha1(key + _SALT).digest()).decode()
    )
    handler.finish()
    return chosen
