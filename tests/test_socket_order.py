"""The order of frames on a socket, and senders that do not read."""

import asyncio
from typing import Any

import pytest

from models.operations.accounts import log_out
from models.store.transaction import Actor
from server import ChatServer
from tests.support.clients import Api, Socket, live, session_of, settled, slow
from tests.support.servers import Gate
from tests.support.waiting import eventually

# Limits


@pytest.mark.parametrize("size", [64 * 1024 + 1, 1024 * 1024])
async def test_a_frame_that_is_too_large_closes_with_1009(api: Api, size: int) -> None:
    """A frame of 64 KiB is accepted; a larger one closes the connection."""
    ava = await api.register("Ava")
    for _ in range(10):
        socket = await live(ava)
        ping = '{"type":"ping","padding":"%s"}'
        await socket.send(ping % ("x" * (64 * 1024 - len(ping) + 2)))
        assert (await socket.receive())["type"] == "pong"
        asyncio.ensure_future(_send_blindly(socket, "x" * size))
        assert (await socket.closed())[0] == 1009


async def _send_blindly(socket: Socket, text: str) -> None:
    try:
        await socket.send(text)
    except Exception:  # the server closes the connection during the write
        pass


async def test_sends_without_waiting_for_answers_stay_in_order(api: Api) -> None:
    """500 sends in a row get 500 `ok` in their order, with sequence numbers without a gap."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket, other = await live(ava), await live(mike)
    count = 500

    async def send() -> None:
        for ref in range(count):
            send = {
                "type": "send",
                "group_id": group_id,
                "content": f"{ref}",
                "ref": ref,
            }
            await socket.send(send)

    sending = asyncio.ensure_future(send())
    answers: list[Any] = []
    events: list[Any] = []
    while len(answers) < count:
        frame = await socket.receive()
        (answers if frame["type"] == "ok" else events).append(frame)
    await sending
    assert [answer["ref"] for answer in answers] == list(range(count))
    assert [answer["seq"] for answer in answers] == list(range(3, count + 3))
    assert [answer["duplicate"] for answer in answers] == [False] * count
    ids = [answer["id"] for answer in answers]
    assert ids == sorted(set(ids))
    assert [event["content"] for event in events] == [f"{n}" for n in range(count)]
    heard = [await other.next("group_message") for _ in range(count)]
    assert heard == events


async def test_a_sender_that_does_not_read_is_held_back(
    api: Api, chat: ChatServer
) -> None:
    """It uses bounded memory, its commands wait, and it gets all frames once it reads."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await slow(ava)
    (connection,) = chat.hub.connections
    count, content = 1000, "x" * 16_000
    # A page of the log, the limit, and the events of the commands in flight.
    bound = 256 * 1024 + chat.settings.unsent_bytes_max + 65 * (len(content) + 600)
    highest = 0

    async def send() -> None:
        for ref in range(count):
            send = {
                "type": "send",
                "group_id": group_id,
                "content": content,
                "ref": ref,
            }
            await socket.send(send)

    sending = asyncio.ensure_future(send())

    head = quiet = 0

    def is_held_back() -> bool:
        nonlocal highest, head, quiet
        highest = max(highest, connection.unsent)
        quiet = quiet + 1 if connection.unsent and head == chat.hub.head else 0
        head = chat.hub.head
        return quiet > 50

    await eventually(is_held_back)
    assert not sending.done() and chat.hub.head < count
    assert 0 < highest <= bound
    answers: list[Any] = []
    events: list[Any] = []
    while len(answers) < count or len(events) < count:
        frame = await socket.receive()
        (answers if frame["type"] == "ok" else events).append(frame)
        highest = max(highest, connection.unsent)
    await sending
    assert highest <= bound
    assert [answer["ref"] for answer in answers] == list(range(count))
    assert [event["seq"] for event in events] == list(range(2, count + 2))
    assert await settled(socket) == []


async def test_a_sender_that_disconnects_while_held_back_is_removed(
    api: Api, chat: ChatServer
) -> None:
    """A disconnect with commands and answers in progress leaves no connection behind."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    (connection,) = chat.hub.connections

    async def send() -> None:
        send = {"type": "send", "group_id": group_id, "content": "x" * 8192}
        while True:
            await socket.send(send)

    sending = asyncio.ensure_future(send())
    await eventually(lambda: connection.unsent > 64 * 1024)
    socket.stream.close()
    with pytest.raises(Exception):
        await sending
    await eventually(lambda: not chat.hub.connections)
    assert not chat.hub.closing


# Events during the opening and closing of a socket


async def test_a_message_sent_while_unread_messages_are_counted_is_not_lost(
    api: Api, chat: ChatServer, gate: Gate
) -> None:
    """An event between the read of the state and `ready` follows `ready`, once."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    last = await ava.say(group_id, "not read by Mike")
    await gate.shut()
    socket = await mike.connect(since=last["cursor"])
    await eventually(lambda: len(chat.hub.connections) == 1)
    meanwhile = await ava.say(group_id, "meanwhile")
    gate.open()
    frames = await socket.until("live")
    await ava.say(group_id, "afterwards")
    frames += await socket.until("group_message")
    while frames[-1]["content"] != "afterwards":
        frames += await socket.until("group_message")
    assert frames[0]["type"] == "ready" and frames[0]["cursor"] == last["cursor"]
    said = [frame for frame in frames if frame["type"] == "group_message"]
    assert [message["content"] for message in said] == ["meanwhile", "afterwards"]
    assert said[0]["id"] == meanwhile["id"]


async def test_ready_comes_before_any_answer(
    api: Api, chat: ChatServer, gate: Gate
) -> None:
    """`ready` is the first frame even if the client sends commands before it has read it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    await ava.say(group_id, "not read by Mike")
    await gate.shut()
    socket = await mike.connect()
    await socket.send({"type": "ping", "ref": 1})
    await socket.send({"type": "send", "group_id": group_id, "content": "x", "ref": 2})
    await eventually(lambda: len(chat.hub.connections) == 1)
    for _ in range(5):
        await ava.get("/ping")
    gate.open()
    assert (await socket.receive())["type"] == "ready"
    assert (await socket.next("pong"))["ref"] == 1
    assert (await socket.next("ok"))["ref"] == 2


async def test_a_failure_to_catch_up_asks_the_client_to_reconnect(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the log cannot be read, the socket closes with 4003."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    last = await ava.say(group_id, "hello")
    socket = await mike.connect(since=last["cursor"])
    (of_mike,) = (await socket.until("live"))[0]["groups"]
    assert of_mike["unread"] == 1
    socket.close()
    first = last["cursor"].partition(".")[0] + ".0"
    monkeypatch.setattr(chat.store._readers.requests, "waiting_max", 0)
    socket = await mike.connect(since=first)
    assert (await socket.closed())[0] == 4003
    monkeypatch.undo()
    socket = await mike.connect(since=first)
    assert (await socket.until("live"))[-2]["id"] == last["id"]


async def test_the_end_of_a_login_closes_its_sockets(
    api: Api, chat: ChatServer
) -> None:
    """With 4501, after all earlier events and before later ones; other logins stay connected."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    phone = await api.login(mike)
    lost, kept = await live(phone), await live(mike)
    actor = Actor(mike.id, session_of(chat, phone))
    await ava.say(group_id, "before")
    await chat.store.commit(log_out, actor, False)
    await ava.say(group_id, "after")
    assert (await lost.receive())["content"] == "before"
    assert await lost.receive() is None
    assert lost.close_code == 4501
    assert [(await kept.receive())["content"] for _ in range(2)] == ["before", "after"]
