"""Requests about groups."""

from typing import Any

from tests.support.clients import Answer, Person


async def ask(person: Person, method: str, path: str, body: Any = None) -> Answer:
    """Send a request with a user's token."""
    return await person.api.request(method, path, body, token=person.token)


async def change(person: Person, group_id: int, **settings: Any) -> Any:
    """Change settings of a group; return all settings."""
    answer = await ask(person, "PATCH", f"/v1/groups/{group_id}", settings)
    assert answer.status == 200, answer.body
    return answer.json["settings"]


async def add(person: Person, group_id: int, other: Person, **members: Any) -> None:
    """Add a user to a group."""
    body = {"user_id": other.id, **members}
    answer = await person.post(f"/v1/groups/{group_id}/members", body)
    assert answer.status == 200, answer.body


async def invite(person: Person, group_id: int, other: Person, **members: Any) -> Any:
    """Invite a person who left a group; return the answer."""
    body = {"user_id": other.id, **members}
    answer = await person.post(f"/v1/groups/{group_id}/members", body)
    assert answer.status == 202, answer.body
    return answer.json


async def accept(person: Person, invited: Any) -> Answer:
    """Accept an invitation; `invited` is the answer that its maker got."""
    path = f"/v1/users/me/invitations/{invited['invitation_id']}/accept"
    return await person.post(path, {})


async def invite_back(person: Person, group_id: int, other: Person) -> None:
    """Add a person who left a group again, with their consent."""
    answer = await accept(other, await invite(person, group_id, other))
    assert answer.status == 200, answer.body


async def hand_over(owner: Person, group_id: int, heir: Person) -> None:
    """Make a member the owner, with their consent."""
    path = f"/v1/groups/{group_id}/members/{heir.id}"
    offered = await owner.patch(path, {"role": "owner"})
    assert offered.status == 202, offered.body
    answer = await accept(heir, offered.json)
    assert answer.status == 200, answer.body


def refused(answer: Answer) -> tuple[int, str]:
    """Return the status and code of a refusal."""
    return answer.status, answer.json.get("code")


async def remove(owner: Person, group_id: int, member: Person) -> None:
    """Remove a user from a group."""
    answer = await owner.delete(f"/v1/groups/{group_id}/members/{member.id}")
    assert answer.status == 200, answer.body


async def whole_log(owner: Person, group_id: int) -> list[Any]:
    """Return every event of a group, read by its owner from the start of the log."""
    socket = await owner.connect()
    epoch = (await socket.receive())["cursor"].partition(".")[0]
    socket.close()
    socket = await owner.connect(since=f"{epoch}.0")
    frames = await socket.until("live")
    socket.close()
    return [frame for frame in frames if frame.get("group_id") == group_id]


def seen_by(person: Person, log: list[Any], after: int = 0) -> list[Any]:
    """Return the events during a user's memberships, including their joining and removal."""
    seen = []
    is_in = False
    for event in log:
        is_own = event.get("user_id") == person.id
        is_in |= is_own and event["type"] == "member_added"
        if is_in and event["id"] > after:
            seen.append(event)
        is_in &= not (is_own and event["type"] == "member_removed")
    return seen


def is_removal_of(frame: Any, person: Person) -> bool:
    """Tell whether a frame is the removal of this user."""
    return bool(frame["type"] == "member_removed" and frame["user_id"] == person.id)


async def listed(person: Person, query: str = "") -> list[str]:
    """Return the names of the public groups that a user can see."""
    answer = await person.get(f"/v1/groups/public{query}")
    assert answer.status == 200, answer.body
    return [group["name"] for group in answer.json]
