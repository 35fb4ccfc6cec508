"""What the routes about people take and answer."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from handlers.schemas.fields import (
    DisplayName,
    FileId,
    Password,
    StatusLine,
    check_line,
    check_password,
)
from models.events.messages import ID_MAX
from models.operations.profiles import ProfileUpdate

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_USER_IDS = r"^([0-9]{1,20}(,[0-9]{1,20}){0,99})?$(?!\n)"
# The last moment that RFC 3339 has.
_FOR_EVER = 253_402_300_799_999_999


# Bodies.


class ProfileChange(Struct, forbid_unknown_fields=True):
    """What is to change: null clears it. `avatar` is the id of a file that the caller uploaded."""

    display_name: DisplayName | None | UnsetType = UNSET
    status: StatusLine | None | UnsetType = UNSET
    avatar: FileId | None | UnsetType = UNSET

    def __post_init__(self) -> None:
        if isinstance(self.display_name, str):
            check_line(self.display_name, "display name")
        if isinstance(self.status, str):
            check_line(self.status, "status")

    def profile(self) -> ProfileUpdate:
        """Return what is to change."""
        return ProfileUpdate(self.display_name, self.status, self.avatar)


class AccountDeletion(Struct, forbid_unknown_fields=True):
    """The caller's password, and whether what they wrote stays, under another name, or goes."""

    password: Password
    messages: Literal["keep", "erase"]

    def __post_init__(self) -> None:
        check_password(self.password)


class Mute(Struct, forbid_unknown_fields=True):
    """Until when to mute a group; null for ever."""

    until: Annotated[datetime, Meta(tz=True)] | None

    @property
    def microseconds(self) -> int:
        """The time as the log has it."""
        if self.until is None:
            return _FOR_EVER
        return min((self.until - _EPOCH) // timedelta(microseconds=1), _FOR_EVER)


# Queries.


class PresenceQuery(Struct):
    """Whom to ask about: at most 100 ids, with commas between."""

    user_ids: Annotated[str, Meta(pattern=_USER_IDS)] = ""

    @property
    def ids(self) -> list[int]:
        """The ids; none is larger than what the database can hold."""
        return [min(int(id), ID_MAX) for id in self.user_ids.split(",") if id]


# Answers.


class Online(Struct):
    """Those who are online."""

    online: list[int]


class BlockChanged(Struct):
    """Who is blocked, or no longer."""

    user_id: int
    message: str


class MuteSet(Struct):
    """Until when the group is muted; null when it is not."""

    group_id: int
    muted_until: str | None


class AccountGone(Struct):
    """The account was deleted."""

    message: str = "Account deleted successfully"
