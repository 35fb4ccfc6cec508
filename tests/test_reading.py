"""Read positions: signals to devices, unread counts, and lists of readers."""

from pathlib import Path
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api, Person, live, settled, slow
from tests.support.groups import invite_back
from tests.support.messages import at, friends, join_late
from tests.support.routes import refused
from tests.support.servers import Gate, Servers
from tests.support.waiting import eventually


async def standing(person: Person, group_id: int) -> dict[str, Any]:
    """Return the read position and counts of a group; all answers with them are the same."""
    socket = await person.connect()
    (ready,) = await socket.until("ready")
    socket.close()
    (group,) = [each for each in ready["groups"] if each["id"] == group_id]
    rows = [group, (await person.get(f"/v1/groups/{group_id}")).json]
    if group["kind"] == "group":
        listed = (await person.get("/v1/groups")).json
        rows += [each for each in listed if each["id"] == group_id]
        assert len(rows) == 3
    names = ("seq", "read_seq", "unread", "mentions")
    counts, *others = ({name: row[name] for name in names} for row in rows)
    assert all(other == counts for other in others)
    return {name: group[name] for name in names if name != "seq"}


async def move(person: Person, way: str, group_id: int, seq: int) -> int:
    """Mark as read or unread; return the new read position. The answer has the counts after it."""
    answer = await person.put(f"/v1/groups/{group_id}/{way}", {"seq": seq})
    assert (answer.status, answer.json["group_id"]) == (200, group_id)
    counts = await standing(person, group_id)
    assert {name: answer.json[name] for name in counts} == counts
    return int(answer.json["read_seq"])


async def test_the_read_position_moves_only_on_request(api: Api) -> None:
    """`read` never moves back or past the end, `unread` never moves forward or before the start.

    The user's own devices get every move once. Other members get only moves past the maximum.
    """
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
    common = {"type": "read", "group_id": group_id, "user_id": mike.id}
    assert await settled(listening) == [{**common, "seq": seq} for seq in (4, 5)]
    assert await settled(phone) == [
        {**common, "seq": seq, "last_seq": 5, "unread": 5 - max(seq, 2), "mentions": 0}
        for seq in told
    ]
    page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
    assert (page["read_seq"], page["first_unread"]) == (5, None)


async def test_unread_messages_are_counted(api: Api) -> None:
    """Messages of others after the read position count, except deleted ones."""
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
    await ava.put(at(own, "/reactions/x"))  # a reaction is an event but not a message
    assert (await standing(mike, group_id))["unread"] == 3
    await move(mike, "read", group_id, sent[2]["seq"])
    assert await standing(mike, group_id) == {
        "read_seq": sent[2]["seq"],
        "unread": 1,
        "mentions": 1,
    }
    assert await first_unread() == sent[3]["seq"]  # after the user's own message
    await ava.delete(at(sent[3]))
    assert (await standing(mike, group_id))["unread"] == 0
    assert await first_unread() is None
    await move(mike, "unread", group_id, sent[1]["seq"])
    assert (await standing(mike, group_id))["unread"] == 2
    assert await first_unread() == sent[1]["seq"]


async def test_a_returning_member_has_no_unread_messages(
    api: Api, chat: ChatServer
) -> None:
    """A member who joins again has read everything up to the joining.

    A member who may read only from there on cannot mark earlier messages unread.
    """
    ava, mike, group_id = await friends(api)
    await ava.say(group_id, "before")
    await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    refused(
        await mike.put(f"/v1/groups/{group_id}/read", {"seq": 1}), 403, "not_a_member"
    )
    await ava.say(group_id, "meanwhile")
    await invite_back(ava, group_id, mike)
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


async def test_a_message_lists_its_readers(api: Api, chat: ChatServer) -> None:
    """The list is in pages, without the sender and members who may not read the message."""
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


async def test_marking_unread_changes_nothing_for_other_users(
    servers: Servers, tmp_path: Path
) -> None:
    """The message's status and list of readers stay, also after a restart.

    Signals to other users start again once the position passes its maximum.
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


async def test_devices_of_a_user_get_read_positions_after_catching_up(
    api: Api, chat: ChatServer
) -> None:
    """A device that is behind gets the newest position of each group once it is live.

    Other users' devices do not, and neither does a device of a member who has left.
    """
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
    marks: list[Any] = []
    chat.store.subscribe(lambda commit: marks.extend(commit.signals))
    for group_id in groups:
        for seq in (3, 4):  # answered when a reader has counted
            await old.send({"type": "read", "group_id": group_id, "seq": seq})
    await eventually(lambda: len(marks) == 6)
    gone = await mike.delete(f"/v1/groups/{left}/members/{mike.id}")
    assert gone.status == 200
    gate.open()
    frames = await late.until("live")
    assert "read" not in {frame["type"] for frame in frames}
    counts = {"last_seq": 5, "unread": 1, "mentions": 0}
    newest = {frame["group_id"]: frame for frame in await settled(late)}
    assert newest == {
        id: {"type": "read", "group_id": id, "user_id": mike.id, "seq": 4} | counts
        for id in (one, two)
    }


async def test_devices_of_a_user_get_read_positions_after_draining(
    api: Api, chat: ChatServer
) -> None:
    """A slow device gets the newest position once its buffer has drained.

    Slow devices of other users get none.
    """
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


async def test_in_a_large_group_only_devices_of_the_user_get_read_positions(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sending them to all members would take n² frames."""
    monkeypatch.setattr("hub.ephemeral._LISTENERS_MAX", 2)
    ava, mike, group_id = await friends(api)
    await ava.say(group_id, "hello")
    phone, tablet, other = await live(mike), await live(mike), await live(ava)
    await move(mike, "read", group_id, 3)
    told = {"type": "read", "group_id": group_id, "user_id": mike.id, "seq": 3}
    counts = {"last_seq": 3, "unread": 0, "mentions": 0}
    assert await settled(phone) == await settled(tablet) == [told | counts]
    assert await settled(other) == []
