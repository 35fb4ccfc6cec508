"""Rows about sends: the number of messages a second that are on disk and acknowledged."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import cycle

from bench import world
from bench.figures import Figure, Goal
from bench.load import Load, Posters, Window, measure
from bench.processes import Target
from bench.run import WARM_UP_SECONDS, Run
from bench.sockets import ConnectionLost, Sender

_HTTP_SENDERS = 64
_WS_SENDERS = 16
_APART_SENDERS = 64


def http_sends(run: Run) -> list[Figure]:
    """Sends over HTTP: 64 senders with persistent connections, and no listeners.

    Acknowledged messages a second, each on disk; more is better: at least 3 times the baseline's.
    """

    server = run.on("server", lambda target: over_http(run, target))
    baseline = run.on("baseline", lambda target: over_http(run, target))
    run.baseline_sends_per_second = baseline.per_second
    return [
        Figure(
            "http-sends",
            "64 senders over HTTP",
            "sends/s",
            "higher",
            server=server.per_second,
            baseline=baseline.per_second,
            goal=Goal(3, is_ratio=True),
            work="send",
            cpu_us=server.cpu_us,
            baseline_cpu_us=baseline.cpu_us,
            load_cpu_us=server.load_cpu_us,
        )
    ]


def ws_sends(run: Run) -> list[Figure]:
    """Sends over WebSocket: 16 senders in one group, with 1 and with 8 unanswered messages each.

    Acknowledged messages a second, each on disk and delivered to all 16; more is better: at least 6
    and 15 times the baseline's sends over HTTP, as it has none over WebSocket.
    """
    one, eight = run.on(
        "server", lambda target: [over_ws(run, target, number) for number in (1, 8)]
    )
    if run.baseline_sends_per_second is None:
        window = run.on("baseline", lambda target: over_http(run, target))
        run.baseline_sends_per_second = window.per_second
    return [
        Figure(
            "ws-sends",
            f"16 senders, {number} in flight each",
            "sends/s",
            "higher",
            server=window.per_second,
            baseline=run.baseline_sends_per_second,
            goal=Goal(goal, is_ratio=True),
            work="send",
            cpu_us=window.cpu_us,
            load_cpu_us=window.load_cpu_us,
            note="the baseline's are over HTTP",
        )
        for number, window, goal in ((1, one, 6), (8, eight, 15))
    ]


def over_http(
    run: Run, target: Target, beside: AbstractContextManager[object] = nullcontext()
) -> Window:
    """Send over HTTP for the length of the run; `beside` lasts as long as the measurement."""
    circle = world.people(target, 20)
    group_id = world.group(target, circle)
    with Load(target) as load:
        destinations = world.destinations(circle, [group_id] * _HTTP_SENDERS)
        posters = Posters(load, _HTTP_SENDERS, destinations)
        posters.start()
        load.run(WARM_UP_SECONDS)
        with beside:
            window = measure(load, run.seconds, lambda: posters.acked)
        posters.stop()
        load.wait(30, posters.all_answered(_HTTP_SENDERS), "senders were not answered")
    return window


def over_ws(run: Run, target: Target, in_flight: int) -> Window:
    """Send to one group over WebSocket, with so many unanswered messages each."""
    circle = world.people(target, _WS_SENDERS)
    return _over_ws(run, target, in_flight, circle, [world.group(target, circle)])


def over_ws_apart(run: Run, target: Target, in_flight: int) -> Window:
    """Send over WebSocket, each to a group of their own."""
    circle = world.people(target, _APART_SENDERS)
    group_ids = world.groups(target, [[one] for one in circle])
    return _over_ws(run, target, in_flight, circle, group_ids)


def _over_ws(
    run: Run,
    target: Target,
    in_flight: int,
    circle: Sequence[world.Person],
    group_ids: Sequence[int],
) -> Window:
    with Load(target) as load:
        senders = [
            Sender(world.socket_path(one), group_id)
            for one, group_id in zip(circle, cycle(group_ids), strict=False)
        ]
        load.open(senders)
        for sender in senders:
            sender.start(in_flight)
        load.run(WARM_UP_SECONDS)
        window = measure(
            load, run.seconds, lambda: sum(sender.acked for sender in senders)
        )
        for sender in senders:
            sender.stop()
        if any(sender.failed for sender in senders):
            raise ConnectionLost("some sends were refused")
    return window
