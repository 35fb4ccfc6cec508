"""What the routes about groups, their members and invitations take and answer, as types."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from handlers.schemas.fields import GroupName, Id, Seq, Topic, check_name
from models.events.messages import ID_MAX
from models.events.payloads import History, Visibility, Who
from models.operations.groups import Settings

GROUPS_MAX = 200
_WEEK_SECONDS = 7 * 24 * 3600
_YEAR_SECONDS = 366 * 24 * 3600


# Bodies.


class NewGroup(Struct, forbid_unknown_fields=True):
    """A group to make."""

    name: GroupName

    def __post_init__(self) -> None:
        check_name(self.name, "group's name")


class GroupChange(Struct, forbid_unknown_fields=True):
    """What to change of a group. `visibility`, `history` and `is_archived` are its owner's."""

    name: GroupName | UnsetType = UNSET
    topic: Topic | UnsetType = UNSET
    visibility: Visibility | UnsetType = UNSET
    may_post: Who | UnsetType = UNSET
    may_invite: Who | UnsetType = UNSET
    may_pin: Who | UnsetType = UNSET
    history: History | UnsetType = UNSET
    is_archived: bool | UnsetType = UNSET

    def __post_init__(self) -> None:
        if self.name is not UNSET:
            check_name(self.name, "group's name")

    def given(self) -> dict[str, Any]:
        """Return the members that are there."""
        values = msgspec.structs.asdict(self)
        return {name: value for name, value in values.items() if value is not UNSET}


class NewMember(Struct, forbid_unknown_fields=True):
    """Somebody to take into a group. Only its owner may name an admin."""

    user_id: Id
    role: Literal["admin", "member"] = "member"


class RoleChange(Struct, forbid_unknown_fields=True):
    """Somebody's role. `owner` hands the group over."""

    role: Literal["owner", "admin", "member"]


class NewInvite(Struct, forbid_unknown_fields=True):
    """An invitation: for a week unless it is said for how long, null for ever; and how many may use
    it, null for any number."""

    expires_in_seconds: Annotated[int, Meta(ge=1, le=_YEAR_SECONDS)] | None = (
        _WEEK_SECONDS
    )
    uses: Annotated[int, Meta(ge=1, le=1_000_000)] | None = None


# Queries.


class PublicQuery(Struct):
    """Which public groups: those with `q` in their name, the first `limit` (at most 200) after the
    one with the id `after_id`."""

    q: Annotated[str, Meta(max_length=128)] = ""
    limit: Annotated[int, Meta(ge=1, le=ID_MAX)] = 50
    after_id: Seq = 0


# Answers.


class GroupMade(Struct):
    """The new group."""

    id: int
    group_id: int
    name: str
    owner_id: int
    created_at: str
    message: str = "Group created successfully"


class GroupChanged(Struct):
    """All of a group's settings, as they are now."""

    group_id: int
    settings: Settings
    message: str = "Group updated successfully"


class GroupGone(Struct):
    """What was deleted."""

    group_id: int
    message: str = "Group deleted successfully"


class MemberChanged(Struct):
    """Who is in the group, and as what."""

    group_id: int
    user_id: int
    role: Literal["owner", "admin", "member"]
    message: str = "Member added successfully"


class MemberGone(Struct):
    """Who left."""

    group_id: int
    user_id: int
    message: str = "Member removed successfully"


class BanChanged(Struct):
    """Who may not join from now on, or may again."""

    group_id: int
    user_id: int
    message: str


class InviteMade(Struct):
    """An invitation. Its code is shown here, and never again."""

    id: int
    group_id: int
    code: str
    created_at: str
    expires_at: str | None
    uses_left: int | None
