"""The tests of the shared log can fail: each convicts a process with one fault."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

import tests.test_shared_log as shared
from models.engine import Connection
from models.queries.shared_log import TurnLog
from models.store.shared_writer import SharedWriter, Tail
from models.store.transaction import Transaction
from models.store.writer import Writer
from tests.support.logs import Logs
from tests.test_shared_log import Two

two = shared.make_two

Scenario = Callable[..., Awaitable[None]]


def decides_on_stale_memory(patch: pytest.MonkeyPatch) -> None:
    """An operation runs on what the process remembers, not on the log's end."""

    def begin(self: SharedWriter) -> Connection:
        connection = Writer._begin(self)
        if self._last_id == 0:
            self._take_tail()
        return connection

    patch.setattr(SharedWriter, "_begin", begin)


def reads_the_tail_before_the_lock(patch: pytest.MonkeyPatch) -> None:
    """What is written between the look and the lock is missed."""
    commit = SharedWriter._commit

    def looking(self: SharedWriter, operations: Any) -> None:
        self._run_views([])
        commit(self, operations)

    patch.setattr(SharedWriter, "_commit", looking)
    patch.setattr(SharedWriter, "_begin", Writer._begin)


def wakes_before_the_commit(patch: pytest.MonkeyPatch) -> None:
    """The others look before there is something to read, and are not woken again."""
    finish, on_committed = SharedWriter._finish, SharedWriter._on_committed

    def finishing(self: SharedWriter, transaction: Transaction) -> None:
        finish(self, transaction)
        self._shared.wake()

    def not_waking(self: SharedWriter) -> None:
        on_committed(self)
        self._has_news = False

    patch.setattr(SharedWriter, "_finish", finishing)
    patch.setattr(SharedWriter, "_on_committed", not_waking)


def views_at_a_newer_state(patch: pytest.MonkeyPatch) -> None:
    """A connection begins at the head of the process, with groups of a newer state."""

    def run_views(self: SharedWriter, views: Any) -> None:
        if views:
            Writer._run_views(self, views)
        else:
            with self._database.snapshot():
                self._take_tail()

    patch.setattr(SharedWriter, "_run_views", run_views)


def _with_tail(patch: pytest.MonkeyPatch, **members: Any) -> None:
    read_tail = TurnLog.read_tail

    def changed(self: TurnLog, *args: Any) -> Tail | None:
        tail = read_tail(self, *args)
        return None if tail is None else tail._replace(**members)

    patch.setattr(TurnLog, "read_tail", changed)


def forgets_signals(patch: pytest.MonkeyPatch) -> None:
    """Marks, mutes and settings of other processes are not taken in."""
    _with_tail(patch, signals=())


def tells_who_leaves(patch: pytest.MonkeyPatch) -> None:
    """Who leaves within a tail gets its events as they read now."""
    _with_tail(patch, behind=())


def trusts_its_memory(patch: pytest.MonkeyPatch) -> None:
    """A login is taken for valid however long ago the process looked."""
    patch.setattr(SharedWriter, "is_fresh", True)


def remembers_the_text_sent(patch: pytest.MonkeyPatch) -> None:
    """The quota of text is that of each process."""
    patch.setattr("models.state.text_use.TextUse.forget", lambda self: None)


@dataclass(frozen=True)
class Case:
    """A fault, and the test that finds it."""

    fault: Callable[[pytest.MonkeyPatch], None]
    scenario: Scenario
    settings: dict[str, Any]
    needs_patch: bool = False


ASLEEP = {"asleep": True}
CASES = (
    Case(
        decides_on_stale_memory,
        shared.test_a_process_decides_on_what_the_others_wrote,
        ASLEEP,
    ),
    Case(
        reads_the_tail_before_the_lock,
        shared.test_an_operation_knows_what_was_written_while_it_waited,
        ASLEEP,
    ),
    Case(
        wakes_before_the_commit,
        shared.test_the_others_are_woken_after_the_commit,
        {},
    ),
    Case(
        views_at_a_newer_state,
        shared.test_a_connection_starts_at_the_end_that_its_state_is_of,
        ASLEEP,
    ),
    Case(forgets_signals, shared.test_signals_are_taken_in_at_their_place, ASLEEP),
    Case(
        tells_who_leaves,
        shared.test_who_leaves_does_not_get_what_was_edited_after,
        ASLEEP,
    ),
    Case(
        tells_who_leaves,
        shared.test_a_block_hides_profiles_in_the_other_process_too,
        ASLEEP,
    ),
    Case(
        trusts_its_memory,
        shared.test_an_ended_login_is_refused_by_a_process_that_did_not_look,
        ASLEEP,
        needs_patch=True,
    ),
    Case(
        remembers_the_text_sent,
        shared.test_the_quota_of_text_holds_over_all_processes,
        {"user_text_bytes_max": 100},
    ),
)


@pytest.mark.parametrize(
    ("case", "two"),
    [(case, case.settings) for case in CASES],
    ids=[f"{case.fault.__name__}-{case.scenario.__name__[5:40]}" for case in CASES],
    indirect=["two"],
)
async def test_a_fault_is_found(
    case: Case, two: Two, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """The scenario fails with the fault."""
    with pytest.MonkeyPatch.context() as patch:
        case.fault(patch)
        arguments = (two, monkeypatch, False) if case.needs_patch else (two,)
        with pytest.raises(AssertionError):
            await case.scenario(*arguments)
    logs.records.clear()  # a fault may be logged
