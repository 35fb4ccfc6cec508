"""The figures of a row for both servers, and their goals."""

from dataclasses import dataclass
from typing import Literal

Better = Literal["higher", "lower"]


@dataclass(frozen=True)
class Goal:
    """The value that a figure should reach.

    With `is_ratio` it is a multiple of the baseline's value.
    """

    limit: float
    is_ratio: bool = False


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    `cpu_us` is the server's processor time for a unit of `work`, in microseconds. `load_cpu_us` is
    the processor time of the load for it. If that is larger, the load was the limit.
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
        """The number of times that the server is better than the baseline."""
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
        """The goal as text."""
        if self.goal is None:
            return ""
        if self.goal.is_ratio:
            return f"≥ {self.goal.limit:g}x"
        return f"{'≥' if self.better == 'higher' else '≤'} {number(self.goal.limit)}"


def number(value: float | None) -> str:
    """Format a number with two decimals below 10, one below 100, and none otherwise."""
    if value is None:
        return ""
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
