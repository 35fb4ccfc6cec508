"""The answers of the routes that a client reads first."""

from typing import ClassVar, Literal

from msgspec import Struct

from handlers.schemas.fields import Id
from handlers.schemas.pages import PageLimit, PageQuery
from models.client_data import ClientSettings
from models.queries.directory import UserEntry
from models.queries.people import Profile
from models.queries.start import StartGroup


class StartQuery(PageQuery, kw_only=True):
    """A page of groups. `before_id` and `upto` come from `next` of the page before."""

    limit_max: ClassVar[int] = 1000

    limit: PageLimit = 200
    before_id: Id | None = None
    upto: Id | None = None


class ServerConfig(Struct, frozen=True):
    """The server's settings that clients may know.

    `web` is the version of the web client, or null if the server has none. `settings_levels_max`
    limits the levels of objects and arrays in the settings of a user's clients.
    """

    version: str
    web: str | None
    registration: Literal["open", "invite", "closed"]
    has_demo_users: bool
    content_bytes_max: int
    body_bytes_max: int
    file_bytes_max: int
    files_max: int
    settings_bytes_max: int
    settings_levels_max: int


class Start(Struct):
    """The caller and a page of their groups, as of the log's position `cursor`.

    `people` are the users that the groups of this page name.
    """

    me: Profile
    server: ServerConfig
    settings: ClientSettings
    cursor: str
    groups: list[StartGroup]
    people: list[UserEntry]
    next: str | None
