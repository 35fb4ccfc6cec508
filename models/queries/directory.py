"""Users, and the members of groups."""

import json
from typing import NamedTuple, TypeVar

from msgspec import UNSET, Struct, UnsetType

from models.engine import Database
from models.errors import NoSuchUser
from models.events.clock import timestamp
from models.events.types import Role
from models.queries.member_view import member_view
from models.queries.pages import CHAT_CHARACTERS, Page, one_more, page_of

T = TypeVar("T")

USERS_WITH_CHAT = """
    SELECT u.id, u.username, substr(m.content, 1, :characters + 1) content,
        m.created_at, m.sender_id,
        m.deleted_at IS NOT NULL OR (m.sender_id = u.id AND u.purge_from IS NOT NULL) is_deleted
    FROM user u
    LEFT JOIN "group" g
        ON g.direct_key = min(u.id, :user_id) || ':' || max(u.id, :user_id)
    LEFT JOIN message m ON m.id = (
        SELECT id FROM message WHERE group_id = g.id ORDER BY id DESC LIMIT 1
    )
    WHERE u.id > :after_id AND u.id <> :user_id
        AND (u.deleted_at IS NULL OR m.id IS NOT NULL)
    ORDER BY u.id LIMIT :limit"""

# Hidden from users whom its owner has blocked.
STATUS = """
    CASE WHEN u.status IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM block WHERE user_id = u.id AND blocked_id = :user_id
    ) THEN u.status END status"""
USER_COLUMNS = f"""
    u.id, u.username, u.email, u.display_name, {STATUS}, u.avatar, u.deleted_at"""
_USERS = f"SELECT {USER_COLUMNS} FROM user u"
USERS = f"""{_USERS}
    WHERE u.id > :after_id AND u.deleted_at IS NULL ORDER BY u.id LIMIT :limit"""
USER = f"{_USERS} WHERE u.id = :id"
USERS_BY_IDS = f"""{_USERS}
    WHERE u.id IN (SELECT value FROM json_each(:ids)) AND u.id > :after_id
    ORDER BY u.id LIMIT :limit"""
MEMBER_COLUMNS = f"u.id, u.username, s.role, u.display_name, {STATUS}, u.avatar"
MEMBERS = f"""
    SELECT {MEMBER_COLUMNS}
    FROM membership s JOIN user u ON u.id = s.user_id
    WHERE s.group_id = :group_id AND s.user_id > :after_id
    ORDER BY s.user_id LIMIT :limit"""


class UserEntry(Struct):
    """A user. Others do not see the e-mail address. `display_name`, `status` and `avatar` are
    present when set, and `deleted` when the account was deleted. Users whom this one has blocked
    do not see `status`."""

    id: int
    username: str
    email: str | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    avatar: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET


class UserWithChat(Struct):
    """A user and the newest direct message between them and the caller.

    `content_cut` is present, and true, where only the beginning of its content is shown. If that
    message was deleted, its content is null and `last_message_deleted` is present, and true.
    """

    id: int
    username: str
    last_message_content: str | None
    last_message_timestamp: str | None
    last_message_sender_id: int | None
    content_cut: bool | UnsetType = UNSET
    last_message_deleted: bool | UnsetType = UNSET


class MemberEntry(Struct):
    """A member of a group. `display_name`, `status` and `avatar` are present when set; users whom
    this one has blocked do not see `status`."""

    id: int
    username: str
    role: Role
    display_name: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    avatar: str | UnsetType = UNSET


class UserRow(NamedTuple):
    """A user, by USER_COLUMNS."""

    id: int
    username: str
    email: str
    display_name: str | None
    status: str | None
    avatar: str | None
    deleted_at: int | None


class _UserWithChatRow(NamedTuple):
    id: int
    username: str
    content: str | None
    created_at: int | None
    sender_id: int | None
    is_deleted: bool


class MemberRow(NamedTuple):
    """A member of a group, by the columns of MEMBERS."""

    id: int
    username: str
    role: Role
    display_name: str | None
    status: str | None
    avatar: str | None


def users(
    database: Database, user_id: int, after_id: int, limit: int
) -> list[UserEntry]:
    """Return the users with ids past `after_id`, in order of their ids."""
    values = {"user_id": user_id, "after_id": after_id, "limit": limit}
    rows = database.connection().fetch(UserRow, USERS, values)
    return [user_entry(row, user_id) for row in rows]


def users_by_ids(
    database: Database, user_id: int, ids: list[int], after_id: int, limit: int
) -> list[UserEntry]:
    """Return those of some users who exist, in order of their ids, with deleted accounts."""
    values = {
        "user_id": user_id,
        "ids": json.dumps(ids),
        "after_id": after_id,
        "limit": limit,
    }
    rows = database.connection().fetch(UserRow, USERS_BY_IDS, values)
    return [user_entry(row, user_id) for row in rows]


def user_count(database: Database) -> int:
    """Return the number of accounts that are not deleted. Cost: a scan of their rows."""
    query = "SELECT count(*) FROM user WHERE deleted_at IS NULL"
    return int(database.connection().execute(query).fetchone()[0])


def users_with_chat(
    database: Database, user_id: int, after_id: int, limit: int
) -> Page[UserWithChat]:
    """Return the other users, each with the newest direct message, in order of their ids."""
    values = {
        "user_id": user_id,
        "after_id": after_id,
        "limit": one_more(limit),
        "characters": CHAT_CHARACTERS,
    }
    rows = database.connection().fetch(_UserWithChatRow, USERS_WITH_CHAT, values)
    return page_of([_user_with_chat(row) for row in rows], limit)


def user(database: Database, user_id: int, other_id: int) -> UserEntry:
    """Return a user to another, also one who was deleted; raise NoSuchUser if there is none."""
    values = {"user_id": user_id, "id": other_id}
    row = database.connection().fetch_one(UserRow, USER, values)
    if row is None:
        raise NoSuchUser()
    return user_entry(row)


def members(
    database: Database, user_id: int, group_id: int, after_id: int, limit: int
) -> list[MemberEntry]:
    """Return a group's members in order of their ids; raise NotAMember to outsiders."""
    with database.snapshot() as connection:
        member_view(connection, user_id, group_id)
        values = {
            "user_id": user_id,
            "group_id": group_id,
            "after_id": after_id,
            "limit": limit,
        }
        return [
            member_entry(row) for row in connection.fetch(MemberRow, MEMBERS, values)
        ]


def _user_with_chat(row: _UserWithChatRow) -> UserWithChat:
    content = None if row.is_deleted else row.content
    is_cut = content is not None and len(content) > CHAT_CHARACTERS
    return UserWithChat(
        id=row.id,
        username=row.username,
        last_message_content=content[:CHAT_CHARACTERS] if content else content,
        last_message_timestamp=_time(row.created_at),
        last_message_sender_id=row.sender_id,
        content_cut=is_cut or UNSET,
        last_message_deleted=True if row.is_deleted else UNSET,
    )


def user_entry(row: UserRow, reader_id: int | None = None) -> UserEntry:
    """Return the entry of a user; only their own has the e-mail address."""
    return UserEntry(
        id=row.id,
        username=row.username,
        email=row.email if row.id == reader_id else UNSET,
        display_name=_present(row.display_name),
        status=_present(row.status),
        avatar=_present(row.avatar),
        deleted=UNSET if row.deleted_at is None else True,
    )


def member_entry(row: MemberRow) -> MemberEntry:
    """Return the entry of a member."""
    return MemberEntry(
        id=row.id,
        username=row.username,
        role=row.role,
        display_name=_present(row.display_name),
        status=_present(row.status),
        avatar=_present(row.avatar),
    )


def _time(at: int | None) -> str | None:
    return None if at is None else timestamp(at)


def _present(value: T | None) -> T | UnsetType:
    """Return a member that is left out of the JSON when it is null."""
    return UNSET if value is None else value
