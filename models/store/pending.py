"""The work that waits for the writer, and the results that it hands back."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from models.engine import Database
from models.errors import ChatError
from models.events.event import Event
from models.events.signals import Signal
from models.state.state import State
from models.store.transaction import Transaction

T = TypeVar("T")

_IS_ABOUT_GROUP = "is_about_group"
# Called with the result and no error, or with no result and the error.
Callback = Callable[[T | None, ChatError | None], None]


class View(NamedTuple):
    """The state exactly at the log's head, for a function that reads it."""

    database: Database
    state: State
    head: int
    now: int


class PendingOperation(NamedTuple, Generic[T]):
    """An operation that waits for the next transaction, with its arguments after that."""

    callback: Callback[T]
    operation: Callable[..., T]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


Operation = TypeVar("Operation", bound=Callable[..., Any])


def about_group(operation: Operation) -> Operation:
    """Declare that an operation's first argument after its caller is the id of a group.

    The groups of many such operations are looked up at once.
    """
    setattr(operation, _IS_ABOUT_GROUP, True)
    return operation


def group_of(pending: PendingOperation[Any]) -> int | None:
    """Return the group of an operation that was declared to be about one."""
    is_about = getattr(pending.operation, _IS_ABOUT_GROUP, False)
    return pending.args[1] if is_about else None


class PendingView(NamedTuple, Generic[T]):
    """A function that waits to read the state after the next commit, with its arguments."""

    callback: Callback[T]
    function: Callable[..., T]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class PendingLook(NamedTuple):
    """A look at what other processes have written."""


Pending = PendingOperation[Any] | PendingView[Any] | PendingLook


class Answer(NamedTuple):
    """A callback and the arguments to call it with; of an operation or of a view."""

    callback: Callback[Any]
    result: Any
    error: ChatError | None
    is_view: bool = False


class Done(NamedTuple):
    """The outcome of one batch. `commit_seconds` is the time that COMMIT took."""

    answers: Sequence[Answer]
    events: Sequence[Event] = ()
    signals: Sequence[Signal] = ()
    commit_seconds: float = 0.0
    removed_files: Sequence[str] = ()
    has_purged: bool = False
    # The users who may not see the current texts of events from other processes; None: all users.
    behind: Collection[int] | None = ()


def run_operation(pending: PendingOperation[Any], transaction: Transaction) -> Answer:
    """Run an operation; return its answer, a refusal too."""
    try:
        result = pending.operation(transaction, *pending.args, **pending.kwargs)
        return Answer(pending.callback, result, None)
    except ChatError as refusal:
        return Answer(pending.callback, None, refusal)
