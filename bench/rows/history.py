"""The row about history: a page of a small and of a very large log."""

import random
from statistics import median
from time import monotonic
from typing import NamedTuple

from bench import wire, world
from bench.figures import Figure, Goal
from bench.fill import fill
from bench.load import Load
from bench.processes import Target
from bench.run import Run
from bench.sockets import ConnectionLost

_GROUPS = 100
_SMALL = 10_000
_PAGES_MIN = 300


class Pages(NamedTuple):
    """The cost of a page: the median time for the client, and the server's CPU."""

    ms: float
    cpu_us: float


class _Costs(NamedTuple):
    newest: Pages
    older: Pages


def history(run: Run) -> list[Figure]:
    """A page of 50 messages of one of 100 groups, with 10⁴ and with 10⁶ messages in all.

    With `--large`, 10⁷. For the newest page and for one at a random position: the median time in
    milliseconds for one client on one connection. Less is better: at most 1 ms, and at most 1.2
    times as long with many messages as with few.
    """
    many = 10_000_000 if run.is_large else 1_000_000

    def load_it(target: Target, total: int) -> _Costs:
        reader = world.people(target, 1)[0]
        group_ids = world.groups(target, [[reader]] * _GROUPS)
        last_id: int = world.send(target, reader, group_ids[0])["id"]
        target.stop()
        fill(target, group_ids, reader.id, total)
        target.start()
        newest = pages(run, target, reader, group_ids, None)
        return _Costs(
            newest, pages(run, target, reader, group_ids, (last_id, last_id + total))
        )

    few = run.on_both(lambda target: load_it(target, _SMALL))
    run.log(f"  {many:,} messages")
    lots = run.on_both(lambda target: load_it(target, many))
    figures = []
    for kind in ("newest", "older"):
        small, large = (
            [getattr(costs, kind) for costs in both] for both in (few, lots)
        )
        for total, (server, baseline) in ((_SMALL, small), (many, large)):
            figures.append(
                Figure(
                    "history",
                    f"{kind} page of 50, of {total:,}",
                    "ms",
                    "lower",
                    server=server.ms,
                    baseline=baseline.ms,
                    goal=Goal(1),
                    work="page",
                    cpu_us=server.cpu_us,
                    baseline_cpu_us=baseline.cpu_us,
                )
            )
        figures.append(
            Figure(
                "history",
                f"{kind} page, of {many:,} against {_SMALL:,}",
                "times",
                "lower",
                server=large[0].ms / small[0].ms,
                baseline=large[1].ms / small[1].ms,
                goal=Goal(1.2),
            )
        )
    return figures


def pages(
    run: Run,
    target: Target,
    reader: world.Person,
    group_ids: list[int],
    ids: tuple[int, int] | None,
) -> Pages:
    """Read pages one after another: the newest of a random group, or one before a random id."""
    chance = random.Random(1)
    waits: list[float] = []
    with Load(target) as load:
        client = load.http(1)[0]
        asked_at = 0.0

        def ask() -> None:
            nonlocal asked_at
            path = f"/v1/groups/{chance.choice(group_ids)}/messages?limit=50"
            if ids is not None:
                # At least 50 of the group's messages are before it, even of 100 in all.
                first = ids[0] + (ids[1] - ids[0]) * 6 // 10
                path += f"&before_id={chance.randint(first, ids[1])}"
            request = wire.request("GET", path, reader.token)
            asked_at = monotonic()
            client.ask(request, on_page)

        def on_page(status: int, body: bytes) -> None:
            waits.append(monotonic() - asked_at)
            if status != 200 or body.count(wire.MESSAGE) != 50:
                raise ConnectionLost(f"not a page of 50: {status} {body[:200]!r}")
            ask()

        ask()
        load.run(30, lambda: len(waits) >= 50)
        waits.clear()
        cpu = target.cpu_seconds()
        end = monotonic() + run.seconds
        load.run(30, lambda: len(waits) >= _PAGES_MIN and monotonic() >= end)
        cpu = target.cpu_seconds() - cpu
    return Pages(median(waits) * 1000, cpu * 1e6 / len(waits))
