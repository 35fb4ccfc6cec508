"""Signals: facts about a user and a group that the log does not hold. Only the newest one counts.

They are stored, and sent to connected clients; no client catches up on them.
"""

from typing import ClassVar

from msgspec import Struct

from models.events.encoding import encode
from models.events.types import Role


class _Signal(Struct):
    """What all signals have in common."""

    # Coalescing key: of the signals that wait, only the newest per kind and group is kept.
    kind: ClassVar[str]
    # Whether only the user's own connections receive it.
    is_private: ClassVar[bool] = True
    # Whether only members of the group receive it.
    needs_membership: ClassVar[bool] = True

    @property
    def json(self) -> bytes:
        """The JSON that connections receive."""
        return encode(self)


class ReadMoved(_Signal, tag_field="type", tag="read"):
    """A member has read a group up to `seq`."""

    kind = "read"
    is_private = False

    group_id: int
    user_id: int
    seq: int


class ReadMovedBack(ReadMoved, tag="read"):
    """A member has marked messages as unread again. Others still see the highest `seq`."""

    is_private = True


class MuteChanged(_Signal, tag_field="type", tag="muted"):
    """A user has muted a group until a time; null: no longer."""

    kind = "muted"

    group_id: int
    user_id: int
    muted_until: str | None


class InvitationReceived(_Signal, tag_field="type", tag="invitation"):
    """A user is invited into a group that they left, or a member to become its owner."""

    kind = "invitation"
    needs_membership = False

    invitation_id: int
    group_id: int
    group_name: str
    user_id: int
    role: Role
    actor_id: int
    actor: str
    timestamp: str


Signal = ReadMoved | MuteChanged | InvitationReceived
