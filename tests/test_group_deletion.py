"""The deletion of a group: events, access and erasure on disk."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from models.errors import Busy
from server import ChatServer
from services.purger import _purge_some
from tests.support.clients import PASSWORD, Api, Person, live, people, settled
from tests.support.groups import ask, change, listed, refused
from tests.support.servers import Servers
from tests.support.waiting import eventually


def texts(path: Path, group_id: int) -> list[Any]:
    """Return the texts and other content of a group that the database still has."""
    of_group = "(SELECT id FROM message WHERE group_id = ?)"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        found = []
        for sql in (
            "SELECT content FROM message WHERE group_id = ? AND (content <> ''"
            " OR media_url IS NOT NULL OR mentions IS NOT NULL OR deleted_at IS NULL)",
            f"SELECT content FROM version WHERE message_id IN {of_group}",
            f"SELECT emoji FROM reaction WHERE message_id IN {of_group}",
            f"SELECT user_id FROM mention WHERE message_id IN {of_group}",
            "SELECT message_id FROM pin WHERE group_id = ?",
            f"SELECT rowid FROM search WHERE rowid IN {of_group}",
            "SELECT id FROM purge WHERE group_id = ?",
        ):
            found += connection.execute(sql, (group_id,)).fetchall()
        return found


async def fill(ava: Person, mike: Person, group_id: int, count: int = 8) -> None:
    """Send messages to a group; edit, react to and pin some of them."""
    group = f"/v1/groups/{group_id}"
    for number in range(count):
        content = f"secret {number} for @Mike"
        sent = await ava.say(group_id, content, media_url="http://secret.example")
        one = f"{group}/messages/{sent['seq']}"
        if number < 2:
            await ask(ava, "PATCH", one, {"content": f"{content}, edited"})
            await ask(mike, "PUT", f"{one}/reactions/secret")
            await ask(ava, "PUT", f"{group}/pins/{sent['seq']}")


async def test_a_deleted_group_is_gone_for_all_members(
    api: Api, chat: ChatServer
) -> None:
    """Members get `group_deleted` as the group's last event.

    After it, every route answers as for an unknown group.
    """
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id, other_id = await ava.group(mike, eve), await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    await change(ava, group_id, visibility="public")
    await fill(ava, mike, group_id)
    code = (await ask(ava, "POST", f"{group}/invites", {})).json["code"]
    assert refused(await ask(mike, "DELETE", group)) == (403, "not_allowed")
    assert texts(chat.store.database.path, group_id)
    sockets = [await live(ava), await live(mike)]
    assert (await ask(ava, "DELETE", group)).status == 200
    for socket in sockets:
        last = await socket.receive()
        assert (last["type"], last["actor_id"]) == ("group_deleted", ava.id)
        await socket.send({"type": "typing", "group_id": group_id})
    for socket in sockets:
        assert await settled(socket) == []
    for person in (ava, mike):
        for method, path, body in (
            ("GET", group, None),
            ("PATCH", group, {"name": "x"}),
            ("DELETE", group, None),
            ("GET", f"{group}/members", None),
            ("POST", f"{group}/members", {"user_id": eve.id}),
            ("DELETE", f"{group}/members/{person.id}", None),
            ("GET", f"{group}/messages", None),
            ("GET", f"{group}/messages/4", None),
            ("GET", f"{group}/messages/4/versions", None),
            ("GET", f"{group}/pins", None),
            ("PUT", f"{group}/read", {"seq": 1}),
            ("GET", f"{group}/bans", None),
            ("GET", f"{group}/invites", None),
            ("POST", f"{group}/join", None),
            ("POST", f"/v1/messages/group/{group_id}", {"content": "x"}),
        ):
            answer = await ask(person, method, path, body)
            assert refused(answer) == (403, "not_a_member"), (method, path)
        groups = (await person.get("/v1/groups")).json
        assert [entry["id"] for entry in groups] == [other_id]
        assert (await person.get("/v1/chats")).json == []
        (ready,) = (await (await person.connect()).receive())["groups"]
        assert ready["id"] == other_id
    for method in ("GET", "POST"):
        answer = await ask(mike, method, f"/v1/invites/{code}")
        assert refused(answer) == (404, "invite_not_found")
    assert await listed(mike) == []
    await eventually(lambda: not texts(chat.store.database.path, group_id))


@pytest.mark.parametrize("is_erased", [False, True])
async def test_catching_up_with_a_deleted_group_has_events_but_no_text(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, is_erased: bool
) -> None:
    """Members who were absent, and former members, get each missed event, without text.

    This holds as soon as the group is deleted, also for cached frames.
    """
    if not is_erased:
        monkeypatch.setattr(chat.purger, "wake", lambda: None)
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike, eve)
    since = (await (await mike.connect()).receive())["cursor"]
    await fill(ava, mike, group_id)
    assert (await eve.delete(f"/v1/groups/{group_id}/members/{eve.id}")).status == 200
    # The server now has the frames in its cache.
    assert "secret" in str(await (await mike.connect(since=since)).until("live"))
    await ask(ava, "DELETE", f"/v1/groups/{group_id}")
    path = chat.store.database.path
    if is_erased:
        await eventually(lambda: not texts(path, group_id))
    else:
        assert texts(path, group_id)
    for person in (mike, eve, await api.login(mike)):
        _, *events, _ = await (await person.connect(since=since)).until("live")
        seqs = [event["seq"] for event in events]
        assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))
        assert events[-1]["type"] == (
            "member_removed" if person is eve else "group_deleted"
        )
        sent = [event for event in events if event["type"] == "group_message"]
        assert len(sent) == 8 and all(event["deleted"] for event in sent)
        for event in events:
            event.pop("emoji", None), event.pop("reactions", None)
        assert "secret" not in str(events)
    socket = await mike.connect(since=events[-1]["cursor"])
    assert [frame["type"] for frame in await socket.until("live")] == ["ready", "live"]


async def test_erasing_continues_after_a_restart(
    servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The erasure of a group continues after a restart, in slices.

    Other groups keep their texts.
    """
    monkeypatch.setattr("models.operations.purge._SLICE_MESSAGES", 3)
    path = tmp_path / "erased.db"
    chat = await servers.start(path)
    monkeypatch.setattr(chat.purger, "wake", lambda: None)
    api = Api(chat.port)
    ava, mike = await people(api, "Ava", "Mike")
    group_id, other_id = await ava.group(mike), await ava.group(mike)
    await fill(ava, mike, group_id)
    await fill(ava, mike, other_id)
    await ask(ava, "DELETE", f"/v1/groups/{group_id}")
    kept, left = texts(path, other_id), texts(path, group_id)
    api.close()
    await servers.stop(chat)
    assert texts(path, group_id) == left
    chat = await servers.start(path)
    await eventually(lambda: not texts(path, group_id))
    assert texts(path, other_id) == kept
    again = await live(await Api(chat.port).login(ava))
    again.close()


async def test_a_group_ends_with_the_account_of_its_only_member(
    api: Api, chat: ChatServer
) -> None:
    """The account deletion of a group's last member erases the group with all its texts."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await fill(mike, mike, group_id)
    assert (await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")).status == 200
    body = {"password": PASSWORD, "messages": "keep"}
    assert (await ask(ava, "DELETE", "/v1/users/me", body)).status == 200
    await eventually(lambda: not texts(chat.store.database.path, group_id))


async def test_erasing_goes_on_when_the_store_was_too_busy(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The erasure is retried after the store refused it."""
    monkeypatch.setattr("services.slices._RETRY_SECONDS", 0.01)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await fill(ava, mike, group_id)
    refusals = iter(range(3))
    submit: Callable[..., None] = chat.store.submit

    def refuse(callback: Any, operation: Any, *args: Any) -> None:
        if operation is _purge_some and next(refusals, None) is not None:
            callback(None, Busy())
        else:
            submit(callback, operation, *args)

    monkeypatch.setattr(chat.store, "submit", refuse)
    await ask(ava, "DELETE", f"/v1/groups/{group_id}")
    path = chat.store.database.path
    await eventually(lambda: not texts(path, group_id))
    assert next(refusals, None) is None
