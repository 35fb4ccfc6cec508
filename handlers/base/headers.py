"""The headers of every answer, and those of cross-origin requests (CORS)."""

import re
from functools import lru_cache
from time import time

from tornado.httputil import format_timestamp

from handlers.base.fields import Fields
from models.errors import InvalidRequest

HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# Headers of requests and of answers that pages of other origins may use.
CORS_REQUEST_HEADERS = (
    "Authorization, Content-Type, If-Match, If-None-Match, If-Range, Range"
)
CORS_ANSWER_HEADERS = (
    "Content-Disposition, Content-Range, ETag, Link, Retry-After, X-Request-Id"
)
CORS_CACHE_SECONDS = 600
# A proxy that compresses an answer makes its ETag weak, or adds the coding: `"3-gzip"`.
_REVISION = re.compile(r'(?:W/)?"?([0-9]{1,9})(?:-[a-z]{1,10})?"?')
# In If-None-Match, without the mark of a weak one: they are compared alike (RFC 9110 §13.1.2).
_TAG = re.compile(r'\*|"[^"]*"')
# Browsers send 100 to 200 characters.
_USER_AGENT_MAX = 300


def cors_headers(origin: str) -> dict[str, str]:
    """Return the headers that let pages of an origin read an answer."""
    return {
        "Access-Control-Allow-Origin": origin,
        "Vary": "Origin",
        "Access-Control-Expose-Headers": CORS_ANSWER_HEADERS,
    }


def preflight_headers(methods: str) -> dict[str, str]:
    """Return the headers that let pages of an allowed origin use these methods."""
    return {
        "Access-Control-Allow-Methods": methods,
        "Access-Control-Allow-Headers": CORS_REQUEST_HEADERS,
        "Access-Control-Max-Age": str(CORS_CACHE_SECONDS),
    }


def program_name(user_agent: str) -> str | None:
    """Return how a client names itself, on one line and not too long."""
    return " ".join(user_agent.split())[:_USER_AGENT_MAX] or None


def parse_revision(if_match: str) -> int | None:
    """Return the revision in If-Match, or None if any will do; raise InvalidRequest."""
    given = if_match.strip()
    if given == "*":
        return None
    match = _REVISION.fullmatch(given)
    if match is None:
        raise InvalidRequest('If-Match must be a revision such as "3"')
    return int(match[1])


def names_tag(if_none_match: str, tag: str) -> bool:
    """Tell whether If-None-Match names the ETag of an answer."""
    return any(each in (tag, "*") for each in _TAG.findall(if_none_match))


def new_headers() -> Fields:
    """Return the headers that every answer starts with."""
    return Fields(_first_headers(int(time())))


@lru_cache(maxsize=1)  # formatting the date takes 3 % of the time of a page of history
def _first_headers(seconds: int) -> dict[str, str]:
    return {**HEADERS, "Date": format_timestamp(seconds)}
