"""The lists of a user's groups and conversations: their pages, and what they cut."""

import re
from typing import Any

import pytest

from models.operations import membership
from models.queries.pages import CHAT_CHARACTERS
from tests.support.clients import Api, Person, people

CHATS, WITH_CHAT, GROUPS = "/v1/chats", "/v1/users/with-chat-info", "/v1/groups"
# The longest content, of characters that take four bytes each.
LONGEST = "\U0001f600" * 4096


async def pages(person: Person, path: str, limit: int) -> list[list[Any]]:
    """Return the pages of a list, each found by the header `Link` of the one before it."""
    found = []
    next_path: str | None = f"{path}?limit={limit}"
    while next_path is not None:
        answer = await person.get(next_path)
        assert answer.status == 200 and isinstance(answer.json, list)
        found.append(answer.json)
        link = answer.headers.get("Link")
        match = link and re.fullmatch(r'<(/v1/[^>]+)>; rel="next"', link)
        assert bool(match) == bool(link)
        next_path = match[1] if match else None
    return found


@pytest.mark.parametrize("path", [CHATS, WITH_CHAT, GROUPS])
async def test_pages_of_a_list_together_are_the_whole_list(api: Api, path: str) -> None:
    """A list without parameters is whole, and its pages have each entry once, in its order."""
    ava, *others = await people(api, "Ava", "Mike", "Eve", "Zoe", "Ben")
    for number, other in enumerate(others):
        group_id = await ava.group(other)
        await ava.say(group_id, f"group {number}")
        await ava.post(f"/v1/messages/p2p/{other.id}", {"content": f"{number}"})
    whole = await ava.get(path)
    assert "Link" not in whole.headers
    count = len(whole.json)
    assert count >= 4
    for limit in (1, 2, 3, count, count + 1):
        found = await pages(ava, path, limit)
        assert [entry for page in found for entry in page] == whole.json
        assert [len(page) for page in found[:-1]] == [limit] * (len(found) - 1)
        assert found[-1] and len(found) == -(-count // limit)
    for query in ("limit=0", "limit=x"):
        assert (await ava.get(f"{path}?{query}")).status == 400


async def test_a_new_message_between_two_pages_loses_no_conversation(api: Api) -> None:
    """A conversation that moves to the front is on the first page, and the others follow."""
    ava, mike = await people(api, "Ava", "Mike")
    ids = [await ava.group(mike) for _ in range(4)]
    for group_id in ids:
        await ava.say(group_id, "old")
    answer = await ava.get(f"{CHATS}?limit=2")
    await ava.say(ids[0], "new")
    rest = await ava.get(f"{CHATS}?limit=2&before_id={answer.json[-1]['id']}")
    assert [each["group_id"] for each in answer.json] == [ids[3], ids[2]]
    assert [each["group_id"] for each in rest.json] == [ids[1]]
    assert (await ava.get(f"{CHATS}?limit=1")).json[0]["group_id"] == ids[0]


async def test_lists_of_conversations_cut_long_contents(api: Api) -> None:
    """Each entry has at most 200 characters of a content, and says so; the message is whole."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    for content in (LONGEST, "x" * (CHAT_CHARACTERS + 1), "x" * CHAT_CHARACTERS, "x"):
        shown, is_cut = content[:CHAT_CHARACTERS], len(content) > CHAT_CHARACTERS
        sent = await ava.say(group_id, content)
        assert sent["content"] == content and "content_cut" not in sent
        await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": content})
        for chat in (await ava.get(CHATS)).json:
            assert chat["content"] == shown
            assert chat.get("content_cut", False) is is_cut
        (user,) = (await ava.get(WITH_CHAT)).json
        assert user["last_message_content"] == shown
        assert user.get("content_cut", False) is is_cut
        page = (await ava.get(f"/v1/groups/{group_id}/messages?limit=1")).json
        assert page["messages"][0]["content"] == content


async def test_a_user_is_in_a_bounded_number_of_groups(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One more is a 409; direct conversations and deleted groups do not count."""
    assert membership.GROUPS_MAX == 10_000
    monkeypatch.setattr(membership, "GROUPS_MAX", 2)
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    for other in (ava, mike, eve):
        await ava.post(f"/v1/messages/p2p/{other.id}", {"content": "hello"})
    first, second = [(await ava.post(GROUPS, {"name": "x"})).json["id"] for _ in "ab"]
    refused = await ava.post(GROUPS, {"name": "x"})
    assert (refused.status, refused.json["code"]) == (409, "too_many_groups")
    of_mike = (await mike.post(GROUPS, {"name": "x"})).json["id"]
    path = f"{GROUPS}/{of_mike}/members"
    refused = await mike.post(path, {"user_id": ava.id})
    assert (refused.status, refused.json["code"]) == (409, "too_many_groups")
    assert (await ava.delete(f"{GROUPS}/{second}")).status == 200
    assert (await mike.post(path, {"user_id": ava.id})).status == 200
    assert [each["id"] for each in (await ava.get(GROUPS)).json] == [first, of_mike]
