"""People: their own profile, those they have blocked, and those who may see them online."""

import json
from typing import NamedTuple

from msgspec import Struct

from models.engine import Database
from models.errors import SessionRevoked
from models.events.clock import timestamp
from models.tables import Block, User

# A user who has blocked the one who asks counts as a stranger, and so does one who has not written
# in their direct conversation, or has got no answer.
_ACQUAINTED = """
    SELECT j.value FROM json_each(:ids) j
    WHERE (j.value = :user_id OR EXISTS (
        SELECT 1 FROM membership a
        CROSS JOIN membership b ON b.user_id = :user_id AND b.group_id = a.group_id
        CROSS JOIN "group" g ON g.id = a.group_id AND g.deleted_id IS NULL
        WHERE a.user_id = j.value
            AND (g.kind = 'group' OR a.has_written <> 0 AND b.has_written <> 0)
    )) AND NOT EXISTS (SELECT 1 FROM block WHERE {unblocked})"""
# Those of `ids` whose presence the user may know, and those who may know the user's.
ACQUAINTED = _ACQUAINTED.format(unblocked="user_id = j.value AND blocked_id = :user_id")
WHO_MAY_KNOW = _ACQUAINTED.format(
    unblocked="user_id = :user_id AND blocked_id = j.value"
)

GROUPS_EVER = """
    SELECT id FROM "group" WHERE deleted_id IS NULL AND id IN (
        SELECT group_id FROM membership WHERE user_id = :user_id
        UNION
        SELECT group_id FROM event WHERE subject_id = :user_id AND group_id IS NOT NULL
    ) ORDER BY id"""


class Profile(Struct):
    """The caller's own account; `avatar` is the id of a file.

    Without `read_marks`, neither do others see how far the caller has read, nor the caller how far
    others have.
    """

    id: int
    username: str
    email: str
    display_name: str | None
    status: str | None
    avatar: str | None
    read_marks: bool
    created_at: str


class BlockedEntry(Struct):
    """A user whom the caller has blocked."""

    id: int
    username: str
    created_at: str


class _ProfileRow(NamedTuple):
    id: int
    username: str
    email: str
    display_name: str | None
    status: str | None
    avatar: str | None
    read_marks: int
    created_at: int


class _BlockRow(NamedTuple):
    blocked_id: int
    username: str
    created_at: int


def profile(database: Database, user_id: int) -> Profile:
    """Return a user's own account; raise SessionRevoked if it was deleted."""
    row = database.fetch_one(
        _ProfileRow,
        User.select(
            User.id,
            User.username,
            User.email,
            User.display_name,
            User.status,
            User.avatar,
            User.read_marks,
            User.created_at,
        ).where((User.id == user_id) & User.deleted_at.is_null()),
    )
    if row is None:
        raise SessionRevoked()
    return Profile(
        id=row.id,
        username=row.username,
        email=row.email,
        display_name=row.display_name,
        status=row.status,
        avatar=row.avatar,
        read_marks=bool(row.read_marks),
        created_at=timestamp(row.created_at),
    )


def blocked(database: Database, user_id: int) -> list[BlockedEntry]:
    """Return the users whom a user has blocked, by id."""
    rows = database.fetch(
        _BlockRow,
        Block.select(Block.blocked, User.username, Block.created_at)
        .join(User, on=(User.id == Block.blocked))
        .where(Block.user == user_id)
        .order_by(Block.blocked),
    )
    return [
        BlockedEntry(row.blocked_id, row.username, timestamp(row.created_at))
        for row in rows
    ]


def groups_ever(database: Database, user_id: int) -> list[int]:
    """Return the groups and conversations that a user is or was in, by id."""
    rows = database.connection().execute(GROUPS_EVER, {"user_id": user_id})
    return [row[0] for row in rows]


def who_may_know(database: Database, user_id: int, user_ids: list[int]) -> set[int]:
    """Return those of some users who may know the presence of a user."""
    values = {"user_id": user_id, "ids": json.dumps(user_ids)}
    rows = database.connection().execute(WHO_MAY_KNOW, values)
    return {row[0] for row in rows}


def acquainted(database: Database, user_id: int, user_ids: list[int]) -> list[int]:
    """Return those of some users whose presence a user may know, in the order given.

    They share a group with the user, or a direct conversation in which both have written.
    """
    values = {"user_id": user_id, "ids": json.dumps(user_ids)}
    return [row[0] for row in database.connection().execute(ACQUAINTED, values)]
