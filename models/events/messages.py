"""What the log looks like to its readers: one typed payload an event, made into JSON once.

The same JSON goes into REST answers and, framed, to every connection, live or catching up, so
nothing in a payload depends on who reads it.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import msgspec
from msgspec import UNSET, Struct, UnsetType

from models.events.payloads import (
    AccountDeleted,
    Fact,
    GroupCreated,
    GroupEvent,
    MemberAdded,
    MemberRemoved,
    MessageDeleted,
    Private,
    SessionRevoked,
    UserDeleted,
)

Status = Literal["PENDING", "DELIVERED", "READ"]

# An id is a signed 64-bit integer in SQLite; no id that was ever given is larger.
ID_MAX = 2**63 - 1


class Quote(Struct):
    """What a message replies to, in short. It has no text when that message is deleted, or when
    not all who were in the group may read it."""

    id: int
    seq: int
    sender_id: int
    sender: str
    content: str


class Attachment(Struct):
    """A file that a message carries; `GET /v1/files/{id}` has its bytes."""

    id: str
    name: str
    type: str
    size: int
    width: int | None = None
    height: int | None = None


class GroupMessage(Struct, tag_field="type", tag="group_message"):
    """A message in a group, as it is now.

    `revision` and `edited_at` are there once it was edited. `deleted` is there, and true, once it
    was deleted: then it has no content. `mentions` has the ids of users, and 0 for all. `duplicate`
    is there only in the answer to a send with a known key; `reactions` (how many of each),
    `reacted` (which of them are the caller's own) and `pinned` only where REST answers with a
    history, with pins or with one message.
    """

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
    revision: int | UnsetType = UNSET
    edited_at: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET
    mentions: list[int] | UnsetType = UNSET
    files: list[Attachment] | UnsetType = UNSET
    quote: Quote | UnsetType = UNSET
    reactions: dict[str, int] | UnsetType = UNSET
    reacted: list[str] | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET
    duplicate: bool | UnsetType = UNSET


class DirectMessage(Struct, tag_field="type", tag="direct_message"):
    """A message between two people, with the members of one in a group.

    `status` is there only for its sender, in REST answers.
    """

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
    recipient_id: int
    revision: int | UnsetType = UNSET
    edited_at: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET
    mentions: list[int] | UnsetType = UNSET
    files: list[Attachment] | UnsetType = UNSET
    quote: Quote | UnsetType = UNSET
    reactions: dict[str, int] | UnsetType = UNSET
    reacted: list[str] | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    duplicate: bool | UnsetType = UNSET


class MessageEdited(GroupEvent, tag="message_edited"):
    """A message was edited, which made it that revision. `message` is what it is by now, which may
    be later; it is not there when not all who were in the group may read it."""

    message_id: int
    message_seq: int
    revision: int
    message: GroupMessage | DirectMessage | UnsetType = UNSET


MessagePayload = GroupMessage | DirectMessage
GroupPayload = MessagePayload | MessageEdited | Fact
Payload = GroupPayload | Private


class ReadMoved(Struct, tag_field="type", tag="read"):
    """Somebody has read a group up to `seq`. Stored with the membership; not an event."""

    group_id: int
    user_id: int
    seq: int

    @property
    def kind(self) -> str:
        """What the newest replaces that has to wait."""
        return "read"

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections are told."""
        return False

    @property
    def json(self) -> bytes:
        """What those who listen are told."""
        return encode(self)


class ReadMovedBack(ReadMoved, tag="read"):
    """Somebody has read up to a `seq` that is not as far as they had before: for the others, what
    was read stays so."""

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections are told."""
        return True


class MuteChanged(Struct, tag_field="type", tag="muted"):
    """Oneself has muted a group until a time, or, when that is null, no longer. Stored with the
    membership; not an event."""

    group_id: int
    user_id: int
    muted_until: str | None

    @property
    def kind(self) -> str:
        """What the newest replaces that has to wait."""
        return "muted"

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections are told."""
        return True

    @property
    def json(self) -> bytes:
        """What those who listen are told."""
        return encode(self)


Signal = ReadMoved | MuteChanged


class Change(NamedTuple):
    """Who reads a group from an event on, who no longer does after it, and whose login it ends.

    `is_rewriting`: earlier events of the group, or of all if it is in none, read differently from
    this one on. `suppress_signals`: a direct conversation, its two people, and whether neither gets
    the other's typing and read signals from then on.
    """

    joined: Sequence[int] = ()
    left: Sequence[int] = ()
    revoked: tuple[int, str] | None = None
    is_rewriting: bool = False
    suppress_signals: tuple[int, Sequence[int], bool] | None = None


class Event:
    """A committed fact, with its JSON, and what it changes about who gets the next ones."""

    __slots__ = ("id", "group_id", "payload", "change", "_json")

    def __init__(
        self,
        id: int,
        group_id: int | None,
        payload: Payload,
        change: Change | None = None,
    ) -> None:
        self.id = id
        self.group_id = group_id
        self.payload = payload
        self.change = change
        self._json: bytes | None = None

    @property
    def json(self) -> bytes:
        """The payload's JSON, encoded on first use and kept."""
        if self._json is None:
            self._json = encode(self.payload)
        return self._json


def revision_of(message: MessagePayload) -> int:
    """Return which version of itself a message is; it begins with 1."""
    return 1 if message.revision is UNSET else message.revision


def change_of(payload: Payload) -> Change | None:
    """Return what an event changes about who listens, or about what was; None for most.

    Who leaves with a deleted group is not in its payload.
    """
    if isinstance(payload, GroupCreated):
        return Change(joined=payload.member_ids)
    if isinstance(payload, MemberAdded):
        return Change(joined=(payload.user_id,))
    if isinstance(payload, MemberRemoved):
        return Change(left=(payload.user_id,))
    if isinstance(payload, SessionRevoked):
        return Change(revoked=(payload.user_id, payload.session_id))
    if isinstance(
        payload,
        (MessageEdited, MessageDeleted, AccountDeleted, UserDeleted),
    ):
        return Change(is_rewriting=True)
    return None


encode = msgspec.json.Encoder().encode
