"""Random actions of many users: each device receives and holds what the log contains."""

from tests.support.crowd import ACTIONS, EXAMPLES, STEPS, Chat, run_machine
from tests.support.recorder import EVENTS


def test_each_device_sees_and_holds_what_the_log_contains() -> None:
    """That holds for all actions, disconnects, slow readers and restarts."""
    run_machine(Chat, EXAMPLES, STEPS, derandomize=True)
    assert Chat.seen.keys() >= EVENTS, EVENTS - Chat.seen.keys()
    done = {name for name, count in Chat.done.items() if count}
    assert done >= ACTIONS, ACTIONS - done
