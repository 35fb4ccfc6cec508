"""Running a server until it is to stop; on PostgreSQL again, if the database has another log.

A server that begins anew forgets all that it remembers of the old log: it is made again from its
settings, on the same sockets, so that no client is refused meanwhile.
"""

import asyncio
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Protocol

from models.engine import CannotOpen, Database
from models.errors import ChatError
from models.storage_errors import is_lost
from models.store.store import Store
from services import event_loop
from services.early_signals import STOPPING, is_ignored
from services.blob_stores import files_folder
from services.postgres_engine import EngineSettings, postgres

if TYPE_CHECKING:  # psycopg need not be installed
    from services.postgres_sharing import PostgresSharing

log = logging.getLogger("chatserver")

# Between two tries to open a database that is away.
_TRY_SECONDS = 1.0


class Server(Protocol):
    """A server that was made, and runs once."""

    stopped: asyncio.Event
    exit_code: int
    is_asked_to_stop: bool

    @property
    def store(self) -> Store: ...

    async def start(self) -> None: ...
    def listen(self, sockets: list[socket.socket]) -> None: ...
    def ask_to_stop(self) -> None: ...
    async def stop(self) -> None: ...


class Make(Protocol):
    """Makes a server of a database."""

    def __call__(self, *, database: Database, sharing: "PostgresSharing") -> Server: ...


async def run_until_stopped(
    server: Server, sockets: list[socket.socket], on_start: Callable[[], None]
) -> int:
    """Serve on listening sockets, which are closed at the end; return the exit code."""
    _on_signal(server.ask_to_stop)
    try:
        await server.start()
    except ChatError as error:
        name = server.store.database.name
        raise CannotOpen(f"cannot write to {name}: {error.message}") from error
    server.listen(sockets)
    collector = event_loop.GarbageCollector()
    collector.start()
    on_start()
    await server.stopped.wait()
    await server.stop()
    collector.stop()
    log.info("stopped")
    return server.exit_code


async def run_on_postgres(
    settings: EngineSettings,
    sockets: list[socket.socket],
    make: Make,
    on_start: Callable[[], None],
) -> int:
    """Serve a database, and anew when a standby was promoted or a backup restored."""
    folder = files_folder(settings.files)
    sharing = postgres().PostgresSharing(settings.database, folder)
    database: Database | None = sharing.open_database()
    while database is not None:
        server = make(database=database, sharing=sharing)
        own = [each.dup() for each in sockets]
        code = await run_until_stopped(server, own, on_start)
        if not server.store.begins_anew or server.is_asked_to_stop:
            return code
        on_start = partial(log.info, "began anew")
        sharing = postgres().PostgresSharing(settings.database, folder)
        database = await _open_when_back(sharing, server.store.lost_epoch)
    return 0


async def _open_when_back(
    sharing: "PostgresSharing", lost_epoch: str
) -> Database | None:
    """Open a database as soon as it is there; return None after a signal to stop."""
    asked = asyncio.Event()
    _on_signal(asked.set)
    while not asked.is_set():
        try:
            return sharing.open_database(lost_epoch)
        except CannotOpen as error:
            if not is_lost(error):
                raise
            log.warning("%s; trying again", error)
        with suppress(TimeoutError):
            await asyncio.wait_for(asked.wait(), _TRY_SECONDS)
    return None


def _on_signal(act: Callable[[], None]) -> None:
    """Do something when a signal asks the process to stop."""
    loop = asyncio.get_running_loop()
    for number in STOPPING:
        if not is_ignored(number):
            loop.add_signal_handler(number, act)
