"""Requests on raw connections: smuggling, any pieces, garbage, half-closed clients, early bytes."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvloop

from tests.support.clients import UPGRADE, Api
from tests.support.frames import frame
from tests.support.servers import Gate, Server
from tests.support.waiting import eventually, in_time

PING = b"GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"
LOGIN = b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture(
    autouse=True,
    params=[asyncio.new_event_loop, uvloop.new_event_loop],
    ids=["asyncio", "uvloop"],
)
def loops(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run each test on both loops, as their transports differ."""
    new: Callable[[], asyncio.AbstractEventLoop] = request.param
    monkeypatch.setattr(asyncio, "new_event_loop", new)


@asynccontextmanager
async def connected(api: Api) -> AsyncIterator[tuple[asyncio.StreamReader, Any]]:
    """Connect."""
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def statuses(reader: asyncio.StreamReader) -> list[int]:
    """Read until the server closes; return the statuses of all answers."""
    data = await in_time(reader.read())
    found = []
    while data:
        head, _, data = data.partition(b"\r\n\r\n")
        status, *fields = head.lower().split(b"\r\n")
        found.append(int(status.removeprefix(b"http/1.1 ").split()[0]))
        sizes = [line for line in fields if line.startswith(b"content-length:")]
        size = int(sizes[0].split(b":")[1]) if sizes else 0
        assert len(data) >= size
        data = data[size:]
    return found


SMUGGLED = {
    "two lengths": b"Content-Length: 0\r\nContent-Length: 31\r\n\r\n",
    "a length and chunks": b"Content-Length: 31\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a space before the colon": b"Content-Length : 31\r\n\r\n",
    "a folded field": b"X: y\r\n Content-Length: 31\r\n\r\n",
    "a bare line feed": b"X: y\nContent-Length: 31\r\n\r\n",
    "a bare return": b"X: y\rContent-Length: 31\r\n\r\n",
    "a zero byte": b"X: y\0\r\nContent-Length: 31\r\n\r\n",
    "another coding": b"Transfer-Encoding: x, chunked\r\n\r\n0\r\n\r\n",
    "chunks twice": b"Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n",
    "only line feeds": b"X: y\n\n",
}


@pytest.mark.parametrize("name", SMUGGLED)
async def test_no_request_is_smuggled(api: Api, name: str) -> None:
    """What follows a request with two readings is not read as one."""
    async with connected(api) as (reader, writer):
        writer.write(PING + LOGIN + SMUGGLED[name] + PING)
        assert await statuses(reader) == [200, 400]


async def test_requests_that_come_in_any_pieces(api: Api) -> None:
    """Heads, sized bodies and chunks, cut at random places, are answered in order."""
    source = random.Random(2)
    sized = LOGIN + b"Content-Length: 2\r\n\r\n{}"
    chunked = (
        LOGIN + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x\r\n}\r\n0\r\n\r\n"
    )
    last = b"GET /ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    kinds = [(PING, 200), (sized, 400), (chunked, 400), (b"\r\n" + PING, 200)]
    for _ in range(30):
        asked = [source.choice(kinds) for _ in range(source.randrange(6))]
        data = b"".join(request for request, _ in asked) + last
        async with connected(api) as (reader, writer):
            while data:
                size = source.choice((1, 3, 40, 1000))
                writer.write(data[:size])
                data = data[size:]
                if source.random() < 0.5:
                    await asyncio.sleep(0)
            assert await statuses(reader) == [status for _, status in asked] + [200]


async def test_garbage_is_refused_or_answered(api: Api) -> None:
    """Requests with random faults never fail the server, and leave others alone."""
    source = random.Random(3)
    whole = PING + LOGIN + b"Content-Length: 2\r\n\r\n{}" + LOGIN
    whole += b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    pieces = [b"\r\n", b"\n", b" ", b":", b"\0", b"\xff", b"0\r\n\r\n", b"5", b","]
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(source.randint(1, 3)):
            place = source.randrange(len(data))
            if source.random() < 0.5:
                data[place:place] = source.choice(pieces)
            else:
                del data[place : place + source.randint(1, 4)]
        async with connected(api) as (reader, writer):
            writer.write(bytes(data))
            writer.write_eof()
            answers = await in_time(reader.read())
        found = [int(line.split()[0]) for line in answers.split(b"HTTP/1.1 ")[1:]]
        assert len(found) <= 4 and set(found) <= {200, 400, 404, 405, 413}, data
        refused += b"not valid HTTP" in answers
    assert refused > 20
    assert (await api.request("GET", "/ping")).status == 200


async def test_a_client_that_sends_no_more_gets_its_answer(
    api: Api, chat: Server, gate: Gate
) -> None:
    """It may close its side after the request, as `nc -N` does."""
    ava = await api.register("Ava")
    await gate.shut()
    async with connected(api) as (reader, writer):
        token = f"Authorization: Bearer {ava.token}\r\n\r\n".encode()
        writer.write(b"GET /v1/users HTTP/1.1\r\nHost: x\r\n" + token)
        writer.write_eof()
        await asyncio.sleep(0.05)
        gate.open()
        assert await statuses(reader) == [200]
    async with connected(api) as (reader, writer):
        writer.write(PING * 3 + LOGIN + b"Content-Length: 2\r\n\r\n{}" + PING[:-3])
        writer.write_eof()
        assert await statuses(reader) == [200, 200, 200, 400]
    async with connected(api) as (reader, writer):
        writer.write(LOGIN + b"Content-Length: 9\r\n\r\n{")
        writer.write_eof()
        assert await in_time(reader.read()) == b""
    await eventually(lambda: len(chat._http.streams) <= 1)


async def test_a_client_is_told_to_send_its_body(api: Api) -> None:
    """`100 Continue` comes before the answer, and only if it was asked for."""
    async with connected(api) as (reader, writer):
        writer.write(
            LOGIN + b"Expect: 100-Continue\r\nConnection: close\r\n"
            b"Content-Length: 2\r\n\r\n"
        )
        line = await in_time(reader.readuntil(b"\r\n\r\n"))
        assert line == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(b"{}")
        assert await statuses(reader) == [400]


async def test_frames_that_come_with_the_handshake_are_handled(api: Api) -> None:
    """A client need not wait for the answer to its handshake."""
    ava = await api.register("Ava")
    fields = {"Host": "x", "Authorization": f"Bearer {ava.token}", **UPGRADE}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    early = frame(0x1, b'{"type":"ping","ref":"early"}')
    for cut in (0, 1, len(early)):
        async with connected(api) as (reader, writer):
            writer.write(f"GET /ws HTTP/1.1\r\n{lines}\r\n".encode() + early[:cut])
            await asyncio.sleep(0)
            writer.write(early[cut:])
            answer = await in_time(reader.readuntil(b'"early"'))
            assert answer.index(b'"ready"') < answer.index(b'"pong"')


async def test_bytes_that_come_too_early_wait_in_the_kernel(
    api: Api, chat: Server, gate: Gate
) -> None:
    """A client that sends requests without end has little of them in memory."""
    ava = await api.register("Ava")
    token = f"Authorization: Bearer {ava.token}\r\n\r\n".encode()
    await gate.shut()
    async with connected(api) as (reader, writer):
        writer.write(b"GET /v1/users HTTP/1.1\r\nHost: x\r\n" + token)
        writer.write(PING * 100_000)

        def waiting() -> int:
            readers: list[Any] = [stream.reader for stream in chat._http.streams]
            return max(len(each._buffer) for each in readers)

        await eventually(lambda: waiting() > 64 * 1024)
        for _ in range(20):
            assert (await api.request("GET", "/ping")).status == 200
        assert waiting() <= 64 * 1024 + 256 * 1024
    gate.open()
