"""Connections that are no WebSockets: how many of an address, and how long between requests."""

import asyncio
from contextlib import suppress
from typing import Any, cast

import pytest

from handlers.transport.stream import Stream
from handlers.transport.surplus import Surplus
from tests.support.clients import Api, live
from tests.support.clocks import Clock
from tests.support.logs import Logs
from tests.support.servers import Server, Servers, with_settings
from tests.support.waiting import eventually, in_time

PING = b"GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of the deadlines."""
    clock = Clock()
    monkeypatch.setattr("handlers.transport.deadlines.monotonic", clock)
    return clock


async def connect(port: int, data: bytes = b"") -> tuple[Any, Any]:
    """Connect, and write bytes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    return reader, writer


async def is_open(reader: Any, writer: Any) -> bool:
    """Ask on a connection; tell whether the server answers."""
    with suppress(ConnectionError):
        writer.write(PING)
        return bool(await in_time(reader.read(1)))
    return False


@with_settings(connections=40, address_percent=25)
async def test_an_address_has_a_share_of_all_connections(
    api: Api, chat: Server, logs: Logs
) -> None:
    """Of those that are no WebSockets. Past it new ones are closed, and a line says so once."""
    ava = await api.register("Ava")
    sockets = [await live(ava) for _ in range(12)]
    plain = chat._http._addresses._held
    await eventually(lambda: plain["127.0.0.1"] <= 2)  # those that `api` keeps
    opened: list[Any] = []
    while plain["127.0.0.1"] < 10:
        before = plain["127.0.0.1"]
        opened.append(await connect(api.port))
        await eventually(lambda b=before: plain["127.0.0.1"] > b)  # type: ignore[misc]
    for _ in range(5):
        late = await connect(api.port)
        assert not await is_open(*late)
        late[1].close()
    # The others go on, and an end makes one more possible.
    assert await is_open(*opened[0])
    await sockets[0].send({"type": "ping"})
    assert await sockets[0].next("pong")
    opened.pop()[1].close()
    await eventually(lambda: plain["127.0.0.1"] == 9)
    last = await connect(api.port)
    assert await is_open(*last)
    for _, writer in [*opened, last]:
        writer.close()
    lines = [line for line in logs.records if "connections of 127.0.0.1" in line]
    assert len(lines) == 1 and "all 10 connections of 127.0.0.1 are taken" in lines[0]
    logs.claim("all 10 connections of 127.0.0.1 are taken")
    await eventually(lambda: plain["127.0.0.1"] <= 2)


class Closing:
    """A connection that notes its end."""

    def __init__(self, number: int, closed: list[int]) -> None:
        self.number, self.closed = number, closed

    def pause_reading(self) -> None:
        """Have nothing to read."""

    def close(self) -> None:
        """Note the end."""
        self.closed.append(self.number)


async def test_refused_connections_close_in_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A few at a time, in their order, also after a time in which there were none."""
    monkeypatch.setattr("handlers.transport.surplus._PAUSE_SECONDS", 0)
    surplus = Surplus()
    for first in (0, 12):
        closed: list[int] = []
        numbers = list(range(first, first + 12))
        for number in numbers:
            surplus.add(cast(Stream, Closing(number, closed)))
        assert closed == []
        steps = []
        while len(surplus):
            before = len(closed)
            await asyncio.sleep(0)
            steps.append(len(closed) - before)
        assert closed == numbers
        assert [step for step in steps if step] == [5, 5, 2]


@with_settings(connections=20, address_percent=50)
async def test_refused_connections_take_no_room(
    chat: Server, servers: Servers, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The oldest of them is closed for one that comes when the server has no other room.

    They are not read meanwhile. When the server stops they close at once.
    """
    monkeypatch.setattr("handlers.transport.surplus._PAUSE_SECONDS", 3600)
    http = chat._http
    held = [await connect(chat.port) for _ in range(10)]
    await eventually(lambda: len(http.streams) == 10)
    refused = [await connect(chat.port) for _ in range(10)]
    await eventually(lambda: len(http.surplus) == 10)
    waiting = tuple(http.surplus._waiting)
    await eventually(lambda: not any(stream._is_reading for stream in waiting))
    held.pop()[1].close()
    await eventually(lambda: len(http.streams) == 9)
    held.append(await connect(chat.port))
    await eventually(lambda: len(http.streams) == 10)
    assert [reader.at_eof() for reader, _ in refused] == [False] * 10
    refused.append(await connect(chat.port))
    await eventually(refused[0][0].at_eof)
    assert len(http.surplus) == 10
    monkeypatch.setattr(http._addresses, "_most", 100)
    held.append(await connect(chat.port))
    await eventually(refused[1][0].at_eof)
    await eventually(lambda: (len(http.streams), len(http.surplus)) == (11, 9))
    left = (*refused[2:], *held)
    assert [reader.at_eof() for reader, _ in left] == [False] * 20
    logs.claim("all 10 connections of 127.0.0.1 are taken")
    await servers.stop(chat)
    for reader, writer in (*refused, *held):
        with suppress(ConnectionError):
            assert await in_time(reader.read()) == b""
        writer.close()


@pytest.mark.parametrize(
    "chat",
    [
        {"connections": 20, "address_percent": 0},
        {"connections": 20, "address_percent": 100},
        {"connections": 20, "address_percent": 10, "proxied": "yes"},
    ],
    indirect=True,
)
async def test_an_address_may_have_all(api: Api, chat: Server) -> None:
    """With 0 or 100 percent; and behind a proxy, whose address all connections have."""
    opened = [await connect(api.port) for _ in range(15)]
    for each in opened:
        assert await is_open(*each)
        each[1].close()


@with_settings(connections=3, address_percent=1)
async def test_the_smallest_share_is_one_connection(api: Api) -> None:
    """So that every address can ask."""
    each = await connect(api.port)
    assert await is_open(*each)
    each[1].close()


@with_settings(request_seconds=10, keep_alive_seconds=130)
async def test_how_long_a_connection_may_wait(
    api: Api, chat: Server, clock: Clock
) -> None:
    """Longer between two requests than for the headers of one, however these come."""
    half = PING[:-8]
    idle = await connect(api.port, PING)
    begun = await connect(api.port, half)
    second = await connect(api.port, PING)
    joined = await connect(api.port, PING + half)
    for each in (idle, second, joined):
        await in_time(each[0].readuntil(b'"}'))
    second[1].write(half)
    http = chat._http
    await eventually(lambda: len(http.idle._started) == 1)
    await eventually(lambda: len(http.slow._started) == 3)
    clock.now += 9
    for each in (begun, second, joined):  # bytes that come in between give no more time
        each[1].write(b"X")
    await asyncio.sleep(0.6)
    assert len(http.slow._started) == 3
    clock.now += 2
    for each in (begun, second, joined):
        with suppress(ConnectionError):
            assert await in_time(each[0].read()) == b""
    clock.now += 110
    assert await is_open(*idle)
    await in_time(idle[0].readuntil(b'"}'))
    clock.now += 129
    await asyncio.sleep(0.6)
    assert await is_open(*idle)
    await in_time(idle[0].readuntil(b'"}'))
    await eventually(lambda: len(http.idle._started) == 1)
    clock.now += 131
    assert await in_time(idle[0].read()) == b""
    for each in (idle, begun, second, joined):
        each[1].close()
    await eventually(lambda: not http.idle._started and not http.slow._started)


async def test_a_connection_that_is_gone_leaves_no_deadline(
    api: Api, chat: Server
) -> None:
    """In whichever state it was."""
    for data in (b"", PING, PING[:-8], PING + PING[:-8], PING * 3, b"nonsense"):
        for _ in range(5):
            _, writer = await connect(api.port, data)
            await asyncio.sleep(0.001)
            writer.transport.abort()
    http = chat._http
    await eventually(lambda: not http.streams)
    assert not http.idle._started and not http.slow._started
    assert not http._addresses._held
