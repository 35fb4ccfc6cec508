"""Profiles, blocks and muted groups."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

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
    shrink,
    slow,
)
from tests.support.people import FILE, ME, direct, upload
from tests.support.servers import Servers


@pytest.fixture
def path(chat: ChatServer, tmp_path: Path) -> Path:
    """The database file of the server that `api` talks to."""
    return tmp_path / "chat0.db"


# Profiles


async def test_a_profile_has_the_values_that_its_user_set(api: Api) -> None:
    """A change replaces the given fields, keeps absent ones, and clears those that are null."""
    (ava,) = await people(api, "Ava")
    profile = (await ava.get(ME)).json
    assert {**profile, "created_at": None} == {
        "id": ava.id,
        "username": "Ava",
        "email": "ava@example.com",
        "display_name": None,
        "status": None,
        "avatar": None,
        "read_marks": True,
        "created_at": None,
    }
    given = {"display_name": "Ava Øst 🏳️‍🌈", "status": "At sea, back on Monday 👩‍💻"}
    answer = await ava.patch(ME, given)
    assert (answer.status, answer.json) == (200, {**profile, **given})
    await ava.patch(ME, {"status": None})
    changed = {**profile, "display_name": given["display_name"]}
    assert (await ava.get(ME)).json == changed


async def test_other_users_see_a_profile_once_it_is_set(api: Api) -> None:
    """The user, the list of users and the members of a group have the fields that are set."""
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


async def test_all_groups_of_a_user_get_an_event_for_a_new_profile(api: Api) -> None:
    """One event in each group and direct conversation, live and on catching up.

    A request that changes nothing makes no event.
    """
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


async def test_an_avatar_is_a_file_that_the_user_uploaded(api: Api, path: Path) -> None:
    """Files of other users and unknown files are refused."""
    ava, mike = await people(api, "Ava", "Mike")
    upload(path, mike)
    for file_id in (FILE, "f" * 64, "x"):
        answer = await ava.patch(ME, {"avatar": file_id, "status": "new"})
        assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    assert (await ava.get(ME)).json["status"] is None
    assert (await mike.patch(ME, {"avatar": FILE})).json["avatar"] == FILE
    assert (await ava.get(f"/v1/users/{mike.id}")).json["avatar"] == FILE


async def test_changes_of_a_profile_are_rate_limited(servers: Servers) -> None:
    """The limit is low because each change is an event in all groups of the user."""
    api = Api((await servers.start(profile_rate=4)).port)
    (ava,) = await people(api, "Ava")
    statuses = [(await ava.patch(ME, {"status": str(n)})).status for n in range(3)]
    assert statuses == [200, 200, 429]
    api.close()


# Blocks


async def test_a_blocked_user_sends_nothing_direct(api: Api) -> None:
    """Refused over HTTP and WebSocket, by user id and by group id; the blocker may still send."""
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
    assert (await mike.delete(at)).status == 200  # a deletion is not a message
    await ava.delete(f"/v1/users/{mike.id}/block")
    await direct(mike, ava, "again")


async def test_a_blocked_user_opens_no_conversation(api: Api) -> None:
    """The first message is refused too, and creates no conversation."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.put(f"/v1/users/{mike.id}/block")
    answer = await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "no"})
    assert (answer.status, answer.json["code"]) == (403, "blocked")
    assert (await ava.get("/v1/chats")).json == []
    socket = await ava.connect()
    assert (await socket.next("ready"))["groups"] == []


async def test_a_repeated_send_is_answered_despite_a_later_block(api: Api) -> None:
    """The first send with this key came before the block."""
    ava, mike = await people(api, "Ava", "Mike")
    body, to = {"content": "hello", "key": "k"}, f"/v1/messages/p2p/{ava.id}"
    first = (await mike.post(to, body)).json
    await ava.put(f"/v1/users/{mike.id}/block")
    again = await mike.post(to, body)
    assert (again.status, again.json["id"]) == (200, first["id"])
    assert (await mike.post(to, {**body, "key": "l"})).status == 403


async def test_a_user_sees_only_their_own_blocks(api: Api) -> None:
    """A block of oneself or of an unknown user is refused."""
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


async def test_one_user_has_a_limited_number_of_blocks(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit keeps the list small enough for one answer."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    monkeypatch.setattr(blocks, "BLOCKS_MAX", 1)
    for expected in (200, 200):
        assert (await ava.put(f"/v1/users/{mike.id}/block")).status == expected
    answer = await ava.put(f"/v1/users/{zoe.id}/block")
    assert (answer.status, answer.json["code"]) == (409, "too_many_blocks")


async def test_a_block_and_a_send_are_in_one_order(api: Api, chat: ChatServer) -> None:
    """Within one commit, a send before the block is accepted, and a send after it is refused."""
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
    """The writer loads its blocks from the database."""
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


async def test_sending_does_not_load_blocks(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A send to a group loads none; a direct send loads each user's blocks once."""
    ava, mike = await people(api, "Ava", "Mike")
    # Adding a member would load their blocks.
    group_id = await ava.group()
    await ava.patch(f"/v1/groups/{group_id}", {"visibility": "public"})
    await mike.post(f"/v1/groups/{group_id}/join", {})
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


def _is_own_read(frame: dict[str, Any], person: Person) -> bool:
    return bool(frame["type"] == "read" and frame["user_id"] == person.id)


async def told(
    group_id: int, seq: int, *pair: tuple[Person, Socket]
) -> list[list[str]]:
    """Return the types of the frames that each of two users gets when both type and read."""
    early = []
    for person, socket in pair:
        await socket.send({"type": "typing", "group_id": group_id})
        # The next command uses another connection; wait until this one has been handled.
        frames = await settled(socket)
        answer = await person.put(f"/v1/groups/{group_id}/read", {"seq": seq})
        assert answer.json["read_seq"] == seq
        # The user's own devices get `read` in any case, once its counts are known.
        while not any(_is_own_read(frame, person) for frame in frames):
            frames.append(await socket.receive())
        early.append(frames)
    heard = []
    for (person, socket), before in zip(pair, early, strict=True):
        frames = [
            frame
            for frame in before + await settled(socket)
            if frame["type"] != "group_message"
        ]
        of_others = [frame for frame in frames if frame["user_id"] != person.id]
        assert [frame["type"] for frame in frames if frame not in of_others] == ["read"]
        heard.append([frame["type"] for frame in of_others])
    return heard


async def test_a_block_ends_typing_and_read_signals_between_two_users(
    servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a block by either user, neither gets the other's signals in their direct conversation.

    That holds at once, on later connections, and after a restart. Groups are not affected.
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


async def test_a_conversation_that_starts_with_a_block_has_no_signals(api: Api) -> None:
    """A user may send the first message to a user they have blocked; signals are not sent."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.put(f"/v1/users/{mike.id}/block")
    of_ava, of_mike = (ava, await live(ava)), (mike, await live(mike))
    group_id = (await direct(ava, mike))["group_id"]
    for _, socket in (of_ava, of_mike):
        await socket.next("direct_message")
    assert await told(group_id, 2, of_ava, of_mike) == [[], []]


# Muted groups


async def test_a_group_is_muted_on_all_devices(api: Api) -> None:
    """`ready` and the list of groups show it, and the user's other devices get an event.

    Other members get none.
    """
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


async def test_a_slow_device_gets_the_last_change_of_a_mute(
    api: Api, chat: ChatServer
) -> None:
    """It gets one signal per kind and group once its buffer has drained."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    device = await slow(mike)
    (connection,) = chat.hub.connections
    shrink(connection, 4096)
    while connection.unsent < 65536:
        await ava.say(group_id, "x" * 16000)
    path = f"/v1/groups/{group_id}"
    await mike.put(f"{path}/mute", {"until": None})
    await mike.put(f"{path}/read", {"seq": 3})
    await mike.delete(f"{path}/mute")
    assert connection.unsent
    told = [await device.next("read")]
    await ava.say(group_id, "last")
    while (frame := await device.receive()).get("content") != "last":
        told.append(frame)
    kinds = [(each["type"], each.get("muted_until")) for each in told]
    assert kinds == [("read", None), ("muted", None)]


async def test_a_group_is_muted_for_ever_or_until_a_future_time(api: Api) -> None:
    """null means for ever; a past or invalid time is refused."""
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


async def test_a_mute_survives_a_restart_but_not_the_end_of_the_membership(
    servers: Servers, tmp_path: Path
) -> None:
    """It is stored with the membership and removed with it."""
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


async def test_only_members_can_mute_a_group(api: Api) -> None:
    """Other users get the same answer for a group and for an unknown id."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    for id in (group_id, 99):
        for answer in (
            await mike.put(f"/v1/groups/{id}/mute", {"until": None}),
            await mike.delete(f"/v1/groups/{id}/mute"),
        ):
            assert (answer.status, answer.json["code"]) == (403, "not_a_member")
