"""The base class of all handlers: the caller, the store, and the one function that refuses."""

import logging
from asyncio import sleep
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from math import ceil
from secrets import token_hex
from types import TracebackType

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler

from handlers.auth.rate_limits import Limit
from handlers.auth.tokens import bearer_token
from handlers.base.addresses import client_address, network_of, site_of
from handlers.base.answering import Answering
from handlers.base.exchange import exchange_of
from handlers.base.headers import (
    cors_headers,
    parse_revision,
    preflight_headers,
)
from handlers.base.paths import loggable
from handlers.base.store_access import StoreAccess
from handlers.context import Context
from handlers.schemas.answers import error_answer
from hub.interfaces import Stream
from models.errors import (
    ChatError,
    InvalidRequest,
    InvalidToken,
    MethodNotAllowed,
    NoSuchRoute,
    RateLimited,
)
from models.events.encoding import encode
from models.store.fair_queue import UserKey

log = logging.getLogger("chatserver.http")


class BaseHandler(StoreAccess, Answering):
    """A handler of this server. `caller` is set once the token was checked."""

    # The path of the route, with names in place of ids.
    route: str
    # Whether the token came in the cookie of a page.
    has_cookie = False
    _request_id: str | None = None

    def initialize(self, context: Context, route: str = "other") -> None:
        """Take the parts that the application was made with."""
        self.context = context
        self.route = route
        self.ui.clear()  # for templates; with it the handler is a reference cycle
        self._set_cors_headers()

    # The caller.

    @property
    def address(self) -> str:
        """The client's address."""
        return client_address(self.request, self.context.is_proxied)

    @property
    def network(self) -> str:
        """The network of the client's address, for which limits by address count."""
        return network_of(self.address)

    @property
    def user_key(self) -> UserKey:
        """The key under which work for the caller waits."""
        return UserKey(self.user_id, self.network)

    @property
    def turn_key(self) -> UserKey | str:
        """The key under which the request waits: the caller, or the network without a login."""
        return self.user_key if hasattr(self, "caller") else self.network

    async def admit(self, *, needs_store: bool, is_public: bool) -> None:
        """Check the rate of the request's address, and the token unless the route is public."""
        if needs_store:
            self.take(Limit.REQUESTS)
        if not is_public:
            await self.authenticate(self.given_token())

    def given_token(self) -> str:
        """Return the token in the Authorization header, or else the one in the cookie.

        Raises InvalidToken if there is none, and OriginNotAllowed if the cookie may not be used.
        """
        authorization = self.request.headers.get("Authorization")
        if authorization is not None:
            return bearer_token(authorization)
        token = self.context.page_logins.token(self.request)
        if token is None:
            raise InvalidToken()
        self.has_cookie = True
        return token

    async def authenticate(self, token: str) -> None:
        """Set `caller`; raise InvalidToken, TokenExpired or SessionRevoked."""
        sessions = self.context.sessions
        self.caller = sessions.known(token) or await sessions.verify(token)
        session_id = self.caller.actor.session_id
        if self.context.session_uses.is_due(session_id):
            self.context.session_uses.note(session_id, self.address)

    def take(self, limit: Limit) -> None:
        """Count the request against a rate; raise RateLimited if that is exceeded."""
        limits = self.context.limits
        match limit:
            case Limit.REQUESTS:
                limits.requests.take(self.network)
            case Limit.LOGINS:
                limits.logins.take(self.network)
            case Limit.REGISTRATIONS:
                limits.registrations.take(site_of(self.address))
            case Limit.INVITES:
                limits.invites.take(self.network)
            case Limit.SENDS:
                limits.sends.take(self.user_id)
            case Limit.PROFILES:
                limits.profiles.take(self.user_id)

    # The request.

    @property
    def request_id(self) -> str:
        """The id of the request in log lines and refusals."""
        if self._request_id is None:
            self._request_id = token_hex(8)
        return self._request_id

    def query_values(self) -> dict[str, str]:
        """Return the last value of each parameter in the query; raise InvalidRequest."""
        try:
            return {
                name: values[-1].decode()
                for name, values in self.request.query_arguments.items()
            }
        except UnicodeDecodeError:
            raise InvalidRequest(
                "the query is not valid UTF-8", details="not UTF-8"
            ) from None

    def known_revision(self) -> int | None:
        """Return the revision in If-Match, or None if any will do; raise InvalidRequest."""
        return parse_revision(self.request.headers.get("If-Match", "*"))

    # The answer.

    def set_revision(self, revision: int) -> None:
        """Set the ETag of an answer to the revision of what it has.

        Of a compressed answer it is weak: a strong one would stand for other bytes too (RFC 9110
        §8.8.3.3). If-Match takes both.
        """
        weak = "W/" if "Content-Encoding" in self.fields else ""
        self.set_header("ETag", f'{weak}"{revision}"')

    async def answer_head(self, **path: str) -> None:
        """Answer as GET does, without the body, which Tornado leaves out."""
        if type(self).get is RequestHandler.get:
            raise HTTPError(HTTPStatus.METHOD_NOT_ALLOWED)
        result = self.get(**path)
        if result is not None:
            await result

    head: Callable[..., Awaitable[None] | None] = answer_head

    def options(self, **path: str) -> None:
        """Name the route's methods; tell a browser whether pages of other origins may use it."""
        self.set_status(204)
        self.clear_header("Content-Type")
        methods = ", ".join(allowed_methods(type(self)))
        self.set_header("Allow", methods)
        if "Access-Control-Allow-Origin" in self.fields:
            self.fields.update(preflight_headers(methods))
        self.finish()

    async def refuse_in_turn(self, error: ChatError) -> None:
        """Answer with an error. A client that floods the server waits for each answer."""
        if isinstance(error, RateLimited):
            await sleep(self.context.limits.refusals.delay(self.network))
        self.refuse(error)

    def refuse(self, error: ChatError) -> None:
        """Answer with an error; the only function that renders one over HTTP."""
        self.set_status(error.status)
        self.set_header("X-Request-Id", self.request_id)
        self.context.metrics.on_refused(error.code)
        if error.retry_after_seconds is not None:
            self.set_header("Retry-After", str(ceil(error.retry_after_seconds)))
        if error.status == HTTPStatus.UNAUTHORIZED:
            self.set_header("WWW-Authenticate", 'Bearer realm="chatserver"')
        self.finish(encode(error_answer(error)))

    def end_cookie(self) -> None:
        """Let the browser forget the login, if the request has it in a cookie."""
        if self.has_cookie:
            removed = self.context.page_logins.no_cookie(self.request)
            self.set_header("Set-Cookie", removed)

    def write_error(self, status_code: int, **kwargs: object) -> None:
        """Render what Tornado refuses, and faults of the server."""
        self._set_cors_headers()
        if status_code == HTTPStatus.NOT_FOUND:
            self.refuse(NoSuchRoute())
        elif status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            self.set_header("Allow", ", ".join(allowed_methods(type(self))))
            self.refuse(MethodNotAllowed())
        elif 400 <= status_code < 500:
            self.refuse(InvalidRequest(HTTPStatus(status_code).phrase))
        else:
            self.refuse(ChatError())

    def _hold_unsent(self, stream: Stream) -> None:
        holders: list[int | str] = [self.network]
        if hasattr(self, "caller"):
            holders.append(self.user_id)
        self.context.unsent_answers.hold(stream, *holders)

    def _set_cors_headers(self) -> None:
        origin = self.request.headers.get("Origin")
        if origin is not None and self.context.origins.is_listed(origin):
            self.fields.update(cors_headers(origin))

    # The log. It has no query, as that may carry a token.

    @property
    def loggable_path(self) -> str:
        """The path as it may be logged."""
        return loggable(self.request.path)

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Log faults of the server, and not those of a client that sends nonsense or goes away."""
        if value is None or isinstance(value, (HTTPError, StreamClosedError)):
            return
        log.error(
            "%s %s failed",
            self.request.method,
            self.loggable_path,
            exc_info=value,
            extra={"request_id": self.request_id},
        )

    def on_finish(self) -> None:
        """Count the request, and its answer if it is not sent yet; log it at the level debug."""
        stream = exchange_of(self.request.connection).stream
        if stream.unsent:
            self._hold_unsent(stream)
        self.context.metrics.on_request(
            self.route,
            self.request.method or "",
            self.get_status(),
            self.request.request_time(),
        )
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "%s %s %d %.1f ms",
                self.request.method,
                self.loggable_path,
                self.get_status(),
                self.request.request_time() * 1000,
                extra={"request_id": self.request_id},
            )


def allowed_methods(handler: type[RequestHandler]) -> list[str]:
    """Return the methods that a handler answers."""
    names = [
        name
        for name in RequestHandler.SUPPORTED_METHODS
        if getattr(handler, name.lower()) is not getattr(RequestHandler, name.lower())
    ]
    if "GET" not in names and handler.head is BaseHandler.head:
        names.remove("HEAD")
    return names
