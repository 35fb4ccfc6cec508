"""What people show of themselves, whom they block, and what they mute."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from socket import SO_SNDBUF, SOL_SOCKET

import pytest

from models.database import Database
from models.errors import Blocked
from models.events.messages import Draft
from models.operations import blocks
from models.operations.blocks import block, unblock
from models.operations.messages import send_direct, send_to_group
from models.state.memberships import Blocks, load_blocks
from server import ChatServer
from tests.support.clients import (
    Api,
    Person,
    Socket,
    actor_of,
    live,
    people,
    settled,
    slow,
)
from tests.support.people import FILE, ME, direct, upload
from tests.support.servers import Servers


@pytest.fixture
def path(chat: ChatServer, tmp_path: Path) -> Path:
    """The file of the server that `api` speaks to."""
    return tmp_path / "chat0.db"


# Profiles.


async def test_a_profile_is_what_one_made_it(api: Api) -> None:
    """What is given changes, what is not stays, null clears."""
    (ava,) = await people(api, "Ava")
    profile = (await ava.get(ME)).json
    assert {**profile, "created_at": None} == {
        "id": ava.id,
        "username": "Ava",
        "email": "ava@example.com",
        "display_name": None,
        "status": None,
        "avatar": None,
        "created_at": None,
    }
    given = {"display_name": "Ava Øst 🏳️‍🌈", "status": "At sea, back on Monday 👩‍💻"}
    answer = await ava.patch(ME, given)
    assert (answer.status, answer.json) == (200, {**profile, **given})
    await ava.patch(ME, {"status": None})
    changed = {**profile, "display_name": given["display_name"]}
    assert (await ava.get(ME)).json == changed


async def test_others_see_a_profile_once_it_is_set(api: Api) -> None:
    """One person, all of them and the members of a group: what is not set is not there."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    plain = {"id": ava.id, "username": "Ava"}
    assert (await mike.get(f"/v1/users/{ava.id}")).json == plain
    await ava.patch(ME, {"display_name": "A.", "status": "here"})
    shown = {"display_name": "A.", "status": "here"}
    assert (await mike.get(f"/v1/users/{ava.id}")).json == {**plain, **shown}
    assert {**plain, **shown} in (await mike.get("/v1/users")).json
    assert (await mike.get(f"/v1/groups/{group_id}/members")).json == [
        {**plain, "role": "owner", **shown},
        {"id": mike.id, "username": "Mike", "role": "member"},
    ]


async def test_all_ones_groups_hear_of_a_new_profile(api: Api) -> None:
    """One event in each group and direct conversation, live and catching up; none for no change."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    direct_id = (await direct(ava, mike))["group_id"]
    other_id = await mike.group()
    socket = await mike.connect()
    await socket.next("live")
    for _ in range(2):
        await ava.patch(ME, {"display_name": "A."})
    await mike.say(other_id, "last")
    *events, _ = await socket.until("group_message")
    assert [event["type"] for event in events] == ["profile_changed"] * 2
    assert [event["group_id"] for event in events] == [group_id, direct_id]
    for event in events:
        expected = {"actor_id": ava.id, "username": "Ava", "display_name": "A."}
        assert {**event, **expected, "status": None, "avatar": None} == event
    epoch, _, first = events[0]["cursor"].partition(".")
    later = await mike.connect(since=f"{epoch}.{int(first) - 1}")
    assert (await later.until("live"))[1:3] == events


async def test_an_avatar_is_a_file_of_ones_own(api: Api, path: Path) -> None:
    """Nobody shows a file that they have not uploaded."""
    ava, mike = await people(api, "Ava", "Mike")
    upload(path, mike)
    for file_id in (FILE, "f" * 64, "x"):
        answer = await ava.patch(ME, {"avatar": file_id, "status": "new"})
        assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    assert (await ava.get(ME)).json["status"] is None
    assert (await mike.patch(ME, {"avatar": FILE})).json["avatar"] == FILE
    assert (await ava.get(f"/v1/users/{mike.id}")).json["avatar"] == FILE


async def test_changes_of_a_profile_have_a_rate(servers: Servers) -> None:
    """All of one's groups hear of each, so that there are few of them."""
    api = Api((await servers.start(profile_rate=4)).port)
    (ava,) = await people(api, "Ava")
    statuses = [(await ava.patch(ME, {"status": str(n)})).status for n in range(3)]
    assert statuses == [200, 200, 429]
    api.close()


# Blocking.


async def test_who_is_blocked_sends_nothing_direct(api: Api) -> None:
    """Over HTTP and the socket, by the person and by the group; the other way it goes on."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    said = await direct(mike, ava)
    socket = await mike.connect()
    await socket.next("live")
    for _ in range(2):
        answer = await ava.put(f"/v1/users/{mike.id}/block")
        assert (answer.status, answer.json["user_id"]) == (200, mike.id)
    direct_id = said["group_id"]
    at = f"/v1/groups/{direct_id}/messages/{said['seq']}"
    for refused in (
        await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "no"}),
        await mike.post(f"/v1/messages/group/{direct_id}", {"content": "no"}),
        await mike.patch(at, {"content": "no"}),
        await mike.put(f"{at}/reactions/x"),
        await mike.put(f"/v1/groups/{direct_id}/pins/{said['seq']}"),
    ):
        assert (refused.status, refused.json["code"]) == (403, "blocked")
    for to in ({"recipient_id": ava.id}, {"group_id": direct_id}):
        await socket.send({"type": "send", "content": "no", **to})
        assert (await socket.next("error"))["code"] == "blocked"
    await mike.say(group_id, "in the group")
    await direct(ava, mike, "the other way")
    contents = [
        message["content"]
        for message in (await ava.get(f"/v1/messages/history/{mike.id}")).json[
            "messages"
        ]
    ]
    assert contents == ["hello", "the other way"]
    assert (await mike.delete(at)).status == 200  # taking back is no message
    await ava.delete(f"/v1/users/{mike.id}/block")
    await direct(mike, ava, "again")


async def test_who_is_blocked_opens_no_conversation(api: Api) -> None:
    """The first message is refused too, and leaves no conversation behind."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.put(f"/v1/users/{mike.id}/block")
    answer = await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "no"})
    assert (answer.status, answer.json["code"]) == (403, "blocked")
    assert (await ava.get("/v1/chats")).json == []
    socket = await ava.connect()
    assert (await socket.next("ready"))["groups"] == []


async def test_a_repeated_send_is_answered_though_blocked_since(api: Api) -> None:
    """It was sent: the key says so."""
    ava, mike = await people(api, "Ava", "Mike")
    body, to = {"content": "hello", "key": "k"}, f"/v1/messages/p2p/{ava.id}"
    first = (await mike.post(to, body)).json
    await ava.put(f"/v1/users/{mike.id}/block")
    again = await mike.post(to, body)
    assert (again.status, again.json["id"]) == (200, first["id"])
    assert (await mike.post(to, {**body, "key": "l"})).status == 403


async def test_ones_blocks_are_a_list_of_ones_own(api: Api) -> None:
    """Nobody else sees it; oneself and nobody are not blocked."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    for person in (zoe, mike):
        await ava.put(f"/v1/users/{person.id}/block")
    rows = (await ava.get("/v1/users/blocked")).json
    assert [(row["id"], row["username"]) for row in rows] == [
        (mike.id, "Mike"),
        (zoe.id, "Zoe"),
    ]
    assert (await mike.get("/v1/users/blocked")).json == []
    assert (await ava.put(f"/v1/users/{ava.id}/block")).status == 400
    assert (await ava.put("/v1/users/99/block")).json["code"] == "user_not_found"
    for _ in range(2):
        assert (await ava.delete(f"/v1/users/{zoe.id}/block")).status == 200
    assert len((await ava.get("/v1/users/blocked")).json) == 1


async def test_one_person_blocks_no_more_than_the_most(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list stays one that can be answered in one piece."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    monkeypatch.setattr(blocks, "BLOCKS_MAX", 1)
    for expected in (200, 200):
        assert (await ava.put(f"/v1/users/{mike.id}/block")).status == expected
    answer = await ava.put(f"/v1/users/{zoe.id}/block")
    assert (answer.status, answer.json["code"]) == (409, "too_many_blocks")


async def test_a_block_and_a_send_are_in_one_order(api: Api, chat: ChatServer) -> None:
    """In one commit too: what was sent before is there, what comes after is refused."""
    ava, mike = await people(api, "Ava", "Mike")
    by_ava, by_mike = actor_of(chat, ava), actor_of(chat, mike)
    direct_id = (await direct(mike, ava))["group_id"]
    commit = chat.store.commit
    results = await asyncio.gather(
        commit(send_direct, by_mike, ava.id, Draft("before")),
        commit(block, by_ava, mike.id),
        commit(send_direct, by_mike, ava.id, Draft("after")),
        commit(send_to_group, by_mike, direct_id, Draft("after")),
        commit(unblock, by_ava, mike.id),
        commit(send_direct, by_mike, ava.id, Draft("at last")),
        return_exceptions=True,
    )
    assert [isinstance(result, Blocked) for result in results] == [
        False,
        False,
        True,
        True,
        False,
        False,
    ]


async def test_a_block_outlives_a_restart(servers: Servers, tmp_path: Path) -> None:
    """What the writer remembers is the database."""
    path = tmp_path / "one.db"
    first = await servers.start(path)
    api = Api(first.port)
    ava, mike = await people(api, "Ava", "Mike")
    await ava.put(f"/v1/users/{mike.id}/block")
    await servers.stop(first)
    api.close()
    api = Api((await servers.start(path)).port)
    ava.api = mike.api = api
    answer = await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "no"})
    assert answer.json["code"] == "blocked"
    await ava.delete(f"/v1/users/{mike.id}/block")
    await direct(mike, ava)
    api.close()


async def test_sending_asks_for_no_blocks(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In groups nobody's are looked at, between two people each one's once."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    asked: list[int] = []

    def load(database: Database, user_id: int) -> Blocks:
        asked.append(user_id)
        return load_blocks(database, user_id)

    monkeypatch.setattr("models.state.state.load_blocks", load)
    for _ in range(3):
        await ava.say(group_id, "hello")
    assert asked == []
    for _ in range(3):
        await direct(ava, mike)
    assert asked == [mike.id, ava.id]


async def told(
    group_id: int, seq: int, *pair: tuple[Person, Socket]
) -> list[list[str]]:
    """Return what each of two is told of the other when both type in a group and read on."""
    early = []
    for person, socket in pair:
        await socket.send({"type": "typing", "group_id": group_id})
        # Over one connection, and the next over another: that was done when this is answered.
        early.append(await settled(socket))
        answer = await person.put(f"/v1/groups/{group_id}/read", {"seq": seq})
        assert answer.json["read_seq"] == seq
    heard = []
    for (person, socket), before in zip(pair, early, strict=True):
        frames = [
            frame
            for frame in before + await settled(socket)
            if frame["type"] != "group_message"
        ]
        of_others = [frame for frame in frames if frame["user_id"] != person.id]
        # One's own devices are told in any case.
        assert [frame["type"] for frame in frames if frame not in of_others] == ["read"]
        heard.append([frame["type"] for frame in of_others])
    return heard


async def test_a_block_ends_what_is_told_besides_messages(
    servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither is told that the other types or has read, in their own conversation, whoever of them
    has blocked whom: at once, to who connects later, and after a restart. In groups they are.
    """
    monkeypatch.setattr("hub.ephemeral._TYPING_SECONDS", 0.0)
    path, all_told = tmp_path / "chat.db", [["typing", "read"]] * 2
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike = await people(api, "Ava", "Mike")
    group_id, seqs = await ava.group(mike), count(3)
    for _ in range(10):
        direct_id = (await direct(ava, mike))["group_id"]
        await ava.say(group_id, "hello")
    of_ava, of_mike = (ava, await live(ava)), (mike, await live(mike))
    assert await told(direct_id, next(seqs), of_ava, of_mike) == all_told
    for person, other, way, expected in (
        (ava, mike, "PUT", [[], []]),
        (mike, ava, "PUT", [[], []]),
        (ava, mike, "DELETE", [[], []]),
        (mike, ava, "DELETE", all_told),
        (mike, ava, "PUT", [[], []]),
    ):
        path_of_block = f"/v1/users/{other.id}/block"
        answer = await api.request(way, path_of_block, token=person.token)
        assert answer.status == 200
        seq = next(seqs)
        assert await told(direct_id, seq, of_ava, of_mike) == expected
        assert await told(group_id, seq, of_ava, of_mike) == all_told
    late, seq = (ava, await live(ava)), next(seqs)
    assert await told(direct_id, seq, late, of_mike) == [[], []]
    assert await told(group_id, seq, late, of_mike) == all_told
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    api = ava.api = mike.api = Api(chat.port)
    of_ava, of_mike = (ava, await live(ava)), (mike, await live(mike))
    assert await told(direct_id, next(seqs), of_mike, of_ava) == [[], []]
    await mike.delete(f"/v1/users/{ava.id}/block")
    assert await told(direct_id, next(seqs), of_mike, of_ava) == all_told
    api.close()


async def test_a_conversation_that_begins_with_a_block_is_quiet(api: Api) -> None:
    """Whoever has blocked somebody may write to them first; more than that is not told."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.put(f"/v1/users/{mike.id}/block")
    of_ava, of_mike = (ava, await live(ava)), (mike, await live(mike))
    group_id = (await direct(ava, mike))["group_id"]
    for _, socket in (of_ava, of_mike):
        await socket.next("direct_message")
    assert await told(group_id, 2, of_ava, of_mike) == [[], []]


# Muting.


async def test_a_muted_group_is_so_on_all_devices(api: Api) -> None:
    """`ready` and the list of groups have it, other devices hear of it, nobody else does."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    device, other = await mike.connect(), await ava.connect()
    for socket in (device, other):
        await socket.next("live")
    until = "2999-01-02T03:04:05.678900Z"
    path = f"/v1/groups/{group_id}/mute"
    for given in (until, "2999-01-02T04:04:05.6789+01:00"):
        answer = await mike.put(path, {"until": given})
        assert answer.json == {"group_id": group_id, "muted_until": until}
    frame = await device.next("muted")
    assert frame == {
        "type": "muted",
        "group_id": group_id,
        "user_id": mike.id,
        "muted_until": until,
    }
    assert (await mike.get("/v1/groups")).json[0]["muted_until"] == until
    (group,) = (await (await mike.connect()).next("ready"))["groups"]
    assert group["muted_until"] == until
    await ava.say(group_id, "@Mike, hello")
    assert [frame["type"] for frame in await other.until("group_message")] == [
        "group_message"
    ]
    (group,) = (await (await mike.connect()).next("ready"))["groups"]
    assert (group["unread"], group["mentions"]) == (1, 1)
    assert (await mike.delete(path)).json["muted_until"] is None
    assert (await device.next("muted"))["muted_until"] is None
    (group,) = (await (await mike.connect()).next("ready"))["groups"]
    assert "muted_until" not in group
    assert "muted_until" not in (await mike.get("/v1/groups")).json[0]


async def test_a_device_that_is_slow_learns_what_is_muted(
    api: Api, chat: ChatServer
) -> None:
    """Once it has room: the newest of each group, and how far was read beside it."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    device = await slow(mike)
    (connection,) = chat.hub.connections
    connection._stream.socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096)
    while connection.unsent < 65536:
        await ava.say(group_id, "x" * 16000)
    path = f"/v1/groups/{group_id}"
    await mike.put(f"{path}/mute", {"until": None})
    await mike.put(f"{path}/read", {"seq": 3})
    await mike.delete(f"{path}/mute")
    assert connection.unsent
    told = [await device.next("muted")]
    await ava.say(group_id, "last")
    while (frame := await device.receive()).get("content") != "last":
        told.append(frame)
    kinds = [(each["type"], each.get("muted_until")) for each in told]
    assert kinds == [("muted", None), ("read", None)]


async def test_a_group_is_muted_for_ever_or_until_a_time_to_come(api: Api) -> None:
    """null is the end of time; what is past, or no time, is refused."""
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    path = f"/v1/groups/{group_id}/mute"
    for ever in (None, "9999-12-31T23:59:59.999999-12:00"):
        answer = await ava.put(path, {"until": ever})
        assert answer.json["muted_until"] == "9999-12-31T23:59:59.999999Z"
    past = (datetime.now(UTC) - timedelta(seconds=5)).isoformat()
    for wrong in (past, "0001-01-01T00:00:00+14:00", "2999-01-01T00:00:00", "", 5):
        answer = await ava.put(path, {"until": wrong})
        assert (answer.status, answer.json["code"]) == (400, "invalid_request"), wrong
    assert (await ava.put(path, {})).status == 400


async def test_a_mute_outlives_a_restart_but_no_membership(
    servers: Servers, tmp_path: Path
) -> None:
    """It is stored with the membership, and goes with it."""
    path = tmp_path / "one.db"
    first = await servers.start(path)
    api = Api(first.port)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await mike.put(f"/v1/groups/{group_id}/mute", {"until": None})
    await servers.stop(first)
    api.close()
    api = Api((await servers.start(path)).port)
    ava.api = mike.api = api
    (group,) = (await (await mike.connect()).next("ready"))["groups"]
    assert group["muted_until"].startswith("9999")
    members = f"/v1/groups/{group_id}/members"
    await ava.delete(f"{members}/{mike.id}")
    await ava.post(members, {"user_id": mike.id})
    (group,) = (await (await mike.connect()).next("ready"))["groups"]
    assert "muted_until" not in group
    api.close()


async def test_only_members_mute(api: Api) -> None:
    """A group that one is not in looks like none."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    for id in (group_id, 99):
        for answer in (
            await mike.put(f"/v1/groups/{id}/mute", {"until": None}),
            await mike.delete(f"/v1/groups/{id}/mute"),
        ):
            assert (answer.status, answer.json["code"]) == (403, "not_a_member")
