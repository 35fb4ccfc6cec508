"""Pings and pongs: the position that each session has received, and dead connections."""

import asyncio
import time
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
    shrink,
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
        """Return the time, and count a tick."""
        self.ticks += 1
        return self.now

    def time(self) -> float:
        """Return the seconds since 1970 plus the offset `ahead`."""
        return time.time() + self.ahead

    async def visits(self) -> None:
        """Wait until every connection has been visited at this time."""
        enough = self.ticks + 6  # one of two connections is visited in each tick
        await eventually(lambda: self.ticks >= enough)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, servers: Servers) -> HeartbeatClock:
    """Replace the heartbeat's clock; 200 ticks are one second."""
    clock = HeartbeatClock()
    servers.pong_timeout_seconds = 14.0
    monkeypatch.setattr("hub.heartbeat.monotonic", clock.monotonic)
    monkeypatch.setattr("hub.heartbeat.time", clock.time)
    monkeypatch.setattr("hub.heartbeat._TICKS_PER_SECOND", 200)
    # The clock stops unless a test moves it.
    monkeypatch.setattr("hub.heartbeat._PING_REST_SECONDS", 0.0)
    return clock


@pytest.fixture
def chat(
    clock: HeartbeatClock, serve: Serve, request: pytest.FixtureRequest
) -> ChatServer:
    """Start the server of `api`, with the settings in the test's parameter."""
    return serve(**getattr(request, "param", {}))


async def disconnect(chat: ChatServer, socket: Socket, person: Person) -> None:
    """Close the socket, and wait until the server has detached it."""
    socket.close()
    await eventually(lambda: all(c.user_id != person.id for c in chat.hub.connections))


def answer_no_ping(socket: Socket) -> None:
    """Stop a client from answering pings; it still reads."""
    protocol: Any = socket.connection.protocol
    protocol._send_pong = lambda data: None


def pong(socket: Socket, payload: bytes) -> None:
    """Send a pong, also without a ping."""
    protocol: Any = socket.connection.protocol
    protocol._write_frame(True, 0xA, payload)


async def missed(socket: Socket) -> list[Any]:
    """Return the events between `ready` and `live`."""
    return (await socket.until("live"))[1:-1]


async def burst(sender: Person, group_id: int, count: int) -> list[Any]:
    """Send many large messages from a connection of its own; return them."""
    socket = await live(sender)
    message = {"type": "send", "group_id": group_id, "content": "x" * 16_000}

    async def send() -> None:
        for _ in range(count):
            await socket.send(message)

    sending = asyncio.ensure_future(send())
    sent = [await socket.next("group_message") for _ in range(count)]
    await sending
    socket.close()
    return sent


# The position of a session


async def test_events_confirmed_by_a_pong_are_not_sent_again(
    api: Api, chat: ChatServer
) -> None:
    """A connection without a cursor resumes after the last event confirmed by a pong."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    waiting = await ava.say(group_id, "waiting")
    socket = await mike.connect()
    assert (await missed(socket))[-1] == waiting
    at_once = await ava.say(group_id, "live")
    assert await socket.receive() == at_once
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.received_position >= at_once["id"])
    await disconnect(chat, socket, mike)
    away = await ava.say(group_id, "while away")
    socket = await mike.connect()
    ready, *events, _ = await socket.until("live")
    assert events == [away]
    assert ready["cursor"] == at_once["cursor"]


async def test_events_without_a_pong_are_sent_again(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A written event is not a received one: all events since the last pong are sent again."""
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
    await disconnect(chat, socket, mike)
    for _ in range(2):
        socket = await mike.connect()
        answer_no_ping(socket)
        assert await missed(socket) == lost
        await disconnect(chat, socket, mike)


async def test_the_last_pong_before_a_disconnect_counts(
    api: Api, chat: ChatServer
) -> None:
    """The next connection resumes after the last pong, without waiting for a tick."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    sent = await ava.say(group_id, "hello")
    chat.context.heartbeat.stop()
    socket = await mike.connect()
    answer_no_ping(socket)
    assert (await missed(socket))[-1] == sent
    connection = connection_of(chat, mike)
    chat.context.heartbeat.start()
    await eventually(lambda: connection.ping_position == sent["id"])
    chat.context.heartbeat.stop()
    pong(socket, b"%d" % sent["id"])
    await settled(socket)
    assert connection.received_position == sent["id"]
    await disconnect(chat, socket, mike)
    assert await missed(await mike.connect()) == []


async def test_a_pong_without_its_ping_is_ignored(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A pong with an invented payload moves no position and does not close the connection."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await mike.connect()
    answer_no_ping(socket)
    (added,) = await missed(socket)
    sent = await ava.say(group_id, "hello")
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.ping_position is not None)
    for payload in (b"999", b"%d" % sent["id"], b"-1", b"\xff", b"x" * 125, b""):
        if payload != b"%d" % (connection.ping_position or 0):
            pong(socket, payload)
    assert (await settled(socket))[-1] == sent
    assert connection.received_position == -1
    await disconnect(chat, socket, mike)
    assert await missed(await mike.connect()) == [added, sent]


async def test_a_cursor_overrides_the_position(api: Api, chat: ChatServer) -> None:
    """A connection with `since` gets events again from its cursor, and moves no position back."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    sent = [await ava.say(group_id, f"message {number}") for number in range(3)]
    socket = await live(mike)
    connection = connection_of(chat, mike)
    await eventually(lambda: connection.received_position >= sent[2]["id"])
    await disconnect(chat, socket, mike)
    socket = await mike.connect(since=sent[0]["cursor"])
    assert await missed(socket) == sent[1:]
    await disconnect(chat, socket, mike)
    assert await missed(await mike.connect()) == []


async def test_a_new_login_starts_at_the_furthest_position(
    api: Api, chat: ChatServer
) -> None:
    """A new session resumes at the furthest position of the user's sessions.

    Each session keeps its own position.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    phone = await api.login(mike)
    sent = []
    for number, device in enumerate((mike, phone)):
        sent.append(await ava.say(group_id, f"message {number}"))
        socket = await live(device)
        connection = connection_of(chat, mike)
        await eventually(lambda: connection.received_position >= sent[-1]["id"])
        await disconnect(chat, socket, mike)
    sent.append(await ava.say(group_id, "while away"))
    tablet = await api.login(mike)
    for device, events in ((tablet, sent[2:]), (phone, sent[2:]), (mike, sent[1:])):
        assert await missed(await device.connect()) == events


async def test_a_first_login_starts_at_the_registration(api: Api) -> None:
    """A first connection gets every event since the registration."""
    mike = await api.register("Mike")
    ava = await api.register("Ava")
    group_id = await ava.group(mike)
    sent = await ava.say(group_id, "hello")
    for device in (await api.login(mike), mike):
        assert (await missed(await device.connect()))[1:] == [sent]


# Dead connections


async def test_a_connection_without_a_pong_is_closed(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A connection is closed with 4001 when 14 s have passed since an unanswered ping."""
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


async def test_a_connection_that_answers_pings_stays_open(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A quiet connection gets a ping every 14 s, and stays open while it answers."""
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
    """A socket is closed with 4500 when its token expires, and works until then."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    lifetime = chat.settings.token_lifetime_hours * HOUR
    clock.ahead = lifetime - 10
    await clock.visits()
    sent = await ava.say(group_id, "still here")
    assert await socket.receive() == sent
    clock.ahead = lifetime + 1
    assert (await socket.closed())[0] == 4500
    await eventually(lambda: not chat.hub.connections)


# Slow readers


@pytest.mark.parametrize("chat", [{"no_progress_seconds": 2}], indirect=True)
async def test_a_connection_without_progress_is_closed(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A client that reads nothing for the set time is closed with 4002.

    Its cursor then brings the rest, without a gap or repeat.
    """
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    await eventually(lambda: connection.received_position >= 2)
    # The next ping is queued behind the unread messages.
    chat.context.heartbeat.stop()
    sent = await burst(ava, group_id, 700)
    assert not connection.is_live
    chat.context.heartbeat.start()
    await eventually(lambda: connection.ping_position is not None)
    await clock.visits()
    clock.now += 1.9
    await clock.visits()
    assert not connection.is_closed
    # The kernels' buffers may still be filling.
    for _ in range(100):
        clock.now += 2.1
        await clock.visits()
        if connection.is_closed:
            break
    assert connection.is_closed
    received = []
    while (frame := await socket.receive()) is not None:
        received.append(frame)
    assert socket.close_code == 4002
    assert len(received) < len(sent)
    received += await missed(await mike.connect(since=received[-1]["cursor"]))
    assert received == sent


@pytest.mark.parametrize("chat", [{"no_progress_seconds": 2}], indirect=True)
async def test_a_slow_reader_is_not_closed(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """A connection stays open while its backlog moves, however large it is."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    await eventually(lambda: connection.received_position >= 2)
    sent = await burst(ava, group_id, 1200)
    await eventually(lambda: connection.ping_position is not None)
    received = []
    for _ in range(6):
        await clock.visits()
        clock.now += 1.9
        while connection.progress_at < clock.now:
            received += [await socket.receive() for _ in range(2)]
            await clock.visits()
        if not connection.unsent:  # the rest is in the kernels' buffers
            break
    while len(received) < len(sent):
        received.append(await socket.receive())
    assert received == sent
    await eventually(lambda: connection.received_position == sent[-1]["id"])
    assert not connection.is_closed and connection.is_live


async def test_a_slow_reader_costs_little_memory(api: Api, chat: ChatServer) -> None:
    """The backlog in memory is bounded, however much of the log the reader has not received."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    # A small kernel buffer, as it does not count as the server's memory.
    shrink(connection, 65536)
    sent = await burst(ava, group_id, 300)
    assert not connection.is_live
    highest = connection.unsent
    for message in sent:
        assert await socket.receive() == message
        highest = max(highest, connection.unsent)
    await eventually(lambda: connection.is_live)
    # The limit, plus a page of the log or the messages that one sender has in flight.
    bound = chat.settings.unsent_bytes_max + 256 * 1024 + 65 * 17_000
    assert 0 < highest <= bound


@pytest.mark.parametrize("chat", [{"unsent_bytes_max": 2**30}], indirect=True)
async def test_the_pong_timeout_starts_when_the_ping_is_received(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """The timeout does not include the time to receive the bytes before the ping."""
    ava, mike, group_id, socket, connection = await slow_reader(api, chat)
    await eventually(lambda: connection.received_position >= 2)
    chat.context.heartbeat.stop()
    sent = await burst(ava, group_id, 150)
    await eventually(lambda: connection.position == sent[-1]["id"])
    chat.context.heartbeat.start()
    await eventually(lambda: connection.ping_position == sent[-1]["id"])
    pinged_at = connection.ping_at
    received = []
    for _ in range(2):
        await clock.visits()
        clock.now += 8.0
        while connection.progress_at < clock.now:
            received += [await socket.receive() for _ in range(2)]
            await clock.visits()
    # The rest, with the ping at its end, is in the client's buffer.
    while connection.ping_acknowledged_at is None:
        received += [await socket.receive() for _ in range(3)]
        await clock.visits()
    assert connection.ping_position is not None and connection.ping_at == pinged_at
    assert len(received) < len(sent)
    clock.now += 5.0
    await clock.visits()
    assert not connection.is_closed
    while len(received) < len(sent):
        received.append(await socket.receive())
    assert received == sent
    await eventually(lambda: connection.received_position == sent[-1]["id"])


async def test_a_pause_closes_no_connection_whose_pong_is_unread(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """After a late tick, pongs that arrived meanwhile are read before silence counts again."""
    mike = await api.register("Mike")
    socket = await live(mike)
    answer_no_ping(socket)
    connection = connection_of(chat, mike)
    clock.now += 14.1
    await eventually(lambda: connection.ping_acknowledged_at is not None)
    chat.context.heartbeat.stop()
    clock.now += 3600.0
    time.sleep(0.6)  # the loop stands still, as the process would
    pong(socket, b"%d" % (connection.ping_position or 0))
    heartbeat: Any = chat.context.heartbeat
    heartbeat._tick()  # before the pong is read
    heartbeat.start()
    await eventually(lambda: connection.ping_position is None)
    assert not connection.is_closed
    closed = asyncio.ensure_future(socket.closed())
    while not closed.done():  # a tick may be late again, beside other programs
        clock.now += 14.1
        await clock.visits()
        await asyncio.wait({closed}, timeout=0.01)
    assert (await closed)[0] == 4001


@pytest.mark.parametrize("chat", [{"frame_rate": 1}], indirect=True)
async def test_a_pong_that_waits_behind_a_flood_counts(
    api: Api, chat: ChatServer, clock: HeartbeatClock
) -> None:
    """No connection is closed for its silence while the server holds its frames back."""
    ava = await api.register("Ava")
    socket = await live(ava)
    answer_no_ping(socket)
    connection = connection_of(chat, ava)
    protocol: Any = socket.connection.protocol
    for _ in range(1000):  # at the frame rate they take a quarter of an hour
        protocol._write_frame(True, 0x9, b"")
    clock.now += 14.1
    await eventually(lambda: connection.ping_acknowledged_at is not None)
    pong(socket, b"%d" % (connection.ping_position or 0))
    for _ in range(3):
        clock.now += 14.1
        await clock.visits()
    assert connection.ping_position is not None and not connection.is_closed


async def test_positions_are_saved_some_at_a_time(
    chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No turn of the writer is as long as a thousand of them. None is left out."""
    heartbeat = chat.context.heartbeat
    saved: list[dict[str, int]] = []
    monkeypatch.setattr(heartbeat, "_save_positions", saved.append)
    positions = {str(number): number for number in range(600)}
    heartbeat._received = dict(positions)
    heartbeat._save()
    assert [len(each) for each in saved] == [250, 250, 100]
    assert {**saved[0], **saved[1], **saved[2]} == positions
    assert heartbeat._received == {}
