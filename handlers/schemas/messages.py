"""Messages: what routes take and answer about them, and the fields that all sends share."""

from operator import attrgetter
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

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
from models.events.messages import Draft
from models.queries.history import Window
from models.text.invisible import is_blank

_DEFAULT_TYPE = "text"
_values_of_draft = attrgetter(*Draft._fields)


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


class ChatsQuery(LongPageQuery, PageBefore):
    """A page of conversations: the newest `limit` (at most 1000) with newest messages before
    `before_id`."""


class HistoryQuery(PageBefore, kw_only=True):
    """A page of a history: the newest messages, or at most one of the other choices.

    `before_id` counts by message ids; `before`, `after` and `around` by `seq`.
    """

    before: Seq | None = None
    after: Seq | None = None
    around: Seq | Literal["first_unread"] | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        given = (self.before_id, self.before, self.after, self.around)
        if sum(value is not None for value in given) > 1:
            raise ValueError("give only one of before_id, before, after and around")

    def window(self) -> Window:
        """Return the page as the query takes it."""
        return Window(
            limit=self.limit,
            before_id=self.before_id,
            before=self.before,
            after=self.after,
            around=self.around,
        )


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
    """The last `seq` of the group that counts as read by the caller."""

    group_id: int
    read_seq: int


class MessageGone(Struct):
    """The message that was deleted."""

    group_id: int
    seq: int
    message: str = "Message deleted successfully"
