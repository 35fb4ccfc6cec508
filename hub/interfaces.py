"""The hub's view of the log: events, signals and commits, and reads of pages; and of streams."""

from asyncio import Future
from collections.abc import Collection, Sequence
from typing import NamedTuple, Protocol


class Change(Protocol):
    """How an event changes delivery. `is_rewriting`: earlier events of its group, or of every
    group, read differently from this event on."""

    @property
    def joined(self) -> Sequence[int]: ...
    @property
    def left(self) -> Sequence[int]: ...
    @property
    def revoked(self) -> tuple[int, str] | None: ...
    @property
    def all_revoked(self) -> tuple[int, str | None] | None: ...
    @property
    def is_rewriting(self) -> bool: ...
    @property
    def suppress_signals(self) -> tuple[int, Sequence[int], bool] | None: ...


class Event(Protocol):
    """A committed fact; `change` is None for most."""

    @property
    def id(self) -> int: ...
    @property
    def group_id(self) -> int | None: ...
    @property
    def json(self) -> bytes: ...
    @property
    def change(self) -> Change | None: ...


class Signal(Protocol):
    """A change outside the log, such as a read marker. `is_private`: for the user's own
    connections only. `needs_membership`: for connections of the group's members only. `kind` and
    `group_id` are its coalescing key: a newer signal replaces one that waits. `own_json` is for the
    user's own connections; None if `Hub.publish_own` follows."""

    @property
    def kind(self) -> str: ...
    @property
    def is_private(self) -> bool: ...
    @property
    def needs_membership(self) -> bool: ...
    @property
    def group_id(self) -> int: ...
    @property
    def user_id(self) -> int: ...
    @property
    def json(self) -> bytes: ...
    @property
    def own_json(self) -> bytes | None: ...


class Commit(Protocol):
    """The events and signals of one transaction, in log order. Connections of the users `behind`
    (None: of all) get its events from the log's reader: another process wrote these events, and
    they show the present texts, which these users may not read."""

    @property
    def events(self) -> Sequence[Event]: ...
    @property
    def signals(self) -> Sequence[Signal]: ...
    @property
    def behind(self) -> Collection[int] | None: ...


class Page(NamedTuple):
    """Frames read from the log, joined, and the position that they lead to."""

    frames: bytes
    position: int


class Log(Protocol):
    """The log as frames."""

    async def read_page(
        self, user_id: int, after: int, upto: int, is_compressing: bool = False
    ) -> Page:
        """Return the user's next frames past `after`, the large ones compressed if so wanted.

        Raises LogUnavailable or LogClosed.
        """

    def live_frame(self, position: int) -> bytes:
        """Return the frame that ends catching up at a position."""


class LogUnavailable(Exception):
    """The log cannot be read for now; the message gives the reason."""


class LogClosed(Exception):
    """The server is stopping: the log can no longer be read."""


class Stream(Protocol):
    """A client's connection. What is written leaves in order."""

    is_closed: bool
    # Whether input of the client waits for the input before it.
    is_reader_busy: bool

    @property
    def unsent(self) -> int:
        """Bytes that the kernel has not yet accepted."""

    @property
    def written_bytes(self) -> int:
        """All bytes that were written since the start."""

    @property
    def acknowledged_bytes(self) -> int:
        """The bytes of these that the client's TCP has acknowledged."""

    def write(self, data: bytes) -> bool:
        """Write bytes; return whether some wait because the kernel's buffer is full."""

    def drained(self) -> "Future[None]":
        """Return a future that is done when the kernel has accepted everything.

        It raises StreamClosedError if the connection ends before.
        """

    def close(self) -> None:
        """Close at once, and drop what the kernel has not accepted."""
