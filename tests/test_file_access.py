"""Files of messages and avatars: who may download them, and who may send them."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api
from tests.support.files import BYTES_MAX, QUOTA, fetch, gone, picture, uploaded
from tests.support.servers import Serve


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """Start a server with low limits."""
    return serve(file_bytes_max=BYTES_MAX, user_files_bytes_max=QUOTA)


# Permissions


async def test_only_readers_of_its_messages_may_have_a_file(
    api: Api, chat: ChatServer
) -> None:
    """Only the uploader and current members who can read the message may download a file.

    Others get the same 404 as for an unknown file.
    """
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    file_id = await uploaded(ava, b"secret", "plan.txt")
    assert (await fetch(ava, file_id)).status == 200
    assert await gone(mike, file_id)
    sent = await ava.say(group_id, "", files=[file_id])
    got = await fetch(mike, file_id)
    assert (got.status, got.body) == (200, b"secret")
    assert got.headers["Content-Disposition"].endswith("''plan.txt")
    assert await gone(eve, file_id)
    unknown = await fetch(eve, "0" * 64)
    hidden = await fetch(eve, file_id)
    assert unknown.json == hidden.json
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    assert await gone(mike, file_id)
    answer = await api.request("GET", f"/v1/files/{file_id}")
    assert answer.status == 401
    answer = await api.request("GET", f"/v1/files/{file_id}?token={ava.token}")
    assert answer.status == 401
    assert sent["files"] == [
        {
            "id": file_id,
            "name": "plan.txt",
            "type": "text/plain",
            "size": 6,
            "width": None,
            "height": None,
        }
    ]


async def test_a_file_name_is_that_of_the_readers_message(api: Api) -> None:
    """A reader sees the file name from their own message, and no other name of the same bytes."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    secret = await uploaded(ava, b"same", "layoffs.txt")
    await ava.say(await ava.group(), "", files=[secret])
    file_id = await uploaded(mike, b"same", "harmless.txt")
    await mike.say(await mike.group(eve), "", files=[file_id])
    got = await fetch(eve, file_id)
    assert got.headers["Content-Disposition"].endswith("''harmless.txt")


async def test_files_from_before_the_first_readable_message_are_hidden(
    api: Api, chat: ChatServer
) -> None:
    """A member who may read only later messages may download only their files."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    early = await uploaded(ava, b"early")
    sent = await ava.say(group_id, "", files=[early])
    with closing(sqlite3.connect(chat.store.database.path)) as connection:
        connection.execute(
            "UPDATE membership SET from_seq = ? WHERE user_id = ?",
            (sent["seq"] + 1, mike.id),
        )
        connection.commit()
    assert await gone(mike, early)
    late = await uploaded(ava, b"late")
    await ava.say(group_id, "", files=[late])
    assert (await fetch(mike, late)).status == 200


async def test_members_cannot_download_files_of_a_deleted_group(
    api: Api, chat: ChatServer
) -> None:
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    file_id = await uploaded(ava, b"text")
    await ava.say(group_id, "", files=[file_id])
    assert (await fetch(mike, file_id)).status == 200
    with closing(sqlite3.connect(chat.store.database.path)) as connection:
        connection.execute('UPDATE "group" SET deleted_id = 1')
        connection.commit()
    assert await gone(mike, file_id)
    assert (await fetch(ava, file_id)).status == 200  # the uploader


async def test_users_who_share_a_group_can_download_an_avatar(
    api: Api, chat: ChatServer
) -> None:
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    await ava.group(mike)
    await eve.group()
    file_id = await uploaded(ava, picture(4, 4), "me.png")
    assert (await ava.patch("/v1/users/me", {"avatar": file_id})).status == 200
    got = await fetch(mike, file_id)
    assert got.status == 200
    assert got.headers["Content-Disposition"] == "inline; filename*=UTF-8''avatar"
    assert await gone(eve, file_id)


# Messages


async def test_a_message_carries_files(api: Api, chat: ChatServer) -> None:
    """Files are in the message over HTTP and WebSocket, live, when catching up and in the history.

    This holds for groups and direct messages.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    ids = [await uploaded(ava, b"%d" % n, f"{n}.txt") for n in range(10)]
    socket = await mike.connect()
    await socket.next("live")
    sent = await ava.say(group_id, "", files=ids)
    assert [file["name"] for file in sent["files"]] == [f"{n}.txt" for n in range(10)]
    assert (await socket.next("group_message"))["files"] == sent["files"]
    page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
    assert page["messages"][-1]["files"] == sent["files"]
    late = await mike.connect(since=f"{chat.store.epoch}.0")
    assert (await late.next("group_message"))["files"] == sent["files"]
    sender = await ava.connect()
    await sender.next("live")
    frame = {"type": "send", "recipient_id": mike.id, "files": ids[:1], "ref": 1}
    await sender.send(frame)
    assert (await sender.next("ok"))["ref"] == 1
    direct = await socket.next("direct_message")
    assert direct["files"] == sent["files"][:1]
    assert direct["content"] == ""


async def test_a_message_carries_only_files_of_its_sender(api: Api) -> None:
    """A send with another user's file, a repeated file, 11 files or an invalid id is refused."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    ids = [await uploaded(ava, b"%d" % n) for n in range(11)]
    theirs = await uploaded(mike, b"theirs")
    path, direct = f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"
    before = (await ava.get(f"/v1/groups/{group_id}/messages")).json["cursor"]
    for to in (path, direct):
        for files in ([theirs], ["0" * 64], [ids[0], theirs]):
            answer = await ava.post(to, {"content": "x", "files": files})
            assert (answer.status, answer.json["code"]) == (404, "file_not_found")
        for bad in (ids, ids[:1] * 2, [ids[0] + "\n"], ["x"], [1], "x", None, [None]):
            answer = await ava.post(to, {"content": "x", "files": bad})
            assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    answer = await ava.post(path, {"content": "", "files": []})
    assert answer.status == 400
    after = (await ava.get(f"/v1/groups/{group_id}/messages")).json["cursor"]
    assert after == before
    assert await gone(ava, theirs)


async def test_a_key_includes_the_files(api: Api) -> None:
    """A repeated key with the same files is a duplicate; with other files it is refused."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    one, two = await uploaded(ava, b"1"), await uploaded(ava, b"2")
    body: dict[str, Any] = {"content": "look", "files": [one, two], "key": "k"}
    first = await ava.say(group_id, **body)
    again = await ava.say(group_id, **body)
    assert again == {**first, "duplicate": True}
    path = f"/v1/messages/group/{group_id}"
    for files in ([one], [two, one], []):
        answer = await ava.post(path, {**body, "files": files})
        assert (answer.status, answer.json["code"]) == (409, "key_reused")


async def test_the_text_of_a_message_with_files_can_be_edited(api: Api) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    sent = await ava.say(group_id, "text", files=[await uploaded(ava, b"1")])
    path = f"/v1/groups/{group_id}/messages/{sent['seq']}"
    answer = await api.request("PATCH", path, {"content": "x"}, token=ava.token)
    assert (answer.status, answer.json["files"]) == (200, sent["files"])
