"""Rows about several processes that share one database."""

from typing import NamedTuple

from bench import world
from bench.figures import Figure, Goal
from bench.load import Load, Pace, Posters, Window
from bench.processes import Target
from bench.rows.fanout import to_receivers
from bench.rows.sends import over_http, over_ws, over_ws_apart
from bench.run import WARM_UP_SECONDS, Run

_RECEIVERS = 5000
_FAN_OUT_COUNT_MAX = 2
_TIMED = 64
# Sends a second of a server that is nearly idle.
_FEW = 20
# Durable sends a second of so many processes on PostgreSQL, 8 in flight.
_SENDS_MIN = {4: 10_000}


class _Measured(NamedTuple):
    http: Window
    one: Window
    eight: Window
    apart: Window
    latencies: list[int]
    mib: float


def processes(run: Run) -> list[Figure]:
    """Several processes: sends, times to receipt, fan-out to 5,000 over 1 and 2 processes, memory.

    Sends a second over HTTP and WebSocket, each on disk; more is better. The time from a send to
    its receipt in another process, nearly idle; less is better: p99 at most 15 ms. Memory of all
    processes. `--processes` and `--database` say how many, and on which engine.
    """
    figures: list[Figure] = []
    single: Window | None = None
    for count in run.processes:
        run.log(f"  {count} processes")
        with run.start_processes(count) as target:
            measured = _measure(run, target)
        sends_min = _SENDS_MIN.get(count) if run.database else None
        figures += _figures_of(count, measured, sends_min)
    for count in run.processes:
        if count > _FAN_OUT_COUNT_MAX:
            continue
        run.log(f"  {count} processes, {_RECEIVERS:,} receivers")
        with run.start_processes(count) as target:
            window = to_receivers(run, target, people=100, receivers=_RECEIVERS)
        figures += _fan_out_of(count, window, single)
        if count == 1:
            single = window
    return figures


def _fan_out_of(count: int, window: Window, single: Window | None) -> list[Figure]:
    """Return the figures of a fan-out, whose aims are those of a single process."""
    what = f"{count}: {_RECEIVERS:,} receivers"
    return [
        Figure(
            "processes",
            what,
            "deliveries/s",
            "higher",
            server=window.per_second,
            goal=None if single is None else Goal(single.per_second),
            work="delivery",
            cpu_us=window.cpu_us,
            load_cpu_us=window.load_cpu_us,
        ),
        Figure(
            "processes",
            f"{what}: CPU",
            "us/delivery",
            "lower",
            server=window.cpu_us,
            goal=None if single is None else Goal(single.cpu_us),
        ),
    ]


def _measure(run: Run, target: Target) -> _Measured:
    return _Measured(
        http=over_http(run, target),
        one=over_ws(run, target, 1),
        eight=over_ws(run, target, 8),
        apart=over_ws_apart(run, target, 8),
        latencies=_times_to_receipt(run, target),
        mib=target.rss_kib() / 1024,
    )


def _figures_of(count: int, measured: _Measured, sends_min: int | None) -> list[Figure]:
    goal = None if sends_min is None else Goal(sends_min)
    sends = (
        ("64 senders over HTTP", measured.http, None),
        ("16 senders over WebSocket, 1 in flight each", measured.one, None),
        ("16 senders over WebSocket, 8 in flight each", measured.eight, None),
        ("64 senders, each in a group of their own, 8 in flight", measured.apart, goal),
    )
    return [
        *(
            Figure(
                "processes",
                f"{count}: {what}",
                "sends/s",
                "higher",
                server=window.per_second,
                goal=aim,
                work="send",
                cpu_us=window.cpu_us,
                load_cpu_us=window.load_cpu_us,
            )
            for what, window, aim in sends
        ),
        Figure(
            "processes",
            f"{count}: p99 from send to receipt, nearly idle",
            "ms",
            "lower",
            server=world.ms(measured.latencies, 0.99),
            goal=Goal(15),
            note=f"p50 {world.ms(measured.latencies, 0.5):.1f} ms",
        ),
        Figure("processes", f"{count}: memory", "MiB", "lower", server=measured.mib),
    ]


def _times_to_receipt(run: Run, target: Target) -> list[int]:
    circle = world.people(target, 20)
    group_id = world.group(target, circle)
    since = world.head(target, circle[0], group_id)
    with Load(target) as load:
        timed, latencies = world.timed(target, circle, _TIMED, since)
        load.open(timed)
        posters = Posters(load, 4, [(group_id, circle[0].token)])
        load.paces.append(Pace(_FEW, posters.send))
        load.run(WARM_UP_SECONDS)
        latencies.clear()
        load.run(run.seconds)
        load.paces.clear()
        load.wait(30, posters.all_answered(4), "senders were not answered")
        world.require_all_delivered(load, timed, posters)
    return latencies
