"""How far somebody has read: who is told of it, and what is counted from it."""

from pathlib import Path
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api, Person, live, settled, slow
from tests.support.messages import at, friends, join_late
from tests.support.routes import refused
from tests.support.servers import Gate, Servers
from tests.support.waiting import eventually


async def standing(person: Person, group_id: int) -> dict[str, Any]:
    """Return a group as `ready` has it."""
    socket = await person.connect()
    (ready,) = await socket.until("ready")
    socket.close()
    (group,) = [each for each in ready["groups"] if each["id"] == group_id]
    return {name: group[name] for name in ("read_seq", "unread", "mentions")}


async def move(person: Person, way: str, group_id: int, seq: int) -> int:
    """Mark read or unread; return how far one has read then."""
    answer = await person.put(f"/v1/groups/{group_id}/{way}", {"seq": seq})
    assert (answer.status, answer.json["group_id"]) == (200, group_id)
    return int(answer.json["read_seq"])


async def test_reading_goes_on_and_back_only_when_asked(api: Api) -> None:
    """Over HTTP as over the socket: `read` never goes back nor past the end, `unread` never on
    nor before the start; one's own devices hear of each move once, the others of those alone that
    lead further than ever, and it stays."""
    ava, mike, group_id = await friends(api)
    for text in ("one", "two", "three"):
        await ava.say(group_id, text)
    listening, phone = await live(ava), await live(mike)
    moves = [
        ("read", 4, 4),
        ("read", 3, 4),
        ("read", 4, 4),
        ("read", 99, 5),
        ("unread", 99, 5),
        ("unread", 6, 5),
        ("unread", 4, 3),
        ("unread", 4, 3),
        ("read", 4, 4),
        ("unread", 0, 0),
        ("unread", 1, 0),
        ("read", 2**63 - 1, 5),
    ]
    told, now = [], 2
    for way, seq, expected in moves:
        assert await move(mike, way, group_id, seq) == expected, (way, seq)
        if expected != now:
            told.append(expected)
        now = expected
        assert (await standing(mike, group_id))["read_seq"] == expected
    for socket, expected_of in ((phone, told), (listening, [4, 5])):
        assert await settled(socket) == [
            {"type": "read", "group_id": group_id, "user_id": mike.id, "seq": seq}
            for seq in expected_of
        ]
    page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
    assert (page["read_seq"], page["first_unread"]) == (5, None)


async def test_what_is_unread_is_counted(api: Api) -> None:
    """What others have sent after what was read and is not deleted; one's own are never unread."""
    ava, mike, group_id = await friends(api)
    sent = [await ava.say(group_id, f"@Mike {n}") for n in range(3)]
    own = await mike.say(group_id, "@Mike")
    sent.append(await ava.say(group_id, "@all"))
    none = {"read_seq": 2, "unread": 0, "mentions": 0}
    assert await standing(mike, group_id) == {**none, "unread": 4, "mentions": 4}

    async def first_unread() -> int | None:
        page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
        return page["first_unread"]  # type: ignore[no-any-return]

    assert await first_unread() == sent[0]["seq"]
    await ava.delete(at(sent[0]))
    assert await standing(mike, group_id) == {**none, "unread": 3, "mentions": 3}
    assert await first_unread() == sent[1]["seq"]
    await ava.put(at(own, "/reactions/x"))  # an event, and no message
    assert (await standing(mike, group_id))["unread"] == 3
    await move(mike, "read", group_id, sent[2]["seq"])
    assert await standing(mike, group_id) == {
        "read_seq": sent[2]["seq"],
        "unread": 1,
        "mentions": 1,
    }
    assert await first_unread() == sent[3]["seq"]  # past one's own
    await ava.delete(at(sent[3]))
    assert (await standing(mike, group_id))["unread"] == 0
    assert await first_unread() is None
    await move(mike, "unread", group_id, sent[1]["seq"])
    assert (await standing(mike, group_id))["unread"] == 2
    assert await first_unread() == sent[1]["seq"]


async def test_who_comes_back_begins_anew(api: Api, chat: ChatServer) -> None:
    """Whoever is removed and joins again has read up to the joining; and whoever may read from
    there on only has nothing unread from before."""
    ava, mike, group_id = await friends(api)
    await ava.say(group_id, "before")
    await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    refused(
        await mike.put(f"/v1/groups/{group_id}/read", {"seq": 1}), 403, "not_a_member"
    )
    await ava.say(group_id, "meanwhile")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    assert await standing(mike, group_id) == {"read_seq": 6, "unread": 0, "mentions": 0}
    assert await move(mike, "unread", group_id, 1) == 0
    assert (await standing(mike, group_id))["unread"] == 2
    zoe = await api.register("Zoe")
    await join_late(chat, group_id, zoe)
    await ava.say(group_id, "after")
    assert (await standing(zoe, group_id))["unread"] == 1
    assert (
        await move(zoe, "unread", group_id, 0) == 6
    )  # before the joining there is nothing
    assert (await standing(zoe, group_id))["unread"] == 1
    page = (await zoe.get(f"/v1/groups/{group_id}/messages?around=first_unread")).json
    assert [each["content"] for each in page["messages"]] == ["after"]


async def test_who_has_read_a_message(api: Api, chat: ChatServer) -> None:
    """Who has read so far, but for its sender and whoever may not read it, in pages."""
    ava, mike, group_id = await friends(api)
    others = [await api.register(name) for name in ("Ann", "Bob", "Cid")]
    for person in others[:2]:
        await ava.post(f"/v1/groups/{group_id}/members", {"user_id": person.id})
    sent = await ava.say(group_id, "hello")
    await join_late(chat, group_id, others[2])
    for person in (ava, mike, *others):
        await move(person, "read", group_id, sent["seq"] + (person is not mike))

    async def readers(query: str = "") -> list[int]:
        answer = await mike.get(at(sent, f"/readers{query}"))
        assert all(each["read_seq"] >= sent["seq"] for each in answer.json)
        return [each["id"] for each in answer.json]

    ann, bob, _ = others
    assert await readers() == [mike.id, ann.id, bob.id]
    assert await readers("?limit=2") == [mike.id, ann.id]
    assert await readers(f"?after_id={ann.id}") == [bob.id]
    await move(ann, "unread", group_id, sent["seq"])
    assert await readers() == [mike.id, ann.id, bob.id]
    await ava.delete(f"/v1/groups/{group_id}/members/{bob.id}")
    assert await readers() == [mike.id, ann.id]
    refused(await bob.get(at(sent, "/readers")), 403, "not_a_member")


async def test_what_was_read_stays_read_for_the_others(
    servers: Servers, tmp_path: Path
) -> None:
    """Who marks something unread does so for themselves: its sender's status and list of readers do
    not go back, nor after another going back, nor after a restart. Being told goes on from there.
    """
    path = tmp_path / "chat.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    for text in ("one", "two", "three"):
        body = {"content": text}
        sent = (await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json
    group_id = sent["group_id"]

    async def seen() -> tuple[list[str], list[Any]]:
        page = (await ava.get(f"/v1/messages/history/{mike.id}")).json["messages"]
        lists = [(await ava.get(at(message, "/readers"))).json for message in page]
        return (
            [message["status"] for message in page],
            [[each["read_seq"] for each in entries] for entries in lists],
        )

    assert await move(mike, "read", group_id, 3) == 3
    read = (["READ", "READ", "PENDING"], [[3], [3], []])
    assert await seen() == read
    for way, seq in (("unread", 2), ("read", 2), ("unread", 2)):
        await move(mike, way, group_id, seq)
        assert await seen() == read
    assert (await standing(mike, group_id))["read_seq"] == 1
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    api = ava.api = mike.api = Api(chat.port)
    statuses, lists = await seen()
    assert (statuses[:2], lists) == (read[0][:2], read[1])
    socket = await live(ava)
    for seq in (2, 3, 4):
        await move(mike, "read", group_id, seq)
    assert [frame["seq"] for frame in await settled(socket)] == [4]
    assert await seen() == (["READ"] * 3, [[4]] * 3)
    api.close()


async def test_ones_other_devices_learn_it_when_they_have_caught_up(
    api: Api, chat: ChatServer
) -> None:
    """A device that is behind is told the newest of each group once it is live; others are not,
    and nothing is told of a group that one has left meanwhile."""
    ava, mike, one = await friends(api)
    two, left = [await ava.group(mike) for _ in range(2)]
    old = await mike.connect()
    cursor = (await old.until("live"))[-1]["cursor"]
    groups = (one, two, left)
    for group_id in groups:
        for number in range(3):
            await ava.say(group_id, f"{number}")
    await settled(old)
    gate = Gate(chat)
    await gate.shut()
    late = await mike.connect(since=cursor)
    await eventually(lambda: len(chat.hub.connections) == 2)
    for group_id in groups:
        for seq in (3, 4):
            await old.send({"type": "read", "group_id": group_id, "seq": seq})
            await old.next("ok")
    gone = await mike.delete(f"/v1/groups/{left}/members/{mike.id}")
    assert gone.status == 200
    gate.open()
    frames = await late.until("live")
    assert "read" not in {frame["type"] for frame in frames}
    assert await settled(late) == [
        {"type": "read", "group_id": group_id, "user_id": mike.id, "seq": 4}
        for group_id in (one, two)
    ]


async def test_ones_other_devices_learn_it_when_they_have_drained(
    api: Api, chat: ChatServer
) -> None:
    """A device that is live and has bytes unsent is told the newest when they are sent; others that
    are slow are not told at all."""
    ava, mike, group_id = await friends(api)
    fast = await live(mike)
    (quick,) = chat.hub.connections
    of_mike, of_ava = await slow(mike), await slow(ava)
    slow_ones = chat.hub.connections - {quick}
    while not all(connection.unsent for connection in slow_ones):
        await ava.say(group_id, "x" * 16_000)
        assert all(connection.is_live for connection in slow_ones)
    for seq in (3, 4, 5):
        await fast.send({"type": "read", "group_id": group_id, "seq": seq})
        await fast.next("ok")
    assert all(connection.is_live and connection.unsent for connection in slow_ones)
    told = await of_mike.until("read")
    assert [frame["seq"] for frame in told if frame["type"] == "read"] == [5]
    last = await ava.say(group_id, "last")
    frames = await of_ava.until("group_message")
    while frames[-1]["id"] != last["id"]:
        frames += await of_ava.until("group_message")
    assert "read" not in {frame["type"] for frame in frames}


async def test_in_a_large_group_ones_own_devices_are_told(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telling everybody would take n² frames."""
    monkeypatch.setattr("hub.ephemeral._LISTENERS_MAX", 2)
    ava, mike, group_id = await friends(api)
    await ava.say(group_id, "hello")
    phone, tablet, other = await live(mike), await live(mike), await live(ava)
    await move(mike, "read", group_id, 3)
    told = {"type": "read", "group_id": group_id, "user_id": mike.id, "seq": 3}
    assert await settled(phone) == await settled(tablet) == [told]
    assert await settled(other) == []
