"""Threads that read for the IOLoop: whichever read last reads next.

Its pages of the database are those at hand. An executor of the standard library lets its threads
take turns, and two futures with a lock each hand an answer over: of a page of a history, a
fourteenth of its time.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

from models.errors import Busy

T = TypeVar("T")
_Asked = tuple[Callable[[], Any], "asyncio.Future[Any]"]
_Box = SimpleQueue[_Asked | None]


class Readers:
    """Some threads. `waiting` is how many calls are not answered yet: at most `waiting_max`."""

    def __init__(self, count: int, waiting_max: int) -> None:
        self.waiting = 0
        self.waiting_max = waiting_max
        self._threads = [
            threading.Thread(target=self._run, name=f"reader-{number}", daemon=True)
            for number in range(count)
        ]
        self._lock = threading.Lock()
        # What no thread was free for, oldest first; or the free ones, the last one last.
        self._asked: deque[_Asked | None] = deque()
        self._free: list[_Box] = []

    def start(self) -> None:
        """Start the threads. The current loop is answered on."""
        self._loop = asyncio.get_running_loop()
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Wait until all that was asked for is done, and the threads have ended."""
        for _ in self._threads:
            self._put(None)
        for thread in self._threads:
            thread.join()

    async def run(self, call: Callable[[], T]) -> T:
        """Return what a call returns; raise Busy when too many wait."""
        if self.waiting >= self.waiting_max:
            raise Busy()
        future: asyncio.Future[T] = self._loop.create_future()
        self.waiting += 1
        self._put((call, future))
        try:
            return await future
        finally:
            self.waiting -= 1

    def _put(self, asked: _Asked | None) -> None:
        with self._lock:
            if self._free:
                self._free.pop().put(asked)
            else:
                self._asked.append(asked)

    # On the threads.

    def _run(self) -> None:
        box: _Box = SimpleQueue()
        self._get_ready(box)
        while (asked := box.get()) is not None:
            answer, error = self._answer(*asked)
            # Before it is told: whoever is told may ask for the next at once.
            self._get_ready(box)
            self._loop.call_soon_threadsafe(settle, asked[1], answer, error)
            del asked, answer, error  # and not when the next one comes

    def _get_ready(self, box: _Box) -> None:
        """Have the next one put into a box: what waits for it, or what will come."""
        with self._lock:
            if self._asked:
                box.put(self._asked.popleft())
            else:
                self._free.append(box)

    def _answer(
        self, call: Callable[[], T], future: "asyncio.Future[T]"
    ) -> tuple[T | None, Exception | None]:
        if future.cancelled():
            return None, None
        try:
            return call(), None
        except Exception as error:
            return None, error


def settle(future: "asyncio.Future[T]", answer: T, error: Exception | None) -> None:
    """Give a future its answer, or the error in place of it."""
    if future.done():  # its request is gone
        return
    if error is None:
        future.set_result(answer)
    else:
        future.set_exception(error)
