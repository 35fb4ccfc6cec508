"""Consent: a person who left a group must accept before they join again."""

from server import ChatServer
from tests.support.clients import (
    Answer,
    Api,
    Person,
    connection_of,
    live,
    people,
    settled,
    slow,
)
from tests.support.groups import (
    accept,
    add,
    ask,
    change,
    hand_over,
    invite,
    invite_back,
    refused,
    remove,
)
from tests.support.invitations import decline, left_group, offer, roles, waiting
from tests.support.waiting import eventually

# Coming back.


async def test_a_person_who_left_is_asked_before_they_are_a_member_again(
    api: Api, chat: ChatServer
) -> None:
    """No event is written until they accept. The maker is the actor of `member_added`."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await left_group(ava, eve, leaver=mike)
    sockets = [await live(mike), await live(mike)]
    others = [await live(ava), await live(eve)]
    head = chat.hub.head
    invited = await invite(ava, group_id, mike)
    assert invited == {
        "group_id": group_id,
        "user_id": mike.id,
        "role": "member",
        "message": "Invitation sent successfully",
        "invitation_id": invited["invitation_id"],
    }
    assert chat.hub.head == head
    (entry,) = await waiting(mike)
    assert entry == {
        "id": invited["invitation_id"],
        "group_id": group_id,
        "group_name": "group",
        "role": "member",
        "actor_id": ava.id,
        "actor": "Ava",
        "created_at": entry["created_at"],
    }
    for socket in sockets:
        assert await socket.receive() == {
            "type": "invitation",
            "invitation_id": entry["id"],
            "group_id": group_id,
            "group_name": "group",
            "user_id": mike.id,
            "role": "member",
            "actor_id": ava.id,
            "actor": "Ava",
            "timestamp": entry["created_at"],
        }
        assert await settled(socket) == []
    for socket in others:
        assert await settled(socket) == []
    assert refused(await mike.get(f"/v1/groups/{group_id}")) == (403, "not_a_member")
    assert await waiting(eve) == [] == await waiting(ava)

    answer = await accept(mike, invited)
    assert answer.json == {
        "group_id": group_id,
        "user_id": mike.id,
        "role": "member",
        "message": "Invitation accepted successfully",
    }
    for socket in (*sockets, *others):
        added = await socket.receive()
        assert (added["type"], added["user_id"]) == ("member_added", mike.id)
        assert added["actor_id"] == ava.id
        assert added["group"]["name"] == entry["group_name"]
    assert await waiting(mike) == []
    assert refused(await accept(mike, invited)) == (404, "invite_not_found")
    assert (await mike.say(group_id, "back"))["seq"] == added["seq"] + 1


async def test_only_a_person_who_left_is_asked(api: Api) -> None:
    """A first addition, and one after a removal by an admin or a ban, take effect at once."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    await add(ava, group_id, mike)
    await remove(ava, group_id, mike)
    await add(ava, group_id, mike)
    path = f"/v1/groups/{group_id}/bans/{mike.id}"
    for method in ("PUT", "DELETE"):
        assert (await ask(ava, method, path)).status == 200
    await add(ava, group_id, mike)
    # The newest leaving decides.
    await remove(mike, group_id, mike)
    await invite_back(ava, group_id, mike)
    await remove(ava, group_id, mike)
    await add(ava, group_id, mike)
    # A ban of a person who left does not make it a removal.
    await remove(mike, group_id, mike)
    for method in ("PUT", "DELETE"):
        assert (await ask(ava, method, path)).status == 200
    await invite(ava, group_id, mike)
    # And a group says nothing of another.
    await add(ava, await ava.group(), mike)


async def test_a_person_who_comes_back_by_themselves_is_not_asked(api: Api) -> None:
    """Joining by a code or a public group needs no consent, and ends a waiting invitation."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await left_group(ava, leaver=mike)
    group = f"/v1/groups/{group_id}"
    await change(ava, group_id, visibility="public")
    code = (await ask(ava, "POST", f"{group}/invites", {})).json["code"]
    for path in (f"{group}/join", f"/v1/invites/{code}"):
        invited = await invite(ava, group_id, mike)
        assert (await ask(mike, "POST", path)).status == 200
        assert await waiting(mike) == []
        assert refused(await accept(mike, invited)) == (404, "invite_not_found")
        await remove(mike, group_id, mike)
        assert await waiting(mike) == []


async def test_a_declined_invitation_is_gone(api: Api, chat: ChatServer) -> None:
    """It cannot be accepted. Its maker is not notified, and may invite again."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await left_group(ava, leaver=mike)
    invited = await invite(ava, group_id, mike)
    socket, head = await live(ava), chat.hub.head
    for answer in (
        await accept(eve, invited),  # it is Mike's
        await decline(eve, invited),
        await decline(mike, {"invitation_id": invited["invitation_id"] + 1}),
        await accept(mike, {"invitation_id": 2**70}),
    ):
        assert refused(answer) == (404, "invite_not_found")
    assert (await decline(mike, invited)).status == 200
    assert await waiting(mike) == []
    for answer in (await decline(mike, invited), await accept(mike, invited)):
        assert refused(answer) == (404, "invite_not_found")
    assert chat.hub.head == head and await settled(socket) == []
    again = await invite(ava, group_id, mike)
    assert again["invitation_id"] > invited["invitation_id"]
    assert (await accept(mike, again)).status == 200


async def withdraw(person: Person, group_id: int, invited: Person) -> Answer:
    """Withdraw a person's invitation to come back."""
    return await person.delete(f"/v1/groups/{group_id}/invitations/{invited.id}")


async def test_those_who_may_invite_withdraw_an_invitation(
    api: Api, chat: ChatServer
) -> None:
    """Also one of another maker. It is then gone, and the person may be invited again."""
    ava, adm, mem, mike, zoe = await people(api, "Ava", "Adm", "Mem", "Mike", "Zoe")
    group_id = await left_group(ava, mem, leaver=mike)
    await add(ava, group_id, adm, role="admin")
    head = chat.hub.head
    for role in ("member", "admin"):
        invited = await invite(ava, group_id, mike, role=role)
        assert refused(await withdraw(mem, group_id, mike)) == (403, "not_allowed")
        for stranger in (mike, zoe):
            answer = await withdraw(stranger, group_id, mike)
            assert refused(answer) == (403, "not_a_member")
        assert len(await waiting(mike)) == 1
        assert (await withdraw(adm, group_id, zoe)).status == 200
        assert len(await waiting(mike)) == 1
        assert (await withdraw(adm, group_id, mike)).status == 200
        assert await waiting(mike) == []
        for answer in (await accept(mike, invited), await decline(mike, invited)):
            assert refused(answer) == (404, "invite_not_found")
    assert chat.hub.head == head
    await invite(ava, group_id, mike)
    await change(ava, group_id, may_invite="all")
    assert (await withdraw(mem, group_id, mike)).status == 200
    assert await waiting(mike) == []
    await invite_back(ava, group_id, mike)


async def test_a_withdrawal_does_not_tell_whether_the_person_declined(api: Api) -> None:
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await left_group(ava, leaver=mike)
    answers = []
    for declines in (True, False):
        invited = await invite(ava, group_id, mike)
        if declines:
            await decline(mike, invited)
        answers.append((await withdraw(ava, group_id, mike)).body)
    assert answers[0] == answers[1]
    unknown = await ava.delete(f"/v1/groups/{group_id}/invitations/999999")
    assert (unknown.status, unknown.body) == (200, answers[0])


async def test_a_withdrawal_leaves_offers_and_other_groups(api: Api) -> None:
    ava, adm, mike = await people(api, "Ava", "Adm", "Mike")
    group_id, other_id = await ava.group(mike), await left_group(ava, leaver=mike)
    await add(ava, group_id, adm, role="admin")
    await offer(ava, group_id, mike)
    await invite(ava, other_id, mike)
    for person in (ava, adm):
        assert (await withdraw(person, group_id, mike)).status == 200
    assert [each["role"] for each in await waiting(mike)] == ["owner", "member"]


async def test_a_repeated_invitation_renews_the_one_that_waits(api: Api) -> None:
    """It keeps its id, and has the newest role, maker and time. Each sends a frame."""
    ava, adm, mike = await people(api, "Ava", "Adm", "Mike")
    group_id = await left_group(ava, leaver=mike)
    await add(ava, group_id, adm, role="admin")
    first = await invite(ava, group_id, mike, role="admin")
    (before,) = await waiting(mike)
    socket = await live(mike)
    second = await invite(adm, group_id, mike)
    assert second == {**first, "role": "member"}
    (entry,) = await waiting(mike)
    assert (entry["id"], entry["actor"], entry["role"]) == (
        first["invitation_id"],
        "Adm",
        "member",
    )
    assert before["role"] == "admin" and entry["created_at"] > before["created_at"]
    frame = await socket.receive()
    assert (frame["type"], frame["actor"]) == ("invitation", "Adm")
    assert (await accept(mike, second)).json["role"] == "member"
    assert await roles(ava, group_id) == {
        "Ava": "owner",
        "Adm": "admin",
        "Mike": "member",
    }


async def test_an_invitation_is_refused_as_an_addition_is(api: Api) -> None:
    """Permissions, archived groups, bans and memberships refuse both alike."""
    ava, adm, mem, mike = await people(api, "Ava", "Adm", "Mem", "Mike")
    group_id = await left_group(ava, mem, leaver=mike)
    path, body = f"/v1/groups/{group_id}/members", {"user_id": mike.id}
    await add(ava, group_id, adm, role="admin")
    for caller, given, expected in (
        (mike, body, (403, "not_a_member")),
        (mem, body, (403, "not_allowed")),
        (adm, {**body, "role": "admin"}, (403, "not_allowed")),
        (adm, {"user_id": mem.id}, (409, "already_a_member")),
    ):
        assert refused(await caller.post(path, given)) == expected
    await change(ava, group_id, is_archived=True)
    assert refused(await ava.post(path, body)) == (403, "group_archived")
    await change(ava, group_id, is_archived=False)
    bans = f"/v1/groups/{group_id}/bans/{mike.id}"
    assert (await ask(ava, "PUT", bans)).status == 200
    assert refused(await ava.post(path, body)) == (403, "banned")
    assert await waiting(mike) == []


async def test_invitations_are_listed_in_pages(api: Api) -> None:
    """Pages are in order of ids, and have no invitations of other people."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    ids = []
    for _ in range(3):
        group_id = await left_group(ava, leaver=mike)
        ids.append((await invite(ava, group_id, mike))["invitation_id"])
        await invite(ava, await left_group(ava, leaver=eve), eve)
    for query, expected in (
        ("", ids),
        ("?limit=2", ids[:2]),
        (f"?after_id={ids[0]}&limit=1", ids[1:2]),
        (f"?after_id={ids[2]}", []),
    ):
        assert [entry["id"] for entry in await waiting(mike, query)] == expected


# Blocks.


async def test_a_blocked_user_cannot_add_the_user_who_blocked_them(api: Api) -> None:
    """Additions, invitations and offers of ownership are refused. Others may still add."""
    ava, adm, mike, eve = await people(api, "Ava", "Adm", "Mike", "Eve")
    group_id = await left_group(ava, eve, leaver=mike)
    await add(ava, group_id, adm, role="admin")
    path = f"/v1/groups/{group_id}/members"
    for person in (mike, eve):
        assert (await person.put(f"/v1/users/{ava.id}/block")).status == 200
    other_id = await ava.group()
    for answer in (
        await ava.post(path, {"user_id": mike.id}),
        await ava.post(f"/v1/groups/{other_id}/members", {"user_id": mike.id}),
        await offer(ava, group_id, eve),
    ):
        assert refused(answer) == (403, "blocked")
        assert answer.json["error"] == "This user has blocked you"
    assert await waiting(mike) == [] == await waiting(eve)
    # A block is one-sided, and holds between two people alone.
    await add(mike, await mike.group(), ava)
    await invite_back(adm, group_id, mike)
    for person in (mike, eve):
        assert (await person.delete(f"/v1/users/{ava.id}/block")).status == 200
    await add(ava, other_id, mike)
    await hand_over(ava, group_id, eve)


# Delivery.


async def test_a_slow_connection_gets_the_invitation_once_it_has_caught_up(
    api: Api, chat: ChatServer
) -> None:
    """It gets the newest invitation of each group, also of a group that the user is not in."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id, other_id = await left_group(ava, leaver=mike), await ava.group(mike)
    socket = await slow(mike)
    connection = connection_of(chat, mike)
    while not connection.unsent:
        for _ in range(20):
            await ava.say(other_id, "x" * 16_000)
    for role in ("member", "admin"):
        await invite(ava, group_id, mike, role=role)
    assert connection.unsent
    frame = await socket.next("invitation")
    assert (frame["group_id"], frame["role"]) == (group_id, "admin")
    await eventually(lambda: not connection.unsent)
    assert [each["type"] for each in await settled(socket)] == []


async def test_an_offer_does_not_reach_a_member_after_their_removal(
    api: Api, chat: ChatServer
) -> None:
    """A removal drops an offer that waits for a slow connection."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id, other_id = await ava.group(mike), await ava.group(mike)
    socket = await slow(mike)
    connection = connection_of(chat, mike)
    while not connection.unsent:
        for _ in range(20):
            await ava.say(other_id, "x" * 16_000)
    await offer(ava, group_id, mike)
    await remove(ava, group_id, mike)
    assert connection.unsent
    await ava.say(other_id, "last")
    kinds = []
    while (frame := await socket.receive()).get("content") != "last":
        kinds.append(frame["type"])
    assert "member_removed" in kinds and "invitation" not in kinds
    assert await settled(socket) == []
