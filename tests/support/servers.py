"""Servers in the process of the tests, on free ports, over files of their own."""

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


class Servers:
    """Running servers of a test; all are stopped at its end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: list[ChatServer] = []

    async def start(self, path: Path | None = None, **settings: Any) -> ChatServer:
        """Start one on a free port, over a file of its own unless a path is given."""
        # A test is one user and one address who does a lot at once.
        unlimited = dict.fromkeys(
            ("send_rate", "request_rate", "login_rate", "guess_rate", "profile_rate"), 0
        )
        given = {"demo": "no", "bcrypt_cost": 4, "port": 0, **unlimited, **settings}
        listening, port = bind_unused_port()
        database = new_database(path or self.folder / f"chat{len(self.running)}.db")
        chat = ChatServer(Settings(**given), database, SECRET)
        await chat.start()
        chat.listen([listening])
        chat.port = port  # type: ignore[attr-defined]
        self.running.append(chat)
        return chat

    async def stop(self, chat: ChatServer) -> None:
        """Stop one in order."""
        self.running.remove(chat)
        await chat.stop()


Serve = Callable[..., ChatServer]


def with_settings(**settings: Any) -> Any:
    """Have `api` speak to a server with these settings."""
    return pytest.mark.parametrize(
        "chat", [settings], indirect=True, ids=[",".join(settings)]
    )
