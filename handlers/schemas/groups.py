"""Groups, their members, bans and invitations: what routes take and answer about them."""

from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from handlers.schemas.fields import GroupName, Id, Topic
from handlers.schemas.pages import LongPageQuery, PageAfter
from handlers.schemas.times import Time, microseconds_of
from models.events.types import History, Role, Visibility, Who
from models.operations.groups import Settings
from models.queries.groups import GroupOutside
from models.text.names import clean_group_name, clean_topic

_WEEK_SECONDS = 7 * 24 * 3600
_YEAR_SECONDS = 366 * 24 * 3600
# The last microsecond that RFC 3339 can express: the end of the year 9999.
_LATEST_MICROSECONDS = 253_402_300_799_999_999
_USES_MAX = 1_000_000
_SEARCHED_CHARACTERS_MAX = 128

InviteSeconds = Annotated[
    int,
    Meta(
        ge=1,
        le=_YEAR_SECONDS,
        description=f"a whole number of seconds from 1 to {_YEAR_SECONDS}",
    ),
]
InviteUses = Annotated[
    int,
    Meta(ge=1, le=_USES_MAX, description=f"a whole number from 1 to {_USES_MAX}"),
]
SearchedName = Annotated[
    str,
    Meta(
        max_length=_SEARCHED_CHARACTERS_MAX,
        description=f"text of at most {_SEARCHED_CHARACTERS_MAX} characters",
    ),
]


# Bodies.


class NewGroup(Struct, forbid_unknown_fields=True):
    """A new group."""

    name: GroupName

    def __post_init__(self) -> None:
        self.name = clean_group_name(self.name)


class GroupChange(Struct, forbid_unknown_fields=True):
    """The settings to change. Only the owner changes `visibility`, `history` and `is_archived`."""

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
            self.name = clean_group_name(self.name)
        if self.topic is not UNSET:
            self.topic = clean_topic(self.topic)

    def changes(self) -> dict[str, str | bool]:
        """Return the fields that were given."""
        values = msgspec.structs.asdict(self)
        return {name: value for name, value in values.items() if value is not UNSET}


class NewMember(Struct, forbid_unknown_fields=True):
    """A user to add to a group. Only the owner adds an admin."""

    user_id: Id
    role: Literal["admin", "member"] = "member"


class RoleChange(Struct, forbid_unknown_fields=True):
    """The new role of a member. `owner` offers them the ownership of the group."""

    role: Role


class NewInvite(Struct, forbid_unknown_fields=True):
    """An invitation. It is valid for a week by default, and for any number of users.

    null means that it does not expire, or that any number of users may use it.
    """

    expires_in_seconds: InviteSeconds | None = _WEEK_SECONDS
    uses: InviteUses | None = None


class Mute(Struct, forbid_unknown_fields=True):
    """The time until which a group is muted; null mutes it without an end."""

    until: Time | None

    @property
    def microseconds(self) -> int:
        """The time in microseconds since 1970."""
        if self.until is None:
            return _LATEST_MICROSECONDS
        return min(microseconds_of(self.until), _LATEST_MICROSECONDS)


# Queries.


class GroupsQuery(LongPageQuery, PageAfter):
    """A page of the caller's groups: the first `limit` (at most 1000) with ids after `after_id`."""


class PublicQuery(PageAfter):
    """A page of the public groups with `q` in their name: the first ones after `after_id`."""

    q: SearchedName = ""


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
    """All settings of the group after the change."""

    group_id: int
    settings: Settings
    message: str = "Group updated successfully"


class GroupGone(Struct):
    """The group that was deleted."""

    group_id: int
    message: str = "Group deleted successfully"


class MemberChanged(Struct):
    """A member of the group, and their role."""

    group_id: int
    user_id: int
    role: Role
    message: str = "Member added successfully"


class MemberOrInvitation(MemberChanged):
    """A member of the group, and their role. With `invitation_id`, nothing has changed yet: the
    user is invited to take the role."""

    invitation_id: int | UnsetType = UNSET


class MemberGone(Struct):
    """The user who is no longer a member."""

    group_id: int
    user_id: int
    message: str = "Member removed successfully"


class BanChanged(Struct):
    """The user who was banned from the group, or whose ban was lifted."""

    group_id: int
    user_id: int
    message: str


class MuteSet(Struct):
    """The time until which the group is muted; null if it is not."""

    group_id: int
    muted_until: str | None


class InviteShown(Struct):
    """The group of an invitation; an invitation of the server itself has none."""

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    topic: str | UnsetType = UNSET
    member_count: int | UnsetType = UNSET

    @classmethod
    def of_group(cls, group: GroupOutside) -> "InviteShown":
        """Return the answer for an invitation to a group."""
        return cls(**msgspec.structs.asdict(group))


class InviteMade(Struct):
    """A new invitation. Its code is not shown again."""

    id: int
    group_id: int
    code: str
    created_at: str
    expires_at: str | None
    uses_left: int | None
