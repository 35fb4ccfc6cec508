"""A group's bans and invitations, and the groups that a user may join."""

from time import time
from typing import NamedTuple

from msgspec import UNSET, Struct, UnsetType

from models.engine import Database
from models.errors import NoSuchInvite
from models.events.clock import timestamp
from models.names import group_key
from models.permissions import check, check_kind, is_allowed, sql_condition
from models.queries.member_view import member_view

# The same conditions as in the index, which holds public groups only.
_PUBLIC = "g.visibility = 'public' AND g.deleted_id IS NULL"
PUBLIC = f"""
    SELECT g.id, g.name, g.topic,
        (SELECT count(*) FROM membership WHERE group_id = g.id) member_count
    FROM "group" g INDEXED BY group_public
    WHERE {_PUBLIC} AND (g.name_key, g.id) > (:after_key, :after_id)
        AND instr(g.name_key, :q) > 0 AND g.archived_at IS NULL
    ORDER BY g.name_key, g.id LIMIT :limit"""
PUBLIC_KEY = f'SELECT g.name_key FROM "group" g WHERE g.id = :id AND {_PUBLIC}'
BANS = """
    SELECT u.id, u.username, b.actor_id, b.created_at, u.deleted_at
    FROM ban b JOIN user u ON u.id = b.user_id
    WHERE b.group_id = :group_id AND b.user_id > :after_id
    ORDER BY b.user_id LIMIT :limit"""
# An invitation is valid as long as its maker may invite and is not disabled. A deleted group has
# none.
_INVITE = f"""
    FROM invite i
    JOIN "group" g ON g.id = i.group_id
    JOIN membership s ON s.user_id = i.actor_id AND s.group_id = i.group_id
        AND {sql_condition("invite", role="s.role", group="g")}
    JOIN user u ON u.id = i.actor_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    WHERE (i.expires_at IS NULL OR i.expires_at > :now) AND"""
INVITES = f"""
    SELECT i.id, i.actor_id, i.created_at, i.expires_at, i.uses_left {_INVITE}
        i.group_id = :group_id AND i.actor_id = coalesce(:actor_id, i.actor_id)
    ORDER BY i.id"""
INVITE = f"""
    SELECT g.id, g.name, g.topic,
        (SELECT count(*) FROM membership WHERE group_id = g.id) member_count
    {_INVITE} i.code_hash = :code_hash"""


class GroupOutside(Struct):
    """A group, as a user sees it who may join."""

    id: int
    name: str
    topic: str
    member_count: int


class BanEntry(Struct):
    """A user who may not join; `actor_id` is the admin who banned them. `deleted` is present when
    the account was deleted."""

    id: int
    username: str
    actor_id: int
    created_at: str
    deleted: bool | UnsetType = UNSET


class InviteEntry(Struct):
    """A valid invitation, without its code. A null `expires_at` or `uses_left` means no limit."""

    id: int
    created_by: int
    created_at: str
    expires_at: str | None
    uses_left: int | None


class _OutsideRow(NamedTuple):
    id: int
    name: str
    topic: str
    member_count: int

    def entry(self) -> GroupOutside:
        return GroupOutside(
            id=self.id,
            name=self.name,
            topic=self.topic,
            member_count=self.member_count,
        )


class _BanRow(NamedTuple):
    id: int
    username: str
    actor_id: int
    created_at: int
    deleted_at: int | None


class _InviteRow(NamedTuple):
    id: int
    actor_id: int
    created_at: int
    expires_at: int | None
    uses_left: int | None


def public_groups(
    database: Database, text: str, after_id: int, limit: int
) -> list[GroupOutside]:
    """Return public groups whose name contains a text, by name, after one of them.

    If the group `after_id` is not public, return none: any other answer would tell where its name
    stands among theirs.
    """
    with database.snapshot() as connection:
        after_key = ""
        if after_id:
            row = connection.execute(PUBLIC_KEY, {"id": after_id}).fetchone()
            if row is None:
                return []
            after_key = row[0]
        values = {
            "after_key": after_key,
            "after_id": after_id,
            "q": group_key(text),
            "limit": limit,
        }
        return [row.entry() for row in connection.fetch(_OutsideRow, PUBLIC, values)]


def bans(
    database: Database, user_id: int, group_id: int, after_id: int, limit: int
) -> list[BanEntry]:
    """Return the users banned from a group, by id, to admins."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        check("list_bans", view, view)
        values = {"group_id": group_id, "after_id": after_id, "limit": limit}
        return [
            BanEntry(
                id=row.id,
                username=row.username,
                actor_id=row.actor_id,
                created_at=timestamp(row.created_at),
                deleted=UNSET if row.deleted_at is None else True,
            )
            for row in connection.fetch(_BanRow, BANS, values)
        ]


def invites(database: Database, user_id: int, group_id: int) -> list[InviteEntry]:
    """Return a group's invitations, oldest first: all of them to admins, their own to members."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        check_kind("list_invites", view)
        values = {
            "group_id": group_id,
            "actor_id": None if is_allowed("list_invites", view, view) else user_id,
            "now": _now(),
        }
        return [
            InviteEntry(
                id=row.id,
                created_by=row.actor_id,
                created_at=timestamp(row.created_at),
                expires_at=(
                    None if row.expires_at is None else timestamp(row.expires_at)
                ),
                uses_left=row.uses_left,
            )
            for row in connection.fetch(_InviteRow, INVITES, values)
        ]


def invite(database: Database, code_hash: bytes) -> GroupOutside:
    """Return the group that an invitation is to; raise NoSuchInvite if it is not valid."""
    values = {"code_hash": code_hash, "now": _now()}
    row = database.connection().fetch_one(_OutsideRow, INVITE, values)
    if row is None:
        raise NoSuchInvite()
    return row.entry()


def _now() -> int:
    return int(time() * 1_000_000)
