"""The replies to a message, and their number."""

from typing import Any

import pytest

from models.queries import marks
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, live, people, settled
from tests.support.messages import at, friends, join_late, pin_of
from tests.support.people import direct
from tests.support.routes import refused


async def replies(person: Person, message: Any, query: str = "") -> Any:
    """Return a page of the replies to a message."""
    answer = await person.get(at(message, f"/replies{query}"))
    assert answer.status == 200, answer.body
    assert answer.json["count"] == len(answer.json["messages"])
    return answer.json


async def count(person: Person, message: Any) -> int | None:
    """Return the number of replies that each answer shows of a message."""
    one = (await person.get(at(message))).json
    page = await person.get(f"/v1/groups/{message['group_id']}/messages?limit=200")
    (same,) = [each for each in page.json["messages"] if each["id"] == message["id"]]
    assert one == same
    number: int | None = one.get("reply_count")
    return number


async def test_replies_come_in_pages(api: Api) -> None:
    """Oldest first: the newest page, or one before or after a `seq`. Other messages are left out.

    The same holds for a direct conversation.
    """
    ava, mike, group_id = await friends(api)
    told = await direct(ava, mike)
    for root in (await ava.say(group_id, "root"), told):
        id = root["group_id"]
        sent = []
        for number in range(5):
            sent.append(await mike.say(id, f"{number}", reply_to=root["id"]))
            await ava.say(id, "between")
            await ava.say(id, "to another", reply_to=sent[-1]["id"])
        every = [message["seq"] for message in sent]
        got = await replies(ava, root)
        assert [each["seq"] for each in got["messages"]] == every
        assert (got["has_before"], got["has_after"]) == (False, False)
        assert all(each["reply_count"] == 1 for each in got["messages"])
        for limit in (1, 2, 5):
            for seq in range(0, every[-1] + 6):
                older = [each for each in every if each < seq]
                later = [each for each in every if each > seq]
                got = await replies(ava, root, f"?before={seq}&limit={limit}")
                assert [each["seq"] for each in got["messages"]] == older[-limit:]
                more = len(older) > limit, len(older) < len(every)
                assert (got["has_before"], got["has_after"]) == more
                got = await replies(ava, root, f"?after={seq}&limit={limit}")
                assert [each["seq"] for each in got["messages"]] == later[:limit]
                more = len(later) < len(every), len(later) > limit
                assert (got["has_before"], got["has_after"]) == more
        assert await count(ava, root) == 5
    assert "first_unread" not in got
    path = at(root, "/replies")
    refused(await ava.get(f"{path}?before=1&after=1"), 400, "invalid_request")


async def test_deleted_replies_are_not_counted(api: Api) -> None:
    """A deleted reply is neither counted nor listed; an edited one shows its present text.

    The replies to a deleted message stay, and so does their number.
    """
    ava, mike, group_id = await friends(api)
    root = await ava.say(group_id, "root")
    assert await count(ava, root) is None
    first = await mike.say(group_id, "first", reply_to=root["id"])
    second = await mike.say(group_id, "second", reply_to=root["id"])
    assert await count(ava, root) == 2
    await mike.patch(at(second), {"content": "better"})
    await mike.delete(at(first))
    assert await count(ava, root) == 1
    await ava.delete(at(root))
    (left,) = (await replies(mike, root))["messages"]
    assert (left["content"], left["quote"]["content"]) == ("better", "")
    assert await count(ava, root) == 1
    await mike.delete(at(second))
    assert await count(ava, root) is None
    assert (await replies(ava, root))["messages"] == []


async def test_replies_of_an_erased_account_are_not_counted(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They go with the commit that deletes the account, before their texts are erased."""
    monkeypatch.setattr(chat.purger, "wake", lambda: None)
    ava, mike, group_id = await friends(api)
    root = await ava.say(group_id, "root")
    for _ in range(3):
        await mike.say(group_id, "x", reply_to=root["id"])
    kept = await ava.say(group_id, "kept", reply_to=root["id"])
    await mike.delete("/v1/users/me", {"password": PASSWORD, "messages": "erase"})
    assert await count(ava, root) == 1
    got = await replies(ava, root)
    assert [each["id"] for each in got["messages"]] == [kept["id"]]


async def test_who_may_read_replies(api: Api, chat: ChatServer) -> None:
    """Those who may read the message: a late member does not, and an outsider neither."""
    ava, mike, group_id = await friends(api)
    root = await ava.say(group_id, "root")
    zoe, eve = await people(api, "Zoe", "Eve")
    await join_late(chat, group_id, zoe)
    reply = await mike.say(group_id, "reply", reply_to=root["id"])
    refused(await zoe.get(at(root, "/replies")), 404, "message_not_found")
    refused(await eve.get(at(root, "/replies")), 403, "not_a_member")
    missing = f"/v1/groups/{group_id}/messages/1/replies"
    refused(await ava.get(missing), 404, "message_not_found")
    answer = await mike.say(group_id, "again", reply_to=reply["id"])
    (found,) = (await replies(zoe, reply))["messages"]
    assert found["id"] == answer["id"]
    assert (await zoe.get(at(reply))).json["reply_count"] == 1


async def test_the_number_of_replies_is_in_answers_only(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Frames have none. Pins and search hits have it too. It is at most 1,000."""
    assert marks.REPLIES_MAX == 1_000
    ava, mike, group_id = await friends(api)
    socket = await live(ava)
    root = await ava.say(group_id, "root")
    for _ in range(3):
        await mike.say(group_id, "x", reply_to=root["id"])
    await ava.patch(at(root), {"content": "edited"})
    frames = await settled(socket)
    assert len(frames) == 5 and "reply_count" not in str(frames)
    await ava.put(pin_of(root))
    (pinned,) = (await ava.get(f"/v1/groups/{group_id}/pins")).json
    assert pinned["reply_count"] == 3
    monkeypatch.setattr(
        marks, "REPLIES", marks.REPLIES.replace("LIMIT 1000", "LIMIT 2")
    )
    assert await count(ava, root) == 2
