"""What a process has of a database that others share: its place, the locks, the broker."""

import asyncio
import signal
import socket
from collections.abc import Callable, Coroutine
from typing import Any

from models.database import open_database
from models.engine import Database
from models.queries.shared_log import SqliteSharedLog
from services.broker import Broker
from services.datagrams import Datagrams
from services.place import Place
from services.turn_lock import ChoresLock, TurnLock


class Sharing:
    """One process's part in sharing a SQLite file, as its parent's child."""

    has_parent = True

    def __init__(self, place: Place, database: str) -> None:
        self.place = place
        self.broker = Broker(
            Datagrams(database, place.process, place.count), place.process, place.count
        )
        self.chores = ChoresLock(database)
        self._turns = TurnLock(database)
        self._path = database
        self._draining: asyncio.Task[None] | None = None

    def sockets(self) -> list[socket.socket]:
        """Return the listening sockets, which all processes accept from."""
        found = [socket.socket(fileno=each) for each in self.place.sockets]
        for each in found:
            each.setblocking(False)
        return found

    def open_database(self) -> Database:
        """Open the database, in this process's own turn: it may be upgraded. Raises CannotOpen."""
        with self._turns.hold(is_timed=False):
            return open_database(self._path, is_shared=True)

    def log(self) -> SqliteSharedLog:
        """Return the log for this process's writer."""
        return SqliteSharedLog(self._turns, self.broker.wake)

    def begin(
        self,
        on_drain: Callable[[], Coroutine[Any, Any, None]],
        on_orphaned: Callable[[], None],
    ) -> None:
        """Tell the parent that this process serves; follow what it asks.

        `on_drain` runs once, when the parent restarts this process. `on_orphaned` is called when
        the parent has ended.
        """
        loop = asyncio.get_running_loop()

        def drain() -> None:
            if self._draining is None:
                self._draining = loop.create_task(on_drain())

        def read_end() -> None:
            loop.remove_reader(self.place.parent)
            on_orphaned()

        loop.add_signal_handler(signal.SIGUSR1, drain)
        loop.add_reader(self.place.parent, read_end)
        self.place.tell_ready()
