"""The frames of the WebSocket: commands from clients, and what the server sends besides events.

Commands may have fields that the server does not know: a newer client can talk to an older server.
"""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

from handlers.schemas.fields import Id, Seq
from handlers.schemas.messages import MessageFields
from models.errors import ChatError
from models.store.views import ReadyGroup

_IDS_MAX = 100

UserIds = Annotated[
    list[Id],
    Meta(max_length=_IDS_MAX, description=f"a list of at most {_IDS_MAX} user ids"),
]
Ref = str | int

# Commands, from the client.


class Send(MessageFields, tag_field="type", tag="send", kw_only=True):
    """Send a message to a group or to a user."""

    group_id: Id | None = None
    recipient_id: Id | None = None
    ref: Ref | None = None

    def __post_init__(self) -> None:
        if (self.group_id is None) == (self.recipient_id is None):
            raise ValueError("give either group_id or recipient_id")
        super().__post_init__()


class Typing(Struct, tag_field="type", tag="typing"):
    """Tell the other members of a group that the caller is typing."""

    group_id: Id
    ref: Ref | None = None


class Read(Struct, tag_field="type", tag="read"):
    """Mark a group as read up to `seq`."""

    group_id: Id
    seq: Seq
    ref: Ref | None = None


class Ping(Struct, tag_field="type", tag="ping"):
    """Ask for a pong, from clients that cannot send WebSocket pings."""

    ref: Ref | None = None


class Presence(Struct, tag_field="type", tag="presence"):
    """Ask which of some users are online."""

    user_ids: UserIds
    ref: Ref | None = None


class Watch(Struct, tag_field="type", tag="watch"):
    """Ask which of some users are online, and get a frame whenever one comes or goes.

    Each `watch` replaces the list of the one before; an empty list ends the watch.
    """

    user_ids: UserIds
    ref: Ref | None = None


Command = Send | Typing | Read | Presence | Watch | Ping


class Referred(Struct):
    """The `ref` of a command whose other fields do not fit."""

    ref: Any = None  # may be of any type


# Frames besides events, to the client.


class Ready(Struct, tag_field="type", tag="ready"):
    """The first frame: the caller, their groups, and the cursor after which events follow.

    With `reset`, the cursor asked for is not of this log: the client drops what it has stored.
    `behind` is the number of events that follow before `live`, at most 10,000.
    """

    user_id: int
    username: str
    cursor: str
    reset: bool
    behind: int
    groups: list[ReadyGroup] | UnsetType = UNSET


class Live(Struct, tag_field="type", tag="live"):
    """The end of the backlog: from here on, events come as they happen."""

    cursor: str


class Ok(Struct, tag_field="type", tag="ok"):
    """The answer to a command that was done; for a send, with the message's position in the log,
    and for a read, with the counts of unread messages up to the event `last_seq`."""

    ref: Ref | UnsetType = UNSET
    id: int | UnsetType = UNSET
    group_id: int | UnsetType = UNSET
    seq: int | UnsetType = UNSET
    cursor: str | UnsetType = UNSET
    timestamp: str | UnsetType = UNSET
    duplicate: bool | UnsetType = UNSET
    last_seq: int | UnsetType = UNSET
    unread: int | UnsetType = UNSET
    mentions: int | UnsetType = UNSET


class ErrorFrame(Struct, tag_field="type", tag="error"):
    """The answer to a command that was refused. It changed nothing."""

    code: str
    error: str
    ref: Ref | UnsetType = UNSET
    details: str | UnsetType = UNSET
    retry_after: float | UnsetType = UNSET


class PongFrame(Struct, tag_field="type", tag="pong"):
    """The answer to a ping, with the end of the log."""

    cursor: str
    ref: Ref | UnsetType = UNSET


class TypingFrame(Struct, tag_field="type", tag="typing"):
    """A member is typing. Not an event; dropped under load."""

    group_id: int
    user_id: int


class PresenceFrame(Struct, tag_field="type", tag="presence"):
    """The users in the question who are online, without those whose presence is hidden."""

    online: list[int]
    ref: Ref | UnsetType = UNSET


class PresenceChangedFrame(Struct, tag_field="type", tag="presence_changed"):
    """A user who is watched came online, or is no longer."""

    user_id: int
    is_online: bool


ServerFrame = (
    Ready
    | Live
    | Ok
    | ErrorFrame
    | PongFrame
    | TypingFrame
    | PresenceFrame
    | PresenceChangedFrame
)


def error_frame(error: ChatError, ref: Ref | None) -> ErrorFrame:
    """Return the frame that renders a refusal."""
    return ErrorFrame(
        code=error.code,
        error=error.message,
        ref=UNSET if ref is None else ref,
        details=error.details or UNSET,
        retry_after=error.retry_after_seconds or UNSET,
    )
