"""What a client begins with: `/v1/start`, `/v1/config`, and a `ready` without the groups."""

import re
from typing import Any

import pytest

from handlers.web import web_version
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, people, settled
from tests.support.servers import with_settings

START, CONFIG = "/v1/start", "/v1/config"


async def start(person: Person, query: str = "") -> Any:
    answer = await person.get(f"{START}{query}")
    assert answer.status == 200, answer.body
    return answer.json


async def pages(person: Person, limit: int) -> list[Any]:
    """Return all pages."""
    found = [await start(person, f"?limit={limit}")]
    while (path := found[-1]["next"]) is not None:
        found.append((await person.get(path)).json)
    return found


async def test_the_first_screen(api: Api) -> None:
    """The caller, the limits, and each group with its counts and its newest message."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    empty = await ava.group(name="empty")
    group_id = await ava.group(mike, name="talk")
    await mike.say(group_id, "x" * 500)
    await mike.say(group_id, "@Ava look")
    await zoe.post(f"/v1/messages/p2p/{ava.id}", {"content": "psst"})
    await ava.post(f"/v1/messages/p2p/{ava.id}", {"content": "a note"})
    found = await start(ava)
    assert found["me"]["email"] == ava.email
    assert found["server"] == (await api.request("GET", CONFIG)).json
    notes, direct, talk, last = found["groups"]
    assert [each["id"] for each in (talk, last)] == [group_id, empty]
    assert (notes["peer_id"], direct["peer_id"]) == (ava.id, zoe.id)
    assert (direct["name"], direct["kind"], direct["unread"]) == ("Zoe", "direct", 1)
    assert (talk["unread"], talk["mentions"], talk["read_seq"]) == (2, 1, 1)
    assert talk["last"] == {
        "seq": 4,
        "sender_id": mike.id,
        "sender": "Mike",
        "at": talk["last"]["at"],
        "kind": "text",
        "text": "@Ava look",
    }
    assert (last["last"], last["may_post"], last["role"]) == (None, True, "owner")
    assert [each["id"] for each in found["people"]] == [ava.id, mike.id, zoe.id]
    assert "email" not in found["people"][1]
    assert found["settings"] == {"revision": 0, "settings": {}}
    assert found["next"] is None


async def test_the_rows_agree_with_ready(api: Api) -> None:
    ava, mike = await people(api, "Ava", "Mike")
    for number in range(5):
        await mike.say(await mike.group(ava, name=f"g{number}"), "@Ava hello")
    await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "psst"})
    rows = {each["id"]: each for each in (await start(ava))["groups"]}
    ready = await (await ava.connect()).next("ready")
    for group in ready["groups"]:
        shared = group.keys() & rows[group["id"]].keys()
        assert len(shared) > 8
        assert {name: group[name] for name in shared} == {
            name: rows[group["id"]][name] for name in shared
        }
    assert len(ready["groups"]) == len(rows) == 6


async def test_pages_are_by_activity_at_one_moment(api: Api) -> None:
    """A group that moves up between two pages is neither left out nor twice on them."""
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await ava.group(mike, name=f"g{number}") for number in range(7)]
    first = await start(ava, "?limit=3")
    assert [each["id"] for each in first["groups"]] == ids[:3:-1]
    await mike.say(ids[0], "moves to the top")
    new = await ava.group(name="new")
    rest = (await ava.get(first["next"])).json
    last = (await ava.get(rest["next"])).json
    assert [each["id"] for each in rest["groups"] + last["groups"]] == ids[3::-1]
    assert last["next"] is None
    assert last["groups"][0]["unread"] == 1
    again = [each["id"] for page in await pages(ava, 3) for each in page["groups"]]
    assert again == [new, ids[0], *ids[:0:-1]]


async def test_a_socket_continues_where_it_ends(api: Api) -> None:
    """The page and the events after its cursor together are the history, without a gap."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await mike.say(group_id, "one")
    found = await start(ava)
    await mike.say(group_id, "two")
    socket = await ava.connect(since=found["cursor"], groups="no")
    ready, *events, live = await socket.until("live")
    assert "groups" not in ready and ready["behind"] == 1
    assert [event["content"] for event in events] == ["two"]
    assert events[0]["seq"] == found["groups"][0]["seq"] + 1
    assert live["type"] == "live"


async def test_what_others_may_not_read_is_not_shown(api: Api) -> None:
    """A late joiner, a removed member, deleted messages, files and deleted accounts."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(name="late")
    await ava.patch(f"/v1/groups/{group_id}", {"history": "joined"})
    await ava.say(group_id, "before Mike")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    (row,) = (await start(mike))["groups"]
    assert (row["last"], row["unread"]) == (None, 0)
    sent = await ava.say(group_id, "for Mike")
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    (row,) = (await start(mike))["groups"]
    assert (row["last"]["kind"], row["last"]["text"]) == ("deleted", "")
    file_id = (await ava.post("/v1/files?name=a.txt", b"bytes")).json["id"]
    await ava.say(group_id, "", files=[file_id])
    (row,) = (await start(mike))["groups"]
    assert (row["last"]["kind"], row["last"]["text"]) == ("file", "")
    await zoe.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})
    await zoe.delete("/v1/users/me", {"password": PASSWORD, "messages": "erase"})
    direct = (await start(mike))["groups"][0]
    assert (direct["may_post"], direct["last"]["kind"]) == (False, "deleted")
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    assert [row["kind"] for row in (await start(mike))["groups"]] == ["direct"]


async def test_who_may_post(api: Api) -> None:
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    for change, expected in (
        ({"may_post": "admins"}, (True, False)),
        ({"may_post": "all"}, (True, True)),
        ({"is_archived": True}, (False, False)),
    ):
        await ava.patch(f"/v1/groups/{group_id}", change)
        rows = [(await start(each))["groups"][0] for each in (ava, mike)]
        assert tuple(row["may_post"] for row in rows) == expected


@with_settings(registration="closed", file_bytes_max=1234)
async def test_the_configuration_needs_no_token(api: Api) -> None:
    """It has limits and what a page of the server offers, and no secret."""
    answer = await api.request("GET", CONFIG)
    assert answer.status == 200
    assert answer.json["registration"] == "closed"
    assert answer.json["file_bytes_max"] == 1234
    assert answer.json["web"] == web_version("dist")
    assert re.fullmatch(r"[0-9a-f]{8}", answer.json["web"])
    assert "secret" not in answer.body.decode()


# The socket


async def test_a_socket_from_now_on(api: Api) -> None:
    """No backlog is sent, whatever was missed; it is no reset."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await mike.say(group_id, "missed")
    socket = await ava.connect(since="now")
    ready, live = await socket.until("live")
    assert (ready["reset"], ready["behind"], live["type"]) == (False, 0, "live")
    assert ready["groups"][0]["unread"] == 1
    await mike.say(group_id, "heard")
    assert (await socket.next("group_message"))["content"] == "heard"


@pytest.mark.parametrize("limit", [10_000, 3])
async def test_behind_counts_what_follows(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    """Exactly, up to a limit; events of others and of later groups do not count."""
    monkeypatch.setattr("handlers.websocket.handler._BEHIND_MAX", limit)
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(mike)
    cursor = (await start(ava))["cursor"]
    for _ in range(4):
        await mike.say(group_id, "hello")
    elsewhere = await zoe.group(name="elsewhere")
    await zoe.say(elsewhere, "not for Ava")
    await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "psst"})
    left = await zoe.group(ava, name="left")
    await ava.delete(f"/v1/groups/{left}/members/{ava.id}")
    socket = await ava.connect(since=cursor)
    ready, *events, _ = await socket.until("live")
    assert ready["behind"] == min(limit, len(events))
    assert len(events) == 8
    assert await settled(socket) == []


async def test_bad_queries_of_a_socket(api: Api) -> None:
    ava = await api.register("Ava")
    for query in ("groups=maybe", "groups=", "groups=no&groups=x"):
        answer = await api.request(
            "GET",
            f"/ws?{query}",
            token=ava.token,
            headers={
                "Connection": "Upgrade",
                "Upgrade": "websocket",
                "Sec-WebSocket-Version": "13",
                "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
            },
        )
        assert answer.status == 400, query
