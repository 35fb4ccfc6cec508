"""The profile's `read_marks`: turned off, marks are shown neither to others nor of others."""

from typing import Any

import pytest

from tests.support.clients import Api, Person, live, people, settled


async def show(person: Person, shown: bool) -> None:
    answer = await person.patch("/v1/users/me", {"read_marks": shown})
    assert (answer.status, answer.json["read_marks"]) == (200, shown)


async def readers(person: Person, group_id: int, seq: int) -> list[int]:
    answer = await person.get(f"/v1/groups/{group_id}/messages/{seq}/readers")
    assert answer.status == 200
    return [each["id"] for each in answer.json]


def marks(frames: list[Any]) -> list[tuple[int, int]]:
    return [(each["user_id"], each["seq"]) for each in frames if each["type"] == "read"]


@pytest.mark.parametrize("hides", ["reader", "sender"])
async def test_marks_are_hidden_both_ways(api: Api, hides: str) -> None:
    """Over the socket, in the list of readers, and in the status of direct messages."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    seq = (await ava.say(group_id, "hello"))["seq"]
    sent = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "psst"})).json
    sockets = [await live(each) for each in (ava, mike)]
    await show(mike if hides == "reader" else ava, False)
    later = await live(ava)  # one that is opened after the change
    for id in (group_id, sent["group_id"]):
        assert (await mike.put(f"/v1/groups/{id}/read", {"seq": 99})).status == 200
    await mike.put("/v1/read-all")
    of_ava, of_mike = [await settled(socket) for socket in sockets]
    assert marks(of_ava) == marks(await settled(later)) == []
    assert {user_id for user_id, _ in marks(of_mike)} == {mike.id}  # own devices do
    assert await readers(ava, group_id, seq) == []
    history = await ava.get(f"/v1/messages/history/{mike.id}")
    (status,) = [each["status"] for each in history.json["messages"]]
    assert status in ("PENDING", "DELIVERED")  # a pong tells that it was delivered
    # Shown again, all is as if it had never been hidden.
    await show(mike if hides == "reader" else ava, True)
    assert await readers(ava, group_id, seq) == [mike.id]
    history = await ava.get(f"/v1/messages/history/{mike.id}")
    assert [each["status"] for each in history.json["messages"]] == ["READ"]
    seq = (await ava.say(group_id, "again"))["seq"]
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": seq})
    for socket in (sockets[0], later):
        assert marks(await settled(socket)) == [(mike.id, seq)]


async def test_others_in_the_group_see_each_other(api: Api) -> None:
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(mike, zoe)
    seq = (await ava.say(group_id, "hello"))["seq"]
    await show(zoe, False)
    for person in (mike, zoe):
        await person.put(f"/v1/groups/{group_id}/read", {"seq": seq})
    assert await readers(ava, group_id, seq) == [mike.id]
    assert await readers(zoe, group_id, seq) == []
    # Typing is no read mark.
    socket, other = await live(zoe), await live(ava)
    await other.send({"type": "typing", "group_id": group_id})
    assert (await socket.next("typing"))["user_id"] == ava.id


async def test_a_hidden_mark_stays_after_a_restart_of_the_state(api: Api) -> None:
    """The change is no event: other members are told nothing of it."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.group(mike)
    socket = await live(mike)
    await show(ava, False)
    assert await settled(socket) == []
    assert (await ava.get("/v1/users/me")).json["read_marks"] is False
    assert "read_marks" not in (await mike.get(f"/v1/users/{ava.id}")).json
