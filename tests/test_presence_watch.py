"""Watching presence: who is told when a user comes online or goes."""

from typing import Any

import pytest

from hub import presence
from server import ChatServer
from tests.support.clients import Api, Person, Socket, live, people, settled
from tests.support.waiting import eventually


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A list with the time that presence reads, in seconds."""
    now = [1000.0]
    monkeypatch.setattr(presence, "monotonic", lambda: now[0])
    return now


async def watch(socket: Socket, *watched: Person) -> Any:
    """Watch users; return those who are online."""
    ids = [each.id for each in watched]
    await socket.send({"type": "watch", "user_ids": ids, "ref": "w"})
    return (await socket.next("presence"))["online"]


async def leave(chat: ChatServer, clock: list[float], socket: Socket) -> None:
    """Close a user's last connection, and let the time pass that they stay online."""
    before = len(chat.hub.connections)
    socket.close()
    await eventually(lambda: len(chat.hub.connections) < before)
    clock[0] += 11
    chat.hub.presence.expire()


async def told(chat: ChatServer, *sockets: Socket) -> list[list[Any]]:
    """Tell the changes so far; return what each connection gets."""
    watch = chat.context.presence_watch
    await eventually(lambda: watch._telling is None or watch._telling.done())
    watch.tick()
    if watch._telling is not None:
        await watch._telling
    return [
        [
            (frame["user_id"], frame["is_online"])
            for frame in await settled(socket)
            if frame["type"] == "presence_changed"
        ]
        for socket in sockets
    ]


async def test_a_watcher_is_told_of_changes(
    api: Api, chat: ChatServer, clock: list[float]
) -> None:
    """Only of those in the last list, and until the list is empty."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    await ava.group(mike, zoe)
    own = await live(ava)
    assert await watch(own, mike) == []
    first = await live(mike)
    await live(zoe)
    assert await told(chat, own) == [[(mike.id, True)]]
    second = await live(mike)  # one more device changes nothing
    first.close()
    assert await told(chat, own) == [[]]
    await leave(chat, clock, second)
    assert await told(chat, own) == [[(mike.id, False)]]
    assert await watch(own, zoe) == [zoe.id]
    await live(mike)
    assert await told(chat, own) == [[]]
    assert await watch(own) == []
    assert chat.context.presence_watch._watchers == {}


async def test_a_quick_reconnect_is_no_change(
    api: Api, chat: ChatServer, clock: list[float]
) -> None:
    ava, mike = await people(api, "Ava", "Mike")
    await ava.group(mike)
    own, other = await live(ava), await live(mike)
    assert await watch(own, mike) == [mike.id]
    other.close()
    await eventually(lambda: len(chat.hub.connections) == 1)
    clock[0] += 5
    await live(mike)
    clock[0] += 100
    chat.hub.presence.expire()
    assert await told(chat, own) == [[]]


async def test_strangers_and_blocked_users_are_not_told(
    api: Api, chat: ChatServer, clock: list[float]
) -> None:
    """The rule is that of the moment: a block or a removal after the watch counts."""
    ava, mike, eve, zoe = await people(api, "Ava", "Mike", "Eve", "Zoe")
    group_id = await ava.group(mike, eve)
    sockets = [await live(each) for each in (mike, eve, zoe)]
    for socket in sockets:
        assert await watch(socket, ava) == []
    own = await live(ava)
    assert await told(chat, *sockets) == [[(ava.id, True)], [(ava.id, True)], []]
    await ava.put(f"/v1/users/{mike.id}/block")
    await ava.delete(f"/v1/groups/{group_id}/members/{eve.id}")
    await leave(chat, clock, own)
    assert await told(chat, *sockets) == [[], [], []]
    await ava.delete(f"/v1/users/{mike.id}/block")
    await live(ava)
    assert await told(chat, *sockets) == [[(ava.id, True)], [], []]


async def test_a_closed_connection_watches_no_one(api: Api, chat: ChatServer) -> None:
    ava, mike = await people(api, "Ava", "Mike")
    await ava.group(mike)
    own = await live(ava)
    await watch(own, mike, ava)
    own.close()
    await eventually(lambda: not chat.context.presence_watch._watchers)
    assert chat.context.presence_watch._watched == {}


async def test_bad_lists_are_refused(api: Api, chat: ChatServer) -> None:
    ava = await api.register("Ava")
    own = await live(ava)
    bad: list[Any] = [None, "1", [0], ["1"], [1.5], list(range(1, 102)), {}]
    for value in bad:
        await own.send({"type": "watch", "user_ids": value, "ref": "x"})
        assert (await own.next("error"))["ref"] == "x", value
    assert chat.context.presence_watch._watched == {}
    # Users that do not exist look offline, and repeated ids count once.
    await own.send({"type": "watch", "user_ids": [999, 999, ava.id]})
    assert (await own.next("presence"))["online"] == [ava.id]
