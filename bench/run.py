"""One run of the benchmark: the length of each load, and the servers under load."""

import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from bench.on_postgres import running_on_postgres
from bench.processes import Kind, Target, running

T = TypeVar("T")

BCRYPT_COST = 4  # the lowest cost, as only the login row measures bcrypt
WARM_UP_SECONDS = 0.3


class Run:
    """The options of a run, and the figures that one row takes from another."""

    def __init__(
        self,
        seconds: float,
        is_large: bool,
        processes: Sequence[int] = (1, 2, 4),
        database: str | None = None,
    ) -> None:
        self.seconds = seconds
        # Of the row `processes`: how many, and the address of a PostgreSQL server.
        self.processes = processes
        self.database = database
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
        """Measure one of the servers under a load."""
        self.log(f"  {kind}")
        with self.start(kind, bcrypt_cost) as target:
            return measure(target)

    def on_both(
        self, measure: Callable[[Target], T], bcrypt_cost: int = BCRYPT_COST
    ) -> tuple[T, T]:
        """Measure the server and then the baseline under the same load."""
        server = self.on("server", measure, bcrypt_cost)
        return server, self.on("baseline", measure, bcrypt_cost)

    def start_processes(self, count: int) -> AbstractContextManager[Target]:
        """Run several processes on a new database, as a context."""
        if self.database is None:
            return running("server", BCRYPT_COST, processes=count)
        return running_on_postgres(self.database, BCRYPT_COST, count)

    def log(self, line: str) -> None:
        """Print the progress."""
        print(line, file=sys.stderr, flush=True)
