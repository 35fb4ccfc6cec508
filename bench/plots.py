"""Plots of the growth of cost; they need matplotlib."""

import json
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from bench import report
from bench.growth import Curve, curves
from bench.run import Run

_DIRECTORY = Path(__file__).parent


def main(run: Run, as_json: bool = False) -> int:
    """Measure and draw; return the exit code."""
    if find_spec("matplotlib") is None:
        print(
            "--plot needs matplotlib, which is not installed: pip install matplotlib",
            file=sys.stderr,
        )
        return 2
    measured = curves(run)
    if as_json:
        print(json.dumps([curve._asdict() for curve in measured], indent=2))
    panels: dict[str, list[Curve]] = {}
    for curve in measured:
        panels.setdefault(curve.against, []).append(curve)
    for against, lines in panels.items():
        path = _DIRECTORY / f"growth-{against.replace(' ', '-')}.png"
        _draw(path, against, lines)
        run.log(f"drew {path}")
    return 0


def _draw(path: Path, against: str, lines: list[Curve]) -> None:
    pyplot = import_module("matplotlib.pyplot")
    figure, axes = pyplot.subplots(figsize=(6, 4), dpi=120)
    for line in lines:
        axes.plot(*zip(*line.points, strict=True), marker="o", label=line.unit)
    axes.set_xscale("log")
    costs = [cost for line in lines for _, cost in line.points]
    if max(costs) > 20 * min(costs):
        axes.set_yscale("log")
    else:  # an axis from zero, so that a flat line looks flat
        axes.set_ylim(bottom=0, top=1.3 * max(costs))
    axes.set_xlabel(against)
    axes.set_ylabel("server's CPU, µs")
    axes.set_title(f"Cost against {against}")
    axes.grid(True, alpha=0.3)
    axes.legend()
    figure.text(0.01, 0.005, report.machine(), fontsize=4.5)
    figure.tight_layout(rect=(0, 0.02, 1, 1))
    figure.savefig(path)
    pyplot.close(figure)
