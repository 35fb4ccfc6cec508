"""What handlers do with the store: commit operations, and read; long answers as JSON."""

from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlencode

from tornado.web import RequestHandler

from handlers.auth.token_cache import Verified
from handlers.base.compression import Body, coding_for, compress
from handlers.context import Context
from models.database import Database
from models.events.encoding import encode
from models.queries.pages import Page
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
        """Return what a query returns as JSON, encoded and compressed on the reader's thread."""
        coding = self._coding()

        def encoded(database: Database) -> Body:
            return compress(encode(query(database, *args, **kwargs)), coding)

        body = await self.context.store.read_for(self.turn_key, encoded)
        return self._content(body)

    async def read_page(
        self,
        query: Callable[[Database, int, T, int], Page[Any]],
        parameter: str,
        start: T,
        limit: int,
        also: Mapping[str, str] = NO_PARAMETERS,
    ) -> bytes:
        """Return a page of a list of the caller's as JSON, made on the reader's thread.

        The page begins at `start`, the value of `parameter`. If there is a next page, the header
        `Link` names it. `also` are the other parameters of the request.
        """
        coding = self._coding()

        def encoded(database: Database) -> tuple[Body, int | None]:
            page = query(database, self.user_id, start, limit)
            return compress(encode(page.items), coding), page.last_id

        body, last_id = await self.context.store.read_for(self.turn_key, encoded)
        if last_id is not None:
            values = urlencode({**also, "limit": limit, parameter: last_id})
            path = f"{self.request.path}?{values}"
            self.set_header("Link", f'<{path}>; rel="next"')
        return self._content(body)

    def _coding(self) -> str | None:
        self.add_header("Vary", "Accept-Encoding")
        return coding_for(self.request.headers.get("Accept-Encoding", ""))

    def _content(self, body: Body) -> bytes:
        if body.coding is not None:
            self.set_header("Content-Encoding", body.coding)
        return body.content
