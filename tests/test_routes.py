"""The REST routes of accounts, logins, users and groups: fields of each answer, and refusals."""

import pytest

from server import ChatServer
from tests.support.clients import PASSWORD, Answer, Api
from tests.support.messages import TIME
from tests.support.routes import refused

UNKNOWN_ID = 999_999


# Accounts


async def test_register_answers_the_account_and_a_valid_token(api: Api) -> None:
    """Registration answers 201 with a token that is logged in."""
    body = {"username": "Ava", "email": "Ava@Example.com", "password": PASSWORD}
    answer = await api.request("POST", "/v1/users/register", body)
    assert answer.status == 201
    assert answer.json.keys() == {"id", "username", "email", "token", "message"}
    assert answer.json["username"] == "Ava"
    assert answer.json["email"] == "Ava@example.com"
    access = await api.request("GET", "/v1/test-auth", token=answer.json["token"])
    assert access.status == 200
    assert access.json == {"message": "Access granted", "user_id": answer.json["id"]}


async def test_login_answers_a_token_and_the_user(api: Api) -> None:
    """Every login is a session of its own; the e-mail address may be in any case."""
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
    """A username or address that differs only in case or Unicode form is taken."""
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


async def test_reserved_usernames_are_refused(api: Api) -> None:
    """`all` is the mention of all members, and `deleted-7` stands for a deleted account."""
    for username in ("all", "ALL", "ａｌｌ", "deleted-7", "Deleted-007"):
        body = {"username": username, "email": "eve@example.com", "password": PASSWORD}
        answer = await api.request("POST", "/v1/users/register", body)
        refused(answer, 409, "username_taken")
    for username in ("all of us", "deleted-", "deleted-7b"):
        await api.register(username)


async def test_every_failed_login_has_the_same_answer(api: Api) -> None:
    """Body and headers do not reveal whether the e-mail address is known."""
    ava = await api.register("Ava")
    answers = []
    for email, password in (
        (ava.email, "wrong"),
        ("nobody@example.com", PASSWORD),
        (ava.email, ""),
    ):
        body = {"email": email, "password": password}
        answer = await api.request("POST", "/v1/users/login", body)
        refused(answer, 401, "invalid_credentials")
        assert answer.json["error"] == "Invalid email or password"
        answers.append((answer.body, set(answer.headers)))
    assert all(answer == answers[0] for answer in answers)


async def test_passwords_are_never_truncated(api: Api) -> None:
    """Every byte of a password counts, up to 1,024.

    A password that differs in the last character fails, and a longer one is refused.
    """
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


async def test_logins_over_the_limit_get_retry_after(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While too many passwords wait to be hashed, the answer is 503 with Retry-After."""
    ava = await api.register("Ava")
    monkeypatch.setattr(chat.context.passwords.turns.waiting, "waiting_max", 0)
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


# Logins


async def test_logins_are_listed_newest_first(api: Api) -> None:
    """Each has its times and whether it is the caller's; the list has no token."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    again = await api.login(ava)
    for person, current in ((ava, [False, True]), (again, [True, False])):
        answer = await person.get("/v1/users/sessions")
        assert answer.status == 200
        rows = answer.json
        assert [row["is_current"] for row in rows] == current
        assert rows[0]["created_at"] > rows[1]["created_at"]
        for row in rows:
            assert row.keys() == {
                "id",
                "created_at",
                "expires_at",
                "last_used_at",
                "address",
                "user_agent",
                "is_current",
            }
            assert TIME.fullmatch(row["created_at"])
            assert (
                TIME.fullmatch(row["expires_at"])
                and row["expires_at"] > rows[0]["created_at"]
            )
    assert len((await mike.get("/v1/users/sessions")).json) == 1


async def test_logging_out_ends_the_login_or_all_logins(api: Api) -> None:
    """The token and its sockets end at once. Logins of other users stay valid."""
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
    """The old password is refused, and other sessions end with their sockets.

    The caller's session stays.
    """
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


# Users


async def test_an_email_address_is_shown_to_its_user_alone(api: Api) -> None:
    """`email` is in the caller's own row of the list, and in no other answer."""
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
    """`limit` and `after_id` lead through all users, each once."""
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
    """Every route that takes a user's id answers 404 for an unknown one."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for answer in (
        await ava.get(f"/v1/users/{UNKNOWN_ID}"),
        await ava.get("/v1/users/0"),
        await ava.get(f"/v1/messages/history/{UNKNOWN_ID}"),
        await ava.post(f"/v1/messages/p2p/{UNKNOWN_ID}", {"content": "hello"}),
        await ava.post(f"/v1/groups/{group_id}/members", {"user_id": UNKNOWN_ID}),
    ):
        refused(answer, 404, "user_not_found")


async def test_users_with_chat_info_show_the_newest_direct_message(api: Api) -> None:
    """It is the newest message of either user, and null if there is none."""
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
    # A deleted message is not an empty one.
    at = f"/v1/groups/{last['group_id']}/messages/{last['seq']}"
    assert (await mike.delete(at)).status == 200
    gone = {**spoken, "last_message_content": None, "last_message_deleted": True}
    for person, peer in ((ava, mike), (mike, ava)):
        row = {"id": peer.id, "username": peer.name, **gone}
        assert row in (await person.get(path)).json
    url = {"content": "", "media_url": "https://example.com/a.png"}
    await mike.post(f"/v1/messages/p2p/{ava.id}", url)
    row = (await ava.get(path)).json[0]
    assert row["last_message_content"] == "" and "last_message_deleted" not in row


# Groups


async def test_a_group_is_created_and_listed(api: Api) -> None:
    """The creator owns it, and sees it in the list of groups; other users do not."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    made = await ava.post("/v1/groups", {"name": "Plans"})
    assert made.status == 201
    assert made.json.keys() == {
        "id",
        "group_id",
        "name",
        "owner_id",
        "created_at",
        "message",
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
        "unread": 0,
        "mentions": 0,
    }
    own = {"role": "owner", "seq": 1, "read_seq": 1}
    assert (await mike.get("/v1/groups")).json == []
    assert (await ava.get("/v1/groups")).json == [{**entry, **own}]
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    own = {"role": "member", "seq": 2, "read_seq": 2}
    assert (await mike.get("/v1/groups")).json == [{**entry, **own}]


async def test_members_are_added_listed_and_removed(api: Api) -> None:
    """Each answer names the user, and the list shows the change."""
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


async def test_refused_additions(api: Api) -> None:
    """Twice, by a plain member, of an admin by an admin, and to a direct conversation."""
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


async def test_refused_removals(api: Api) -> None:
    """Of the owner, of an admin by an admin, by a plain member, and of a user who is no member."""
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
    for nobody in (eve.id, UNKNOWN_ID):
        refused(await ava.delete(f"{path}/{nobody}"), 404, "member_not_found")
        # A plain member is refused before the lookup of the target.
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


async def test_a_group_of_others_looks_like_an_unknown_one(api: Api) -> None:
    """Every route answers a non-member with the same bytes for a group and for an unknown id."""
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
            for id in (group_id, UNKNOWN_ID, 0)
        ]
        for answer in answers:
            refused(answer, 403, "not_a_member")
            assert answer.body == answers[0].body
