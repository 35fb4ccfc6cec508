"""Where a test and all threads were when its time was over: a time-out alone does not say."""

import asyncio
import sys
import threading
import traceback
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

import pytest

_WHEREABOUTS = pytest.StashKey[str]()


def note_whereabouts(
    item: pytest.Item, test: Callable[..., Awaitable[None]]
) -> Callable[..., Awaitable[None]]:
    """Return the same test, which notes where it was if it is cancelled."""

    @wraps(test)
    async def noting(**fixtures: Any) -> None:
        try:
            await test(**fixtures)
        except asyncio.CancelledError:
            item.stash[_WHEREABOUTS] = traceback.format_exc() + _stacks()
            raise

    return noting


def report_whereabouts(item: pytest.Item, report: pytest.TestReport) -> None:
    """Add to the report of a failed test where it was."""
    if _WHEREABOUTS in item.stash:
        found = item.stash[_WHEREABOUTS]
        del item.stash[_WHEREABOUTS]
        report.sections.append(("Where the test was", found))


def _stacks() -> str:
    """Return the stacks of the tasks and of the other threads."""
    frames = sys._current_frames()
    lines = [repr(task) + "\n" for task in asyncio.all_tasks()]
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.ident in frames:
            lines += [
                f"{thread.name}:\n",
                *traceback.format_stack(frames[thread.ident], limit=-6),
            ]
    return "".join(lines)
