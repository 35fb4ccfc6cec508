"""The bytes that the load sends: HTTP/1.1 requests and client frames of RFC 6455.

They are made by hand, as a client library would cost more per message than the server does.
"""

import json
import re
from struct import pack
from typing import Any

# RFC 6455 §5.3 requires a mask on every client frame. A key of zeros does not change the payload,
# and costs the server as much as any other key.
_MASKED = 0x80
_MASK = b"\0\0\0\0"
_PONG = 0x8A
_TEXT = 0x81
_PING = 0x89
_PING_PAYLOAD_MAX = 20

# Part of every message's frame, with and without spaces in the JSON.
MESSAGE = b'"group_message"'
MESSAGE_ID = re.compile(rb'"id": ?(\d+)')


def request(
    method: str,
    path: str,
    token: str | None = None,
    body: Any = None,
    address: str | None = None,
) -> bytes:
    """Return a whole request that keeps the connection open.

    A body of bytes is JSON already. `address` is the client's, as a proxy reports it.
    """
    payload = body if isinstance(body, bytes) else json.dumps(body).encode()
    if body is None:
        payload = b""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    if token is not None:
        lines.append(f"Authorization: Bearer {token}")
    if address is not None:
        lines.append(f"X-Forwarded-For: {address}")
    if payload or method != "GET":
        lines.append("Content-Type: application/json")
        lines.append(f"Content-Length: {len(payload)}")
    return "\r\n".join([*lines, "", ""]).encode() + payload


def upgrade(path: str) -> bytes:
    """Return the request that opens a WebSocket."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Upgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Version: 13\r\n\r\n"
    ).encode()


def text(payload: bytes) -> bytes:
    """Return a masked text frame; the payload is under 64 KiB."""
    size = len(payload)
    if size < 126:
        return pack("!BB", _TEXT, _MASKED | size) + _MASK + payload
    return pack("!BBH", _TEXT, _MASKED | 126, size) + _MASK + payload


def pong(payload: bytes) -> bytes:
    """Return the masked answer to a ping."""
    return pack("!BB", _PONG, _MASKED | len(payload)) + _MASK + payload


def pings(data: bytes | bytearray, size: int) -> tuple[list[bytes], int]:
    """Return the payloads of the pings in received bytes, and the end of the last ping.

    Frames are not parsed. The messages of the load are ASCII, so the first byte of a ping occurs
    elsewhere only in the length of a frame. A `{` follows it there, which is larger than the size
    of any ping.
    """
    found = []
    end = 0
    at = data.find(_PING, 0, size)
    while at >= 0:
        stop = at + 2 + data[at + 1] if at + 1 < size else size + 1
        if stop <= size and stop - at - 2 <= _PING_PAYLOAD_MAX:
            found.append(bytes(data[at + 2 : stop]))
            end = stop
        at = data.find(_PING, max(at + 1, end), size)
    return found, end
