"""A PostgreSQL database that has another log: a standby was promoted, or a backup restored.

Clients must not use positions of the old log in the new one. The new log may lack the messages that
were acknowledged last, and may have other events at their positions.
"""

import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tornado.ioloop import IOLoop
from websockets.exceptions import ConnectionClosed

from models.store.postgres_writer import PostgresWriter
from services.postgres_engine import postgres as engine
from tests.support.clients import Api
from tests.support.logs import Logs
from tests.support.postgres import Postgres, address_of, running
from tests.support.processes import MIKE, Process, Start
from tests.support.servers import Server, Servers
from tests.support.waiting import DEADLINE_SECONDS, eventually, until

SECRET = "a secret of the tests, 32 bytes and more"
StartHere = Callable[..., Awaitable[Server]]


@pytest.fixture(name="postgres")
def make_postgres() -> Postgres:
    """A running PostgreSQL server."""
    return running()


class Database:
    """The database of a test's servers, which comes to have another log."""

    def __init__(self, postgres: Postgres, path: Path) -> None:
        self.address = address_of(path)
        self.name = self.address.rpartition("/")[2]
        self._postgres = postgres

    def copy(self) -> None:
        """Keep a copy to restore later. No server may run."""
        self._postgres.execute(f"CREATE DATABASE {self.name}_copy TEMPLATE {self.name}")

    def restore(self) -> None:
        """Replace the database by its copy."""
        self._postgres.execute(f"DROP DATABASE {self.name} WITH (FORCE)")
        self._postgres.execute(f"ALTER DATABASE {self.name}_copy RENAME TO {self.name}")

    def move(self) -> None:
        """Let the log be where it was not, as after a promotion, and all else as it was."""
        self.execute("""
            ALTER TABLE origin RENAME TO old;
            CREATE TABLE origin (LIKE old INCLUDING ALL);
            INSERT INTO origin SELECT * FROM old;
            DROP TABLE old""")
        self.end_sessions()

    def rewrite(self) -> None:
        """Replace the last turns by others, as after a restore that no server can see otherwise."""
        self.execute("UPDATE turn SET created_at = created_at - 1")

    def end_sessions(self) -> None:
        """End the connections of all servers."""
        self._postgres.execute(f"""
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = '{self.name}'""")

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement; return its rows."""
        return self._postgres.execute(statement, self.name)


@pytest.fixture(name="database")
def make_database(postgres: Postgres, tmp_path: Path) -> Database:
    """The database of a test's servers."""
    return Database(postgres, tmp_path / "chat.db")


@pytest.fixture(name="start_here")
def make_start(
    io_loop: IOLoop, servers: Servers, tmp_path: Path, logs: Logs
) -> Iterator[StartHere]:
    """Starts servers of the database in the process of the test."""

    async def start() -> Server:
        return await servers.start_on_postgres(tmp_path / "chat.db")

    yield start
    for chat in [*servers.running]:
        io_loop.run_sync(partial(servers.stop, chat))
    # A server that stops may still read. It logs this line if its log was replaced meanwhile.
    logs.allow("a read failed: the database was promoted or restored")


def _serve(start: Start, database: Database) -> Process:
    process = start(
        *("--database", database.address, "--jwt-secret", SECRET, "--demo", "yes")
    )
    assert process.port, process.end()
    return process


def _ready(process: Process, token: str, **query: str) -> Any:
    socket = process.listen(token, **query)
    frame = json.loads(socket.recv())
    socket.close()
    assert frame["type"] == "ready"
    return frame


@pytest.mark.parametrize("change", ["move", "restore", "rewrite"])
def test_a_running_server_begins_anew(
    start: Start, database: Database, change: str
) -> None:
    """It sends its clients away, refuses none, and knows no cursor of the old log."""
    if change == "restore":
        first = _serve(start, database)
        first.request("GET", "/readyz")
        first.stop()
        database.copy()
    process = _serve(start, database)
    token = process.login(MIKE)
    path = "/v1/messages/group/1"
    assert process.request("POST", path, {"content": "last"}, token=token)[0] == 201
    socket = process.listen(token)
    cursor = json.loads(socket.recv())["cursor"]
    while json.loads(socket.recv(timeout=DEADLINE_SECONDS))["type"] != "live":
        pass
    getattr(database, change)()
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            socket.recv(timeout=DEADLINE_SECONDS)
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1012
    until(lambda: process.request("GET", "/readyz")[0] == 200)
    token = process.login(MIKE)
    texts = [each["content"] for each in process.history(token)]
    assert ("last" in texts) == (change != "restore")
    # Other events have the positions of those that were lost.
    for number in range(3):
        body = {"content": str(number)}
        assert process.request("POST", path, body, token=token)[0] == 201
    assert _ready(process, token, since=cursor)["reset"]
    new = _ready(process, token, since="now")["cursor"]
    assert new.partition(".")[0] != cursor.partition(".")[0]
    assert not _ready(process, token, since=new)["reset"]
    code, stdout, stderr = process.end(15)
    assert (code, stdout) == (0, "")
    assert "it begins anew" in stderr


async def test_servers_agree_on_the_name_of_the_new_log(
    start_here: StartHere, database: Database, logs: Logs
) -> None:
    """The first server that notices it gives it a name. The others use that name."""
    servers = [await start_here(), await start_here()]
    old = servers[0].store.epoch
    for server in servers:
        api = Api(server.port)
        assert (await api.request("GET", "/readyz")).status == 200
        api.close()
    database.rewrite()
    for server in servers:
        server.store.look()
        await eventually(server.stopped.is_set)
        assert server.store.begins_anew
        assert server.store.lost_epoch == old
    names = {
        engine()
        .PostgresSharing(database.address, Path())
        .open_database(server.store.lost_epoch)
        .epoch
        for server in servers
    }
    assert len(names) == 1 and old not in names
    logs.claim("lacks what was committed")
    logs.claim("clients begin anew")


async def test_a_lost_commit_is_found_after_a_promotion(
    start_here: StartHere,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    logs: Logs,
) -> None:
    """The sender learns that the message is there, before the server begins anew."""
    chat = await start_here()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    end = PostgresWriter._end

    def losing(self: PostgresWriter, connection: Any) -> None:
        monkeypatch.setattr(PostgresWriter, "_end", end)
        end(self, connection)
        database.move()
        raise psycopg.OperationalError("the connection was lost")

    monkeypatch.setattr(PostgresWriter, "_end", losing)
    message = await ava.say(group_id, "there")
    assert database.execute("SELECT id, content FROM message") == [
        (message["id"], "there")
    ]
    await eventually(chat.stopped.is_set)
    api.close()
    logs.claim("answer to COMMIT was lost")
    logs.claim("it begins anew")


def test_readers_get_no_connection_to_another_log(database: Database) -> None:
    """Its events would have positions of the old one. The writer gets one, and stops."""
    opened = engine().PostgresSharing(database.address, Path()).open_database()
    database.move()
    with pytest.raises(psycopg.OperationalError, match="promoted or restored"):
        opened.connection()
    assert opened.is_replaced
    found: list[Any] = []

    def write() -> None:
        with opened.writing():
            opened._failure = None
            found.append(opened.connection().execute("SELECT 1").fetchone())

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert found == [(1,)]
