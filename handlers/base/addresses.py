"""The network addresses that requests come from."""

from ipaddress import IPv6Address, ip_address

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


def network_of(address: str) -> str:
    """Return the network of an address: an IPv4 address itself, or the /64 of an IPv6 address.

    Whoever has one IPv6 address usually has all of its /64.
    """
    if ":" not in address:
        return address
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return f"{IPv6Address(int(parsed) >> 64 << 64)}/64"


def is_from_this_machine(request: HTTPServerRequest) -> bool:
    """Tell whether a request comes from this machine, and not through a proxy on it."""
    is_forwarded = any(name in request.headers for name in _FORWARDING_HEADERS)
    return not is_forwarded and request.remote_ip in _LOOPBACK
