"""The lines of an export: each is one JSON object, of one of these types."""

from typing import Any

from msgspec import Struct

from models.events.messages import MessagePayload
from models.events.types import Kind, Role
from models.queries.people import Profile


class ProfileLine(Struct, tag_field="type", tag="profile"):
    """The first line. The export has no event after `cursor`."""

    profile: Profile
    cursor: str


class SessionLine(Struct, tag_field="type", tag="session"):
    """A login; one that was ended is kept until it expires."""

    created_at: str
    expires_at: str
    revoked_at: str | None


class MembershipLine(Struct, tag_field="type", tag="membership"):
    """A group, or direct conversation, that the user is in."""

    group_id: int
    kind: Kind
    name: str | None
    role: Role
    joined_at: str
    read_seq: int
    muted_until: str | None


class BlockLine(Struct, tag_field="type", tag="block"):
    """A user whom the user has blocked."""

    user_id: int
    created_at: str


class UploadLine(Struct, tag_field="type", tag="upload"):
    """A file that the user has uploaded."""

    file_id: str
    name: str
    created_at: str


class ReactionLine(Struct, tag_field="type", tag="reaction"):
    """A reaction to a message."""

    group_id: int
    message_id: int
    emoji: str
    created_at: str


class MessageLine(Struct, tag_field="type", tag="message"):
    """A message that the user has sent, as it is now; deleted ones are left out.

    It quotes only what the user may read: in a group that they have left, the text of then.
    """

    message: MessagePayload


class VersionLine(Struct, tag_field="type", tag="version"):
    """An earlier content of the message before it in the export."""

    message_id: int
    revision: int
    content: str
    created_at: str


class ClientDataLine(Struct, tag_field="type", tag="client_data"):
    """The settings of the user's clients, by the name `settings`, or a draft."""

    name: str
    data: dict[str, Any]
    updated_at: str


class EndLine(Struct, tag_field="type", tag="end"):
    """The last line; an export without it is incomplete. `lines` counts the lines before it."""

    lines: int


Line = (
    ProfileLine
    | ClientDataLine
    | SessionLine
    | MembershipLine
    | BlockLine
    | UploadLine
    | ReactionLine
    | MessageLine
    | VersionLine
    | EndLine
)
