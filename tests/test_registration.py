"""Who may register, and what an invitation does for a new user."""

from typing import Any

import pytest

from configuration import Settings
from handlers.base.addresses import site_of
from models.codes import hash_code
from models.operations.registration import make_server_invite
from server import ChatServer
from tests.support.clients import PASSWORD, Answer, Api, email_of
from tests.support.groups import refused
from tests.support.servers import with_settings

REGISTER = "/v1/users/register"
HOUR = 3600 * 1_000_000


async def register(api: Api, name: str, **members: Any) -> Answer:
    """Try to register."""
    body = {"username": name, "email": email_of(name), "password": PASSWORD}
    return await api.request("POST", REGISTER, {**body, **members})


async def count(chat: ChatServer, table: str) -> int:
    """Return the number of rows of a table."""

    def rows(database: Any) -> int:
        (number,) = database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()
        return int(number)

    return await chat.store.read(rows)


@pytest.mark.parametrize(
    "settings,mode",
    [
        ({}, "open"),
        ({"proxied": "yes"}, "invite"),
        ({"host": "0.0.0.0"}, "invite"),
        ({"host": "0.0.0.0", "registration": "open"}, "open"),
        ({"registration": "closed"}, "closed"),
        ({"registration": "invite"}, "invite"),
    ],
)
def test_registration_is_open_only_if_local(
    settings: dict[str, Any], mode: str
) -> None:
    """Unless the setting says otherwise."""
    assert Settings(**settings).registration_mode == mode


@with_settings(registration="closed")
async def test_a_closed_server_takes_no_one(api: Api, chat: ChatServer) -> None:
    """Not even with an invitation."""
    await chat.store.commit(make_server_invite, hash_code("code"), HOUR, 1)
    for members in ({}, {"invite": "code"}):
        answer = await register(api, "Ava", **members)
        assert refused(answer) == (403, "registration_closed")
    assert await count(chat, "user") == 0


@with_settings(registration="invite")
async def test_an_invitation_of_the_server_admits(api: Api, chat: ChatServer) -> None:
    """As many as it has uses; without one, or with a wrong code, no one registers."""
    await chat.store.commit(make_server_invite, hash_code("code"), HOUR, 2)
    await chat.store.commit(make_server_invite, hash_code("ended"), -1, None)
    assert refused(await register(api, "Ava")) == (403, "registration_closed")
    for code in ("wrong", "ended"):
        answer = await register(api, "Ava", invite=code)
        assert refused(answer) == (403, "registration_closed")
    shown = await api.request("GET", "/v1/invites/code")
    assert (shown.status, shown.json) == (200, {})
    for name, status in (("Ava", 201), ("Ava", 409), ("Mike", 201), ("Zoe", 403)):
        answer = await register(api, name, invite="code")
        assert answer.status == status
        assert "group_id" not in answer.json
    assert await count(chat, "user") == 2
    assert await count(chat, "server_invite") == 1  # the one that ended


@with_settings(registration="open")
async def test_a_wrong_invitation_is_refused_where_none_is_needed(api: Api) -> None:
    """Who types a code wants to join that group."""
    answer = await register(api, "Ava", invite="wrong")
    assert refused(answer) == (404, "invite_not_found")


async def test_an_invitation_of_a_group_admits_and_joins(
    api: Api, chat: ChatServer
) -> None:
    """In one commit; a refusal uses nothing up and makes no account."""
    ava = await api.register("Ava")
    group_id = await ava.group(name="Plans")
    group = f"/v1/groups/{group_id}"
    made = (await ava.post(f"{group}/invites", {"uses": 1})).json
    looked = await api.request("GET", f"/v1/invites/{made['code']}")
    assert looked.json == {
        "id": group_id,
        "name": "Plans",
        "topic": "",
        "member_count": 1,
    }
    socket = await ava.connect()
    await socket.until("live")
    await ava.patch(group, {"is_archived": True})
    answer = await register(api, "Mike", invite=made["code"])
    assert refused(answer) == (403, "group_archived")
    await ava.patch(group, {"is_archived": False})
    answer = await register(api, "Ava", invite=made["code"])
    assert refused(answer) == (409, "email_taken")
    assert await count(chat, "user") == 1
    commits: list[int] = []
    chat.store.subscribe(lambda commit: commits.append(len(commit.events)))
    answer = await register(api, "Mike", invite=made["code"])
    assert (answer.status, answer.json["group_id"]) == (201, group_id)
    assert commits == [1]
    added = await socket.next("member_added")
    assert (added["user_id"], added["username"]) == (answer.json["id"], "Mike")
    answer = await register(api, "Zoe", invite=made["code"])
    assert refused(answer) == (404, "invite_not_found")


@with_settings(proxied="yes", registration="open", registration_rate=6)
async def test_registrations_of_a_network_are_limited(api: Api) -> None:
    """A third of an hour's at once, whichever address of the network asks."""
    body = {"password": "correct horse battery"}
    for number, status in enumerate((201, 201, 429)):
        answer = await api.request(
            "POST",
            REGISTER,
            {**body, "username": f"Ava{number}", "email": f"a{number}@example.com"},
            headers={"X-Forwarded-For": f"192.0.2.{number}"},
        )
        assert answer.status == status, answer.body
    answer = await api.request(
        "POST",
        REGISTER,
        {**body, "username": "Mike", "email": "mike@example.com"},
        headers={"X-Forwarded-For": "192.0.3.1"},
    )
    assert answer.status == 201


@with_settings(registration_rate=1, invite_rate=4)
async def test_looking_at_invitations_is_limited(api: Api) -> None:
    """Half a minute's at once. Registrations are not limited on a local server."""
    statuses = [(await api.request("GET", "/v1/invites/code")).status for _ in range(3)]
    assert statuses == [404, 404, 429]
    for name in ("Ava", "Mike", "Zoe"):
        assert (await register(api, name)).status == 201


def test_site() -> None:
    """The network of a household: what is no address stands for itself."""
    assert site_of("192.0.2.77") == site_of("::ffff:192.0.2.1") == "192.0.2.0/24"
    assert site_of("2001:db8:0:12ff::1%eth0") == "2001:db8:0:1200::/56"
    assert site_of("unknown") == "unknown"


async def test_a_user_changes_their_name_and_address(
    api: Api, chat: ChatServer
) -> None:
    """With the password. Groups and conversations get the name, and old messages show it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "direct"})
    await ava.say(group_id, "hello")
    socket = await mike.connect()
    await socket.until("live")
    new = {"username": "Ava B", "email": "Ava.B@Example.com"}
    for body in (new, {**new, "password": "wrong"}):
        answer = await ava.patch("/v1/users/me", body)
        assert answer.status in (400, 401)
    assert (await ava.get("/v1/users/me")).json["username"] == "Ava"
    answer = await ava.patch("/v1/users/me", {**new, "password": PASSWORD})
    assert answer.status == 200, answer.body
    assert answer.json["username"] == "Ava B"
    for _ in range(2):  # the group and the conversation
        changed = await socket.next("profile_changed")
        assert (changed["actor_id"], changed["username"]) == (ava.id, "Ava B")
    members = (await mike.get(f"/v1/groups/{group_id}/members")).json
    assert {each["username"] for each in members} == {"Ava B", "Mike"}
    said = await mike.say(group_id, "@Ava B")
    assert said["mentions"] == [ava.id]
    # An event from before the change, read after it.
    again = await mike.connect(since=f"{chat.store.database.epoch}.1")
    frames = await again.until("live")
    named = {frame["username"] for frame in frames if "username" in frame}
    assert named == {"Ava B", "Mike"}
    login = {"password": PASSWORD, "email": answer.json["email"]}
    assert (await api.request("POST", "/v1/users/login", login)).status == 200
    login["email"] = "ava@example.com"
    assert (await api.request("POST", "/v1/users/login", login)).status == 401
    # Both are free again.
    assert (await register(api, "Ava")).status == 201


async def test_names_and_addresses_of_others_are_taken(api: Api) -> None:
    """Whatever their case; one's own may be respelled."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    body: dict[str, Any]
    for body, code in (
        ({"username": "AVA"}, "username_taken"),
        ({"username": "\u0410va\u200b"}, "username_taken"),  # with a Cyrillic А
        ({"username": "all"}, "username_taken"),
        ({"username": "deleted-7\ufe0f"}, "username_taken"),
        ({"email": ava.email.upper()}, "email_taken"),
    ):
        answer = await mike.patch("/v1/users/me", {**body, "password": PASSWORD})
        assert refused(answer) == (409, code)
    for body in ({"username": "MIKE"}, {"email": "MIKE@example.com"}):
        answer = await mike.patch("/v1/users/me", {**body, "password": PASSWORD})
        assert answer.status == 200
    # The new name is the one that others collide with, and the former one is free.
    body = {"username": " Oskar\u200b", "password": PASSWORD}
    answer = await mike.patch("/v1/users/me", body)
    assert (answer.status, answer.json["username"]) == (200, "Oskar")
    body["username"] = "\u041eskar"  # with a Cyrillic О
    answer = await ava.patch("/v1/users/me", body)
    assert refused(answer) == (409, "username_taken")
    free = {"username": "\u041cike", "email": "other@example.com"}  # with a Cyrillic М
    answer = await api.request("POST", REGISTER, {**free, "password": PASSWORD})
    assert answer.status == 201, answer.body
