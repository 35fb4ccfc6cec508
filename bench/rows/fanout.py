"""Rows about delivery: to many receivers, at a fixed rate, and beside a busy group."""

from typing import NamedTuple

from bench import world
from bench.figures import Figure, Goal
from bench.load import Load, Pace, Posters, Window, measure
from bench.processes import Target
from bench.run import WARM_UP_SECONDS, Run
from bench.sockets import Receiver, Timed

_RECEIVERS = 1000
_TIMED = 20  # the number of receivers that measure latencies
_SENDERS = 16
_DRAIN_SECONDS = 30.0


def fan_out(run: Run) -> list[Figure]:
    """Fan-out: 1,000 receivers in one group, 16 senders over HTTP, each waiting for its answer.

    Deliveries a second; more is better: at least 35 times the baseline's. The server's CPU for a
    delivery; less is better: at most 1.0 µs.
    """

    server, baseline = run.on_both(
        lambda target: to_receivers(run, target, people=20, receivers=_RECEIVERS)
    )
    return [
        Figure(
            "fan-out",
            "1,000 receivers, closed loop",
            "deliveries/s",
            "higher",
            server=server.per_second,
            baseline=baseline.per_second,
            goal=Goal(35, is_ratio=True),
            work="delivery",
            cpu_us=server.cpu_us,
            baseline_cpu_us=baseline.cpu_us,
            load_cpu_us=server.load_cpu_us,
        ),
        Figure(
            "fan-out",
            "server's CPU",
            "us/delivery",
            "lower",
            server=server.cpu_us,
            baseline=baseline.cpu_us,
            goal=Goal(1.0),
        ),
    ]


def to_receivers(run: Run, target: Target, *, people: int, receivers: int) -> Window:
    """Deliver to so many receivers in one group; 16 senders over HTTP wait for their answers."""
    circle = world.people(target, people)
    group_id = world.group(target, circle)
    since = world.head(target, circle[0], group_id)
    with Load(target) as load:
        listeners = world.receivers(target, circle, receivers, since)
        load.open(listeners, is_bulk=True)
        destinations = world.destinations(circle, [group_id] * _SENDERS)
        posters = Posters(load, _SENDERS, destinations)
        posters.start()
        load.run(WARM_UP_SECONDS)
        window = measure(
            load, run.seconds, lambda: sum(one.received for one in listeners)
        )
        posters.stop()
        _finish(load, posters)
        world.require_all_delivered(load, listeners, posters)
    return window


class _Paced(NamedTuple):
    window: Window
    p99_ms: float
    sends_per_second: float


def fan_out_fixed(run: Run) -> list[Figure]:
    """Fan-out at a fixed 200 sends a second to 1,000 receivers.

    The server's CPU for a delivery; less is better: at most 5.5 µs. The 99th percentile of the time
    from send to receipt; less is better: at most 25 ms. The baseline does not reach this rate: its
    16 senders wait for their answers, and the note has its rate.
    """
    rate = 200

    def load_it(target: Target) -> _Paced:
        circle = world.people(target, 20)
        group_id = world.group(target, circle)
        since = world.head(target, circle[0], group_id)
        with Load(target) as load:
            # One in fifty measures latencies, spread over the order of connecting.
            counting = world.receivers(target, circle, _RECEIVERS - _TIMED, since)
            timed, latencies = world.timed(target, circle, _TIMED, since)
            step = len(counting) // _TIMED
            for number, one in enumerate(timed):
                load.open([one])
                load.open(counting[number * step : (number + 1) * step], is_bulk=True)
            listeners: list[Receiver | Timed] = [*counting, *timed]
            posters = Posters(load, _SENDERS, [(group_id, circle[0].token)])
            load.paces.append(Pace(rate, posters.send))
            load.run(WARM_UP_SECONDS)
            latencies.clear()
            acked = posters.acked
            window = measure(
                load, run.seconds, lambda: sum(one.received for one in listeners)
            )
            sends = (posters.acked - acked) / window.seconds
            load.paces.clear()
            _finish(load, posters)
            world.require_all_delivered(load, listeners, posters)
        return _Paced(window, world.ms(latencies, 0.99), sends)

    server, baseline = run.on_both(load_it)
    note = (
        f"{server.sends_per_second:.0f} sends/s; "
        f"the baseline {baseline.sends_per_second:.0f}"
    )
    return [
        Figure(
            "fan-out-fixed",
            "200 sends/s to 1,000: server's CPU",
            "us/delivery",
            "lower",
            server=server.window.cpu_us,
            baseline=baseline.window.cpu_us,
            goal=Goal(5.5),
            work="delivery",
            cpu_us=server.window.cpu_us,
            baseline_cpu_us=baseline.window.cpu_us,
            load_cpu_us=server.window.load_cpu_us,
            note=note,
        ),
        Figure(
            "fan-out-fixed",
            "p99 from send to receipt",
            "ms",
            "lower",
            server=server.p99_ms,
            baseline=baseline.p99_ms,
            goal=Goal(25),
            note=note,
        ),
    ]


def busy_group(run: Run) -> list[Figure]:
    """A busy group of 5,000 connections under 50 sends a second, beside 100 quiet groups.

    The 99th percentile of the time from send to receipt for the quiet groups, which get 50 messages
    a second in turn. Less is better: at most 20 ms.
    """
    busy_rate, quiet_rate = 50, 50

    def load_it(target: Target) -> _Paced:
        busy = world.people(target, 40)
        quiet = world.people(target, 20)
        busy_id = world.group(target, busy)
        # Each quiet user is in ten quiet groups of two.
        pairs = [(quiet[n % 20], quiet[(n + 1 + n // 20) % 20]) for n in range(100)]
        quiet_ids = world.groups(target, pairs)
        since = world.head(target, busy[0], busy_id)
        with Load(target) as load:
            listeners = world.receivers(target, busy, 5000, since)
            load.open(listeners, is_bulk=True)
            timed, latencies = world.timed(target, quiet, len(quiet), since)
            load.open(timed)
            busy_posters = Posters(load, 8, [(busy_id, busy[0].token)])
            destinations = [
                (group_id, pair[0].token)
                for group_id, pair in zip(quiet_ids, pairs, strict=True)
            ]
            quiet_posters = Posters(load, 8, destinations)
            load.paces += [
                Pace(busy_rate, busy_posters.send),
                Pace(quiet_rate, quiet_posters.send),
            ]
            load.run(WARM_UP_SECONDS)
            latencies.clear()
            acked = busy_posters.acked
            window = measure(
                load, run.seconds, lambda: sum(one.received for one in listeners)
            )
            sends = (busy_posters.acked - acked) / window.seconds
            load.paces.clear()
            _finish(load, busy_posters, 8)
            _finish(load, quiet_posters, 8)
            world.require_all_delivered(load, listeners, busy_posters)
        return _Paced(window, world.ms(latencies, 0.99), sends)

    server, baseline = run.on_both(load_it)
    return [
        Figure(
            "busy-group",
            "a quiet group's p99 beside 5,000 busy",
            "ms",
            "lower",
            server=server.p99_ms,
            baseline=baseline.p99_ms,
            goal=Goal(20),
            work="busy delivery",
            cpu_us=server.window.cpu_us,
            baseline_cpu_us=baseline.window.cpu_us,
            load_cpu_us=server.window.load_cpu_us,
            note=f"{server.sends_per_second:.0f} busy sends/s;"
            f" the baseline {baseline.sends_per_second:.0f}",
        )
    ]


def _finish(load: Load, posters: Posters, number: int = _SENDERS) -> None:
    load.wait(_DRAIN_SECONDS, posters.all_answered(number), "senders were not answered")
