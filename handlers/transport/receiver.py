"""From a request's bytes to its handler: by the route, and by the size of the body."""

from asyncio import Future
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, cast

from tornado.httputil import (
    HTTPConnection,
    HTTPHeaders,
    HTTPMessageDelegate,
    HTTPServerRequest,
    RequestStartLine,
    ResponseStartLine,
)
from tornado.web import Application

from handlers.base.handler import BaseHandler
from handlers.transport.exchange import Exchange
from handlers.transport.request import Request

# Returns the receiver of a request, by its path and the size of its body.
Find = Callable[[HTTPServerRequest], HTTPMessageDelegate]


class Receiver(HTTPMessageDelegate):
    """Receives the headers of a request, and then leaves it to the receiver that they ask for."""

    __slots__ = ("_find", "_server_connection", "_connection", "_found")

    def __init__(
        self, find: Find, server_connection: object, connection: HTTPConnection
    ) -> None:
        self._find = find
        self._server_connection = server_connection
        self._connection = cast(Exchange, connection)
        self._found: HTTPMessageDelegate | None = None

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        """Find the handler. Raises HTTPInputError."""
        request = Request(
            connection=self._connection,
            server_connection=self._server_connection,
            start=cast(RequestStartLine, start_line),
            headers=headers,
        )
        self._found = self._find(request)
        return self._found.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        """Hand on a part of the body."""
        assert self._found is not None
        return self._found.data_received(chunk)

    def finish(self) -> None:
        """Hand on the end of the body."""
        assert self._found is not None
        self._found.finish()

    def on_connection_close(self) -> None:
        """Hand on that the client is gone."""
        if self._found is not None:
            self._found.on_connection_close()


class Found(HTTPMessageDelegate):
    """A request with its handler, for the body."""

    __slots__ = ("_request", "_new_handler", "_path")

    def __init__(
        self,
        application: Application,
        request: HTTPServerRequest,
        handler: type[BaseHandler],
        arguments: dict[str, Any],
        path: dict[str, str],
    ) -> None:
        """Take the arguments of the handler's `initialize`, and the parameters of the path."""
        self._request = request
        self._new_handler = partial(handler, application, request, **arguments)
        self._path = path


class WholeBody(Found):
    """Gathers the body of a request, and starts its handler then."""

    __slots__ = ("_body",)

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> None:
        """Wait for the body."""
        # Most bodies come in one part.
        self._body: bytes | bytearray = b""

    def data_received(self, chunk: bytes) -> None:
        """Gather a part of the body."""
        if not self._body:
            self._body = chunk
        elif isinstance(self._body, bytearray):
            self._body += chunk
        else:
            self._body = bytearray(self._body + chunk)

    def finish(self) -> None:
        """Start the handler."""
        self._request.body = bytes(self._body)
        self._new_handler().start(self._path)

    def on_connection_close(self) -> None:
        """Drop the body: the client is gone."""
        self._body = b""


class StreamedBody(Found):
    """Starts the handler of a request, and gives it the body as it arrives, after `prepare`."""

    __slots__ = ("_started", "_prepared", "_is_whole")

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> "Future[None]":
        """Start the handler; return a future that is done when it takes the body."""
        self._prepared: Future[None] = Future()
        # Whether the whole body is here, or else the client is gone.
        self._is_whole: Future[bool] = Future()
        self._started = self._new_handler()
        self._started.start(self._path, self._rest).add_done_callback(self._go_on)
        return self._prepared

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        """Hand on a part of the body."""
        return self._started.data_received(chunk)

    def finish(self) -> None:
        """Let the handler answer."""
        self._is_whole.set_result(True)

    def on_connection_close(self) -> None:
        """End the handler."""
        self._is_whole.set_result(False)
        self._started.on_connection_close()

    async def _rest(self) -> bool:
        self._go_on()
        return await self._is_whole

    def _go_on(self, *ignored: object) -> None:
        if not self._prepared.done():
            self._prepared.set_result(None)
