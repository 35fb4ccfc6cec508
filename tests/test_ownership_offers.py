"""Consent of a new owner: they are asked before a group becomes theirs."""

import pytest

from models.errors import DirectGroupIsFixed, NoSuchMember
from models.operations.membership import transfer_ownership
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import PASSWORD, Api, live, people, settled
from tests.support.groups import (
    accept,
    add,
    change,
    hand_over,
    invite_back,
    refused,
    remove,
)
from tests.support.invitations import decline, offer, roles, stored, waiting
from tests.support.people import direct


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
