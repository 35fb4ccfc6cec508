"""The rows of the comparison, and their table.

Each round runs a row on all servers, in an order that changes with the round, so that changes of
the machine affect all of them. The table has the medians.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import NamedTuple

from bench.figures import number
from bench.load import TimeIsUp
from bench.peers.load import Load, Plan, Sends
from bench.peers.servers import Peer, available, running
from bench.processes import StartFailed, allow_many_files
from bench.report import machine
from bench.sockets import ConnectionLost

ROUNDS = 3

_RECEIVERS = 1000
_SENDERS = 16
_HTTP_SENDERS = 64
_IN_FLIGHT = 8
_QUIET = 2000

Values = dict[tuple[str, str], float]  # by what was measured and its unit


class Row(NamedTuple):
    """A row measures one server. Only some rows need a server that stores messages."""

    what: str
    needs_disk: bool
    measure: Callable[[Load, Peer, float], Values]


def _fan_out(load: Load, peer: Peer, seconds: float) -> Values:
    blocks = [*peer.opens(), *peer.http_sends()]
    sends = load.sends(peer, Plan(_RECEIVERS, _SENDERS, blocks=blocks), seconds)
    return _figures("1,000 receivers", "delivery", sends.delivered, sends)


def _http_sends(load: Load, peer: Peer, seconds: float) -> Values:
    plan = Plan(senders=_HTTP_SENDERS, blocks=peer.http_sends())
    sends = load.sends(peer, plan, seconds)
    return _figures("64 senders over HTTP", "send", sends.acked, sends)


def _ws_sends(load: Load, peer: Peer, seconds: float) -> Values:
    plan = Plan(senders=_SENDERS, in_flight=_IN_FLIGHT, blocks=peer.ws_sends())
    sends = load.sends(peer, plan, seconds)
    return _figures(
        "16 senders over WebSocket, 8 in flight", "send", sends.acked, sends
    )


def _idle(load: Load, peer: Peer, seconds: float) -> Values:
    kib = load.idle_kib(peer, Plan(_QUIET, blocks=peer.opens()))
    return {("memory of a quiet connection", "KiB"): kib}


def _figures(what: str, work: str, number: int, sends: Sends) -> Values:
    plural = {"delivery": "deliveries", "send": "sends"}[work]
    return {
        (what, f"{plural}/s"): number / sends.seconds,
        (what, f"CPU µs/{work}"): sends.cpu_seconds * 1e6 / max(number, 1),
        (what, f"load CPU µs/{work}"): sends.load_cpu_seconds * 1e6 / max(number, 1),
    }


ROWS = (
    Row("fan-out", False, _fan_out),
    Row("http-sends", True, _http_sends),
    Row("ws-sends", True, _ws_sends),
    Row("idle-memory", False, _idle),
)


def main(seconds: float, rounds: int = ROUNDS) -> int:
    """Run the rows on all servers that are installed, and print the table; return 0, or 1 if a
    row failed on one of them."""
    allow_many_files()
    programs = available()
    failures: list[str] = []
    measured: dict[tuple[str, str, str], dict[str, list[float]]] = {}
    with TemporaryDirectory(prefix="chat-bench-") as directory:
        load = Load(Path(directory))
        for row in ROWS:
            for turn in range(rounds):
                for name in _in_turn([*programs], turn):
                    start = monotonic()
                    try:
                        values = _measure(row, load, name, programs, seconds)
                    except (ConnectionLost, TimeIsUp, StartFailed) as error:
                        failures.append(f"{row.what}, {name}: {error}")
                        values = {}
                    _log(f"{row.what} {turn + 1} {name}: {monotonic() - start:.0f} s")
                    for (what, unit), value in values.items():
                        cells = measured.setdefault(
                            (row.what, what, unit), defaultdict(list)
                        )
                        cells[name].append(value)
    print(f"Measured on {machine()}; medians of {rounds} rounds.\n")
    print(as_markdown([*programs], measured))
    for failure in failures:
        print(f"* FAILED: {failure}")
    return 1 if failures else 0


def as_markdown(
    names: Sequence[str],
    measured: dict[tuple[str, str, str], dict[str, list[float]]],
) -> str:
    """Return the medians, with the lowest and the highest value of each."""
    lines = [
        ["row", "what", "unit", *names],
        ["---", "---", "---", *("---:" for _ in names)],
        *(
            [*key, *(_cell(values.get(name, [])) for name in names)]
            for key, values in measured.items()
        ),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _measure(
    row: Row, load: Load, name: str, programs: dict[str, str], seconds: float
) -> Values:
    with running(name, programs) as peer:
        if row.needs_disk and not peer.is_durable:
            return {}
        peer.prepare()
        return row.measure(load, peer, seconds)


def _in_turn(names: list[str], turn: int) -> list[str]:
    first = turn % len(names)
    return names[first:] + names[:first]


def _cell(values: list[float]) -> str:
    if not values:
        return ""
    middle, low, high = map(number, (median(values), min(values), max(values)))
    return middle if len(values) == 1 else f"{middle} ({low} to {high})"


def _log(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
