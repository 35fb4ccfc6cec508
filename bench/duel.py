"""`python -m bench.duel OTHER`: this server against the server of another checkout, row by row.

The two run in turn, and their order changes each round, so that changes of the machine affect both.
It prints the median of each figure and the ratio of the two: above 1, this server needs more.
With `--python` and `--other-python` the servers run on interpreters other than that of the load.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from statistics import median
from typing import TypeVar

from bench.figures import Figure, number
from bench.processes import ROOT, Kind, Target, allow_many_files, running
from bench.report import machine
from bench.rows import ROWS
from bench.run import BCRYPT_COST, Run

T = TypeVar("T")
Key = tuple[str, str, str]

# These rows do not measure the server alone, and older servers have no first screen.
_OTHERS = ("disk", "first-screen", "web", "web-groups")
_ROWS = [name for name in ROWS if name not in _OTHERS]


class _NotMeasured(float):
    """A stand-in for each figure of the baseline, which no duel measures."""

    def __getattr__(self, name: str) -> "_NotMeasured":
        return self

    def __getitem__(self, index: int) -> "_NotMeasured":
        return self


class ServerOnly(Run):
    """A run of one checkout's server, without the baseline."""

    def __init__(self, seconds: float, root: Path, python: str) -> None:
        super().__init__(seconds, is_large=False)
        self._root = root
        self._python = python
        self.baseline_sends_per_second = 1.0

    def start(
        self, kind: Kind, bcrypt_cost: int = BCRYPT_COST
    ) -> AbstractContextManager[Target]:
        """Run the checkout's server on a new database, as a context."""
        return running("server", bcrypt_cost, self._root, python=self._python)

    def on(
        self, kind: Kind, measure: Callable[[Target], T], bcrypt_cost: int = BCRYPT_COST
    ) -> T:
        """Measure the server; return a stand-in for the baseline."""
        if kind == "baseline":
            return _NotMeasured(1)  # type: ignore[return-value]
        with self.start(kind, bcrypt_cost) as target:
            return measure(target)


def main(arguments: Sequence[str]) -> int:
    """Run the rounds and print the table."""
    parser = argparse.ArgumentParser("python -m bench.duel", description=__doc__)
    parser.add_argument("other", type=Path, help="folder of the other checkout")
    for name, whose in (("python", "this"), ("other-python", "the other")):
        parser.add_argument(
            f"--{name}",
            default=sys.executable,
            metavar="PATH",
            help=f"the interpreter of {whose} server (default: that of the load)",
        )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--only", action="append", choices=_ROWS, metavar="ROW")
    options = parser.parse_args(arguments)
    servers = [
        (ROOT, options.python),
        (options.other.resolve(), options.other_python),
    ]
    allow_many_files()
    print(f"Measured on {machine()}; medians of {options.rounds} rounds.\n")
    print("| row | what | unit | this | other | this ÷ other |")
    print("| --- | --- | --- | ---: | ---: | ---: |")
    for name in options.only or _ROWS:
        figures: list[dict[Key, list[float]]] = [defaultdict(list), defaultdict(list)]
        for round_number in range(options.rounds):
            order = (0, 1) if round_number % 2 else (1, 0)
            for index in order:
                for figure in ROWS[name](ServerOnly(options.seconds, *servers[index])):
                    for key, value in _measured(figure):
                        figures[index][key].append(value)
        _print_row(*figures)
    return 0


def _measured(figure: Figure) -> list[tuple[Key, float]]:
    """Return the figure's value and its processor time, each with its key."""
    values = [((figure.row, figure.what, figure.unit), figure.server)]
    if figure.cpu_us is not None:
        values.append(
            ((figure.row, figure.what, f"CPU us/{figure.work}"), figure.cpu_us)
        )
    return values


def _print_row(this: dict[Key, list[float]], other: dict[Key, list[float]]) -> None:
    for key, values in this.items():
        ours, theirs = median(values), median(other[key])
        ratio = f"{ours / theirs:.2f}" if theirs else ""
        cells = [*key, number(ours), number(theirs), ratio]
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
