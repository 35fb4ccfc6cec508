"""The head of a request: its line and its fields, as RFC 9112 §2 to §6 allow them. No I/O.

It is strict where servers and proxies are known to differ, because two readings of one message let
a client smuggle a second request past a proxy. The lines end in CR LF. A field has no space before
its colon, and none is folded. A body has one length, or is chunked and has none.
"""

import re

from tornado.httputil import HTTPHeaders, HTTPInputError, RequestStartLine

from handlers.base.fields import Fields

# No repetition is tried again with fewer characters, so a match takes linear time.
_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]++"
# Visible characters, and bytes above 127, which are obs-text.
_LINE = rf"({_TOKEN}) ([\x21-\x7e\x80-\xff]++) (HTTP/1\.[0-9])"
_FIELD = rf"{_TOKEN}:[\t\x20-\x7e\x80-\xff]*+"
_HEAD = re.compile(rf"{_LINE}((?:\r\n{_FIELD})*+)")
_DIGITS = re.compile(r"[0-9]+")
# A longer number is above every limit. Python refuses to convert thousands of digits.
_DIGITS_MAX = 18
_VERY_LARGE = 10**_DIGITS_MAX

_UPGRADE = re.compile(rb"\r\nupgrade:", re.IGNORECASE)

CHUNKED = -1


def parse_head(head: bytes) -> tuple[RequestStartLine, HTTPHeaders]:
    """Parse the bytes before the empty line; raise HTTPInputError."""
    match = _HEAD.fullmatch(head.decode("latin-1"))
    if match is None:
        raise HTTPInputError("malformed request line or header")
    method, target, version, fields = match.groups()
    headers = Fields()
    for field in fields.split("\r\n")[1:]:
        name, _, value = field.partition(":")
        headers.add(name, value.strip(" \t"))
    return RequestStartLine(method, target, version), headers


def body_size(headers: HTTPHeaders) -> int:
    """Return the size of a request's body in bytes, or CHUNKED; raise HTTPInputError.

    Equal sizes in a list are one size, as proxies join repeated fields.
    """
    size = headers.get("Content-Length")
    coding = headers.get("Transfer-Encoding")
    if coding is not None:
        if size is not None:
            raise HTTPInputError("both Transfer-Encoding and Content-Length")
        if coding.lower() != "chunked":
            raise HTTPInputError("a Transfer-Encoding other than chunked")
        return CHUNKED
    if size is None:
        return 0
    if "," in size:
        sizes = {each.strip(" \t") for each in size.split(",")}
        if len(sizes) > 1:
            raise HTTPInputError("unequal values of Content-Length")
        size = headers["Content-Length"] = sizes.pop()
    if not _DIGITS.fullmatch(size):
        raise HTTPInputError("a Content-Length that is no number")
    return int(size) if len(size) <= _DIGITS_MAX else _VERY_LARGE


def keeps_alive(version: str, headers: HTTPHeaders) -> bool:
    """Tell whether a client lets the connection stay open (RFC 9112 §9.3)."""
    connection = headers.get("Connection")
    if connection is None:
        return version == "HTTP/1.1"
    options = {option.strip().lower() for option in connection.split(",")}
    if "close" in options:
        return False
    return version == "HTTP/1.1" or "keep-alive" in options


def asks_for_upgrade(head: bytes) -> bool:
    """Tell whether a request asks for another protocol, as far as its head is here."""
    return _UPGRADE.search(head) is not None
