"""The frames: commands from clients, and what they are sent besides events.

Frames ignore members that they do not know, so that a newer client can talk to an older server.
"""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

from handlers.schemas.fields import (
    Content,
    FileIds,
    Id,
    Key,
    MediaUrl,
    MessageType,
    Seq,
    check_said,
)
from models.errors import ChatError
from models.operations.messages import Draft
from models.store.views import ReadyGroup

# From the client: commands.

Ref = str | int


class Send(Struct, tag_field="type", tag="send", kw_only=True):
    """Send a message to a group, or to a person."""

    group_id: Id | None = None
    recipient_id: Id | None = None
    content: Content = ""
    media_url: MediaUrl | None = None
    message_type: MessageType = "text"
    reply_to: Id | None = None
    key: Key | None = None
    files: FileIds = []
    ref: Ref | None = None

    def __post_init__(self) -> None:
        if (self.group_id is None) == (self.recipient_id is None):
            raise ValueError("a send names a group_id or a recipient_id")
        check_said(self.content, self.media_url, self.files)

    def draft(self) -> Draft:
        """Return what is to be sent."""
        return Draft(
            *(self.content, self.media_url, self.reply_to, self.key),
            *(self.message_type, tuple(self.files)),
        )


class Typing(Struct, tag_field="type", tag="typing"):
    """Tell the others in a group that one is typing."""

    group_id: Id
    ref: Ref | None = None


class Read(Struct, tag_field="type", tag="read"):
    """Note that one has read a group up to `seq`."""

    group_id: Id
    seq: Seq
    ref: Ref | None = None


class Ping(Struct, tag_field="type", tag="ping"):
    """Ask whether the server is there, for clients that cannot send WebSocket pings."""

    ref: Ref | None = None


class Presence(Struct, tag_field="type", tag="presence"):
    """Ask which of some people are online."""

    user_ids: Annotated[list[Id], Meta(max_length=100)]
    ref: Ref | None = None


Command = Send | Typing | Read | Presence | Ping


class Referred(Struct):
    """As much of a command as answering it takes, when the rest of it is not understood."""

    ref: Any = None


# To the client, besides events.


class Ready(Struct, tag_field="type", tag="ready"):
    """The first frame. `cursor` is where this socket's events start; `reset` says that the cursor
    asked for is not of this log, so what a client has kept is to be forgotten."""

    user_id: int
    username: str
    cursor: str
    reset: bool
    groups: list[ReadyGroup]


class Live(Struct, tag_field="type", tag="live"):
    """The backlog is done; from here on events come as they happen."""

    cursor: str


class Ok(Struct, tag_field="type", tag="ok"):
    """A command was done; for a send, as what it stands in the log."""

    ref: Ref | UnsetType = UNSET
    id: int | UnsetType = UNSET
    group_id: int | UnsetType = UNSET
    seq: int | UnsetType = UNSET
    cursor: str | UnsetType = UNSET
    timestamp: str | UnsetType = UNSET
    duplicate: bool | UnsetType = UNSET


class ErrorFrame(Struct, tag_field="type", tag="error"):
    """A command was refused, and changed nothing."""

    code: str
    error: str
    ref: Ref | UnsetType = UNSET
    details: str | UnsetType = UNSET
    retry_after: float | UnsetType = UNSET


class PongFrame(Struct, tag_field="type", tag="pong"):
    """The answer to a ping, with where the log stood."""

    cursor: str
    ref: Ref | UnsetType = UNSET


class TypingFrame(Struct, tag_field="type", tag="typing"):
    """Somebody types. Not in the log; may be dropped under load."""

    group_id: int
    user_id: int


class PresenceFrame(Struct, tag_field="type", tag="presence"):
    """Those of the people asked about who are online, and in a group with the one who asks."""

    online: list[int]
    ref: Ref | UnsetType = UNSET


ServerFrame = Ready | Live | Ok | ErrorFrame | PongFrame | TypingFrame | PresenceFrame


def error_frame(error: ChatError, ref: Ref | None) -> ErrorFrame:
    """Render a refusal as a frame."""
    return ErrorFrame(
        error.code,
        error.message,
        UNSET if ref is None else ref,
        error.details or UNSET,
        error.retry_after_seconds or UNSET,
    )
