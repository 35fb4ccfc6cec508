"""Each REST route: what it answers, member by member, and each of its own refusals."""

import asyncio
import json
import logging
import re
import time
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from handlers.routes import METRICS, ROUTES
from models.queries import directory
from server import ChatServer
from services.logs import JsonFormatter, LineFormatter
from tests.conftest import PASSWORD, Answer, Api, Logs, Person, filled

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
NOBODY = 999_999
MESSAGE = {
    *("type", "group_id", "sender_id", "content", "timestamp", "id", "seq", "cursor"),
    *("sender", "media_url", "reply_to", "key", "message_type"),
}
DIRECT = MESSAGE | {"recipient_id"}
PAGE = {
    *("messages", "count", "has_before", "has_after", "first_unread", "read_seq"),
    "cursor",
}
SECURITY_HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def refused(answer: Answer, status: int, code: str) -> None:
    """Require a refusal, and that it looks like all of them."""
    assert (answer.status, answer.json["code"]) == (status, code), answer.body
    assert answer.json.keys() - {"details"} == {"error", "code"}
    assert answer.json["error"] and "Traceback" not in answer.json["error"]


async def history(person: Person, path: str) -> list[Any]:
    """Return the messages of one page."""
    answer = await person.get(path)
    assert answer.status == 200, answer.body
    assert answer.json.keys() == PAGE
    assert answer.json["count"] == len(answer.json["messages"])
    return list(answer.json["messages"])


async def pages(person: Person, path: str, limit: int) -> list[list[Any]]:
    """Return a history page by page, from the newest page to the oldest."""
    found = [await history(person, f"{path}?limit={limit}")]
    while found[-1]:
        before_id = found[-1][0]["id"]
        found.append(
            await history(person, f"{path}?limit={limit}&before_id={before_id}")
        )
    return found[:-1]


# Accounts.


async def test_register_answers_the_account_and_a_token_that_works(api: Api) -> None:
    """Registering is logging in: 201, and the token opens the door."""
    body = {"username": "Ava", "email": "Ava@Example.com", "password": PASSWORD}
    answer = await api.request("POST", "/v1/users/register", body)
    assert answer.status == 201
    assert answer.json.keys() == {"id", "username", "email", "token", "message"}
    assert answer.json["username"] == "Ava"
    assert answer.json["email"] == "Ava@Example.com"
    access = await api.request("GET", "/v1/test-auth", token=answer.json["token"])
    assert access.status == 200
    assert access.json == {"message": "Access granted", "user_id": answer.json["id"]}


async def test_login_answers_a_token_and_the_user(api: Api) -> None:
    """Every login is a session of its own; the e-mail's letters may be of either case."""
    ava = await api.register("Ava")
    tokens = {ava.token}
    for email in (ava.email, ava.email.upper()):
        body = {"email": email, "password": PASSWORD}
        answer = await api.request("POST", "/v1/users/login", body)
        assert answer.status == 200
        assert answer.json.keys() == {"token", "message", "user"}
        assert answer.json["user"] == {
            "id": ava.id,
            "username": "Ava",
            "email": ava.email,
        }
        access = await api.request("GET", "/v1/test-auth", token=answer.json["token"])
        assert access.json["user_id"] == ava.id
        tokens.add(answer.json["token"])
    assert len(tokens) == 3


async def test_names_and_emails_conflict_in_any_case(api: Api) -> None:
    """A name or an e-mail address that differs in case or in Unicode form alone is taken."""
    await api.register("Straße")
    for username, email, code in (
        ("Other", "STRASSE@example.com", "email_taken"),
        ("Other", "Straße@example.com", "email_taken"),
        ("Straße", "other@example.com", "username_taken"),
        ("STRASSE", "other@example.com", "username_taken"),
        ("ＳＴＲＡＳＳＥ", "other@example.com", "username_taken"),
    ):
        body = {"username": username, "email": email, "password": PASSWORD}
        refused(await api.request("POST", "/v1/users/register", body), 409, code)
    await api.register("Other")


async def test_nobody_is_called_like_everybody_or_nobody(api: Api) -> None:
    """`@all` stays the call to all, and `deleted-7` the one whose account is deleted."""
    for username in ("all", "ALL", "ａｌｌ", "deleted-7", "Deleted-007"):
        body = {"username": username, "email": "eve@example.com", "password": PASSWORD}
        answer = await api.request("POST", "/v1/users/register", body)
        refused(answer, 409, "username_taken")
    for username in ("all of us", "deleted-", "deleted-7b"):
        await api.register(username)


async def test_a_wrong_login_is_the_same_answer_for_everyone(api: Api) -> None:
    """Whether the e-mail address is known or not, body and headers do not tell."""
    ava = await api.register("Ava")
    answers = []
    for email, password in (
        (ava.email, "wrong"),
        ("nobody@example.com", PASSWORD),
        ("no e-mail\x00 at all", PASSWORD),
        (ava.email, ""),
    ):
        body = {"email": email, "password": password}
        answer = await api.request("POST", "/v1/users/login", body)
        refused(answer, 401, "invalid_credentials")
        assert answer.json["error"] == "Invalid email or password"
        answers.append((answer.body, set(answer.headers)))
    assert all(answer == answers[0] for answer in answers)


async def test_passwords_are_never_truncated(api: Api) -> None:
    """All of 1,024 bytes count, of any Unicode; one off is wrong, and more is refused."""
    for name, password in (("Long", "x" * 1024), ("Wide", "é" * 511 + "\x00z")):
        body = {"username": name, "email": f"{name}@example.com", "password": password}
        assert (await api.request("POST", "/v1/users/register", body)).status == 201
        for given, status in (
            (password, 200),
            (password[:-1], 401),
            (password[:72], 401),
            (password[:-1] + "!", 401),
        ):
            body = {"email": f"{name}@example.com", "password": given}
            assert (await api.request("POST", "/v1/users/login", body)).status == status


async def test_logins_that_find_no_room_are_told_when_to_return(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When too many passwords wait to be hashed, the answer is 503 with Retry-After."""
    ava = await api.register("Ava")
    monkeypatch.setattr(chat.context.passwords, "_waiting_max", 0)
    for path, body in (
        (
            "register",
            {"username": "Eve", "email": "eve@example.com", "password": PASSWORD},
        ),
        ("login", {"email": ava.email, "password": PASSWORD}),
    ):
        answer = await api.request("POST", f"/v1/users/{path}", body)
        refused(answer, 503, "busy")
        assert int(answer.headers["Retry-After"]) >= 1


# Logins.


async def test_logins_are_listed_newest_first(api: Api) -> None:
    """Each with its times and whether it is the one that asks; nothing that would open a door."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    again = await api.login(ava)
    for person, current in ((ava, [False, True]), (again, [True, False])):
        answer = await person.get("/v1/users/sessions")
        assert answer.status == 200
        rows = answer.json
        assert [row["is_current"] for row in rows] == current
        assert rows[0]["created_at"] > rows[1]["created_at"]
        for row in rows:
            assert row.keys() == {"created_at", "expires_at", "is_current"}
            assert TIME.fullmatch(row["created_at"])
            assert (
                TIME.fullmatch(row["expires_at"])
                and row["expires_at"] > rows[0]["created_at"]
            )
    assert len((await mike.get("/v1/users/sessions")).json) == 1


async def test_logging_out_ends_this_login_or_all(api: Api) -> None:
    """At once: the token opens nothing, and its sockets are closed. Others' logins go on."""
    first, mike = await api.register("Ava"), await api.register("Mike")
    second, third = await api.login(first), await api.login(first)
    sockets = {each: await each.connect() for each in (first, second, third, mike)}
    for socket in sockets.values():
        await socket.next("live")
    for body, leaving, ended, left in (
        (None, first, 1, 2),
        ({"all": True}, second, 2, 0),
    ):
        answer = await leaving.post("/v1/users/logout", body)
        assert answer.status == 200
        assert answer.json == {"ended": ended, "message": "Logged out successfully"}
        refused(await leaving.get("/v1/test-auth"), 401, "session_revoked")
        refused(await leaving.post("/v1/users/logout", {}), 401, "session_revoked")
        assert (await sockets[leaving].closed())[0] == 4501
        if left:
            rows = (await third.get("/v1/users/sessions")).json
            assert len(rows) == left
    refused(await third.get("/v1/test-auth"), 401, "session_revoked")
    assert (await sockets[third].closed())[0] == 4501
    assert (await mike.get("/v1/test-auth")).status == 200
    await sockets[mike].send({"type": "ping"})
    await sockets[mike].next("pong")
    assert (await (await api.login(first)).get("/v1/test-auth")).status == 200


async def test_a_new_password_ends_the_other_logins(api: Api) -> None:
    """The old one opens nothing any more, and who knew it is out; the caller stays."""
    ava = await api.register("Ava")
    other = await api.login(ava)
    watching = await other.connect()
    await watching.next("live")
    path = "/v1/users/password"

    async def change(old: str, new: str) -> Answer:
        body = {"old_password": old, "new_password": new}
        return await api.request("PUT", path, body, token=ava.token)

    refused(await change("wrong", "a new password"), 401, "invalid_credentials")
    assert (await other.get("/v1/test-auth")).status == 200
    answer = await change(PASSWORD, "a new password")
    assert answer.status == 200
    assert answer.json == {"ended": 1, "message": "Password changed successfully"}
    assert (await watching.closed())[0] == 4501
    refused(await other.get("/v1/test-auth"), 401, "session_revoked")
    assert (await ava.get("/v1/test-auth")).status == 200
    for password, status in ((PASSWORD, 401), ("a new password", 200)):
        body = {"email": ava.email, "password": password}
        answer = await api.request("POST", "/v1/users/login", body)
        assert answer.status == status


# Users.


async def test_users_show_an_email_to_its_owner_alone(api: Api) -> None:
    """`email` is in the caller's own row of the list, and nowhere else."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    answer = await ava.get("/v1/users")
    assert answer.status == 200
    assert answer.json == [
        {"id": ava.id, "username": "Ava", "email": ava.email},
        {"id": mike.id, "username": "Mike"},
    ]
    for person in (ava, mike):
        answer = await ava.get(f"/v1/users/{person.id}")
        assert answer.status == 200
        assert answer.json == {"id": person.id, "username": person.name}


async def test_users_come_in_pages(api: Api) -> None:
    """`limit` and `after_id` walk through all users, each once."""
    people = [await api.register(name) for name in ("Ava", "Mike", "Zoe")]
    ids = [person.id for person in people]
    for path, expected in (("/v1/users", ids), ("/v1/users/with-chat-info", ids[1:])):
        seen: list[int] = []
        while page := (
            await people[0].get(f"{path}?limit=1&after_id={max(seen or [0])}")
        ).json:
            assert len(page) == 1
            seen.append(page[0]["id"])
        assert seen == expected


async def test_an_unknown_user_is_not_found(api: Api) -> None:
    """Every route that names a person says so when there is no such person."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for answer in (
        await ava.get(f"/v1/users/{NOBODY}"),
        await ava.get("/v1/users/0"),
        await ava.get(f"/v1/messages/history/{NOBODY}"),
        await ava.post(f"/v1/messages/p2p/{NOBODY}", {"content": "hello"}),
        await ava.post(f"/v1/groups/{group_id}/members", {"user_id": NOBODY}),
    ):
        refused(answer, 404, "user_not_found")


async def test_users_with_chat_info_show_the_newest_direct_message(api: Api) -> None:
    """The newest message of the pair, whoever sent it; null where they never spoke."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    await mike.post(f"/v1/messages/p2p/{zoe.id}", {"content": "not Ava's business"})
    silent = {
        "last_message_content": None,
        "last_message_timestamp": None,
        "last_message_sender_id": None,
    }
    path = "/v1/users/with-chat-info"
    assert (await ava.get(path)).json == [
        {"id": mike.id, "username": "Mike", **silent},
        {"id": zoe.id, "username": "Zoe", **silent},
    ]
    await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "first"})
    last = (await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "second"})).json
    spoken = {
        "last_message_content": "second",
        "last_message_timestamp": last["timestamp"],
        "last_message_sender_id": mike.id,
    }
    assert (await ava.get(path)).json == [
        {"id": mike.id, "username": "Mike", **spoken},
        {"id": zoe.id, "username": "Zoe", **silent},
    ]
    assert {"id": ava.id, "username": "Ava", **spoken} in (await mike.get(path)).json


# Groups.


async def test_a_group_is_made_and_listed(api: Api) -> None:
    """Its maker owns it, and finds it among their groups; others do not."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    made = await ava.post("/v1/groups", {"name": "Plans"})
    assert made.status == 201
    assert made.json.keys() == {
        *("id", "group_id", "name", "owner_id", "created_at", "message"),
    }
    assert made.json["id"] == made.json["group_id"]
    assert (made.json["name"], made.json["owner_id"]) == ("Plans", ava.id)
    assert TIME.fullmatch(made.json["created_at"])
    group_id = made.json["id"]
    await ava.post(
        f"/v1/messages/p2p/{mike.id}", {"content": "no group of anybody's list"}
    )
    entry = {
        "id": group_id,
        "group_id": group_id,
        "name": "Plans",
        "owner_id": ava.id,
        "created_at": made.json["created_at"],
        "topic": "",
        "is_archived": False,
    }
    assert (await mike.get("/v1/groups")).json == []
    assert (await ava.get("/v1/groups")).json == [{**entry, "role": "owner"}]
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    assert (await mike.get("/v1/groups")).json == [{**entry, "role": "member"}]


async def test_members_are_added_listed_and_removed(api: Api) -> None:
    """Each step answers who it was about, and the list follows."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    group_id = await ava.group()
    path = f"/v1/groups/{group_id}/members"
    added = await ava.post(path, {"user_id": mike.id})
    assert added.status == 200
    assert added.json.keys() == {"message", "group_id", "user_id", "role"}
    assert (added.json["group_id"], added.json["user_id"]) == (group_id, mike.id)
    assert added.json["role"] == "member"
    admin = await ava.post(path, {"user_id": zoe.id, "role": "admin"})
    assert (admin.status, admin.json["role"]) == (200, "admin")
    listed = await mike.get(path)
    assert listed.status == 200
    assert listed.json == [
        {"id": ava.id, "username": "Ava", "role": "owner"},
        {"id": mike.id, "username": "Mike", "role": "member"},
        {"id": zoe.id, "username": "Zoe", "role": "admin"},
    ]
    gone = await ava.delete(f"{path}/{mike.id}")
    assert gone.status == 200
    assert gone.json.keys() == {"message", "group_id", "user_id"}
    assert (gone.json["group_id"], gone.json["user_id"]) == (group_id, mike.id)
    assert [row["id"] for row in (await ava.get(path)).json] == [ava.id, zoe.id]
    refused(await mike.get(path), 403, "not_a_member")


async def test_adding_is_refused(api: Api) -> None:
    """Twice, by a mere member, an admin by an admin, and to a conversation of two."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    group_id = await ava.group(mike)
    path = f"/v1/groups/{group_id}/members"
    refused(await ava.post(path, {"user_id": mike.id}), 409, "already_a_member")
    refused(await ava.post(path, {"user_id": ava.id}), 409, "already_a_member")
    refused(await mike.post(path, {"user_id": zoe.id}), 403, "not_allowed")
    refused(await zoe.post(path, {"user_id": zoe.id}), 403, "not_a_member")
    await ava.post(path, {"user_id": zoe.id, "role": "admin"})
    eve = await api.register("Eve")
    body = {"user_id": eve.id, "role": "admin"}
    refused(await zoe.post(path, body), 403, "not_allowed")
    body = {"user_id": eve.id, "role": "owner"}
    refused(await ava.post(path, body), 400, "invalid_request")
    direct = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hi"})).json[
        "group_id"
    ]
    path = f"/v1/groups/{direct}/members"
    refused(await ava.post(path, {"user_id": eve.id}), 403, "direct_group_is_fixed")
    assert [row["id"] for row in (await ava.get(path)).json] == [ava.id, mike.id]


async def test_removing_is_refused(api: Api) -> None:
    """Nobody removes an owner, only the owner an admin, nobody somebody who is not there."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe, kim, eve = [await api.register(name) for name in ("Zoe", "Kim", "Eve")]
    group_id = await ava.group(mike)
    path = f"/v1/groups/{group_id}/members"
    for admin in (zoe, kim):
        await ava.post(path, {"user_id": admin.id, "role": "admin"})
    refused(await ava.delete(f"{path}/{ava.id}"), 409, "owner_cannot_leave")
    refused(await zoe.delete(f"{path}/{ava.id}"), 403, "not_allowed")
    refused(await zoe.delete(f"{path}/{kim.id}"), 403, "not_allowed")
    refused(await mike.delete(f"{path}/{zoe.id}"), 403, "not_allowed")
    for nobody in (eve.id, NOBODY):
        refused(await ava.delete(f"{path}/{nobody}"), 404, "member_not_found")
        # A mere member may not ask who is not there either.
        refused(await mike.delete(f"{path}/{nobody}"), 403, "not_allowed")
    refused(await eve.delete(f"{path}/{eve.id}"), 403, "not_a_member")
    direct = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hi"})).json[
        "group_id"
    ]
    for person in (ava, mike):
        answer = await ava.delete(f"/v1/groups/{direct}/members/{person.id}")
        refused(answer, 403, "direct_group_is_fixed")
    for leaving in (mike, zoe):
        assert (await leaving.delete(f"{path}/{leaving.id}")).status == 200
    assert [row["id"] for row in (await ava.get(path)).json] == [ava.id, kim.id]


async def test_a_group_of_others_looks_like_none(api: Api) -> None:
    """Every route of a group answers an outsider alike, byte by byte, group or no group."""
    ava, eve = await api.register("Ava"), await api.register("Eve")
    group_id = await ava.group()
    for method, path, body in (
        ("GET", "/v1/groups/{}/members", None),
        ("POST", "/v1/groups/{}/members", {"user_id": eve.id}),
        ("DELETE", "/v1/groups/{}/members/" + str(ava.id), None),
        ("GET", "/v1/groups/{}/messages", None),
        ("POST", "/v1/messages/group/{}", {"content": "hello"}),
    ):
        answers = [
            await api.request(method, path.format(id), body, token=eve.token)
            for id in (group_id, NOBODY, 0)
        ]
        for answer in answers:
            refused(answer, 403, "not_a_member")
            assert answer.body == answers[0].body


# Messages.


async def test_a_group_message_has_its_members(api: Api) -> None:
    """The answer to a send, the newest of the history and of the chats are one and the same."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    first = await ava.say(group_id, "first")
    answer = await mike.post(
        f"/v1/messages/group/{group_id}",
        {
            "content": 'GROUP CHAT IS ALIVE! 🎉 \\ " \u2028',
            "media_url": "https://example.com/a.png",
            "type": "image",
            "reply_to": first["id"],
            "key": "a key",
        },
    )
    assert answer.status == 201
    message = answer.json
    assert message.keys() == MESSAGE | {"quote"}
    assert TIME.fullmatch(message["timestamp"])
    assert message["cursor"].endswith(f".{message['id']}")
    assert message == {
        **message,
        "type": "group_message",
        "group_id": group_id,
        "sender_id": mike.id,
        "sender": "Mike",
        "content": 'GROUP CHAT IS ALIVE! 🎉 \\ " \u2028',
        "media_url": "https://example.com/a.png",
        "message_type": "image",
        "reply_to": first["id"],
        "key": "a key",
        "seq": first["seq"] + 1,
    }
    assert message["id"] > first["id"]
    assert (first["media_url"], first["reply_to"], first["key"]) == (None, None, None)
    assert await history(ava, f"/v1/groups/{group_id}/messages") == [first, message]
    assert (await ava.get("/v1/chats")).json == [message]


async def test_a_message_needs_content_or_a_media_url(api: Api) -> None:
    """A media URL alone will do; nothing at all will not."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    for path in (f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"):
        sent = await ava.post(path, {"media_url": "https://example.com/a.png"})
        assert (sent.status, sent.json["content"]) == (201, "")
        for nothing in ({}, {"content": ""}, {"content": "", "media_url": None}):
            refused(await ava.post(path, nothing), 400, "invalid_request")


async def test_a_direct_message_has_its_members(api: Api) -> None:
    """It names its recipient; its sender is told how far it has come, and nobody else is."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    answer = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})
    assert answer.status == 201
    message = answer.json
    assert message.keys() == DIRECT | {"status"}
    assert message == {
        **message,
        "type": "direct_message",
        "sender_id": ava.id,
        "recipient_id": mike.id,
        "content": "hello",
        "status": "PENDING",
    }
    assert await history(ava, f"/v1/messages/history/{mike.id}") == [message]
    del message["status"]
    assert await history(mike, f"/v1/messages/history/{ava.id}") == [message]
    assert (await mike.get("/v1/chats")).json == [message]
    # The conversation is a group of the two, and reads and writes like one.
    group_id = message["group_id"]
    assert await history(mike, f"/v1/groups/{group_id}/messages") == [message]
    back = await mike.post(f"/v1/messages/group/{group_id}", {"content": "and back"})
    assert back.status == 201
    assert (back.json["type"], back.json["recipient_id"]) == ("direct_message", ava.id)
    eve = await api.register("Eve")
    refused(await eve.get(f"/v1/groups/{group_id}/messages"), 403, "not_a_member")
    assert await history(eve, f"/v1/messages/history/{ava.id}") == []
    oneself = await ava.post(f"/v1/messages/p2p/{ava.id}", {"content": "hello"})
    refused(oneself, 400, "invalid_request")


async def test_a_direct_message_is_pending_then_delivered_then_read(api: Api) -> None:
    """PENDING until a socket of the recipient's has it, READ once they say so; never back."""
    ava, mike = await api.register("Ava"), await api.register("Mike")

    async def statuses() -> list[str]:
        messages = await history(ava, f"/v1/messages/history/{mike.id}")
        return [message["status"] for message in messages]

    async def newest() -> str:
        return str((await ava.get("/v1/chats")).json[0]["status"])

    path = f"/v1/messages/p2p/{mike.id}"
    first = (await ava.post(path, {"content": "first"})).json
    assert (await statuses(), await newest()) == (["PENDING"], "PENDING")
    socket = await mike.connect()
    await socket.until("live")
    deadline = time.monotonic() + 10
    while (found := await statuses()) != ["DELIVERED"]:
        assert found == ["PENDING"] and time.monotonic() < deadline
    assert await newest() == "DELIVERED"
    read = {"type": "read", "group_id": first["group_id"], "seq": first["seq"]}
    await socket.send(read)
    await socket.next("ok")
    assert (await statuses(), await newest()) == (["READ"], "READ")
    socket.close()
    await ava.post(path, {"content": "second"})
    found = await statuses()
    assert found[0] == "READ" and found[1] in ("PENDING", "DELIVERED")


async def test_sending_a_read_message_again_does_not_call_it_pending(api: Api) -> None:
    """A duplicate's status is where the message stands now."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    path, body = f"/v1/messages/p2p/{mike.id}", {"content": "hello", "key": "k"}
    first = (await ava.post(path, body)).json
    socket = await mike.connect()
    await socket.until("live")
    await socket.send(
        {"type": "read", "group_id": first["group_id"], "seq": first["seq"]}
    )
    await socket.next("ok")
    again = await ava.post(path, body)
    assert (again.status, again.json["duplicate"]) == (200, True)
    assert again.json["status"] == "READ"


async def test_reply_to_names_a_message_of_the_same_conversation(api: Api) -> None:
    """Not one of another group, not an event that is no message, not nothing."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id, other_id = await ava.group(mike), await ava.group(mike)
    message = await ava.say(group_id, "here")
    elsewhere = await ava.say(other_id, "there")
    to_group, direct = f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"
    replied = await mike.post(to_group, {"content": "reply", "reply_to": message["id"]})
    assert (replied.status, replied.json["reply_to"]) == (201, message["id"])
    joined_id = message["id"] - 1
    for reply_to in (elsewhere["id"], joined_id, 1, NOBODY):
        answer = await mike.post(to_group, {"content": "reply", "reply_to": reply_to})
        refused(answer, 400, "invalid_request")
        assert "reply_to" in answer.json["details"]
        # No conversation begins with a reply, and none is left behind by one that was refused.
        answer = await mike.post(
            f"/v1/messages/p2p/{ava.id}", {"content": "a", "reply_to": 1}
        )
        refused(answer, 400, "invalid_request")
    # Nor is anything left in the log: ids have no gap.
    after = await ava.say(group_id, "after")
    assert after["id"] == replied.json["id"] + 1
    first = (await ava.post(direct, {"content": "first"})).json
    answer = await ava.post(direct, {"content": "reply", "reply_to": first["id"]})
    assert answer.status == 201
    answer = await ava.post(direct, {"content": "reply", "reply_to": message["id"]})
    refused(answer, 400, "invalid_request")
    assert len(await history(ava, f"/v1/groups/{group_id}/messages")) == 3


# Keys.


async def test_the_same_key_sends_once(api: Api) -> None:
    """Again answers 200 and the first message, over HTTP and over a socket; nothing is added."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    for path, kind in (
        (f"/v1/messages/group/{group_id}", {"group_id": group_id}),
        (f"/v1/messages/p2p/{mike.id}", {"recipient_id": mike.id}),
    ):
        body = {"content": "once", "key": f"key of {path}"}
        first, *others = await asyncio.gather(*(ava.post(path, body) for _ in range(5)))
        answers = sorted((first, *others), key=lambda answer: -answer.status)
        assert [answer.status for answer in answers] == [201, 200, 200, 200, 200]
        message = answers[0].json
        for duplicate in answers[1:]:
            assert duplicate.json == {**message, "duplicate": True}
        socket = await ava.connect()
        await socket.until("live")
        await socket.send({"type": "send", **kind, **body})
        ok = await socket.next("ok")
        assert (ok["id"], ok["seq"], ok["duplicate"]) == (
            message["id"],
            message["seq"],
            True,
        )
        path = f"/v1/groups/{message['group_id']}/messages"
        assert [found["id"] for found in await history(ava, path)] == [message["id"]]
        socket.close()


async def test_a_direct_conversations_two_ways_in_share_their_keys(api: Api) -> None:
    """By the person or by the group's id: it is one conversation and one message."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    body = {"content": "once", "key": "k"}
    first = (await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json
    again = await ava.post(f"/v1/messages/group/{first['group_id']}", body)
    assert (again.status, again.json["id"], again.json["duplicate"]) == (
        200,
        first["id"],
        True,
    )


async def test_a_key_is_not_used_for_anything_else(api: Api) -> None:
    """Other content, another media URL, type, reply or conversation: 409, and nothing is sent."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    group_id, other_id = await ava.group(mike), await ava.group(mike)
    to_group, direct = f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"
    earlier = await ava.say(group_id, "earlier")
    body = {"content": "a", "key": "group"}
    sent = await ava.post(to_group, body)
    assert sent.status == 201
    # A new conversation, which is not to be made for it, then one that is there.
    refused(await ava.post(direct, body), 409, "key_reused")
    after = await ava.say(group_id, "after")
    assert after["id"] == sent.json["id"] + 1  # nothing of it is in the log
    began = await ava.post(direct, {"content": "a", "key": "direct"})
    assert began.status == 201
    assert began.json["id"] == after["id"] + 2  # after its group_created
    for path, changed in (
        (to_group, {**body, "content": "b"}),
        (to_group, {**body, "media_url": "https://example.com"}),
        (to_group, {**body, "type": "image"}),
        (to_group, {**body, "reply_to": earlier["id"]}),
        (f"/v1/messages/group/{other_id}", body),
        (direct, body),
        (direct, {"content": "b", "key": "direct"}),
        (f"/v1/messages/p2p/{zoe.id}", {"content": "a", "key": "direct"}),
        (to_group, {"content": "a", "key": "direct"}),
    ):
        refused(await ava.post(path, changed), 409, "key_reused")
    # Another sender's keys are their own.
    assert (await mike.post(to_group, body)).status == 201
    assert len(await history(ava, f"/v1/groups/{group_id}/messages")) == 4
    assert len(await history(ava, f"/v1/messages/history/{mike.id}")) == 1
    assert await history(ava, f"/v1/groups/{other_id}/messages") == []
    assert await history(ava, f"/v1/messages/history/{zoe.id}") == []


# Histories.


async def test_pages_cover_a_history_exactly_once(api: Api) -> None:
    """Whatever the size of the page, in a group among other events and between two people."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe, group_id = await api.register("Zoe"), await ava.group(mike)
    sent, told = [], []
    for number in range(7):
        sent.append((await ava.say(group_id, f"{number}"))["id"])
        body = {"content": f"{number}"}
        told.append((await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json["id"])
        if number % 3 == 0:
            await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})
        if number % 3 == 1:
            await ava.delete(f"/v1/groups/{group_id}/members/{zoe.id}")
    for path, ids in (
        (f"/v1/groups/{group_id}/messages", sent),
        (f"/v1/messages/history/{ava.id}", told),
    ):
        for limit in (1, 3, 7, 8):
            found = await pages(mike, path, limit)
            assert [len(page) for page in found[:-1]] == [limit] * (len(found) - 1)
            ordered = [message["id"] for page in reversed(found) for message in page]
            assert ordered == ids, (path, limit)
        assert await history(mike, f"{path}?before_id={ids[0]}") == []
        assert [
            m["id"] for m in await history(mike, f"{path}?before_id={10**18}")
        ] == ids
        newest = await history(mike, f"{path}?limit=2")
        assert [message["id"] for message in newest] == ids[-2:]


async def test_a_page_has_at_most_200_messages(api: Api) -> None:
    """50 when nothing is said, what is asked up to 200, never more."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    direct = f"/v1/messages/p2p/{mike.id}"
    await asyncio.gather(*(ava.say(group_id, f"{number}") for number in range(203)))
    await asyncio.gather(
        *(ava.post(direct, {"content": f"{number}"}) for number in range(203))
    )
    for path in (f"/v1/groups/{group_id}/messages", f"/v1/messages/history/{mike.id}"):
        for query, count in (("", 50), ("?limit=199", 199), ("?limit=200", 200)):
            assert len(await history(ava, path + query)) == count
        for limit in (201, 10**9, 2**63 - 1):
            assert len(await history(ava, f"{path}?limit={limit}")) == 200
        assert [len(page) for page in await pages(ava, path, 1000)] == [200, 3]


async def test_chats_are_the_newest_message_of_each_conversation(api: Api) -> None:
    """Groups and direct ones together, newest first; without those where nothing was said."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    first_id, second_id = await ava.group(mike, name="one"), await ava.group(
        mike, name="two"
    )
    await ava.group(mike, name="silent")
    assert (await mike.get("/v1/chats")).json == []
    await ava.say(first_id, "older")
    second = await mike.say(second_id, "second")
    direct = (await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "direct"})).json
    assert direct.pop("status") == "PENDING"
    first = await ava.say(first_id, "newer")
    assert (await ava.get("/v1/chats")).json == [first, direct, second]
    assert (await mike.get("/v1/chats")).json == [
        *(first, {**direct, "status": "PENDING"}, second),
    ]
    assert (await zoe.get("/v1/chats")).json == []
    await ava.delete(f"/v1/groups/{first_id}/members/{mike.id}")
    assert [chat["id"] for chat in (await mike.get("/v1/chats")).json] == [
        *(direct["id"], second["id"]),
    ]


# Every route.


async def test_ping_answers(api: Api) -> None:
    """Without a token."""
    answer = await api.request("GET", "/ping")
    assert answer.status == 200
    assert answer.json == {"message": "pong", "db_driver": "sqlite3"}


async def test_health_and_readiness_are_answered(api: Api, chat: ChatServer) -> None:
    """Without a token. Alive is the process; ready is what commits, so not one that stops."""
    answer = await api.request("GET", "/healthz")
    assert (answer.status, answer.json) == (200, {"status": "alive"})
    answer = await api.request("GET", "/readyz")
    assert (answer.status, answer.json) == (200, {"status": "ready"})
    head = chat.hub.head
    await chat.store.close()
    answer = await api.request("GET", "/readyz")
    refused(answer, 503, "stopping")
    assert int(answer.headers["Retry-After"]) >= 1
    assert (await api.request("GET", "/healthz")).status == 200
    assert chat.hub.head == head


async def test_metrics_are_counted(api: Api) -> None:
    """In Prometheus' text format, each described; what happened is in them."""
    ava = await api.register("Ava")
    await ava.connect()
    group_id = await ava.group()
    await ava.say(group_id, "hello")
    await api.login(ava)
    body = {"email": ava.email, "password": "wrong"}
    await api.request("POST", "/v1/users/login", body)
    answer = await api.request("GET", METRICS)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    found = {
        f"{sample.name}{sorted(sample.labels.items())}": sample.value
        for family in text_string_to_metric_families(answer.body.decode())
        for sample in family.samples
        if family.documentation
    }
    for name, value in (
        ("chat_events_total[]", 2),
        ("chat_logins_total[('result', 'ok')]", 1),
        ("chat_logins_total[('result', 'bad')]", 1),
        ("chat_refused_total[('code', 'invalid_credentials')]", 1),
        ("chat_connections[('state', 'live')]", 1),
        ("chat_connections[('state', 'behind')]", 0),
    ):
        assert found[name] == value, name
    assert found["chat_commit_seconds_count[]"] >= 3


async def test_what_is_no_route_is_not_found(api: Api) -> None:
    """404 as JSON, for every method, with and without a token."""
    ava = await api.register("Ava")
    for method in ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
        for path in (
            "/",
            "/v1",
            "/v1/users/x",
            "/v1/users/-1",
            "/v1/groups/1/",
            "/v1/nothing",
        ):
            for token in (None, ava.token):
                body = b"{}" if method in ("POST", "PUT", "PATCH") else None
                answer = await api.request(method, path, body, token=token)
                refused(answer, 404, "not_found")


async def test_a_method_that_a_route_does_not_take_is_405(api: Api) -> None:
    """As JSON, and `Allow` names the methods that the route takes."""
    ava = await api.register("Ava")
    allowed = {
        path: {
            name.upper()
            for name in ("get", "head", "post", "put", "delete", "patch")
            if hasattr(getattr(handler, name), "endpoint")
        }
        for path, handler in ROUTES.items()
    }
    pages = (METRICS, "/docs", "/openapi.json", "/asyncapi.json")
    allowed.update({path: {"GET"} for path in pages})
    wrong = []
    for path, methods in allowed.items():
        for method in {"GET", "POST", "PUT", "DELETE", "PATCH"} - methods:
            answer = await api.request(method, filled(path), b"{}", token=ava.token)
            refused(answer, 405, "method_not_allowed")
            named = set(answer.headers.get("Allow", "").split(", "))
            if named != methods | {"OPTIONS"}:
                wrong.append((method, path, answer.headers.get("Allow")))
    assert wrong == []


async def test_options_are_answered_without_a_token(api: Api) -> None:
    """A browser asks before it sends one. To pages of no origin that is allowed it says nothing."""
    for path in (*ROUTES, METRICS, "/docs"):
        answer = await api.request("OPTIONS", filled(path))
        assert (answer.status, answer.body) == (204, b""), path
        assert not [name for name in answer.headers if name.startswith("Access-")]


async def test_a_refusal_has_an_id_of_its_own(api: Api) -> None:
    """For the operator to find in the log."""
    ids = set()
    for path in ("/v1/nothing", "/v1/users", "/v1/users", "/ws"):
        answer = await api.request("GET", path)
        assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-Id"])
        ids.add(answer.headers["X-Request-Id"])
    assert len(ids) == 4


async def test_a_fault_of_the_server_is_a_500_whose_id_is_in_the_log(
    api: Api,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log tells what went wrong, and the client is told nothing of it."""
    ava = await api.register("Ava")

    def broken(*args: object) -> None:
        raise ZeroDivisionError("a secret detail")

    monkeypatch.setattr(directory, "groups", broken)
    answer = await ava.get("/v1/groups?token=secret")
    refused(answer, 500, "server_error")
    assert answer.json["error"] == "Internal server error"
    logs.claim("ERROR chatserver.http: GET /v1/groups failed$")
    (record,) = [each for each in caplog.records if each.levelname == "ERROR"]
    line = json.loads(JsonFormatter().format(record))
    assert line["request_id"] == answer.headers["X-Request-Id"]
    assert "ZeroDivisionError: a secret detail" in line["exception"]
    told = LineFormatter().format(record)
    assert f"failed [{line['request_id']}]\nTraceback" in told
    assert "token=" not in told


async def test_a_body_that_is_too_large_is_413(api: Api, chat: ChatServer) -> None:
    """Whatever the route, the answer is seen although the body was not read."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    most = chat.settings.body_bytes_max
    for path in (f"/v1/messages/group/{group_id}", "/v1/users/register", "/v1/nothing"):
        for size in (most + 1, 10 * most):
            refused(await ava.post(path, b" " * size), 413, "too_large")
    fits = b'{"content":"fits"}'.ljust(most)
    assert (await ava.post(f"/v1/messages/group/{group_id}", fits)).status == 201


async def raw(port: int, request: bytes) -> tuple[bytes, bytes]:
    """Send bytes; return the status line and the body of what comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    head, _, body = (await asyncio.wait_for(reader.read(), 10)).partition(b"\r\n\r\n")
    writer.close()
    return head.partition(b"\r\n")[0], body


async def test_a_content_length_of_thousands_of_digits_is_413(
    api: Api, logs: Logs
) -> None:
    """A number that Python itself refuses to convert is too large as well."""
    for digits in (19, 30, 5000):
        status, body = await raw(
            api.port,
            b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            b"Content-Length: " + b"9" * digits + b"\r\n\r\n",
        )
        assert status.startswith(b"HTTP/1.1 413 "), digits
        assert b'"too_large"' in body
        if digits > 4300:  # Tornado's own word on it, and no traceback
            logs.claim("Malformed HTTP message")


async def test_a_chunked_body_that_is_too_large_is_413(api: Api) -> None:
    """The client that does not say how much it sends is refused alike."""
    status, body = await raw(
        api.port,
        b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n"
        + (b"8000\r\n" + b" " * 0x8000 + b"\r\n") * 3
        + b"0\r\n\r\n",
    )
    assert status.startswith(b"HTTP/1.1 413 "), status
    assert b'"too_large"' in body


async def test_bodies_are_json_whatever_their_content_type_says(api: Api) -> None:
    """`curl -d` says that it sends a form, and is understood."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    contents = ("hello", "a=b&" * 3000, "100 % é", "%zz;+&&=")
    for kind in (
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "nonsense",
    ):
        for content in contents:
            answer = await api.request(
                "POST",
                f"/v1/messages/group/{group_id}",
                {"content": content},
                token=ava.token,
                headers={"Content-Type": kind},
            )
            assert answer.status == 201, (kind, content[:20], answer.body)
            assert answer.json["content"] == content


async def test_every_answer_has_the_security_headers(api: Api) -> None:
    """Successes and refusals of every kind; none says which server this is."""
    ava = await api.register("Ava")
    answers = [
        await ava.get("/v1/users"),
        await ava.post("/v1/groups", {"name": "group"}),
        await ava.get(f"/v1/users/{NOBODY}"),
        await ava.get("/v1/groups/7/messages"),
        await ava.post("/v1/groups", b"{"),
        await ava.get("/v1/nothing"),
        await ava.delete("/v1/users"),
        await ava.post("/v1/groups", b" " * 100_000),
        await ava.get("/ws"),
        await api.request("GET", "/ws"),
        await api.request("GET", "/v1/users"),
        await api.request("GET", "/ping"),
        await api.request("GET", "/openapi.json"),
        await api.request("GET", "/healthz"),
        await api.request("GET", "/readyz"),
    ]
    statuses = [answer.status for answer in answers]
    assert statuses == [
        *(200, 201, 404, 403, 400, 404, 405, 413, 426, 401, 401, 200, 200, 200, 200),
    ]
    for answer in answers:
        for name, value in SECURITY_HEADERS.items():
            assert answer.headers.get_list(name) == [value], (answer.status, name)
        assert "Server" not in answer.headers
        date = parsedate_to_datetime(answer.headers["Date"])
        assert 0 <= time.time() - date.timestamp() < 60, date
        assert ("WWW-Authenticate" in answer.headers) == (answer.status == 401)
    page = await api.request("GET", "/docs")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    for name in SECURITY_HEADERS.keys() - {"Content-Type", "Content-Security-Policy"}:
        assert page.headers[name] == SECURITY_HEADERS[name]
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; ")


NO_HTTP = [
    b"nonsense\r\n\r\n",
    b"GET /ping HTTP/1.1\r\n\r\n",
    b"GET /ping HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
    b"GET /ping HTTP/1.1\r\nHost: x\r\nbad\x00: y\r\n\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
    b"Content-Length: 2\r\n\r\n{}",
    b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /ping HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 20_000,
]


@pytest.mark.parametrize("request_bytes", NO_HTTP)
async def test_what_is_no_http_is_refused_like_all_else(
    api: Api, logs: Logs, request_bytes: bytes
) -> None:
    """With the security headers, an id and an error in JSON; and nothing more is read."""
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    writer.write(request_bytes)
    head, _, body = (await asyncio.wait_for(reader.read(), 10)).partition(b"\r\n\r\n")
    writer.close()
    status, *lines = head.decode().split("\r\n")
    assert status == "HTTP/1.1 400 Bad Request"
    headers = dict(line.split(": ", 1) for line in lines)
    assert headers.items() >= SECURITY_HEADERS.items()
    assert headers["X-Request-Id"] and headers["Content-Length"] == str(len(body))
    assert json.loads(body)["code"] == "invalid_request"
    logs.claim("INFO tornado.general: (Malformed HTTP message|Unsatisfiable read)")


async def test_the_log_has_no_reaction_and_no_line_of_a_clients(
    api: Api, logs: Logs
) -> None:
    """What somebody reacts with is what they write; and a path is ASCII, whatever it was."""
    logs.setLevel(logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)
    ava = await api.register("Ava")
    group_id = await ava.group()
    message = await ava.say(group_id, "hello")
    path = f"/v1/groups/{group_id}/messages/{message['seq']}"
    for method in ("PUT", "GET", "DELETE"):
        await api.request(method, f"{path}/reactions/splendid", token=ava.token)
    await ava.get(f"{path}/Reactions%2fsplendid")
    for mark in (b"\x85", b"\xe2\x80\xa8", b"\x9b"):
        request = (
            b"GET /a" + mark + b"b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        assert (await raw(api.port, request))[0].startswith(b"HTTP/1.1 404 ")
    lines = [line for line in logs.records if " chatserver.http: " in line]
    logs.records.clear()
    assert len([line for line in lines if "eactions" in line]) == 4
    assert len([line for line in lines if "/a" in line]) == 3
    assert all(line.isascii() or "…" in line for line in lines)
    assert not any("splendid" in line for line in lines)
