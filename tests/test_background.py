"""Handshakes and pages get a share of the loop's time, by a clock that only the test moves."""

import asyncio
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

import pytest

from hub import background as tested
from hub.background import Background
from models.operations.messages import send_to_group
from models.store.pending import PendingOperation
from tests.support.clients import Api
from tests.support.clocks import Clock
from tests.support.servers import Server
from tests.support.waiting import eventually, in_time

SECONDS = 10.0  # of a slice, and of the pause after it


class Timers:
    """The timers of a loop, which move a clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._timers: list[tuple[float, Callable[[], None]]] = []

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call after some seconds."""
        self._timers.append((self._clock.now + seconds, callback))

    def run(self) -> None:
        """Call everything, and move the clock to the time of each."""
        while self._timers:
            at, callback = self._timers.pop(0)
            self._clock.now = max(self._clock.now, at)
            callback()


class Scene:
    """Background work by a clock. `is_live` tells whether live work waits at a time."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.timers = Timers(self.clock)
        self.started: list[float] = []
        self.is_live: Callable[[float], bool] = lambda seconds: False
        self._start = self.clock.now
        self.background = Background(
            lambda: self.is_live(self.clock.now - self._start),
            self.clock,
            self.timers.call_later,
        )

    def put(self, *lengths: float, later: float = 0.0) -> None:
        """Queue works that take so many seconds each."""
        for length in lengths:
            self.background.put(partial(self._work, length), later)

    def _work(self, length: float) -> None:
        self.started.append(self.clock.now - self._start)
        self.clock.now += length


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr(tested, "_SLICE_SECONDS", SECONDS)
    monkeypatch.setattr(tested, "_PAUSE_SECONDS", SECONDS)
    monkeypatch.setattr(tested, "_PUT_OFF_SECONDS", 5 * SECONDS)
    return Scene()


def test_a_slice_ends_by_the_time_that_it_took(scene: Scene) -> None:
    """A pause follows in which the loop does other work, however many works wait."""
    scene.put(*[4] * 7)
    scene.timers.run()
    assert scene.started == [0, 4, 8, 22, 26, 30, 44]


def test_a_work_longer_than_a_slice_is_alone_in_it(scene: Scene) -> None:
    scene.put(50, 50)
    scene.timers.run()
    assert scene.started == [0, 60]


def test_what_a_work_takes_later_counts(scene: Scene) -> None:
    """A handshake goes on in later turns."""
    scene.put(0, 0, 0, 0, later=6)
    scene.timers.run()
    assert scene.started == [0, 0, 10, 10]


def test_works_that_come_one_by_one_have_no_larger_share(scene: Scene) -> None:
    for _ in range(3):
        scene.put(6)
        scene.timers.run()
    assert scene.started == [0, 6, 22]


def test_live_work_puts_a_slice_off(scene: Scene) -> None:
    """The slice begins once none waits."""
    scene.is_live = lambda seconds: seconds < 25
    scene.put(4, 4)
    scene.timers.run()
    assert scene.started == [30, 34]


def test_live_work_puts_a_slice_off_for_a_limited_time(scene: Scene) -> None:
    """Under live work without an end, each slice has its turn."""
    scene.is_live = lambda seconds: True
    scene.put(10, 10, 10)
    scene.timers.run()
    assert scene.started == [50, 120, 190]


def test_a_work_that_fails_does_not_stop_the_others(scene: Scene) -> None:
    def fail() -> None:
        raise ValueError("broken")

    scene.background.put(fail)
    scene.put(4)
    with pytest.raises(ValueError, match="broken"):
        scene.timers.run()
    scene.timers.run()
    assert scene.started == [0]


@pytest.fixture
def background() -> Background:
    return Background()


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


async def test_missed_pages_do_not_wait_behind_other_reads(
    chat: Server, api: Api
) -> None:
    """A user whose reads take long, and who catches up, holds up no one else who does."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    await ava.say(group_id, "missed")
    is_over = Event()
    reading = asyncio.ensure_future(
        chat.store.read_for(ava.id, lambda database: is_over.wait(60))
    )
    try:
        page = await in_time(chat.hub._log.read_page(ava.id, 0, chat.hub.head))
        assert b"missed" in page.frames
    finally:
        is_over.set()
        await reading


async def test_sends_are_live_work_and_openings_are_not(chat: Server, api: Api) -> None:
    """An operation counts until it is answered, also if it is refused; a view does not."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    # Of each hand-over: its operations, and whether live work waits.
    handed: list[tuple[list[Any], bool]] = []
    hand_over = chat.store._hand_over

    def note() -> None:
        gathered = chat.store._gathered
        operations = [
            each.operation for each in gathered if isinstance(each, PendingOperation)
        ]
        handed.append((operations, chat._is_live_waiting()))
        hand_over()

    chat.store._hand_over = note
    for group, status in ((group_id, 201), (group_id, 201), (group_id + 1, 403)):
        answer = await ava.post(f"/v1/messages/group/{group}", {"content": "hello"})
        assert answer.status == status
    # The server has operations of its own besides.
    sends = [is_live for made, is_live in handed if send_to_group in made]
    assert sends == [True] * 3
    await eventually(lambda: not chat._is_live_waiting())

    async def opens_beside_nothing() -> bool:
        handed.clear()
        socket = await ava.connect()
        await socket.until("live")
        return ([], False) in handed

    await eventually(opens_beside_nothing)
    await eventually(lambda: not chat.store.has_operations)
