"""Users and their presence: what routes take and answer about others."""

from typing import Annotated

from msgspec import Meta, Struct

from handlers.schemas.pages import LongPageQuery, PageAfter
from models.events.types import ID_MAX

_IDS_MAX = 100

UserIdList = Annotated[
    str,
    Meta(
        pattern=rf"^([0-9]{{1,20}}(,[0-9]{{1,20}}){{0,{_IDS_MAX - 1}}})?$(?!\n)",
        description=f"a list of at most {_IDS_MAX} user ids, such as 1,2,3",
    ),
]

# Queries.


class UsersQuery(LongPageQuery, PageAfter):
    """A page of users: the first `limit` (at most 1000) with ids after `after_id`."""


class PresenceQuery(Struct, forbid_unknown_fields=True):
    """The users to look up: at most 100 ids, separated by commas."""

    user_ids: UserIdList = ""

    @property
    def ids(self) -> list[int]:
        """The ids, each lowered to the largest that the database can hold."""
        return [min(int(id), ID_MAX) for id in self.user_ids.split(",") if id]


# Answers.


class Online(Struct):
    """The ids of the users who are online."""

    online: list[int]
