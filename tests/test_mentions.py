"""Mentions of members, in a message and in an edit of it.

tests/test_text_mentions.py tests the rules by themselves.
"""

import json
from pathlib import Path
from typing import Any

from models.operations.accounts import register
from models.text.mentions import MENTIONED_MAX
from models.tables import User
from models.text.skeleton import username_fold
from server import ChatServer
from tests.support.clients import Api
from tests.support.messages import at, friends

VECTORS: list[dict[str, Any]] = json.loads(
    Path("docs/mentions.json").read_text(encoding="utf-8")
)["vectors"]


async def add_account(chat: ChatServer, name: str) -> int:
    """Create an account without a password, which is fast; return its id."""
    email = f"{name.encode().hex()[:60]}@example.com"
    return await chat.store.commit(register, name, email, "hash")


async def test_members_are_mentioned_by_username(api: Api) -> None:
    """A message mentions each member that it names, once, and no other user.

    Names match in any case, with and without quotes, before any punctuation.
    """
    ava, mike, group_id = await friends(api)
    tom = await api.register("Tom Sawyer")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": tom.id})
    await api.register("Zoe")
    for text, expected in (
        ("@Mike", [mike.id]),
        ("hey @mike, how is @MIKE?", [mike.id]),
        ('"@Mike!" (@Ava)', [mike.id, ava.id]),
        ('@"Tom Sawyer" and @"tom sawyer"', [tom.id]),
        ("@Tom Sawyer is here", [tom.id]),
        ("@Tom", None),
        ("@Zoe is elsewhere", None),
        ("ava@mike.com, @@Mike, @", None),
        ("@Mike's", [mike.id]),
        ("`@Mike`", None),
        ("@all", [0]),
        ("@all @Mike", [0, mike.id]),
        ("@Mike @all", [0, mike.id]),
        ("@all-hands", None),
    ):
        sent = await ava.say(group_id, text)
        assert sent.get("mentions") == expected, text
        shown = (await mike.get(at(sent))).json
        assert shown == sent
    # Only the owner and admins may use @all.
    assert "mentions" not in await mike.say(group_id, "@all")
    told = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "@all @Mike"})
    assert told.json["mentions"] == [mike.id]


async def test_an_edit_replaces_the_mentions(api: Api) -> None:
    """The counts of mentions follow each edit, and a deletion removes its mentions."""
    ava, mike, group_id = await friends(api)
    zoe = await api.register("Zoe")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})

    async def counts() -> list[tuple[int, int]]:
        standings = []
        for person in (mike, zoe):
            ready = (await (await person.connect()).until("ready"))[0]
            (group,) = ready["groups"]
            standings.append((group["unread"], group["mentions"]))
        return standings

    sent = await ava.say(group_id, "@Mike")
    assert await counts() == [(2 - 1, 1), (1, 0)]
    edited = await ava.patch(at(sent), {"content": "@Zoe"})
    assert edited.json["mentions"] == [zoe.id]
    assert await counts() == [(1, 0), (1, 1)]
    again = await ava.patch(at(sent), {"content": "nobody"})
    assert "mentions" not in again.json
    await ava.say(group_id, "@all: @Mike")
    assert await counts() == [(2, 1), (2, 1)]
    await ava.patch(at(sent), {"content": "@Mike, @Zoe"})
    assert await counts() == [(2, 2), (2, 2)]
    await ava.delete(at(sent))
    assert await counts() == [(1, 1), (1, 1)]


async def test_the_published_vectors_hold(api: Api, chat: ChatServer) -> None:
    """A message mentions exactly the members that each vector of docs/mentions.json names."""
    ids: dict[str, int] = {}
    owner = await api.register("The owner")
    groups: dict[tuple[str, ...], int] = {}
    count = 0
    for vector in VECTORS:
        members = tuple(vector["members"])
        if members not in groups:
            groups[members] = group_id = await owner.group()
            for name in members:
                if name not in ids:
                    ids[name] = await add_account(chat, name)
                body = {"user_id": ids[name]}
                await owner.post(f"/v1/groups/{group_id}/members", body)
        expected = [0] * vector["all"]
        expected += [ids[name] for name in vector["mentioned"]]
        sent = await owner.say(groups[members], vector["text"])
        assert sent.get("mentions", []) == expected, vector
        count += 1
    assert count == len(VECTORS)


async def test_accounts_are_stored_under_the_folds_of_mentions(
    chat: ChatServer,
) -> None:
    """The parser looks up folded names, so each account is stored under the same fold."""
    names = {name for vector in VECTORS for name in vector["members"]}
    for name in names:
        await add_account(chat, name)
    users = User.select(User.username, User.username_key)
    rows = await chat.store.read(lambda database: database.execute(users).fetchall())
    assert dict(rows) == {name: username_fold(name) for name in names}


async def test_a_message_mentions_at_most_50_members(
    api: Api, chat: ChatServer
) -> None:
    """The limit counts different members: repetitions and unknown names do not use it up."""
    ava, mike, group_id = await friends(api)
    names = [f"user{number:02}" for number in range(MENTIONED_MAX)]
    user_ids = [await add_account(chat, name) for name in names]
    for user_id in user_ids:
        await ava.post(f"/v1/groups/{group_id}/members", {"user_id": user_id})
    text = "@nobody " * 60 + "@Mike " * 60 + " ".join(f"@{name}" for name in names)
    sent = await ava.say(group_id, text)
    assert sent["mentions"] == [mike.id, *user_ids[:-1]]
    assert (await ava.get(at(sent))).json == sent
