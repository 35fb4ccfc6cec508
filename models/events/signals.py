"""Signals: facts about a user and a group that the log does not hold. Only the newest one counts.

They are stored, and sent to connected clients; no client catches up on them.
"""

from msgspec import Struct

from models.events.encoding import encode
from models.events.types import Role


class ReadMoved(Struct, tag_field="type", tag="read"):
    """A member has read a group up to `seq`."""

    group_id: int
    user_id: int
    seq: int

    @property
    def kind(self) -> str:
        """Coalescing key: of the signals that wait, only the newest per kind and group is kept."""
        return "read"

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections receive it."""
        return False

    @property
    def needs_membership(self) -> bool:
        """Whether only members of the group receive it."""
        return True

    @property
    def json(self) -> bytes:
        """The JSON that connections receive."""
        return encode(self)


class ReadMovedBack(ReadMoved, tag="read"):
    """A member has marked messages as unread again. Others still see the highest `seq`."""

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections receive it."""
        return True


class MuteChanged(Struct, tag_field="type", tag="muted"):
    """A user has muted a group until a time; null: no longer."""

    group_id: int
    user_id: int
    muted_until: str | None

    @property
    def kind(self) -> str:
        """Coalescing key: of the signals that wait, only the newest per kind and group is kept."""
        return "muted"

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections receive it."""
        return True

    @property
    def needs_membership(self) -> bool:
        """Whether only members of the group receive it."""
        return True

    @property
    def json(self) -> bytes:
        """The JSON that connections receive."""
        return encode(self)


class InvitationReceived(Struct, tag_field="type", tag="invitation"):
    """A user is invited into a group that they left, or a member to become its owner."""

    invitation_id: int
    group_id: int
    group_name: str
    user_id: int
    role: Role
    actor_id: int
    actor: str
    timestamp: str

    @property
    def kind(self) -> str:
        """Coalescing key: of the signals that wait, only the newest per kind and group is kept."""
        return "invitation"

    @property
    def is_private(self) -> bool:
        """Whether only the user's own connections receive it."""
        return True

    @property
    def needs_membership(self) -> bool:
        """Whether only members of the group receive it."""
        return False

    @property
    def json(self) -> bytes:
        """The JSON that connections receive."""
        return encode(self)


Signal = ReadMoved | MuteChanged | InvitationReceived
