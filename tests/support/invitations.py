"""Invitations to come back into a group, and offers of its ownership."""

from typing import Any

from models.store.transaction import Transaction
from tests.support.clients import Answer, Person
from tests.support.groups import remove

INVITATIONS = "/v1/users/me/invitations"


async def waiting(person: Person, query: str = "") -> list[Any]:
    """Return the invitations that a person lists."""
    answer = await person.get(f"{INVITATIONS}{query}")
    assert answer.status == 200, answer.body
    return list(answer.json)


async def decline(person: Person, invited: Any) -> Answer:
    """Decline an invitation; `invited` is the answer that its maker got."""
    return await person.delete(f"{INVITATIONS}/{invited['invitation_id']}")


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


async def roles(person: Person, group_id: int) -> dict[str, str]:
    """Return the roles in a group, by name."""
    members = (await person.get(f"/v1/groups/{group_id}/members")).json
    return {member["username"]: member["role"] for member in members}
