"""Who and what there is: users, groups, members."""

from msgspec import UNSET, Struct, UnsetType

from models.database import Database
from models.errors import NoSuchUser, SessionRevoked
from models.events.clock import timestamp
from models.events.payloads import Role
from models.names import fold_name
from models.queries.history import member_view
from models.tables import Group, Membership, Session, User


class UserEntry(Struct):
    """A person. The e-mail address is there only for themselves, what they show when they have set
    it, and `deleted` when their account is gone."""

    id: int
    username: str
    email: str | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    avatar: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET


class UserWithChat(Struct):
    """A person and the newest of the direct messages between them and the caller."""

    id: int
    username: str
    last_message_content: str | None
    last_message_timestamp: str | None
    last_message_sender_id: int | None


class GroupEntry(Struct):
    """A group that the caller is in."""

    id: int
    group_id: int
    name: str
    owner_id: int
    role: Role
    created_at: str
    topic: str
    is_archived: bool
    muted_until: str | UnsetType = UNSET


class MemberEntry(Struct):
    """A member of a group, with what they show when they have set it."""

    id: int
    username: str
    role: Role
    display_name: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    avatar: str | UnsetType = UNSET


class Account(Struct):
    """What a login is checked against."""

    user_id: int
    email_key: str
    password_hash: str


class SessionEntry(Struct):
    """One of the caller's logins."""

    created_at: str
    expires_at: str
    is_current: bool


USERS_WITH_CHAT = """
    SELECT u.id, u.username,
        CASE WHEN m.sender_id = u.id AND u.purge_from >= 0 THEN '' ELSE m.content END,
        m.created_at, m.sender_id
    FROM user u
    LEFT JOIN "group" g
        ON g.direct_key = min(u.id, :user_id) || ':' || max(u.id, :user_id)
    LEFT JOIN message m ON m.id = (
        SELECT id FROM message WHERE group_id = g.id ORDER BY id DESC LIMIT 1
    )
    WHERE u.id > :after_id AND u.id <> :user_id
        AND (u.deleted_at IS NULL OR m.id IS NOT NULL)
    ORDER BY u.id LIMIT :limit"""

MEMBERS = """
    SELECT u.id, u.username, s.role, u.display_name, u.status, u.avatar
    FROM membership s JOIN user u ON u.id = s.user_id
    WHERE s.group_id = :group_id AND s.user_id > :after_id
    ORDER BY s.user_id LIMIT :limit"""

_SHOWN = (User.display_name, User.status, User.avatar)


def users(
    database: Database, user_id: int, after_id: int, limit: int
) -> list[UserEntry]:
    """Return the users with ids past `after_id`, in the order of their ids."""
    rows = database.rows(
        User.select(User.id, User.username, User.email, *_SHOWN)
        .where((User.id > after_id) & User.deleted_at.is_null())
        .order_by(User.id)
        .limit(limit)
    )
    return [
        UserEntry(id, username, email if id == user_id else UNSET, *_set(shown))
        for id, username, email, *shown in rows
    ]


def users_with_chat(
    database: Database, user_id: int, after_id: int, limit: int
) -> list[UserWithChat]:
    """Return the other users, each with the newest direct message, in the order of their ids."""
    rows = database.connection().execute(
        USERS_WITH_CHAT, {"user_id": user_id, "after_id": after_id, "limit": limit}
    )
    return [
        UserWithChat(id, username, content, timestamp(at) if at else None, sender_id)
        for id, username, content, at, sender_id in rows
    ]


def user(database: Database, user_id: int) -> UserEntry:
    """Return one user."""
    row = database.row(
        User.select(User.id, User.username, User.deleted_at, *_SHOWN).where(
            User.id == user_id
        )
    )
    if row is None:
        raise NoSuchUser()
    id, username, deleted_at, *shown = row
    entry = UserEntry(id, username, UNSET, *_set(shown))
    if deleted_at is not None:
        entry.deleted = True
    return entry


def groups(database: Database, user_id: int) -> list[GroupEntry]:
    """Return the groups that a user is in, direct conversations apart, oldest first."""
    rows = database.rows(
        Membership.select(
            *(Group.id, Group.name, Group.owner, Membership.role, Group.created_at),
            *(Group.topic, Group.archived_at, Membership.muted_until),
        )
        .join(Group, on=(Group.id == Membership.group))
        .where(
            (Membership.user == user_id)
            & (Group.kind == "group")
            & Group.deleted_id.is_null()
        )
        .order_by(Group.id)
    )
    return [
        GroupEntry(
            *(id, id, name, owner_id, role, timestamp(at)),
            *(topic, archived_at is not None),
            UNSET if until is None else timestamp(until),
        )
        for id, name, owner_id, role, at, topic, archived_at, until in rows
    ]


def members(
    database: Database, user_id: int, group_id: int, after_id: int, limit: int
) -> list[MemberEntry]:
    """Return a group's members in the order of their ids; raise NotAMember to outsiders."""
    with database.snapshot() as connection:
        member_view(connection, user_id, group_id)
        values = {"group_id": group_id, "after_id": after_id, "limit": limit}
        return [
            MemberEntry(id, username, role, *_set(shown))
            for id, username, role, *shown in connection.execute(MEMBERS, values)
        ]


def account(database: Database, email: str) -> Account | None:
    """Return what to check a login with this e-mail address against; None if none is possible."""
    is_theirs = User.email_key == fold_name(email)
    is_theirs &= User.disabled_at.is_null() & User.deleted_at.is_null()
    columns = User.select(User.id, User.email_key, User.password_hash)
    row = database.row(columns.where(is_theirs))
    return Account(*row) if row else None


def account_of(database: Database, user_id: int) -> Account:
    """Return what to check the password of somebody who is logged in against."""
    row = database.row(
        User.select(User.id, User.email_key, User.password_hash).where(
            (User.id == user_id) & User.deleted_at.is_null()
        )
    )
    if row is None:
        raise SessionRevoked()
    return Account(*row)


def sessions(
    database: Database, user_id: int, session_id: str, now: int
) -> list[SessionEntry]:
    """Return a user's logins that hold, newest first."""
    rows = database.rows(
        Session.select(Session.id, Session.created_at, Session.expires_at)
        .where(
            (Session.user == user_id)
            & Session.revoked_at.is_null()
            & (Session.expires_at > now)
        )
        .order_by(Session.created_at.desc())
    )
    return [
        SessionEntry(timestamp(created_at), timestamp(expires_at), id == session_id)
        for id, created_at, expires_at in rows
    ]


def _set(
    shown: list[str | None],
) -> tuple[str | UnsetType, str | UnsetType, str | UnsetType]:
    display_name, status, avatar = (UNSET if each is None else each for each in shown)
    return display_name, status, avatar
