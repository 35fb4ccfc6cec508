"""Servers that share a database, under load, while processes, networks and databases fail.

    python -m tests.support.checked_failures --engine postgres --processes 2 --messages 100000 \\
        --kills 30 --freezes 1 --cuts 1 --restarts 2 --stops 2 --fills 1 --promotions 2

prints a row of the table of failures, and each promise that was broken.

    python -m tests.support.checked_failures --table 1

prints the whole table: a million messages each, on both engines, with two and four processes. With
a smaller share, such as 0.06, there are as many fewer messages and faults.
"""

import argparse
import asyncio
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from models.files.blobs import BlobDirectory
from models.maintenance.check import check
from services.postgres_engine import postgres as engine
from tests.support.checked_faults import longest_silence
from tests.support.checked_fleet import Fleet
from tests.support.checked_run import Plan, Run
from tests.support.checker import Violation, verdict
from tests.support.namespaces import Namespace, may_make
from tests.support.postgres_pair import Pair
from tests.support.rules import DENSE, LOST, ONCE, ORDER, TWICE

SQLITE, POSTGRES = "sqlite", "postgres"
# The share of kills that end all processes at once.
_KILLS_OF_ALL = 0.2
_STOPS = ("stop", "stop at once", "kill database")


@dataclass(frozen=True)
class Course:
    """What happens in a run. Cuts, stops, fills and promotions are of PostgreSQL alone."""

    engine: str = SQLITE
    processes: int = 2
    messages: int = 20_000
    kills: int = 0
    freezes: int = 0
    restarts: int = 0
    cuts: int = 0
    stops: int = 0
    fills: int = 0
    promotions: int = 0
    freeze_seconds: float = 10.0
    seed: int = 1

    def faults(self) -> tuple[str, ...]:
        """Return the kinds of all faults, in a random order."""
        of_all = round(self.kills * _KILLS_OF_ALL)
        kinds = [
            *["kill"] * (self.kills - of_all),
            *["kill all"] * of_all,
            *["freeze"] * self.freezes,
            *["restart"] * self.restarts,
            *["cut off"] * self.cuts,
            *(_STOPS[number % len(_STOPS)] for number in range(self.stops)),
            *["disk full"] * self.fills,
            *["promote"] * self.promotions,
        ]
        random.Random(self.seed).shuffle(kinds)
        return tuple(kinds)


LONG = {
    SQLITE: Course(messages=1_000_000, kills=300, restarts=20, freezes=20),
    POSTGRES: Course(
        engine=POSTGRES,
        messages=1_000_000,
        kills=300,
        restarts=20,
        freezes=20,
        cuts=20,
        stops=30,
        fills=10,
        promotions=20,
    ),
}
_COUNTS = (
    "messages",
    "kills",
    "freezes",
    "restarts",
    "cuts",
    "stops",
    "fills",
    "promotions",
)


def shortened(course: Course, share: float) -> Course:
    """Return a course with a share of the messages and faults, and at least one of each."""
    counts = {name: getattr(course, name) for name in _COUNTS}
    return replace(
        course,
        **{name: max(round(each * share), 1) for name, each in counts.items() if each},
    )


def possible(course: Course) -> Course:
    """Return a course without what this user may not do: cut networks, mount disks.

    To ask makes a network for a moment, and browsers of other tests end their requests for that.
    """
    if course.cuts and not may_make():
        print("only root may cut a process off; no process is", file=sys.stderr)
        return replace(course, cuts=0, fills=0)
    return course


@dataclass
class Outcome:
    """What was seen in a run. `silences` has, by the kind of fault, the seconds of each silence."""

    acknowledged: int
    excused: int
    seconds: float
    violations: list[Violation]
    logouts: list[float]
    silences: dict[str, list[float]] = field(default_factory=dict)

    def longest(self, *kinds: str) -> float:
        """Return the longest silence of some kinds of faults."""
        return max((each for kind in kinds for each in self.silences[kind]), default=0)


def fail_and_judge(course: Course, folder: Path) -> Outcome:
    """Do a run in a new directory; return what was seen."""
    plan = Plan(
        kills=0,
        messages=course.messages,
        touches=min(200, course.messages // 20),
        seed=course.seed,
        patience_seconds=60.0,
        processes=course.processes,
        faults=course.faults(),
        freeze_seconds=course.freeze_seconds,
        answer_seconds=2.0,
        logout_seconds=0.2,
    )
    began = monotonic()
    with _run(course, plan, folder) as run:
        try:
            facts = asyncio.run(run.whole())
        except BaseException:
            print(*run.server.lines()[-40:], sep="\n", file=sys.stderr)
            raise
        violations = verdict(facts)
        violations += [
            Violation("`check` finds no fault", each) for each in _check(run)
        ]
    answered_at = [each.at for each in facts.answered]
    silences: dict[str, list[float]] = defaultdict(list)
    for fault in run.faults:
        silences[fault.kind].append(longest_silence(fault, answered_at))
    return Outcome(
        acknowledged=len({each.name for each in facts.answered}),
        excused=run.excused,
        seconds=monotonic() - began,
        violations=violations,
        logouts=sorted(each.accepted_at - each.at for each in facts.logged_out),
        silences=silences,
    )


@contextmanager
def _run(course: Course, plan: Plan, folder: Path) -> Iterator[Run]:
    if course.engine == SQLITE:
        yield Run(plan, folder)
        return
    namespace = Namespace() if course.cuts else None
    pair = None
    try:
        pair = Pair(has_standby=course.promotions > 0)
        pair.primary.execute("CREATE DATABASE chat")
        fleet = Fleet(folder, plan.script, course.processes, pair)
        fleet.make("chat", namespace)
        yield Run(plan, folder, fleet)
    finally:
        if pair is not None:
            pair.remove()
        if namespace is not None:
            namespace.remove()


def _check(run: Run) -> list[str]:
    if isinstance(run.server, Fleet):
        address = run.server.pair.address(run.server.name)
        faults, _ = engine().check(address, BlobDirectory(run.server.files_folder))
        return faults
    return [*check(run.server.database)]


def row(course: Course, outcome: Outcome) -> str:
    """Return the row of the table of failures."""
    counts = {rule: 0 for rule in (LOST, TWICE, ORDER, DENSE, ONCE)}
    other = 0
    for violation in outcome.violations:
        if violation.rule in counts:
            counts[violation.rule] += 1
        else:
            other += 1
    happened = ", ".join(
        f"{len(silences)} × {kind} ({max(silences):.1f} s)"
        for kind, silences in sorted(outcome.silences.items())
    )
    found = " / ".join(map(str, (*counts.values(), other)))
    return (
        f"| {course.engine}, {course.processes} | {outcome.acknowledged:,} | {happened}"
        f" | {found} | {max(outcome.logouts, default=0) * 1000:.0f} ms |"
    )


def main(arguments: list[str]) -> int:
    """Do a run; print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=(SQLITE, POSTGRES), default=SQLITE)
    parser.add_argument("--table", type=float, metavar="SHARE")
    for name in ("processes", *_COUNTS, "seed"):
        default = getattr(Course, name)
        parser.add_argument(f"--{name}", type=int, default=default)
    given = vars(parser.parse_args(arguments))
    share = given.pop("table")
    if share is None:
        return 0 if _show(Course(**given)) else 1
    courses = [
        replace(shortened(LONG[engine], share), processes=processes)
        for engine in (SQLITE, POSTGRES)
        for processes in (2, 4)
    ]
    return 0 if all([_show(course) for course in courses]) else 1


def _show(course: Course) -> bool:
    """Do a run and print what was seen; tell whether no promise was broken."""
    course = possible(course)
    with TemporaryDirectory(prefix="chat-failures-") as folder:
        outcome = fail_and_judge(course, Path(folder))
    print(row(course, outcome))
    print(
        f"in {outcome.seconds:.0f} s; {outcome.excused:,} refusals during faults;"
        f" {len(outcome.logouts)} logouts"
    )
    for kind, silences in sorted(outcome.silences.items()):
        ordered = sorted(silences)
        print(f"{kind}: silences of", *(f"{each:.2f}" for each in ordered), "s")
    for violation in outcome.violations:
        print(f"violated: {violation.rule}: {violation.detail}")
    sys.stdout.flush()
    return not outcome.violations


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
