"""Search on a server: results, pages, permissions, edits, deletions, and the index's progress."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from models.queries import search as reading
from models.search import index as indexing
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import Api, Person
from tests.support.searched_texts import SCRIPTS, TRICKS
from tests.support.postgres import read_rows
from tests.support.servers import Servers
from tests.support.waiting import Hold, eventually


async def search(person: Person, q: str, **values: Any) -> Any:
    """Search; `sender` is the parameter `from`."""
    given = {"q": q, **values}
    if "sender" in given:
        given["from"] = given.pop("sender")
    answer = await person.get(f"/v1/search?{urlencode(given)}")
    assert answer.status == 200, answer.body
    return answer.json


async def found(person: Person, q: str, **values: Any) -> list[str]:
    """Return the contents of the messages found, newest first."""
    return [
        hit["message"]["content"] for hit in (await search(person, q, **values))["hits"]
    ]


async def index_all(chat: ChatServer) -> None:
    """Stop the indexer, and index the whole log at once, so that no test waits for it."""
    chat.indexer.stop()
    while True:
        progress = await chat.store.commit(indexing.index_next, 1.0)
        if progress.indexed_id >= chat.hub.head:
            return


def rows(chat: ChatServer, sql: str, *values: Any) -> list[Any]:
    """Read the database directly."""
    return read_rows(chat.store.database, sql, *values)


async def test_a_message_is_found_once_it_is_indexed(
    api: Api, chat: ChatServer
) -> None:
    """The indexer follows the log; until then `indexed` is a cursor before the message."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    message = await ava.say(group_id, "where is the needle?")
    await eventually(lambda: found(ava, "needle"))
    answer = await search(ava, "needle")
    hit = {"message": message, "snippet": "where is the needle?", "matches": [[13, 19]]}
    assert answer == {
        "hits": [hit],
        "count": 1,
        "has_more": False,
        "before_id": None,
        "indexed": message["cursor"],
    }
    chat.indexer.stop()
    later = await ava.say(group_id, "another needle")
    answer = await search(ava, "needle")
    assert [answer["count"], answer["indexed"]] == [1, message["cursor"]]
    assert later["cursor"] != message["cursor"]


@pytest.mark.parametrize("work", ["none", "reads", "sends"])
async def test_the_indexer_takes_less_time_under_load(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    """While users write or read, each of its turns on the writer is shorter."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    chat.indexer.stop()
    await eventually(lambda: not chat.indexer._is_working)
    slices: list[float] = []
    submit = chat.store.submit

    def note(done: Any, call: Any, *args: Any) -> None:
        if call is indexing.index_next:
            slices.append(args[0])
            args = (0.0,)
        submit(done, call, *args)

    monkeypatch.setattr(chat.store, "submit", note)
    monkeypatch.setattr(indexing, "_CHARACTERS", 1)
    monkeypatch.setattr(chat.indexer, "_is_running", True)
    monkeypatch.setattr(chat.indexer, "_wait", lambda seconds: None)
    for number in range(5):
        await ava.say(group_id, f"message {number}")
    for _ in range(2):
        chat.indexer._tick()
        await eventually(lambda: not chat.indexer._is_working)
        if work == "reads":
            await ava.get(f"/v1/groups/{group_id}/messages")
        elif work == "sends":
            await ava.say(group_id, "one more")
    chat.indexer._tick()
    assert len(slices) == 3
    # The first turn follows the sends above.
    assert (slices[2] > slices[0]) == (work == "none")


async def test_every_script_is_found_on_the_server(api: Api, chat: ChatServer) -> None:
    """Over HTTP, among messages in all other scripts."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for text, _, _ in SCRIPTS.values():
        await ava.say(group_id, text)
    await index_all(chat)
    for script, (text, queries, missed) in SCRIPTS.items():
        for query in queries:
            assert text in await found(ava, query), (script, query)
        for query in missed:
            assert text not in await found(ava, query), (script, query)


async def test_filters(api: Api, chat: ChatServer) -> None:
    """By group, sender and time, combined and alone; direct messages are included."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    one, two = await ava.group(mike), await ava.group(mike)
    sent = [
        await ava.say(one, "tea 1"),
        await mike.say(one, "tea 2"),
        await ava.say(two, "tea 3"),
        (await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "tea 4"})).json,
    ]
    await ava.say(one, "coffee")
    await index_all(chat)
    for person in (ava, mike):
        assert await found(person, "tea") == ["tea 4", "tea 3", "tea 2", "tea 1"]
        assert await found(person, "tea", group=one) == ["tea 2", "tea 1"]
        assert await found(person, "tea", sender=mike.id) == ["tea 4", "tea 2"]
        assert await found(person, "tea", sender=mike.id, group=one) == ["tea 2"]
        assert await found(person, "tea", sender=999) == []
        direct = sent[3]["group_id"]
        assert await found(person, "tea", group=direct) == ["tea 4"]
    times = [message["timestamp"] for message in sent]
    assert await found(ava, "tea", after=times[1]) == ["tea 4", "tea 3", "tea 2"]
    assert await found(ava, "tea", before=times[1]) == ["tea 1"]
    assert await found(ava, "tea", after=times[1], before=times[3]) == [
        "tea 3",
        "tea 2",
    ]
    second = int(datetime.fromisoformat(times[1]).timestamp())
    assert len(await found(ava, "tea", after=second - 60, before=second + 60)) == 4
    assert await found(ava, "tea", after=second + 60) == []
    assert await found(ava, "tea", after="2999-01-01T00:00:00Z") == []
    assert await found(ava, "tea", before="1969-01-01T00:00:00Z") == []
    assert len(await found(ava, "tea", before="9999-12-31T23:59:59-23:59")) == 4
    assert len(await found(ava, "tea", after="0001-01-01T00:00:00+23:59")) == 4
    # As in a history, only the sender sees the status of a direct message.
    assert (await search(mike, '"tea 4"'))["hits"][0]["message"]["status"] == "PENDING"
    assert "status" not in (await search(ava, '"tea 4"'))["hits"][0]["message"]


async def test_a_found_message_is_as_in_the_history(api: Api, chat: ChatServer) -> None:
    """The result has its reactions, its pin and its edit."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    seq = (await ava.say(group_id, "tae"))["seq"]
    path = f"/v1/groups/{group_id}/messages/{seq}"
    await ava.api.request("PATCH", path, {"content": "tea"}, token=ava.token)
    await ava.api.request("PUT", f"{path}/reactions/x", token=ava.token)
    await ava.api.request("PUT", f"/v1/groups/{group_id}/pins/{seq}", token=ava.token)
    await index_all(chat)
    (hit,) = (await search(ava, "tea"))["hits"]
    history = await ava.get(f"/v1/groups/{group_id}/messages")
    assert hit["message"] == history.json["messages"][0]
    assert hit["message"]["reactions"] == {"x": 1} and hit["message"]["pinned"]


@pytest.mark.parametrize("is_everywhere", [False, True])
@pytest.mark.parametrize("looked_at", [7, 10_000])
async def test_pages_contain_every_result_once(
    api: Api,
    chat: ChatServer,
    monkeypatch: pytest.MonkeyPatch,
    looked_at: int,
    is_everywhere: bool,
) -> None:
    """Pages that follow `before_id` are newest first, without repeats or gaps.

    That holds also where a page ends early at the limit of candidates.
    """
    monkeypatch.setattr(reading, "_CANDIDATES_MAX", looked_at)
    if is_everywhere:  # as for a user with too many groups for one query
        monkeypatch.setattr(reading, "_GROUPS_A_LOOK", 1)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    mine, other, his = await ava.group(), await ava.group(mike), await mike.group()
    expected = []
    for number in range(40):
        await mike.say(his, f"tea {number}")
        expected.append(
            (await ava.say((mine, other)[number % 2], f"tea {number}"))["id"]
        )
    await index_all(chat)
    for limit in (1, 7, 39, 40, 100):
        ids: list[int] = []
        before_id: dict[str, int] = {}
        pages = 0
        while True:
            page = await search(ava, "tea", limit=limit, **before_id)
            assert page["count"] == len(page["hits"]) <= limit
            ids += [hit["message"]["id"] for hit in page["hits"]]
            pages += 1
            before_id = {"before_id": page["before_id"]}
            if not page["has_more"]:
                break
        assert ids == expected[::-1]
        assert page["before_id"] is None
        if looked_at > 80:
            assert pages == -(-40 // limit)


async def test_the_size_of_a_page_is_limited(api: Api, chat: ChatServer) -> None:
    """Large messages end a page early, and the next page continues. `limit` is at most 100."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for _ in range(20):
        await ava.say(group_id, "tea " + "x" * 16_000)
    for _ in range(101):
        await ava.say(group_id, "tea")
    await index_all(chat)
    page = await search(ava, "tea", limit=10**9)
    assert (page["count"], page["has_more"]) == (100, True)
    page = await search(
        ava, "tea", limit=50, before_id=page["hits"][-2]["message"]["id"]
    )
    assert (page["count"], page["has_more"]) == (2 + 9, True)
    page = await search(ava, "tea", limit=50, before_id=page["before_id"])
    page = await search(ava, "tea", limit=50, before_id=page["before_id"])
    assert (page["count"], page["has_more"]) == (2, False)


@pytest.mark.parametrize("groups_max", [1, 200])
async def test_only_readable_messages_are_found(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, groups_max: int
) -> None:
    """No messages of other groups, of former groups, of deleted groups, or from before `from_seq`.

    Filters and many groups do not change that.
    """
    monkeypatch.setattr(reading, "_GROUPS_A_LOOK", groups_max)
    ava, mike, zoe = [await api.register(name) for name in ("Ava", "Mike", "Zoe")]
    group_id, _, _ = [await ava.group(mike) for _ in range(3)]
    await ava.say(group_id, "a secret")
    late = await ava.say(group_id, "a later secret")
    await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "a direct secret"})
    await index_all(chat)
    assert len(await found(mike, "secret")) == 3
    assert await found(zoe, "secret") == await found(zoe, "secret", sender=ava.id) == []
    for asked in (group_id, 999):
        answer = await zoe.get(f"/v1/search?q=secret&group={asked}")
        assert (answer.status, answer.json["code"]) == (403, "not_a_member")

    def joined_late(tx: Transaction) -> None:
        tx.database.connection().execute(
            "UPDATE membership SET from_seq = ? WHERE user_id = ? AND group_id = ?",
            (late["seq"], mike.id, group_id),
        )

    await chat.store.commit(joined_late)
    assert await found(mike, "secret") == ["a direct secret", "a later secret"]
    assert await found(mike, "secret", group=group_id) == ["a later secret"]
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    assert await found(mike, "secret") == ["a direct secret"]
    assert (await mike.get(f"/v1/search?q=secret&group={group_id}")).status == 403
    assert len(await found(ava, "secret")) == 3

    def deleted(tx: Transaction) -> None:
        sql = 'UPDATE "group" SET deleted_id = 1 WHERE id = ?'
        tx.database.connection().execute(sql, (group_id,))

    await chat.store.commit(deleted)
    assert await found(ava, "secret") == ["a direct secret"]
    assert (await ava.get(f"/v1/search?q=secret&group={group_id}")).status == 403


async def test_an_edit_is_found_by_its_new_words(api: Api, chat: ChatServer) -> None:
    """The old words find it no more, even while the index is behind."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    seq = (await ava.say(group_id, "old words"))["seq"]
    await index_all(chat)
    path = f"/v1/groups/{group_id}/messages/{seq}"
    for text, before in (("new words", "old"), ("newer words", "new")):
        answer = await api.request("PATCH", path, {"content": text}, token=ava.token)
        assert answer.status == 200
        assert await found(ava, before) == []
        await index_all(chat)
        assert await found(ava, before) == []
        assert await found(ava, "words") == await found(ava, text) == [text]
    assert rows(chat, "SELECT text FROM search") == [("newer words",)]


@pytest.mark.parametrize("is_indexed", [True, False])
@pytest.mark.parametrize("is_edited", [True, False])
async def test_a_deleted_message_is_not_found_from_its_commit_on(
    api: Api, chat: ChatServer, is_indexed: bool, is_edited: bool
) -> None:
    """Its commit removes it from the index, and an index that is behind does not add it again."""
    if not is_indexed:
        chat.indexer.stop()
    ava = await api.register("Ava")
    group_id = await ava.group()
    seq = (await ava.say(group_id, "a secret"))["seq"]
    await ava.say(group_id, "no secret")
    path = f"/v1/groups/{group_id}/messages/{seq}"
    if is_indexed:
        await index_all(chat)
    if is_edited:
        body = {"content": "a changed secret"}
        assert (await api.request("PATCH", path, body, token=ava.token)).status == 200
    assert (await ava.delete(path)).status == 200
    assert rows(chat, "SELECT 1 FROM search_content WHERE c0 LIKE 'a %'") == []
    assert await found(ava, "secret") == (["no secret"] if is_indexed else [])
    await index_all(chat)
    assert rows(chat, "SELECT c0 FROM search_content") == [("no secret",)]
    assert await found(ava, "secret") == ["no secret"]
    assert await found(ava, "changed") == []


async def test_the_words_of_deleted_messages_leave_the_file(
    api: Api, chat: ChatServer
) -> None:
    """Soon afterwards they are in no part of the index; other messages are still found."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    animals = ["badger", "lemur"]
    seqs = [(await ava.say(group_id, f"{name} tea"))["seq"] for name in animals]

    async def in_the_file() -> list[str]:
        parts = b"".join(row[0] for row in rows(chat, "SELECT block FROM search_data"))
        return [name for name in animals if name.encode() in parts]

    async def is_found() -> bool:
        return len(await found(ava, "tea")) == 2

    await eventually(is_found)
    assert await in_the_file() == animals
    await ava.delete(f"/v1/groups/{group_id}/messages/{seqs[1]}")

    async def is_purged() -> bool:
        return await in_the_file() == ["badger"]

    await eventually(is_purged)
    assert await found(ava, "tea") == await found(ava, "badg*") == ["badger tea"]


async def test_an_index_that_is_behind_catches_up_after_a_restart(
    servers: Servers, tmp_path: Path
) -> None:
    """It continues at its position, or indexes everything in a database without an index.

    Each message is in the index once.
    """
    path = tmp_path / "behind.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    await ava.say(group_id, "tea 0")
    await index_all(chat)
    for number in range(1, 700):
        chat.store.submit(lambda *_: None, _say, ava.id, group_id, f"tea {number}")
    seq = (await ava.say(group_id, "coffee"))["seq"]
    body = {"content": "tea 700"}
    edited = f"/v1/groups/{group_id}/messages/{seq}"
    assert (await api.request("PATCH", edited, body, token=ava.token)).status == 200
    assert await found(ava, "tea") == ["tea 0"]
    api.close()
    for is_new in (False, True):
        await servers.stop(chat)
        if is_new:
            with closing(sqlite3.connect(path)) as connection, connection:
                connection.execute("UPDATE meta SET indexed_id = 0")
        chat = await servers.start(path)
        again = Person(Api(chat.port), ava.id, "Ava", ava.token)

        async def is_indexed() -> bool:
            behind = "SELECT 1 FROM meta WHERE indexed_id < (SELECT max(id) FROM event)"
            return not rows(chat, behind)

        await eventually(is_indexed)
        assert (
            await found(again, '"tea 700"')
            == await found(again, '"tea 700" tea')
            == ["tea 700"]
        )
        assert await found(again, "coffee") == []
        assert rows(chat, "SELECT count(*) FROM search") == [(701,)]
        assert await found(again, '"tea 350"') == ["tea 350"]
        again.api.close()


def _say(tx: Transaction, user_id: int, group_id: int, text: str) -> None:
    from models.events.messages import GroupMessage

    group = tx.state.group(group_id)
    assert group is not None
    id, seq = tx.next_id(), group.last_seq + 1
    tx.record_message(
        GroupMessage(
            group_id,
            user_id,
            text,
            tx.timestamp,
            id,
            seq,
            tx.cursor_at(id),
            "Ava",
            None,
            None,
            None,
            "text",
        )
    )


async def test_invalid_queries_are_refused(api: Api) -> None:
    """Without a word, too long, with too many terms, or with a prefix of one letter."""
    ava = await api.register("Ava")
    bad = ["", " ", "*", '""', "!?…", "\u200b", "w*", '"wor w"*', "x" * 257]
    bad.append(" ".join(f"w{number}" for number in range(17)))
    for query in bad:
        answer = await ava.get(f"/v1/search?{urlencode({'q': query})}")
        assert (answer.status, answer.json["code"]) == (400, "invalid_request"), query
    for rest in (
        "q=a&before=2025-10-24",
        "q=a&before=2025-10-24T05:23:00",
        "q=a&after=x",
        "q=a&group=0",
        "q=a&group=x",
        "q=a&from=0",
        "q=a&limit=0",
        "q=a&before_id=0",
        "q=%ff",
        "",
        "limit=1",
    ):
        assert (await ava.get(f"/v1/search?{rest}")).status == 400, rest
    most = " ".join(f"w{number}" for number in range(16))
    for query in (most, "x" * 256, *TRICKS):
        answer = await ava.get(f"/v1/search?{urlencode({'q': query})}")
        assert answer.status in (200, 400), (query, answer.body)


async def test_a_turn_of_the_indexer_ends_in_time(api: Api, chat: ChatServer) -> None:
    """It ends at its time limit, after an event, and continues there; sends run in between."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    chat.indexer.stop()
    for number in range(20):
        await ava.say(group_id, f"tea {number} " + "word " * 1000)
    indexed: list[int] = []
    while not indexed or indexed[-1] < chat.hub.head:
        progress = await chat.store.commit(indexing.index_next, 0.0)
        indexed.append(progress.indexed_id)
    assert len(indexed) == len(set(indexed)) == 20
    assert len(await found(ava, "tea")) == 20


async def test_searches_do_not_block_other_reads(
    api: Api, chat: ChatServer, hold: Hold
) -> None:
    """Searches run one at a time on their own thread, so histories are read meanwhile."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    searches = [asyncio.ensure_future(chat.store.read_long(1, hold)) for _ in range(5)]
    await asyncio.sleep(0)
    assert (await ava.get(f"/v1/groups/{group_id}/messages")).status == 200
    assert not any(search.done() for search in searches)
    hold.release()
    await asyncio.gather(*searches)
