"""Single facts of a run: sends, answers, frames, pages."""

from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple


class Sent(NamedTuple):
    """A message that a client began to send. Its name, unique in a run, is its content."""

    name: str
    sender_id: int
    group_id: int
    key: str | None
    at: float


class Answered(NamedTuple):
    """A send, or a repetition of it, that was acknowledged."""

    name: str
    id: int
    group_id: int
    seq: int
    is_duplicate: bool
    at: float


class Refused(NamedTuple):
    """A command or request that was refused: killing a server is no reason to."""

    what: str
    code: str


class Seen(NamedTuple):
    """An event that came by a socket; a message has its content as its name."""

    id: int
    group_id: int
    seq: int
    name: str | None


class Shown(NamedTuple):
    """What a frame showed of a message: the newest text that was sent for it, or None once it is
    deleted. What is only sent, its `Seen` tells."""

    id: int
    text: str | None
    revision: int


class Edited(NamedTuple):
    """An edit that a client asked for, which revision it made, and when it was answered, if so."""

    id: int
    text: str
    revision: int
    at: float
    answered_at: float


class Deleted(NamedTuple):
    """A deletion that a client asked for, and when it was answered, if it was."""

    id: int
    at: float
    answered_at: float


class Reaction(NamedTuple):
    """What somebody felt about a message."""

    id: int
    user_id: int
    emoji: str


class Pin(NamedTuple):
    """A message that is pinned."""

    id: int


class Switched(NamedTuple):
    """A reaction or pin that a client put there, or took away, and when it was answered, if so."""

    what: Reaction | Pin
    is_there: bool
    at: float
    answered_at: float


@dataclass
class Held:
    """A message that something was done to: as a device holds it, or the database."""

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
    """One connection of a device, from its opening to its end, whoever ended it.

    `since` is the position of the cursor that it gave, and `start` of the one in `ready`. `reads`
    is how far its owner has read each group: as `ready` had it, and as it was told since.
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
    """One login that comes and goes, with its cursor or leaving it to the server to remember.

    `held` are the messages of which it was told that something was done to them, and `pins` the
    ids of those that are pinned.
    """

    user_id: int
    has_cursor: bool
    visits: list[Visit] = field(default_factory=list)
    held: dict[int, Held] = field(default_factory=dict)
    pins: set[int] = field(default_factory=set)


class Marked(NamedTuple):
    """What moved a read mark: on to a seq, or back before it, `is_back`. When it was answered, if
    it was, and how far its owner had read then.

    Of one member's marks in one group, those that go back are asked for one after the other.
    """

    user_id: int
    group_id: int
    seq: int
    is_back: bool
    at: float
    answered_at: float = inf
    read_seq: int = 0


class Settled(NamedTuple):
    """What a user's devices, all live, held to be read when nobody marked anything any more: since
    when, until when, and in each group."""

    user_id: int
    since: float
    until: float
    reads: tuple[dict[int, int], ...]


class Asked(NamedTuple):
    """What the server answered about a group in the end, to one of its members."""

    user_id: int
    group_id: int
    seq: int
    read_seq: int
    first_unread: int | None
    pins: frozenset[int]


class Said(NamedTuple):
    """A message as a history, or the database, has it. Its name is what it said first, and stays;
    `text` is what it says, and None once it is deleted."""

    id: int
    group_id: int
    seq: int
    sender_id: int
    name: str
    key: str | None
    text: str | None
    revision: int


class Page(NamedTuple):
    """A page of a history, read while messages were sent: by whom, and how far they had read."""

    user_id: int
    group_id: int
    before_id: int | None
    limit: int
    at: float
    answered_at: float
    messages: tuple[Said, ...]
    read_seq: int


class Happened(NamedTuple):
    """An event as the database has it; `deletes` is the id of the message that it deletes."""

    id: int
    group_id: int
    seq: int
    deletes: int | None = None
