"""Server frames of RFC 6455 §5.2: final and unmasked, encoded once and sent to many."""

from struct import pack

_TEXT = 0x81
_BINARY = 0x82
_CLOSE = 0x88
_PING = 0x89
_PONG = 0x8A


def text(payload: bytes) -> bytes:
    """Return a text frame; the payload is UTF-8."""
    return _frame(_TEXT, payload)


def ping(payload: bytes) -> bytes:
    """Return a ping frame; the pong repeats its payload of at most 125 bytes."""
    return _frame(_PING, payload)


def binary(payload: bytes) -> bytes:
    """Return a binary frame."""
    return _frame(_BINARY, payload)


def pong(payload: bytes) -> bytes:
    """Return the answer to a ping with this payload."""
    return _frame(_PONG, payload)


def close(code: int | None, reason: str | None) -> bytes:
    """Return a close frame; code and reason together have at most 125 bytes."""
    payload = b"" if code is None else pack("!H", code)
    return _frame(_CLOSE, payload + (reason or "").encode())


def _frame(first: int, payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return pack("!BB", first, size) + payload
    if size < 65536:
        return pack("!BBH", first, 126, size) + payload
    return pack("!BBQ", first, 127, size) + payload
