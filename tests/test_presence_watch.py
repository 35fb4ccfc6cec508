"""Watching presence: who is told when a user comes online or goes."""

from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api, Person, Socket, live, people, settled
from tests.support.clocks import Clock
from tests.support.logs import Logs
from tests.support.waiting import eventually


@pytest.fixture
def chat(chat: ChatServer) -> ChatServer:
    """The server, without the ticks that tell changes and end the time of grace."""
    chat.context.presence_watch.stop()
    chat.context.heartbeat.stop()
    return chat


async def watch(socket: Socket, *watched: Person) -> Any:
    """Watch users; return those who are online."""
    ids = [each.id for each in watched]
    await socket.send({"type": "watch", "user_ids": ids, "ref": "w"})
    return (await socket.next("presence"))["online"]


async def leave(chat: ChatServer, person: Person, *sockets: Socket) -> None:
    """Close a user's connections, and wait until the server has noticed."""
    for socket in sockets:
        socket.close()
    await eventually(lambda: not chat.hub.sessions_of(person.id))


async def told(chat: ChatServer, *sockets: Socket) -> list[list[Any]]:
    """Tell the changes so far; return what each connection gets."""
    watch = chat.context.presence_watch
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
    api: Api, chat: ChatServer, presence_clock: Clock
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
    await leave(chat, mike, second)
    presence_clock.now += 9.9
    chat.hub.presence.expire()
    assert await told(chat, own) == [[]]
    presence_clock.now += 0.2
    chat.hub.presence.expire()
    assert await told(chat, own) == [[(mike.id, False)]]
    assert await watch(own, zoe) == [zoe.id]
    await live(mike)
    assert await told(chat, own) == [[]]
    assert await watch(own) == []
    assert chat.context.presence_watch._watchers == {}


async def test_a_quick_reconnect_is_no_change(
    api: Api, chat: ChatServer, presence_clock: Clock
) -> None:
    """Within ten seconds, however late the server forgets the old connection."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.group(mike)
    own, other = await live(ava), await live(mike)
    assert await watch(own, mike) == [mike.id]
    await leave(chat, mike, other)
    presence_clock.now += 9.9
    await live(mike)
    presence_clock.now += 100
    chat.hub.presence.expire()
    assert await told(chat, own) == [[]]


@pytest.mark.parametrize("is_expired", [False, True])
async def test_a_user_who_returns_late_was_offline(
    api: Api, chat: ChatServer, presence_clock: Clock, is_expired: bool
) -> None:
    """Whether or not the server had noticed the end of the ten seconds."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.group(mike)
    own, late, other = await live(ava), await live(ava), await live(mike)
    assert await watch(own, mike) == [mike.id]
    await leave(chat, mike, other)
    presence_clock.now += 10.1
    assert await watch(late, mike) == []
    if is_expired:
        chat.hub.presence.expire()
    await live(mike)
    changes = [(mike.id, False), (mike.id, True)]
    assert await told(chat, own, late) == [changes, changes]
    chat.hub.presence.expire()
    assert await told(chat, own, late) == [[], []]


async def test_changes_wait_while_the_store_is_busy(
    api: Api,
    chat: ChatServer,
    presence_clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    logs: Logs,
) -> None:
    """All of them are told later, also those that come meanwhile."""
    ava, mike, zoe, eve = await people(api, "Ava", "Mike", "Zoe", "Eve")
    await ava.group(mike, zoe, eve)
    own, other = await live(ava), await live(mike)
    assert await watch(own, mike, zoe, eve) == [mike.id]
    await leave(chat, mike, other)
    presence_clock.now += 11
    chat.hub.presence.expire()
    await live(zoe)
    with monkeypatch.context() as busy:
        busy.setattr(chat.store._readers.requests, "waiting_max", 0)
        assert await told(chat, own) == [[]]
        logs.claim("changes of presence wait: busy")
        chat.hub.presence.on_connect(mike.id)
        chat.hub.presence.on_connect(eve.id)
        assert await told(chat, own) == [[]]
        logs.claim("changes of presence wait: busy")
    assert sorted((await told(chat, own))[0]) == [
        (mike.id, False),
        (mike.id, True),
        (zoe.id, True),
        (eve.id, True),
    ]
    assert await told(chat, own) == [[]]


async def test_strangers_and_blocked_users_are_not_told(
    api: Api, chat: ChatServer, presence_clock: Clock
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
    await leave(chat, ava, own)
    presence_clock.now += 11
    chat.hub.presence.expire()
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
