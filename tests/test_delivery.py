"""How live events leave: large groups in slices, small ones at once, and each reader in order."""

import asyncio
from typing import Any

import pytest

from hub.connection import Connection
from hub.decoder import PING
from server import ChatServer
from tests.support.clients import UPGRADE, Api, Person, Socket, connection_of, live
from tests.support.frames import frame
from tests.support.logs import Logs
from tests.support.servers import Serve
from tests.support.waiting import eventually, in_time

READERS = 12


@pytest.fixture
def chat(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> ChatServer:
    """A server to which five listeners are many, and which writes to one of them at a time."""
    monkeypatch.setattr("hub.write_scheduler._LARGE_GROUP", 4)
    monkeypatch.setattr("hub.write_scheduler._SLICE_STEP", 1)
    monkeypatch.setattr("hub.write_scheduler._SLICE_SECONDS", 0.0)
    return serve()


async def crowd(api: Api) -> tuple[Person, Person, int, int, list[Socket]]:
    """Return two people, their large group and their small one, and the large one's listeners."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    large, small = await ava.group(mike), await ava.group(mike)
    sockets = await asyncio.gather(*(live(ava) for _ in range(READERS)))
    return ava, mike, large, small, list(sockets)


async def test_each_reader_of_busy_and_quiet_groups_is_in_order(
    api: Api, chat: ChatServer
) -> None:
    """Everybody gets everything, once and by its id, whichever queue it left from."""
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


async def test_a_quiet_group_does_not_wait_behind_a_busy_one(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its message arrives while a large group's is still being written, and not before what its
    readers wait for from there."""
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
async def test_a_write_that_fails_harms_no_other(
    api: Api,
    chat: ChatServer,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
    is_large: bool,
) -> None:
    """Its connection is closed; those that stand behind it in the queue get theirs."""
    if not is_large:
        monkeypatch.setattr("hub.write_scheduler._LARGE_GROUP", 256)
    ava, mike, large, _, sockets = await crowd(api)
    flush = Connection.flush
    failing = list(chat.hub.connections)[0]

    def fail_once(connection: Connection) -> bool:
        if connection is failing and connection.outbox:
            connection.outbox.clear()
            raise RuntimeError("a fault")
        return flush(connection)

    monkeypatch.setattr(Connection, "flush", fail_once)
    await mike.say(large, "to many")
    closed = 0
    for socket in sockets:
        frame = await socket.receive()
        closed += frame is None and socket.close_code == 4003
        assert frame is None or frame["content"] == "to many"
    assert closed == 1
    logs.claim("^ERROR chatserver.hub: writing failed")


async def test_nothing_overtakes_a_pong_that_the_kernel_did_not_take(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Tornado has written and not yet sent leaves before what the hub writes after it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
    head = f"GET /ws?token={mike.token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n"
    writer.write(head.encode())
    await reader.readuntil(b'"type":"live"')
    (connection,) = chat.hub.connections
    with monkeypatch.context() as patched:
        patched.setattr(connection._stream, "write_to_fd", lambda data: 0)
        writer.write(frame(PING, b"early"))
        await eventually(lambda: connection._stream.writing())
        await ava.say(group_id, "afterwards")
    data = await in_time(reader.readuntil(b"afterwards"))
    assert b"early" in data
    writer.close()


def refuse_bytes(data: object) -> int:
    """Be a socket whose kernel takes nothing at the moment."""
    raise BlockingIOError


@pytest.mark.parametrize("how", ["says more", "drains", "is sent away", "hangs up"])
async def test_what_waits_for_a_slow_reader_arrives_in_order_and_before_a_close_frame(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Messages that the kernel does not take yet are told once, each whole, with pongs between."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    connection = connection_of(chat, mike)
    said: list[Any] = []

    async def say() -> None:
        said.append(await ava.say(group_id, f"message {len(said)}"))

    with monkeypatch.context() as patched:
        patched.setattr(connection, "_send", refuse_bytes)
        patched.setattr(connection._stream, "write_to_fd", refuse_bytes)
        for _ in range(5):
            await say()
        waiting = connection.unsent
        await socket.send({"type": "ping", "ref": "between"})
        await eventually(lambda: connection.unsent > waiting)
        await say()
        assert connection.is_live
        if how == "is sent away":
            chat.hub.close_for_restart(connection)
        elif how == "hangs up":
            socket.connection.close()
            await eventually(lambda: not chat.hub.connections)
    if how == "hangs up":
        await eventually(lambda: not connection.unsent)
        return
    draining = connection.drain()
    if how == "says more":
        await say()
    await draining
    assert not connection.unsent
    heard: list[Any] = []
    pongs = 0
    while len(heard) < len(said):
        got = await socket.receive()
        pongs += got["type"] == "pong"
        heard += [got] if got["type"] == "group_message" else []
    assert [message["id"] for message in heard] == [message["id"] for message in said]
    assert pongs == 1
    if how == "is sent away":
        assert (await socket.closed())[0] == 1012
    else:
        await say()
        assert (await socket.receive())["id"] == said[-1]["id"]
