"""What the routes take and answer, as types: their validation, their JSON, their documentation.

Bodies refuse members that they do not know, as a mistyped name would otherwise be dropped in
silence.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from handlers.schemas.fields import (
    Content,
    Email,
    FileIds,
    Id,
    Key,
    MediaUrl,
    MessageType,
    NewPassword,
    Password,
    Seq,
    Username,
    check_name,
    check_password,
    check_said,
)
from models.errors import ChatError
from models.events.messages import ID_MAX
from models.operations.messages import Draft
from models.queries.history import Window

PAGE_MAX = 200
USERS_MAX = 1000


# Bodies.


class Registration(Struct, forbid_unknown_fields=True):
    """A new account."""

    username: Username
    email: Email
    password: NewPassword

    def __post_init__(self) -> None:
        check_name(self.username, "username")
        check_password(self.password)


class Credentials(Struct, forbid_unknown_fields=True):
    """A login."""

    email: Annotated[str, Meta(max_length=254)]
    password: Password

    def __post_init__(self) -> None:
        check_password(self.password)


class Logout(Struct, forbid_unknown_fields=True):
    """Which logins to end: this one, or all of the caller's."""

    all: bool = False


class PasswordChange(Struct, forbid_unknown_fields=True):
    """The old password, and the one to have from now on."""

    old_password: Password
    new_password: NewPassword

    def __post_init__(self) -> None:
        check_password(self.old_password)
        check_password(self.new_password)


class NewMessage(Struct, forbid_unknown_fields=True):
    """A message to send: content, a media URL, files, or more of these. `key` makes the send
    idempotent; `files` are the ids of what its sender has uploaded."""

    content: Content = ""
    media_url: MediaUrl | None = None
    type: MessageType = "text"
    reply_to: Id | None = None
    key: Key | None = None
    files: FileIds = []

    def __post_init__(self) -> None:
        check_said(self.content, self.media_url, self.files)

    def draft(self) -> Draft:
        """Return what is to be sent."""
        return Draft(
            *(self.content, self.media_url, self.reply_to, self.key, self.type),
            tuple(self.files),
        )


class MessageEdit(Struct, forbid_unknown_fields=True):
    """What a message is to say."""

    content: Content

    def __post_init__(self) -> None:
        check_said(self.content, "")


class ReadSeq(Struct, forbid_unknown_fields=True):
    """A place in a group's log."""

    seq: Seq


# Queries.


class HistoryQuery(Struct):
    """Which page of a history, of `limit` messages (at most 200): the newest, those before or after
    a `seq`, those around one or around the first that is unread, or those before a message's id.
    """

    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 50
    before_id: Id | None = None
    before: Seq | None = None
    after: Seq | None = None
    around: Seq | Literal["first_unread"] | None = None

    def __post_init__(self) -> None:
        given = (self.before_id, self.before, self.after, self.around)
        if sum(value is not None for value in given) > 1:
            raise ValueError("give one of before, after, around and before_id")

    def window(self) -> Window:
        """Return which page to read."""
        limit = min(self.limit, PAGE_MAX)
        return Window(limit, self.before_id, self.before, self.after, self.around)


class UsersQuery(Struct):
    """Which users: the first `limit` (at most 1,000) whose ids are past `after_id`."""

    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 1000
    after_id: Seq = 0


class VersionsQuery(Struct):
    """Which versions: the first `limit` (at most 200) past a revision."""

    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 50
    after: Seq = 0


class ReactionsQuery(Struct):
    """Which reactions: the first `limit` (at most 200) whose ids are past `after_id`."""

    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 50
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


class LoginsEnded(Struct):
    """How many logins ended."""

    ended: int
    message: str


class AccessGranted(Struct):
    """Whose token it is."""

    user_id: int
    message: str = "Access granted"


class Reactions(Struct):
    """How many of each reaction a message has."""

    reactions: dict[str, int]


class ReadUpTo(Struct):
    """How far the caller has read the group."""

    group_id: int
    read_seq: int


class MessageGone(Struct):
    """What was deleted."""

    group_id: int
    seq: int
    message: str = "Message deleted successfully"


class Done(Struct):
    """It is so now."""

    message: str


class Pong(Struct):
    """The server is there."""

    message: str = "pong"
    db_driver: str = "sqlite3"


class Health(Struct):
    """`alive`, or `ready`."""

    status: str


class ErrorAnswer(Struct, omit_defaults=True):
    """What every refusal looks like. `code` is stable, `error` is for people."""

    error: str
    code: str
    details: str | None = None


def error_answer(error: ChatError) -> ErrorAnswer:
    """Render a refusal as a body."""
    return ErrorAnswer(error.message, error.code, error.details)
