"""The pool of reader threads: choice of the thread, order of tasks, cancellation and errors."""

import asyncio
import threading
from contextlib import suppress
from functools import partial

import pytest

from models.errors import Stopping
from models.store.reader_pool import ReaderPool
from tests.support.waiting import Hold, eventually, in_time


def thread() -> str:
    return threading.current_thread().name


def started(count: int, at_once: int = 100) -> ReaderPool:
    readers = ReaderPool(count, 100, at_once)
    readers.start()
    return readers


async def test_the_thread_that_ran_last_runs_next(hold: Hold) -> None:
    """Another thread is used only while the first is busy."""
    readers = started(2)
    used = {await readers.run(1, thread) for _ in range(20)}
    assert len(used) == 1
    held = asyncio.ensure_future(readers.run(1, hold))
    await eventually(lambda: hold.begun)
    others = {await readers.run(1, thread) for _ in range(20)}
    assert len(others) == 1 and not used & others
    hold.release()
    assert await held
    await asyncio.to_thread(readers.close)


async def test_waiting_tasks_run_in_order(hold: Hold) -> None:
    """A cancelled task does not run, and closing waits for the last task."""
    readers = started(1)
    done: list[int] = []
    held = asyncio.ensure_future(readers.run(1, hold))
    await eventually(lambda: hold.begun)
    asked = [
        asyncio.ensure_future(readers.run(1, partial(done.append, number)))
        for number in range(5)
    ]
    await eventually(lambda: readers.waiting == 6)
    asked[2].cancel()
    with suppress(asyncio.CancelledError):
        await asked[2]
    closing = asyncio.ensure_future(asyncio.to_thread(readers.close))
    hold.release()
    await asyncio.gather(held, closing, *asked[:2], *asked[3:])
    assert done == [0, 1, 3, 4]
    assert readers.waiting == 0


async def test_an_error_goes_to_the_caller() -> None:
    """The thread continues with the next task."""
    readers = started(1)
    with pytest.raises(ZeroDivisionError):
        await readers.run(1, lambda: 1 // 0)
    assert await readers.run(1, lambda: 7) == 7
    await asyncio.to_thread(readers.close)


async def test_a_pool_that_is_closed_takes_no_more() -> None:
    """No thread would run it. A query is tried again when its connection was lost."""
    readers = started(1)
    await asyncio.to_thread(readers.close)
    with pytest.raises(Stopping):
        await in_time(readers.run(1, thread))
