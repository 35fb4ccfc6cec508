"""The web pages that may use the server from a browser.

A browser names the origin of a page as scheme, host and port (RFC 6454). Here all spellings of an
origin become one: small letters, the host in ASCII, no port where it is the scheme's default.
"""

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address

from models.text.domain_names import ascii_domain

_ORIGIN = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*)://"
    r"(?:\[(?P<ipv6>[0-9a-f:.]+)\]|(?P<host>[^\s\x00-\x20\x7f/?#@:\[\]\\%*,\"'<>^`{|}]+))"
    r"(?::(?P<port>[0-9]{1,5}))?",
    re.IGNORECASE,
)
_HOST_ALONE = re.compile(r"[^\s/:*@]+(?::[0-9]+)?/?|\[[^]/]+\](?::[0-9]+)?/?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PORT_MAX = 65535
# Pages have the scheme with which they were loaded. A WebSocket's scheme is never one.
_PAGE_SCHEMES = {"ws": "http", "wss": "https"}
# Documents of these schemes have no origin of their own: a browser sends `null`.
_SCHEMES_WITHOUT_ORIGIN = ("about", "blob", "data", "ftp", "javascript", "mailto")
# A longer text is no origin: a host has at most 255 characters.
_LENGTH_MAX = 400
_ALL = "*"


def check_origins(setting: str) -> None:
    """Raise ValueError with one line for people if an origin in a setting can never match."""
    Origins(setting)


class Origins:
    """The origins that are allowed besides the server's own: `https://a.example`, or `*` for all.

    Only browsers send an origin, and only they enforce the answer. A page of another origin can act
    only with a token that it has: the cookie of a login is for the server's own pages. Raises
    ValueError.
    """

    def __init__(self, allowed: str) -> None:
        given = [each for part in allowed.split(",") if (each := part.strip())]
        self._allows_all = _ALL in given
        faults = [f"{each!r} {fault}" for each in given if (fault := _fault(each))]
        if faults:
            raise ValueError("; ".join(faults))
        self._allowed = {_normal(each.removesuffix("/")) for each in given} - {None}

    def is_listed(self, origin: str) -> bool:
        """Tell whether an origin is allowed by the settings."""
        if self._allows_all:
            return True
        return bool(self._allowed) and _normal(origin) in self._allowed

    def allows(self, origin: str, host: str, scheme: str | None) -> bool:
        """Tell whether an origin is allowed by the settings, or is the server's own.

        The server's own is its `host`, with the scheme by which clients reach it; with None, either
        scheme is.
        """
        if self.is_listed(origin):
            return True
        schemes = _DEFAULT_PORTS if scheme is None else (scheme,)
        return any(is_own(origin, host, each) for each in schemes)


def is_own(origin: str, host: str, scheme: str) -> bool:
    """Tell whether an origin is the one of a server: its scheme, its host and its port."""
    given = _normal(origin)
    return given is not None and given == _normal(f"{scheme}://{host}")


def page_scheme(forwarded: str) -> str | None:
    """Return the scheme of pages in X-Forwarded-Proto, or None if it names none.

    The server's own proxy appends the last. Some proxies write `wss` for a WebSocket.
    """
    scheme = forwarded.rpartition(",")[2].strip().lower()
    scheme = _PAGE_SCHEMES.get(scheme, scheme)
    return scheme if scheme in _DEFAULT_PORTS else None


@lru_cache(maxsize=1024)
def _normal(text: str) -> str | None:
    """Return the one form of an origin, or None for a text that is none, such as `null`."""
    match = _ORIGIN.fullmatch(text) if len(text) <= _LENGTH_MAX else None
    if match is None:
        return None
    scheme = match["scheme"].lower()
    try:
        host = _host(match["host"]) if match["host"] else f"[{IPv6Address(match[2])}]"
    except ValueError:
        return None
    port = int(match["port"]) if match["port"] else _DEFAULT_PORTS.get(scheme)
    if port is not None and not 0 < port <= _PORT_MAX:
        return None
    is_default = port == _DEFAULT_PORTS.get(scheme)
    return f"{scheme}://{host}" + ("" if is_default else f":{port}")


def _host(text: str) -> str:
    """Return a host's one form; raise ValueError if it has none."""
    host = ascii_domain(text.removesuffix("."))
    last = host.rpartition(".")[2]
    if _NUMBER.fullmatch(last):  # browsers take it for an IPv4 address
        return str(IPv4Address(host))
    dot = "." if text.endswith(".") else ""  # another origin than the host without it
    return host + dot


def _fault(text: str) -> str | None:
    """Return why an origin in the settings can never match, or None."""
    if text == _ALL:
        return None
    if text.lower() == "null":
        return "is sent by pages that hide their origin; only * allows them"
    if _HOST_ALONE.fullmatch(text):
        return f"has no scheme; write https://{text}"
    scheme, _, rest = text.partition("://")
    if scheme.lower() in _PAGE_SCHEMES:
        page = f"{_PAGE_SCHEMES[scheme.lower()]}://{rest}"
        return f"has the scheme of a WebSocket; write {page}"
    if scheme.lower() in _SCHEMES_WITHOUT_ORIGIN:
        return f"is no origin: a browser sends null for pages of {scheme.lower()}"
    if "*" in rest:
        return "has a wildcard; name each origin, or write * for all"
    if re.search(r"[/?#]", rest.removesuffix("/")):
        return "has a path; an origin ends after its host and port"
    if "@" in rest:
        return "has a user name; an origin has none"
    if _normal(text.removesuffix("/")) is None:
        return "is no origin, such as https://chat.example.com"
    return None
