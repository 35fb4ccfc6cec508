"""What fails in a checked run, how clients may notice, and for how long no message is acknowledged.

A fault lasts from its beginning until every server answers that it is ready. Meanwhile a client may
be refused, as the documentation says, unless processes were only killed: the others go on then.
"""

import asyncio
import signal
from bisect import bisect_left, bisect_right
from collections.abc import Awaitable, Callable, Sequence
from operator import gt
from typing import TYPE_CHECKING, NamedTuple, cast

from tests.support.checked_fleet import Fleet
from tests.support.postgres_pair import Pair
from tests.support.waiting import DEADLINE_SECONDS

if TYPE_CHECKING:
    from tests.support.checked_run import Run

# Codes of refusals that say: try again.
EXCUSED = frozenset(
    {
        "storage_failed",
        "disk_full",
        "outcome_unknown",
        "stopping",
        "busy",
        "503",
        "1011",
        "1012",
        "1013",
        "4003",  # it was catching up
    }
)
# Lines of the log that are right when a fault happens.
RIGHT_LINES = (
    "it is started again",
    "stands still; it is ended",
    "which stood still with the log",
    "the database is away",
    "the database is back",
    "the answer to COMMIT was lost",
    "a read failed",
    "the database was promoted or restored",
    "cannot open the database",
)
# How long the database stays away when it is stopped, and its disk full.
_AWAY_SECONDS = 1.0
_FULL_SECONDS = 3.0


class Fault(NamedTuple):
    """A fault that happened. The seconds of the clock of the facts."""

    kind: str
    at: float
    until: float


class Kind(NamedTuple):
    """A kind of fault. `repair` is done after it is over, while all serve."""

    act: "Callable[[Run], Awaitable[None]]"
    excused: frozenset[str]
    needs_database: bool = False
    repair: "Callable[[Run], Awaitable[None]] | None" = None


async def _kill(run: "Run") -> None:
    await run.server.kill_one(run.random)


async def _kill_all(run: "Run") -> None:
    if isinstance(run.server, Fleet):
        await run.server.kill_all()
        return
    await run.server.end(signal.SIGKILL)
    await run.server.spawn()
    await run.server.announced()


async def _freeze(run: "Run") -> None:
    await run.server.freeze_one(run.random, run.plan.freeze_seconds)


async def _restart(run: "Run") -> None:
    await run.server.restart_all()


async def _cut(run: "Run") -> None:
    await cast(Fleet, run.server).cut_one(run.plan.freeze_seconds)


def _stopping(mode: str) -> "Callable[[Run], Awaitable[None]]":
    async def stop(run: "Run") -> None:
        primary = _pair(run).primary
        if mode == "kill":
            await asyncio.to_thread(primary.kill)
        else:
            await asyncio.to_thread(primary.stop, mode)
        await asyncio.sleep(_AWAY_SECONDS)
        await asyncio.to_thread(primary.start)

    return stop


async def _fill(run: "Run") -> None:
    primary = _pair(run).primary
    await asyncio.to_thread(primary.fill_disk)
    await asyncio.sleep(_FULL_SECONDS)
    await asyncio.to_thread(primary.free_disk)


async def _promote(run: "Run") -> None:
    run.has_promoted = True
    fleet = cast(Fleet, run.server)
    before = fleet.beginnings()
    await asyncio.to_thread(fleet.pair.promote)
    # Each server serves as before until it notices.
    async with asyncio.timeout(DEADLINE_SECONDS):
        while not all(map(gt, fleet.beginnings(), before)):
            await asyncio.sleep(0.02)


async def _restore(run: "Run") -> None:
    await asyncio.to_thread(_pair(run).restore)


def _pair(run: "Run") -> Pair:
    return cast(Fleet, run.server).pair


KINDS = {
    "kill": Kind(_kill, excused=frozenset()),
    # One that lives a moment longer than its parent stops in order.
    "kill all": Kind(_kill_all, excused=frozenset({"1012", "stopping"})),
    "freeze": Kind(_freeze, excused=EXCUSED),
    "restart": Kind(_restart, excused=EXCUSED),
    "cut off": Kind(_cut, excused=EXCUSED, needs_database=True),
    "stop": Kind(_stopping("fast"), excused=EXCUSED, needs_database=True),
    "stop at once": Kind(_stopping("immediate"), excused=EXCUSED, needs_database=True),
    "kill database": Kind(_stopping("kill"), excused=EXCUSED, needs_database=True),
    "disk full": Kind(_fill, excused=EXCUSED, needs_database=True),
    "promote": Kind(_promote, excused=EXCUSED, needs_database=True, repair=_restore),
}


def longest_silence(fault: Fault, answered_at: Sequence[float]) -> float:
    """Return the longest time without an acknowledgement that a fault was a part of.

    `answered_at` are the times of all acknowledgements, in order.
    """
    first = max(bisect_left(answered_at, fault.at) - 1, 0)
    last = min(bisect_right(answered_at, fault.until) + 1, len(answered_at))
    times = answered_at[first:last]
    return max((b - a for a, b in zip(times, times[1:])), default=0.0)
