"""The table of figures as text, Markdown and JSON."""

import json
import os
import platform
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from importlib.metadata import version
from pathlib import Path

from bench.figures import Figure, number

_HEAD = (
    "row",
    "what",
    "unit",
    "server",
    "baseline",
    "ratio",
    "server CPU, µs",
    "baseline CPU, µs",
    "load CPU, µs",
    "per",
    "aim",
    "",
)
_RIGHT = range(3, 9)


def machine() -> str:
    """Return a description of the machine, the versions and the date."""
    cpuinfo = Path("/proc/cpuinfo").read_text()
    names = re.findall(r"model name\s*: (.*)", cpuinfo) or [platform.machine()]
    cores = len(os.sched_getaffinity(0))
    return (
        f"{names[0]}, {cores} cores, {platform.system()} {platform.release()};"
        f" Python {platform.python_version()}, SQLite {sqlite3.sqlite_version},"
        f" Tornado {version('tornado')}; {date.today().isoformat()}"
    )


def as_text(figures: Sequence[Figure], failures: dict[str, str]) -> str:
    """Return the table with columns of equal width, for a terminal."""
    lines = [list(_HEAD), *map(_cells, figures)]
    widths = [max(len(line[index]) for line in lines) for index in range(len(_HEAD))]
    text = [
        "  ".join(
            cell.rjust(width) if index in _RIGHT else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    notes = [f"{one.row}: {one.note}" for one in figures if one.note]
    failed = [f"{row}: FAILED: {failure}" for row, failure in failures.items()]
    return "\n".join([machine(), "", *text, "", *dict.fromkeys(notes), *failed])


def as_markdown(figures: Sequence[Figure], failures: dict[str, str]) -> str:
    """Return the table for a README."""
    rule = ["---:" if index in _RIGHT else "---" for index in range(len(_HEAD))]
    rows = [list(_HEAD), rule, *map(_cells, figures)]
    table = ["| " + " | ".join(row) + " |" for row in rows]
    notes = [f"* {one.row}: {one.note}." for one in figures if one.note]
    failed = [f"* {row}: FAILED: {failure}" for row, failure in failures.items()]
    tail = [*dict.fromkeys(notes), *failed]
    return "\n".join(
        [f"Measured on {machine()}.", "", *table, *([""] if tail else []), *tail]
    )


def as_json(figures: Sequence[Figure], failures: dict[str, str]) -> str:
    """Return all figures as JSON."""
    return json.dumps(
        {
            "machine": machine(),
            "figures": [
                {
                    **asdict(figure),
                    "ratio": figure.ratio,
                    "is_reached": figure.is_reached,
                }
                for figure in figures
            ],
            "failures": failures,
        },
        indent=2,
    )


def _cells(figure: Figure) -> list[str]:
    ratio = figure.ratio
    reached = {None: "", True: "yes", False: "NO"}[figure.is_reached]
    return [
        figure.row,
        figure.what,
        figure.unit,
        number(figure.server),
        number(figure.baseline),
        "" if ratio is None else f"{number(ratio)}x",
        number(figure.cpu_us),
        number(figure.baseline_cpu_us),
        number(figure.load_cpu_us),
        figure.work,
        figure.goal_text,
        reached,
    ]
