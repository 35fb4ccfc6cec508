"""The export of a user's data: complete, only their own data, and one page of memory."""

import asyncio
import json
import socket
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tornado.simple_httpclient import HTTPStreamClosedError

from models.errors import SessionRevoked
from models.operations.accounts import disable
from models.queries import export
from models.queries.export_lines import Line
from server import ChatServer
from tests.support.clients import PASSWORD, Answer, Api, Person, people
from tests.support.groups import invite_back
from tests.support.logs import Logs
from tests.support.people import FILE, ME, direct, upload
from tests.support.servers import Servers

PATH = f"{ME}/export"
_line = msgspec.json.Decoder(Line)


def lines_of(answer: Answer) -> list[Any]:
    """Return the lines of an export after checking each against its documented type."""
    assert answer.status == 200, answer.body
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    lines = answer.body.splitlines()
    for line in lines:
        _line.decode(line)
    return [json.loads(line) for line in lines]


def of(lines: list[Any], kind: str) -> list[Any]:
    return [line for line in lines if line["type"] == kind]


async def test_an_export_has_all_data_of_its_user(api: Api, tmp_path: Path) -> None:
    """An export has the user's profile, memberships, messages, reactions, blocks and uploads.

    It has no data of other users.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id, left_id = await ava.group(mike), await ava.group(mike)
    await mike.patch(ME, {"display_name": "M."})
    first = await mike.say(group_id, "first")
    await ava.say(group_id, "not mine")
    await mike.patch(
        f"/v1/groups/{group_id}/messages/{first['seq']}", {"content": "second"}
    )
    gone = await mike.say(group_id, "taken back")
    await mike.delete(f"/v1/groups/{group_id}/messages/{gone['seq']}")
    await mike.say(left_id, "in a group that I left")
    await mike.delete(f"/v1/groups/{left_id}/members/{mike.id}")
    await direct(mike, ava, "direct")
    for emoji in ("x", "y"):
        await mike.put(
            f"/v1/groups/{group_id}/messages/{first['seq']}/reactions/{emoji}"
        )
    await mike.put(f"/v1/groups/{group_id}/mute", {"until": None})
    await mike.put(f"/v1/users/{ava.id}/block")
    upload(tmp_path / "chat0.db", mike)
    lines = lines_of(await mike.get(PATH))
    assert lines[0]["profile"] == (await mike.get(ME)).json
    assert lines[-1] == {"type": "end", "lines": len(lines) - 1}
    assert Counter(line["type"] for line in lines) == {
        "profile": 1,
        "session": 1,
        "membership": 2,
        "block": 1,
        "upload": 1,
        "reaction": 2,
        "message": 3,
        "version": 1,
        "end": 1,
    }
    assert [line["message"]["content"] for line in of(lines, "message")] == [
        "second",
        "in a group that I left",
        "direct",
    ]
    (version,) = of(lines, "version")
    assert (version["message_id"], version["content"]) == (first["id"], "first")
    assert {line["emoji"] for line in of(lines, "reaction")} == {"x", "y"}
    assert of(lines, "membership")[0]["muted_until"].startswith("9999")
    assert of(lines, "block")[0]["user_id"] == ava.id
    assert of(lines, "upload")[0]["file_id"] == FILE
    assert "not mine" not in json.dumps(lines)
    assert not of(lines_of(await ava.get(PATH)), "block")


async def test_an_export_quotes_only_what_its_user_may_read(api: Api) -> None:
    """A text that was edited after the user left is shown as it was then.

    A user who is back in the group gets the current text, unless their history begins later.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    member = f"/v1/groups/{group_id}/members/{mike.id}"
    said = await ava.say(group_id, "first")
    other = await ava.say(group_id, "never edited")
    at = f"/v1/groups/{group_id}/messages/{said['seq']}"
    await mike.say(group_id, "a reply", reply_to=said["id"])
    await mike.say(group_id, "another", reply_to=other["id"])

    async def quoted() -> list[str]:
        messages = of(lines_of(await mike.get(PATH)), "message")
        return [line["message"]["quote"]["content"] for line in messages]

    async def edit(text: str) -> None:
        assert (await ava.patch(at, {"content": text})).status == 200

    await edit("second")
    assert await quoted() == ["second", "never edited"]
    assert (await mike.delete(member)).status == 200
    await edit("third")
    assert await quoted() == ["second", "never edited"]
    await invite_back(ava, group_id, mike)
    assert await quoted() == ["third", "never edited"]
    assert (await ava.delete(member)).status == 200
    await edit("fourth")
    assert await quoted() == ["third", "never edited"]
    await ava.patch(f"/v1/groups/{group_id}", {"history": "joined"})
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    await edit("fifth")
    assert await quoted() == ["third", "never edited"]
    await mike.delete(member)
    assert await quoted() == ["third", "never edited"]
    # Deleted means gone.
    assert (await ava.delete(at)).status == 200
    assert await quoted() == ["", "never edited"]


async def test_each_row_is_exported_once(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each row is exported once, whatever the size of the pages.

    Other users may have any number of rows between.
    """
    monkeypatch.setattr(export, "_PAGE_ROWS", 3)
    monkeypatch.setattr(export, "_SCAN_MESSAGES", 2)
    ava, mike = await people(api, "Ava", "Mike")
    groups = [await ava.group(mike) for _ in range(4)]
    sent = []
    for number in range(9):
        sent.append((await mike.say(groups[1], str(number)))["id"])
        for _ in range(number % 4):
            await ava.say(groups[1], "other")
    at = f"/v1/groups/{groups[1]}/messages/2"
    for number in range(7):
        await mike.put(f"{at[:-1]}{3}/reactions/{number}")
    for _ in range(4):
        await api.login(mike)
    lines = lines_of(await mike.get(PATH))
    assert [line["message"]["id"] for line in of(lines, "message")] == sent
    assert [line["group_id"] for line in of(lines, "membership")] == groups
    assert len(of(lines, "session")) == 5
    assert len({line["emoji"] for line in of(lines, "reaction")}) == 7
    assert len(of(lines, "reaction")) == 7
    monkeypatch.setattr(export, "_PAGE_BYTES", 1)
    again = lines_of(await mike.get(PATH))
    assert [line for line in again if line["type"] != "profile"] == [
        line for line in lines if line["type"] != "profile"
    ]


async def test_one_export_at_a_time(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second export of a user is refused while one runs; other users are not affected."""
    ava, mike = await people(api, "Ava", "Mike")
    go_on = asyncio.Event()
    real = chat.store.read_for

    async def slow(key: int, read: Any, *args: Any) -> Any:
        if read is export.start_export:
            await go_on.wait()
        return await real(key, read, *args)

    monkeypatch.setattr(chat.store, "read_for", slow)
    first = asyncio.ensure_future(ava.get(PATH))
    while not chat.context.limits.exports._held:
        await mike.get("/ping")
    second = await ava.get(PATH)
    assert (second.status, second.json["code"]) == (429, "rate_limited")
    other = asyncio.ensure_future(mike.get(PATH))
    go_on.set()
    for answer in await asyncio.gather(first, other):
        assert lines_of(answer)[-1]["type"] == "end"
    assert lines_of(await ava.get(PATH))[-1]["type"] == "end"


def ask_and_read_nothing(api: Api, person: Person) -> socket.socket:
    """Request an export on a connection with a small receive buffer, and do not read."""
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.connect(("127.0.0.1", api.port))
    lines = (f"GET {PATH} HTTP/1.1", "Host: x", f"Authorization: Bearer {person.token}")
    client.sendall("\r\n".join((*lines, "", "")).encode())
    return client


async def test_an_export_waits_for_a_slow_reader(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An export reads a page after the one before has been sent.

    An export ends when its client disconnects or makes no progress, and then allows the next one.
    """
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    for _ in range(400):
        await ava.say(group_id, "x" * 16000)
    pages = []
    real = export.messages_page

    def counted(*args: Any) -> Any:
        pages.append(args)
        return real(*args)

    monkeypatch.setattr(export, "messages_page", counted)
    client = ask_and_read_nothing(api, ava)
    seen = -1
    while seen != len(pages) or not pages:  # until the export waits
        seen = len(pages)
        await asyncio.gather(*(ava.get(ME) for _ in range(20)))
    assert len(pages) < 100  # of about 200
    client.close()
    while chat.context.limits.exports._held:
        await ava.get(ME)
    monkeypatch.setattr("handlers.api.export._NO_PROGRESS_SECONDS", 0.1)
    client = ask_and_read_nothing(api, ava)
    pages.clear()
    while not pages or chat.context.limits.exports._held:
        await ava.get(ME)
    assert len(pages) < 100
    client.close()
    assert of(lines_of(await ava.get(PATH)), "end")


async def test_an_export_ends_with_its_account(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An export of an account that is deleted meanwhile is cut before its last line."""
    (ava,) = await people(api, "Ava")
    body = {"password": PASSWORD, "messages": "keep"}
    real = chat.store.read_for

    async def deleted_meanwhile(key: int, read: Any, *args: Any) -> Any:
        if read is export.section_page and args[1] is export.SECTIONS[1]:
            monkeypatch.setattr(chat.store, "read_for", real)
            assert (await ava.delete(ME, body)).status == 200
        return await real(key, read, *args)

    monkeypatch.setattr(chat.store, "read_for", deleted_meanwhile)
    with pytest.raises(HTTPStreamClosedError):
        await ava.get(PATH)
    assert not chat.context.limits.exports._held


async def test_a_fault_of_the_server_cuts_an_answer_that_has_begun(
    api: Api, chat: ChatServer, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client does not take what it has for the whole."""
    (ava,) = await people(api, "Ava")
    real = chat.store.read_for

    async def failing(key: int, read: Any, *args: Any) -> Any:
        if read is export.section_page:
            raise RuntimeError("a fault")
        return await real(key, read, *args)

    with monkeypatch.context() as patch:
        patch.setattr(chat.store, "read_for", failing)
        with pytest.raises(HTTPStreamClosedError):
            await ava.get(PATH)
    logs.claim("GET /v1/users/me/export failed")
    assert of(lines_of(await ava.get(PATH)), "end")


@pytest.mark.parametrize("way", ["logout", "logout everywhere", "password", "disable"])
@pytest.mark.parametrize("read", ["section_page", "messages_page", "versions_page"])
async def test_an_export_ends_with_its_session(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, way: str, read: str
) -> None:
    """A session that ends in the middle of its export, in any way, ends the export before the next
    page. Another session of the same user exports on, unless the user is disabled."""
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    sent = await ava.say(group_id, "first")
    await ava.patch(f"/v1/groups/{group_id}/messages/{sent['seq']}", {"content": "x"})
    other = await api.login(ava)
    real = chat.store.read_for

    async def end() -> None:
        if way == "disable":
            assert await chat.store.commit(disable, ava.email) == (ava.id, 2)
        elif way == "password":
            new = {"old_password": PASSWORD, "new_password": "another horse 1"}
            assert (await other.put("/v1/users/password", new)).status == 200
        else:
            everywhere = {"all": way.endswith("everywhere")}
            assert (await ava.post("/v1/users/logout", everywhere)).status == 200

    async def ended_meanwhile(key: int, query: Any, *args: Any) -> Any:
        if query is getattr(export, read):
            monkeypatch.setattr(chat.store, "read_for", real)
            await end()
            with pytest.raises(SessionRevoked):
                await real(key, query, *args)
        return await real(key, query, *args)

    monkeypatch.setattr(chat.store, "read_for", ended_meanwhile)
    with pytest.raises(HTTPStreamClosedError):
        await ava.get(PATH)
    assert not chat.context.limits.exports._held
    expected = 200 if way in ("logout", "password") else 401
    assert (await other.get(PATH)).status == expected


async def test_an_export_does_not_begin_after_its_session(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session that ends between the check of its token and the first page gets a 401."""
    (ava,) = await people(api, "Ava")
    real = chat.store.read_for

    async def disabled_meanwhile(key: int, query: Any, *args: Any) -> Any:
        if query is export.start_export:
            await chat.store.commit(disable, ava.email)
        return await real(key, query, *args)

    monkeypatch.setattr(chat.store, "read_for", disabled_meanwhile)
    answer = await ava.get(PATH)
    assert (answer.status, answer.json["code"]) == (401, "session_revoked")


async def test_exports_have_a_rate(servers: Servers) -> None:
    """Exports count against a rate, as they use much of the disk."""
    api = Api((await servers.start(profile_rate=4)).port)
    ava: Person = await api.register("Ava")
    assert [(await ava.get(PATH)).status for _ in range(3)] == [200, 200, 429]
    api.close()
