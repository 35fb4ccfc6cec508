"""Messages: what routes take and answer about them, and the fields that all sends share."""

from operator import attrgetter
from datetime import datetime
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType, ValidationError, convert

from handlers.schemas.fields import (
    Content,
    FileIds,
    Id,
    Key,
    MediaUrl,
    MessageType,
    Seq,
    check_content,
)
from handlers.schemas.pages import LongPageQuery, PageAfter, PageBefore, PageQuery
from handlers.schemas.times import Time, microseconds_of
from models.events.messages import Draft
from models.events.types import ID_MAX
from models.queries.windows import Window
from models.text.invisible import is_blank

_DEFAULT_TYPE = "text"
_values_of_draft = attrgetter(*Draft._fields)
_AROUND = '"first_unread" or a time with a time zone, such as 2025-10-24T05:23:00Z'

# In a query the `seq` is text too.
Around = Annotated[
    str,
    Meta(
        pattern=r"^([0-9]{1,19}|first_unread|[0-9]{4}-[0-9T:.Z+-]{1,40})$(?!\n)",
        description=_AROUND,
    ),
]


class MessageFields(Struct, kw_only=True):
    """The fields of a message to send, for HTTP bodies and socket commands alike.

    They are named as in Draft. A field that is added to both is accepted by both transports.
    """

    content: Content = ""
    media_url: MediaUrl | None = None
    message_type: MessageType = _DEFAULT_TYPE
    reply_to: Id | None = None
    key: Key | None = None
    files: FileIds = ()

    def __post_init__(self) -> None:
        is_alone = self.media_url is None and not self.files
        if is_alone and is_blank(self.content):
            raise ValueError("a message needs content, a media_url or files")
        if self.files and len(set(self.files)) < len(self.files):
            raise ValueError("files must not name a file twice")
        check_content(self.content)

    def draft(self) -> Draft:
        """Return the message as the operations take it."""
        return Draft._make(_values_of_draft(self))


# Bodies. They refuse unknown fields: a mistyped name would be ignored otherwise.


class NewMessage(MessageFields, kw_only=True, forbid_unknown_fields=True):
    """A message to send: content, a media URL, files, or several of these.

    `key` makes the send idempotent. `files` are ids of files that the sender has uploaded.
    """

    type: MessageType | UnsetType = UNSET  # another name of `message_type`

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.type is not UNSET:
            if self.message_type not in (_DEFAULT_TYPE, self.type):
                raise ValueError("give either type or message_type")
            self.message_type = self.type


class MessageEdit(Struct, forbid_unknown_fields=True):
    """The new text of a message."""

    content: Content

    def __post_init__(self) -> None:
        check_content(self.content)
        # The operation knows whether the message has anything else to show.
        if is_blank(self.content):
            self.content = ""


class ReadSeq(Struct, forbid_unknown_fields=True):
    """A position in a group: the `seq` of an event."""

    seq: Seq


# Queries.


def _time_of(text: str) -> datetime:
    try:
        time: datetime = convert(text, Time)
    except ValidationError:
        raise ValueError(
            f"around must be a whole number of at least 0 or {_AROUND}"
        ) from None
    return time


class ChatsQuery(LongPageQuery, PageBefore):
    """A page of conversations: the newest `limit` (at most 1000) with newest messages before
    `before_id`."""


class MentionsQuery(PageBefore):
    """A page of mentions: the newest ones before the message `before_id`."""


class HistoryQuery(PageBefore, kw_only=True):
    """A page of a history: the newest messages, or at most one of the other choices.

    `before_id` counts by message ids; `before`, `after` and `around` by `seq`. `around` may also be
    a time, or `first_unread`. With `events`, notices stand between the messages.
    """

    before: Seq | None = None
    after: Seq | None = None
    around: Seq | Around | None = None
    events: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        given = (self.before_id, self.before, self.after, self.around)
        if sum(value is not None for value in given) > 1:
            raise ValueError("give only one of before_id, before, after and around")
        self.window()

    def window(self) -> Window:
        """Return the page as the query takes it; raise ValueError for a wrong `around`."""
        window = Window(
            limit=self.limit,
            before_id=self.before_id,
            before=self.before,
            after=self.after,
            has_events=self.events,
        )
        match self.around:
            case int() | "first_unread" as around:
                window.around = around
            case str(text) if text.isdecimal():
                window.around = int(text)
                if window.around > ID_MAX:
                    raise ValueError(f"around must be at most {ID_MAX}")
            case str(text):
                window.around_time = microseconds_of(_time_of(text))
        return window


class RepliesQuery(PageQuery, kw_only=True):
    """A page of the replies to a message: the newest, or those before or after a `seq`."""

    before: Seq | None = None
    after: Seq | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.before is not None and self.after is not None:
            raise ValueError("give only one of before and after")

    def window(self) -> Window:
        """Return the page as the query takes it."""
        return Window(limit=self.limit, before=self.before, after=self.after)


class VersionsQuery(PageQuery, kw_only=True):
    """A page of a message's versions: the first ones after the revision `after`."""

    after: Seq = 0


class ReactionsQuery(PageAfter, kw_only=True):
    """A page of a message's reactions, by id."""


# Answers.


class Reactions(Struct):
    """How many of each reaction a message has."""

    reactions: dict[str, int]


class ReadUpTo(Struct):
    """The last `seq` of the group that counts as read by the caller, and the numbers of unread
    messages up to the event `last_seq`. A server that is too busy to count leaves them out.
    """

    group_id: int
    read_seq: int
    last_seq: int
    unread: int | UnsetType = UNSET
    mentions: int | UnsetType = UNSET


class AllReadUpTo(Struct):
    """The event up to which all groups are read, and the number of groups whose mark moved."""

    cursor: str
    groups: int


class MessageGone(Struct):
    """The message that was deleted."""

    group_id: int
    seq: int
    message: str = "Message deleted successfully"
