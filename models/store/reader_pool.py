"""The threads that run queries for the IOLoop. The thread that read last reads next.

Its connection has the pages of the database that are needed most. An executor of the standard
library takes its threads in turn, and hands each result over by two futures and a lock: that takes
a fourteenth of the time of a page of a history.

Requests wait in a fair queue: one key does not take all threads while another waits.
"""

import asyncio
import threading
from collections.abc import Callable, Hashable
from queue import SimpleQueue
from typing import Any, NamedTuple, TypeVar, cast

from models.errors import Stopping
from models.store.fair_queue import FairQueue, Taken

T = TypeVar("T")


class _Request(NamedTuple):
    """A call that waits for a thread, and the future of its result."""

    call: Callable[[], Any]
    future: "asyncio.Future[Any]"


# A thread takes one request at a time from its inbox; None ends it.
_Inbox = SimpleQueue[Taken[_Request] | None]


class ReaderPool:
    """Threads that run calls. `waiting` calls are not answered yet.

    At most `waiting_max` calls of a key wait; further ones are refused with Busy. At most `at_once`
    calls of a key are in work.
    """

    def __init__(self, count: int, waiting_max: int, at_once: int = 1) -> None:
        self.waiting = 0
        self._threads = [
            threading.Thread(target=self._run, name=f"reader-{number}", daemon=True)
            for number in range(count)
        ]
        self._lock = threading.Lock()
        self.requests: FairQueue[_Request] = FairQueue(
            at_once, waiting_max, network_at_once=max(1, count - 1)
        )
        # The inboxes of free threads, the one that read last at the end.
        self._free: list[_Inbox] = []
        self._is_closing = False

    @property
    def at_work(self) -> int:
        """How many threads run a call."""
        return len(self._threads) - len(self._free)

    def start(self) -> None:
        """Start the threads. Results are delivered on the current loop."""
        self._loop = asyncio.get_running_loop()
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Wait until all requests are done and the threads have ended."""
        with self._lock:
            self._is_closing = True
            while self._free:
                self._free.pop().put(None)
        for thread in self._threads:
            thread.join()

    async def run(self, key: Hashable, call: Callable[[], T]) -> T:
        """Run a call on a thread and return its result.

        Raises Busy when too many wait, and Stopping once the pool is closed.
        """
        future: asyncio.Future[T] = self._loop.create_future()
        self._put(key, _Request(call, future))
        self.waiting += 1
        try:
            return await future
        finally:
            self.waiting -= 1

    def _put(self, key: Hashable, request: _Request) -> None:
        with self._lock:
            if self._is_closing:
                raise Stopping()
            self.requests.put(key, request)
            if self._free and (taken := self.requests.take()) is not None:
                self._free.pop().put(taken)

    # Called on the threads.

    def _run(self) -> None:
        inbox: _Inbox = SimpleQueue()
        self._take_next(inbox, None)
        while (taken := inbox.get()) is not None:
            request = taken.item
            result, error = _execute(request)
            # Before the result is delivered: its receiver may make the next request at once.
            self._take_next(inbox, taken)
            self._loop.call_soon_threadsafe(resolve, request.future, result, error)
            # Release them now, not when the next request comes.
            del taken, request, result, error

    def _take_next(self, inbox: _Inbox, done: Taken[_Request] | None) -> None:
        """Put the next request into an inbox, or else declare its thread free."""
        with self._lock:
            if done is not None:
                self.requests.done(done.key)
            taken = self.requests.take()
            if taken is not None or self._is_closing:
                # While closing, a thread without work ends; another thread works for the keys that
                # still have requests.
                inbox.put(taken)
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
