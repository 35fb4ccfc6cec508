"""A crowd takes random steps, and each device sees and holds what the log says."""

from tests.support.crowd import ACTIONS, EXAMPLES, KINDS, STEPS, Chat, run_machine


def test_each_sees_and_holds_what_the_log_says() -> None:
    """Whatever people do, and whatever becomes of their sockets."""
    run_machine(Chat, EXAMPLES, STEPS, derandomize=True)
    assert Chat.seen.keys() >= KINDS, KINDS - Chat.seen.keys()
    done = {name for name, count in Chat.done.items() if count}
    assert done >= ACTIONS, ACTIONS - done
