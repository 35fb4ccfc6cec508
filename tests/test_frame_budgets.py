"""The frame budget that all connections of a user share."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from handlers.auth.frame_budgets import TURN_FRAMES, FrameBudgets
from handlers.websocket.handler import SocketHandler
from tests.support.clients import Api, Socket, live
from tests.support.clocks import Asyncio, Clock
from tests.support.servers import Server, with_settings
from tests.support.waiting import eventually

SOCKETS = 10


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Replace the clock of the frame rate; it advances while the reader sleeps."""
    clock = Clock()
    monkeypatch.setattr("handlers.auth.frame_budgets.monotonic", clock)
    monkeypatch.setattr("handlers.auth.frame_budgets.asyncio", Asyncio(clock))
    return clock


def flood(socket: Socket, frames: int) -> None:
    """Send more small control frames than one read brings."""
    protocol: Any = socket.connection.protocol
    for _ in range(frames):
        protocol._write_frame(True, 0x9, b"")


async def test_turns_are_given_in_order_and_cost_what_was_handled(clock: Clock) -> None:
    """Connections that each have one frame do not wait as if they had a whole turn of them."""
    budget = FrameBudgets(100).of(1)
    budget.charge(250)
    assert budget.must_wait
    began = clock.now

    async def handle_one() -> float:
        await budget.next_turn()
        budget.charge(1)
        return clock.now - began

    given = await asyncio.gather(*(handle_one() for _ in range(1000)))
    # After the burst of 200, the rate.
    assert given == pytest.approx([0.5 + 0.01 * number for number in range(1000)])
    clock.now += 3
    budget.charge(1)
    assert not budget.must_wait


def test_a_budget_belongs_to_a_user() -> None:
    """A budget is removed with the last connection of its user."""
    budgets = FrameBudgets(100)
    one, same, other = budgets.of(1), budgets.of(1), budgets.of(2)
    assert one is same and one is not other
    del one, same
    assert dict(budgets._by_user) == {2: other}


@with_settings(frame_rate=100)
async def test_the_connections_of_a_user_share_the_rate(
    api: Api, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user's frames are read at the same rate over ten connections as over one.

    Other users' frames are not delayed.
    """
    seen: list[float] = []

    def see_ping(handler: SocketHandler, data: bytes) -> None:
        seen.append(clock.now)

    eve, ava = await api.register("Eve"), await api.register("Ava")
    sockets = [await live(eve) for _ in range(SOCKETS)]
    of_ava = await live(ava)
    monkeypatch.setattr(SocketHandler, "on_ping", see_ping)
    began = clock.now
    for socket in sockets:
        flood(socket, 100)
    await of_ava.send({"type": "ping"})
    await of_ava.next("pong")
    await eventually(lambda: len(seen) == 100 * SOCKETS)
    assert sorted(seen) == seen
    for number, at in enumerate(seen):
        # A burst of two seconds, the rate, and one turn.
        assert number <= 200 + 100 * (at - began) + TURN_FRAMES, (number, at - began)


@with_settings(frame_rate=0)
async def test_others_are_served_between_the_turns_of_a_user(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user's connections together handle about one turn of frames before others are served."""
    seen: list[int] = []
    turn = 0

    def see_ping(handler: SocketHandler, data: bytes) -> None:
        seen.append(turn)

    monkeypatch.setattr(SocketHandler, "on_ping", see_ping)
    eve = await api.register("Eve")
    sockets = [await live(eve) for _ in range(SOCKETS)]
    for socket in sockets:
        flood(socket, 300)
    while len(seen) < 300 * SOCKETS:
        await asyncio.sleep(0)
        turn += 1
    assert max(Counter(seen).values()) <= 2 * TURN_FRAMES
