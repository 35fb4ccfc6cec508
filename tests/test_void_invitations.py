"""Invitations that are void: their maker may not invite now, or their group is gone."""

from collections.abc import Awaitable, Callable

import pytest

from models.operations import membership, spreading
from models.operations.accounts import disable, enable
from models.operations.membership import admit, transfer_ownership
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, people
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
from tests.support.invitations import decline, left_group, offer, roles, stored, waiting


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
