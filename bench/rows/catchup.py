"""The row about one reader who missed many events."""

from collections.abc import Callable

from bench import world
from bench.figures import Figure, Goal
from bench.fill import fill
from bench.load import Load, TimeIsUp, Window, measure
from bench.processes import Target
from bench.rows.paging import Pager
from bench.run import Run
from bench.sockets import Reader

_MISSED = 100_000
_PASSES = 3
_FLAT_MIB = 16


def catch_up(run: Run) -> list[Figure]:
    """Catching up: 100,000 missed events to one reader, from its request until it is live.

    Events a second, the median of three; more is better: at least 100,000. Each event must come
    once and in order. The additional memory of the server when twice as much was missed, in MiB;
    less is better: at most 16, which is noise. The baseline's reader reads the pages of the
    history, 200 messages at a time.
    """
    server, growth = run.on("server", _catch_up)
    baseline = run.on("baseline", _page_through)
    return [
        Figure(
            "catch-up",
            "100,000 missed events, one reader",
            "events/s",
            "higher",
            server=server.per_second,
            baseline=baseline.per_second,
            goal=Goal(100_000),
            work="event",
            cpu_us=server.cpu_us,
            baseline_cpu_us=baseline.cpu_us,
            load_cpu_us=server.load_cpu_us,
            note="the baseline's reader pages through the history",
        ),
        Figure(
            "catch-up",
            "memory, when twice as much was missed",
            "MiB",
            "lower",
            server=growth,
            goal=Goal(_FLAT_MIB),
        ),
    ]


def _catch_up(target: Target) -> tuple[Window, float]:
    circle = world.people(target, 5)
    group_id = world.group(target, circle)
    reader = circle[4]
    first = world.send(target, circle[0], group_id)
    world.send_many(target, circle[:4], group_id, _MISSED)
    middle = world.send(target, circle[0], group_id)
    world.send_many(target, circle[:4], group_id, _MISSED)
    peak = 0

    def note_memory() -> None:
        nonlocal peak
        peak = max(peak, target.rss_kib())

    with Load(target) as load:
        # These passes also fill every cache, so that further growth is due to the missed events.
        windows = [
            _read(load, world.reader(reader, middle), _MISSED, note_memory)
            for _ in range(_PASSES)
        ]
        before = peak
        _read(load, world.reader(reader, first), 2 * _MISSED + 1, note_memory)
    windows.sort(key=lambda window: window.per_second)
    return windows[_PASSES // 2], (peak - before) / 1024


def _read(load: Load, reader: Reader, missed: int, look: Callable[[], None]) -> Window:
    """Let one reader catch up, from its request on."""

    def is_done() -> bool:
        look()
        return reader.is_live

    load.start_opening([reader])
    window = measure(load, 120, lambda: reader.received, is_done)
    if not reader.is_in_order or reader.received != missed:
        raise TimeIsUp(f"{reader.received} of {missed} events, or out of order")
    return window


def _page_through(target: Target) -> Window:
    circle = world.people(target, 1)
    group_id = world.group(target, circle)
    target.stop()
    fill(target, [group_id], circle[0].id, _MISSED)
    target.start()
    with Load(target) as load:
        pager = Pager(load.http(1)[0], circle[0], group_id, _MISSED)
        pager.start()
        return measure(load, 300, lambda: pager.received, lambda: pager.is_done)
