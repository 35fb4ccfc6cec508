"""Invitations: a code admits any user until its time or its uses run out."""

import asyncio
import hashlib
import logging
import re
import sqlite3
import time
from contextlib import closing
from typing import Any

import pytest

from models.events import clock
from models.operations.accounts import disable, enable
from models.queries import groups
from server import ChatServer
from tests.support.clients import Answer, Api, Person, live, people
from tests.support.groups import ask, change, refused
from tests.support.logs import Logs

HOUR_NS = 3600 * 10**9


async def invite(person: Person, group_id: int, **body: Any) -> Any:
    """Create an invitation; return the answer."""
    answer = await ask(person, "POST", f"/v1/groups/{group_id}/invites", body)
    assert answer.status == 201, answer.body
    return answer.json


async def join(person: Person, code: str) -> Answer:
    """Use an invitation."""
    return await ask(person, "POST", f"/v1/invites/{code}")


async def listed(person: Person, group_id: int) -> list[Any]:
    """Return the invitations that a user can see."""
    answer = await person.get(f"/v1/groups/{group_id}/invites")
    assert answer.status == 200, answer.body
    return list(answer.json)


async def test_any_user_with_the_code_can_join(api: Api, chat: ChatServer) -> None:
    """A user with the code can see the group and join it.

    The event's actor is the new member. The database has only the hash of the code.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(name="Plans")
    made = await invite(ava, group_id)
    code = made.pop("code")
    assert re.fullmatch(r"[\w-]{22}", code)
    assert made["created_at"] < made["expires_at"] and made["uses_left"] is None
    (entry,) = await listed(ava, group_id)
    assert made == {
        "id": entry["id"],
        "group_id": group_id,
        "created_at": entry["created_at"],
        "expires_at": entry["expires_at"],
        "uses_left": entry["uses_left"],
    }
    assert entry["created_by"] == ava.id
    seen = (await mike.get(f"/v1/invites/{code}")).json
    assert seen == {"id": group_id, "name": "Plans", "topic": "", "member_count": 1}
    assert refused(await mike.get(f"/v1/groups/{group_id}")) == (403, "not_a_member")
    socket = await live(mike)
    answer = await join(mike, code)
    assert answer.status == 200
    assert (answer.json["group_id"], answer.json["role"]) == (group_id, "member")
    added = await socket.receive()
    assert (added["type"], added["actor_id"], added["user_id"]) == (
        "member_added",
        mike.id,
        mike.id,
    )
    assert added["group"] == {"name": "Plans", "kind": "group", "topic": ""}
    path = chat.store.database.path
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        ((kept,),) = connection.execute("SELECT code_hash FROM invite").fetchall()
        assert kept == hashlib.sha256(code.encode()).digest()
        assert code not in "\n".join(connection.iterdump())


async def test_each_code_opens_its_own_group(api: Api) -> None:
    """Codes are different, and each admits to its own group only."""
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await ava.group() for _ in range(3)]
    codes = [(await invite(ava, group_id))["code"] for group_id in ids]
    assert len(set(codes)) == 3
    assert (await join(mike, codes[1])).json["group_id"] == ids[1]
    assert [entry["id"] for entry in (await mike.get("/v1/groups")).json] == [ids[1]]


async def test_ids_of_invitations_are_never_reused(api: Api) -> None:
    """A repeated revocation cannot revoke a later invitation."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    ids = set()
    for _ in range(3):
        made = await invite(ava, group_id)
        ids.add(made["id"])
        await ava.delete(f"/v1/groups/{group_id}/invites/{made['id']}")
    assert len(ids) == 3


async def test_all_invalid_codes_get_the_same_answer(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is the same for all invalid codes, and no such invitation is listed.

    Codes are invalid if they are unknown, expired, used up or revoked, if their maker may no longer
    invite, or if their group is deleted.
    """
    ava, adm, mike, eve = await people(api, "Ava", "Adm", "Mike", "Eve")
    group_id, gone_id = await ava.group(), await ava.group()
    group = f"/v1/groups/{group_id}"
    members = f"{group}/members"
    await ask(ava, "POST", members, {"user_id": adm.id, "role": "admin"})
    used = await invite(ava, group_id, uses=1)
    assert (await join(mike, used["code"])).status == 200
    revoked = await invite(ava, group_id)
    path = f"{group}/invites/{revoked['id']}"
    assert (await ask(ava, "DELETE", path)).status == 200
    dismissed = await invite(adm, group_id)
    lost = await invite(ava, gone_id)
    await ask(ava, "DELETE", f"/v1/groups/{gone_id}")
    expired = await invite(ava, group_id, expires_in_seconds=3599)
    lasting = await invite(ava, group_id, expires_in_seconds=None)
    for code in (expired["code"], dismissed["code"]):
        assert (await eve.get(f"/v1/invites/{code}")).status == 200
    await ask(ava, "PATCH", f"{members}/{adm.id}", {"role": "member"})
    monkeypatch.setattr(clock, "time_ns", lambda: time.time_ns() + HOUR_NS)
    monkeypatch.setattr(groups, "time", lambda: time.time() + 3600)
    codes = [each["code"] for each in (used, revoked, dismissed, lost, expired)]
    answers = set()
    for code in (*codes, "x" * 22, "x", "-", "x" * 5000):
        for method in ("GET", "POST"):
            answer = await ask(eve, method, f"/v1/invites/{code}")
            assert refused(answer) == (404, "invite_not_found"), code
            answers.add(answer.body)
    assert len(answers) == 1
    assert [entry["id"] for entry in await listed(ava, group_id)] == [lasting["id"]]
    # The code is valid again when its maker may invite again.
    await change(ava, group_id, may_invite="all")
    assert (await join(eve, dismissed["code"])).status == 200


async def test_an_invitation_of_a_disabled_account_is_void(
    api: Api, chat: ChatServer
) -> None:
    """While its maker is disabled, it admits no one and is not listed. Then it works again."""
    ava, adm, eve = await people(api, "Ava", "Adm", "Eve")
    group_id = await ava.group()
    body = {"user_id": adm.id, "role": "admin"}
    await ask(ava, "POST", f"/v1/groups/{group_id}/members", body)
    made = await invite(adm, group_id)
    await chat.store.commit(disable, adm.email)
    for method in ("GET", "POST"):
        answer = await ask(eve, method, f"/v1/invites/{made['code']}")
        assert refused(answer) == (404, "invite_not_found")
    assert await listed(ava, group_id) == []
    await chat.store.commit(enable, adm.email)
    assert [entry["id"] for entry in await listed(ava, group_id)] == [made["id"]]
    assert (await ask(eve, "GET", f"/v1/invites/{made['code']}")).status == 200
    assert (await join(eve, made["code"])).status == 200


async def test_a_refused_join_does_not_count_as_a_use(api: Api) -> None:
    """A member or a banned user who tries to join uses up nothing."""
    ava, mike, eve, zoe = await people(api, "Ava", "Mike", "Eve", "Zoe")
    group_id = await ava.group(mike)
    await ask(ava, "PUT", f"/v1/groups/{group_id}/bans/{eve.id}")
    made = await invite(ava, group_id, uses=2)
    for _ in range(3):
        answer = await join(mike, made["code"])
        assert refused(answer) == (409, "already_a_member")
        assert refused(await join(eve, made["code"])) == (403, "banned")
    assert (await listed(ava, group_id))[0]["uses_left"] == 2
    assert (await join(zoe, made["code"])).status == 200
    assert (await listed(ava, group_id))[0]["uses_left"] == 1


async def test_an_invitation_for_one_use_admits_one_user(api: Api) -> None:
    """Of twenty users who join at the same time, one is admitted."""
    ava = await api.register("Ava")
    others = await people(api, *(f"User{number}" for number in range(20)))
    group_id = await ava.group()
    code = (await invite(ava, group_id, uses=1))["code"]
    answers = await asyncio.gather(*(join(person, code) for person in others))
    assert sorted(answer.status for answer in answers) == [200] + [404] * 19
    members = (await ava.get(f"/v1/groups/{group_id}/members")).json
    (admitted,) = [member["id"] for member in members if member["id"] != ava.id]
    (winner,) = [answer.json for answer in answers if answer.status == 200]
    assert winner["user_id"] == admitted


async def test_invitations_require_the_permission(api: Api) -> None:
    """Admins may invite, or all members if the group allows it.

    Members see and revoke only their own invitations.
    """
    ava, mike, eve, zoe = await people(api, "Ava", "Mike", "Eve", "Zoe")
    group_id, other_id = await ava.group(mike, eve), await ava.group()
    invites = f"/v1/groups/{group_id}/invites"
    assert refused(await ask(mike, "POST", invites, {})) == (403, "not_allowed")
    assert await listed(mike, group_id) == []
    await change(ava, group_id, may_invite="all")
    ids = {person.id: (await invite(person, group_id))["id"] for person in (ava, mike)}
    for person, seen in ((ava, [*ids.values()]), (mike, [ids[mike.id]]), (eve, [])):
        assert [entry["id"] for entry in await listed(person, group_id)] == seen
    for method, path, body in (
        ("POST", invites, {}),
        ("GET", invites, None),
        ("DELETE", f"{invites}/{ids[ava.id]}", None),
    ):
        assert refused(await ask(zoe, method, path, body)) == (403, "not_a_member")
    for path in (f"{invites}/{ids[ava.id]}", f"{invites}/999"):
        assert refused(await ask(mike, "DELETE", path)) == (403, "not_allowed")
    for path in (f"{invites}/999", f"/v1/groups/{other_id}/invites/{ids[ava.id]}"):
        assert refused(await ask(ava, "DELETE", path)) == (404, "invite_not_found")
    assert (await ask(mike, "DELETE", f"{invites}/{ids[mike.id]}")).status == 200
    assert (await ask(ava, "DELETE", f"{invites}/{ids[ava.id]}")).status == 200
    assert await listed(ava, group_id) == []


async def test_the_number_of_invitations_of_a_group_is_limited(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An expired invitation does not count."""
    monkeypatch.setattr("models.operations.invites._INVITES_MAX", 3)
    (ava,) = await people(api, "Ava")
    group_id, other_id = await ava.group(), await ava.group()
    for seconds in (1800, 7200, None):
        await invite(ava, group_id, expires_in_seconds=seconds)
    answer = await ask(ava, "POST", f"/v1/groups/{group_id}/invites", {})
    assert refused(answer) == (409, "too_many_invites")
    await invite(ava, other_id)
    monkeypatch.setattr(clock, "time_ns", lambda: time.time_ns() + HOUR_NS)
    await invite(ava, group_id)


async def test_a_code_never_reaches_the_log(
    api: Api, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log has no code, for served, refused and failed requests and for unknown routes."""
    logs.setLevel(logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    code = (await invite(ava, group_id))["code"]
    for method, path in (
        ("GET", f"/v1/invites/{code}"),
        ("POST", f"/v1/invites/{code}"),
        ("PUT", f"/v1/invites/{code}"),
        ("GET", f"/v1/invites/{code}/x"),
        ("GET", f"//v1/invites/{code}"),
        ("GET", f"/v1/invites//{code}"),
        ("OPTIONS", f"/v1/invites/{code}"),
    ):
        await ask(mike, method, path)
    monkeypatch.setattr("models.queries.groups.invite", None)
    answer = await ask(mike, "GET", f"/v1/invites/{code}")
    assert answer.status == 500
    logs.claim(r"ERROR chatserver.http: GET /v1/invites/… failed")
    assert len([line for line in logs.records if "/invites/…" in line]) >= 7
    assert not any(code in line for line in logs.records)
    logs.records.clear()
