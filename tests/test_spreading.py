"""A person's change reaches all of their groups, in slices between other writes."""

from collections import Counter
from typing import Any

import pytest

from models.maintenance.check import check
from models.operations import spreading
from models.operations.spreading import spread_next_slice
from models.tables import Spread
from tests.support.clients import PASSWORD, Api, Person, people
from tests.support.servers import Server, Servers
from tests.support.waiting import eventually

ME = "/v1/users/me"


@pytest.fixture(autouse=True)
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a slice have two groups."""
    monkeypatch.setattr(spreading, "SLICE_GROUPS", 2)


def hold(chat: Server, patch: pytest.MonkeyPatch) -> None:
    """Let nothing be spread but by the test."""
    patch.setattr(chat.spreader, "wake", lambda: None)


async def pending(chat: Server) -> list[int]:
    """Return the users whose changes are not spread yet."""
    return [
        row[0]
        for row in await chat.store.read(
            lambda database: database.rows(Spread.select(Spread.user))
        )
    ]


async def events(person: Person, since: str, kind: str) -> list[dict[str, Any]]:
    """Return the events of a kind in a person's groups, in the order of the log."""
    socket = await person.connect(since=since)
    frames = await socket.until("live")
    socket.close()
    return [frame for frame in frames if frame["type"] == kind]


async def cursor(person: Person) -> str:
    """Return the cursor of the log's end."""
    socket = await person.connect()
    *_, live = await socket.until("live")
    socket.close()
    return str(live["cursor"])


async def test_all_groups_hear_of_a_new_profile_in_slices(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change is acknowledged with the first groups; each group gets one event in the end."""
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await ava.group(mike) for _ in range(7)]
    since = await cursor(mike)
    with monkeypatch.context() as held:
        hold(chat, held)
        assert (await ava.patch(ME, {"display_name": "Ann"})).status == 200
        heard = await events(mike, since, "profile_changed")
        assert [event["group_id"] for event in heard] == ids[:2]
        assert await pending(chat) == [ava.id]
        assert await chat.store.commit(spread_next_slice)
        assert len(await events(mike, since, "profile_changed")) == 4
    chat.spreader.wake()
    await eventually(lambda: not chat.spreader._is_working)
    heard = await events(mike, since, "profile_changed")
    assert [event["group_id"] for event in heard] == ids
    assert {event["display_name"] for event in heard} == {"Ann"}
    assert not await pending(chat)


async def test_a_second_change_ends_in_the_newest_name_everywhere(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the first one has not reached all groups: every group's last event has it."""
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await ava.group(mike) for _ in range(7)]
    since = await cursor(mike)
    hold(chat, monkeypatch)
    await ava.patch(ME, {"display_name": "first"})
    await chat.store.commit(spread_next_slice)
    await ava.patch(ME, {"display_name": "second"})
    while await chat.store.commit(spread_next_slice):
        pass
    last = {
        event["group_id"]: event["display_name"]
        for event in await events(mike, since, "profile_changed")
    }
    assert last == dict.fromkeys(ids, "second")


async def test_people_are_served_in_turn(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One person in many groups, who changes again and again, holds up nobody else's change."""
    eve, ava, mike = await people(api, "Eve", "Ava", "Mike")
    for person, count in ((eve, 20), (ava, 4)):
        for _ in range(count):
            await person.group(mike)
    hold(chat, monkeypatch)
    await eve.patch(ME, {"display_name": "Eve"})
    await ava.patch(ME, {"display_name": "Ann"})
    for number in range(3):
        await eve.patch(ME, {"display_name": f"Eve {number}"})
        await chat.store.commit(spread_next_slice)
    assert await pending(chat) == [eve.id]


async def test_a_restart_goes_on(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = await servers.start()
    api = Api(chat.port)
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await ava.group(mike) for _ in range(7)]
    since = await cursor(mike)
    with monkeypatch.context() as held:
        hold(chat, held)
        await ava.patch(ME, {"display_name": "Ann"})
        api.close()
        await servers.stop(chat)
    chat = await servers.start()
    api = Api(chat.port)
    await eventually(lambda: not chat.spreader._is_working)
    again = await api.login(mike)
    heard = Counter(
        event["group_id"] for event in await events(again, since, "profile_changed")
    )
    assert heard == dict.fromkeys(ids, 1)
    api.close()


@pytest.mark.parametrize("messages", ["keep", "erase"])
async def test_a_deleted_account_leaves_its_groups_in_slices(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch, messages: str
) -> None:
    """The account is gone at once, everywhere; the database is sound at every step."""
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await mike.group(ava) for _ in range(5)]
    alone = [await ava.group() for _ in range(2)]
    await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})
    since = await cursor(mike)
    hold(chat, monkeypatch)
    answer = await ava.delete(ME, {"password": PASSWORD, "messages": messages})
    assert answer.status == 200
    assert (await ava.get(ME)).status == 401
    name = f"deleted-{ava.id}"
    socket = await mike.connect()
    ready = (await socket.until("live"))[0]
    direct = [group for group in ready["groups"] if group["kind"] == "direct"]
    assert [group["name"] for group in direct] == [name]
    refused = await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "hello"})
    assert (refused.status, refused.json["code"]) == (404, "user_not_found")
    path = chat.store.database.path
    for group_id in ids:
        shown = (await mike.get(f"/v1/groups/{group_id}/members")).json
        assert {member["username"] for member in shown} <= {"Mike", name}
    while await chat.store.commit(spread_next_slice):
        assert [*check(path)] == []
    assert [*check(path)] == []
    gone = await events(mike, since, "account_deleted")
    assert len(gone) == len(ids) + 1
    assert {event["is_erased"] for event in gone} == {messages == "erase"}
    assert [
        event["group_id"] for event in await events(mike, since, "member_removed")
    ] == ids
    for group_id in ids:
        shown = (await mike.get(f"/v1/groups/{group_id}/members")).json
        assert [member["username"] for member in shown] == ["Mike"]
    assert alone
    assert not await pending(chat)
