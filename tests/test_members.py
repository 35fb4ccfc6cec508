"""Joining and leaving: a member receives the events between their joining and their removal."""

import asyncio
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
    slow,
)
from tests.support.groups import add, is_removal_of, remove, seen_by, whole_log
from tests.support.waiting import eventually


async def until_removed(socket: Socket, person: Person) -> list[Any]:
    """Return the frames up to and including the removal of this person."""
    frames = await socket.until("member_removed")
    while not is_removal_of(frames[-1], person):
        frames += await socket.until("member_removed")
    return frames


def send(group_id: int, content: str, **members: Any) -> dict[str, Any]:
    """Return a send command."""
    return {"type": "send", "group_id": group_id, "content": content, **members}


async def test_a_new_member_receives_every_event_from_joining_on(api: Api) -> None:
    """Each open socket of the new member gets `member_added` and later events, none before it."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    sockets = [await live(mike), await live(mike)]
    group_id = await ava.group(eve)
    await ava.say(group_id, "before")
    await add(ava, group_id, mike)
    await eve.say(group_id, "welcome")
    for socket in sockets:
        added, said = await socket.receive(), await socket.receive()
        assert added["type"] == "member_added" and added["user_id"] == mike.id
        assert (added["username"], added["role"]) == ("Mike", "member")
        assert added["group"] == {"name": "group", "kind": "group", "topic": ""}
        assert (said["content"], said["seq"]) == ("welcome", added["seq"] + 1)
    await sockets[0].send(send(group_id, "thank you"))
    assert (await sockets[1].receive())["content"] == "thank you"


async def test_a_new_member_gets_the_group_as_it_was_at_joining(api: Api) -> None:
    """All members get the same event, live and from the log, also after a later change."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    listening = await live(mike)
    group_id = await ava.group(name="Plans")
    path = f"/v1/groups/{group_id}"
    await ava.patch(path, {"topic": "of mice", "visibility": "public"})
    assert (await mike.post(f"{path}/join", {})).status == 200
    await ava.patch(path, {"topic": "and men"})
    added = await listening.next("member_added")
    assert added["group"] == {"name": "Plans", "kind": "group", "topic": "of mice"}
    cursor = f"{added['cursor'].partition('.')[0]}.0"
    for person in (ava, mike):
        socket = await person.connect(since=cursor)
        assert added in await socket.until("live")


async def test_a_new_conversation_reaches_open_sockets(api: Api) -> None:
    """Both users receive the first direct message after the event of the conversation."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    sockets = [await live(ava), await live(mike)]
    await sockets[0].send({"type": "send", "recipient_id": mike.id, "content": "hi"})
    for socket in sockets:
        opened, said = await socket.receive(), await socket.receive()
        assert (opened["type"], said["type"]) == ("group_created", "direct_message")
        assert (opened["seq"], said["seq"]) == (1, 2)


async def test_a_member_removed_during_a_stream_of_sends_receives_no_later_event(
    api: Api, chat: ChatServer
) -> None:
    """The member receives every event up to and including their removal, in order."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(eve)
    of_mike, of_eve = await live(mike), await live(eve)
    heard, sent = [], 0
    for turn in range(25):
        await add(ava, group_id, mike)
        for number in range(30):
            await of_eve.send(send(group_id, f"{turn}.{number}"))
            if number == turn:
                removing = asyncio.ensure_future(remove(ava, group_id, mike))
        await removing
        sent += 30
        answered = 0
        while answered < 30:
            answered += (await of_eve.receive())["type"] == "ok"
        heard += await until_removed(of_mike, mike)
        assert await settled(of_mike) == []
    connection = connection_of(chat, mike)
    assert connection.is_live and group_id not in connection.groups
    log = await whole_log(ava, group_id)
    assert len([event for event in log if event["type"] == "group_message"]) == sent
    assert heard == seen_by(mike, log)
    said = [event for event in heard if event["type"] == "group_message"]
    assert 0 < len(said) < sent


@pytest.mark.parametrize("chat", [{"unsent_bytes_max": 4096}], indirect=True)
async def test_a_member_removed_while_behind_reads_up_to_the_removal(
    api: Api, chat: ChatServer
) -> None:
    """A member who reads late gets the events of each span between a joining and a removal."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id, other_id = await ava.group(), await ava.group(mike)
    of_mike, of_ava = await slow(mike), await live(ava)
    connection = connection_of(chat, mike)
    heard: list[Any] = []

    async def say(count: int) -> None:
        for _ in range(count):
            await of_ava.send(send(group_id, "x" * 16_000))
        for _ in range(count):
            await of_ava.next("ok")

    for turn in range(2):
        await add(ava, group_id, mike)
        deadline = 100
        while connection.is_live:
            await say(20)
            deadline -= 1
            assert deadline, "never behind"
        await say(turn)
        await remove(ava, group_id, mike)
        await say(turn + 1)
        if turn % 2:
            await add(ava, group_id, mike)
            await say(2)
            await remove(ava, group_id, mike)
            await say(1)
        await ava.say(other_id, f"the end of turn {turn}")
        assert not connection.is_live
        frames: list[Any] = []
        while not frames or frames[-1].get("group_id") != other_id:
            frames += await of_mike.until("group_message")
        heard += [frame for frame in frames if frame["group_id"] == group_id]
        await eventually(lambda: connection.is_live)
        assert group_id not in connection.groups
        assert await settled(of_mike) == []
    log = await whole_log(ava, group_id)
    assert [event["id"] for event in heard] == [
        event["id"] for event in seen_by(mike, log)
    ]


async def test_a_member_removed_while_offline_reads_up_to_the_removal(api: Api) -> None:
    """With or without a cursor, they get all missed events up to and including their removal."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await mike.connect()
    cursor = (await socket.until("live"))[-1]["cursor"]
    socket.close()
    missed = [await ava.say(group_id, f"message {number}") for number in range(3)]
    await remove(ava, group_id, mike)
    await ava.say(group_id, "among ourselves")
    log = await whole_log(ava, group_id)
    socket = await mike.connect(since=cursor)
    ready, *events, last = await socket.until("live")
    assert ready["groups"] == [] and ready["reset"] is False
    assert events[:-1] == missed and is_removal_of(events[-1], mike)
    await ava.say(group_id, "still")
    assert await settled(socket) == []
    ready, *events, _ = await (await (await api.login(mike)).connect()).until("live")
    # A new login begins where the first one was: its pong may have told of what it had received.
    assert len(events) > len(missed)
    assert events == seen_by(mike, log)[-len(events) :]
    # A cursor at the removal leaves no event to catch up on.
    socket = await mike.connect(since=events[-1]["cursor"])
    assert [frame["type"] for frame in await socket.until("live")] == ["ready", "live"]


@pytest.mark.parametrize("page", [2, 500])
async def test_a_member_added_and_removed_while_offline_reads_each_span(
    api: Api, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    """Catching up from any cursor, in pages of any size, gives only events during memberships."""
    monkeypatch.setattr("models.queries.log._PAGE_EVENTS", page)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id, other_id = await ava.group(), await ava.group(mike)
    for turn in range(3):
        await ava.say(group_id, f"not for Mike {turn}")
        await ava.say(other_id, f"elsewhere {turn}")
        await add(ava, group_id, mike)
        for number in range(turn + 1):
            await ava.say(group_id, f"for Mike {turn}.{number}")
        await ava.say(other_id, f"elsewhere too {turn}")
        if turn < 2:
            await remove(ava, group_id, mike)
    log = await whole_log(ava, group_id)
    others = await whole_log(ava, other_id)
    spans = [event["content"] for event in seen_by(mike, log) if "content" in event]
    assert spans == [
        f"for Mike {n}" for n in ("0.0", "1.0", "1.1", "2.0", "2.1", "2.2")
    ]
    epoch = log[0]["cursor"].partition(".")[0]
    for after in range(max(log[-1]["id"], others[-1]["id"]) + 1):
        socket = await mike.connect(since=f"{epoch}.{after}")
        _, *events, _ = await socket.until("live")
        both = seen_by(mike, log, after) + seen_by(mike, others, after)
        assert events == sorted(both, key=lambda event: event["id"]), after
        socket.close()
    socket = await mike.connect(since=f"{epoch}.0")
    await socket.until("live")
    await ava.say(group_id, "and on")
    assert (await socket.receive())["content"] == "and on"


async def test_leaving_removes_the_caller(api: Api) -> None:
    """The leaver and the other members get `member_removed`; then the group refuses the leaver."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    of_ava, of_mike = await live(ava), await live(mike)
    await remove(mike, group_id, mike)
    await ava.say(group_id, "he is gone")
    (gone,) = await until_removed(of_mike, mike)
    assert (gone["actor_id"], gone["user_id"]) == (mike.id, mike.id)
    assert await settled(of_mike) == []
    assert await of_ava.receive() == gone
    for answer in (
        await mike.get(f"/v1/groups/{group_id}/messages"),
        await mike.get(f"/v1/groups/{group_id}/members"),
        await mike.post(f"/v1/messages/group/{group_id}", {"content": "x"}),
        await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}"),
        await mike.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id}),
    ):
        assert (answer.status, answer.json["code"]) == (403, "not_a_member")
    assert (await mike.get("/v1/groups")).json == []
    answer = await ava.delete(f"/v1/groups/{group_id}/members/{ava.id}")
    assert (answer.status, answer.json["code"]) == (409, "owner_cannot_leave")
    assert (await ava.say(group_id, "as she must"))["seq"] == gone["seq"] + 2


async def test_a_removal_needs_permission(api: Api) -> None:
    """A plain member can remove only themselves, and the owner cannot be removed."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike, eve)
    for caller, target, status, code in (
        (mike, eve, 403, "not_allowed"),
        (mike, ava, 403, "not_allowed"),
        (ava, await api.register("Zoe"), 404, "member_not_found"),
    ):
        path = f"/v1/groups/{group_id}/members/{target.id}"
        answer = await caller.delete(path)
        assert (answer.status, answer.json["code"]) == (status, code)
    members = (await ava.get(f"/v1/groups/{group_id}/members")).json
    assert {member["id"] for member in members} == {ava.id, mike.id, eve.id}


async def test_the_members_of_a_direct_conversation_never_change(
    api: Api, chat: ChatServer
) -> None:
    """Adding, removing and leaving are refused; another user gets the answer `not_a_member`."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    body = {"content": "just us"}
    group_id = (await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json["group_id"]
    path = f"/v1/groups/{group_id}/members"
    head = chat.hub.head
    for caller in (ava, mike):
        for answer in (
            await caller.post(path, {"user_id": eve.id}),
            await caller.delete(f"{path}/{ava.id}"),
            await caller.delete(f"{path}/{mike.id}"),
        ):
            code = answer.json["code"]
            assert (answer.status, code) == (403, "direct_group_is_fixed")
    for answer in (
        await eve.post(path, {"user_id": eve.id}),
        await eve.delete(f"{path}/{mike.id}"),
    ):
        assert (answer.status, answer.json["code"]) == (403, "not_a_member")
    assert chat.hub.head == head
    again = (await mike.post(f"/v1/messages/p2p/{ava.id}", body)).json
    assert again["group_id"] == group_id


async def test_the_sends_of_a_removed_member_are_refused_in_order(api: Api) -> None:
    """Every send before the removal is in the log, and no send after it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    of_mike = await live(mike)
    accepted, refused = [], 0
    for turn in range(20):
        await add(ava, group_id, mike)
        for number in range(30):
            content = f"{turn}.{number}"
            await of_mike.send(send(group_id, content, ref=content))
            if number == turn:
                removing = asyncio.ensure_future(remove(ava, group_id, mike))
        answers: list[Any] = []
        while len(answers) < 30:
            frame = await of_mike.receive()
            if frame["type"] in ("ok", "error"):
                answers.append(frame)
        await removing
        assert [frame["ref"] for frame in answers] == [f"{turn}.{n}" for n in range(30)]
        kinds = [frame["type"] for frame in answers]
        assert kinds == sorted(kinds, reverse=True), "accepted after a refusal"
        codes = {frame["code"] for frame in answers if frame["type"] == "error"}
        assert codes <= {"not_a_member"}
        refused += kinds.count("error")
        accepted += [frame["ref"] for frame in answers if frame["type"] == "ok"]
        answer = await mike.post(f"/v1/messages/group/{group_id}", {"content": "x"})
        assert (answer.status, answer.json["code"]) == (403, "not_a_member")
    assert accepted and refused
    log = await whole_log(ava, group_id)
    said = [event["content"] for event in log if event["type"] == "group_message"]
    assert said == accepted
    seen = [event["content"] for event in seen_by(mike, log) if "content" in event]
    assert seen == accepted
