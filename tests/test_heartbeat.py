"""Pings and pongs: what each login has received, and whose other end is gone."""

import asyncio
import time
from socket import SO_SNDBUF, SOL_SOCKET
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import (
    Api,
    Person,
    Socket,
    connection_of,
    live,
    settled,
    slow_reader,
)
from tests.support.clocks import Clock
from tests.support.servers import Serve, Servers
from tests.support.waiting import eventually

HOUR = 3600.0


class HeartbeatClock(Clock):
    """The heartbeat's clock, which counts its ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0
        self.ticks = 0

    def monotonic(self) -> float:
        """Return the time; it is asked for once a tick."""
        self.ticks += 1
        return self.now

    def time(self) -> float:
        """Return the seconds since 1970, and as many as a test is ahead of them."""
        return time.time() + self.ahead

    async def visits(self) -> None:
        """Wait until every connection has been visited at this time."""
        enough = self.ticks + 6  # of two connections one is visited a tick
        await eventually(lambda: self.ticks >= enough)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, servers: Servers) -> HeartbeatClock:
    """The clock of a heart that beats twenty times as fast."""
    clock = HeartbeatClock()
    servers.pong_timeout_seconds = 14.0
    monkeypatch.setattr("hub.heartbeat.monotonic", clock.monotonic)
    monkeypatch.setattr("hub.heartbeat.time", clock.time)
    monkeypatch.setattr("hub.heartbeat._TICKS_PER_SECOND", 200)
    # The clock stands still unless it is told to go.
    monkeypatch.setattr("hub.heartbeat._PING_REST_SECONDS", 0.0)
    return clock


@pytest.fixture
def chat(
    clock: HeartbeatClock, serve: Serve, request: pytest.FixtureRequest
) -> ChatServer:
    """The server that `api` speaks to, with the settings that a test names."""
    return serve(**getattr(request, "param", {}))


async def hang_up(chat: ChatServer, socket: Socket, person: Person) -> None:
    """Close, and wait until the server has noticed."""
    socket.close()
    await eventually(lambda: all(c.user_id != person.id for c in chat.hub.connections))


def answer_no_ping(socket: Socket) -> None:
    """Keep a client from answering pings; it reads all the same."""
    protocol: Any = socket.connection.protocol
    protocol._send_pong = lambda data: None


def pong(socket: Socket, payload: bytes) -> None:
    """Send a pong, whether there was a ping or not."""
    protocol: Any = socket.connection.protocol
    protocol._write_frame(True, 0xA, payload)


async def missed(socket: Socket) -> list[Any]:
    """Return the events between `ready` and `live`."""
    return (await socket.until("live"))[1:-1]


async def burst(sender: Person, group_id: int, count: int) -> list[Any]:
    """Send many large messages; return them."""
    socket = await live(sender)
    message = {"type": "send", "group_id": group_id, "content": "x" * 16_000}

    async def send() -> None:
        for _ in range(count):
            await socket.send(message)

    sending = asyncio.ensure_future(send())
    said = [await socket.next("group_message") for _ in range(count)]
    await sending
    socket.close()
    return said


# The position of a login.


async def test_what_a_pong_showed_does_not_come_again(
    api: Api, chat: ChatServer
) -> None:
    """Reconnecting without a cursor resumes after what was received, even on a short visit."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    waiting = await ava.say(group_id, "waiting")
    socket = await mike.connect()
    assert (await missed(socket))[-1] == waiting
    at_once = await ava.say(group_id, "live")
    assert await socket.receive() == at_once
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.received_position >= at_once["id"])
    await hang_up(chat, socket, mike)
    away = await ava.say(group_id, "while away")
    socket = await mike.connect()
    ready, *events, _ = await socket.until("live")
    assert events == [away]
    assert ready["cursor"] == at_once["cursor"]


async def test_what_no_pong_showed_comes_again(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """Written is not received: without a pong, everything since the last one is sent again."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    first = await ava.say(group_id, "first")
    socket = await live(mike)
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.received_position >= first["id"])
    answer_no_ping(socket)
    lost = [await ava.say(group_id, f"lost {number}") for number in range(2)]
    assert [await socket.receive() for _ in lost] == lost
    await eventually(lambda: connection.ping_position is not None)
    await clock.visits()
    await hang_up(chat, socket, mike)
    for _ in range(2):
        socket = await mike.connect()
        answer_no_ping(socket)
        assert await missed(socket) == lost
        await hang_up(chat, socket, mike)


async def test_the_last_pong_before_a_hang_up_counts(
    api: Api, chat: ChatServer
) -> None:
    """What it showed is known to the very next connection, without waiting for a tick."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    said = await ava.say(group_id, "hello")
    chat.context.heartbeat.stop()
    socket = await mike.connect()
    answer_no_ping(socket)
    assert (await missed(socket))[-1] == said
    connection = connection_of(chat, mike)
    chat.context.heartbeat.start()
    await eventually(lambda: connection.ping_position == said["id"])
    chat.context.heartbeat.stop()
    pong(socket, b"%d" % said["id"])
    await settled(socket)
    assert connection.received_position == said["id"]
    await hang_up(chat, socket, mike)
    assert await missed(await mike.connect()) == []


async def test_a_pong_that_answers_no_ping_shows_nothing(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """What a client makes up moves no position, and closes nothing."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await mike.connect()
    answer_no_ping(socket)
    (added,) = await missed(socket)
    said = await ava.say(group_id, "hello")
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.ping_position is not None)
    for payload in (b"999", b"%d" % said["id"], b"-1", b"\xff", b"x" * 125, b""):
        if payload != b"%d" % (connection.ping_position or 0):
            pong(socket, payload)
    assert (await settled(socket))[-1] == said
    assert connection.received_position == -1
    await hang_up(chat, socket, mike)
    assert await missed(await mike.connect()) == [added, said]


async def test_a_cursor_goes_before_the_position(api: Api, chat: ChatServer) -> None:
    """With `since`, what was received before may be asked for again; it moves nothing back."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    said = [await ava.say(group_id, f"message {number}") for number in range(3)]
    socket = await live(mike)
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.received_position >= said[2]["id"])
    await hang_up(chat, socket, mike)
    socket = await mike.connect(since=said[0]["cursor"])
    assert await missed(socket) == said[1:]
    await hang_up(chat, socket, mike)
    assert await missed(await mike.connect()) == []


async def test_a_new_login_starts_at_the_furthest_position(
    api: Api, chat: ChatServer
) -> None:
    """It gets what no login of its user has received; each login keeps a place of its own."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    phone = await api.login(mike)
    said = []
    for number, device in enumerate((mike, phone)):
        said.append(await ava.say(group_id, f"message {number}"))
        socket = await live(device)
        connection = connection_of(chat, mike)
        await eventually(lambda: connection.received_position >= said[-1]["id"])
        await hang_up(chat, socket, mike)
    said.append(await ava.say(group_id, "while away"))
    tablet = await api.login(mike)
    for device, events in ((tablet, said[2:]), (phone, said[2:]), (mike, said[1:])):
        assert await missed(await device.connect()) == events


async def test_a_first_login_starts_at_the_registration(api: Api) -> None:
    """Nothing that came after it is passed over, however late the first connection."""
    mike = await api.register("Mike")
    ava = await api.register("Ava")
    group_id = await ava.group(mike)
    said = await ava.say(group_id, "hello")
    for device in (await api.login(mike), mike):
        assert (await missed(await device.connect()))[1:] == [said]


# Whose other end is gone.


async def test_who_answers_no_ping_is_closed(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """4001, 14 s after a ping that nothing came back for; not before."""
    ava = await api.register("Ava")
    socket = await ava.connect()
    answer_no_ping(socket)
    await socket.until("live")
    connection = connection_of(chat, ava)
    await eventually(lambda: connection.ping_position is not None)
    await clock.visits()
    clock.now += 13.9
    await clock.visits()
    assert await settled(socket) == []
    clock.now += 0.2
    assert await socket.closed() == (4001, "no pong")
    await eventually(lambda: not chat.hub.connections and not chat.hub.closing)


async def test_who_answers_pings_stays(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A quiet connection is pinged every 14 s, and lives for as long as it answers."""
    ava = await api.register("Ava")
    socket = await live(ava)
    connection = connection_of(chat, ava)
    for _ in range(5):
        await eventually(lambda: connection.ping_at == clock.now)
        await eventually(lambda: connection.ping_position is None)
        clock.now += 13.0
        await clock.visits()
        assert connection.ping_at == clock.now - 13.0
        clock.now += 1.0
    assert await settled(socket) == []


async def test_a_token_that_expires_closes_its_socket(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """4500 when the token's time is over; until then the socket serves."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    lifetime = chat.settings.token_lifetime_hours * HOUR
    clock.ahead = lifetime - 10
    await clock.visits()
    said = await ava.say(group_id, "still here")
    assert await socket.receive() == said
    clock.ahead = lifetime + 1
    assert (await socket.closed())[0] == 4500
    await eventually(lambda: not chat.hub.connections)


# Slow, or stuck.


@pytest.mark.parametrize("chat", [{"no_progress_seconds": 2}], indirect=True)
async def test_who_reads_nothing_is_closed_and_loses_nothing(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """4002 after the seconds that are set; a cursor brings the rest, with no gap and no repeat."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    await eventually(lambda: connection.received_position >= 2)
    # So that the ping stands behind what is not read.
    chat.context.heartbeat.stop()
    said = await burst(ava, group_id, 700)
    assert not connection.is_live
    chat.context.heartbeat.start()
    await eventually(lambda: connection.ping_position is not None)
    await clock.visits()
    clock.now += 1.9
    await clock.visits()
    assert not connection.is_closed
    # The kernels may still have been filling their buffers; that ends by itself.
    for _ in range(100):
        clock.now += 2.1
        await clock.visits()
        if connection.is_closed:
            break
    assert connection.is_closed
    heard = []
    while (frame := await socket.receive()) is not None:
        heard.append(frame)
    assert socket.close_code == 4002
    assert len(heard) < len(said)
    heard += await missed(await mike.connect(since=heard[-1]["cursor"]))
    assert heard == said


@pytest.mark.parametrize("chat", [{"no_progress_seconds": 2}], indirect=True)
async def test_who_reads_slowly_is_not_closed(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """However far behind: while the backlog moves now and then, the connection lives."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    await eventually(lambda: connection.received_position >= 2)
    said = await burst(ava, group_id, 1200)
    await eventually(lambda: connection.ping_position is not None)
    heard = []
    for _ in range(6):
        await clock.visits()
        clock.now += 1.9
        while connection.progress_at < clock.now:
            heard += [await socket.receive() for _ in range(2)]
            await clock.visits()
        if not connection.unsent:  # the kernels' buffers took the rest
            break
    while len(heard) < len(said):
        heard.append(await socket.receive())
    assert heard == said
    await eventually(lambda: connection.received_position == said[-1]["id"])
    assert not connection.is_closed and connection.is_live


async def test_a_slow_reader_costs_little_memory(api: Api, chat: ChatServer) -> None:
    """However much waits in the log, little of it waits in memory, up to the moment of `live`."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    # What the kernel takes is not the server's memory: let it take little.
    connection._stream.socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 65536)
    said = await burst(ava, group_id, 300)
    assert not connection.is_live
    highest = connection.unsent
    for message in said:
        assert await socket.receive() == message
        highest = max(highest, connection.unsent)
    await eventually(lambda: connection.is_live)
    # The limit, and past it a page of the log or what one sender has in flight.
    bound = chat.settings.unsent_bytes_max + 256 * 1024 + 65 * 17_000
    assert 0 < highest <= bound


@pytest.mark.parametrize("chat", [{"unsent_bytes_max": 2**30}], indirect=True)
async def test_a_ping_behind_a_backlog_is_given_time(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """Who was slow to take what stood before a ping is not closed for want of a pong at once."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    await eventually(lambda: connection.received_position >= 2)
    chat.context.heartbeat.stop()
    said = await burst(ava, group_id, 150)
    await eventually(lambda: connection.position == said[-1]["id"])
    chat.context.heartbeat.start()
    await eventually(lambda: connection.ping_position == said[-1]["id"])
    pinged_at = connection.ping_at
    heard = []
    for _ in range(2):
        await clock.visits()
        clock.now += 8.0
        while connection.progress_at < clock.now:
            heard += [await socket.receive() for _ in range(2)]
            await clock.visits()
    # What is left at last lies in the client's own buffer, with the ping at its end.
    while connection.ping_acknowledged_at is None:
        heard += [await socket.receive() for _ in range(3)]
        await clock.visits()
    assert connection.ping_position is not None and connection.ping_at == pinged_at
    assert len(heard) < len(said)
    clock.now += 5.0
    await clock.visits()
    assert not connection.is_closed
    while len(heard) < len(said):
        heard.append(await socket.receive())
    assert heard == said
    await eventually(lambda: connection.received_position == said[-1]["id"])
