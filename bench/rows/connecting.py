"""Rows about connections: the costs of opening one, keeping one, and keeping very many."""

from bench import wire, world
from bench.figures import Figure, Goal
from bench.load import Load, Window, measure
from bench.processes import Target
from bench.run import Run
from bench.sockets import Receiver

_CONNECTIONS = 2000
_MANY = 9000
_SETTLE_SECONDS = 2.5  # the first ping and its pong are over


def connecting(run: Run) -> list[Figure]:
    """The server's CPU for a connection of a user who missed no events, until it is live.

    In milliseconds, over 2,000 connections of 20 users; less is better: at most 0.6.
    """

    def load_it(target: Target) -> Window:
        with Load(target) as load:
            listeners = _listeners(target, _CONNECTIONS)
            load.open(listeners[:50], is_bulk=True)
            load.run(1.0)
            cpu = target.cpu_seconds()
            load.open(listeners[50:], is_bulk=True)
            cpu = target.cpu_seconds() - cpu
        return Window(1.0, _CONNECTIONS - 50, cpu, 0.0)

    server, baseline = run.on_both(load_it)
    return [
        Figure(
            "connecting",
            "someone who missed nothing: CPU",
            "ms",
            "lower",
            server=server.cpu_us / 1000,
            baseline=baseline.cpu_us / 1000,
            goal=Goal(0.6),
            work="connection",
            cpu_us=server.cpu_us,
            baseline_cpu_us=baseline.cpu_us,
        )
    ]


def many_connections(run: Run) -> list[Figure]:
    """9,000 connections to one process: the number of them that one message reaches.

    More is better: all. The note has the time from the send until the last of them has it.
    """

    def load_it(target: Target) -> tuple[Window, int]:
        circle = world.people(target, 20)
        group_id = world.group(target, circle)
        since = world.head(target, circle[0], group_id)
        with Load(target) as load:
            listeners = world.receivers(target, circle, _MANY, since)
            load.open(listeners, is_bulk=True)
            load.run(_SETTLE_SECONDS)
            client = load.http(1)[0]
            path = f"/v1/messages/group/{group_id}"
            call = wire.request("POST", path, circle[0].token, {"content": "all"})

            def served() -> int:
                return sum(one.received == 1 for one in listeners)

            client.ask(call, lambda status, body: None)
            window = measure(load, 30, served, lambda: served() == _MANY)
            return window, served()

    server, baseline = run.on_both(load_it)
    return [
        Figure(
            "many-connections",
            "9,000 held, reached by a message",
            "connections",
            "higher",
            server=server[1],
            baseline=baseline[1],
            goal=Goal(_MANY),
            work="delivery",
            cpu_us=server[0].cpu_us,
            baseline_cpu_us=baseline[0].cpu_us,
            note=f"all within {server[0].seconds * 1000:.0f} ms;"
            f" the baseline {baseline[0].seconds * 1000:.0f} ms",
        )
    ]


def idle_memory(run: Run) -> list[Figure]:
    """The memory of a quiet connection: the increase of the process's RSS for 2,000 of them.

    In KiB each; less is better: at most 10.
    """

    def load_it(target: Target) -> float:
        with Load(target) as load:
            listeners = _listeners(target, _CONNECTIONS + 50)
            # The first connections also allocate shared memory, which does not count.
            load.open(listeners[:50], is_bulk=True)
            load.run(_SETTLE_SECONDS)
            before = target.rss_kib()
            load.open(listeners[50:], is_bulk=True)
            load.run(_SETTLE_SECONDS)
            return (target.rss_kib() - before) / _CONNECTIONS

    server, baseline = run.on_both(load_it)
    return [
        Figure(
            "idle-memory",
            "a quiet connection",
            "KiB",
            "lower",
            server=server,
            baseline=baseline,
            goal=Goal(10),
        )
    ]


def _listeners(target: Target, number: int) -> list[Receiver]:
    circle = world.people(target, 20)
    group_id = world.group(target, circle)
    since = world.head(target, circle[0], group_id)
    return world.receivers(target, circle, number, since)
