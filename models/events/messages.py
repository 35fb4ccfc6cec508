"""Messages: as clients ask for them, and as everyone in the group receives them.

A message's JSON is the same in REST answers and in frames, live or catching up. Its members are
listed here alone. The row follows from them (`models/message_rows.py`), and so do the copy of a
draft (`models/operations/messages.py`) and the documentation of the API.

To add an optional member that is stored and echoed: add a column of its name to the message table
(a migration and `models/tables.py`), add the member to `Draft`, to `Message` and to
`OPTIONAL_COLUMNS`, and let the schema of a send take it (`handlers/schemas/messages.py`).
"""

from typing import NamedTuple

from msgspec import UNSET, Struct, UnsetType

from models.events.payloads import Fact, GroupEvent, PrivateEvent
from models.events.types import Status


class Draft(NamedTuple):
    """A message to send: valid in form, its sender's permission not yet checked.

    A member of the same name in `Message` is copied to the message. An optional one is left out of
    the message where it equals the default here.
    """

    content: str
    media_url: str | None = None
    reply_to: int | None = None
    key: str | None = None
    message_type: str = "text"
    files: tuple[str, ...] = ()  # ids; the message has an Attachment for each

    @property
    def counted_text(self) -> str:
        """The text that counts against the sender's quota: the content and the link."""
        return self.content + self.media_url if self.media_url else self.content


QUOTE_CHARACTERS = 200


class Quote(Struct):
    """The message that a reply refers to, its content cut at QUOTE_CHARACTERS. The content is empty
    when that message is deleted."""

    id: int
    seq: int
    sender_id: int
    sender: str
    content: str


class Attachment(Struct):
    """A file that a message carries; `GET /v1/files/{id}` answers its bytes."""

    id: str
    name: str
    type: str
    size: int
    width: int | None = None
    height: int | None = None


class _SentMessage(Struct, tag_field="type"):
    """The members of every message."""

    group_id: int
    sender_id: int
    content: str
    timestamp: str
    id: int
    seq: int
    cursor: str
    sender: str
    media_url: str | None
    reply_to: int | None
    key: str | None
    message_type: str


# Keyword-only members follow all others in the JSON, so that `recipient_id` comes before these.
class Message(_SentMessage, kw_only=True):
    """The optional members of every message; GroupMessage says when each is present."""

    revision: int | UnsetType = UNSET
    edited_at: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET
    mentions: list[int] | UnsetType = UNSET
    files: list[Attachment] | UnsetType = UNSET
    quote: Quote | UnsetType = UNSET
    reactions: dict[str, int] | UnsetType = UNSET
    reacted: list[str] | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET
    reply_count: int | UnsetType = UNSET
    content_cut: bool | UnsetType = UNSET


# The optional members that are stored, each in the column of its name. The column is NULL where a
# message does not have the member. A list or struct is stored as JSON; of a quote, only whether
# all members may read it, since its text must stay in the quoted message's own row.
OPTIONAL_COLUMNS = ("mentions", "files", "quote")


# `duplicate` comes last in the JSON, after `status`, so both types declare it.
class GroupMessage(Message, kw_only=True, tag="group_message"):
    """A message in a group, as it is now. Optional members are absent unless they apply.

    `revision` and `edited_at` are present once the message was edited. `deleted` is present, and
    true, once it was deleted: the content is then empty. `mentions` has the ids of users; 0 stands
    for all members. `quote` is absent unless all members may read the message that is quoted.
    `reactions` (the number of each), `reacted` (which of them are the caller's own), `pinned` and
    `reply_count` are present only where REST answers a page of messages or one message.
    `content_cut` is present, and true, where a list of conversations has only the beginning of the
    content. `duplicate` is present only in the answer to a send whose key was used before.
    """

    duplicate: bool | UnsetType = UNSET


class _AddressedMessage(Message):
    recipient_id: int


class DirectMessage(_AddressedMessage, kw_only=True, tag="direct_message"):
    """A message between two people, with the members of a message in a group.

    `status` is present only for its sender, in REST answers.
    """

    status: Status | UnsetType = UNSET
    duplicate: bool | UnsetType = UNSET


class MessageEdited(GroupEvent, tag="message_edited"):
    """A message was edited and now has this revision. `message` is the message as it is now, which
    may be a later revision; it is absent unless all members may read the message."""

    message_id: int
    message_seq: int
    revision: int
    message: GroupMessage | DirectMessage | UnsetType = UNSET


MessagePayload = GroupMessage | DirectMessage
GroupPayload = MessagePayload | MessageEdited | Fact
Payload = GroupPayload | PrivateEvent


def revision_of(message: MessagePayload) -> int:
    """Return a message's revision; the first is 1."""
    return 1 if message.revision is UNSET else message.revision
