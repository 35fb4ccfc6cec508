"""A commit as its subscribers see it: everything that one transaction changed, in log order."""

from collections.abc import Callable, Collection, Sequence

from msgspec import Struct

from models.events.event import Event
from models.events.payloads import GroupDeleted, SessionsRevoked, UserDeleted
from models.events.signals import ProfileSet, Signal

_LEAVING_WORK = (GroupDeleted, UserDeleted, SessionsRevoked)


class Commit(Struct, frozen=True):
    """One transaction's events and signals, and what they end or rewrite.

    Most commits only add messages. Their other members are empty, so that a subscriber to those
    does nothing per message.
    """

    events: Sequence[Event]
    signals: Sequence[Signal]
    # Sessions that ended, by id.
    revoked: Sequence[str] = ()
    # Users whose sessions all ended, each with the session that did not.
    all_revoked: Sequence[tuple[int, str | None]] = ()
    # Groups whose earlier events read differently now, by id; None stands for every group.
    rewritten: Sequence[int | None] = ()
    # Files whose rows were removed, by id.
    removed_files: Sequence[str] = ()
    # Whether it leaves work in the background: a group or an account was deleted, a profile
    # changed, or all sessions of a user ended.
    leaves_work: bool = False
    # Of a commit of another process: the users whose connections may not get these events as they
    # read now, but by the log's reader. None stands for every user.
    behind: Collection[int] | None = ()


Subscriber = Callable[[Commit], None]


def describe_commit(
    events: Sequence[Event],
    signals: Sequence[Signal],
    removed_files: Sequence[str] = (),
    behind: Collection[int] | None = (),
) -> Commit:
    """Return what subscribers get of a transaction. Messages alone take one look at each event."""
    changes = [
        (event, change) for event in events if (change := event.change) is not None
    ]
    has_new_profile = any(isinstance(each, ProfileSet) for each in signals)
    if not changes:
        return Commit(
            events=events,
            signals=signals,
            removed_files=removed_files,
            leaves_work=has_new_profile,
            behind=behind,
        )
    return Commit(
        events=events,
        signals=signals,
        revoked=[each.revoked[1] for _, each in changes if each.revoked is not None],
        all_revoked=[
            each.all_revoked for _, each in changes if each.all_revoked is not None
        ],
        rewritten=[event.group_id for event, each in changes if each.is_rewriting],
        removed_files=removed_files,
        leaves_work=has_new_profile
        or any(isinstance(event.payload, _LEAVING_WORK) for event, _ in changes),
        behind=behind,
    )
