"""The messages that mention a user, over all their groups."""

import re
from typing import Any

import pytest

from models.queries import mentioned
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, people
from tests.support.messages import at, friends, join_late
from tests.support.people import direct

MENTIONS = "/v1/mentions"


async def pages(person: Person, limit: int = 50) -> list[list[Any]]:
    """Return all pages of a user's mentions."""
    every = []
    path: str | None = f"{MENTIONS}?limit={limit}"
    while path is not None:
        answer = await person.get(path)
        assert answer.status == 200, answer.body
        every.append(answer.json)
        link = re.fullmatch(
            r'<(/v1/[^>]+)>; rel="next"', answer.headers.get("Link", "")
        )
        path = link[1] if link else None
    return every


async def contents(person: Person) -> list[str]:
    """Return the texts of all mentions of a user, newest first."""
    return [message["content"] for page in await pages(person) for message in page]


@pytest.mark.parametrize("most", [1_000, 3])
async def test_mentions_of_all_groups_come_newest_first(
    api: Api, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages have each mention once, by name or for all. Own messages are no mentions.

    The work for a page is bounded: a page may be short although others follow.
    """
    monkeypatch.setattr(mentioned, "_CANDIDATES_MAX", most)
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    ids = [await ava.group(mike, eve) for _ in range(3)]
    told = await direct(ava, mike, "@Mike direct")
    expected = [told["id"]]
    for number in range(12):
        group_id = ids[number % 3]
        text = ("@Mike", "@all", "@Mike @all", "hello", "@Eve", "@mike")[number % 6]
        sent = await ava.say(group_id, f"{text} {number}")
        if number % 6 not in (3, 4):
            expected.append(sent["id"])
        await mike.say(group_id, "@Mike and @Eve")
    expected.reverse()
    for limit in (1, 2, 4, 9, 10, 200):
        got = await pages(mike, limit)
        assert [message["id"] for page in got for message in page] == expected
        assert all(len(page) <= limit for page in got)
        if most == 1_000:
            assert [len(page) for page in got[:-1]] == [limit] * (len(got) - 1)
    found = (await mike.get(f"{MENTIONS}?limit=3&before_id={expected[2]}")).json
    most_found = 6 if most == 1_000 else 3 + len(found)
    assert found and [each["id"] for each in found] == expected[3:most_found]
    one = (await mike.get(at(found[0]))).json
    assert found[0] == one
    assert await contents(await api.register("Zoe")) == []


async def test_only_what_the_user_may_read_now_is_listed(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not: groups that they left, messages before they joined, deleted messages and groups.

    Texts that wait to be erased are deleted too.
    """
    monkeypatch.setattr(chat.purger, "wake", lambda: None)
    ava, mike, group_id = await friends(api)
    other_id, gone_id = await ava.group(mike), await ava.group(mike)
    await ava.say(group_id, "@all early")
    zoe = await api.register("Zoe")
    await join_late(chat, group_id, zoe)
    assert await contents(zoe) == []
    deleted = await ava.say(group_id, "@Mike @Zoe deleted")
    edited = await ava.say(group_id, "@Mike @Zoe edited")
    await ava.say(group_id, "@all late")
    await ava.say(other_id, "@Mike left")
    await ava.say(gone_id, "@Mike @all no group")
    texts = ["@all late", "@Mike @Zoe edited", "@Mike @Zoe deleted"]
    assert await contents(zoe) == texts
    left = ["@Mike @all no group", "@Mike left"]
    assert await contents(mike) == [*left, *texts, "@all early"]
    await ava.delete(at(deleted))
    await ava.patch(at(edited), {"content": "hello @Zoe"})
    await mike.delete(f"/v1/groups/{other_id}/members/{mike.id}")
    await ava.delete(f"/v1/groups/{gone_id}")
    assert await contents(mike) == ["@all late", "@all early"]
    assert await contents(zoe) == ["@all late", "hello @Zoe"]
    assert await contents(ava) == []
    await mike.say(group_id, "@Ava")
    await mike.put(f"/v1/users/{ava.id}/block")
    await ava.put(f"/v1/users/{mike.id}/block")
    # A block hides no messages, in histories and here.
    assert await contents(mike) == ["@all late", "@all early"]
    assert await contents(ava) == ["@Ava"]
    await mike.delete("/v1/users/me", {"password": PASSWORD, "messages": "erase"})
    assert await contents(ava) == []
