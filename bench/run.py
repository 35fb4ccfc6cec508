"""One run of the benchmark: how long each load lasts, and which servers it is put on."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

from bench.processes import Kind, Target, running

T = TypeVar("T")

BCRYPT_COST = 4  # the least there is: only the row about logins is about bcrypt
WARM_UP_SECONDS = 0.3


class Run:
    """The options of a run, and what one row may take over from another."""

    def __init__(self, seconds: float, is_large: bool) -> None:
        self.seconds = seconds
        self.is_large = is_large
        self.baseline_sends_per_second: float | None = None

    def start(
        self, kind: Kind, bcrypt_cost: int = BCRYPT_COST
    ) -> AbstractContextManager[Target]:
        """Run a server on a new database, as a context."""
        return running(kind, bcrypt_cost)

    def on(
        self, kind: Kind, measure: Callable[[Target], T], bcrypt_cost: int = BCRYPT_COST
    ) -> T:
        """Put a load on one of the servers."""
        self.say(f"  {kind}")
        with self.start(kind, bcrypt_cost) as target:
            return measure(target)

    def on_both(
        self, measure: Callable[[Target], T], bcrypt_cost: int = BCRYPT_COST
    ) -> tuple[T, T]:
        """Put the same load on the server and on the baseline, in turn."""
        server = self.on("server", measure, bcrypt_cost)
        return server, self.on("baseline", measure, bcrypt_cost)

    def say(self, line: str) -> None:
        """Tell how far the run is."""
        print(line, file=sys.stderr, flush=True)
