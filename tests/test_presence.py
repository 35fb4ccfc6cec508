"""Presence: users with a live socket are online, visible only to users in a common group."""

import threading
from typing import Any

import pytest

from hub.presence import Presence
from models.queries.people import acquainted
from services import presence as presence_lookup
from tests.support.clients import Api, Person
from tests.support.clocks import Clock


async def online(asker: Person, *others: Person) -> Any:
    ids = ",".join(str(person.id) for person in others)
    answer = await asker.get(f"/v1/presence?user_ids={ids}")
    assert answer.status == 200, answer.body
    return answer.json["online"]


async def test_a_user_with_a_socket_is_online(api: Api, presence_clock: Clock) -> None:
    """On any device, and for ten seconds after the last disconnect."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    await ava.group(mike)
    assert await online(ava, mike) == []
    first, second = await mike.connect(), await mike.connect()
    for socket in (first, second):
        await socket.next("live")
    assert await online(ava, mike, mike) == [mike.id]
    await mike.post("/v1/users/logout", {"all": True})
    for socket in (first, second):
        await socket.closed()
    assert await online(ava, mike) == [mike.id]
    presence_clock.now += 9.9
    assert await online(ava, mike) == [mike.id]
    presence_clock.now += 0.2
    assert await online(ava, mike) == []


async def test_strangers_look_offline(api: Api) -> None:
    """Users in no common group do not see each other online."""
    ava, mike, zoe = [await api.register(name) for name in ("Ava", "Mike", "Zoe")]
    group_id = await ava.group(mike)
    for person in (ava, mike, zoe):
        await (await person.connect()).next("live")
    everybody = (ava, mike, zoe)
    assert await online(ava, *everybody) == [ava.id, mike.id]
    assert await online(zoe, *everybody) == [zoe.id]
    await zoe.post(f"/v1/messages/p2p/{ava.id}", {"content": "hello"})
    assert await online(zoe, *everybody) == [zoe.id]
    assert await online(ava, *everybody) == [ava.id, mike.id]
    await ava.post(f"/v1/messages/p2p/{zoe.id}", {"content": "hello"})
    assert await online(zoe, *everybody) == [ava.id, zoe.id]
    assert await online(ava, *everybody) == [ava.id, mike.id, zoe.id]
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    assert await online(mike, *everybody) == [mike.id]


async def test_a_blocked_user_sees_the_blocker_offline(api: Api) -> None:
    """The blocker still sees the blocked user online."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    await ava.group(mike)
    for person in (ava, mike):
        await (await person.connect()).next("live")
    await ava.put(f"/v1/users/{mike.id}/block")
    assert await online(mike, ava) == []
    assert await online(ava, mike) == [mike.id]


async def test_the_command_presence_over_a_socket(api: Api) -> None:
    """It works with and without a `ref`; over 100 ids, or an invalid id, are refused."""
    ava, mike, zoe = [await api.register(name) for name in ("Ava", "Mike", "Zoe")]
    await ava.group(mike)
    socket = await ava.connect()
    for person in (mike, zoe):
        await (await person.connect()).next("live")
    await socket.next("live")
    command = {"type": "presence", "user_ids": [zoe.id, mike.id, 99, mike.id]}
    await socket.send({**command, "ref": "a1"})
    answer = {"type": "presence", "online": [mike.id]}
    assert await socket.receive() == {**answer, "ref": "a1"}
    await socket.send(command)
    assert await socket.receive() == answer
    for wrong in ([*range(1, 102)], [0], ["1"], "1", [2**63], None):
        await socket.send({"type": "presence", "user_ids": wrong, "ref": 1})
        refusal = await socket.receive()
        assert (refusal["code"], refusal["ref"]) == ("invalid_request", 1)
    await socket.send({"type": "presence", "user_ids": []})
    assert (await socket.receive())["online"] == []


async def test_a_request_for_presence_has_at_most_100_ids(api: Api) -> None:
    """Each id is a positive number."""
    ava = await api.register("Ava")
    hundred = ",".join(map(str, range(1, 101)))
    assert (await ava.get(f"/v1/presence?user_ids={hundred}")).status == 200
    assert (await ava.get(f"/v1/presence?user_ids={'9' * 20}")).status == 200
    assert (await ava.get("/v1/presence?user_ids=")).json == {"online": []}
    assert (await ava.get("/v1/presence")).json == {"online": []}
    wrong = (f"{hundred},101", "x", "1,", ",1", "1,,2", "-1", "1.5", "9" * 21)
    for ids in (*wrong, "%D9%A1", "1%0A"):
        answer = await ava.get(f"/v1/presence?user_ids={ids}")
        assert (answer.status, answer.json["code"]) == (400, "invalid_request"), ids


async def test_the_loop_runs_no_query_for_presence(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The query for users in a common group runs on a reader thread."""
    threads = []
    real = acquainted

    def noted(*args: Any) -> Any:
        threads.append(threading.current_thread())
        return real(*args)

    monkeypatch.setattr(presence_lookup, "acquainted", noted)
    ava = await api.register("Ava")
    await online(ava, ava)
    assert threads and threading.main_thread() not in threads


def test_the_times_of_disconnects_are_removed(presence_clock: Clock) -> None:
    """The memory holds connected users and recent disconnects only."""
    here = Presence()
    for user_id in range(1000):
        here.on_connect(user_id)
        here.on_disconnect(user_id)
    presence_clock.now += 5
    here.on_connect(0)
    here.on_disconnect(0)
    presence_clock.now += 6
    here.expire()
    assert (here._connected, list(here._disconnected_at)) == (set(), [0])
    assert here.is_online(0) and not here.is_online(1)
