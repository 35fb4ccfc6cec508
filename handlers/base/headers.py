"""The headers of every answer, and those of cross-origin requests (CORS)."""

from functools import lru_cache
from time import time

from tornado.httputil import HTTPHeaders, format_timestamp

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


def new_headers() -> HTTPHeaders:
    """Return the headers that every answer starts with."""
    return HTTPHeaders({**HEADERS, "Date": _date(int(time()))})


@lru_cache(maxsize=1)  # formatting the date takes 3 % of the time of a page of history
def _date(seconds: int) -> str:
    return format_timestamp(seconds)
