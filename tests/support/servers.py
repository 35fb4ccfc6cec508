"""Servers within the test process, on free ports, each with its own database."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tornado.testing import bind_unused_port

from configuration import Settings
from models.database import Database, open_database
from server import ChatServer
from services.place import Place
from services.postgres_engine import postgres as engine
from services.sharing import Sharing
from tests.support import postgres
from tests.support.empty_database import make_empty_database
from tests.support.waiting import Hold, eventually

SECRET = b"a secret of the tests, 32 bytes and more"


def new_database(path: Path) -> Database:
    """Open a database; create it if it does not exist."""
    make_empty_database(path)
    return open_database(path)


class Server(ChatServer):
    """A chat server and its port."""

    port = 0


class Servers:
    """The running servers of a test, which are stopped at its end."""

    # The clients of a test share one address and are fast, and a loaded machine is slow. So no
    # rate limit or time limit ends a connection unless a test sets one.
    SETTINGS = {
        "demo": "no",
        "bcrypt_cost": 4,
        "port": 0,
        "send_rate": 0,
        "request_rate": 0,
        "login_rate": 0,
        "guess_rate": 0,
        "profile_rate": 0,
        "registration": "open",
        "registration_rate": 0,
        "invite_rate": 0,
        "request_seconds": 3600,
        "keep_alive_seconds": 3600,
        "no_progress_seconds": 3600,
        "address_percent": 0,
    }

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: list[Server] = []
        self.pong_timeout_seconds = 3600.0

    async def start(self, path: Path | None = None, **settings: Any) -> Server:
        """Start a server on a free port, with its own database unless a path is given."""
        path = path or self.folder / f"chat{len(self.running)}.db"
        if postgres.IS_CHOSEN:
            return await self.start_on_postgres(path, **settings)
        chosen = Settings(**{**self.SETTINGS, **settings})
        return await self.run(Server(chosen, new_database(path), SECRET))

    async def start_on_postgres(self, path: Path, **settings: Any) -> Server:
        """Start a server of the PostgreSQL database that stands for a path."""
        chosen = Settings(**{**self.SETTINGS, **settings})
        folder = Path(f"{path}.files")
        sharing = engine().PostgresSharing(postgres.address_of(path), folder)
        opened = sharing.open_database()
        opened.path = path  # which stands for it in the tests
        return await self.run(Server(chosen, opened, SECRET, sharing))

    async def start_shared(
        self, process: int, is_asleep: bool, **settings: Any
    ) -> Server:
        """Start one of two servers that share a database, as two processes do.

        One that is asleep reads what the other writes only in its own turns.
        """
        path = self.folder / "shared.db"
        if postgres.IS_CHOSEN:
            folder = f"{path}.files"
            chosen = Settings(**{**self.SETTINGS, **settings})
            shared = engine().PostgresSharing(postgres.address_of(path), Path(folder))
            chat = Server(chosen, shared.open_database(), SECRET, shared)
            return await self._start_shared(chat, is_asleep)
        make_empty_database(path)
        place = Place(
            process=process,
            count=2,
            sockets=[],
            ready=-1,
            parent=-1,
            is_first=process == 0,
        )
        sharing = Sharing(place, str(path))
        chosen = Settings(**{**self.SETTINGS, "database": str(path), **settings})
        chat = Server(chosen, sharing.open_database(), SECRET, sharing)
        return await self._start_shared(chat, is_asleep)

    async def _start_shared(self, chat: Server, is_asleep: bool) -> Server:
        if is_asleep:
            chat.store.look = lambda: None
        started = await self.run(chat)
        if is_asleep:
            # They would write, and a process that writes learns what others wrote.
            chat.context.heartbeat.stop()
            chat.context.session_uses.stop()
        return started

    async def run(self, chat: Server) -> Server:
        """Start a server that was made, on a free port."""
        listening, port = bind_unused_port()
        chat.context.heartbeat._pong_timeout_seconds = self.pong_timeout_seconds
        await chat.start()
        chat.listen([listening])
        chat.port = port
        self.running.append(chat)
        return chat

    async def stop(self, chat: Server) -> None:
        """Stop a server."""
        self.running.remove(chat)
        await chat.stop()


Serve = Callable[..., Server]


def with_settings(**settings: Any) -> pytest.MarkDecorator:
    """Let `api` use a server with these settings."""
    return pytest.mark.parametrize(
        "chat", [settings], indirect=True, ids=[",".join(settings)]
    )


class Gate:
    """Keeps every reader thread of a server busy until it is opened."""

    def __init__(self, chat: ChatServer) -> None:
        self._chat = chat
        self._hold = Hold()

    async def shut(self) -> None:
        """Wait until no query can run."""
        for number in range(2):
            asyncio.ensure_future(
                self._chat.store.read_for(f"gate {number}", self._hold)
            )
        await eventually(lambda: self._hold.begun == 2)

    def open(self) -> None:
        """Let the queries run."""
        self._hold.release()
