"""How a request is answered: its handler's methods are called, and the answer is written.

A handler holds its answer itself, and uses nothing that Tornado keeps for itself. Methods of
Tornado that need that do not work here: `set_cookie`, `render`, `check_etag_header`.
"""

from asyncio import Future, Task, get_running_loop
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from http.client import responses
from typing import Any
from urllib.parse import unquote_to_bytes

from tornado.httputil import ResponseStartLine
from tornado.web import HTTPError, RequestHandler

from handlers.base.exchange import exchange_of
from handlers.base.fields import Fields
from handlers.base.headers import new_headers

_WITHOUT_BODY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
_OPEN_ENDED = (HTTPStatus.SWITCHING_PROTOCOLS,)
# Of requests that are being answered. A loop holds its tasks weakly.
_tasks: set[Task[None]] = set()


class Answering(RequestHandler):
    """The part of a handler that answers."""

    # The headers of the answer, and its status.
    fields: Fields
    status: int
    # Whether the headers have left, and whether the answer is complete.
    has_begun = False
    has_ended = False
    # The parts of the body that `flush` or `finish` sends.
    _parts: tuple[bytes, ...]

    def start(
        self, path: dict[str, str], rest: Callable[[], Awaitable[bool]] | None = None
    ) -> Task[None]:
        """Answer the request; `path` are the parameters of its path.

        If the body has not arrived, `rest` waits for it after `prepare`, and returns False if the
        client is gone.
        """
        task = get_running_loop().create_task(self._run(path, rest))
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)
        return task

    async def _run(
        self, path: dict[str, str], rest: Callable[[], Awaitable[bool]] | None
    ) -> None:
        """Call `prepare` and the method; answer what they raise.

        It is cancelled when the loop ends, and all connections with it.
        """
        try:
            method = self.request.method or ""
            if method not in self.SUPPORTED_METHODS:
                raise HTTPError(HTTPStatus.METHOD_NOT_ALLOWED)
            arguments = {name: _decoded(value) for name, value in path.items()}
            preparing = self.prepare()
            if preparing is not None:
                await preparing
            if self.has_ended or rest is not None and not await rest():
                return
            answering = getattr(self, method.lower())(**arguments)
            if answering is not None:
                await answering
            if not self.has_ended:
                self.finish()
        except HTTPError as refusal:
            self.send_error(refusal.status_code)
        except Exception as error:
            self.log_exception(type(error), error, error.__traceback__)
            self.send_error(HTTPStatus.INTERNAL_SERVER_ERROR)

    # The answer, by the names that Tornado's documentation has for its parts.

    def clear(self) -> None:
        """Start an answer with the server's headers."""
        self.fields = new_headers()
        self.status = 200
        self._parts = ()

    def set_status(self, status_code: int, reason: str | None = None) -> None:
        """Set the status."""
        self.status = status_code

    def get_status(self) -> int:
        """Return the status."""
        return self.status

    def set_header(self, name: str, value: Any) -> None:
        """Set a header."""
        self.fields[name] = str(value)

    def add_header(self, name: str, value: Any) -> None:
        """Add a header, beside those of the same name."""
        self.fields.add(name, str(value))

    def clear_header(self, name: str) -> None:
        """Remove a header."""
        if name in self.fields:
            del self.fields[name]

    def write(self, chunk: str | bytes | dict[str, Any]) -> None:
        """Add a part to the body, as bytes or text."""
        self._parts += (_as_bytes(chunk),)

    def flush(self, include_footers: bool = False) -> "Future[None]":
        """Send what was written; return a future that is done when the kernel has accepted it."""
        return self._send(b"".join(self._parts))

    def finish(
        self, chunk: str | bytes | dict[str, Any] | None = None
    ) -> "Future[None]":
        """End the answer; `chunk` is its last part.

        If it is empty, one to HEAD has no Content-Length (RFC 9110 §9.3.2).
        """
        if self.has_ended:
            raise RuntimeError("finish() called twice")
        data = b"".join(self._parts)
        if chunk:
            data += _as_bytes(chunk)
        if not self.has_begun:
            if self.status in _WITHOUT_BODY:
                for name in ("Content-Encoding", "Content-Language", "Content-Type"):
                    self.clear_header(name)
            elif self.status not in _OPEN_ENDED and "Content-Length" not in self.fields:
                if data or self.request.method != "HEAD":
                    self.fields["Content-Length"] = str(len(data))
        sent = self._send(data)
        connection = self.request.connection
        assert connection is not None
        connection.finish()
        self.has_ended = True
        self.on_finish()
        return sent

    def send_error(self, status_code: int = 500, **kwargs: Any) -> None:
        """Answer with an error, or close the connection if a part of the answer has left."""
        if self.has_begun:
            if not self.has_ended:
                self.abort()
            return
        self.clear()
        self.set_status(status_code)
        try:
            self.write_error(status_code)
        except Exception as error:
            self.log_exception(type(error), error, error.__traceback__)
        if not self.has_ended:
            self.finish()

    def abort(self) -> None:
        """Close the connection, so that the client sees an incomplete answer as incomplete."""
        exchange_of(self.request.connection).stream.close()

    def _send(self, data: bytes) -> "Future[None]":
        """Send a part of the body, the first one after the headers."""
        connection = self.request.connection
        assert connection is not None
        self._parts = ()
        if self.request.method == "HEAD":
            data = b""
        if self.has_begun:
            return connection.write(data)
        self.has_begun = True
        reason = responses.get(self.status, "Unknown")
        start = ResponseStartLine("", self.status, reason)
        return connection.write_headers(start, self.fields, data)


def _as_bytes(chunk: str | bytes | dict[str, Any]) -> bytes:
    """Return a part of a body as bytes. JSON is made by `models.events.encoding`."""
    if isinstance(chunk, bytes):
        return chunk
    assert isinstance(chunk, str)
    return chunk.encode()


def _decoded(text: str) -> str:
    """Return a parameter of a path; raise HTTPError if it is not UTF-8."""
    if "%" not in text:
        return text
    try:
        return unquote_to_bytes(text).decode()
    except UnicodeDecodeError:
        raise HTTPError(HTTPStatus.BAD_REQUEST) from None
