"""The row about readers that read slowly or not at all."""

import re
from itertools import cycle
from statistics import median
from time import monotonic

from bench import wire, world
from bench.figures import Figure, Goal
from bench.load import Load, Pace, Posters, TimeIsUp
from bench.processes import Target
from bench.run import WARM_UP_SECONDS, Run
from bench.sockets import SlowReader

_OTHERS = 100
_STALLED = 50
_SLOW = 50
_RATE = 200
_READS_PER_SECOND = 4  # for a slow reader, which reads about half of the bytes sent
_ROUNDS = 9
_SECONDS_MAX = 30.0
_BEHIND = re.compile(rb'chat_connections{state="behind"} (\d+)')
_UNSENT = re.compile(rb"\nchat_unsent_bytes (\S+)")


def slow_readers(run: Run) -> list[Figure]:
    """50 stalled and 50 slow readers among 100 others in a group with 200 sends/s.

    The others' 99th percentile from send to receipt, compared with the same without the 100, the
    median of nine rounds of both; less is better: at most 1.1 times. The server's backlog for a
    slow or stalled reader, from its metrics, in KiB; less is better: at most 144, of which 128 are
    the limit.
    """
    run.log("  server")
    with run.start("server") as target:
        return _slow_readers(run, target)


def _slow_readers(run: Run, target: Target) -> list[Figure]:
    circle = world.people(target, 25)
    group_id = world.group(target, circle)
    path = world.socket_path(circle[1])
    rounds: list[tuple[float, float]] = []
    with Load(target) as load:
        others, latencies = world.timed(target, circle, _OTHERS, None)
        load.open(others)
        posters = Posters(load, 8, [(group_id, circle[0].token)])
        load.paces.append(Pace(_RATE, posters.send))
        held = 0.0
        for _ in range(_ROUNDS):
            quiet = _p99(run, load, latencies)
            crowd = [SlowReader(path, world.ready(target)) for _ in range(_STALLED)]
            slow = [SlowReader(path, world.ready(target)) for _ in range(_SLOW)]
            _fall_behind(load, crowd + slow)
            turns = cycle(slow)

            def read_some() -> bool:
                next(turns).on_readable()
                return True

            load.paces.append(Pace(_READS_PER_SECOND * _SLOW, read_some))
            rounds.append((quiet, _p99(run, load, latencies)))
            load.paces.pop()
            held = max(held, float(_metric(load, _UNSENT)))
            load.close(crowd + slow)
        load.paces.clear()
        load.wait(30, posters.all_answered(8), "senders were not answered")
        world.require_all_delivered(load, others, posters)
    note = "p99 without and beside them: " + ", ".join(
        f"{quiet:.1f} and {beside:.1f}" for quiet, beside in rounds
    )
    return [
        Figure(
            "slow-readers",
            "the others' p99 beside 100 of them, against without",
            "times",
            "lower",
            server=median(beside / quiet for quiet, beside in rounds),
            goal=Goal(1.1),
            note=note + " ms",
        ),
        Figure(
            "slow-readers",
            "what waits for one of them",
            "KiB",
            "lower",
            server=held / (_STALLED + _SLOW) / 1024,
            goal=Goal(144),
        ),
    ]


def _p99(run: Run, load: Load, latencies: list[int]) -> float:
    load.run(WARM_UP_SECONDS)
    latencies.clear()
    load.run(max(run.seconds, 1.0))
    return world.ms(latencies, 0.99)


def _fall_behind(load: Load, readers: list[SlowReader]) -> None:
    """Open connections that are not read, and wait until the server counts all as behind."""
    load.open(readers)
    load.ignore(readers)
    deadline = monotonic() + _SECONDS_MAX
    while int(_metric(load, _BEHIND)) < len(readers):
        if monotonic() > deadline:
            raise TimeIsUp(f"not all fell behind within {_SECONDS_MAX:.0f} s")
        load.run(0.1)


def _metric(load: Load, pattern: re.Pattern[bytes]) -> bytes:
    """Request one of the server's metrics, while the load continues."""
    answers: list[bytes] = []
    (client,) = load.http(1)
    client.ask(
        wire.request("GET", "/metrics"), lambda status, body: answers.append(body)
    )
    load.wait(10, lambda: bool(answers), "no metrics were answered")
    load.close([client])
    found = pattern.search(answers[0])
    assert found is not None, "the server has no such metric"
    return found[1]
