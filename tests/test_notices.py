"""What happened to a group, between the messages of its history."""

from typing import Any

from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, live, people, settled
from tests.support.messages import at, friends, history_page, join_late, pin_of
from tests.support.people import direct

# Other events show in the messages, or in the names that all events have.
NO_NOTICES = {
    *("message_edited", "message_deleted", "reaction_added", "reaction_removed"),
    "profile_changed",
}


async def eventful(ava: Person, mike: Person, eve: Person, zoe: Person) -> int:
    """Make a group in which each type of event happens; return its id."""
    group_id = await ava.group(mike, eve)
    group = f"/v1/groups/{group_id}"
    first = await ava.say(group_id, "first")
    await ava.patch(at(first), {"content": "better"})
    await mike.put(at(first, "/reactions/x"))
    await mike.delete(at(first, "/reactions/x"))
    await ava.put(pin_of(first))
    await ava.delete(pin_of(first))
    await ava.patch(group, {"name": "renamed", "visibility": "public"})
    await ava.patch(f"{group}/members/{mike.id}", {"role": "admin"})
    await ava.say(group_id, "second")
    await mike.delete(f"{group}/members/{mike.id}")
    await mike.post(f"{group}/join", {})
    await ava.put(f"{group}/bans/{eve.id}")
    await ava.delete(f"{group}/bans/{eve.id}")
    await zoe.post(f"{group}/join", {})
    await zoe.say(group_id, "third")
    await mike.patch("/v1/users/me", {"display_name": "M."})
    await ava.delete(at(await ava.say(group_id, "gone")))
    await zoe.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})
    return group_id


def shown(frame: Any) -> Any:
    """Return the parts of an entry that later events do not change."""
    later = {"content", "revision", "edited_at", "reactions", "deleted", "sender"}
    later |= {"username"}
    return {name: value for name, value in frame.items() if name not in later}


async def test_a_history_has_what_happened_to_the_group(api: Api) -> None:
    """With `events=1` the notices are those of the live log, in the order of `seq`.

    Without it, the history is as it was: messages alone.
    """
    ava, mike, eve, zoe = await people(api, "Ava", "Mike", "Eve", "Zoe")
    socket = await live(ava)
    group_id = await eventful(ava, mike, eve, zoe)
    frames = await settled(socket)
    expected = [frame for frame in frames if frame["type"] not in NO_NOTICES]
    assert {frame["type"] for frame in frames} > NO_NOTICES
    assert {frame["type"] for frame in expected} == {
        *("group_message", "group_created", "group_updated", "member_added"),
        *("member_removed", "member_updated", "member_banned", "ban_lifted"),
        *("message_pinned", "message_unpinned", "account_deleted"),
    }
    got = await history_page(ava, group_id, events=1)
    assert [shown(entry) for entry in got["messages"]] == [*map(shown, expected)]
    removed = [each for each in got["messages"] if each["type"] == "member_removed"]
    assert [each["username"] for each in removed] == [
        "Mike",
        "Eve",
        f"deleted-{zoe.id}",
    ]
    plain = (await ava.get(f"/v1/groups/{group_id}/messages")).json
    assert plain == (await ava.get(f"/v1/groups/{group_id}/messages?events=0")).json
    texts = [each for each in got["messages"] if each["type"] == "group_message"]
    assert plain["messages"] == texts


async def test_pages_with_notices(api: Api) -> None:
    """Messages and notices count alike for `limit`, `has_before` and `has_after`."""
    ava, mike, eve, zoe = await people(api, "Ava", "Mike", "Eve", "Zoe")
    group_id = await eventful(ava, mike, eve, zoe)
    every = (await history_page(ava, group_id, events=1))["messages"]
    seqs = [entry["seq"] for entry in every]
    for limit in (1, 2, 5, 50):
        half = limit // 2
        for seq in range(0, seqs[-1] + 3):
            older = [each for each in seqs if each < seq]
            newer = [each for each in seqs if each >= seq]
            later = [each for each in seqs if each > seq]
            around = older[max(len(older) - half, 0) :] + newer[: limit - half]
            cases = {
                "before": (older[-limit:], len(older) > limit, bool(newer)),
                "after": (later[:limit], len(later) < len(seqs), len(later) > limit),
                "around": (around, len(older) > half, len(newer) > limit - half),
            }
            # A position past the last event gives the newest page.
            if seq > every[-1]["seq"] + 2:
                cases["around"] = (older[-limit:], len(older) > limit, False)
            for name, expected in cases.items():
                got = await history_page(
                    ava, group_id, limit=limit, **{name: seq}, events=1
                )
                found = [entry["seq"] for entry in got["messages"]]
                if name == "around" and found == older[-limit:] and not newer:
                    continue
                given = (found, got["has_before"], got["has_after"])
                assert given == expected, (name, seq, limit)
        got = await history_page(ava, group_id, limit=limit, events=1)
        assert [entry["seq"] for entry in got["messages"]] == seqs[-limit:]
        assert (got["has_before"], got["has_after"]) == (len(seqs) > limit, False)


async def test_a_late_member_sees_no_earlier_notices(
    api: Api, chat: ChatServer
) -> None:
    """The history begins with the event from which on they may read."""
    ava, mike, group_id = await friends(api)
    await ava.say(group_id, "early")
    zoe = await api.register("Zoe")
    socket = await live(zoe)
    await join_late(chat, group_id, zoe)
    late = await ava.say(group_id, "late")
    await ava.patch(f"/v1/groups/{group_id}", {"topic": "x"})
    got = await history_page(zoe, group_id, events=1)
    assert got["messages"] == await settled(socket)
    assert [entry["type"] for entry in got["messages"]] == [
        *("member_added", "group_message", "group_updated")
    ]
    assert got["has_before"] is False
    for query in ({"before": late["seq"]}, {"around": 1, "limit": 2}):
        entries = (await history_page(zoe, group_id, **query, events=1))["messages"]
        assert entries[0]["type"] == "member_added"
    assert (await history_page(mike, group_id, events=1))["messages"][0][
        "type"
    ] == "group_created"


async def test_a_direct_conversation_has_notices(api: Api) -> None:
    """Both routes of its history take `events`; a change of a profile is no notice."""
    ava, mike = await people(api, "Ava", "Mike")
    told = await direct(ava, mike)
    await ava.put(pin_of(told))
    await mike.patch("/v1/users/me", {"status": "here"})
    by_group = await history_page(ava, told["group_id"], events=1)
    assert [entry["type"] for entry in by_group["messages"]] == [
        *("group_created", "direct_message", "message_pinned")
    ]
    answer = await ava.get(f"/v1/messages/history/{mike.id}?events=true")
    assert answer.json == by_group
    eve = await api.register("Eve")
    empty = await ava.get(f"/v1/messages/history/{eve.id}?events=1")
    assert empty.json["messages"] == []
