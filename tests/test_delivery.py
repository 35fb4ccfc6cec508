"""The order of live delivery to each reader, from large groups in slices and from small groups."""

import asyncio
from typing import Any

import pytest

from hub.connection import Connection
from hub.decoder import PING
from server import ChatServer
from tests.support.clients import UPGRADE, Api, Person, Socket, connection_of, live
from tests.support.clogs import clogged
from tests.support.frames import frame
from tests.support.logs import Logs
from tests.support.servers import Serve
from tests.support.waiting import DEADLINE_SECONDS, eventually, in_time

READERS = 12


@pytest.fixture
def chat(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> ChatServer:
    """Start a server that treats groups of five listeners as large, and writes to one at a time."""
    monkeypatch.setattr("hub.write_scheduler._LARGE_GROUP", 4)
    monkeypatch.setattr("hub.write_scheduler._SLICE_STEP", 1)
    monkeypatch.setattr("hub.write_scheduler._SLICE_SECONDS", 0.0)
    return serve()


async def crowd(api: Api) -> tuple[Person, Person, int, int, list[Socket]]:
    """Return two users, a large and a small group, and the listeners of the large one."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    large, small = await ava.group(mike), await ava.group(mike)
    sockets = await asyncio.gather(*(live(ava) for _ in range(READERS)))
    return ava, mike, large, small, list(sockets)


async def test_each_reader_of_busy_and_quiet_groups_is_in_order(
    api: Api, chat: ChatServer
) -> None:
    """Each reader of a large and a small group gets every event once, in order of ids."""
    ava, mike, large, small, sockets = await crowd(api)
    sockets.append(await live(mike))
    sends = [
        {"type": "send", "group_id": group_id, "content": f"message {number}"}
        for number in range(20)
        for group_id in (large, small)
    ]
    for send in sends:
        await sockets[0].send(send)
    for socket in sockets:
        frames: list[Any] = []
        while len(frames) < len(sends):
            frames.append(await socket.next("group_message"))
        ids = [frame["id"] for frame in frames]
        assert ids == sorted(set(ids))
        for group_id in (large, small):
            seqs = [frame["seq"] for frame in frames if frame["group_id"] == group_id]
            assert seqs == list(range(3, 23))


async def test_a_small_group_does_not_wait_for_a_large_one(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small group's message arrives while a large group's message is still being written.

    A reader of both still gets them in order.
    """
    ava, mike, large, small, sockets = await crowd(api)
    eve = await api.register("Eve")
    quiet = await mike.group(eve)
    listening = await live(eve)
    of_mike = await live(mike)
    monkeypatch.setattr("hub.write_scheduler._TURNS_BETWEEN", 5000)
    first = await ava.say(large, "to many")
    second = await mike.say(quiet, "to few")
    assert (await listening.next("group_message"))["id"] == second["id"]
    waiting = [each for each in chat.hub.connections if each.outbox]
    assert len(waiting) > READERS / 2
    for expected in (first, second):
        assert (await of_mike.next("group_message"))["id"] == expected["id"]
    monkeypatch.setattr("hub.write_scheduler._TURNS_BETWEEN", 0)
    for socket in sockets:
        assert (await socket.next("group_message"))["id"] == first["id"]


@pytest.mark.parametrize("is_large", [True, False])
async def test_a_failed_write_closes_only_its_connection(
    api: Api,
    chat: ChatServer,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
    is_large: bool,
) -> None:
    """A connection whose write fails is closed; the later ones in the queue get the message."""
    if not is_large:
        monkeypatch.setattr("hub.write_scheduler._LARGE_GROUP", 256)
    ava, mike, large, _, sockets = await crowd(api)
    send = Connection.send
    failing = list(chat.hub.connections)[0]

    def fail_once(connection: Connection, data: bytes) -> bool:
        if connection is failing and connection.outbox:
            connection.outbox.clear()
            raise RuntimeError("a fault")
        return send(connection, data)

    monkeypatch.setattr(Connection, "send", fail_once)
    await mike.say(large, "to many")
    closed = 0
    for socket in sockets:
        frame = await socket.receive()
        closed += frame is None and socket.close_code == 4003
        assert frame is None or frame["content"] == "to many"
    assert closed == 1
    logs.claim("^ERROR chatserver.hub: writing failed")


async def test_the_frames_of_a_large_group_are_joined_once(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two messages that wait for all listeners leave as the same bytes for each of them."""
    ava, mike, large, _, sockets = await crowd(api)
    send = Connection.send
    written: list[bytes] = []

    def note(connection: Connection, data: bytes) -> bool:
        written.append(data)
        return send(connection, data)

    scheduler = chat.hub._scheduler
    # It pings connections that have events, and a ping is one more frame.
    chat.context.heartbeat.stop()
    # On a slow machine, a slice would end by the clock. The next one joins the frames again.
    monkeypatch.setattr("hub.write_scheduler._SLICE_SECONDS", DEADLINE_SECONDS)
    scheduler._turns_left = 10**9
    first = await ava.say(large, "first")
    second = await ava.say(large, "second")
    monkeypatch.setattr(Connection, "send", note)
    scheduler._turns_left = 0
    for socket in sockets:
        for expected in (first, second):
            assert (await socket.next("group_message"))["id"] == expected["id"]
    assert len(written) == len(chat.hub.connections)
    assert len({id(data) for data in written}) == 1


async def test_no_event_overtakes_a_buffered_pong(api: Api, chat: ChatServer) -> None:
    """Bytes that wait for the kernel leave before the events that the hub writes later."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
    head = f"GET /ws?token={mike.token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n"
    writer.write(head.encode())
    await reader.readuntil(b'"type":"live"')
    (connection,) = chat.hub.connections
    with clogged(connection.stream):
        writer.write(frame(PING, b"early"))
        await eventually(lambda: connection.unsent)
        await ava.say(group_id, "afterwards")
    data = await in_time(reader.readuntil(b"afterwards"))
    assert b"early" in data
    writer.close()


@pytest.mark.parametrize("how", ["sends more", "drains", "is closed", "disconnects"])
async def test_a_backlog_arrives_in_order_before_a_close_frame(
    api: Api, chat: ChatServer, how: str
) -> None:
    """Events that wait for the kernel arrive once, whole and in order, with pongs between them.

    They arrive before a close frame.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    connection = connection_of(chat, mike)
    sent: list[Any] = []

    async def send() -> None:
        sent.append(await ava.say(group_id, f"message {len(sent)}"))

    with clogged(connection.stream):
        for _ in range(5):
            await send()
        waiting = connection.unsent
        await socket.send({"type": "ping", "ref": "between"})
        await eventually(lambda: connection.unsent > waiting)
        await send()
        assert connection.is_live
        if how == "is closed":
            chat.hub.close_for_restart(connection)
        elif how == "disconnects":
            socket.connection.close()
            await eventually(lambda: not chat.hub.connections)
    if how == "disconnects":
        await eventually(lambda: not connection.unsent)
        return
    draining = connection.drain()
    if how == "sends more":
        await send()
    await draining
    assert not connection.unsent
    received: list[Any] = []
    pongs = 0
    while len(received) < len(sent):
        got = await socket.receive()
        pongs += got["type"] == "pong"
        received += [got] if got["type"] == "group_message" else []
    assert [message["id"] for message in received] == [
        message["id"] for message in sent
    ]
    assert pongs == 1
    if how == "is closed":
        assert (await socket.closed())[0] == 1012
    else:
        await send()
        assert (await socket.receive())["id"] == sent[-1]["id"]
