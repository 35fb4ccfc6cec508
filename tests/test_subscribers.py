"""The subscribers to commits: their order, and errors in one of them."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from models.errors import Stopping
from models.events.commit import Commit
from models.events.messages import Draft
from models.operations.accounts import log_out
from models.operations.message_actions import delete_message
from models.operations.messages import send_to_group
from models.state.memberships import UnreadRange
from server import ChatServer
from tests.support.clients import Api, actor_of, live
from tests.test_store import results, world_at


class Commits:
    """A subscriber that keeps its commits."""

    def __init__(self, store: Any) -> None:
        self.all: list[Commit] = []
        store.subscribe(self.all.append)


async def test_a_revoked_token_is_refused_before_later_events_are_delivered(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That holds within one commit: a client that receives its events finds the token refused."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    known, fan_out = chat.context.sessions.known, chat.hub._fan_out
    assert (await ava.get("/v1/test-auth")).status == 200
    assert known(ava.token) is not None
    while_delivering: list[Any] = []

    def look(group: int | None, run: list[bytes]) -> None:
        if run:
            while_delivering.append(known(ava.token))
        fan_out(group, run)

    monkeypatch.setattr(chat.hub, "_fan_out", look)
    commits = Commits(chat.store)
    commit, draft = chat.store.commit, Draft("later")
    await asyncio.gather(
        commit(log_out, actor_of(chat, ava), False),
        commit(send_to_group, actor_of(chat, mike), group_id, draft),
    )
    assert [len(each.events) for each in commits.all] == [2]
    assert while_delivering == [None]
    assert (await socket.next("group_message"))["content"] == "later"
    refused = await ava.get("/v1/test-auth")
    assert (refused.status, refused.json["code"]) == (401, "session_revoked")


async def test_a_commit_clears_caches_before_it_is_delivered(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that receives a deletion gets neither the text nor an old unread count."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    said = await ava.say(group_id, "soon deleted")
    socket = await live(mike)
    unread, log_frames = chat.context.unread, chat.hub._log
    counted = UnreadRange(group_id, 0, said["seq"])
    await chat.store.read(unread.count, mike.id, [counted], said["id"])
    page = await log_frames.read_page(mike.id, 0, chat.hub.head)
    assert b"soon deleted" in page.frames
    reader: Any = log_frames
    assert unread.known(mike.id, counted) and reader._reader._cache.pages
    while_delivering: list[Any] = []
    fan_out = chat.hub._fan_out

    def look(group: int | None, run: list[bytes]) -> None:
        if run:
            kept = reader._reader._cache
            counts = unread.known(mike.id, counted)
            while_delivering.append((counts, kept.frames, kept.pages))
        fan_out(group, run)

    monkeypatch.setattr(chat.hub, "_fan_out", look)
    await chat.store.commit(delete_message, actor_of(chat, ava), group_id, said["seq"])
    assert while_delivering == [(None, {}, {})]
    assert (await socket.next("message_deleted"))["message_id"] == said["id"]


async def test_subscribers_get_every_commit_in_their_order(tmp_path: Path) -> None:
    """They get the commits one after another, each before its operations are answered."""
    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        got: list[Any] = []

        def subscribe(name: str) -> None:
            world.store.subscribe(
                lambda commit: got.append((name, commit.events[0].id))
            )

        for name in ("first", "second", "third"):
            subscribe(name)
        for number in range(3):
            answered = asyncio.get_running_loop().create_future()

            def answer(sent: Any, error: Any, answered: Any = answered) -> None:
                got.append(("answer", sent.message.id))
                answered.set_result(sent.message.id)

            world.store.submit(answer, send_to_group, ava, group_id, Draft(str(number)))
            id = await answered
            names = ("first", "second", "third", "answer")
            assert got == [(name, id) for name in names]
            got.clear()


@pytest.mark.parametrize("place", range(3))
async def test_a_subscriber_that_raises_is_fatal(tmp_path: Path, place: int) -> None:
    """Later subscribers do not get that commit, and no subscriber gets a later one."""
    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        got: list[tuple[int, int]] = []

        def subscriber(number: int) -> Any:
            def take(commit: Commit) -> None:
                got.append((number, commit.events[-1].id))
                if number == place:
                    raise RuntimeError("a fault")

            return take

        for number in range(3):
            world.store.subscribe(subscriber(number))
        published = list(world.published)
        # The commit is on disk, so the send is acknowledged.
        sent = await world.send(ava, group_id, "undelivered")
        refused = (await results([world.send(ava, group_id, "refused")]))[0]
        assert isinstance(refused, Stopping)
        assert got == [(number, sent.message.id) for number in range(place + 1)]
        assert world.published == [*published, sent.message.id]
        assert len(world.fatal) == 1
        assert "could not be delivered (RuntimeError('a fault'))" in world.fatal[0]
        assert await world.stored() == ["undelivered"]


async def test_a_commit_names_ended_sessions_and_rewritten_groups(
    tmp_path: Path,
) -> None:
    """Each is named once; a commit of plain messages has none."""
    async with world_at(tmp_path / "db") as world:
        ava, zoe = await world.actor("ava"), await world.actor("zoe")
        group_id = await world.group(ava, zoe)
        commits = Commits(world.store)
        sent = await results([world.send(ava, group_id, str(n)) for n in range(3)])
        plain = commits.all.pop()
        assert len(plain.events) == 3
        assert not (plain.revoked or plain.rewritten or plain.removed_files)
        seqs = [each.message.seq for each in sent]
        commit = world.store.commit
        await asyncio.gather(
            commit(delete_message, ava, group_id, seqs[0]),
            commit(log_out, zoe, False),
            commit(delete_message, ava, group_id, seqs[1]),
        )
        (both,) = commits.all
        assert (both.revoked, both.rewritten) == ([zoe.session_id], [group_id] * 2)
