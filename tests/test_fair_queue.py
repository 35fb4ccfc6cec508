"""Queues that serve users and networks in turn."""

import asyncio
from contextlib import suppress
from functools import partial

import pytest

from models.errors import Busy
from models.store.fair_queue import FairQueue, StrangerKey, UserKey
from models.store.reader_pool import ReaderPool
from services import thread_pool
from services.thread_pool import ThreadPool
from services.turns import Turns
from tests.support.clocks import Clock
from tests.support.waiting import Hold, eventually


def taken(queue: FairQueue[str]) -> list[str]:
    """Take all items that may be in progress now."""
    items = []
    while (each := queue.take()) is not None:
        items.append(each.item)
    return items


def test_keys_are_served_in_turn() -> None:
    """A key with one item waits for at most one item of each other key."""
    queue: FairQueue[str] = FairQueue(at_once=100, waiting_max=100)
    for number in range(50):
        queue.put("eve", f"eve {number}")
    queue.put("ava", "ava 0")
    queue.put("mike", "mike 0")
    queue.put("ava", "ava 1")
    assert taken(queue)[:6] == ["eve 0", "ava 0", "mike 0", "eve 1", "ava 1", "eve 2"]


def test_the_users_of_a_network_share_its_turns() -> None:
    """A thousand users of one network delay one of another as much as one of them would."""
    queue: FairQueue[str] = FairQueue(at_once=1, waiting_max=100)
    for user_id in range(1, 1001):
        for number in range(2):
            queue.put(UserKey(user_id, "far"), f"{user_id}: {number}")
    for number in range(3):
        queue.put(UserKey(2000, "near"), f"near {number}")
    queue.put("near", "near without a login")
    queue.put(3000, "other")  # work of a user without a network
    found = []
    while (each := queue.take()) is not None:
        found.append(each.item)
        queue.done(each.key)
    first = [
        "1: 0",
        "near 0",
        "other",
        "2: 0",
        "near without a login",
        "3: 0",
        "near 1",
    ]
    assert found[:7] == first
    of_far = [each for each in found if ":" in each]
    assert of_far == [f"{id}: {n}" for n in range(2) for id in range(1, 1001)]
    assert not queue._lines and not queue._turns


def test_a_network_leaves_a_slot_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Users of one network do not have all slots, unless no other one came for a minute."""
    clock = Clock()
    monkeypatch.setattr("models.store.fair_queue.monotonic", clock)
    queue: FairQueue[str] = FairQueue(at_once=1, waiting_max=9, network_at_once=1)
    for user_id in range(1, 4):
        queue.put(UserKey(user_id, "far"), f"far {user_id}")
    alone = taken(queue)
    assert alone == ["far 1", "far 2", "far 3"]
    for user_id in range(1, 4):
        queue.done(user_id)
    queue.put("near", "near")
    queue.put(4, "of the server")
    for user_id in range(1, 4):
        queue.put(UserKey(user_id, "far"), f"far {user_id}")
    assert taken(queue) == ["near", "of the server", "far 1"]
    queue.done(1)
    assert taken(queue) == ["far 2"]
    queue.done("near")
    clock.now += 61
    assert taken(queue) == ["far 3"]
    for key in (2, 3, 4):
        queue.done(key)
    assert not queue._lines and not queue._turns and not queue._working


def test_a_user_of_several_networks_has_one_line() -> None:
    """Another network gives a user no second item in work."""
    queue: FairQueue[str] = FairQueue(at_once=1, waiting_max=2)
    for network in ("near", "far"):
        queue.put(UserKey(1, network), network)
    assert taken(queue) == ["near"]
    queue.put(UserKey(1, "far"), "more")
    with pytest.raises(Busy):
        queue.put(UserKey(1, "other"), "too much")
    queue.done(1)
    assert taken(queue) == ["far"]


def test_strangers_share_their_turns() -> None:
    """Guesses from many networks delay a login from a known one by one of them."""
    queue: FairQueue[str] = FairQueue(at_once=1, waiting_max=2)
    for number in range(100):
        queue.put(StrangerKey(f"far {number}"), f"far {number}")
    queue.put("home", "home")
    assert taken(queue)[:3] == ["far 0", "home", "far 1"]


def test_items_in_progress_are_limited_for_each_key() -> None:
    queue: FairQueue[str] = FairQueue(at_once=2, waiting_max=100)
    for number in range(4):
        queue.put("eve", f"eve {number}")
    assert taken(queue) == ["eve 0", "eve 1"]
    queue.put("ava", "ava 0")
    assert taken(queue) == ["ava 0"]
    queue.done("eve")
    assert taken(queue) == ["eve 2"]
    for key in ("eve", "eve", "ava"):
        queue.done(key)
    assert taken(queue) == ["eve 3"]
    queue.done("eve")
    assert not queue._lines and not queue._turns


def test_a_full_key_is_refused_and_others_are_not() -> None:
    queue: FairQueue[str] = FairQueue(at_once=1, waiting_max=2)
    queue.put("eve", "eve 0")
    assert taken(queue) == ["eve 0"]
    queue.put("eve", "eve 1")
    queue.put("eve", "eve 2")
    with pytest.raises(Busy):
        queue.put("eve", "eve 3")
    queue.put("ava", "ava 0")
    assert taken(queue) == ["ava 0"]
    queue.done("eve")
    assert taken(queue) == ["eve 1"]
    queue.put("eve", "eve 4")


async def test_a_read_does_not_wait_for_the_queue_of_another_user(hold: Hold) -> None:
    """A user with many reads leaves one thread free, and their reads keep their order."""
    readers = ReaderPool(2, 100)
    readers.start()
    done: list[str] = []
    first = asyncio.ensure_future(readers.run("eve", hold))
    await eventually(lambda: hold.begun)
    others = [
        asyncio.ensure_future(readers.run("eve", partial(done.append, f"eve {number}")))
        for number in range(16)
    ]
    for number in range(3):
        await readers.run("ava", partial(done.append, f"ava {number}"))
    assert done == ["ava 0", "ava 1", "ava 2"]
    hold.release()
    await asyncio.gather(first, *others)
    assert done[3:] == [f"eve {number}" for number in range(16)]
    await asyncio.to_thread(readers.close)


async def test_a_call_does_not_wait_for_the_queue_of_another_key(hold: Hold) -> None:
    """On one thread, a call of another key waits only for the call in progress."""
    pool = ThreadPool(1, "test", waiting_max=100)
    done: list[str] = []
    first = asyncio.ensure_future(pool.run("eve", hold))
    await eventually(lambda: hold.begun)
    others = [
        asyncio.ensure_future(pool.run("eve", done.append, f"eve {number}"))
        for number in range(5)
    ]
    await asyncio.sleep(0)
    ava = asyncio.ensure_future(pool.run("ava", done.append, "ava"))
    await asyncio.sleep(0)
    hold.release()
    await asyncio.gather(first, ava, *others)
    assert done.index("ava") <= 1
    assert [each for each in done if each != "ava"] == [f"eve {n}" for n in range(5)]
    pool.stop()


async def test_a_key_with_many_waiting_calls_rests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So they leave the loop to others. As many calls as a browser makes have no rest."""
    monkeypatch.setattr(thread_pool, "_REST_SECONDS", 3600)
    pool = ThreadPool(2, "test", waiting_max=100)
    done: list[str] = []
    eve = [
        asyncio.ensure_future(pool.run("eve", done.append, "eve")) for _ in range(11)
    ]
    await asyncio.gather(*(pool.run("ava", done.append, "ava") for _ in "123456789"))
    # Nine wait while the second is in work.
    await asyncio.gather(*eve[:2])
    assert sorted(done) == ["ava"] * 9 + ["eve"] * 2
    for each in eve:
        each.cancel()
    await asyncio.gather(*eve, return_exceptions=True)
    pool.stop()


async def test_a_cancelled_waiter_passes_its_slot_on() -> None:
    """No slot is lost if its waiter is cancelled before or just after it gets the slot."""
    turns = Turns(1, at_once=1, waiting_max=10)
    done: list[str] = []

    async def work(name: str) -> None:
        async with turns.hold(name):
            done.append(name)
            await asyncio.sleep(0)

    async with turns.hold("first"):
        waiting = [asyncio.ensure_future(work(name)) for name in "abc"]
        await asyncio.sleep(0)
        waiting[0].cancel()
        await asyncio.sleep(0)
    waiting[1].cancel()  # this waiter has just got the slot
    for each in waiting:
        with suppress(asyncio.CancelledError):
            await each
    assert done == ["c"]
    await work("d")
    assert done == ["c", "d"]
    assert not turns.waiting._lines


async def test_a_key_may_rest_after_its_turn() -> None:
    """Others get the slot at once, and the key itself only when it has rested."""
    turns = Turns(1, at_once=1, waiting_max=10)
    done: list[str] = []

    async def work(name: str) -> None:
        async with turns.hold(name):
            done.append(name)

    async with turns.hold("eve") as turn:
        turn.rest_seconds = 0.05
        waiting = [asyncio.ensure_future(work(name)) for name in ("eve", "ava")]
        await asyncio.sleep(0)
    await asyncio.gather(*waiting)
    assert done == ["ava", "eve"]
    assert not turns.waiting._lines
