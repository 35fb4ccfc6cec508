"""The threads that run queries for the IOLoop. The thread that read last reads next.

Its connection has the pages of the database that are needed most. An executor of the standard
library takes its threads in turn, and hands each result over by two futures and a lock: that takes
a fourteenth of the time of a page of a history.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, NamedTuple, TypeVar, cast

from models.errors import Busy

T = TypeVar("T")


class _Request(NamedTuple):
    """A call that waits for a thread, and the future of its result."""

    call: Callable[[], Any]
    future: "asyncio.Future[Any]"


# A thread takes one request at a time from its inbox; None ends it.
_Inbox = SimpleQueue[_Request | None]


class ReaderPool:
    """Threads that run calls. `waiting` calls are not answered yet, at most `waiting_max`."""

    def __init__(self, count: int, waiting_max: int) -> None:
        self.waiting = 0
        self.waiting_max = waiting_max
        self._threads = [
            threading.Thread(target=self._run, name=f"reader-{number}", daemon=True)
            for number in range(count)
        ]
        self._lock = threading.Lock()
        # Either requests that no thread is free for, oldest first, or the inboxes of free threads,
        # the one that read last at the end.
        self._requests: deque[_Request | None] = deque()
        self._free: list[_Inbox] = []

    def start(self) -> None:
        """Start the threads. Results are delivered on the current loop."""
        self._loop = asyncio.get_running_loop()
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Wait until all requests are done and the threads have ended."""
        for _ in self._threads:
            self._put(None)
        for thread in self._threads:
            thread.join()

    async def run(self, call: Callable[[], T]) -> T:
        """Run a call on a thread and return its result; raise Busy when too many wait."""
        if self.waiting >= self.waiting_max:
            raise Busy()
        future: asyncio.Future[T] = self._loop.create_future()
        self.waiting += 1
        self._put(_Request(call, future))
        try:
            return await future
        finally:
            self.waiting -= 1

    def _put(self, request: _Request | None) -> None:
        with self._lock:
            if self._free:
                self._free.pop().put(request)
            else:
                self._requests.append(request)

    # Called on the threads.

    def _run(self) -> None:
        inbox: _Inbox = SimpleQueue()
        self._take_next(inbox)
        while (request := inbox.get()) is not None:
            result, error = _execute(request)
            # Before the result is delivered: its receiver may make the next request at once.
            self._take_next(inbox)
            self._loop.call_soon_threadsafe(resolve, request.future, result, error)
            # Release them now, not when the next request comes.
            del request, result, error

    def _take_next(self, inbox: _Inbox) -> None:
        """Put the oldest request into an inbox, or else declare its thread free."""
        with self._lock:
            if self._requests:
                inbox.put(self._requests.popleft())
            else:
                self._free.append(inbox)


def _execute(request: _Request) -> tuple[Any, Exception | None]:
    """Return a request's result and error; no result if the request was cancelled."""
    if request.future.cancelled():
        return None, None
    try:
        return request.call(), None
    except Exception as error:
        return None, error


def resolve(
    future: "asyncio.Future[T]", result: T | None, error: Exception | None
) -> None:
    """Give a future its result, or the error in place of it."""
    if future.done():  # its waiter was cancelled
        return
    if error is None:
        future.set_result(cast(T, result))
    else:
        future.set_exception(error)
