"""Limits of a connection: connections, frame rate, body size and request time."""

import asyncio
import gc
import json
import os
import random
import resource
import socket as sockets
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import connect

from handlers.transport.http_server import bind
from handlers.transport.stream import Stream
from handlers.websocket.commands import Commands
from handlers.websocket.handler import SocketHandler
from server import ChatServer
from tests.support.clients import UPGRADE, Api, Person, Socket, live, settled
from tests.support.clocks import Asyncio, Clock
from tests.support.logs import Logs
from tests.support.processes import ROOT
from tests.support.servers import with_settings
from tests.support.waiting import DEADLINE_SECONDS, eventually, until

REGISTER, LOGIN = "/v1/users/register", "/v1/users/login"

# Open connections


async def opened(person: Person) -> Socket | None:
    """Open a socket; return None if the server refuses it with 4503."""
    socket = await person.connect()
    frame = await socket.receive()
    if frame is None:
        assert socket.close_code == 4503
        return None
    assert frame["type"] == "ready"
    await socket.until("live")
    return socket


@with_settings(user_connections=2)
async def test_connections_of_a_user_are_limited(api: Api, chat: ChatServer) -> None:
    """A user's connection past the limit is closed with 4503, whichever session opens it.

    Each closed connection allows a new one.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    phone = await api.login(ava)
    first, second = await opened(ava), await opened(phone)
    assert first and second
    for person in (ava, phone, ava):
        assert await opened(person) is None
    assert await opened(mike)
    assert await settled(first) == await settled(second) == []
    held = chat.context.limits.user_connections._held
    assert held == {ava.id: 2, mike.id: 1}
    # The count falls however a connection ends.
    first.close()
    await eventually(lambda: held[ava.id] == 1)
    again = await opened(ava)
    assert again and await opened(phone) is None
    again.stream.close()
    await eventually(lambda: held[ava.id] == 1)
    again = await opened(ava)
    assert again
    await again.stream.write(b"\x81\x00")
    assert (await again.closed())[0] == 1002
    await eventually(lambda: held[ava.id] == 1)
    await phone.post("/v1/users/logout", {})
    assert (await second.closed())[0] == 4501
    await eventually(lambda: held == {mike.id: 1})
    assert [bool(await opened(ava)) for _ in range(3)] == [True, True, False]


@with_settings(address_connections=2)
async def test_connections_of_an_address_are_limited(
    api: Api, chat: ChatServer
) -> None:
    """Connections of an address are limited across users.

    A refused connection does not count for its user.
    """
    people = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    ava, mike, eve = people
    first, second = await opened(ava), await opened(mike)
    assert first and second
    for person in people:
        assert await opened(person) is None
    limits = chat.context.limits
    await eventually(lambda: not chat.hub.closing)
    assert limits.address_connections._held == {"127.0.0.1": 2}
    assert limits.user_connections._held == {ava.id: 1, mike.id: 1}
    second.close()
    await eventually(lambda: limits.address_connections._held["127.0.0.1"] == 1)
    assert await opened(eve)
    assert await opened(mike) is None


@with_settings(user_connections=3)
async def test_failed_openings_do_not_count_as_connections(
    api: Api, chat: ChatServer, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that fails or vanishes while it opens does not count against the limit."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    await ava.say(group_id, "not read by Mike")
    held = chat.context.limits.user_connections._held

    def fail(*args: Any) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(chat.context.unread, "known", fail)
    for _ in range(5):
        socket = await mike.connect()
        assert await socket.receive() is None
        assert socket.close_code != 4503
    monkeypatch.undo()
    logs.claim("opening failed")
    await eventually(lambda: not held and not chat.hub.connections)
    # Clients that abort at various points of the handshake.
    for _ in range(30):
        reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
        upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
        request = f"GET /ws?token={mike.token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n"
        writer.write(request.encode())
        for _ in range(random.randrange(8)):
            await asyncio.sleep(0)
        writer.transport.abort()
    await eventually(lambda: not held and not chat.hub.connections)
    for _ in range(3):
        assert await opened(mike)


# Floods of frames

PAD = "x" * 6000


@pytest.fixture
def reading_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Replace the clock of the frame rate; it advances while the reader sleeps."""
    clock = Clock()
    monkeypatch.setattr("handlers.auth.frame_budgets.monotonic", clock)
    monkeypatch.setattr("handlers.auth.frame_budgets.asyncio", Asyncio(clock))
    return clock


@pytest.mark.parametrize(
    ("kind", "count"), [("ping", 80), ("typing", 80), ("garbage", 80), ("control", 80)]
)
@with_settings(frame_rate=200)
async def test_a_flood_of_frames_is_read_at_the_rate(
    api: Api,
    chat: ChatServer,
    reading_clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    count: int,
) -> None:
    """The server reads a flood at the frame rate, without dropping a frame or closing.

    Other clients are served meanwhile.
    """
    monkeypatch.setattr("handlers.auth.frame_budgets._BURST_SECONDS", 0.1)
    if kind == "control":
        # Control frames are small: let a read bring as few of them as of the others.
        monkeypatch.setattr("handlers.websocket.protocol._READ_BYTES", 10 * 131)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    seen: list[float] = []
    receive, on_ping = Commands.receive, SocketHandler.on_ping

    def see_command(commands: Commands, message: Any) -> Any:
        seen.append(reading_clock.now)
        return receive(commands, message)

    def see_ping(handler: SocketHandler, data: bytes) -> None:
        seen.append(reading_clock.now)
        on_ping(handler, data)

    monkeypatch.setattr(Commands, "receive", see_command)
    monkeypatch.setattr(SocketHandler, "on_ping", see_ping)
    socket, other = await live(ava), await live(mike)
    served = 0

    async def sleep(seconds: float) -> None:
        nonlocal served
        if seconds and served < 3:
            # Other clients are served meanwhile, as the reader does not block the loop.
            answer = await api.request("GET", "/v1/test-auth", token=mike.token)
            served += answer.status == 200
        reading_clock.now += seconds

    monkeypatch.setattr(reading_clock, "sleep", sleep)
    protocol: Any = socket.connection.protocol
    frames: dict[str, Any] = {
        "ping": {"type": "ping", "padding": PAD},
        "typing": {"type": "typing", "group_id": group_id, "padding": PAD},
        "garbage": PAD,
    }
    began = reading_clock.now
    if kind == "control":
        for _ in range(count):
            protocol._write_frame(True, 0x9, b"x" * 125)
    else:
        flood = [asyncio.ensure_future(socket.send(frames[kind])) for _ in range(count)]
    await eventually(lambda: len(seen) == count)
    assert served == 3
    # 20 at once, then the rate; a read may bring up to 12 more.
    for number, at in enumerate(seen):
        assert number <= 20 + 200 * (at - began) + 12, (number, at - began)
    assert seen[-1] - began >= (count - 32) / 200
    if kind != "control":
        await asyncio.gather(*flood)
    await socket.send({"type": "ping", "ref": "the end"})
    while (await socket.next("pong")).get("ref") != "the end":
        pass
    assert [frame["type"] for frame in await settled(other)] == ["typing"] * (
        kind == "typing"
    )


@with_settings(frame_rate=200)
async def test_each_fragment_counts_as_a_frame(
    api: Api, reading_clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fragment counts against the frame rate, also an empty one."""
    monkeypatch.setattr("handlers.auth.frame_budgets._BURST_SECONDS", 0.1)
    monkeypatch.setattr("handlers.websocket.protocol._READ_BYTES", 60)
    socket = await live(await api.register("Ava"))
    protocol: Any = socket.connection.protocol
    began = reading_clock.now
    protocol._write_frame(False, 0x1, b'{"type":')
    for _ in range(100):
        protocol._write_frame(False, 0x0, b"")
    protocol._write_frame(True, 0x0, b'"ping"}')
    await socket.next("pong")
    assert reading_clock.now - began >= (100 - 32) / 200


@with_settings(frame_rate=0)
async def test_a_read_of_many_frames_does_not_block_the_loop(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server handles at most 100 frames of a connection before it serves others."""
    seen: list[int] = []
    turn = 0

    def see_ping(handler: SocketHandler, data: bytes) -> None:
        seen.append(turn)

    monkeypatch.setattr(SocketHandler, "on_ping", see_ping)
    socket = await live(await api.register("Ava"))
    protocol: Any = socket.connection.protocol
    for _ in range(3000):
        protocol._write_frame(True, 0x9, b"")
    while len(seen) < 3000:
        await asyncio.sleep(0)
        turn += 1
    assert max(Counter(seen).values()) <= 100


@with_settings(frame_rate=0)
async def test_the_frame_rate_can_be_disabled(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a frame rate of 0, frames are read without a delay."""
    monkeypatch.setattr("handlers.auth.frame_budgets._BURST_SECONDS", 0)
    ava = await api.register("Ava")
    socket = await live(ava)
    for ref in range(300):
        await socket.send({"type": "ping", "ref": ref})
    for ref in range(300):
        assert (await socket.receive())["ref"] == ref


# All connections


async def is_closed_at_once(port: int) -> bool:
    """Connect and send a request; return whether the server closed without an answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"GET /ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        return not await reader.read(1)
    except ConnectionError:
        return True
    finally:
        writer.close()


@with_settings(connections=6)
async def test_all_connections_together_are_limited(
    api: Api, chat: ChatServer, logs: Logs
) -> None:
    """At the limit, new connections are closed, and open ones work as before.

    The log has one line about it. When connections end, new ones are accepted.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    of_ava, of_mike = await live(ava), await live(mike)
    idle = []

    async def is_full() -> bool:
        idle.append(await asyncio.open_connection("127.0.0.1", api.port))
        return await is_closed_at_once(api.port)

    await eventually(is_full)
    assert len(idle) <= 5
    send = {"type": "send", "group_id": group_id, "content": "still here"}
    for ref in range(20):
        assert await is_closed_at_once(api.port)
        await of_ava.send({**send, "ref": ref})
        assert (await of_mike.next("group_message"))["content"] == "still here"
        assert (await of_ava.next("ok"))["ref"] == ref
    lines = [line for line in logs.records if "connections are taken" in line]
    assert len(lines) == 1 and "all 6 connections" in lines[0]
    logs.claim("all 6 connections are taken")
    for _, writer in idle:
        writer.close()

    async def is_served() -> bool:
        return not await is_closed_at_once(api.port)

    await eventually(is_served)
    assert (await ava.get("/v1/users")).status == 200
    assert await settled(of_mike) == []


async def test_closed_connections_are_not_kept_in_memory(
    api: Api, chat: ChatServer
) -> None:
    """The server keeps no object of a closed connection."""
    for _ in range(200):
        assert not await is_closed_at_once(api.port)
    gc.collect()
    kept = [each for each in gc.get_objects() if isinstance(each, Stream)]
    assert sum(stream.is_closed for stream in kept) < 50


def is_asleep(pid: int) -> bool:
    """Return whether a process sleeps, which a busy loop never does."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "S"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Return a factory of server processes with a low limit of open files."""
    started: list[Any] = []

    def start(files: int, *arguments: str) -> Any:
        program = str(ROOT / "server.py")
        command = [sys.executable, program, "--port", "0", *arguments]
        with open(tmp_path / "stderr", "wb") as stderr:
            process = subprocess.Popen(
                [*command, "--bcrypt-cost", "4"],
                cwd=tmp_path,
                env={k: v for k, v in os.environ.items() if not k.startswith("CHAT_")},
                stdout=subprocess.PIPE,
                stderr=stderr,
                preexec_fn=lambda: resource.setrlimit(
                    resource.RLIMIT_NOFILE, (files, files)
                ),
            )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def login_of(port: int, email: str) -> str:
    """Log a demo user in; return the token."""
    with closing(
        sockets.create_connection(("127.0.0.1", port), DEADLINE_SECONDS)
    ) as stream:
        body = json.dumps({"email": email, "password": "password"})
        stream.sendall(
            f"POST {LOGIN} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
        )
        answer = stream.makefile("rb").read()
    token: str = json.loads(answer.partition(b"\r\n\r\n")[2])["token"]
    return token


def test_a_low_file_limit_harms_no_open_connection(
    small: Callable[..., Any], tmp_path: Path
) -> None:
    """With 140 files and 300 clients, open connections work and the CPU stays idle.

    The log has one line about it.
    """
    process = small(140, "--address-percent", "0")
    port = int(process.stdout.readline().rsplit(b":", 1)[1])
    url = f"ws://127.0.0.1:{port}/ws?token="
    with (
        connect(url + login_of(port, "ava@temp.com"), close_timeout=0.1) as ava,
        connect(url + login_of(port, "mike@temp.com"), close_timeout=0.1) as mike,
    ):
        crowd = [
            sockets.create_connection(("127.0.0.1", port), DEADLINE_SECONDS)
            for _ in range(300)
        ]
        # The server has closed the last ones, and so has handled all of them.
        for stream in crowd[-100:]:
            stream.settimeout(DEADLINE_SECONDS)
            with suppress(ConnectionError):
                assert stream.recv(1) == b""
        files = len(os.listdir(f"/proc/{process.pid}/fd"))
        assert files < 140
        for number in range(10):
            send = {"type": "send", "group_id": 1, "content": f"message {number}"}
            ava.send(json.dumps(send))
            while (
                json.loads(mike.recv(DEADLINE_SECONDS)).get("content")
                != send["content"]
            ):
                pass
            with closing(
                sockets.create_connection(("127.0.0.1", port), DEADLINE_SECONDS)
            ) as stream:
                with suppress(ConnectionError):
                    assert stream.recv(1) == b""
            until(lambda: is_asleep(process.pid))
        for stream in crowd:
            stream.close()

        def is_let_in() -> bool:
            with suppress(OSError, json.JSONDecodeError, KeyError):
                return bool(login_of(port, "ava@temp.com"))
            return False

        until(is_let_in)
    logged = (tmp_path / "stderr").read_text().splitlines()
    lines = [line for line in logged if " INFO " not in line]
    assert len(lines) == 1 and "connections are taken" in lines[0]


# Slow requests


POST = f"POST {LOGIN} HTTP/1.1\r\nHost: x\r\n"
BEGUN = {
    "nothing": "",
    "a request line": "GET /pi",
    "a header": "GET /ping HTTP/1.1\r\nHost: x\r\nX-",
    "a body": f"{POST}Content-Length: 5000\r\n\r\n{{",
    "a chunked body": f"{POST}Transfer-Encoding: chunked\r\n\r\n1388\r\n{{",
    "a body that is refused": f"{POST}Content-Length: 5000000\r\n\r\n{{",
    "a handshake": "GET /ws HTTP/1.1\r\nUpgrade: websocket\r\n",
    "a second request": "GET /ping HTTP/1.1\r\nHost: x\r\n\r\n",
}


async def trickle(port: int, name: str) -> None:
    """Begin a request and continue it byte by byte, until the server closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(BEGUN[name].encode())
    reading = asyncio.ensure_future(reader.read())
    try:
        if name != "nothing" and name != "a second request":
            while not reading.done():
                writer.write(b"x")
                await asyncio.wait([reading], timeout=0.1)
        with suppress(ConnectionError):
            await reading
    finally:
        writer.close()
        reading.cancel()


@with_settings(request_seconds=1, keep_alive_seconds=1)
async def test_a_request_that_takes_too_long_is_cut(api: Api, chat: ChatServer) -> None:
    """A request that takes too long is cut, also one that was refused before its body.

    Other requests are served meanwhile, and idle sockets stay open.
    """
    ava = await api.register("Ava")
    socket = await live(ava)

    async def others() -> None:
        while not cut.done():
            assert (await ava.get("/v1/test-auth")).status == 200

    cut = asyncio.gather(*(trickle(api.port, name) for name in BEGUN))
    await asyncio.gather(cut, others())
    assert await settled(socket) == []


@with_settings(request_seconds=3600)
async def test_a_slow_request_within_the_limit_is_not_cut(api: Api) -> None:
    """Within the time limit no request is cut, except one that is refused before its body."""
    ava = await api.register("Ava")
    slow = {
        name: asyncio.ensure_future(trickle(api.port, name))
        for name in BEGUN
        if name != "a body that is refused"
    }
    for _ in range(100):
        assert (await ava.get("/v1/test-auth")).status == 200
    assert [name for name, request in slow.items() if request.done()] == []
    for request in slow.values():
        request.cancel()
    await asyncio.wait(slow.values())


def test_the_kernel_buffers_little_for_a_slow_reader() -> None:
    """The send buffer of an accepted connection is small.

    The kernel's default is several megabytes; on loopback it is 2.7 MB.
    """
    (listening,) = bind("127.0.0.1", 0)
    with closing(listening), closing(sockets.socket()) as client:
        client.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
        client.connect(listening.getsockname())
        listening.setblocking(True)
        with closing(listening.accept()[0]) as accepted:
            accepted.setblocking(False)
            taken = 0
            with suppress(BlockingIOError):
                while taken < 3_000_000:
                    taken += accepted.send(b"x" * 300)
    assert taken < 300_000


# Large bodies and frames


def post_all(port: int, token: str, size: int, chunked: bool) -> tuple[int, Any]:
    """Send a whole body and only then read the answer, as most clients do."""
    parts = [b'{"name":"', *[b" " * min(50_000, size - 11)] * (size // 50_000), b""]
    parts[-1] = b" " * (size - 2 - sum(map(len, parts))) + b'"}'
    body = b"".join(parts)
    assert len(body) == size
    headers = {"Authorization": f"Bearer {token}"}
    with closing(
        HTTPConnection("127.0.0.1", port, timeout=DEADLINE_SECONDS)
    ) as connection:
        if chunked:
            headers["Transfer-Encoding"] = "chunked"
            connection.request(
                "POST", "/v1/groups", iter(parts), headers, encode_chunked=True
            )
        else:
            connection.request("POST", "/v1/groups", body, headers)
        response = connection.getresponse()
        return response.status, json.load(response)


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_that_is_too_large_is_413(
    api: Api, chat: ChatServer, chunked: bool
) -> None:
    """A body of 64 KiB is read; for a larger one, the client gets a 413 and its reason."""
    ava = await api.register("Ava")
    for size, status, code in (
        (64 * 1024, 400, "invalid_request"),
        (64 * 1024 + 1, 413, "too_large"),
        (2**20, 413, "too_large"),
        (2**23, 413, "too_large"),
    ):
        for _ in range(3):
            answer = await asyncio.to_thread(
                post_all, api.port, ava.token, size, chunked
            )
            assert (answer[0], answer[1]["code"]) == (status, code)


async def test_a_frame_that_is_too_large_is_1009(api: Api, chat: ChatServer) -> None:
    """A message past the limit closes with 1009, as one frame or in fragments.

    The server does not wait for its payload.
    """
    ava = await api.register("Ava")
    for pieces in (
        [b"\x81\xff" + (2**16 + 1).to_bytes(8, "big")],
        [b"\x82\xff" + (2**62).to_bytes(8, "big")],
        [b"\x01\xfe\xff\xff" + bytes(4 + 0xFFFF), b"\x80\x82" + bytes(4 + 2)],
    ):
        socket = await live(ava)
        protocol: Any = socket.connection.protocol
        for piece in pieces:
            await protocol.stream.write(piece)
        assert (await socket.closed())[0] == 1009
    await eventually(lambda: not chat.hub.connections)
