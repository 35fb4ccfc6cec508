"""What the hub is given: as much of it as it needs to know."""

from collections.abc import Sequence
from typing import Protocol


class Change(Protocol):
    """Who joined or left with an event, whose login it ended, whether it changed others, and who is
    told no more, or again, what another does."""

    @property
    def joined(self) -> Sequence[int]: ...
    @property
    def left(self) -> Sequence[int]: ...
    @property
    def revoked(self) -> tuple[int, str] | None: ...
    @property
    def is_rewriting(self) -> bool: ...
    @property
    def suppress_signals(self) -> tuple[int, Sequence[int], bool] | None: ...


class Event(Protocol):
    """What the hub needs to know of an event; `change` is None for most."""

    @property
    def id(self) -> int: ...
    @property
    def group_id(self) -> int | None: ...
    @property
    def json(self) -> bytes: ...
    @property
    def change(self) -> Change | None: ...


class Signal(Protocol):
    """Something to tell that is not in the log; if `is_private`, to the user's own connections.
    The newest of a `kind` and a group replaces what has to wait."""

    @property
    def kind(self) -> str: ...
    @property
    def is_private(self) -> bool: ...

    @property
    def group_id(self) -> int: ...
    @property
    def user_id(self) -> int: ...
    @property
    def json(self) -> bytes: ...


class LogUnavailable(Exception):
    """The log can't be read for now; the message is the reason."""


class LogClosed(Exception):
    """The log can't be read any more: the server stops."""
