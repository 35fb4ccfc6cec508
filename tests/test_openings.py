"""Many simultaneous connections, and clients that disconnect while they wait."""

import asyncio
from collections import Counter
from contextlib import suppress
from typing import Any

import pytest

from handlers.transport import http_server as listening
from handlers.websocket.handler import SocketHandler
from models.queries.unread import Unread
from tests.support.clients import Api, Person, Socket
from tests.support.servers import Gate, Server, Servers
from tests.support.waiting import eventually

CONNECTS = 60
NOTHING = Unread(0, 0)


@pytest.fixture
def chat(request: pytest.FixtureRequest) -> Server:
    """A server that opens four connections at a time, and queues few more reads than that."""
    patch = request.getfixturevalue("monkeypatch")
    patch.setattr("handlers.context._OPENINGS_MAX", 4)
    patch.setattr("handlers.context._USER_OPENINGS_MAX", 4)
    patch.setattr("hub.catch_up._PAGES_MAX", 4)
    chat: Server = request.getfixturevalue("serve")(user_connections=CONNECTS + 1)
    patch.setattr(chat.store._readers.requests, "waiting_max", 10)
    # Disable the cache of unread counts.
    patch.setattr(chat.context.unread, "known", lambda *args: None)
    # Read every page from the disk.
    patch.setattr(chat.hub._tail, "after", lambda *args: None)
    return chat


async def unread(api: Api, count: int = 5) -> tuple[Person, Person, int, Any]:
    """Return two users, their group, and its first message; the second user has read none."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    first = await ava.say(group_id, "first")
    for number in range(count - 1):
        await ava.say(group_id, f"message {number}")
    return ava, mike, group_id, first


async def test_all_simultaneous_connections_are_accepted(
    api: Api, chat: Server
) -> None:
    """No connection is refused as busy, and each catches up from its cursor."""
    _, mike, _, first = await unread(api)

    async def arrive() -> list[Any]:
        socket = await mike.connect(since=first["cursor"])
        return await socket.until("live")

    arrivals = await asyncio.gather(*(arrive() for _ in range(CONNECTS)))
    for ready, *messages, _ in arrivals:
        assert ready["groups"][0]["unread"] == 5
        assert [message["seq"] for message in messages] == [4, 5, 6, 7]


async def behind(handler: Any, arrival: Any) -> int:
    """Count the missed events without a query."""
    return 4


async def test_all_connections_behind_at_once_catch_up(
    api: Api, chat: Server, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each connection gets its pages of the log, however many wait for one."""
    _, mike, _, first = await unread(api)
    # Nothing else is read before `ready`.
    monkeypatch.setattr(chat.context.unread, "known", lambda *args: NOTHING)
    monkeypatch.setattr(SocketHandler, "_count_behind", behind)
    await gate.shut()
    connects = (mike.connect(since=first["cursor"]) for _ in range(CONNECTS))
    sockets = await asyncio.gather(*connects)
    for socket in sockets:
        assert (await socket.receive())["type"] == "ready"
    gate.open()
    for socket in sockets:
        frames = await socket.until("live")
        assert [frame["seq"] for frame in frames[:-1]] == [4, 5, 6, 7]


async def test_messages_flow_while_many_connections_wait(
    api: Api, chat: Server, gate: Gate
) -> None:
    """Sends are acknowledged and delivered while no query runs and all openings are in use."""
    ava, mike, group_id, _ = await unread(api)
    listening = await ava.connect()
    await listening.until("live")
    await gate.shut()
    waiting = [asyncio.ensure_future(mike.connect()) for _ in range(20)]
    sockets = await asyncio.gather(*waiting)
    await eventually(lambda: len(chat.hub.connections) == 1 + 4)
    await ava.say(group_id, "hello")
    assert (await listening.next("group_message"))["content"] == "hello"
    gate.open()
    for socket in sockets:
        assert (await socket.until("live"))[-2]["content"] == "hello"


async def test_clients_that_leave_before_they_are_opened_free_their_slots(
    api: Api, chat: Server, gate: Gate
) -> None:
    """A client that disconnects while it waits frees its opening and its connection slot."""
    _, mike, _, _ = await unread(api)
    await gate.shut()
    sockets = [await mike.connect() for _ in range(CONNECTS)]
    await eventually(lambda: len(chat.hub.connections) == 4)
    for socket in sockets:
        protocol: Any = socket.connection.protocol
        protocol.stream.close()
    gate.open()
    held = chat.context.limits.user_connections._held
    await eventually(lambda: not held and not chat.hub.connections)
    sockets = await asyncio.gather(*(mike.connect() for _ in range(CONNECTS)))
    for socket in sockets:
        await socket.until("live")


async def test_simultaneous_requests_do_not_share_a_turn(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server serves a few clients in each turn of the loop, so none delays the others."""
    turn, served, loop = 0, Counter[int](), asyncio.get_running_loop()
    real = chat.application.find_handler

    def find_handler(*arguments: Any, **more: Any) -> Any:
        served[turn] += 1
        return real(*arguments, **more)

    def count() -> None:
        nonlocal turn
        turn += 1
        if served.total() < CONNECTS:
            loop.call_soon(count)

    monkeypatch.setattr(chat.application, "find_handler", find_handler)
    clients = [
        await asyncio.open_connection("127.0.0.1", api.port) for _ in range(CONNECTS)
    ]
    await eventually(lambda: len(chat._http.streams) >= CONNECTS)
    count()
    for _, writer in clients:
        writer.write(b"GET /ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    for reader, writer in clients:
        assert (await reader.read()).startswith(b"HTTP/1.1 200")
        writer.close()
    assert served.total() == CONNECTS
    assert max(served.values()) <= listening._SERVED_PER_TURN


async def test_connections_without_a_request_close_when_the_server_stops(
    api: Api, chat: Server, servers: Servers
) -> None:
    """Connections whose first request is not served yet close too."""
    clients = [await asyncio.open_connection("127.0.0.1", api.port) for _ in range(9)]
    await eventually(lambda: len(chat._http.streams) >= len(clients))
    for _, writer in clients[1:]:
        writer.write(b"GET /ping HTTP/1.1\r\nHost: x\r\n\r\n")
    await servers.stop(chat)
    for reader, writer in clients:
        with suppress(ConnectionError):
            await reader.read()
        writer.close()
    assert not chat._http.streams and not chat._http._readable


async def test_waiting_connections_are_closed_with_1012_when_the_server_stops(
    api: Api, chat: Server, servers: Servers, gate: Gate
) -> None:
    """They get the same close code as open connections."""
    _, mike, _, _ = await unread(api)
    await gate.shut()
    sockets: list[Socket] = [await mike.connect() for _ in range(20)]
    await eventually(lambda: len(chat.hub.connections) == 4)
    stopping = asyncio.ensure_future(servers.stop(chat))
    await asyncio.sleep(0)
    gate.open()
    for socket in sockets:
        assert (await socket.closed())[0] == 1012
    await stopping
