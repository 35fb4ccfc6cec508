"""The network addresses that requests come from."""

from tornado.httputil import HTTPServerRequest

_LOOPBACK = ("127.0.0.1", "::1")
_FORWARDING_HEADERS = ("X-Forwarded-For", "X-Real-Ip", "Forwarded")


def client_address(request: HTTPServerRequest, is_proxied: bool) -> str:
    """Return the client's address; behind a proxy, the one that the proxy reports."""
    if is_proxied:
        # The server's own proxy appends the last address; clients can forge those before it.
        forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2]
        if forwarded:
            return forwarded.strip()
    return request.remote_ip or ""


def is_from_this_machine(request: HTTPServerRequest) -> bool:
    """Tell whether a request comes from this machine, and not through a proxy on it."""
    is_forwarded = any(name in request.headers for name in _FORWARDING_HEADERS)
    return not is_forwarded and request.remote_ip in _LOOPBACK
