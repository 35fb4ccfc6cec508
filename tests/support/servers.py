"""Servers in the process of the tests, on free ports, over files of their own."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from tornado.testing import bind_unused_port

from models.database import Database, open_database
from server import ChatServer, Settings
from tests.support.waiting import Hold, eventually

SECRET = b"a secret of the tests, 32 bytes and more"


@cache
def _empty_database() -> bytes:
    """Return a file with all tables, and no epoch yet: migrating takes longer than many a test."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        open_database(path).release()
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("DELETE FROM meta")
        return path.read_bytes()


def new_database(path: Path) -> Database:
    """Open a database; make it first if it is not there."""
    if not path.exists():
        path.write_bytes(_empty_database())
    return open_database(path)


class Server(ChatServer):
    """A chat server and the port that it listens on."""

    port = 0


class Servers:
    """Running servers of a test; all are stopped at its end."""

    # A test's clients share one address and do a lot at once, and a loaded machine is slow: no rate
    # and no time limit ends a connection unless a test sets one.
    SETTINGS = {
        "demo": "no",
        "bcrypt_cost": 4,
        "port": 0,
        "send_rate": 0,
        "request_rate": 0,
        "login_rate": 0,
        "guess_rate": 0,
        "profile_rate": 0,
        "request_seconds": 3600,
        "no_progress_seconds": 3600,
    }

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: list[Server] = []
        self.pong_timeout_seconds = 3600.0

    async def start(self, path: Path | None = None, **settings: Any) -> Server:
        """Start one on a free port, over a file of its own unless a path is given."""
        listening, port = bind_unused_port()
        database = new_database(path or self.folder / f"chat{len(self.running)}.db")
        chat = Server(Settings(**{**self.SETTINGS, **settings}), database, SECRET)
        chat.context.heartbeat._pong_timeout_seconds = self.pong_timeout_seconds
        await chat.start()
        chat.listen([listening])
        chat.port = port
        self.running.append(chat)
        return chat

    async def stop(self, chat: Server) -> None:
        """Stop one in order."""
        self.running.remove(chat)
        await chat.stop()


Serve = Callable[..., Server]


def with_settings(**settings: Any) -> pytest.MarkDecorator:
    """Have `api` speak to a server with these settings."""
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
