"""Request targets in absolute form (RFC 9112 §3.2.2): `GET http://chat.example/ping HTTP/1.1`."""

from urllib.parse import urlsplit

from tornado.httputil import HTTPInputError, HTTPServerRequest

_SCHEMES = ("http://", "https://")


def make_relative(request: HTTPServerRequest) -> None:
    """Give a request with a target in absolute form the path and the host that it names.

    Raises HTTPInputError if the target has no host, or a user name. Other targets stay as they are.
    """
    target = request.uri or ""
    if not target.lower().startswith(_SCHEMES):
        return
    try:
        parts = urlsplit(target)
        is_valid = bool(parts.hostname) and "@" not in parts.netloc
        parts.port  # raises ValueError
    except ValueError:
        is_valid = False
    if not is_valid:
        raise HTTPInputError("the target of the request has no valid host")
    rest = target[target.index("//") + 2 + len(parts.netloc) :]
    request.uri = rest if rest.startswith("/") else f"/{rest}"
    request.path = request.uri.partition("?")[0]
    # It replaces the Host header, which a client may have set to anything.
    request.host = request.headers["Host"] = parts.netloc
