"""What every route shares: who asks, what they sent, and one way to answer and to refuse.

A method that answers HTTP is an `endpoint`: its annotations say what it takes and gives. It
needs a token unless it says that it does not.
"""

import logging
import re
from collections.abc import Awaitable, Callable
from functools import lru_cache, wraps
from http import HTTPStatus
from math import ceil
from secrets import token_hex
from time import time
from typing import Any, Concatenate, NamedTuple, ParamSpec, get_type_hints

import msgspec
from tornado.httputil import HTTPHeaders, format_timestamp
from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler

from handlers.auth.token_cache import Verified
from handlers.context import Context
from handlers.schemas import fields as validation
from handlers.schemas.messages import error_answer
from models.database import Database
from models.errors import (
    UNAVAILABLE,
    ChatError,
    InvalidRequest,
    InvalidToken,
    MethodNotAllowed,
    NoSuchRoute,
    RateLimited,
    SessionRevoked,
    TokenExpired,
    TooLarge,
)
from models.events.messages import ID_MAX, encode

log = logging.getLogger("chatserver.http")

P = ParamSpec("P")

# What a path has besides numbers.
TEXTS = {
    "emoji": "[^/]+",
    "file_id": "[0-9a-f]{64}",
    "code": "[A-Za-z0-9_-]+",
}
# What follows is the code of an invitation, which is for nobody but whoever was given it, or what
# somebody has written.
_SECRET_IN_PATH = re.compile(r"((?:invites|reactions)(?:/|%2f)).+", re.IGNORECASE)
_DIGITS_MAX = 30  # of a number in a path; more than any id has
AUTH_ERRORS = (InvalidToken, TokenExpired, SessionRevoked)
# On every answer.
HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Endpoint(NamedTuple):
    """What a method takes and gives; the documentation is made from it."""

    summary: str
    is_public: bool
    statuses: tuple[int, ...]
    body: Any
    query: Any
    answer: Any
    media_type: str
    takes_bytes: bool
    errors: tuple[type[ChatError], ...]


Method = Callable[..., Awaitable[Any]]


def endpoint(
    *errors: type[ChatError],
    status: int = 200,
    also: tuple[int, ...] = (),
    is_public: bool = False,
    needs_store: bool = True,
    answer: Any = None,
    media_type: str = "application/json",
    takes_bytes: bool = False,
) -> Callable[[Method], Method]:
    """Make a method answer HTTP.

    Its parameters `body` and `query` are decoded by their types; the others are numbers or texts in
    the path. What it returns is encoded, bytes are taken to be JSON already, and None means that it
    has answered by itself. `errors` are its own refusals; those for tokens and malformed input
    are added here. `takes_bytes` says that it reads its body as it comes, and an `answer` of bytes
    that it is not JSON.
    """

    def decorate(method: Method) -> Method:
        types = get_type_hints(method)
        body, query = types.get("body"), types.get("query")
        decoder = msgspec.json.Decoder(body) if body else None

        @wraps(method)
        async def respond(self: "Base", **path: str) -> None:
            arguments: dict[str, Any] = {
                # No id is larger than what the database can hold: none is found. Python
                # refuses to convert thousands of digits.
                name: (
                    value
                    if types[name] is str
                    else min(int(value[:_DIGITS_MAX]), ID_MAX)
                )
                for name, value in path.items()
            }
            try:
                await self.admit(needs_store, is_public)
                if decoder is not None:
                    arguments["body"] = validation.decode(
                        decoder, self.request.body or b"{}"
                    )
                if query is not None:
                    arguments["query"] = validation.convert(self.query_values(), query)
                self.set_status(status)
                result = await method(self, **arguments)
            except ChatError as error:
                self.refuse(error)
            else:
                if result is not None:
                    self.finish(result if isinstance(result, bytes) else encode(result))

        described = Endpoint(
            summary=(method.__doc__ or "").strip(),
            is_public=is_public,
            statuses=(status, *also),
            body=body,
            query=query,
            answer=answer or types.get("return"),
            media_type=media_type,
            takes_bytes=takes_bytes,
            errors=(
                *(() if is_public else AUTH_ERRORS),
                *((InvalidRequest,) if body or query else ()),
                *((TooLarge,) if body or takes_bytes else ()),
                *((RateLimited, *UNAVAILABLE) if needs_store else ()),
                *errors,
            ),
        )
        respond.endpoint = described  # type: ignore[attr-defined]
        return respond

    return decorate


class Base(RequestHandler):
    """A handler of ours. `caller` is who asks, once an endpoint has checked the token."""

    context: Context
    caller: Verified
    _request_id: str | None = None

    def initialize(self, context: Context) -> None:
        """Take what the application was made with."""
        self.context = context
        self._allow_origin()

    def clear(self) -> None:
        """Begin an answer, again for an error: as Tornado does, and with our headers.

        Tornado formats the date of each: a thirtieth of what the loop does for a page.
        """
        self._headers = HTTPHeaders({**HEADERS, "Date": _date(int(time()))})
        self._write_buffer = []
        self._status_code, self._reason = 200, "OK"
        # The first time, it comes before `initialize`.
        if hasattr(self, "context"):
            self._allow_origin()

    def _allow_origin(self) -> None:
        origin = self.request.headers.get("Origin")
        if origin is not None and self.context.origins.are_given(origin):
            self._headers["Access-Control-Allow-Origin"] = origin
            self._headers["Vary"] = "Origin"
            self._headers["Access-Control-Expose-Headers"] = (
                "Content-Disposition, Content-Range, ETag, Retry-After, X-Request-Id"
            )

    def options(self, **path: str) -> None:
        """Answer a browser that asks whether a page of another origin may call."""
        self.set_status(204)
        self.clear_header("Content-Type")
        if "Access-Control-Allow-Origin" in self._headers:
            self._headers["Access-Control-Allow-Methods"] = ", ".join(
                _methods(type(self))
            )
            self._headers["Access-Control-Allow-Headers"] = (
                "Authorization, Content-Type, If-Match, If-None-Match, If-Range, Range"
            )
            self._headers["Access-Control-Max-Age"] = "600"
        self.finish()

    def compute_etag(self) -> None:
        """No answer of ours is cached, so none is hashed."""

    @property
    def address(self) -> str:
        """Where the request comes from; behind a proxy, as the proxy says."""
        if self.context.is_proxied:
            # The last one was added by our own proxy; those before it, by anybody.
            forwarded = self.request.headers.get("X-Forwarded-For", "").rpartition(",")[
                2
            ]
            if forwarded:
                return forwarded.strip()
        return self.request.remote_ip or ""

    @property
    def is_local(self) -> bool:
        """Whether it comes from this machine, and not through a proxy on it."""
        names = ("X-Forwarded-For", "X-Real-Ip", "Forwarded")
        is_forwarded = any(name in self.request.headers for name in names)
        return not is_forwarded and self.request.remote_ip in ("127.0.0.1", "::1")

    @property
    def request_id(self) -> str:
        """The id that log lines about this request carry, and its answer when it is refused."""
        if self._request_id is None:
            self._request_id = token_hex(8)
        return self._request_id

    async def admit(self, needs_store: bool, is_public: bool) -> None:
        """Let a request in: within the rate of its address, and with a token that holds."""
        if needs_store:
            self.context.limits.requests.take(self.address)
        if not is_public:
            token = self.bearer_token()
            self.caller = self.context.sessions.known(
                token
            ) or await self.context.sessions.verify(token)

    async def read_json(
        self,
        read: Callable[Concatenate[Database, P], Any],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bytes:
        """Return what a query returns as JSON, which its thread makes, and not the loop."""

        def encoded(database: Database) -> bytes:
            return encode(read(database, *args, **kwargs))

        return await self.context.store.read(encoded)

    @property
    def logged_path(self) -> str:
        """The path as it may be in the log: in ASCII, without the query and what is secret."""
        path = self.request.path.encode("ascii", "backslashreplace").decode()
        return _SECRET_IN_PATH.sub(r"\1…", path)

    def bearer_token(self) -> str:
        """Return the token of the request; raise InvalidToken if there is none."""
        scheme, _, token = self.request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise InvalidToken()
        return token.strip()

    def query_values(self) -> dict[str, str]:
        """Return the query's last value for each name."""
        try:
            return {
                name: values[-1].decode()
                for name, values in self.request.query_arguments.items()
            }
        except UnicodeDecodeError:
            raise InvalidRequest("not UTF-8") from None

    def refuse(self, error: ChatError) -> None:
        """Answer with an error; the one place that renders them."""
        self.set_status(error.status)
        self.set_header("X-Request-Id", self.request_id)
        self.context.metrics.on_refused(error.code)
        if error.retry_after_seconds is not None:
            self.set_header("Retry-After", str(ceil(error.retry_after_seconds)))
        if error.status == HTTPStatus.UNAUTHORIZED:
            self.set_header("WWW-Authenticate", 'Bearer realm="chatserver"')
        self.finish(encode(error_answer(error)))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Render what Tornado itself refuses, and what went wrong by our own fault."""
        if status_code == HTTPStatus.NOT_FOUND:
            self.refuse(NoSuchRoute())
        elif status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            self.set_header("Allow", ", ".join(_methods(type(self))))
            self.refuse(MethodNotAllowed())
        elif 400 <= status_code < 500:
            self.refuse(InvalidRequest(HTTPStatus(status_code).phrase))
        else:
            self.refuse(ChatError())

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Log our own faults alone, without the query: it may carry a token."""
        if isinstance(value, (HTTPError, StreamClosedError)):
            return
        log.error(
            "%s %s failed",
            self.request.method,
            self.logged_path,
            exc_info=(typ, value, tb),
            extra={"request_id": self.request_id},
        )

    def on_finish(self) -> None:
        """Log the request, by its path alone: the query may carry a token."""
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                *("%s %s %d %.1f ms", self.request.method, self.logged_path),
                *(self.get_status(), self.request.request_time() * 1000),
                extra={"request_id": self.request_id},
            )


@lru_cache(maxsize=1)
def _date(seconds: int) -> str:
    return format_timestamp(seconds)


def _methods(handler: type[RequestHandler]) -> list[str]:
    missing = RequestHandler._unimplemented_method
    names = RequestHandler.SUPPORTED_METHODS
    return [name for name in names if getattr(handler, name.lower()) is not missing]


def endpoints(handler: type[RequestHandler]) -> dict[str, Endpoint]:
    """Return the methods that a handler answers, by their names in HTTP."""
    methods = (
        (name, getattr(handler, name.lower()))
        for name in RequestHandler.SUPPORTED_METHODS
    )
    return {
        name: method.endpoint for name, method in methods if hasattr(method, "endpoint")
    }
