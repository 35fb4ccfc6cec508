"""The long run of the checker: a thousand kills, a million messages. Use -m soak -s."""

from collections import Counter
from pathlib import Path
from subprocess import run
from sys import executable
from time import monotonic

import pytest

from tests.support.checked_run import Plan
from tests.support.checked_run import run as run_clients
from tests.support.checked_server import ROOT
from tests.support.checker import verdict

KILLS = 1_000
MESSAGES = 1_000_000


@pytest.mark.soak
def test_a_thousand_kills(tmp_path: Path) -> None:
    """Killed a thousand times under load, the server breaks no promise.

    Takes half an hour on two cores.
    """
    began = monotonic()
    plan = Plan(KILLS, MESSAGES, long_life_seconds=2.5, patience_seconds=120.0)
    facts = run_clients(plan, tmp_path)
    ran = monotonic() - began
    violations = verdict(facts)
    visits = [visit for device in facts.devices for visit in device.visits]
    acknowledged = len({answer.name for answer in facts.answered})
    print(
        f"\nkills                  {KILLS:>12,}"
        f"\nacknowledged messages  {acknowledged:>12,}"
        f"\nanswered repetitions   {len(facts.answered) - acknowledged:>12,}"
        f"\nconnections            {len(visits):>12,}"
        f"\nevents received        {sum(len(visit.seen) for visit in visits):>12,}"
        f"\npages of history       {len(facts.pages):>12,}"
        f"\nread marks             {len(facts.marked):>12,}"
        f"\nedits                  {len(facts.edited):>12,}"
        f"\ndeletions              {len(facts.deleted):>12,}"
        f"\nreactions and pins     {len(facts.switched):>12,}"
        f"\ncomparisons of devices {len(facts.settled):>12,}"
        f"\nviolations             {len(violations):>12,}"
        f"\nseconds                {ran:>12,.0f}, and {monotonic() - began - ran:.0f} to judge"
    )
    for rule, count in Counter(violation.rule for violation in violations).items():
        print(f"violated: {rule} ({count} examples)")
    assert violations == []
    assert acknowledged >= MESSAGES
    check = [executable, str(ROOT / "server.py"), "--check"]
    checked = run(
        [*check, "--database", str(tmp_path / "chat.db")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stdout
