"""Endpoints: methods that answer HTTP, and the contract of each.

A method's annotations say what it takes and what it returns, and its docstring what it does and who
may call it. The checks and the documentation are made from them. An endpoint requires a token
unless it is declared public.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from inspect import cleandoc
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct
from tornado.web import RequestHandler

from handlers.auth.rate_limits import Limit
from handlers.base.handler import BaseHandler
from handlers.base.paths import parameter
from handlers.schemas.decoding import convert, decode
from handlers.schemas.pages import NoQuery, PageQuery
from models.errors import (
    TOKEN_ERRORS,
    UNAVAILABLE,
    ChatError,
    InvalidRequest,
    OriginNotAllowed,
    RateLimited,
    TooLarge,
)
from models.events.encoding import encode

JSON = "application/json"
# Other routes are for health checks, which may add a parameter to get past a cache.
VERSIONED = "/v1/"

Method = Callable[..., Awaitable[object]]
Responder = Callable[..., Awaitable[None]]


@dataclass(frozen=True)
class Endpoint:
    """The contract of a method."""

    summary: str
    description: str
    is_public: bool
    limit: Limit | None
    statuses: tuple[int, ...]
    body: type[Struct] | None
    query: type[Struct] | None
    answer: Any  # a type expression, such as list[UserEntry]
    media_type: str
    takes_bytes: bool
    errors: tuple[type[ChatError], ...]


def endpoint(
    *errors: type[ChatError],
    status: int = 200,
    also: tuple[int, ...] = (),
    limit: Limit | None = None,
    is_public: bool = False,
    needs_store: bool = True,
    answer: Any = None,
    media_type: str = JSON,
    takes_bytes: bool = False,
) -> Callable[[Method], Responder]:
    """Make a method answer HTTP.

    Its parameters `body` and `query` are decoded by their types; the others come from the path. Its
    result is encoded as JSON, and compressed if the method is `get`. It may return JSON as bytes,
    with the type in `answer`, or None after it has answered by itself.

    A request is refused in this order: the rate of its address, the token, the body, the query, the
    rate named by `limit`, the method itself. `errors` are the method's own refusals; those before
    it are added here. `status` and `also` are the statuses of answers.

    With `takes_bytes` the handler reads the body as it arrives: it then checks token and `limit`
    itself, before the body. An `answer` of bytes is not JSON.
    """

    def decorate(method: Method) -> Responder:
        types = get_type_hints(method)
        body, query = types.get("body"), types.get("query")
        decoder = msgspec.json.Decoder(body) if body else None
        is_read = method.__name__ in ("get", "head")

        @wraps(method)
        async def respond(self: BaseHandler, **path: str) -> None:
            arguments: dict[str, object] = {
                name: parameter(name, text) for name, text in path.items()
            }
            try:
                await self.admit(needs_store=needs_store, is_public=is_public)
                if decoder is not None:
                    # An empty body counts as an empty object: `curl -X POST` sends none.
                    arguments["body"] = decode(decoder, self.request.body or b"{}")
                if query is not None:
                    given = convert(self.query_values(), query)
                    if self.request.method == "HEAD" and isinstance(given, PageQuery):
                        given.limit = 0  # reads no page, as no body is sent
                    arguments["query"] = given
                elif self.request.query and self.request.path.startswith(VERSIONED):
                    convert(self.query_values(), NoQuery)
                if limit is not None and not takes_bytes:
                    self.take(limit)
                self.set_status(status)
                result = await method(self, **arguments)
            except ChatError as error:
                await self.refuse_in_turn(error)
            else:
                if result is not None and not isinstance(result, bytes):
                    # Changes answer with tokens and codes, which must not be compressed.
                    result = self.json(result) if is_read else encode(result)
                if result is not None:
                    self.finish(result)

        shared: list[type[ChatError]] = []
        if not is_public:
            shared += TOKEN_ERRORS
            if not is_read:  # the cookie of another site's page
                shared.append(OriginNotAllowed)
        if body or query:
            shared.append(InvalidRequest)
        if body or takes_bytes:
            shared.append(TooLarge)
        if needs_store:
            shared += (RateLimited, *UNAVAILABLE)
        summary, _, description = cleandoc(method.__doc__ or "").partition("\n\n")
        described = Endpoint(
            summary=summary,
            description=" ".join(description.split()),
            is_public=is_public,
            limit=limit,
            statuses=(status, *also),
            body=body,
            query=query,
            answer=answer or types.get("return"),
            media_type=media_type,
            takes_bytes=takes_bytes,
            errors=(*shared, *errors),
        )
        respond.endpoint = described  # type: ignore[attr-defined]
        return respond

    return decorate


def endpoints(handler: type[RequestHandler]) -> Mapping[str, Endpoint]:
    """Return the endpoints of a handler by their HTTP methods."""
    methods = (
        (name, getattr(handler, name.lower()))
        for name in RequestHandler.SUPPORTED_METHODS
    )
    return {
        name: method.endpoint for name, method in methods if hasattr(method, "endpoint")
    }
