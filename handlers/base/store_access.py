"""How handlers commit operations and read from the store.

An answer that is read is also encoded and compressed on the reader's thread. For HEAD nothing is
encoded, and the page of a list has no items: `endpoint` sets its limit to 0.
"""

from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlencode

from msgspec.structs import replace
from tornado.web import RequestHandler

from handlers.auth.token_cache import Verified
from handlers.base.compression import Body, codings_for, compress
from handlers.context import Context
from models.engine import Database
from models.events.encoding import encode, encode_list
from models.queries.pages import MessagesPage, Page
from models.store.transaction import Actor, Transaction

P = ParamSpec("P")
T = TypeVar("T")

NO_PARAMETERS: Mapping[str, str] = {}


class StoreAccess(RequestHandler):
    """The part of a handler that uses the store. `caller` is set once the token was checked."""

    context: Context
    caller: Verified

    @property
    def user_id(self) -> int:
        """The caller's id."""
        return self.caller.actor.user_id

    @property
    def turn_key(self) -> int | str:
        """The key under which the request waits for a reader."""
        raise NotImplementedError

    async def commit(
        self,
        operation: Callable[Concatenate[Transaction, Actor, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run an operation of the caller; return its result once it is on disk."""
        return await self.context.store.commit(
            operation, self.caller.actor, *args, **kwargs
        )

    async def read(
        self,
        query: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Return what a query returns."""
        return await self.context.store.read_for(self.turn_key, query, *args, **kwargs)

    async def read_json(
        self,
        query: Callable[Concatenate[Database, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bytes:
        """Run a query; return its result as the bytes of the answer, for HEAD none."""
        body_of = self._read_encoder()

        def encoded(database: Database) -> Body:
            return body_of(query(database, *args, **kwargs))

        body = await self.context.store.read_for(self.turn_key, encoded)
        return self._content(body)

    async def read_with_json(
        self,
        query: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, bytes]:
        """Return what a query returns, and the bytes of the answer. They must be few."""
        body_of = self._encoder()

        def encoded(database: Database) -> tuple[T, Body]:
            found = query(database, *args, **kwargs)
            return found, body_of(found)

        found, body = await self.context.store.read_for(self.turn_key, encoded)
        return found, self._content(body)

    async def read_long_json(
        self,
        query: Callable[Concatenate[Database, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bytes:
        """Return what a query that may take long returns, as `read_json` does."""
        body_of = self._read_encoder()

        def encoded(database: Database) -> Body:
            return body_of(query(database, *args, **kwargs))

        body = await self.context.store.read_long(self.turn_key, encoded)
        return self._content(body)

    async def read_page(
        self,
        query: Callable[[Database, int, T, int], Page[Any]],
        parameter: str,
        start: T,
        limit: int,
        also: Mapping[str, str] = NO_PARAMETERS,
    ) -> bytes:
        """Return a page of a list of the caller's, as the bytes of the answer.

        The page begins at `start`, the value of `parameter`. If there is a next page, the header
        `Link` names it. `also` are the other parameters of the request.
        """
        body_of = self._read_encoder()

        def encoded(database: Database) -> tuple[Body, int | None]:
            page = query(database, self.user_id, start, limit)
            return body_of(page.items), page.last_id

        body, last_id = await self.context.store.read_for(self.turn_key, encoded)
        if last_id is not None:
            values = urlencode({**also, "limit": limit, parameter: last_id})
            path = f"{self.request.path}?{values}"
            self.set_header("Link", f'<{path}>; rel="next"')
        return self._content(body)

    def json(self, answer: object) -> bytes:
        """Return the bytes of an answer that was not read from the store. It must be short."""
        return self._content(self._encoder()(answer))

    def _encoder(self) -> Callable[[object], Body]:
        """Return a function that encodes and compresses an answer; any thread may call it."""
        self.add_header("Vary", "Accept-Encoding")
        codings = codings_for(self.request.headers.get("Accept-Encoding", ""))
        return lambda answer: compress(_encode(answer), codings)

    def _read_encoder(self) -> Callable[[object], Body]:
        """Return what `_encoder` does; for HEAD, a function that encodes nothing."""
        encoder = self._encoder()
        return _no_body if self.request.method == "HEAD" else encoder

    def _content(self, body: Body) -> bytes:
        """Return the bytes of a body, after the header has named its coding."""
        if body.coding is not None:
            self.set_header("Content-Encoding", body.coding)
        return body.content


def _no_body(answer: object) -> Body:
    return Body(b"", None)


def _encode(answer: object) -> bytes:
    if isinstance(answer, list):
        return bytes(encode_list(answer))
    if isinstance(answer, MessagesPage):
        return encode(replace(answer, messages=encode_list(answer.messages)))
    return encode(answer)
