"""Coming and going: a member sees a group from joining to leaving, whatever the moment."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from server import ChatServer
from tests.conftest import (
    Answer,
    Api,
    Person,
    Serve,
    Servers,
    Socket,
    connection_of,
    eventually,
    live,
    settled,
    slow,
)


@pytest.fixture
def chat(serve: Serve, request: pytest.FixtureRequest) -> ChatServer:
    """The server that `api` speaks to, with the settings that a test names."""
    return serve(**getattr(request, "param", {}))


async def remove(owner: Person, group_id: int, member: Person) -> None:
    """Put somebody out of a group."""
    answer = await owner.delete(f"/v1/groups/{group_id}/members/{member.id}")
    assert answer.status == 200, answer.body


async def add(owner: Person, group_id: int, member: Person) -> None:
    """Take somebody into a group."""
    body = {"user_id": member.id}
    answer = await owner.post(f"/v1/groups/{group_id}/members", body)
    assert answer.status == 200, answer.body


async def whole_log(owner: Person, group_id: int) -> list[Any]:
    """Return every event of a group, as its owner reads it from the log."""
    socket = await owner.connect()
    epoch = (await socket.receive())["cursor"].partition(".")[0]
    socket.close()
    socket = await owner.connect(since=f"{epoch}.0")
    frames = await socket.until("live")
    socket.close()
    return [frame for frame in frames if frame.get("group_id") == group_id]


def seen_by(person: Person, log: list[Any], after: int = 0) -> list[Any]:
    """Return the events that happened while somebody was in the group, both ends included."""
    seen = []
    is_in = False
    for event in log:
        is_own = event.get("user_id") == person.id
        is_in |= is_own and event["type"] == "member_added"
        if is_in and event["id"] > after:
            seen.append(event)
        is_in &= not (is_own and event["type"] == "member_removed")
    return seen


def is_removal_of(frame: Any, person: Person) -> bool:
    """Tell whether a frame says that somebody is out."""
    return bool(frame["type"] == "member_removed" and frame["user_id"] == person.id)


async def until_removed(socket: Socket, person: Person) -> list[Any]:
    """Return the frames up to and with somebody's removal."""
    frames = await socket.until("member_removed")
    while not is_removal_of(frames[-1], person):
        frames += await socket.until("member_removed")
    return frames


def send(group_id: int, content: str, **members: Any) -> dict[str, Any]:
    """Return a send."""
    return {"type": "send", "group_id": group_id, "content": content, **members}


async def test_somebody_added_hears_everything_from_then_on(api: Api) -> None:
    """All their open sockets get `member_added` and what follows, and nothing from before."""
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
        assert (said["content"], said["seq"]) == ("welcome", added["seq"] + 1)
    await sockets[0].send(send(group_id, "thank you"))
    assert (await sockets[1].receive())["content"] == "thank you"


async def test_a_new_conversation_reaches_open_sockets(api: Api) -> None:
    """The first direct message arrives at both, with the event that opens the conversation."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    sockets = [await live(ava), await live(mike)]
    await sockets[0].send({"type": "send", "recipient_id": mike.id, "content": "hi"})
    for socket in sockets:
        opened, said = await socket.receive(), await socket.receive()
        assert (opened["type"], said["type"]) == ("group_created", "direct_message")
        assert (opened["seq"], said["seq"]) == (1, 2)


@pytest.mark.gen_test(timeout=20)
async def test_somebody_removed_in_a_stream_of_sends_hears_nothing_after_it(
    api: Api, chat: ChatServer
) -> None:
    """They get every event up to and with their removal, in order, and not one more."""
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
@pytest.mark.gen_test(timeout=20)
async def test_somebody_removed_while_behind_reads_up_to_it(
    api: Api, chat: ChatServer
) -> None:
    """One who does not read gets it all later: up to the removal, and from each new joining on."""
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


async def test_somebody_removed_while_away_reads_up_to_it(api: Api) -> None:
    """Back with a cursor, or without: all they missed up to and with their removal."""
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
    assert events == seen_by(mike, log)
    # Whoever has seen the removal has nothing to come.
    socket = await mike.connect(since=events[-1]["cursor"])
    assert [frame["type"] for frame in await socket.until("live")] == ["ready", "live"]


@pytest.mark.parametrize("page", [2, 500])
@pytest.mark.gen_test(timeout=20)
async def test_somebody_who_came_and_went_while_away_reads_those_spans(
    api: Api, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    """From each cursor there is, in pages of any size: what was said while they were in."""
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


async def test_leaving_is_a_removal_by_oneself(api: Api) -> None:
    """Who leaves sees themselves go, the others too; after that the group is closed to them."""
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


async def test_a_removal_is_for_those_who_may(api: Api) -> None:
    """A member removes nobody but themselves, and nobody removes the owner."""
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


async def test_a_direct_conversation_stays_one_of_two(
    api: Api, chat: ChatServer
) -> None:
    """Nobody can be added, nobody removed, and nobody leaves; a third learns nothing of it."""
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


@pytest.mark.gen_test(timeout=20)
async def test_what_a_removed_member_sends_is_refused_in_order(api: Api) -> None:
    """Of a row of sends, those before the removal are in the log, and none after it."""
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


async def ask(person: Person, method: str, path: str, body: Any = None) -> Answer:
    """Ask with somebody's token."""
    return await person.api.request(method, path, body, token=person.token)


def refused(answer: Answer) -> tuple[int, str]:
    """Return how a request was refused."""
    return answer.status, answer.json.get("code")


async def roles(person: Person, group_id: int) -> dict[str, str]:
    """Return the roles in a group, by name."""
    members = (await person.get(f"/v1/groups/{group_id}/members")).json
    return {member["username"]: member["role"] for member in members}


async def set_role(owner: Person, group_id: int, member: Person, role: str) -> Answer:
    """Give somebody a role."""
    path = f"/v1/groups/{group_id}/members/{member.id}"
    return await ask(owner, "PATCH", path, {"role": role})


async def test_the_owner_names_and_dismisses_admins(api: Api, chat: ChatServer) -> None:
    """It holds from that event on, all are told, and the same once more makes no event."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    zoe = await api.register("Zoe")
    group_id = await ava.group(mike)
    socket = await live(mike)
    body = {"user_id": eve.id}
    path = f"/v1/groups/{group_id}/members"
    assert refused(await mike.post(path, body)) == (403, "not_allowed")
    assert (await set_role(ava, group_id, mike, "admin")).json["role"] == "admin"
    event = await socket.receive()
    assert event["type"] == "member_updated"
    assert (event["user_id"], event["role"], event["actor_id"]) == (
        *(mike.id, "admin"),
        ava.id,
    )
    head = chat.hub.head
    assert (await set_role(ava, group_id, mike, "admin")).status == 200
    assert (await set_role(ava, group_id, ava, "owner")).status == 200
    assert chat.hub.head == head
    await add(mike, group_id, eve)
    for caller, target, role, expected in (
        (mike, eve, "admin", (403, "not_allowed")),
        (mike, mike, "owner", (403, "not_allowed")),
        (mike, ava, "member", (403, "not_allowed")),
        (eve, eve, "admin", (403, "not_allowed")),
        (ava, ava, "member", (409, "owner_cannot_leave")),
        (ava, zoe, "admin", (404, "member_not_found")),
        (zoe, zoe, "admin", (403, "not_a_member")),
    ):
        answer = await set_role(caller, group_id, target, role)
        assert refused(answer) == expected, (caller.name, target.name, role)
    assert (await set_role(ava, group_id, mike, "member")).status == 200
    answer = await mike.post(path, {"user_id": zoe.id})
    assert refused(answer) == (403, "not_allowed")
    assert (await set_role(ava, group_id, eve, "admin")).status == 200
    assert (await set_role(eve, group_id, eve, "member")).status == 200  # steps down
    expected_roles = {"Ava": "owner", "Mike": "member", "Eve": "member"}
    assert await roles(ava, group_id) == expected_roles


async def test_a_group_is_handed_over(servers: Servers, tmp_path: Path) -> None:
    """In one commit there is another owner and the old one is an admin, who may leave; after a
    restart too."""
    path = tmp_path / "group.db"
    chat = await servers.start(path)
    api = Api(chat.port)  # type: ignore[attr-defined]
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    answer = await remove_oneself(ava, group_id)
    assert refused(answer) == (409, "owner_cannot_leave")
    assert (await set_role(ava, group_id, mike, "owner")).json["role"] == "owner"
    new, old = await socket.receive(), await socket.receive()
    assert (new["user_id"], new["role"]) == (mike.id, "owner")
    assert (old["user_id"], old["role"]) == (ava.id, "admin")
    assert new["timestamp"] == old["timestamp"] and old["seq"] == new["seq"] + 1
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    ava.api = mike.api = api = Api(chat.port)  # type: ignore[attr-defined]
    assert await roles(ava, group_id) == {"Ava": "admin", "Mike": "owner"}
    details = (await ava.get(f"/v1/groups/{group_id}")).json
    assert (details["owner_id"], details["role"]) == (mike.id, "admin")
    answer = await ask(ava, "PATCH", f"/v1/groups/{group_id}", {"history": "joined"})
    assert refused(answer) == (403, "not_allowed")
    assert refused(await remove_oneself(mike, group_id)) == (409, "owner_cannot_leave")
    assert (await remove_oneself(ava, group_id)).status == 200
    # Alone with it, the owner may only end it.
    assert refused(await remove_oneself(mike, group_id)) == (409, "owner_cannot_leave")
    assert (await mike.delete(f"/v1/groups/{group_id}")).status == 200
    api.close()


async def remove_oneself(person: Person, group_id: int) -> Answer:
    """Try to leave."""
    return await person.delete(f"/v1/groups/{group_id}/members/{person.id}")


async def test_whoever_is_banned_is_out_and_stays_out(
    api: Api, chat: ChatServer
) -> None:
    """By no way back in, until the ban is lifted; the members see each step."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    await ask(ava, "PATCH", group, {"visibility": "public"})
    code = (await ask(ava, "POST", f"{group}/invites", {})).json["code"]
    of_ava, of_mike = await live(ava), await live(mike)
    for person in (mike, eve):  # a member, and one who never was
        assert (await ask(ava, "PUT", f"{group}/bans/{person.id}")).status == 200
    removed, banned = await of_ava.receive(), await of_ava.receive()
    assert removed["type"] == "member_removed" and banned["type"] == "member_banned"
    assert removed["user_id"] == banned["user_id"] == mike.id
    assert banned["seq"] == removed["seq"] + 1
    assert banned["id"] == removed["id"] + 1
    assert (await of_ava.receive())["user_id"] == eve.id
    assert await of_mike.receive() == removed and await settled(of_mike) == []
    head = chat.hub.head
    assert (await ask(ava, "PUT", f"{group}/bans/{mike.id}")).status == 200  # again
    for answer in (
        await ask(ava, "POST", f"{group}/members", {"user_id": mike.id}),
        await ask(mike, "POST", f"{group}/join"),
        await ask(mike, "POST", f"/v1/invites/{code}"),
    ):
        assert refused(answer) == (403, "banned")
    assert refused(await mike.get(f"{group}/messages")) == (403, "not_a_member")
    assert chat.hub.head == head
    rows = (await ava.get(f"{group}/bans")).json
    assert [(row["id"], row["username"], row["actor_id"]) for row in rows] == [
        (mike.id, "Mike", ava.id),
        (eve.id, "Eve", ava.id),
    ]
    for query, ids in (("limit=1", [mike.id]), (f"after_id={mike.id}", [eve.id])):
        page = (await ava.get(f"{group}/bans?{query}")).json
        assert [row["id"] for row in page] == ids
    assert (await ask(ava, "DELETE", f"{group}/bans/{mike.id}")).status == 200
    lifted = await of_ava.receive()
    assert (lifted["type"], lifted["user_id"]) == ("ban_lifted", mike.id)
    assert (await ask(ava, "DELETE", f"{group}/bans/{mike.id}")).status == 200
    assert chat.hub.head == lifted["id"]
    assert (await ask(mike, "POST", f"{group}/join")).status == 200
    # Out of the log it is the same, and what concerns others changes nothing of what one reads.
    log = await whole_log(ava, group_id)
    assert [event["type"] for event in log][-5:] == [
        *("member_removed", "member_banned", "member_banned"),
        *("ban_lifted", "member_added"),
    ]
    epoch = log[0]["cursor"].partition(".")[0]
    for after in range(log[-1]["id"] + 1):
        socket = await mike.connect(since=f"{epoch}.{after}")
        _, *events, _ = await socket.until("live")
        assert events == seen_by(mike, log, after), after
        socket.close()


async def test_a_ban_is_for_those_who_may(api: Api, chat: ChatServer) -> None:
    """Admins ban members and strangers, the owner admins too, and nobody the owner or oneself."""
    ava, adm, other = [await api.register(name) for name in ("Ava", "Adm", "Other")]
    mike, zoe = await api.register("Mike"), await api.register("Zoe")
    group_id = await ava.group(adm, other, mike)
    for admin in (adm, other):
        await set_role(ava, group_id, admin, "admin")
    bans = f"/v1/groups/{group_id}/bans"
    head = chat.hub.head
    for caller, target, expected in (
        (mike, zoe, (403, "not_allowed")),
        (zoe, mike, (403, "not_a_member")),
        (adm, other, (403, "not_allowed")),
        (adm, ava, (403, "not_allowed")),
        (adm, adm, (403, "not_allowed")),
        (ava, ava, (403, "not_allowed")),
    ):
        answer = await ask(caller, "PUT", f"{bans}/{target.id}")
        assert refused(answer) == expected, (caller.name, target.name)
    for method in ("PUT", "DELETE"):
        answer = await ask(ava, method, f"{bans}/999")
        assert refused(answer) == (404, "user_not_found")
        answer = await ask(mike, method, f"{bans}/{zoe.id}")
        assert refused(answer) == (403, "not_allowed")
    assert refused(await mike.get(bans)) == (403, "not_allowed")
    assert chat.hub.head == head
    for caller, target in ((adm, mike), (adm, zoe), (ava, other)):
        assert (await ask(caller, "PUT", f"{bans}/{target.id}")).status == 200
    assert await roles(ava, group_id) == {"Ava": "owner", "Adm": "admin"}


@pytest.mark.gen_test(timeout=20)
async def test_a_ban_and_a_joining_at_once_are_in_one_order(api: Api) -> None:
    """Whichever came first, whoever is banned is out, and the log tells the same."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    group = f"/v1/groups/{group_id}"
    await ask(ava, "PATCH", group, {"visibility": "public"})
    outcomes = set()
    for turn in range(20):
        asked = [
            ask(mike, "POST", f"{group}/join"),
            ask(ava, "PUT", f"{group}/bans/{mike.id}"),
        ]
        if turn % 2:
            asked.reverse()
        answers = await asyncio.gather(*asked)
        joined, banned = reversed(answers) if turn % 2 else answers
        assert banned.status == 200
        outcomes.add(joined.status)
        assert joined.status == 200 or refused(joined) == (403, "banned")
        assert await roles(ava, group_id) == {"Ava": "owner"}
        assert refused(await mike.get(group)) == (403, "not_a_member")
        log = await whole_log(ava, group_id)
        kinds = [event["type"] for event in log]
        came = ["member_added", "member_removed"] if joined.status == 200 else []
        assert kinds[-1 - len(came) :] == [*came, "member_banned"]
        assert (await ask(ava, "DELETE", f"{group}/bans/{mike.id}")).status == 200
    assert outcomes == {200, 403}


async def test_all_bring_others_in_where_it_is_so_set(api: Api) -> None:
    """But the owner alone makes admins."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    await ask(ava, "PATCH", group, {"may_invite": "all"})
    admin = {"user_id": eve.id, "role": "admin"}
    answer = await mike.post(f"{group}/members", admin)
    assert refused(answer) == (403, "not_allowed")
    await add(mike, group_id, eve)
    await ask(ava, "PATCH", group, {"may_invite": "admins"})
    assert (await remove_oneself(eve, group_id)).status == 200
    answer = await mike.post(f"{group}/members", {"user_id": eve.id})
    assert refused(answer) == (403, "not_allowed")


async def test_members_are_listed_in_pages(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By their ids, each once, and no answer has more than the most, whatever is asked for."""
    ava, *others = [await api.register(f"person {number}") for number in range(5)]
    outsider = await api.register("outsider")
    group_id = await ava.group(*reversed(others))
    path = f"/v1/groups/{group_id}/members"
    everybody = (await ava.get(path)).json
    assert [each["id"] for each in everybody] == [ava.id, *(each.id for each in others)]
    assert [each["role"] for each in everybody] == ["owner", *["member"] * 4]
    for limit in (1, 2, 5, 9):
        listed, page = [], (await ava.get(f"{path}?limit={limit}")).json
        while page:
            assert len(page) == limit or page[-1] == everybody[-1]
            listed += page
            after = page[-1]["id"]
            page = (await ava.get(f"{path}?limit={limit}&after_id={after}")).json
        assert listed == everybody
    monkeypatch.setattr("handlers.api.members.USERS_MAX", 3)
    for query in ("", "?limit=4", "?after_id=0"):
        assert (await ava.get(path + query)).json == everybody[:3]
    # Far past the end there is nobody, and outsiders learn nothing even so.
    assert (await ava.get(f"{path}?after_id=99")).json == []
    refusal = await outsider.get(f"{path}?after_id=99")
    assert (refusal.status, refusal.json["code"]) == (403, "not_a_member")
