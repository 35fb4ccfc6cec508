"""Marking everything as read."""

import asyncio
from pathlib import Path
from typing import Any

from models.maintenance.check import check
from server import ChatServer
from tests.support.clients import Api, Person, live, settled, slow_reader
from tests.support.people import direct


async def counts(person: Person) -> dict[int, tuple[int, int, int]]:
    """Return the read position, unread messages and mentions of each group in `ready`."""
    socket = await person.connect()
    (ready,) = await socket.until("ready")
    socket.close()
    return {
        group["id"]: (group["read_seq"], group["unread"], group["mentions"])
        for group in ready["groups"]
    }


async def read_all(person: Person) -> dict[str, Any]:
    """Mark everything as read; return the answer."""
    answer = await person.put("/v1/read-all")
    assert answer.status == 200, answer.body
    return dict(answer.json)


async def test_everything_is_read_at_once(
    api: Api, chat: ChatServer, tmp_path: Path
) -> None:
    """Groups and direct conversations are read to their ends, in one commit.

    The user's devices get one frame. The other members get a `read` frame of each group in which
    the mark passes its former maximum.
    """
    ava, mike, zoe = [await api.register(name) for name in ("Ava", "Mike", "Zoe")]
    first, second, third = [await ava.group(mike, zoe) for _ in range(3)]
    await ava.say(first, "one, @Mike")
    seen = await ava.say(second, "@all")
    conversation = (await direct(ava, mike, "hello"))["group_id"]
    await mike.put(f"/v1/groups/{second}/read", {"seq": seen["seq"]})
    await mike.put(f"/v1/groups/{second}/unread", {"seq": seen["seq"]})
    await mike.put(f"/v1/groups/{third}/read", {"seq": 99})
    before = await counts(mike)
    assert [before[id][1:] for id in (first, second, third, conversation)] == [
        (1, 1),
        (1, 1),
        (0, 0),
        (1, 0),
    ]
    of_ava, of_zoe, phone, tablet = [
        await live(person) for person in (ava, zoe, mike, mike)
    ]
    commits: list[int] = []
    chat.store.subscribe(lambda commit: commits.append(len(commit.signals)))
    answer = await read_all(mike)
    assert commits == [1]
    assert answer["groups"] == 3
    ends = {first: 4, second: 4, conversation: 2, third: 3}
    assert await counts(mike) == {id: (end, 0, 0) for id, end in ends.items()}
    frame = {"type": "read_all", "user_id": mike.id, "cursor": answer["cursor"]}
    assert await settled(phone) == await settled(tablet) == [frame]
    for socket, ids in ((of_ava, [first, conversation]), (of_zoe, [first])):
        told = [await socket.next("read") for _ in ids]
        assert told == [
            {"type": "read", "group_id": id, "user_id": mike.id, "seq": ends[id]}
            for id in ids
        ]
        assert await settled(socket) == []
    again = await read_all(mike)
    assert again["groups"] == 0
    assert commits == [1]
    assert await settled(phone) == []
    assert list(check(tmp_path / "chat0.db")) == []


async def test_a_later_mark_is_not_overtaken(api: Api) -> None:
    """The user's devices get the frames of marks in the order of their commits."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    said = [await ava.say(group_id, str(number)) for number in range(9)]
    phone, sender = await live(mike), await live(mike)
    for _ in range(3):
        await sender.send({"type": "read", "group_id": group_id, "seq": said[3]["seq"]})
        await asyncio.gather(
            mike.put(f"/v1/groups/{group_id}/unread", {"seq": said[1]["seq"]}),
            read_all(mike),
            mike.put(f"/v1/groups/{group_id}/unread", {"seq": said[6]["seq"]}),
        )
        frames = await settled(phone)
        end = (await mike.get(f"/v1/groups/{group_id}")).json
        unread = 9
        for frame in frames:
            unread = 0 if frame["type"] == "read_all" else frame["unread"]
        assert unread == end["unread"], frames


async def test_a_device_that_is_behind_gets_the_newest_marks_last(
    api: Api, chat: ChatServer
) -> None:
    """`read_all` replaces no mark, and a mark after it follows it."""
    ava, mike, group_id, behind, connection = await slow_reader(api, chat)
    while not connection.unsent:
        await ava.say(group_id, "x" * 16_000)
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": 3})
    await read_all(mike)
    await mike.put(f"/v1/groups/{group_id}/unread", {"seq": 3})
    assert connection.unsent
    frames = await behind.until("read")
    marks = [each for each in frames if "read" in each["type"]]
    assert [each["type"] for each in marks] == ["read_all", "read"]
    assert marks[1]["seq"] == 2
