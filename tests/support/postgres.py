"""A PostgreSQL server of Debian's for the tests, and a new database for each path.

`CHAT_TEST_ENGINE=postgres` runs the tests that use a server on it. Its files are in the memory, so
that it may wait for the disk as a server requires, and the tests need not.
"""

import os
import shutil
import socket
import sqlite3
import subprocess
from contextlib import closing
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from models.engine import Database
from tests.support.programs_needed import miss

IS_CHOSEN = os.environ.get("CHAT_TEST_ENGINE") == "postgres"
_INSTALLED = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
_MEMORY = "/dev/shm"
_TEMPLATE = "chat_template"
_CONFIGURATION = """
port = {port}
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
shared_buffers = 64MB
"""


class Postgres:
    """A running server, in a folder of its own. It ends with `stop`."""

    def __init__(self) -> None:
        if not _INSTALLED:
            miss("PostgreSQL is not installed")
        self._programs = _INSTALLED[-1]
        in_memory = _MEMORY if os.access(_MEMORY, os.W_OK) else None
        self.folder = Path(mkdtemp(prefix="chat-postgres-", dir=in_memory))
        self.data = self.folder / "data"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._make()

    def _make(self) -> None:
        """Make the files, and start."""
        self._own_folder()
        self._as_user(
            "initdb", "-D", self.data, "-A", "trust", "-U", "chat", "-E", "UTF8"
        )
        self._configure(_CONFIGURATION.format(port=self.port))
        self.start()

    def _own_folder(self) -> None:
        if os.getuid() == 0:  # PostgreSQL refuses to run as root
            shutil.chown(self.folder, "postgres", "postgres")

    def _configure(self, lines: str) -> None:
        with (self.data / "postgresql.conf").open("a") as file:
            file.write(lines)

    def start(self) -> None:
        """Start the server, and wait until it serves."""
        self._control("start", "-l", self.folder / "log")

    def stop(self, mode: str = "immediate") -> None:
        """Stop the server."""
        self._control("stop", "-m", mode)

    def remove(self) -> None:
        """Stop the server and remove its folder."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, name: str) -> str:
        """Return the address of a database."""
        return f"postgresql://chat@127.0.0.1:{self.port}/{name}"

    def execute(
        self, statement: str, name: str = "postgres"
    ) -> list[tuple[object, ...]]:
        """Run a statement in a database; return its rows."""
        import psycopg

        with psycopg.connect(self.address(name), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def _control(self, *arguments: object) -> None:
        self._as_user("pg_ctl", "-D", self.data, "-w", *arguments)

    def _as_user(self, program: str, *arguments: object) -> None:
        command = [str(self._programs / program), *map(str, arguments)]
        if os.getuid() == 0:
            change = ("--reuid=postgres", "--regid=postgres", "--init-groups")
            command = ["setpriv", *change, *command]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr


@cache
def running() -> Postgres:
    """Return the server of this run of the tests, which `stop_running` ends."""
    made = Postgres()
    from models.postgres.opening import open_postgres

    made.execute(f"CREATE DATABASE {_TEMPLATE}")
    open_postgres(made.address(_TEMPLATE), made.folder)
    made.execute("DELETE FROM meta; DELETE FROM origin", _TEMPLATE)
    return made


def stop_running() -> None:
    """End the server of this run, if one was started."""
    if running.cache_info().currsize:
        running().remove()


def address_of(path: Path) -> str:
    """Return the address of the database that stands for a path; make it if it is new."""
    postgres = running()
    name = f"chat_{sha256(os.fsencode(path)).hexdigest()[:16]}"
    found = postgres.execute(f"SELECT 1 FROM pg_database WHERE datname = '{name}'")
    if not found:
        postgres.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    return postgres.address(name)


def read_rows(database: Database, sql: str, *values: Any) -> list[Any]:
    """Read from the database of a server, by a connection of its own."""
    if database.driver == "sqlite3":
        with closing(sqlite3.connect(database.path)) as connection:
            return connection.execute(sql, values).fetchall()
    from models.postgres.connection import connect

    with closing(connect(address_of(database.path), is_writer=True)) as reading:
        return reading.execute(sql, values).fetchall()
