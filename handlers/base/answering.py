"""How a request is answered: its handler's methods are called, and the answer is written.

This takes the place of a part of Tornado's, which looks again at bodies, parameters and answers of
kinds that this server does not have. A body that is read as it arrives is still left to Tornado.
"""

from asyncio import Future, Task, get_running_loop
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote_to_bytes

from tornado.httputil import ResponseStartLine
from tornado.web import HTTPError, RequestHandler

_WITHOUT_BODY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
# Of requests that are being answered. A loop holds its tasks weakly.
_tasks: set[Task[None]] = set()


class Answering(RequestHandler):
    """The part of a handler that answers."""

    def start(self, path: dict[str, str]) -> None:
        """Answer the request, whose body is here; `path` are the parameters of its path."""
        self._transforms = []  # Tornado compresses in one; this server does not use it
        task = get_running_loop().create_task(self._run(path))
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)

    async def _run(self, path: dict[str, str]) -> None:
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
            if self._finished:
                return
            answering = getattr(self, method.lower())(**arguments)
            if answering is not None:
                await answering
            if not self._finished:
                self.finish()
        except HTTPError as refusal:
            if not self._finished:
                self.send_error(refusal.status_code)
        except Exception as error:
            self.log_exception(type(error), error, error.__traceback__)
            if not self._finished:
                self.send_error(500)

    def finish(
        self, chunk: str | bytes | dict[str, Any] | None = None
    ) -> "Future[None]":
        """End the answer; `chunk` is its last part.

        An answer in one piece takes less here than in Tornado's, which looks at it in many steps.
        If it is empty, one to HEAD has no Content-Length (RFC 9110 §9.3.2).
        """
        is_whole = not (self._headers_written or self._write_buffer or self._finished)
        status = self._status_code
        if not (is_whole and isinstance(chunk, bytes)) or status in _WITHOUT_BODY:
            return super().finish(chunk)
        headers = self._headers
        is_head = self.request.method == "HEAD"
        if "Content-Length" not in headers and (chunk or not is_head):
            headers["Content-Length"] = str(len(chunk))
        connection = self.request.connection
        assert connection is not None
        start = ResponseStartLine("", status, self._reason)
        self._headers_written = True
        body = b"" if is_head else chunk
        sent = connection.write_headers(start, headers, body)
        connection.finish()
        self._finished = True
        self.on_finish()
        self._break_cycles()
        return sent


def _decoded(text: str) -> str:
    """Return a parameter of a path; raise HTTPError if it is not UTF-8."""
    if "%" not in text:
        return text
    try:
        return unquote_to_bytes(text).decode()
    except UnicodeDecodeError:
        raise HTTPError(HTTPStatus.BAD_REQUEST) from None
