"""Waiting for a fact, and holding a thread until a test lets it go."""

import asyncio
import threading
from collections.abc import Callable
from time import monotonic, sleep
from typing import Any

from models.database import Database
from server import ChatServer
from tests.support.processes import SECONDS


def until(is_so: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Wait until something is so."""
    deadline = monotonic() + seconds
    while not is_so():
        assert monotonic() < deadline, "it never came to be"
        sleep(0.005)


async def eventually(condition: Callable[[], Any], seconds: float = 4) -> None:
    """Wait until something is so; fail when it is not within the time."""
    deadline = monotonic() + seconds
    while not condition():
        assert monotonic() < deadline, "it never came to be"
        await asyncio.sleep(0.002)


class Hold:
    """Something on a thread that goes on when it is told to."""

    def __init__(self) -> None:
        self.begun = 0
        self._go = threading.Event()

    def __call__(self, *args: Any) -> bool:
        """Wait to be released."""
        self.begun += 1
        self._go.wait(10)
        return True

    def release(self) -> None:
        """Go on."""
        self._go.set()


class Gate:
    """Keeps every reader thread of a server busy until it is opened."""

    def __init__(self, chat: ChatServer) -> None:
        self._chat = chat
        self._opened = threading.Event()
        self._held = 0

    async def shut(self) -> None:
        """Wait until no query can run."""
        for _ in range(2):
            asyncio.ensure_future(self._chat.store.read(self._hold))
        await eventually(lambda: self._held == 2)

    def open(self) -> None:
        """Let the queries run."""
        self._opened.set()

    def _hold(self, database: Database) -> None:
        self._held += 1
        self._opened.wait(10)
