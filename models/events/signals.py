"""Signals: facts about a user and a group that the log does not hold. Only the newest one counts.

They are stored, and sent to connected clients; no client catches up on them.
"""

from typing import Any, ClassVar

from msgspec import UNSET, Struct, UnsetType

from models.client_data import Draft
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

    @property
    def own_json(self) -> bytes | None:
        """The JSON that the user's own connections receive; None if they get it later."""
        return self.json


class ReadFrame(Struct, tag_field="type", tag="read"):
    """A member has read a group up to `seq`. Only the member's own devices get the counts of
    unread messages, and `last_seq`, the last event that they count."""

    group_id: int
    user_id: int
    seq: int
    last_seq: int | UnsetType = UNSET
    unread: int | UnsetType = UNSET
    mentions: int | UnsetType = UNSET


class ReadAllFrame(Struct, tag_field="type", tag="read_all"):
    """The user has read all groups up to the event at `cursor`. Only their own devices get it."""

    user_id: int
    cursor: str


class ReadMoved(_Signal, tag_field="type", tag="read_moved"):
    """A member has read a group up to `seq`.

    `last_seq` was then the last event of the group. The user's own devices get the frame later,
    with counts.
    """

    kind = "read"
    is_private = False

    group_id: int
    user_id: int
    seq: int
    last_seq: int

    @property
    def json(self) -> bytes:
        return encode(ReadFrame(self.group_id, self.user_id, self.seq))

    @property
    def own_json(self) -> bytes | None:
        return None

    def json_with(self, last_seq: int, unread: int, mentions: int) -> bytes:
        """The JSON that the user's own devices receive, counted up to the event `last_seq`."""
        frame = ReadFrame(
            group_id=self.group_id,
            user_id=self.user_id,
            seq=self.seq,
            last_seq=last_seq,
            unread=unread,
            mentions=mentions,
        )
        return encode(frame)


class ReadMovedBack(ReadMoved, tag="read_moved_back"):
    """A read position that others do not see.

    A member has marked messages as unread again, and others still see the highest `seq`; or the
    member shows no read marks.
    """

    is_private = True


class AllRead(_Signal, tag_field="type", tag="all_read_moved"):
    """A user has read all groups up to the event at `cursor`.

    `moved` are the marks that this moved. The other members get them later, in slices.
    """

    kind = "read_all"
    needs_membership = False
    group_id: ClassVar[int] = 0  # it belongs to no group

    user_id: int
    cursor: str
    moved: list[ReadMoved | ReadMovedBack]

    @property
    def json(self) -> bytes:
        return encode(ReadAllFrame(self.user_id, self.cursor))


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


class SettingsChanged(_Signal, tag_field="type", tag="settings"):
    """The settings of the user's clients. Only their own devices get them."""

    kind = "settings"
    needs_membership = False
    group_id: ClassVar[int] = 0  # they belong to no group

    user_id: int
    revision: int
    settings: dict[str, Any]


class DraftChanged(_Signal, tag_field="type", tag="draft"):
    """A draft of the user; `value` is null if it was deleted. Only their own devices get it."""

    needs_membership = False
    group_id: ClassVar[int] = 0  # it may be to a user

    user_id: int
    draft: str
    value: Draft | None

    @property
    def kind(self) -> str:  # type: ignore[override] # the newest of each draft counts
        return f"draft {self.draft}"


class _ServerSignal(_Signal):
    """A fact about a user for the parts of the server. No device gets it."""

    needs_membership = False
    group_id: ClassVar[int] = 0  # it belongs to no group

    @property
    def own_json(self) -> bytes | None:
        return None


class ProfileSet(_ServerSignal, tag_field="type", tag="profile_set"):
    """A user has a new username, or shows read marks now or no longer. The user's
    groups get `profile_changed`."""

    kind = "profile"

    user_id: int
    username: str
    read_marks: bool


class SessionRenewed(_ServerSignal, tag_field="type", tag="session_renewed"):
    """A session lasts until a later time, in microseconds since 1970."""

    kind = "session"

    user_id: int
    session_id: str
    expires_at: int


Signal = (
    ReadMoved
    | ReadMovedBack
    | AllRead
    | MuteChanged
    | InvitationReceived
    | SettingsChanged
    | DraftChanged
    | ProfileSet
    | SessionRenewed
)

# The frames of all signals.
SignalFrame = (
    ReadFrame
    | ReadAllFrame
    | MuteChanged
    | InvitationReceived
    | SettingsChanged
    | DraftChanged
)
