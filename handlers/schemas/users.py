"""Users and their presence: what routes take and answer about others."""

from typing import Annotated

from msgspec import Meta, Struct

from handlers.schemas.pages import LongPageQuery, PageAfter
from models.events.types import ID_MAX
from models.name_parts import fold_name

_IDS_MAX = 100

UserIdList = Annotated[
    str,
    Meta(
        pattern=rf"^([0-9]{{1,20}}(,[0-9]{{1,20}}){{0,{_IDS_MAX - 1}}})?$(?!\n)",
        description=f"a list of at most {_IDS_MAX} user ids, such as 1,2,3",
    ),
]

NameStart = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=128,
        description="text of 1 to 128 characters, the beginning of a name",
    ),
]


def ids_of(text: str) -> list[int]:
    """Return the ids of a list, each lowered to the largest that the database can hold."""
    return [min(int(id), ID_MAX) for id in text.split(",") if id]


# Queries.


class UsersQuery(LongPageQuery, PageAfter):
    """A page of users: the first `limit` (at most 1000) with ids after `after_id`."""


class NamedQuery(UsersQuery, kw_only=True):
    """A page of users, or of those with a name that begins with `q`.

    With `q` they are in the order of their names, and `after_id` continues after that user.
    """

    q: NameStart | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.q is not None and not fold_name(self.q):
            raise ValueError("q must be the beginning of a name")


class PeopleQuery(NamedQuery, kw_only=True):
    """A page of users, of those with a name that begins with `q`, or of those with these ids.

    `user_ids` has at most 100 ids, separated by commas. Unknown ids are left out.
    """

    user_ids: UserIdList | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.q is not None and self.user_ids is not None:
            raise ValueError("give only one of q and user_ids")


class PresenceQuery(Struct, forbid_unknown_fields=True):
    """The users to look up: at most 100 ids, separated by commas."""

    user_ids: UserIdList = ""

    @property
    def ids(self) -> list[int]:
        """The ids, each lowered to the largest that the database can hold."""
        return ids_of(self.user_ids)


# Answers.


class Online(Struct):
    """The ids of the users who are online."""

    online: list[int]
