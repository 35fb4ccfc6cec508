"""Mentions: members are named in a message, and in an edit of it."""

from tests.support.clients import Api
from tests.support.messages import at, friends


async def test_members_are_mentioned_by_their_names(api: Api) -> None:
    """In any case of letters, quoted where there are spaces, before what ends a sentence; each
    once, and nobody who is not there."""
    ava, mike, group_id = await friends(api)
    tom = await api.register("Tom Sawyer")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": tom.id})
    await api.register("Zoe")
    for text, expected in (
        ("@Mike", [mike.id]),
        ("hey @mike, how is @MIKE?", [mike.id]),
        ('"@Mike!" (@Ava)', [ava.id, mike.id]),
        ('@"Tom Sawyer" and @"tom sawyer"', [tom.id]),
        ("@Tom Sawyer", None),
        ("@Zoe is elsewhere", None),
        ("ava@mike.com, @@Mike, @", None),
        ("@Mike's", None),
        ("@all", [0]),
        ("@all @Mike", [0, mike.id]),
    ):
        sent = await ava.say(group_id, text)
        assert sent.get("mentions") == expected, text
        shown = (await mike.get(at(sent))).json
        assert shown == sent
    # @all is for owner and admins.
    assert "mentions" not in await mike.say(group_id, "@all")
    told = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "@all @Mike"})
    assert told.json["mentions"] == [mike.id]


async def test_an_edit_mentions_anew(api: Api) -> None:
    """And what a deleted message mentioned counts no more."""
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
