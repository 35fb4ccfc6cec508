"""Reactions to messages, and pinned messages."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from server import ChatServer
from tests.support.clients import Api, live, settled
from tests.support.logs import Logs
from tests.support.messages import at, caught_up, friends, join_late, pin_of
from tests.support.routes import filled, refused
from tests.support.servers import Servers

# Reactions


async def test_reactions_are_counted_once_each(api: Api) -> None:
    """A reaction is an emoji, in any spelling, or a short word.

    A repeated reaction or withdrawal changes nothing.
    """
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "hello")
    socket = await live(ava)
    family = "%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7"
    assert (await mike.put(at(sent, "/reactions/%F0%9F%91%8D"))).json == {
        "reactions": {"👍": 1}
    }
    for path, person, expected in (
        ("%F0%9F%91%8D", mike, {"👍": 1}),
        ("%F0%9F%91%8D", ava, {"👍": 2}),
        ("+1", ava, {"👍": 2, "+1": 1}),
        (family, ava, {"👍": 2, "+1": 1, "👨‍👩‍👧": 1}),
        # é as one character, and as two
        ("%C3%A9", ava, {"👍": 2, "+1": 1, "👨‍👩‍👧": 1, "é": 1}),
        ("e%CC%81", ava, {"👍": 2, "+1": 1, "👨‍👩‍👧": 1, "é": 1}),
    ):
        answer = await person.put(at(sent, f"/reactions/{path}"))
        assert (answer.status, answer.json) == (200, {"reactions": expected}), path
    events = await settled(socket)
    assert [event["type"] for event in events] == ["reaction_added"] * 5
    assert [event["actor_id"] for event in events] == [mike.id, *[ava.id] * 4]
    assert events[1] == {
        **events[1],
        "message_id": sent["id"],
        "message_seq": sent["seq"],
        "emoji": "👍",
        "reactions": {"👍": 2},
    }
    shown = (await mike.get(at(sent))).json
    assert shown["reactions"] == {"👍": 2, "+1": 1, "👨‍👩‍👧": 1, "é": 1}
    assert shown["reacted"] == ["👍"]
    page = (await mike.get(f"/v1/groups/{group_id}/messages")).json["messages"]
    assert page == [shown]
    for _ in range(2):
        answer = await mike.delete(at(sent, "/reactions/%F0%9F%91%8D"))
        assert (answer.status, answer.json["reactions"]["👍"]) == (200, 1)
    answer = await ava.delete(at(sent, "/reactions/%F0%9F%91%8D"))
    assert "👍" not in answer.json["reactions"]
    events = await settled(socket)
    assert [event["type"] for event in events] == ["reaction_removed"] * 2
    assert events[1]["reactions"] == {"+1": 1, "👨‍👩‍👧": 1, "é": 1}
    assert "reacted" not in (await mike.get(at(sent))).json
    for wrong in ("%20", "a%20b", "%00", "%0A", "x" * 33, "%E2%80%8D", "%E2%80%AE"):
        answer = await mike.put(at(sent, f"/reactions/{wrong}"))
        refused(answer, 400, "invalid_request")


async def test_spellings_of_an_emoji_are_one_reaction(api: Api) -> None:
    """An emoji with and without U+FE0F is one reaction; a skin tone makes another."""
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "hello")
    heart = "\u2764\ufe0f"
    for typed, person, counts in (
        ("\u2764", ava, {heart: 1}),
        (heart, ava, {heart: 1}),
        ("\u2764\ufe0e", mike, {heart: 2}),
        ("#\u20e3", ava, {heart: 2, "#\ufe0f\u20e3": 1}),
        ("#\ufe0f\u20e3", mike, {heart: 2, "#\ufe0f\u20e3": 2}),
    ):
        answer = await person.put(at(sent, f"/reactions/{quote(typed)}"))
        assert (answer.status, answer.json) == (200, {"reactions": counts}), typed
    assert (await mike.get(at(sent))).json["reacted"] == ["#\ufe0f\u20e3", heart]
    for typed, person, left in (
        ("\u2764", ava, 1),
        (heart, mike, None),
        ("#\u20e3", ava, None),
    ):
        answer = await person.delete(at(sent, f"/reactions/{quote(typed)}"))
        assert answer.json["reactions"].get(heart) == left, typed
    assert answer.json["reactions"] == {"#\ufe0f\u20e3": 1}
    for typed in ("👍", "👍🏽", "👍🏿", "🩷"):
        answer = await ava.put(at(sent, f"/reactions/{quote(typed)}"))
        assert answer.json["reactions"][typed] == 1
    assert len(answer.json["reactions"]) == 5


async def test_a_message_has_at_most_50_reactions(api: Api) -> None:
    """The limit counts different reactions; any number of users may share one."""
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "hello")
    for number in range(50):
        await ava.put(at(sent, f"/reactions/x{number}"))
    refused(await mike.put(at(sent, "/reactions/y")), 409, "too_many_reactions")
    assert (await mike.put(at(sent, "/reactions/x7"))).json["reactions"]["x7"] == 2
    await ava.delete(at(sent, "/reactions/x8"))
    assert (await mike.put(at(sent, "/reactions/y"))).json["reactions"]["y"] == 1


async def test_readers_of_a_message_see_who_reacted(api: Api) -> None:
    """The list is in pages, oldest first, with each user and emoji once.

    A repeated reaction is the newest entry, and a deleted message has none.
    """
    ava, mike, group_id = await friends(api)
    sent, other = [await ava.say(group_id, text) for text in ("one", "two")]
    reacted = [(mike, "x"), (ava, "👍"), (ava, "a"), (mike, "👍"), (ava, "x")]
    socket = await live(ava)
    for person, emoji in ((mike, "b"), *reacted, (ava, "👍")):
        await person.put(at(sent, filled("/reactions/{emoji}", emoji=emoji)))
    await mike.delete(at(sent, "/reactions/b"))
    await ava.put(at(other, "/reactions/x"))
    events = await settled(socket)
    expected = [
        {
            "id": event["id"],
            "user_id": person.id,
            "username": person.name,
            "emoji": emoji,
            "timestamp": event["timestamp"],
        }
        for (person, emoji), event in zip(reacted, events[1:6], strict=True)
    ]

    async def told(query: str = "") -> Any:
        answer = await mike.get(at(sent, f"/reactions{query}"))
        assert answer.status == 200
        return answer.json

    assert await told() == expected
    for limit in (1, 2, 3, 99999):
        pages, page, after = [], await told(f"?limit={limit}"), 0
        while page:
            assert len(page) <= limit
            pages += page
            after = page[-1]["id"]
            page = await told(f"?limit={limit}&after_id={after}")
        assert pages == expected
    await mike.delete(at(sent, "/reactions/x"))
    await mike.put(at(sent, "/reactions/x"))
    again = (await settled(socket))[-1]
    assert [each["id"] for each in await told()] == [
        *(each["id"] for each in expected[1:]),
        again["id"],
    ]
    outsider = await api.register("Zoe")
    refused(await outsider.get(at(sent, "/reactions")), 403, "not_a_member")
    answer = await mike.get(f"/v1/groups/{group_id}/messages/99/reactions")
    refused(answer, 404, "message_not_found")
    await ava.delete(at(sent))
    assert await told() == []


async def test_counts_are_only_in_events_that_all_members_may_read(
    api: Api, chat: ChatServer
) -> None:
    """While a member may not read a message, events of its reactions have no counts for anyone,
    live and catching up. Events of other messages have them, and so do all once that member has
    left. The routes count all the time."""
    ava, mike, group_id = await friends(api)
    old = await ava.say(group_id, "old")
    zoe = await api.register("Zoe")
    sockets = [await live(person) for person in (ava, zoe)]
    await mike.put(at(old, "/reactions/1"))
    await join_late(chat, group_id, zoe)
    new = await ava.say(group_id, "new")
    for message, emoji in ((old, "2"), (new, "3"), (old, "4")):
        answer = await mike.put(at(message, f"/reactions/{emoji}"))
        assert answer.json["reactions"][emoji] == 1
    await mike.delete(at(old, "/reactions/2"))
    of_zoe = [*await settled(sockets[1])]
    await zoe.delete(f"/v1/groups/{group_id}/members/{zoe.id}")
    await mike.put(at(old, "/reactions/5"))
    events = [
        event
        for event in await settled(sockets[0])
        if event["type"].startswith("reaction")
    ]
    all_left = {"1": 1, "4": 1, "5": 1}
    assert [event.get("reactions") for event in events] == [
        {"1": 1},
        None,
        {"3": 1},
        None,
        None,
        all_left,
    ]
    chat.hub._tail.forget(chat.hub.head)  # so that it takes a query
    for _ in range(2):
        again = await caught_up(mike, old)
        assert [e for e in again if e["type"].startswith("reaction")] == events
    first = of_zoe[0]
    assert first["type"] == "member_added"
    assert await caught_up(zoe, first) == [
        event for event in again if first["seq"] <= event["seq"] <= first["seq"] + 6
    ]
    assert of_zoe == (await caught_up(zoe, first))[:-1]
    assert (await ava.get(at(old))).json["reactions"] == all_left


async def test_reactions_from_before_the_list_existed_are_shown(
    servers: Servers, tmp_path: Path, logs: Logs
) -> None:
    """A migration fills the list of an older database from the log."""
    path = tmp_path / "chat.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "hello")
    for person, emoji in ((mike, "x"), (ava, "x"), (mike, "y")):
        await person.put(at(sent, f"/reactions/{emoji}"))
    await mike.delete(at(sent, "/reactions/x"))
    await mike.put(at(sent, "/reactions/x"))
    told = (await ava.get(at(sent, "/reactions"))).json
    assert [each["emoji"] for each in told] == ["x", "y", "x"]
    await servers.stop(chat)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP INDEX reaction_event")
        database.execute("DROP INDEX block_blocked")
        database.execute("ALTER TABLE reaction DROP COLUMN event_id")
        database.execute("ALTER TABLE membership DROP COLUMN seen_seq")
        database.execute("DELETE FROM schema_migration WHERE name LIKE '0003%'")
    chat = await servers.start(path)
    logs.claim("chatserver.database")
    api.port = chat.port
    assert (await ava.get(at(sent, "/reactions"))).json == told
    api.close()


# Pins


async def test_a_group_has_at_most_50_pins(api: Api) -> None:
    """Pins are listed newest first, and pinning twice changes nothing."""
    ava, mike, group_id = await friends(api)
    sent = [await mike.say(group_id, f"{number}") for number in range(51)]
    socket = await live(mike)
    refused(await mike.put(pin_of(sent[0])), 403, "not_allowed")
    for message in (*sent[:50], sent[0]):
        assert (await ava.put(pin_of(message))).status == 200
    refused(await ava.put(pin_of(sent[50])), 409, "too_many_pins")
    refused(await mike.delete(pin_of(sent[0])), 403, "not_allowed")
    pins = (await mike.get(f"/v1/groups/{group_id}/pins")).json
    assert [pin["id"] for pin in pins] == [each["id"] for each in sent[49::-1]]
    assert all(pin["pinned"] for pin in pins)
    for _ in range(2):
        assert (await ava.delete(pin_of(sent[3]))).status == 200
    await ava.delete(at(sent[4]))  # the deletion removes its pin
    for message in sent[50], sent[3]:
        assert (await ava.put(pin_of(message))).status == 200
    events = [event for event in await settled(socket) if "pinned" in event["type"]]
    assert [event["type"] for event in events] == [
        *["message_pinned"] * 50,
        "message_unpinned",
        "message_pinned",
        "message_pinned",
    ]
    assert events[0]["message_seq"] == sent[0]["seq"]
    assert (await mike.get(at(sent[3]))).json["pinned"] is True
    assert (await mike.get(f"/v1/groups/{await mike.group()}/pins")).json == []


async def test_members_pin_where_the_setting_allows_it(api: Api) -> None:
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "x")
    refused(await mike.put(pin_of(sent)), 403, "not_allowed")
    await ava.patch(f"/v1/groups/{group_id}", {"may_pin": "all"})
    assert (await mike.put(pin_of(sent))).status == 200


async def test_both_users_of_a_direct_conversation_react_and_pin(api: Api) -> None:
    ava, mike, _ = await friends(api)
    told = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})).json
    for person in (ava, mike):
        assert (await person.put(at(told, "/reactions/x"))).status == 200
        assert (await person.put(pin_of(told))).status == 200
    history = (await ava.get(f"/v1/messages/history/{mike.id}")).json["messages"]
    assert history[0]["reactions"] == {"x": 2}
    assert (history[0]["pinned"], history[0]["status"]) == (True, "PENDING")
    assert (await mike.delete(pin_of(told))).status == 200
    outsider = await api.register("Zoe")
    refused(await outsider.put(at(told, "/reactions/x")), 403, "not_a_member")
