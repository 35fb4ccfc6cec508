"""Single facts of a run: sends, answers, frames, pages."""

from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple


class Sent(NamedTuple):
    """A message that a client started to send. Its name, unique in a run, is its content."""

    name: str
    sender_id: int
    group_id: int
    key: str | None
    at: float


class Answered(NamedTuple):
    """An acknowledged send or repetition."""

    name: str
    id: int
    group_id: int
    seq: int
    is_duplicate: bool
    at: float


class Refused(NamedTuple):
    """A refused command or request. A killed server is no reason to refuse one."""

    what: str
    code: str


class Seen(NamedTuple):
    """An event that came over a socket; a message's name is its content."""

    id: int
    group_id: int
    seq: int
    name: str | None


class Shown(NamedTuple):
    """The text of an edited or deleted message in a frame; None if it is deleted.

    For a message that was never changed, its `Seen` has the text.
    """

    id: int
    text: str | None
    revision: int


class Edited(NamedTuple):
    """An edit that a client requested, its revision, and the time of the answer or inf."""

    id: int
    text: str
    revision: int
    at: float
    answered_at: float


class Deleted(NamedTuple):
    """A deletion that a client requested, and the time of the answer (inf without one)."""

    id: int
    at: float
    answered_at: float


class Reaction(NamedTuple):
    """A user's reaction to a message."""

    id: int
    user_id: int
    emoji: str


class Pin(NamedTuple):
    """A pinned message."""

    id: int


class Switched(NamedTuple):
    """A reaction or pin that a client added or removed, and the time of the answer or inf."""

    what: Reaction | Pin
    is_there: bool
    at: float
    answered_at: float


@dataclass
class Held:
    """A changed message, as a device holds it or as the database stores it."""

    text: str | None
    revision: int
    reactions: dict[str, int] = field(default_factory=dict)


class Standing(NamedTuple):
    """A group in a `ready` frame."""

    group_id: int
    seq: int
    read_seq: int
    unread: int
    mentions: int = 0


@dataclass
class Visit:
    """One connection of a device, from its opening to its end.

    `since` is the position of the client's cursor, and `start` of the cursor in `ready`. `reads`
    has the user's read position in each group, from `ready` and later signals.
    """

    since: int | None
    opened_at: float
    start: int | None = None
    ready_at: float = inf
    is_reset: bool = False
    standings: list[Standing] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    is_live: bool = False
    reads: dict[int, int] = field(default_factory=dict)


@dataclass
class Device:
    """One login that connects repeatedly, with its own cursor or without one.

    `held` are the messages of which the device received changes, and `pins` the ids of pinned
    messages. A device whose cursor was reset since a standby had been promoted `has_ended`; the one
    that goes on in its place `began_anew`, and knows nothing from before its start.
    """

    user_id: int
    has_cursor: bool
    visits: list[Visit] = field(default_factory=list)
    held: dict[int, Held] = field(default_factory=dict)
    pins: set[int] = field(default_factory=set)
    has_ended: bool = False
    began_anew: bool = False


class LoggedOut(NamedTuple):
    """A logout, the time of its answer, and when a process last accepted the token after it."""

    at: float
    accepted_at: float


class Marked(NamedTuple):
    """A move of a read position: up to a seq, or, if `is_back`, to before it.

    `answered_at` is the time of the answer, and `read_seq` the new position in it. A user's moves
    back within one group are requested one after another.
    """

    user_id: int
    group_id: int
    seq: int
    is_back: bool
    at: float
    answered_at: float = inf
    read_seq: int = 0


class Settled(NamedTuple):
    """The read positions that a user's live devices held, by group, while no client marked.

    `since` and `until` are the times between which they were compared.
    """

    user_id: int
    since: float
    until: float
    reads: tuple[dict[int, int], ...]


class Asked(NamedTuple):
    """The server's answers about a group at the end, to one of its members."""

    user_id: int
    group_id: int
    seq: int
    read_seq: int
    first_unread: int | None
    pins: frozenset[int]


class Said(NamedTuple):
    """A message in a history or in the database.

    `name` is its original text, which never changes; `text` is the current one, None once deleted.
    """

    id: int
    group_id: int
    seq: int
    sender_id: int
    name: str
    key: str | None
    text: str | None
    revision: int


class Page(NamedTuple):
    """A page of a history that was read during sends, with its reader and their read position."""

    user_id: int
    group_id: int
    before_id: int | None
    limit: int
    at: float
    answered_at: float
    messages: tuple[Said, ...]
    read_seq: int


class Happened(NamedTuple):
    """An event in the database; `deletes` is the id of the message that it deletes."""

    id: int
    group_id: int
    seq: int
    deletes: int | None = None
