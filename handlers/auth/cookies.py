"""Logins of web pages: the token is in a cookie that no script can read.

A browser adds the cookie to each request to the server, also to one that a page of another origin
makes. So a request that writes, a WebSocket, and an answer that sets the cookie need a page of the
server itself. Browsers name the page in `Sec-Fetch-Site` and `Origin`, which scripts cannot change.
"""

import re

from tornado.httputil import HTTPServerRequest

from handlers.auth.origins import is_own, page_scheme
from models.errors import InvalidRequest, InvalidToken, OriginNotAllowed

# Browsers take a cookie with this prefix only over HTTPS and for one host.
HOST_COOKIE = "__Host-chat"
_PORT = re.compile(r":([0-9]{1,5})$")
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class PageLogins:
    """The cookie of a request, and of its answer."""

    def __init__(self, is_proxied: bool) -> None:
        self._is_proxied = is_proxied

    def token(self, request: HTTPServerRequest) -> str | None:
        """Return the token in the cookie, or None; raise OriginNotAllowed for a foreign page.

        Raises InvalidToken if there are several: a page of another path may have added one.
        """
        given = request.headers.get("Cookie")
        if given is None:
            return None
        name = self._name(request)
        pairs = [pair.partition("=") for pair in given.split(";")]
        tokens = {value.strip() for key, _, value in pairs if key.strip() == name}
        if not tokens - {""}:
            return None
        if request.method not in _SAFE_METHODS:
            self.check_page(request)
        if len(tokens) > 1:
            raise InvalidToken()
        return tokens.pop()

    def check_page(
        self, request: HTTPServerRequest, *, needs_origin: bool = False
    ) -> None:
        """Raise OriginNotAllowed unless a page of the server itself sends the request.

        The opening of a WebSocket always has an origin, and no Sec-Fetch-Site in some browsers.
        """
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None and site != "same-origin":
            raise OriginNotAllowed()
        origin = request.headers.get("Origin")
        if origin is None and site is not None and not needs_origin:
            return
        if not is_own(origin or "", request.host, self._scheme(request)):
            raise OriginNotAllowed()

    def check_may_set(self, request: HTTPServerRequest, *, is_local: bool) -> None:
        """Check a request whose answer is to set the cookie.

        Raises OriginNotAllowed. Raises InvalidRequest over plain HTTP, unless the request
        `is_local`: the browser is on the server's machine.
        """
        if self._scheme(request) == "http" and not is_local:
            raise InvalidRequest(
                "a cookie needs HTTPS, or a browser on the server's own machine"
            )
        self.check_page(request)

    def cookie(
        self, request: HTTPServerRequest, token: str, seconds: int | None
    ) -> str:
        """Return the value of Set-Cookie. It lasts for `seconds`, or until the browser ends."""
        parts = [f"{self._name(request)}={token}", "Path=/", "HttpOnly"]
        if self._scheme(request) == "https":
            parts.append("Secure")
        parts.append("SameSite=Strict")
        if seconds is not None:
            parts.append(f"Max-Age={seconds}")
        return "; ".join(parts)

    def no_cookie(self, request: HTTPServerRequest) -> str:
        """Return the value of Set-Cookie that removes the cookie."""
        return self.cookie(request, "", 0)

    def _scheme(self, request: HTTPServerRequest) -> str:
        """Return the scheme by which the client reaches the server."""
        if not self._is_proxied:
            return "http"
        forwarded = request.headers.get("X-Forwarded-Proto", "")
        return page_scheme(forwarded) or "http"

    def _name(self, request: HTTPServerRequest) -> str:
        if self._scheme(request) == "https":
            return HOST_COOKIE
        # All ports of a host share its cookies.
        port = _PORT.search(request.host)
        return f"chat-{port[1] if port else 80}"
