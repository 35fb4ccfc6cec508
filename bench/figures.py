"""What a row yields: figures of both servers, and whether they reach what is aimed at."""

from dataclasses import dataclass
from typing import Literal

Better = Literal["higher", "lower"]


@dataclass(frozen=True)
class Goal:
    """What a figure should reach: a value, or, `is_ratio`, so many times the baseline's."""

    limit: float
    is_ratio: bool = False


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    `cpu_us` is the server's processor time for a unit of `work`, in microseconds, and
    `load_cpu_us` what the load itself spent on it: where that is larger, the load was the limit.
    """

    row: str
    what: str
    unit: str
    better: Better
    server: float
    baseline: float | None = None
    goal: Goal | None = None
    work: str = ""
    cpu_us: float | None = None
    baseline_cpu_us: float | None = None
    load_cpu_us: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times better than the baseline."""
        if not self.baseline or not self.server:
            return None
        if self.better == "higher":
            return self.server / self.baseline
        return self.baseline / self.server

    @property
    def is_reached(self) -> bool | None:
        """Whether the goal is reached; None without a goal."""
        if self.goal is None:
            return None
        if self.goal.is_ratio:
            return self.ratio is not None and self.ratio >= self.goal.limit
        if self.better == "higher":
            return self.server >= self.goal.limit
        return self.server <= self.goal.limit

    @property
    def goal_text(self) -> str:
        """The goal as people write it."""
        if self.goal is None:
            return ""
        if self.goal.is_ratio:
            return f"≥ {self.goal.limit:g}x"
        return f"{'≥' if self.better == 'higher' else '≤'} {number(self.goal.limit)}"


def number(value: float | None) -> str:
    """Return a number with as many digits as it deserves."""
    if value is None:
        return ""
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
