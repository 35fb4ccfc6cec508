"""Histories: the messages of a page, the links to earlier and later pages, and the next events."""

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models.database import Database, open_database
from models.queries.history import group_page
from models.queries.unread import UnreadCounter
from models.queries.windows import Window
from models.tables import Event, Group, Membership, Message, User
from server import ChatServer
from tests.support.clients import Api, Person
from tests.support.messages import at, friends, history_page, join_late
from tests.support.routes import refused

MANY = 20_000
OTHER = MANY // 2  # the id of the only message that user 1 has not sent


def seqs(found: Any) -> list[int]:
    return [message["seq"] for message in found["messages"]]


async def varied(ava: Person, group_id: int) -> list[int]:
    """Fill a group with messages among other events; return the messages' `seq`."""
    sent = []
    for number in range(12):
        message = await ava.say(group_id, f"{number}")
        sent.append(message["seq"])
        if number % 4 == 1:
            await ava.put(at(message, "/reactions/x"))
        if number % 5 == 2:
            await ava.delete(at(message))
    return sent


async def test_a_page_is_before_after_or_around(api: Api) -> None:
    """At every position and size, a page has the right messages, oldest first.

    `has_before` and `has_after` are correct. Deleted messages keep their position. The same holds
    for direct conversations.
    """
    ava, mike, group_id = await friends(api)
    first = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "x"})).json
    for id, start in ((group_id, []), (first["group_id"], [first["seq"]])):
        every = start + await varied(ava, id)
        last = every[-1] + 1
        wrong = []
        for limit in (1, 2, 5, 50):
            for seq in range(0, last + 2):
                older = [each for each in every if each < seq]
                newer = [each for each in every if each > seq]
                around = [each for each in every if each >= seq]
                half = limit // 2
                expected = {
                    "before": (older[-limit:], len(older) > limit, older != every),
                    "after": (newer[:limit], newer != every, len(newer) > limit),
                    "around": (
                        [*older[len(older) - min(half, len(older)) :]]
                        + around[: limit - half],
                        len(older) > half,
                        len(around) > limit - half,
                    ),
                }
                if not around:  # the newest page, for a position past the end
                    newest = older[-limit:]
                    expected["around"] = newest, len(older) > limit, False
                for name, (found, *more) in expected.items():
                    got = await history_page(mike, id, **{name: seq, "limit": limit})
                    given = [got["has_before"], got["has_after"]]
                    if (seqs(got), given) != (found, more):
                        wrong.append((name, seq, limit, seqs(got), given, found, more))
        assert wrong == []
        for name in ("before", "after", "around"):
            got = await history_page(mike, id, **{name: 2**63 - 1})
            assert seqs(got) == ([] if name == "after" else every), name
        newest = await history_page(mike, id)
        assert (newest["has_before"], newest["has_after"]) == (False, False)
        again = await mike.get(f"/v1/messages/history/{ava.id}?around={every[3]}")
        if id != group_id:
            assert seqs(again.json) == every


async def test_a_page_around_the_first_unread_message(api: Api) -> None:
    """Half of the page is before the first unread message; without one, the page is the newest."""
    ava, mike, group_id = await friends(api)
    every = await varied(ava, group_id)
    for read in (0, every[4], every[-1]):
        await mike.put(f"/v1/groups/{group_id}/unread", {"seq": 0})
        await mike.put(f"/v1/groups/{group_id}/read", {"seq": read})
        got = await history_page(mike, group_id, around="first_unread", limit=4)
        first = got["first_unread"]
        assert got["read_seq"] == read
        if read == every[-1]:
            assert (first, seqs(got)) == (None, every[-4:])
        else:
            index = every.index(first)
            assert first > read
            assert seqs(got) == every[max(index - 2, 0) : index + 2]
    # A user's own messages are never unread.
    got = await history_page(ava, group_id, around="first_unread")
    assert got["first_unread"] is None
    mine = await mike.say(group_id, "mine")
    assert (await history_page(ava, group_id))["first_unread"] == mine["seq"]


async def test_a_query_has_one_position(api: Api) -> None:
    """A query with two positions or an invalid one is refused.

    This holds for groups and direct conversations.
    """
    ava, mike, group_id = await friends(api)
    for path in (f"/v1/groups/{group_id}/messages", f"/v1/messages/history/{mike.id}"):
        for query in (
            "before=1&after=1",
            "before=1&around=1",
            "after=1&around=first_unread",
            "before_id=1&before=1",
            "before_id=9&after=1",
            "around=1&before_id=1",
            "before=-1",
            "after=x",
            "around=-1",
            "around=last_unread",
            f"before={2**63}",
            f"after={2**63}",
            f"around={2**63}",
            "around=1.5",
            "before=x",
            "after=true",
            "around=%00",
            "around=First_Unread",
        ):
            answer = await ava.get(f"{path}?{query}")
            refused(answer, 400, "invalid_request")
        for query in ("before=0", "after=0", "around=0", "around=first_unread"):
            assert (await ava.get(f"{path}?{query}")).status == 200


async def test_pages_and_the_socket_miss_nothing(api: Api) -> None:
    """All pages and the events from the first page's cursor give every message in its last state.

    Other users send, edit and delete meanwhile.
    """
    ava, mike, group_id = await friends(api)
    source = random.Random(5)
    is_over = False

    async def talk(person: Person) -> None:
        own: list[Any] = []
        while not is_over:
            own.append(await person.say(group_id, f"{person.name} {len(own)}"))
            message = source.choice(own)
            if source.random() < 0.3:
                await person.patch(at(message), {"content": f"better {len(own)}"})
            elif source.random() < 0.3:
                own.remove(message)
                await person.delete(at(message))

    talking = [asyncio.ensure_future(talk(person)) for person in (ava, mike)]
    held: list[dict[int, Any]] = []
    for _ in range(8):
        known: dict[int, Any] = {}
        got = await history_page(mike, group_id, limit=7)
        cursor = got["cursor"]
        while True:
            # The events from the cursor are applied after all pages.
            known |= {message["seq"]: message for message in got["messages"]}
            if not got["has_before"]:
                break
            before = got["messages"][0]["seq"]
            got = await history_page(mike, group_id, limit=7, before=before)
        socket = await mike.connect(since=cursor)
        for frame in await socket.until("live"):
            follow(known, frame)
        held.append(known)
        known[-1] = socket
    is_over = True
    await asyncio.gather(*talking)
    last = await ava.say(group_id, "last")
    final: dict[int, Any] = {}
    after = 0
    while True:
        got = await history_page(mike, group_id, after=after, limit=200)
        final |= {message["seq"]: shown(message) for message in got["messages"]}
        if not got["has_after"]:
            break
        after = got["messages"][-1]["seq"]
    for known in held:
        socket = known.pop(-1)
        while last["seq"] not in known:
            follow(known, await socket.receive())
        assert {seq: shown(message) for seq, message in known.items()} == final
    assert any(content is None for content in final.values())


def follow(known: dict[int, Any], frame: Any) -> None:
    """Apply a frame to the known messages of a group."""
    if frame["type"] == "group_message":
        known[frame["seq"]] = frame
    elif frame["type"] == "message_edited":
        known[frame["message"]["seq"]] = frame["message"]
    elif frame["type"] == "message_deleted":
        known[frame["message_seq"]] = {"deleted": True}


def shown(message: Any) -> tuple[str, int] | None:
    """Return a message's content and revision, or None if it is deleted."""
    if message.get("deleted"):
        return None
    return message["content"], message.get("revision", 1)


async def test_no_page_goes_before_the_first_readable_message(
    api: Api, chat: ChatServer
) -> None:
    """A member who may read only later messages gets no page before the first of them."""
    ava, _, group_id = await friends(api)
    for number in range(5):
        await ava.say(group_id, f"{number}")
    zoe = await api.register("Zoe")
    await join_late(chat, group_id, zoe)
    empty = await history_page(zoe, group_id, before=2)
    assert seqs(empty) == []
    assert (empty["has_before"], empty["has_after"]) == (False, False)
    late = [(await ava.say(group_id, f"{number}"))["seq"] for number in range(5)]
    for query, expected, more in (
        ({}, late, (False, False)),
        ({"limit": 2}, late[-2:], (True, False)),
        ({"before": late[2]}, late[:2], (False, True)),
        ({"after": 1, "limit": 2}, late[:2], (False, True)),
        ({"around": 2, "limit": 4}, late[:2], (False, True)),
        ({"before": late[0]}, [], (False, True)),
        ({"around": "first_unread", "limit": 2}, late[:1], (False, True)),
    ):
        got = await history_page(zoe, group_id, **query)
        assert (seqs(got), (got["has_before"], got["has_after"])) == (
            expected,
            more,
        ), query


# The cost of a page


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[Database]:
    """Open a database with a group of very many messages, nearly all of user 1.

    User 2 joined after them, and may read only later messages.
    """
    database = open_database(tmp_path / "chat.db")
    with database.writing():
        database.connection().execute("BEGIN")
        for id in (1, 2, 3):
            name = f"user{id}"
            user = {
                "username": name,
                "username_key": name,
                "email": name,
                "email_key": name,
                "password_hash": "",
                "position": 0,
                "created_at": 0,
            }
            database.execute(User.insert(id=id, **user))
        database.execute(Group.insert(id=1, kind="group", name="g", created_at=0))
        last = MANY + 1
        rows = [(id, 1, id, "group_message", 1, 0) for id in range(1, MANY + 1)]
        columns = (Event.id, Event.group, Event.seq, Event.type, Event.actor)
        for start in range(0, MANY, 1000):
            some = rows[start : start + 1000]
            query = Event.insert_many(some, (*columns, Event.created_at))
            database.execute(query)
            texts = [
                (id, 1, id, 3 if id == OTHER else 1, "text", "hello", 1, 0)
                for id, *_ in some
            ]
            fields = (Message.id, Message.group, Message.seq, Message.sender)
            query = Message.insert_many(
                texts,
                (
                    *fields,
                    Message.type,
                    Message.content,
                    Message.revision,
                    Message.created_at,
                ),
            )
            database.execute(query)
        joined = {"type": "member_added", "actor": 1, "subject": 2, "created_at": 0}
        database.execute(Event.insert(id=last, group=1, seq=last, data="{}", **joined))
        for user_id, from_seq, read_seq in ((1, 1, 1), (2, last, last), (3, 1, last)):
            member = {"group": 1, "user": user_id, "role": "member"}
            member |= {"from_seq": from_seq, "read_seq": read_seq, "joined_id": 1}
            database.execute(Membership.insert(joined_at=0, **member))
        database.connection().execute("COMMIT")
        yield database
    database.release()


def steps(
    database: Database, unread: UnreadCounter, user_id: int, **window: Any
) -> int:
    """Return the number of SQLite's steps for a page, in hundreds."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    connection = database.connection()
    connection.set_progress_handler(count, 100)
    try:
        made = Window(10, **window)
        group_page(database, unread, user_id, 1, made)
    finally:
        connection.set_progress_handler(None, 0)
    return taken


def test_a_page_costs_what_is_on_it(crowded: Database) -> None:
    """The cost of a page does not depend on the number of other messages.

    It may be anywhere in the history. Before it there may be many messages that the user may not
    read, or many of the user's own.
    """
    unread = UnreadCounter()
    all_of_it = steps(crowded, unread, 1)
    assert all_of_it > MANY / 200, "the first count visits all own messages"
    windows: tuple[tuple[int, dict[str, Any]], ...] = (
        (1, {}),
        (2, {}),
        (3, {}),
        (3, {"before": MANY // 2}),
        (3, {"after": MANY // 2}),
        (3, {"around": MANY // 2}),
        (2, {"around": 5}),
        (2, {"before": 9}),
        (1, {"around": "first_unread"}),
        (2, {"after": 0}),
    )
    for user_id, window in windows:
        assert steps(crowded, unread, user_id, **window) < all_of_it / 50, window
    # The cached count is not used for another read mark.
    with crowded.snapshot() as connection:
        for read_seq, first in ((1, OTHER), (OTHER, None), (5, OTHER), (OTHER, None)):
            found = unread.first(connection, 1, 1, read_seq)
            assert found == (first and (first, first))
