"""Consent: a person who left a group must accept before they join again, and a new owner too."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models.errors import DirectGroupIsFixed, NoSuchMember
from models.operations import membership, spreading
from models.operations.accounts import disable, enable
from models.operations.membership import admit, transfer_ownership
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import (
    PASSWORD,
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
from tests.support.people import direct
from tests.support.waiting import eventually

INVITATIONS = "/v1/users/me/invitations"


async def waiting(person: Person, query: str = "") -> list[Any]:
    """Return the invitations that a person lists."""
    answer = await person.get(f"{INVITATIONS}{query}")
    assert answer.status == 200, answer.body
    return list(answer.json)


async def decline(person: Person, invited: Any) -> Answer:
    """Decline an invitation; `invited` is the answer that its maker got."""
    return await person.delete(f"{INVITATIONS}/{invited['invitation_id']}")


async def roles(person: Person, group_id: int) -> dict[str, str]:
    """Return the roles in a group, by name."""
    members = (await person.get(f"/v1/groups/{group_id}/members")).json
    return {member["username"]: member["role"] for member in members}


def stored(tx: Transaction) -> Any:
    """Return how many invitations the database has, also void ones."""
    query = "SELECT count(*) FROM invitation"
    return tx.database.connection().execute(query).fetchone()[0]


async def left_group(owner: Person, *members: Person, leaver: Person) -> int:
    """Make a group that a person then leaves."""
    group_id = await owner.group(*members, leaver)
    await remove(leaver, group_id, leaver)
    return group_id


async def offer(owner: Person, group_id: int, heir: Person) -> Answer:
    """Offer the ownership of a group."""
    path = f"/v1/groups/{group_id}/members/{heir.id}"
    return await owner.patch(path, {"role": "owner"})


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


async def test_a_withdrawal_does_not_tell_whether_the_person_declined(
    api: Api,
) -> None:
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


# Ownership.


async def test_a_member_is_asked_before_they_become_the_owner(
    api: Api, chat: ChatServer
) -> None:
    """Until the member accepts, roles stay as they are, and the owner can not leave."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    socket, of_ava = await live(mike), await live(ava)
    head = chat.hub.head
    answer = await offer(ava, group_id, mike)
    assert (answer.status, answer.json) == (
        202,
        {
            "group_id": group_id,
            "user_id": mike.id,
            "role": "owner",
            "message": "Invitation sent successfully",
            "invitation_id": answer.json["invitation_id"],
        },
    )
    frame = await socket.receive()
    assert (frame["type"], frame["role"]) == ("invitation", "owner")
    assert chat.hub.head == head and await settled(of_ava) == []
    assert await roles(ava, group_id) == {"Ava": "owner", "Mike": "member"}
    path = f"/v1/groups/{group_id}/members/{ava.id}"
    assert refused(await ava.delete(path)) == (409, "owner_cannot_leave")
    end = {"password": PASSWORD, "messages": "keep"}
    answer = await ava.delete("/v1/users/me", end)
    assert refused(answer) == (409, "owner_cannot_leave")
    (entry,) = await waiting(mike)
    assert (entry["role"], entry["actor"]) == ("owner", "Ava")
    answer = await accept(mike, {"invitation_id": entry["id"]})
    assert (answer.status, answer.json["role"]) == (200, "owner")
    for each in (socket, of_ava):
        new, old = await each.receive(), await each.receive()
        assert (new["user_id"], new["role"], new["actor_id"]) == (
            mike.id,
            "owner",
            ava.id,
        )
        assert (old["user_id"], old["role"], old["actor_id"]) == (
            ava.id,
            "admin",
            ava.id,
        )
    assert await roles(ava, group_id) == {"Ava": "admin", "Mike": "owner"}
    assert (await mike.get(f"/v1/groups/{group_id}")).json["owner_id"] == mike.id
    assert (await ava.delete(path)).status == 200
    # To the owner, it is no change.
    assert (await offer(mike, group_id, mike)).status == 200
    assert await waiting(mike) == []


async def test_an_offer_of_ownership_is_declined_or_withdrawn(api: Api) -> None:
    """Setting any other role for the member withdraws it, also the role that they have."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    path = f"/v1/groups/{group_id}/members/{mike.id}"
    offered = await offer(ava, group_id, mike)
    assert (await decline(mike, offered.json)).status == 200
    for role in ("member", "admin"):
        offered = await offer(ava, group_id, mike)
        assert len(await waiting(mike)) == 1
        assert (await ava.patch(path, {"role": role})).status == 200
        assert await waiting(mike) == []
        assert refused(await accept(mike, offered.json)) == (404, "invite_not_found")
    assert await roles(ava, group_id) == {"Ava": "owner", "Mike": "admin"}


async def test_the_first_to_accept_becomes_the_owner(api: Api) -> None:
    """The other offers end. They stay void when the former owner is the owner again."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike, eve)
    to_mike, to_eve = [await offer(ava, group_id, each) for each in (mike, eve)]
    assert (await accept(mike, to_mike.json)).status == 200
    assert refused(await accept(eve, to_eve.json)) == (404, "invite_not_found")
    await hand_over(mike, group_id, ava)
    assert await waiting(eve) == []
    assert refused(await accept(eve, to_eve.json)) == (404, "invite_not_found")
    expected = {"Ava": "owner", "Mike": "admin", "Eve": "member"}
    assert await roles(ava, group_id) == expected


async def test_an_offer_of_ownership_ends_with_the_membership(
    api: Api, chat: ChatServer
) -> None:
    """Leaving and a removal end the offer. It is still void after the member joins again."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    for person in (mike, ava):
        offered = await offer(ava, group_id, mike)
        await remove(person, group_id, mike)
        assert await chat.store.commit(stored) == 0
        assert refused(await accept(mike, offered.json)) == (404, "invite_not_found")
        if person is mike:
            await invite_back(ava, group_id, mike)
        else:
            await add(ava, group_id, mike)
        assert await waiting(mike) == []


async def test_an_archived_group_can_be_handed_over(api: Api) -> None:
    """Roles change in archived groups too, so that the owner can delete their account."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await change(ava, group_id, is_archived=True)
    await hand_over(ava, group_id, mike)
    assert await roles(ava, group_id) == {"Ava": "admin", "Mike": "owner"}


async def test_ownership_is_offered_by_the_owner_to_members(api: Api) -> None:
    """Admins, non-members and direct conversations are refused."""
    ava, adm, mike = await people(api, "Ava", "Adm", "Mike")
    group_id = await ava.group()
    await add(ava, group_id, adm, role="admin")
    direct_id = (await direct(ava, mike))["group_id"]
    for caller, id, target, expected in (
        (adm, group_id, adm, (403, "not_allowed")),
        (mike, group_id, mike, (403, "not_a_member")),
        (ava, group_id, mike, (404, "member_not_found")),
        (ava, direct_id, mike, (403, "direct_group_is_fixed")),
    ):
        assert refused(await offer(caller, id, target)) == expected


async def test_an_operator_transfers_ownership_without_asking(
    api: Api, chat: ChatServer
) -> None:
    """Both roles change. The heir must be a member, and the group no direct conversation."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike, eve)
    direct_id = (await direct(ava, mike))["group_id"]

    def transfer(tx: Transaction, id: int, user_id: int) -> None:
        group, heir = tx.state.group(id), tx.state.user(user_id)
        assert group is not None and heir is not None
        transfer_ownership(tx, actor_id=user_id, group=group, heir=heir)

    for _ in range(2):  # the second has no effect
        await chat.store.commit(transfer, group_id, mike.id)
        assert await roles(ava, group_id) == {
            "Ava": "admin",
            "Mike": "owner",
            "Eve": "member",
        }
    await remove(mike, group_id, eve)
    head = chat.hub.head
    with pytest.raises(NoSuchMember):
        await chat.store.commit(transfer, group_id, eve.id)
    with pytest.raises(DirectGroupIsFixed):
        await chat.store.commit(transfer, direct_id, mike.id)
    assert chat.hub.head == head


# Void invitations.


class Scene:
    """A group with an owner, an admin who has invited Mike back, and Mike who left it."""

    def __init__(self, chat: ChatServer, group_id: int, *persons: Person) -> None:
        self.chat = chat
        self.group_id = group_id
        self.path = f"/v1/groups/{group_id}"
        self.ava, self.adm, self.mike = persons


async def leave(scene: Scene) -> None:
    await remove(scene.adm, scene.group_id, scene.adm)


async def join_again(scene: Scene) -> None:
    await invite_back(scene.ava, scene.group_id, scene.adm)
    await promote(scene)


async def demote(scene: Scene) -> None:
    path = f"{scene.path}/members/{scene.adm.id}"
    assert (await scene.ava.patch(path, {"role": "member"})).status == 200


async def promote(scene: Scene) -> None:
    path = f"{scene.path}/members/{scene.adm.id}"
    assert (await scene.ava.patch(path, {"role": "admin"})).status == 200


async def disable_maker(scene: Scene) -> None:
    await scene.chat.store.commit(disable, scene.adm.email)


async def enable_maker(scene: Scene) -> None:
    await scene.chat.store.commit(enable, scene.adm.email)


async def delete_maker(scene: Scene) -> None:
    end = {"password": PASSWORD, "messages": "keep"}
    assert (await scene.adm.delete("/v1/users/me", end)).status == 200


async def ban(scene: Scene) -> None:
    assert (await scene.ava.put(f"{scene.path}/bans/{scene.mike.id}")).status == 200


async def archive(scene: Scene) -> None:
    await change(scene.ava, scene.group_id, is_archived=True)


async def open_again(scene: Scene) -> None:
    await change(scene.ava, scene.group_id, is_archived=False)


async def delete_group(scene: Scene) -> None:
    assert (await scene.ava.delete(scene.path)).status == 200


async def block(scene: Scene) -> None:
    assert (await scene.mike.put(f"/v1/users/{scene.adm.id}/block")).status == 200


async def unblock(scene: Scene) -> None:
    assert (await scene.mike.delete(f"/v1/users/{scene.adm.id}/block")).status == 200


Step = Callable[[Scene], Awaitable[None]]


@pytest.mark.parametrize(
    ("end", "undo"),
    [
        (leave, join_again),
        (demote, promote),
        (disable_maker, enable_maker),
        (archive, open_again),
        (block, unblock),
        (delete_maker, None),
        (ban, None),
        (delete_group, None),
    ],
)
async def test_an_invitation_is_void_while_its_maker_may_not_invite(
    api: Api, chat: ChatServer, end: Step, undo: Step | None
) -> None:
    """A void invitation is not listed. It is valid again once the reason is gone."""
    ava, adm, mike = await people(api, "Ava", "Adm", "Mike")
    group_id = await left_group(ava, leaver=mike)
    await add(ava, group_id, adm, role="admin")
    scene = Scene(chat, group_id, ava, adm, mike)
    invited = await invite(adm, group_id, mike)
    await end(scene)
    head = chat.hub.head
    assert await waiting(mike) == []
    assert refused(await accept(mike, invited)) == (404, "invite_not_found")
    assert chat.hub.head == head
    if undo is not None:
        await undo(scene)
        assert [entry["id"] for entry in await waiting(mike)] == [
            invited["invitation_id"]
        ]
        assert (await accept(mike, invited)).status == 200


async def test_an_offer_is_void_as_far_as_its_maker_may_not_make_it(api: Api) -> None:
    """An owner who becomes an admin may still invite members, but no admins."""
    ava, mike, eve, zoe = await people(api, "Ava", "Mike", "Eve", "Zoe")
    group_id = await ava.group(mike, eve, zoe)
    for person in (eve, zoe):
        await remove(person, group_id, person)
    to_eve = await invite(ava, group_id, eve, role="admin")
    to_zoe = await invite(ava, group_id, zoe)
    await hand_over(ava, group_id, mike)
    assert await waiting(eve) == [] and len(await waiting(zoe)) == 1
    assert refused(await accept(eve, to_eve)) == (404, "invite_not_found")
    assert (await accept(zoe, to_zoe)).status == 200


async def test_members_invite_while_all_may(api: Api) -> None:
    """The invitation of a member is void once `may_invite` is `admins`."""
    ava, mem, mike = await people(api, "Ava", "Mem", "Mike")
    group_id = await left_group(ava, mem, leaver=mike)
    await change(ava, group_id, may_invite="all")
    invited = await invite(mem, group_id, mike)
    await change(ava, group_id, may_invite="admins")
    assert await waiting(mike) == []
    assert refused(await accept(mike, invited)) == (404, "invite_not_found")
    # The owner's own renews it.
    await invite_back(ava, group_id, mike)


async def test_an_offer_of_ownership_is_void_while_its_maker_is_disabled(
    api: Api, chat: ChatServer
) -> None:
    """The offer is also void while the member blocks the owner."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    offered = await offer(ava, group_id, mike)
    scene = Scene(chat, group_id, ava, ava, mike)
    for end, undo in ((disable_maker, enable_maker), (block, unblock)):
        await end(scene)
        assert await waiting(mike) == []
        assert refused(await accept(mike, offered.json)) == (404, "invite_not_found")
        await undo(scene)
        assert len(await waiting(mike)) == 1
    assert (await accept(mike, offered.json)).status == 200


async def test_a_deleted_account_keeps_no_invitations(
    api: Api, chat: ChatServer
) -> None:
    """Deleting an account deletes the invitations of its user."""
    ava, mike = await people(api, "Ava", "Mike")
    await invite(ava, await left_group(ava, leaver=mike), mike)
    assert await chat.store.commit(stored) == 1
    end = {"password": PASSWORD, "messages": "keep"}
    assert (await mike.delete("/v1/users/me", end)).status == 200
    assert await chat.store.commit(stored) == 0


async def test_an_invitation_that_has_ended_has_no_row(
    api: Api, chat: ChatServer
) -> None:
    """Acceptance, refusal, a ban and the deletion of the group delete the row."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await left_group(ava, leaver=mike)
    await invite_back(ava, group_id, mike)
    assert await chat.store.commit(stored) == 0
    await offer(ava, group_id, mike)
    await hand_over(ava, group_id, mike)
    assert await chat.store.commit(stored) == 0
    await remove(ava, group_id, ava)
    await decline(ava, await invite(mike, group_id, ava))
    assert await chat.store.commit(stored) == 0
    await invite(mike, group_id, ava)
    group = f"/v1/groups/{group_id}"
    assert (await mike.put(f"{group}/bans/{ava.id}")).status == 200
    assert await chat.store.commit(stored) == 0
    assert (await ask(mike, "DELETE", f"{group}/bans/{ava.id}")).status == 200
    await invite(mike, group_id, ava)
    assert (await mike.delete(group)).status == 200
    assert await chat.store.commit(stored) == 0


async def test_invitations_of_a_deleted_account_are_void_before_it_has_left(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its memberships end in slices; its invitations and codes are void from the first one on."""
    monkeypatch.setattr(spreading, "SLICE_GROUPS", 1)
    monkeypatch.setattr(chat.spreader, "wake", lambda: None)
    ava, adm, mike, eve = await people(api, "Ava", "Adm", "Mike", "Eve")
    await ava.group(adm)  # the first slice
    group_id = await left_group(ava, leaver=mike)
    await add(ava, group_id, adm, role="admin")
    invited = await invite(adm, group_id, mike)
    path = f"/v1/groups/{group_id}/invites"
    code = (await ask(adm, "POST", path, {})).json["code"]
    owned_id = await adm.group()
    end = {"password": PASSWORD, "messages": "keep"}
    assert (await adm.delete("/v1/users/me", end)).status == 200
    assert f"deleted-{adm.id}" in await roles(ava, group_id)
    assert await waiting(mike) == []
    assert refused(await accept(mike, invited)) == (404, "invite_not_found")
    for method in ("GET", "POST"):
        answer = await ask(eve, method, f"/v1/invites/{code}")
        assert refused(answer) == (404, "invite_not_found")

    def transfer(tx: Transaction) -> None:
        group, heir = tx.state.group(owned_id), tx.state.user(eve.id)
        assert group is not None and heir is not None
        admit(tx, actor_id=eve.id, group=group, user=heir, role="member")
        transfer_ownership(tx, actor_id=eve.id, group=group, heir=heir)

    # An operator may give away a group whose owner is gone.
    await chat.store.commit(transfer)
    assert (await roles(eve, owned_id))["Eve"] == "owner"


async def test_a_user_in_too_many_groups_cannot_accept(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The invitation waits until they have left another group."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await left_group(ava, leaver=mike)
    invited = await invite(ava, group_id, mike)
    other_id = await mike.group()
    monkeypatch.setattr(membership, "GROUPS_MAX", 1)
    assert refused(await accept(mike, invited)) == (409, "too_many_groups")
    assert len(await waiting(mike)) == 1
    assert (await mike.delete(f"/v1/groups/{other_id}")).status == 200
    assert (await accept(mike, invited)).status == 200


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
