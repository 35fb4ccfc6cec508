"""A real server on a free port, over a real SQLite file, for every test that asks.

The fixtures have pytest-tornado's names; what they serve is what `python server.py` serves. A
test fails on any log line that it did not claim.
"""

import asyncio
import hashlib
import inspect
import json
import logging
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from socket import SO_RCVBUF, SO_SNDBUF, SOL_SOCKET
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, NamedTuple
from urllib.parse import quote

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.ioloop import IOLoop
from tornado.testing import bind_unused_port
from tornado.websocket import WebSocketClientConnection, websocket_connect

from hub.connection import Connection
from models.database import Database, open_database
from server import ChatServer, Settings
from tests.support.processes import Process, Start
from tests.support.secret_scanner import SECRETS, Lines

PASSWORD = "correct horse"
SECRET = b"a secret of the tests, 32 bytes and more"
UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


def pytest_configure() -> None:
    """Keep asyncio from making a loop that nobody closes, when Tornado asks for the current one."""
    asyncio.set_event_loop(None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let `async def` tests run on pytest-tornado's loop."""
    for item in items:
        if inspect.iscoroutinefunction(getattr(item, "function", None)):
            item.add_marker(pytest.mark.gen_test)


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


@pytest.fixture
def hold() -> Iterator[Hold]:
    """Released at the end, so that the server can stop."""
    hold = Hold()
    yield hold
    hold.release()


class Logs(logging.Handler):
    """Every record of a test, and those that it expects."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def claim(self, pattern: str) -> None:
        """Expect at least one line that has the pattern; take all such lines out."""
        claimed = [line for line in self.records if re.search(pattern, line)]
        assert claimed, f"no log line has {pattern!r}: {self.records}"
        self.records = [line for line in self.records if line not in claimed]


@pytest.fixture(autouse=True)
def logs() -> Iterator[Logs]:
    """The test's log lines; one that nobody claimed is a failure, and one with a secret is too."""
    handler, lines = Logs(), Lines()
    SECRETS.clear()
    root = logging.getLogger()
    ours = [logging.getLogger(name) for name in ("chatserver", "tornado")]
    levels = {logger: logger.level for logger in (root, *ours)}
    root.setLevel(logging.INFO)
    logging.getLogger("peewee").setLevel(logging.WARNING)
    for logger in ours:
        logger.setLevel(logging.DEBUG)
    for each in (handler, lines):
        root.addHandler(each)
    yield handler
    for each in (handler, lines):
        root.removeHandler(each)
    for logger, level in levels.items():
        logger.setLevel(level)
    assert handler.records == []
    assert SECRETS.found(lines.lines) == []


# A picture of one pixel.
PICTURE = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)
FILE_ID = hashlib.sha256(PICTURE).hexdigest()
_SAMPLES = {"emoji": "x", "file_id": FILE_ID}


def filled(path: str, **values: int | str) -> str:
    """Put ids into a route's path: 1, or what fits where a text stands, unless one is given."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return quote(str(values.get(name, _SAMPLES.get(name, 1))), safe="")

    return re.sub(r"\{(\w+)\}", value, path)


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


@pytest.fixture
def servers(io_loop: IOLoop, tmp_path: Path) -> Iterator[Servers]:
    """A factory of running servers, for tests that need more than one, or start them anew."""
    servers = Servers(tmp_path)
    yield servers
    for chat in servers.running:
        io_loop.run_sync(chat.stop)


Serve = Callable[..., ChatServer]


@pytest.fixture
def serve(io_loop: IOLoop, servers: Servers) -> Serve:
    """The same for tests that are not on the loop."""
    return lambda *args, **settings: io_loop.run_sync(
        partial(servers.start, *args, **settings)
    )


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """The server that `api` speaks to."""
    return serve()


@pytest.fixture
def app(chat: ChatServer) -> Any:
    """Its application."""
    return chat.application


@pytest.fixture
def http_port(chat: ChatServer) -> int:
    """Its port."""
    return chat.port  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def http_server(chat: ChatServer) -> ChatServer:
    """It listens already."""
    return chat


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """A factory of processes in the test's directory. Those still running are killed at the end."""
    started: list[Process] = []

    def begin(*arguments: str, **environment: str) -> Process:
        started.append(Process(tmp_path, *arguments, environment=environment))
        return started[-1]

    yield begin
    for process in started:
        if process.popen.returncode is None:
            process.popen.kill()
            process.popen.communicate()


class Answer:
    """An HTTP answer. `json` is its body."""

    def __init__(self, status: int, headers: Any, body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        """The decoded body."""
        return json.loads(self.body)


class Socket:
    """A WebSocket client that reads JSON frames."""

    def __init__(self, connection: WebSocketClientConnection) -> None:
        self.connection = connection

    async def receive(self) -> Any:
        """Return the next frame, or None when the server has closed."""
        message = await self.connection.read_message()
        return None if message is None else json.loads(message)

    async def until(self, kind: str) -> list[Any]:
        """Return the frames up to and with the first of a type."""
        frames = []
        while not frames or frames[-1]["type"] != kind:
            frame = await self.receive()
            assert (
                frame is not None
            ), f"closed with {self.close_code} before {kind}: {frames}"
            frames.append(frame)
        return frames

    async def next(self, kind: str) -> Any:
        """Return the next frame of a type, dropping those before it."""
        return (await self.until(kind))[-1]

    async def send(self, frame: Any) -> None:
        """Send JSON, or a line as it stands."""
        SECRETS.note(frame)
        SECRETS.note_in(frame)
        await self.connection.write_message(
            frame if isinstance(frame, (str, bytes)) else json.dumps(frame),
            binary=isinstance(frame, bytes),
        )

    async def closed(self) -> tuple[int | None, str | None]:
        """Read to the end; return the close code and reason."""
        while await self.connection.read_message() is not None:
            pass
        return self.close_code, self.connection.close_reason

    @property
    def close_code(self) -> int | None:
        """The code of the close frame."""
        return self.connection.close_code

    def close(self) -> None:
        """Close from this side."""
        self.connection.close()


def email_of(name: str) -> str:
    """Return the e-mail address of somebody who registered in a test."""
    return f"{name.lower().replace(' ', '.')}@example.com"


class Person:
    """A registered user: `id`, `name`, `token`, and what they do."""

    def __init__(self, api: "Api", id: int, name: str, token: str) -> None:
        self.api = api
        self.id = id
        self.name = name
        self.email = email_of(name)
        self.token = token

    async def get(self, path: str) -> Answer:
        """GET with this token."""
        return await self.api.request("GET", path, token=self.token)

    async def post(self, path: str, body: Any) -> Answer:
        """POST with this token."""
        return await self.api.request("POST", path, body, token=self.token)

    async def put(self, path: str, body: Any = None) -> Answer:
        """PUT with this token."""
        return await self.api.request("PUT", path, body, token=self.token)

    async def patch(self, path: str, body: Any, **headers: str) -> Answer:
        """PATCH with this token."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.api.request(
            "PATCH", path, body, token=self.token, headers=given
        )

    async def delete(self, path: str, body: Any = None) -> Answer:
        """DELETE with this token."""
        return await self.api.request("DELETE", path, body, token=self.token)

    async def say(self, group_id: int, content: str, **members: Any) -> Any:
        """Send to a group; return the message."""
        body = {"content": content, **members}
        answer = await self.post(f"/v1/messages/group/{group_id}", body)
        assert answer.status in (200, 201), answer.body
        return answer.json

    async def group(self, *members: "Person", name: str = "group") -> int:
        """Make a group with members; return its id."""
        group_id = (await self.post("/v1/groups", {"name": name})).json["id"]
        for member in members:
            answer = await self.post(
                f"/v1/groups/{group_id}/members", {"user_id": member.id}
            )
            assert answer.status == 200, answer.body
        return int(group_id)

    async def connect(self, **query: Any) -> Socket:
        """Open a WebSocket with this token."""
        return await self.api.connect(token=self.token, **query)


class Api:
    """HTTP and WebSocket clients of one server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.client = AsyncHTTPClient(force_instance=True, max_clients=100)
        self.sockets: list[Socket] = []

    async def request(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Ask. A body that is not bytes is encoded as JSON."""
        given = dict(headers or {})
        SECRETS.note(token)
        SECRETS.note_in(body)
        if token is not None:
            given["Authorization"] = f"Bearer {token}"
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        response = await self.client.fetch(
            HTTPRequest(
                f"http://127.0.0.1:{self.port}{path}",
                method,
                given,
                body,
                allow_nonstandard_methods=True,
                follow_redirects=False,
            ),
            raise_error=False,
        )
        answer = Answer(response.code, response.headers, response.body)
        if b'"token"' in answer.body:
            SECRETS.note_in(answer.json)
        return answer

    async def register(self, name: str) -> Person:
        """Register somebody."""
        body = {
            "username": name,
            "email": email_of(name),
            "password": PASSWORD,
        }
        answer = await self.request("POST", "/v1/users/register", body)
        assert answer.status == 201, answer.body
        return Person(self, answer.json["id"], name, answer.json["token"])

    async def login(self, person: Person) -> Person:
        """Log somebody in once more; return them with the new token."""
        body = {"email": person.email, "password": PASSWORD}
        answer = await self.request("POST", "/v1/users/login", body)
        assert answer.status == 200, answer.body
        return Person(self, person.id, person.name, answer.json["token"])

    async def connect(self, path: str = "/ws", **query: Any) -> Socket:
        """Open a WebSocket; it is closed at the end of the test."""
        SECRETS.note(*query.values())
        values = "&".join(f"{name}={value}" for name, value in query.items())
        connection = await websocket_connect(
            f"ws://127.0.0.1:{self.port}{path}?{values}"
        )
        socket = Socket(connection)
        self.sockets.append(socket)
        return socket

    def close(self) -> None:
        """Close all clients."""
        for socket in self.sockets:
            socket.close()
        self.client.close()


@pytest.fixture
def api(io_loop: IOLoop, http_port: int) -> Iterator[Api]:
    """Clients of the test's server."""

    async def make() -> Api:
        return Api(http_port)

    clients = io_loop.run_sync(make)
    yield clients
    clients.close()


# Clients in a state that many tests need.


async def live(person: Person, **query: Any) -> Socket:
    """Connect and read up to `live`."""
    socket = await person.connect(**query)
    await socket.until("live")
    return socket


async def slow(person: Person) -> Socket:
    """Connect a client that takes in little more than it is asked to read."""
    socket = await live(person)
    stream = socket.connection.protocol.stream  # type: ignore[union-attr]
    for buffer in (SO_RCVBUF, SO_SNDBUF):
        stream.socket.setsockopt(SOL_SOCKET, buffer, 65536)
    return socket


def connection_of(chat: ChatServer, person: Person) -> Connection:
    """Return somebody's only connection, as the server has it."""
    (connection,) = [c for c in chat.hub.connections if c.user_id == person.id]
    return connection


class SlowReader(NamedTuple):
    """Somebody who takes in little of what somebody else says, and their connection."""

    speaker: Person
    reader: Person
    group_id: int
    socket: Socket
    connection: Connection


async def slow_reader(api: Api, chat: ChatServer) -> SlowReader:
    """Register two people with a group, of whom one is a slow client."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await slow(mike)
    return SlowReader(ava, mike, group_id, socket, connection_of(chat, mike))


async def settled(socket: Socket) -> list[Any]:
    """Return the frames that came before the answer to a ping sent now."""
    await socket.send({"type": "ping", "ref": "settled"})
    frames = []
    while not frames or frames[-1].get("ref") != "settled":
        frames.append(await socket.receive())
    return frames[:-1]


def session_of(chat: ChatServer, person: Person) -> str:
    """Return the id of somebody's login."""
    return chat.context.tokens.verify(person.token).session_id


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


@pytest.fixture
def gate(chat: ChatServer) -> Iterator[Gate]:
    """Open at the end, so that the server can stop."""
    gate = Gate(chat)
    yield gate
    gate.open()


class FailingCommit:
    """A connection whose COMMIT fails like a disk; all else is the real one's."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        message: str = "disk I/O error",
        code: int = sqlite3.SQLITE_IOERR_FSYNC,
    ) -> None:
        self._connection = connection
        self._message = message
        self._code = code

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: Any) -> Any:
        """Run a statement, but not COMMIT."""
        if sql == "COMMIT":
            error = sqlite3.OperationalError(self._message)
            error.sqlite_errorcode = self._code
            raise error
        return self._connection.execute(sql, *values)
