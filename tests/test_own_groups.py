"""The groups of a user, in `ready` and over HTTP: counts, and the peer of a direct conversation."""

from typing import Any

from tests.support.clients import PASSWORD, Api, Person
from tests.support.messages import friends
from tests.support.people import ME, direct


async def both(person: Person, group_id: int) -> list[dict[str, Any]]:
    """Return a conversation as `ready` has it, and as its own route has it."""
    socket = await person.connect()
    (ready,) = await socket.until("ready")
    socket.close()
    listed = {group["id"]: group for group in ready["groups"]}
    return [listed[group_id], (await person.get(f"/v1/groups/{group_id}")).json]


async def test_a_direct_conversation_names_its_peer(api: Api) -> None:
    """It has the peer's id and username, also after the deletion of the peer's account."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = (await direct(ava, mike, "hello"))["group_id"]
    for person, peer in ((ava, mike), (mike, ava)):
        for group in await both(person, group_id):
            assert (group["peer_id"], group["name"]) == (peer.id, peer.name)
    gone = await mike.delete(ME, {"password": PASSWORD, "messages": "keep"})
    assert gone.status == 200
    for group in await both(ava, group_id):
        assert (group["peer_id"], group["name"]) == (mike.id, f"deleted-{mike.id}")


async def test_the_peer_of_notes_to_self_is_their_writer(api: Api) -> None:
    ava = await api.register("Ava")
    group_id = (await direct(ava, ava, "buy milk"))["group_id"]
    for group in await both(ava, group_id):
        assert (group["peer_id"], group["name"]) == (ava.id, "Ava")


async def test_a_group_has_no_peer(api: Api) -> None:
    _, mike, group_id = await friends(api)
    for group in await both(mike, group_id):
        assert "peer_id" not in group
