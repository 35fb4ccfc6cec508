"""Owners, admins, bans, and permissions to invite."""

import asyncio
from pathlib import Path

import pytest

from server import ChatServer
from tests.support.clients import Answer, Api, Person, live, settled
from tests.support.groups import accept, add, ask, refused, seen_by, whole_log
from tests.support.servers import Servers


async def roles(person: Person, group_id: int) -> dict[str, str]:
    """Return the roles in a group by username."""
    members = (await person.get(f"/v1/groups/{group_id}/members")).json
    return {member["username"]: member["role"] for member in members}


async def set_role(owner: Person, group_id: int, member: Person, role: str) -> Answer:
    """Give a member a role."""
    path = f"/v1/groups/{group_id}/members/{member.id}"
    return await ask(owner, "PATCH", path, {"role": role})


async def test_the_owner_appoints_and_dismisses_admins(
    api: Api, chat: ChatServer
) -> None:
    """The change takes effect with its event; giving the same role again makes no event."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    zoe = await api.register("Zoe")
    group_id = await ava.group(mike)
    socket = await live(mike)
    body = {"user_id": eve.id}
    path = f"/v1/groups/{group_id}/members"
    assert refused(await mike.post(path, body)) == (403, "not_allowed")
    assert (await set_role(ava, group_id, mike, "admin")).json["role"] == "admin"
    event = await socket.receive()
    assert event["type"] == "member_updated"
    assert (event["user_id"], event["role"], event["actor_id"]) == (
        mike.id,
        "admin",
        ava.id,
    )
    head = chat.hub.head
    assert (await set_role(ava, group_id, mike, "admin")).status == 200
    assert (await set_role(ava, group_id, ava, "owner")).status == 200
    assert chat.hub.head == head
    await add(mike, group_id, eve)
    for caller, target, role, expected in (
        (mike, eve, "admin", (403, "not_allowed")),
        (mike, mike, "owner", (403, "not_allowed")),
        (mike, ava, "member", (403, "not_allowed")),
        (eve, eve, "admin", (403, "not_allowed")),
        (ava, ava, "member", (409, "owner_cannot_leave")),
        (ava, zoe, "admin", (404, "member_not_found")),
        (zoe, zoe, "admin", (403, "not_a_member")),
    ):
        answer = await set_role(caller, group_id, target, role)
        assert refused(answer) == expected, (caller.name, target.name, role)
    assert (await set_role(ava, group_id, mike, "member")).status == 200
    answer = await mike.post(path, {"user_id": zoe.id})
    assert refused(answer) == (403, "not_allowed")
    assert (await set_role(ava, group_id, eve, "admin")).status == 200
    assert (await set_role(eve, group_id, eve, "member")).status == 200  # steps down
    expected_roles = {"Ava": "owner", "Mike": "member", "Eve": "member"}
    assert await roles(ava, group_id) == expected_roles


async def test_a_group_is_handed_over(servers: Servers, tmp_path: Path) -> None:
    """One commit makes another member the owner and the old owner an admin, who may leave.

    A restart keeps both roles.
    """
    path = tmp_path / "group.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    answer = await remove_oneself(ava, group_id)
    assert refused(answer) == (409, "owner_cannot_leave")
    offered = await set_role(ava, group_id, mike, "owner")
    assert (offered.status, offered.json["role"]) == (202, "owner")
    assert (await accept(mike, offered.json)).json["role"] == "owner"
    assert (await socket.receive())["type"] == "invitation"
    new, old = await socket.receive(), await socket.receive()
    assert (new["user_id"], new["role"]) == (mike.id, "owner")
    assert (old["user_id"], old["role"]) == (ava.id, "admin")
    assert new["timestamp"] == old["timestamp"] and old["seq"] == new["seq"] + 1
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    ava.api = mike.api = api = Api(chat.port)
    assert await roles(ava, group_id) == {"Ava": "admin", "Mike": "owner"}
    details = (await ava.get(f"/v1/groups/{group_id}")).json
    assert (details["owner_id"], details["role"]) == (mike.id, "admin")
    answer = await ask(ava, "PATCH", f"/v1/groups/{group_id}", {"history": "joined"})
    assert refused(answer) == (403, "not_allowed")
    assert refused(await remove_oneself(mike, group_id)) == (409, "owner_cannot_leave")
    assert (await remove_oneself(ava, group_id)).status == 200
    # As the last member, the owner can only delete the group.
    assert refused(await remove_oneself(mike, group_id)) == (409, "owner_cannot_leave")
    assert (await mike.delete(f"/v1/groups/{group_id}")).status == 200
    api.close()


async def remove_oneself(person: Person, group_id: int) -> Answer:
    """Try to leave a group."""
    return await person.delete(f"/v1/groups/{group_id}/members/{person.id}")


async def test_a_banned_user_is_removed_and_cannot_come_back(
    api: Api, chat: ChatServer
) -> None:
    """Every way to join is refused until the ban is lifted; members get an event of each step."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    await ask(ava, "PATCH", group, {"visibility": "public"})
    code = (await ask(ava, "POST", f"{group}/invites", {})).json["code"]
    of_ava, of_mike = await live(ava), await live(mike)
    for person in (mike, eve):  # a member, and a user who never was one
        assert (await ask(ava, "PUT", f"{group}/bans/{person.id}")).status == 200
    removed, banned = await of_ava.receive(), await of_ava.receive()
    assert removed["type"] == "member_removed" and banned["type"] == "member_banned"
    assert removed["user_id"] == banned["user_id"] == mike.id
    assert banned["seq"] == removed["seq"] + 1
    assert banned["id"] == removed["id"] + 1
    assert (await of_ava.receive())["user_id"] == eve.id
    assert await of_mike.receive() == removed and await settled(of_mike) == []
    head = chat.hub.head
    assert (await ask(ava, "PUT", f"{group}/bans/{mike.id}")).status == 200  # again
    for answer in (
        await ask(ava, "POST", f"{group}/members", {"user_id": mike.id}),
        await ask(mike, "POST", f"{group}/join"),
        await ask(mike, "POST", f"/v1/invites/{code}"),
    ):
        assert refused(answer) == (403, "banned")
    assert refused(await mike.get(f"{group}/messages")) == (403, "not_a_member")
    assert chat.hub.head == head
    rows = (await ava.get(f"{group}/bans")).json
    assert [(row["id"], row["username"], row["actor_id"]) for row in rows] == [
        (mike.id, "Mike", ava.id),
        (eve.id, "Eve", ava.id),
    ]
    for query, ids in (("limit=1", [mike.id]), (f"after_id={mike.id}", [eve.id])):
        page = (await ava.get(f"{group}/bans?{query}")).json
        assert [row["id"] for row in page] == ids
    assert (await ask(ava, "DELETE", f"{group}/bans/{mike.id}")).status == 200
    lifted = await of_ava.receive()
    assert (lifted["type"], lifted["user_id"]) == ("ban_lifted", mike.id)
    assert (await ask(ava, "DELETE", f"{group}/bans/{mike.id}")).status == 200
    assert chat.hub.head == lifted["id"]
    assert (await ask(mike, "POST", f"{group}/join")).status == 200
    # Catching up gives the same events; events about other users do not change what Mike
    # may read.
    log = await whole_log(ava, group_id)
    assert [event["type"] for event in log][-5:] == [
        "member_removed",
        "member_banned",
        "member_banned",
        "ban_lifted",
        "member_added",
    ]
    epoch = log[0]["cursor"].partition(".")[0]
    for after in range(log[-1]["id"] + 1):
        socket = await mike.connect(since=f"{epoch}.{after}")
        _, *events, _ = await socket.until("live")
        assert events == seen_by(mike, log, after), after
        socket.close()


async def test_a_ban_needs_permission(api: Api, chat: ChatServer) -> None:
    """Admins may ban members and other users; only the owner may ban admins.

    Neither the owner nor oneself can be banned.
    """
    ava, adm, other = [await api.register(name) for name in ("Ava", "Adm", "Other")]
    mike, zoe = await api.register("Mike"), await api.register("Zoe")
    group_id = await ava.group(adm, other, mike)
    for admin in (adm, other):
        await set_role(ava, group_id, admin, "admin")
    bans = f"/v1/groups/{group_id}/bans"
    head = chat.hub.head
    for caller, target, expected in (
        (mike, zoe, (403, "not_allowed")),
        (zoe, mike, (403, "not_a_member")),
        (adm, other, (403, "not_allowed")),
        (adm, ava, (403, "not_allowed")),
        (adm, adm, (403, "not_allowed")),
        (ava, ava, (403, "not_allowed")),
    ):
        answer = await ask(caller, "PUT", f"{bans}/{target.id}")
        assert refused(answer) == expected, (caller.name, target.name)
    for method in ("PUT", "DELETE"):
        answer = await ask(ava, method, f"{bans}/999")
        assert refused(answer) == (404, "user_not_found")
        answer = await ask(mike, method, f"{bans}/{zoe.id}")
        assert refused(answer) == (403, "not_allowed")
    assert refused(await mike.get(bans)) == (403, "not_allowed")
    assert chat.hub.head == head
    for caller, target in ((adm, mike), (adm, zoe), (ava, other)):
        assert (await ask(caller, "PUT", f"{bans}/{target.id}")).status == 200
    assert await roles(ava, group_id) == {"Ava": "owner", "Adm": "admin"}


async def test_a_simultaneous_ban_and_joining_have_one_order(api: Api) -> None:
    """The banned user is no member in either order, and the log shows the order."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    group = f"/v1/groups/{group_id}"
    await ask(ava, "PATCH", group, {"visibility": "public"})
    outcomes = set()
    for turn in range(20):
        asked = [
            ask(mike, "POST", f"{group}/join"),
            ask(ava, "PUT", f"{group}/bans/{mike.id}"),
        ]
        if turn % 2:
            asked.reverse()
        answers = await asyncio.gather(*asked)
        joined, banned = reversed(answers) if turn % 2 else answers
        assert banned.status == 200
        outcomes.add(joined.status)
        assert joined.status == 200 or refused(joined) == (403, "banned")
        assert await roles(ava, group_id) == {"Ava": "owner"}
        assert refused(await mike.get(group)) == (403, "not_a_member")
        log = await whole_log(ava, group_id)
        kinds = [event["type"] for event in log]
        came = ["member_added", "member_removed"] if joined.status == 200 else []
        assert kinds[-1 - len(came) :] == [*came, "member_banned"]
        assert (await ask(ava, "DELETE", f"{group}/bans/{mike.id}")).status == 200
    assert outcomes == {200, 403}


async def test_all_members_add_others_where_the_setting_allows_it(api: Api) -> None:
    """Only the owner may add an admin."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    await ask(ava, "PATCH", group, {"may_invite": "all"})
    admin = {"user_id": eve.id, "role": "admin"}
    answer = await mike.post(f"{group}/members", admin)
    assert refused(answer) == (403, "not_allowed")
    await add(mike, group_id, eve)
    await ask(ava, "PATCH", group, {"may_invite": "admins"})
    assert (await remove_oneself(eve, group_id)).status == 200
    answer = await mike.post(f"{group}/members", {"user_id": eve.id})
    assert refused(answer) == (403, "not_allowed")


async def test_members_are_listed_in_pages(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sorted by id, each once; no answer has more than the maximum, at any limit."""
    ava, *others = [await api.register(f"person {number}") for number in range(5)]
    outsider = await api.register("outsider")
    group_id = await ava.group(*reversed(others))
    path = f"/v1/groups/{group_id}/members"
    everybody = (await ava.get(path)).json
    assert [each["id"] for each in everybody] == [ava.id, *(each.id for each in others)]
    assert [each["role"] for each in everybody] == ["owner", *["member"] * 4]
    for limit in (1, 2, 5, 9):
        listed, page = [], (await ava.get(f"{path}?limit={limit}")).json
        while page:
            assert len(page) == limit or page[-1] == everybody[-1]
            listed += page
            after = page[-1]["id"]
            page = (await ava.get(f"{path}?limit={limit}&after_id={after}")).json
        assert listed == everybody
    monkeypatch.setattr("handlers.schemas.users.UsersQuery.limit_max", 3)
    for query in ("", "?limit=4", "?after_id=0"):
        assert (await ava.get(path + query)).json == everybody[:3]
    # Past the end the list is empty; users outside the group are still refused.
    assert (await ava.get(f"{path}?after_id=99")).json == []
    refusal = await outsider.get(f"{path}?after_id=99")
    assert (refusal.status, refusal.json["code"]) == (403, "not_a_member")
