"""The row about many readers who missed events and return at the same time.

The readers run in another process with a low priority. So their own work does not delay the live
group.
"""

import gc
import os
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from bench import world
from bench.figures import Figure, Goal
from bench.fill import fill
from bench.load import Load, Pace, Posters, Window, measure
from bench.processes import Target
from bench.rows.paging import Pager
from bench.run import WARM_UP_SECONDS, Run
from bench.sockets import ConnectionLost, Reader
from bench.world import Person

_READERS = 500
_MISSED = 2_000
_LIVE_RATE = 100
_OPENING = 32  # connections that open at a time
_SECONDS_MAX = 60.0
_NICENESS = 10


class _Reading(NamedTuple):
    window: Window
    idle_p99_ms: float
    p99_ms: float
    complete: int

    @property
    def growth(self) -> float:
        """The ratio of a live message's latency while others catch up to its latency otherwise."""
        return self.p99_ms / self.idle_p99_ms


def readers(run: Run) -> list[Figure]:
    """500 readers who each catch up 2,000 events at once, while another group has 100 sends/s.

    The number of readers that got each event exactly once and in order; more is better: all. The
    99th percentile of the live group's time from send to receipt meanwhile, compared with the same
    before; less is better: at most three times as long. The baseline's readers read the pages of
    the history.
    """
    server, baseline = run.on_both(lambda target: _readers(run, target))
    note = (
        f"p99 {server.idle_p99_ms:.1f} ms idle, {server.p99_ms:.1f} ms meanwhile;"
        f" the baseline {baseline.idle_p99_ms:.1f} and {baseline.p99_ms:.1f} ms"
    )
    return [
        Figure(
            "readers",
            "500 readers, each event once and in order",
            "readers",
            "higher",
            server=server.complete,
            goal=Goal(_READERS),
        ),
        Figure(
            "readers",
            "caught up by 500 at once",
            "events/s",
            "higher",
            server=server.window.per_second,
            baseline=baseline.window.per_second,
            work="event",
            cpu_us=server.window.cpu_us,
            baseline_cpu_us=baseline.window.cpu_us,
            load_cpu_us=server.window.load_cpu_us,
        ),
        Figure(
            "readers",
            "live p99 meanwhile, against idle",
            "times",
            "lower",
            server=server.growth,
            baseline=baseline.growth,
            goal=Goal(3),
            note=note,
        ),
    ]


def _readers(run: Run, target: Target) -> _Reading:
    away = world.people(target, 25)
    live = world.people(target, 10)
    live_id = world.group(target, live)
    away_id = world.group(target, away)
    last = world.send(target, away[0], away_id)
    if target.is_baseline:
        target.stop()
        fill(target, [away_id], away[0].id, _MISSED)
        target.start()
    else:
        world.send_many(target, away[:1], away_id, _MISSED)
    live_since = world.head(target, live[0], live_id)
    with Load(target) as load:
        timed, latencies = world.timed(target, live, len(live), live_since)
        load.open(timed)
        posters = Posters(load, 4, [(live_id, live[0].token)])
        load.paces.append(Pace(_LIVE_RATE, posters.send))
        load.run(WARM_UP_SECONDS)
        latencies.clear()
        load.run(max(run.seconds, 1.0))
        idle = world.ms(latencies, 0.99)
        window, during, complete = _let_return(load, latencies, away, away_id, last)
        load.paces.clear()
        load.wait(30, posters.all_answered(4), "senders were not answered")
        world.require_all_delivered(load, timed, posters)
    return _Reading(window, idle, during, complete)


def _let_return(
    load: Load,
    latencies: list[int],
    away: list[Person],
    away_id: int,
    last: dict[str, Any],
) -> tuple[Window, float, int]:
    """Let the readers return in a process of their own while the load goes on.

    Return their window, the load's p99 meanwhile in ms, and how many of them got all events.
    """
    context = get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=_return, args=(theirs, load.target, away, away_id, last)
    )
    process.start()
    theirs.close()

    def told() -> Any:
        load.wait(_SECONDS_MAX + 30, ours.poll, "the readers did not end")
        try:
            return ours.recv()
        except EOFError:
            raise ConnectionLost("the readers failed") from None

    try:
        told()
        latencies.clear()
        window = told()
        return window, world.ms(latencies, 0.99), told()
    finally:
        process.terminate()
        process.join()


def _return(
    pipe: Connection,
    target: Target,
    away: list[Person],
    away_id: int,
    last: dict[str, Any],
) -> None:
    """Read; tell of the beginning, then the window, then how many readers got all events."""
    os.nice(_NICENESS)
    gc.disable()
    with Load(target) as load:
        if target.is_baseline:
            pagers = _pagers(load, away, away_id)
            pipe.send("begins")
            pipe.send(_let_page(load, pagers))
            pipe.send(0)
            return
        pipe.send("begins")
        returned = [
            world.reader(away[index % len(away)], last) for index in range(_READERS)
        ]
        pipe.send(_let_catch_up(load, returned))
        load.run(0.2)  # time for events that are sent twice
        complete = [one.is_in_order and one.received == _MISSED for one in returned]
        pipe.send(sum(complete))


def _let_catch_up(load: Load, returned: list[Reader]) -> Window:
    load.bulk_step = 4  # each read has hundreds of events, a millisecond of work
    waiting = iter(returned)
    opening: list[Reader] = []

    def are_live() -> bool:
        # More connections at once would exceed the server's listen backlog.
        opening[:] = [reader for reader in opening if not reader.is_open]
        new = list(islice(waiting, _OPENING - len(opening)))
        load.start_opening(new, is_bulk=True)
        opening.extend(new)
        return all(reader.is_live for reader in returned)

    return measure(
        load,
        _SECONDS_MAX,
        lambda: sum(reader.received for reader in returned),
        are_live,
    )


def _pagers(load: Load, away: list[Person], group_id: int) -> list[Pager]:
    return [
        Pager(client, away[index % len(away)], group_id, _MISSED)
        for index, client in enumerate(load.http(_READERS))
    ]


def _let_page(load: Load, pagers: list[Pager]) -> Window:
    for pager in pagers:
        pager.start()
    return measure(
        load,
        _SECONDS_MAX,
        lambda: sum(pager.received for pager in pagers),
        lambda: all(pager.is_done for pager in pagers),
    )
