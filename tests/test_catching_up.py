"""Delivery after an absence loses nothing: cursors, stored positions and slow readers."""

import asyncio
import socket
from typing import Any

import pytest

from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.store.transaction import Actor
from tests.support.clients import Api, Person, Socket
from tests.support.servers import Server, Servers


async def send_many(
    chat: Server, person: Person, group_ids: list[int], count: int
) -> None:
    """Send `count` messages to the groups in turn."""
    claims = chat.context.tokens.verify(person.token)
    actor = Actor(claims.user_id, claims.session_id)
    sends = [
        chat.store.commit(
            send_to_group, actor, group_ids[n % len(group_ids)], Draft(str(n))
        )
        for n in range(count)
    ]
    await asyncio.gather(*sends)


def contents(frames: list[Any]) -> list[str]:
    """Return the contents of the messages in frames, in their order."""
    return [frame["content"] for frame in frames if frame["type"] == "group_message"]


def kill(client: Socket) -> None:
    """Drop the TCP connection without a close frame."""
    stream = client.stream
    linger = b"\1\0\0\0\0\0\0\0"
    stream.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    stream.close()


async def test_a_killed_client_resumes_with_its_cursor(chat: Server, api: Api) -> None:
    """A killed client that resumes with its cursor gets each missed event once, in log order.

    It missed 1,000 messages in three groups.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    groups = [await ava.group(mike) for _ in range(3)]
    client = await mike.connect()
    await client.until("live")
    seen = await ava.say(groups[0], "seen")
    cursor = (await client.next("group_message"))["cursor"]
    assert cursor == seen["cursor"]
    kill(client)
    await send_many(chat, ava, groups, 1000)
    client = await mike.connect(since=cursor)
    missed = await client.until("live")
    assert missed[0]["type"] == "ready" and missed[0]["cursor"] == cursor
    assert contents(missed) == [str(n) for n in range(1000)]
    ids = [frame["id"] for frame in missed if "seq" in frame]
    assert ids == sorted(set(ids))
    for group_id in groups:
        seqs = [frame["seq"] for frame in missed[1:-1] if frame["group_id"] == group_id]
        assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))
    await ava.say(groups[1], "live again")
    assert (await client.receive())["content"] == "live again"


async def test_a_first_connection_gets_all_messages(chat: Server, api: Api) -> None:
    """A user who connects for the first time gets all their group and direct messages."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    await send_many(chat, ava, [group_id], 700)
    await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "psst"})
    client = await mike.connect()
    missed = await client.until("live")
    assert contents(missed) == [str(n) for n in range(700)]
    assert [
        frame["content"] for frame in missed if frame["type"] == "direct_message"
    ] == ["psst"]


async def test_a_restart_forgets_no_position(
    servers: Servers, api: Api, chat: Server
) -> None:
    """A cursor from before a restart resumes after it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    first = await ava.say(group_id, "first")
    second = await ava.say(group_id, "second")
    await servers.stop(chat)
    again = Api((await servers.start(chat.store.database.path)).port)
    client = await again.connect(token=mike.token, since=first["cursor"])
    frames = await client.until("live")
    assert [frame["type"] for frame in frames] == ["ready", "group_message", "live"]
    assert frames[1]["id"] == second["id"]
    again.close()


@pytest.mark.parametrize(
    "cursor", ["0badcafe.1", "{epoch}.999999", "nonsense", "{epoch}.x", ""]
)
async def test_a_foreign_cursor_resets(chat: Server, api: Api, cursor: str) -> None:
    """A cursor of another epoch, or ahead of the log, is answered with `reset`; delivery starts
    live."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    last = await ava.say(group_id, "before")
    client = await mike.connect(since=cursor.format(epoch=chat.store.epoch))
    ready, live = await client.until("live")
    assert ready["reset"] is True
    assert ready["cursor"] == live["cursor"] == last["cursor"]
    await ava.say(group_id, "after")
    assert (await client.receive())["content"] == "after"


async def test_ready_and_live_hold_the_head_of_the_log(api: Api) -> None:
    """With no event missed, `live` follows `ready`, and both have the cursor of the log's head."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    last = await ava.say(group_id, "hello")
    client = await ava.connect(since=last["cursor"])
    ready, live = await client.until("live")
    assert (ready["reset"], ready["cursor"], live["cursor"]) == (
        False,
        last["cursor"],
        last["cursor"],
    )


async def test_events_while_catching_up_come_once_and_in_order(
    chat: Server, api: Api
) -> None:
    """Readers that catch up during sends get each event once, in order."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    start = await ava.say(group_id, "start")
    await send_many(chat, ava, [group_id], 1500)
    sending = asyncio.ensure_future(_trickle(chat, ava, group_id, 40))
    clients = [await mike.connect(since=start["cursor"]) for _ in range(10)]
    await sending
    last = await ava.say(group_id, "last")
    for client in clients:
        seqs: list[int] = []
        while not seqs or seqs[-1] != last["seq"]:
            frame = await client.receive()
            if frame["type"] == "group_message":
                seqs.append(frame["seq"])
        assert seqs == list(range(start["seq"] + 1, last["seq"] + 1))


async def test_a_slow_reader_costs_no_memory_and_loses_nothing(
    chat: Server, api: Api
) -> None:
    """A client that stops reading leaves live delivery, and resumes from its position later.

    Its backlog stays within the limit.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    client = await mike.connect()
    await client.until("live")
    stream: Any = client.stream
    stream.io_loop.remove_handler(stream.socket)
    (connection,) = [each for each in chat.hub.connections if each.user_id == mike.id]
    sent = 0
    # The kernel's buffers take many messages before the backlog grows.
    while connection.is_live:
        await _large(chat, ava, group_id, sent)
        sent += 1
        assert sent < 2000, "the reader never fell behind"
    held = connection.unsent
    for _ in range(100):
        await _large(chat, ava, group_id, sent)
        sent += 1
    assert 0 < connection.unsent == held <= chat.settings.unsent_bytes_max + LARGE
    stream._state = None
    stream._add_io_state(stream.io_loop.READ)
    numbers: list[int] = []
    while len(numbers) < sent:
        frame = await client.next("group_message")
        numbers.append(int(frame["content"][:5]))
    assert numbers == list(range(sent))
    await ava.say(group_id, "live again")
    assert (await client.receive())["content"] == "live again"
    assert connection.is_live


LARGE = 16_000


async def _large(chat: Server, person: Person, group_id: int, number: int) -> None:
    claims = chat.context.tokens.verify(person.token)
    actor = Actor(claims.user_id, claims.session_id)
    draft = Draft(f"{number:05d}".ljust(LARGE - 500, "x"))
    await chat.store.commit(send_to_group, actor, group_id, draft)


async def _trickle(chat: Server, person: Person, group_id: int, count: int) -> None:
    for _ in range(count):
        await send_many(chat, person, [group_id], 5)
