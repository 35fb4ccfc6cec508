"""What clients send and what they are answered, as types.

A route's types are its validation, its JSON and its documentation. REST bodies refuse members
that they do not know, as a mistyped name would otherwise be dropped in silence; frames ignore
them, so that a newer client can talk to an older server.
"""

from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from models.errors import ChatError, InvalidRequest
from models.operations.messages import Draft
from models.records import ID_MAX, MessagePayload
from models.views import ReadyGroup

T = TypeVar("T")

CONTENT_BYTES_MAX = 16 * 1024
PASSWORD_BYTES_MAX = 1024
PAGE_MAX = 200

# NUL ends strings in too many of the programs that a text will meet.
_NO_NUL = r"^[^\x00]*$"

Id = Annotated[int, Meta(ge=1, le=ID_MAX)]
Seq = Annotated[int, Meta(ge=0, le=ID_MAX)]
Username = Annotated[str, Meta(min_length=3, max_length=64)]
Email = Annotated[
    str,
    Meta(
        max_length=254,
        pattern=r"^[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f.]+(\.[^@\s\x00-\x1f\x7f.]+)+$",
    ),
]
Password = Annotated[str, Meta(max_length=PASSWORD_BYTES_MAX)]
NewPassword = Annotated[str, Meta(min_length=8, max_length=PASSWORD_BYTES_MAX)]
GroupName = Annotated[str, Meta(min_length=1, max_length=128)]
Content = Annotated[str, Meta(max_length=CONTENT_BYTES_MAX, pattern=_NO_NUL)]
MediaUrl = Annotated[str, Meta(max_length=2048, pattern=r"^[^\s\x00-\x1f\x7f]+$")]
Key = Annotated[str, Meta(min_length=1, max_length=64, pattern=_NO_NUL)]
MessageType = Annotated[
    str, Meta(min_length=1, max_length=32, pattern=r"^[A-Za-z0-9_./+-]+$")
]


def _check_name(name: str, what: str) -> None:
    if not name.isprintable() or name != name.strip():
        raise ValueError(
            f"a {what} has only printable characters, and no space at its ends"
        )


def _check_password(password: str) -> None:
    if len(password.encode()) > PASSWORD_BYTES_MAX:
        raise ValueError(f"a password has at most {PASSWORD_BYTES_MAX} bytes")


def _check_said(content: str, media_url: str | None) -> None:
    if not content and media_url is None:
        raise ValueError("a message needs content or a media_url")
    if (
        len(content) * 4 > CONTENT_BYTES_MAX
        and len(content.encode()) > CONTENT_BYTES_MAX
    ):
        raise ValueError(f"content has at most {CONTENT_BYTES_MAX} bytes")


# Bodies.


class Registration(Struct, forbid_unknown_fields=True):
    """A new account."""

    username: Username
    email: Email
    password: NewPassword

    def __post_init__(self) -> None:
        _check_name(self.username, "username")
        _check_password(self.password)


class Credentials(Struct, forbid_unknown_fields=True):
    """A login."""

    email: Annotated[str, Meta(max_length=254)]
    password: Password

    def __post_init__(self) -> None:
        _check_password(self.password)


class NewGroup(Struct, forbid_unknown_fields=True):
    """A group to make."""

    name: GroupName

    def __post_init__(self) -> None:
        _check_name(self.name, "group's name")


class NewMember(Struct, forbid_unknown_fields=True):
    """Somebody to take into a group. Only its owner may name an admin."""

    user_id: Id
    role: Literal["admin", "member"] = "member"


class NewMessage(Struct, forbid_unknown_fields=True):
    """A message to send: content, or a media URL, or both. `key` makes the send idempotent."""

    content: Content = ""
    media_url: MediaUrl | None = None
    type: MessageType = "text"
    reply_to: Id | None = None
    key: Key | None = None

    def __post_init__(self) -> None:
        _check_said(self.content, self.media_url)

    def draft(self) -> Draft:
        """Return what is to be sent."""
        return Draft(self.content, self.media_url, self.reply_to, self.key, self.type)


# Queries.


class HistoryQuery(Struct):
    """Which page of a history: the `limit` messages (at most 200) before `before_id`."""

    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 50
    before_id: Id | None = None


class UsersQuery(Struct):
    """Which users: the first `limit` (at most 1,000) whose ids are past `after_id`."""

    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 1000
    after_id: Seq = 0


# Answers.


class Registered(Struct):
    """The new account, already logged in."""

    id: int
    username: str
    email: str
    token: str
    message: str = "User registered successfully"


class Person(Struct):
    """Somebody's own account."""

    id: int
    username: str
    email: str


class LoggedIn(Struct):
    """A token for a new session."""

    token: str
    user: Person
    message: str = "Login successful"


class AccessGranted(Struct):
    """Whose token it is."""

    user_id: int
    message: str = "Access granted"


class GroupMade(Struct):
    """The new group."""

    id: int
    group_id: int
    name: str
    owner_id: int
    created_at: str
    message: str = "Group created successfully"


class MemberChanged(Struct):
    """Who joined or left."""

    group_id: int
    user_id: int
    role: Literal["owner", "admin", "member"]
    message: str = "Member added successfully"


class MemberGone(Struct):
    """Who left."""

    group_id: int
    user_id: int
    message: str = "Member removed successfully"


class Messages(Struct):
    """A page of a history, oldest first."""

    messages: list[MessagePayload]
    count: int


class Pong(Struct):
    """The server is there."""

    message: str = "pong"
    db_driver: str = "sqlite3"


class ErrorAnswer(Struct, omit_defaults=True):
    """What every refusal looks like. `code` is stable, `error` is for people."""

    error: str
    code: str
    details: str | None = None


# Frames from the client: commands.


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
    ref: Ref | None = None

    def __post_init__(self) -> None:
        if (self.group_id is None) == (self.recipient_id is None):
            raise ValueError("a send names a group_id or a recipient_id")
        _check_said(self.content, self.media_url)

    def draft(self) -> Draft:
        """Return what is to be sent."""
        return Draft(
            self.content, self.media_url, self.reply_to, self.key, self.message_type
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


Command = Send | Typing | Read | Ping


class Referred(Struct):
    """As much of a command as answering it takes, when the rest of it is not understood."""

    ref: Any = None


# Frames to the client, other than events.


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


ServerFrame = Ready | Live | Ok | ErrorFrame | PongFrame | TypingFrame


def decode(decoder: "msgspec.json.Decoder[T]", body: bytes | str) -> T:
    """Return a typed body; raise InvalidRequest with what is wrong with it."""
    try:
        return decoder.decode(body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise InvalidRequest(_reason(error)) from None


def convert(values: dict[str, Any], into: type[T]) -> T:
    """Return a typed query; raise InvalidRequest with what is wrong with it."""
    try:
        return msgspec.convert(values, into, strict=False)
    except msgspec.ValidationError as error:
        raise InvalidRequest(_reason(error)) from None


def error_answer(error: ChatError) -> ErrorAnswer:
    """Render a refusal as a body."""
    return ErrorAnswer(error.message, error.code, error.details)


def error_frame(error: ChatError, ref: Ref | None) -> ErrorFrame:
    """Render a refusal as a frame."""
    return ErrorFrame(
        error.code,
        error.message,
        UNSET if ref is None else ref,
        error.details or UNSET,
        error.retry_after_seconds or UNSET,
    )


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeError):
        return "not UTF-8"
    return str(error) or "malformed JSON"
