"""The long run of the property test: five minutes of new examples.

Run it with -m soak -s. The --hypothesis-seed that it prints repeats a run.
"""

from collections import Counter
from random import SystemRandom
from time import monotonic

import hypothesis
import pytest

from tests.support.crowd import Chat, run_machine

SECONDS = 280
EXAMPLES = 25  # at a time
STEPS = 40
pytestmark = pytest.mark.soak


def test_each_device_sees_and_holds_what_the_log_contains_at_length(
    request: pytest.FixtureRequest,
) -> None:
    """That holds for all actions, disconnects, slow readers and restarts."""
    given = request.config.getoption("--hypothesis-seed")
    seed = SystemRandom().randrange(10**9) if given is None else int(given)
    print(f"\nseed                   {seed:>12}")
    began = monotonic()
    while monotonic() - began < SECONDS:
        run_machine(hypothesis.seed(seed)(Chat), EXAMPLES, STEPS)
        seed += 1
    figures, done, refused = Chat.figures, Chat.done, Chat.refused
    print(
        f"\nruns                   {figures['runs']:>12,}"
        f"\nthings done            {done.total():>12,}, of {len(done)} kinds"
        f"\nthings refused         {refused.total():>12,}, of {len(refused)} kinds"
        f"\nfacts in the logs      {figures['facts']:>12,}"
        f"\nevents received        {Chat.seen.total():>12,}, of {len(Chat.seen)} kinds"
        f"\nconnections            {figures['connections']:>12,}"
        f"\nrestarts               {figures['restarts']:>12,}"
        f"\nfiles held, or hidden  {figures['files found'] + figures['files hidden']:>12,}"
        f"\nfiles gone             {figures['files gone']:>12,}"
        f"\nseconds                {monotonic() - began:>12,.0f}"
    )
    for what, counts in (("done", done), ("refused", refused), ("received", Chat.seen)):
        print(f"{what}: {_listed(counts)}")


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common())
