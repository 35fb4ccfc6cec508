"""The network addresses that requests come from, and how limits count them."""

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from tornado.httputil import HTTPServerRequest

_FORWARDING_HEADERS = ("X-Forwarded-For", "X-Real-Ip", "Forwarded")
_PREFIX_BITS = 64  # of an IPv6 network
_HOST_BITS = 128 - _PREFIX_BITS
# An IPv6 address in brackets and quotes, with a zone and a port, is shorter.
_LENGTH_MAX = 100
_LOCAL_DOMAIN = ".localhost"  # RFC 6761 §6.3
_PORT = re.compile(r":(?:[0-9]{1,5}|_[A-Za-z0-9._-]+)")  # RFC 7239 §6


def parse_address(text: str) -> IPv4Address | IPv6Address | None:
    """Return an address, or None if the text is none.

    An IPv4 address that is mapped into IPv6 (`::ffff:192.0.2.1`) is that IPv4 address. A zone, as
    in `fe80::1%eth0`, is left out: it names an interface of the machine.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return None
    if isinstance(address, IPv6Address):
        return address.ipv4_mapped or IPv6Address(int(address))
    return address


@lru_cache(maxsize=4096)
def unmapped(text: str) -> str:
    """Return an address in its usual form; a text that is no address stays as it is."""
    address = parse_address(text)
    return text if address is None else str(address)


@lru_cache(maxsize=4096)
def network_of(text: str) -> str:
    """Return the network of an address: an IPv4 address itself, or the /64 of an IPv6 address.

    Limits by address count networks: a client with one IPv6 address usually has all of its /64.
    """
    address = parse_address(text)
    if isinstance(address, IPv6Address):
        prefix = int(address) >> _HOST_BITS << _HOST_BITS
        return f"{IPv6Address(prefix)}/{_PREFIX_BITS}"
    return text if address is None else str(address)


def is_loopback(host: str) -> bool:
    """Tell whether an address or `localhost` can be reached from this machine only."""
    address = parse_address(host)
    if address is None:
        return host.lower() == "localhost"
    return address.is_loopback


def is_local_name(host: str) -> bool:
    """Tell whether browsers resolve a host to their own machine, whatever the name servers say."""
    return is_loopback(host.strip("[]")) or host.lower().endswith(_LOCAL_DOMAIN)


def client_address(request: HTTPServerRequest, is_proxied: bool) -> str:
    """Return the client's address; behind a proxy, the one that it reports.

    If the proxy reports none, or no valid one, it is the address of the proxy.
    """
    if is_proxied:
        # The server's own proxy appends the last address; clients can forge those before it.
        given = request.headers.get("X-Forwarded-For", "")
        last = given.rstrip(", \t").rpartition(",")[2].strip()
        if last and len(last) <= _LENGTH_MAX and (reported := _reported(last)):
            return reported
    return request.remote_ip or ""


@lru_cache(maxsize=4096)
def site_of(text: str) -> str:
    """Return the network that one household or office has: the /24 of IPv4, the /56 of IPv6."""
    address = parse_address(text)
    if address is None:
        return text
    bits = 24 if isinstance(address, IPv4Address) else 56
    return str(ip_network((address, bits), strict=False))


def is_from_this_machine(request: HTTPServerRequest) -> bool:
    """Tell whether a request comes from this machine, and not through a proxy on it."""
    is_forwarded = any(name in request.headers for name in _FORWARDING_HEADERS)
    return not is_forwarded and is_loopback(request.remote_ip or "")


@lru_cache(maxsize=4096)
def _reported(element: str) -> str | None:
    """Return the address in an element of X-Forwarded-For, or None if there is none.

    Some proxies add the port, brackets or quotes: `192.0.2.1:40001`, `"[2001:db8::1]:443"`.
    """
    if len(element) > 1 and element[0] == element[-1] == '"':
        element = element[1:-1]
    port = ""
    if element.startswith("["):
        element, bracket, port = element[1:].partition("]")
        if not bracket or ":" not in element:
            return None
    elif element.count(":") == 1:
        element, colon, port = element.partition(":")
        port = colon + port
    if (port and not _PORT.fullmatch(port)) or parse_address(element) is None:
        return None
    return unmapped(element)
