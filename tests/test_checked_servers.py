"""A killed server keeps its promises, and the checker finds a server that breaks one."""

import asyncio
import json
import socket
from contextlib import closing
from dataclasses import replace
from math import inf
from pathlib import Path
from sqlite3 import connect
from struct import pack
from typing import Any, NamedTuple
from unittest.mock import Mock

import pytest

from models.maintenance.check import check
from tests.support.broken_server import FAULTS
from tests.support.checked_clients import Person as Client
from tests.support.checked_clients import Reader, Socket
from tests.support.checked_run import Plan, Run
from tests.support.checked_server import ROOT, ServerProcess
from tests.support.checker import verdict
from tests.support.clients import Api, Person
from tests.support.facts import Held, Shown
from tests.support.recount import Facts
from tests.support.rules import (
    DENSE,
    EDITS,
    GONE,
    HELD,
    LOST,
    MARKS,
    ONCE,
    PINS,
    SEEN,
    TOLD,
    TWICE,
    UNREAD,
)

# For the honest server. A broken server is convicted after far fewer.
KILLS = 6
MESSAGES = 2500
TOUCHES = 200

# The name of the run with a clock that jumps.
JUMPING = "a clock that jumps"
# The name of the run with two processes.
SHARED = "two processes"


# Runs against real servers. Several run at once, as most of a run is a process that starts.
_AT_ONCE = 5


class Course(NamedTuple):
    """The run that convicts a broken server, and the rules that it breaks.

    `touches` is the number of edits and other changes to messages, `ways` are their kinds, `marks`
    is the share of read marks among the commands, and `patience_seconds` is the time to wait for an
    expected event.
    """

    rules: set[str]
    kills: int
    messages: int
    touches: int = 0
    ways: tuple[str, ...] = ()
    marks: float = 0.02
    patience_seconds: float = 5.0


CONVICTED = {
    "acknowledges_before_commit": Course({LOST}, 5, 150),
    "publishes_before_commit": Course({SEEN}, 2, 60),
    "drops_a_frame": Course({ONCE}, 0, 300),
    "repeats_a_frame": Course({ONCE}, 0, 300),
    "forgets_keys": Course({TWICE}, 0, 300),
    "reuses_a_seq": Course({DENSE}, 0, 300),
    "loses_the_tail": Course({LOST}, 1, 100),
    "miscounts": Course({UNREAD}, 0, 300),
    "drops_edits_and_pins": Course(
        {EDITS, PINS}, 0, 100, 40, ("edit", "pin"), patience_seconds=20.0
    ),
    "shows_deleted_messages": Course(
        {GONE}, 0, 100, 20, ("delete",), patience_seconds=20.0
    ),
    "writes_marks_late": Course({MARKS}, 1, 60, marks=0.3),
    "skips_own_devices": Course({TOLD}, 0, 300, patience_seconds=2.0),
    "counts_deleted_messages": Course(
        {UNREAD}, 0, 100, 40, ("delete",), patience_seconds=20.0
    ),
    "reverses_pins_on_catching_up": Course(
        {HELD}, 0, 100, 40, ("pin",), patience_seconds=20.0
    ),
}


def plan_of(fault: str, course: Course) -> Plan:
    """Return the plan of the run that convicts a broken server."""
    plan = Plan(
        *course[1:4],
        marks=course.marks,
        patience_seconds=course.patience_seconds,
        script=(str(ROOT / "tests" / "support" / "broken_server.py"), fault),
    )
    return replace(plan, ways=course.ways) if course.ways else plan


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run | BaseException]:
    """Return the honest server's run under "", and one run for each fault."""
    plan = Plan(KILLS, MESSAGES, TOUCHES)
    made = {"": Run(plan, tmp_path_factory.mktemp("honest"))}
    folder = tmp_path_factory.mktemp("jumping")
    clock = folder / "seconds ahead"
    clock.write_text("0")
    script = (str(ROOT / "tests" / "support" / "jumping_server.py"), str(clock))
    made[JUMPING] = Run(replace(plan, script=script, clock=clock), folder)
    shared = replace(plan, processes=2, seed=2)
    made[SHARED] = Run(shared, tmp_path_factory.mktemp("shared"))
    for fault, course in CONVICTED.items():
        made[fault] = Run(plan_of(fault, course), tmp_path_factory.mktemp(fault))

    async def all_of_them() -> list[Any]:
        slots = asyncio.Semaphore(_AT_ONCE)

        async def one(run: Run) -> None:
            async with slots:
                await run.whole()

        return await asyncio.gather(*map(one, made.values()), return_exceptions=True)

    failed = asyncio.run(all_of_them())
    return {
        fault: each if isinstance(each, BaseException) else run
        for (fault, run), each in zip(made.items(), failed, strict=True)
    }


def facts_of(runs: dict[str, Run | BaseException], fault: str) -> Facts:
    """Return the facts of a run, or raise the exception that ended it."""
    run = runs[fault]
    if isinstance(run, BaseException):
        raise run
    return run.facts


def database_of(runs: dict[str, Run | BaseException], fault: str) -> Path:
    """Return the database that a run's server had."""
    run = runs[fault]
    assert isinstance(run, Run) and isinstance(run.server, ServerProcess)
    return run.server.database


def test_the_honest_server_breaks_no_rule(runs: dict[str, Run | BaseException]) -> None:
    """A server that is killed during its work breaks no rule.

    The run included every kind of action.
    """
    facts = facts_of(runs, "")
    assert verdict(facts) == []
    assert [*check(database_of(runs, ""))] == []
    assert len(facts.answered) >= MESSAGES
    visits = [visit for device in facts.devices for visit in device.visits]
    assert len(visits) > (KILLS + 1) * len(facts.devices)
    assert any(visit.since for visit in visits)
    assert any(answer.is_duplicate for answer in facts.answered)
    assert any(standing.unread for visit in visits for standing in visit.standings)
    assert any(standing.mentions for visit in visits for standing in visit.standings)
    for is_back in (True, False):
        marks = [mark for mark in facts.marked if mark.is_back == is_back]
        assert any(mark.answered_at < inf for mark in marks)
    assert any(len(each.reads) > 1 for each in facts.settled)
    assert len(facts.pages) > KILLS
    for acts in (facts.edited, facts.deleted):
        assert sum(act.answered_at < inf for act in acts) > 2
    assert len(facts.reactions) > KILLS
    assert facts.pins
    assert any(act.answered_at < inf for act in facts.switched if not act.is_there)


def test_a_jumping_clock_breaks_no_rule(runs: dict[str, Run | BaseException]) -> None:
    """The server's wall clock is set forwards and backwards during its work, by up to two days."""
    facts = facts_of(runs, JUMPING)
    assert verdict(facts) == []
    run = runs[JUMPING]
    assert isinstance(run, Run)
    database = database_of(runs, JUMPING)
    assert [*check(database)] == []
    assert len(facts.answered) >= MESSAGES
    # The clock did jump, and the server saw it.
    assert len(run.steps_back) > KILLS
    with closing(connect(database)) as connection:
        times = "SELECT created_at FROM event ORDER BY id"
        at = [time for (time,) in connection.execute(times)]
    steps = [later - earlier for earlier, later in zip(at, at[1:])]
    assert min(steps) < -86_400_000_000 and max(steps) > 86_400_000_000


def test_two_processes_break_no_rule(runs: dict[str, Run | BaseException]) -> None:
    """One of them is killed during its work, or both with their parent."""
    facts = facts_of(runs, SHARED)
    assert verdict(facts) == []
    assert [*check(database_of(runs, SHARED))] == []
    assert len(facts.answered) >= MESSAGES
    assert len(facts.killed) >= KILLS


def test_these_tests_cover_all_faults() -> None:
    assert CONVICTED.keys() == FAULTS.keys()


@pytest.mark.parametrize("fault", CONVICTED)
def test_a_broken_server_is_convicted(
    runs: dict[str, Run | BaseException], fault: str
) -> None:
    """A server with a fault breaks the rules that the fault concerns."""
    rules = {violation.rule for violation in verdict(facts_of(runs, fault))}
    assert CONVICTED[fault].rules <= rules


@pytest.fixture
def ava(api: Api, io_loop: Any) -> Person:
    return io_loop.run_sync(lambda: api.register("Ava"))  # type: ignore[no-any-return]


async def test_a_reset_during_the_upgrade_is_not_logged(api: Api, ava: Person) -> None:
    """A connection that is reset before the answer to its upgrade leaves no line in the log.

    The socket is already closed when the handler opens.
    """
    for _ in range(20):
        # A token that is not yet cached, so that its check is asynchronous.
        token = (await api.login(ava)).token
        with socket.create_connection(("127.0.0.1", api.port)) as client:
            client.sendall(
                f"GET /ws?token={token} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
            )
            # With this option, closing sends a reset.
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, pack("ii", 1, 0))
        assert (await ava.get("/v1/test-auth")).status == 200


async def test_a_device_keeps_its_state_when_events_come_twice(tmp_path: Path) -> None:
    """A device that gets old events again keeps its newer state.

    This also holds if the repeated events stop before the newest one. A device without a cursor
    begins at the position of its last stored pong. The server may store the pong of an earlier
    visit after a later visit has begun.
    """
    run = Run(Plan(kills=0, messages=0), tmp_path)
    device = Reader(run, Client(1, "Ava", ["token"]), "token", has_cursor=False)
    frames = [
        {"type": "group_message", "content": "m1 #2", "revision": 2},
        {"type": "message_pinned", "message_id": 1},
        {"type": "message_unpinned", "message_id": 1},
        {"type": "reaction_added", "message_id": 1, "reactions": {"x": 1}},
    ]
    for count in (4, 2):
        visit = Socket(run, device.person, device)
        visit.connection_made(Mock(is_closing=lambda: False))
        visit.data_received(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")
        for id, frame in enumerate(frames[:count], 1):
            position = {"id": id, "group_id": 1, "seq": id, "cursor": f"e.{id}"}
            payload = json.dumps({**frame, **position}).encode()
            visit.data_received(pack("!BBH", 0x81, 126, len(payload)) + payload)
        assert [seen.id for seen in visit.visit.seen] == [*range(1, count + 1)]
        assert visit.visit.shown == [Shown(1, "m1 #2", 2)]
    assert device.facts.held == {1: Held("m1 #2", 2, {"x": 1})}
    assert device.facts.pins == set()
