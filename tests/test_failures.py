"""Servers that share a database keep their promises while processes and databases fail.

On the engine of this run of the tests; the long runs are marked (`-m soak -s`) and print the rows
of the table of failures.
"""

from dataclasses import replace
from pathlib import Path
from subprocess import PIPE, Popen
from sys import executable
from time import monotonic

import pytest

from tests.support.checked_failures import (
    LONG,
    POSTGRES,
    SQLITE,
    Course,
    fail_and_judge,
    possible,
    row,
)
from tests.support.checked_server import ROOT
from tests.support.namespaces import Namespace, may_make
from tests.support.postgres import IS_CHOSEN
from tests.support.postgres_pair import Pair

SHORT = {
    SQLITE: Course(messages=2_000, kills=2, restarts=1, freezes=1, freeze_seconds=3.0),
    POSTGRES: Course(
        engine=POSTGRES,
        messages=2_000,
        kills=2,
        restarts=1,
        freezes=1,
        cuts=1,
        stops=1,
        fills=1,
        promotions=1,
        freeze_seconds=4.0,
    ),
}
ENGINE = POSTGRES if IS_CHOSEN else SQLITE


def test_failures_break_no_promise(tmp_path: Path) -> None:
    """Under load: kills, a freeze, rolling restarts, and all that happens to a database."""
    course = possible(SHORT[ENGINE])
    outcome = fail_and_judge(course, tmp_path)
    print(row(course, outcome), *outcome.violations, sep="\n")
    assert outcome.violations == []
    assert outcome.acknowledged >= course.messages
    kinds = {kind for kind, silences in outcome.silences.items() if silences}
    assert kinds == set(course.faults())
    assert outcome.logouts


# Waits for an answer from the first host; goes over to the second one when that is gone.
_MOVING = """
import sys
import psycopg
from models.postgres.connection import connect

first, both = sys.argv[1:]
connection = connect(first, is_writer=True)
print("connected", flush=True)
try:
    connection.execute("SELECT pg_sleep(600)")
except psycopg.OperationalError:
    connect(both, is_writer=True).execute("SELECT 1")
    print("went over", flush=True)
"""


@pytest.mark.soak
def test_a_machine_that_is_gone_is_left() -> None:
    """Nothing says that it is gone. Its connections end, and the next host is tried, in time."""
    if not may_make():
        pytest.skip("only root may cut networks")
    namespace, pair = Namespace(), Pair(has_standby=False)
    try:
        port = pair.primary.port
        hosts = [
            f"{each}:{port}"
            for each in (namespace.database_host, namespace.clients_host)
        ]
        addresses = (
            f"postgresql://chat@{each}/postgres" for each in (hosts[0], ",".join(hosts))
        )
        command = [*namespace.prefix, executable, "-c", _MOVING, *addresses]
        with Popen(command, cwd=ROOT, stdout=PIPE, text=True) as moving:
            assert moving.stdout is not None
            assert moving.stdout.readline() == "connected\n"
            namespace.cut()
            began = monotonic()
            assert moving.stdout.readline() == "went over\n"
            assert monotonic() - began <= 10
    finally:
        pair.remove()
        namespace.remove()


@pytest.mark.soak
@pytest.mark.parametrize("processes", [2, 4])
def test_failures_at_length(tmp_path: Path, processes: int) -> None:
    """A million messages, hundreds of failures; the silences are as short as the page says."""
    course = possible(replace(LONG[ENGINE], processes=processes))
    outcome = fail_and_judge(course, tmp_path)
    print(row(course, outcome), *outcome.violations, sep="\n")
    assert outcome.violations == []
    assert outcome.acknowledged >= course.messages
    assert outcome.longest("kill") <= 1
    assert outcome.longest("freeze", "cut off") <= 5
    assert outcome.longest("promote") <= 10
