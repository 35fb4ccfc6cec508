"""What the log looks like to its readers: one typed payload an event, made into JSON once.

The same JSON goes into REST answers and, framed, to every connection, live or catching up, so
nothing in a payload depends on who reads it.
"""

from collections.abc import Sequence
from functools import lru_cache
from time import gmtime, strftime
from typing import Literal, NamedTuple

import msgspec
from msgspec import UNSET, Struct, UnsetType

Role = Literal["owner", "admin", "member"]
Kind = Literal["group", "direct"]
Status = Literal["PENDING", "DELIVERED", "READ"]

# An id is a signed 64-bit integer in SQLite; no id that was ever given is larger.
ID_MAX = 2**63 - 1


@lru_cache(maxsize=64)
def _second(seconds: int) -> str:
    return strftime("%Y-%m-%dT%H:%M:%S", gmtime(seconds))


@lru_cache(maxsize=1024)  # what was committed together has one time
def timestamp(microseconds: int) -> str:
    """Return a time as RFC 3339 in UTC, always with six digits of a second."""
    seconds, fraction = divmod(microseconds, 1_000_000)
    return f"{_second(seconds)}.{fraction:06d}Z"


class GroupMessage(Struct, tag_field="type", tag="group_message"):
    """A message in a group. `duplicate` is there only in the answer to a send with a known key."""

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
    duplicate: bool | UnsetType = UNSET


class DirectMessage(Struct, tag_field="type", tag="direct_message"):
    """A message between two people. `status` is there only for its sender, in REST answers."""

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
    status: Status | UnsetType = UNSET
    duplicate: bool | UnsetType = UNSET


class GroupCreated(Struct, tag_field="type", tag="group_created"):
    """A group, or a direct conversation of two, begins."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int
    kind: Kind
    name: str | None
    member_ids: list[int]


class MemberAdded(Struct, tag_field="type", tag="member_added"):
    """Somebody is in the group from this event on."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int
    user_id: int
    username: str
    role: Role


class MemberRemoved(Struct, tag_field="type", tag="member_removed"):
    """Somebody left, or was removed: the last event of the group that they see."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int
    user_id: int
    username: str


class SessionRevoked(Struct, tag_field="type", tag="session_revoked"):
    """A login ended. It is in the log, in no group, and sent to nobody."""

    id: int
    user_id: int
    session_id: str


MessagePayload = GroupMessage | DirectMessage
GroupPayload = GroupMessage | DirectMessage | GroupCreated | MemberAdded | MemberRemoved
Payload = GroupPayload | SessionRevoked


class ReadMoved(Struct, tag_field="type", tag="read"):
    """Somebody has read a group up to `seq`. Stored with the membership; not an event."""

    group_id: int
    user_id: int
    seq: int

    @property
    def json(self) -> bytes:
        """What those who listen are told."""
        return encode(self)


class Change(NamedTuple):
    """Who reads a group from an event on, who no longer does after it, and whose login it ends."""

    joined: Sequence[int] = ()
    left: Sequence[int] = ()
    revoked: tuple[int, str] | None = None


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


def change_of(payload: Payload) -> Change | None:
    """Return what an event changes about who listens; None for a message."""
    if isinstance(payload, GroupCreated):
        return Change(joined=payload.member_ids)
    if isinstance(payload, MemberAdded):
        return Change(joined=(payload.user_id,))
    if isinstance(payload, MemberRemoved):
        return Change(left=(payload.user_id,))
    if isinstance(payload, SessionRevoked):
        return Change(revoked=(payload.user_id, payload.session_id))
    return None


encode = msgspec.json.Encoder().encode
