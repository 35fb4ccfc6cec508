"""A long read pauses between its rows, and for longer while others are at work."""

import asyncio

import pytest

from models.engine import Database
from models.store import courtesy
from models.store.courtesy import Courtesy
from server import ChatServer
from tests.support.clients import Api
from tests.support.waiting import Hold, eventually


class Time:
    """A clock that moves by what is slept, and by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1.0
        self.pauses: list[float] = []
        monkeypatch.setattr(courtesy, "perf_counter", lambda: self.now)
        monkeypatch.setattr(courtesy, "sleep", self._sleep)

    def _sleep(self, seconds: float) -> None:
        self.now += seconds
        self.pauses.append(seconds)


def test_a_long_read_pauses_longer_beside_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After each moment of work; the first one is longer, so that a short read has no pause."""
    time = Time(monkeypatch)
    others = True
    read = Courtesy(lambda: others)

    def work(seconds: float) -> list[float]:
        before = len(time.pauses)
        for _ in range(round(seconds * 10_000)):
            time.now += 0.0001
            read.give_way()
        return time.pauses[before:]

    assert work(0.0009) == []
    beside = work(0.010)
    assert len(beside) >= 20 and set(beside) == {0.001}
    others = False
    alone = work(0.010)
    assert len(alone) >= 20 and set(alone) == {0.00005}


async def test_what_else_is_at_work(chat: ChatServer, hold: Hold) -> None:
    """The search of another user counts; the searches that wait behind do not."""
    store = chat.store

    def ask(_: Database) -> bool:
        return store.begin_long_read()._are_others_at_work()

    async def is_alone() -> bool:
        """Three searches of one user: two wait behind the first."""
        asked = [store.read_long("eve", ask) for _ in range(3)]
        return not any(await asyncio.gather(*asked))

    # The server has work of its own now and then.
    await eventually(is_alone)
    other = asyncio.ensure_future(store.read_long("ava", hold))
    await eventually(lambda: hold.begun)
    assert await store.read_long("eve", ask)
    hold.release()
    await other
    await eventually(is_alone)


async def test_a_search_asks_between_messages(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks once for each message that it looks at, and around reading those found."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for number in range(5):
        await ava.say(group_id, f"tea {number}")

    async def is_indexed() -> bool:
        count: int = (await ava.get("/v1/search?q=tea")).json["count"]
        return count == 5

    await eventually(is_indexed)
    asked: list[None] = []
    monkeypatch.setattr(Courtesy, "give_way", lambda self: asked.append(None))
    assert await is_indexed()
    assert len(asked) == 5 + 2
