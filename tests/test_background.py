"""Handshakes and pages get a share of the loop's time, by a clock that only the test moves."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from hub import background as tested
from hub.background import Background
from tests.support.clients import Api
from tests.support.clocks import Clock
from tests.support.servers import Server
from tests.support.waiting import eventually

BETWEEN = 3


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def background(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Background:
    monkeypatch.setattr(tested, "_SLICE_SECONDS", 1.0)
    monkeypatch.setattr(tested, "_TURNS_BETWEEN", BETWEEN)
    return Background(clock)


async def turns_of(
    put: Callable[[Callable[[], None]], None], clock: Clock, seconds: list[float]
) -> list[int]:
    """Queue works that take so many seconds each; return the turns of the loop that ran them."""
    turn = 0
    ran: list[int] = []

    def work(length: float) -> None:
        clock.now += length
        ran.append(turn)

    for length in seconds:
        put(partial(work, length))
    while len(ran) < len(seconds):
        await asyncio.sleep(0)
        turn += 1
    return ran


async def test_a_slice_ends_by_the_time_that_it_took(
    background: Background, clock: Clock
) -> None:
    """The loop then has some turns for other work, however many works wait."""
    ran = await turns_of(background.put, clock, [0.4] * 7)
    assert ran == [0, 0, 0, *[BETWEEN + 1] * 3, 2 * (BETWEEN + 1)]


async def test_a_work_longer_than_a_slice_is_alone_in_it(
    background: Background, clock: Clock
) -> None:
    ran = await turns_of(background.put, clock, [5.0, 5.0])
    assert ran == [0, BETWEEN + 1]


async def test_what_a_work_takes_later_counts(
    background: Background, clock: Clock
) -> None:
    """A handshake goes on in later turns."""

    def put(work: Callable[[], None]) -> None:
        background.put(work, 0.6)

    ran = await turns_of(put, clock, [0.0] * 4)
    assert ran == [0, 0, BETWEEN + 1, BETWEEN + 1]


async def test_a_slice_extends_over_turns(background: Background, clock: Clock) -> None:
    """Works that come one by one have no more time than those that come together."""
    ran = []
    for _ in range(3):
        ran += await turns_of(background.put, clock, [0.6])
    assert ran == [0, 0, BETWEEN]


async def test_the_turns_pass_while_no_work_waits(
    background: Background, clock: Clock
) -> None:
    await turns_of(background.put, clock, [5.0])
    for _ in range(BETWEEN + 1):
        await asyncio.sleep(0)
    assert await turns_of(background.put, clock, [5.0]) == [0]


async def test_an_error_reaches_the_one_who_waits(background: Background) -> None:
    """The works behind it run all the same."""

    def fail() -> None:
        raise ValueError("broken")

    results = await asyncio.gather(
        background.run(fail), background.run(lambda: 7), return_exceptions=True
    )
    assert str(results[0]) == "broken" and results[1] == 7


async def test_requests_do_not_wait_for_handshakes(
    chat: Server, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A request is answered while handshakes wait, and these go on then."""
    held: list[Any] = []
    put = chat._background.put
    monkeypatch.setattr(chat._background, "put", lambda *work: held.append(work))
    ava = await api.register("Ava")
    opening = asyncio.ensure_future(ava.connect())
    await eventually(lambda: len(held) == 1)
    assert (await ava.get("/v1/users/me")).status == 200
    assert not opening.done()
    monkeypatch.undo()
    put(*held[0])
    await (await opening).until("live")
