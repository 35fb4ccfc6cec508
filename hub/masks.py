"""The masks of client frames (RFC 6455 §5.3), without Tornado's extension in C."""


def unmask(mask: bytes, data: bytes) -> bytes:
    """Return a payload without its mask of four bytes."""
    size = len(data)
    repeated = (mask * (size // 4 + 1))[:size]
    number = int.from_bytes(data, "little") ^ int.from_bytes(repeated, "little")
    return number.to_bytes(size, "little")
