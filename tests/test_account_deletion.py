"""Account deletion: which events it sends, which data it keeps, and which data it removes."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from models.maintenance.check import check
from models.operations import purge_accounts
from server import ChatServer
from tests.support.clients import PASSWORD, Answer, Api, Person, live, people, settled
from tests.support.people import ME, direct
from tests.support.servers import Servers
from tests.support.waiting import eventually

SECRET = "zanzibar"


async def delete(person: Person, messages: str, password: str = PASSWORD) -> Answer:
    return await person.delete(ME, {"password": password, "messages": messages})


def texts_in(path: Path) -> str:
    """Return all text in every table of a database."""
    with closing(sqlite3.connect(path)) as database:
        names = [
            row[0]
            for row in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            )
        ]
        return "".join(
            str(database.execute(f'SELECT * FROM "{name}"').fetchall())
            for name in names
        )


async def erased(chat: ChatServer) -> None:
    """Run the erasure of account data until it is complete."""
    while await chat.store.commit(purge_accounts.purge_next_account_slice):
        pass


@pytest.fixture
def path(chat: ChatServer, tmp_path: Path) -> Path:
    """Return the path of the database that the server of `api` uses."""
    return tmp_path / "chat0.db"


@pytest.fixture
def no_purge(chat: ChatServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Disable the background erasure."""
    monkeypatch.setattr(chat.purger, "wake", lambda: None)


async def test_a_deleted_account_is_gone(api: Api, path: Path) -> None:
    """A deleted account cannot log in, and its name and address can be registered again.

    The database no longer holds the name, the address or the status text.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await mike.patch(ME, {"display_name": "Mikey", "status": "here"})
    await mike.put(f"/v1/users/{ava.id}/block")
    await mike.say(group_id, "what I sent")
    device = await api.login(mike)
    socket, other = await mike.connect(), await device.connect()
    for each in (socket, other):
        await each.next("live")
    answer = await delete(mike, "keep")
    assert (answer.status, answer.json["message"]) == (
        200,
        "Account deleted successfully",
    )
    for each in (socket, other):
        assert await each.closed() == (4501, "this login has ended")
    for person in (mike, device):
        assert (await person.get(ME)).status == 401
    login = {"email": mike.email, "password": PASSWORD}
    assert (await api.request("POST", "/v1/users/login", login)).status == 401
    name = f"deleted-{mike.id}"
    for email in (name, f"\n{name}"):
        for password in (PASSWORD, ""):
            login = {"email": email, "password": password}
            answer = await api.request("POST", "/v1/users/login", login)
            # No valid address has this form.
            assert answer.json["code"] == "invalid_request"
    user = (await ava.get(f"/v1/users/{mike.id}")).json
    assert user == {"id": mike.id, "username": name, "deleted": True}
    assert [row["id"] for row in (await ava.get("/v1/users")).json] == [ava.id]
    (message,) = (await ava.get(f"/v1/groups/{group_id}/messages")).json["messages"]
    assert (message["sender"], message["content"]) == (name, "what I sent")
    assert not [word for word in ("Mike", "mike", "here") if word in texts_in(path)]
    again = await api.register("Mike")
    assert again.id != mike.id
    assert list(check(path)) == []


async def test_groups_get_the_deletion_as_events(api: Api) -> None:
    """Every group of the deleted user gets `account_deleted`, live and when catching up.

    This includes direct conversations and groups that the user had left. Groups of others get no
    event.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id, left_id = await ava.group(mike), await ava.group(mike)
    direct_id = (await direct(mike, ava))["group_id"]
    await mike.delete(f"/v1/groups/{left_id}/members/{mike.id}")
    stranger_id = await ava.group()
    socket = await ava.connect()
    since = (await socket.next("live"))["cursor"]
    await delete(mike, "erase")
    await ava.say(stranger_id, "last")
    *events, _ = await socket.until("group_message")
    assert [(event["type"], event["group_id"]) for event in events] == [
        ("account_deleted", group_id),
        ("member_removed", group_id),
        ("account_deleted", left_id),
        ("account_deleted", direct_id),
    ]
    name = f"deleted-{mike.id}"
    for event in events:
        assert (event["actor_id"], event["username"]) == (mike.id, name)
        assert event.get("is_erased", True) is True
    later = await ava.connect(since=since)
    assert (await later.until("live"))[1:5] == events
    (group,) = [
        group
        for group in (await (await ava.connect()).next("ready"))["groups"]
        if group["id"] == direct_id
    ]
    assert (group["kind"], group["name"]) == ("direct", name)
    members = (await ava.get(f"/v1/groups/{group_id}/members")).json
    assert [row["id"] for row in members] == [ava.id]


async def test_former_members_cannot_read_erased_messages(
    api: Api, no_purge: None
) -> None:
    """A former member still reads a group as it was when they left, without the erased texts.

    The erased texts are missing from messages, edits and quotes. The same holds for a deleted
    group.
    """
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id, ended_id = await ava.group(mike, zoe), await mike.group(zoe)
    since = (await (await zoe.connect()).next("live"))["cursor"]
    for id in (group_id, ended_id):
        sent = await mike.say(id, SECRET)
        path = f"/v1/groups/{id}/messages/{sent['seq']}"
        await mike.patch(path, {"content": f"{SECRET} again"})
        await mike.say(id, "a reply", reply_to=sent["id"])
        if id == group_id:
            await ava.say(id, "her reply", reply_to=sent["id"])
        await zoe.delete(f"/v1/groups/{id}/members/{zoe.id}")
        await mike.patch(path, {"content": f"{SECRET} and again"})
    await mike.delete(f"/v1/groups/{ended_id}")
    assert (await delete(mike, "erase")).status == 200
    events = (await (await zoe.connect(since=since)).until("live"))[1:-1]
    assert [event["type"] for event in events] == [
        "group_message",
        "message_edited",
        "group_message",
        "group_message",
        "member_removed",
        "group_message",
        "message_edited",
        "group_message",
        "member_removed",
    ]
    assert SECRET not in str(events)
    assert (events[3]["content"], events[3]["quote"]["content"]) == ("her reply", "")


async def test_a_deleted_user_cannot_be_reached(api: Api) -> None:
    """Messages, memberships and blocks for a deleted user are refused.

    Kept messages stay readable.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    direct_id = (await direct(mike, ava))["group_id"]
    await delete(mike, "keep")
    for answer in (
        await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"}),
        await ava.post(f"/v1/messages/group/{direct_id}", {"content": "hello"}),
        await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id}),
        await ava.put(f"/v1/users/{mike.id}/block"),
    ):
        assert (answer.status, answer.json["code"]) == (404, "user_not_found")
    history = (await ava.get(f"/v1/messages/history/{mike.id}")).json["messages"]
    assert [message["content"] for message in history] == ["hello"]
    assert len((await ava.get("/v1/chats")).json) == 1
    (row,) = (await ava.get("/v1/users/with-chat-info")).json
    assert (row["id"], row["last_message_content"]) == (mike.id, "hello")


async def test_the_ban_of_a_deleted_account_can_be_lifted(api: Api) -> None:
    """The ban stays in the list, marked `deleted`, until an admin lifts it."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike, eve)
    bans = f"/v1/groups/{group_id}/bans"
    for person in (mike, eve):
        assert (await ava.put(f"{bans}/{person.id}")).status == 200
    await delete(mike, "keep")
    gone, there = (await ava.get(bans)).json
    assert (gone["id"], gone["username"]) == (mike.id, f"deleted-{mike.id}")
    assert gone["deleted"] is True
    assert there["id"] == eve.id and "deleted" not in there
    socket = await live(ava)
    for _ in range(2):  # the second has no effect
        assert (await ava.delete(f"{bans}/{mike.id}")).status == 200
    lifted = await socket.receive()
    assert (lifted["type"], lifted["user_id"]) == ("ban_lifted", mike.id)
    assert lifted["username"] == f"deleted-{mike.id}"
    assert await settled(socket) == []
    assert [row["id"] for row in (await ava.get(bans)).json] == [eve.id]
    answer = await ava.put(f"{bans}/{mike.id}")
    assert (answer.status, answer.json["code"]) == (404, "user_not_found")


async def test_deletion_requires_the_password(api: Api) -> None:
    """A deletion with a wrong or missing password is refused."""
    ava, mike = await people(api, "Ava", "Mike")
    answer = await delete(ava, "keep", "wrong password")
    assert (answer.status, answer.json["code"]) == (401, "invalid_credentials")
    for body in ({"password": PASSWORD}, {"messages": "keep"}, {}):
        assert (await ava.delete(ME, body)).status == 400
    assert (await delete(ava, "burn")).status == 400
    assert (await ava.get(ME)).status == 200


async def test_guesses_at_a_deletion_are_limited(servers: Servers) -> None:
    """Password guesses at a deletion count against the same limit as at a login."""
    api = Api((await servers.start(guess_rate=4)).port)
    (ava,) = await people(api, "Ava")
    statuses = [(await delete(ava, "keep", "wrong")).status for _ in range(3)]
    assert statuses == [401, 401, 429]
    api.close()


async def test_owners_hand_over_first(api: Api) -> None:
    """An owner cannot delete their account while their groups have other members.

    The refusal lists these groups. A group without other members is deleted with the account.
    """
    ava, mike = await people(api, "Ava", "Mike")
    one, other = await ava.group(mike), await ava.group(mike)
    alone = await ava.group()
    answer = await delete(ava, "keep")
    assert (answer.status, answer.json["code"]) == (409, "owner_cannot_leave")
    assert answer.json["details"] == f"groups {one}, {other}"
    assert (await ava.get(ME)).status == 200
    for group_id in (one, other):
        await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    socket = await ava.connect()
    await socket.next("live")
    assert (await delete(ava, "keep")).status == 200
    events = []
    while (event := await socket.receive()) is not None:
        events.append((event["type"], event["group_id"]))
    assert ("group_deleted", alone) in events


async def test_erased_text_is_unreadable_at_once(
    api: Api, chat: ChatServer, no_purge: None
) -> None:
    """No answer and no frame has erased text, even before the background erasure starts."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    mark = (await ava.say(group_id, "mine"))["cursor"]
    sent = await mike.say(group_id, f"{SECRET}, @Ava", media_url="http://zanzibar/")
    at = f"/v1/groups/{group_id}/messages/{sent['seq']}"
    await mike.patch(at, {"content": f"{SECRET}! @Ava"})
    await ava.put(f"{at}/reactions/x")
    await ava.put(f"/v1/groups/{group_id}/pins/{sent['seq']}")
    reply = await ava.say(group_id, "a reply", reply_to=sent["id"])
    assert SECRET in reply["quote"]["content"]
    await direct(mike, ava, f"{SECRET} direct")
    await (await ava.connect(since=mark)).until("live")  # fills the cache of messages
    group, _ = (await (await ava.connect()).next("ready"))["groups"]
    assert (group["unread"], group["mentions"]) == (1, 1)
    await delete(mike, "erase")
    answers = [
        await ava.get(path)
        for path in (
            f"/v1/groups/{group_id}/messages",
            f"/v1/groups/{group_id}/pins",
            f"{at}",
            f"{at}/versions",
            f"/v1/messages/history/{mike.id}",
            "/v1/chats",
            "/v1/users/with-chat-info",
        )
    ]
    assert [answer.status for answer in answers] == [200] * 7
    last = answers[6].json[0]
    assert (last["last_message_content"], last["last_message_deleted"]) == (None, True)
    frames = await (await ava.connect(since=mark)).until("live")
    again = await ava.say(group_id, "another", reply_to=sent["id"])
    seen = str([answer.body for answer in answers]) + json.dumps([frames, again])
    assert SECRET not in seen
    gone = [each for each in frames if each.get("id") == sent["id"]]
    (tombstone,) = gone
    assert (tombstone["content"], tombstone["media_url"]) == ("", None)
    assert tombstone["deleted"] is True and "mentions" not in tombstone
    assert tombstone["sender"] == f"deleted-{mike.id}"
    assert answers[1].json == []
    assert "reactions" not in answers[2].json
    assert (await ava.put(f"{at}/reactions/x")).json["code"] == "message_not_found"
    group, _ = (await (await ava.connect()).next("ready"))["groups"]
    assert (group["unread"], group["mentions"]) == (0, 0)
    await erased(chat)
    frames = await (await ava.connect(since=mark)).until("live")
    assert SECRET not in json.dumps(frames)
    group, _ = (await (await ava.connect()).next("ready"))["groups"]
    assert (group["unread"], group["mentions"]) == (0, 0)


async def test_erased_text_is_removed_from_the_file(
    api: Api, chat: ChatServer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The erasure removes all texts and versions of the user, in slices, and no text of others."""
    monkeypatch.setattr(purge_accounts, "_SLICE_MESSAGES", 3)
    monkeypatch.setattr(purge_accounts, "_SLICE_IDS", 7)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    left_id = await ava.group(mike)
    for number in range(10):
        sent = await mike.say(group_id, f"{SECRET} {number}")
        await ava.say(group_id, f"kept {number}")
    await mike.patch(
        f"/v1/groups/{group_id}/messages/{sent['seq']}", {"content": f"{SECRET}!"}
    )
    await mike.say(left_id, SECRET)
    await mike.delete(f"/v1/groups/{left_id}/members/{mike.id}")
    await direct(mike, ava, SECRET)
    assert SECRET in texts_in(path)
    await delete(mike, "erase")
    await erased(chat)
    await eventually(lambda: SECRET not in texts_in(path))  # the search index is later
    with closing(sqlite3.connect(path)) as database:
        kept = "SELECT count(*) FROM message WHERE content LIKE 'kept%'"
        assert database.execute(kept).fetchone() == (10,)
        left = "SELECT count(*) FROM user WHERE purge_from IS NOT NULL"
        assert database.execute(left).fetchone() == (0,)
    assert list(check(path)) == []


async def test_erasing_goes_on_after_a_restart(
    servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interrupted erasure continues after a restart; the deletion stays in force meanwhile."""
    path = tmp_path / "one.db"
    first = await servers.start(path)
    api = Api(first.port)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await mike.say(group_id, SECRET)
    with monkeypatch.context() as stuck:
        stuck.setattr(first.purger, "wake", lambda: None)
        await delete(mike, "erase")
    await servers.stop(first)
    api.close()
    assert SECRET in texts_in(path)
    second = await servers.start(path)
    ava.api = mike.api = api = Api(second.port)
    history = await ava.get(f"/v1/groups/{group_id}/messages")
    assert SECRET not in history.body.decode()
    assert (await mike.get(ME)).status == 401
    body = {"content": "hello"}
    answer = await ava.post(f"/v1/messages/p2p/{mike.id}", body)
    assert answer.json["code"] == "user_not_found"
    while SECRET in texts_in(path):
        await second.store.commit(lambda tx: None)
    api.close()


async def test_kept_messages_change_their_name_everywhere(api: Api) -> None:
    """Kept messages show `deleted-<number>` as their sender.

    This includes messages in the server's cache and in groups that the user had left.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    ready = await (await ava.connect()).next("ready")
    await mike.say(group_id, "hello")
    await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    before = await (await ava.connect(since=ready["cursor"])).until("live")
    assert any(frame.get("sender") == "Mike" for frame in before)
    await delete(mike, "keep")
    frames: list[Any] = await (await ava.connect(since=ready["cursor"])).until("live")
    senders = {frame["sender"] for frame in frames if "sender" in frame}
    assert senders == {f"deleted-{mike.id}"}
