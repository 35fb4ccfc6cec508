"""A commit as its subscribers see it: everything that one transaction changed, in log order."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from models.events.event import Event
from models.events.signals import Signal


class Commit(Struct, frozen=True):
    """One transaction's events and signals, and what they end or rewrite.

    Most commits only add messages. Their other members are empty, so that a subscriber to those
    does nothing per message.
    """

    events: Sequence[Event]
    signals: Sequence[Signal]
    # Sessions that ended, by id.
    revoked: Sequence[str] = ()
    # Groups whose earlier events read differently now, by id; None stands for every group.
    rewritten: Sequence[int | None] = ()
    # Files whose rows were removed, by id.
    removed_files: Sequence[str] = ()


Subscriber = Callable[[Commit], None]


def describe_commit(
    events: Sequence[Event], signals: Sequence[Signal], removed_files: Sequence[str]
) -> Commit:
    """Return what subscribers get of a transaction. Messages alone take one look at each event."""
    changes = [
        (event.group_id, change)
        for event in events
        if (change := event.change) is not None
    ]
    if not changes:
        return Commit(events, signals, removed_files=removed_files)
    return Commit(
        events=events,
        signals=signals,
        revoked=[each.revoked[1] for _, each in changes if each.revoked is not None],
        rewritten=[group_id for group_id, each in changes if each.is_rewriting],
        removed_files=removed_files,
    )
