"""What can be seen of a group besides what is said in it: from inside, and from the door."""

from time import time

from msgspec import Struct

from models.database import Database
from models.errors import NoSuchInvite, NotAMember
from models.events.clock import timestamp
from models.events.payloads import History, Kind, Role, Visibility, Who
from models.names import fold_name
from models.permissions import check, check_kind, is_allowed, sql_condition
from models.queries.history import member_view

DETAILS = """
    SELECT g.kind, coalesce(g.name, (
            SELECT u.username FROM membership p JOIN user u ON u.id = p.user_id
            WHERE p.group_id = g.id AND p.user_id <> s.user_id
        )), g.topic, g.visibility, g.may_post, g.may_invite, g.may_pin, g.history,
        g.archived_at IS NOT NULL, g.owner_id, s.role,
        (SELECT count(*) FROM membership WHERE group_id = g.id),
        (SELECT max(seq) FROM event WHERE group_id = g.id), s.read_seq, g.created_at
    FROM membership s JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND s.group_id = :group_id AND g.deleted_id IS NULL"""
# The conditions are those of the index, which has the public groups alone.
_PUBLIC = "g.visibility = 'public' AND g.deleted_id IS NULL"
PUBLIC = f"""
    SELECT g.id, g.name, g.topic, (SELECT count(*) FROM membership WHERE group_id = g.id)
    FROM "group" g INDEXED BY group_public
    WHERE {_PUBLIC} AND (g.name_key, g.id) > (:after_key, :after_id)
        AND instr(g.name_key, :q) AND g.archived_at IS NULL
    ORDER BY g.name_key, g.id LIMIT :limit"""
PUBLIC_KEY = f'SELECT g.name_key FROM "group" g WHERE g.id = :id AND {_PUBLIC}'
BANS = """
    SELECT u.id, u.username, b.actor_id, b.created_at
    FROM ban b JOIN user u ON u.id = b.user_id
    WHERE b.group_id = :group_id AND b.user_id > :after_id
    ORDER BY b.user_id LIMIT :limit"""
# Those that hold: an invitation does as long as whoever made it may invite. A group that is
# deleted has none.
_INVITE = f"""
    FROM invite i
    JOIN "group" g ON g.id = i.group_id
    JOIN membership s ON s.user_id = i.actor_id AND s.group_id = i.group_id
        AND {sql_condition("invite", role="s.role", group="g")}
    WHERE coalesce(i.expires_at > :now, 1) AND"""
INVITES = f"""
    SELECT i.id, i.actor_id, i.created_at, i.expires_at, i.uses_left {_INVITE}
        i.group_id = :group_id AND i.actor_id = coalesce(:actor_id, i.actor_id)
    ORDER BY i.id"""
INVITE = f"""
    SELECT g.id, g.name, g.topic, (SELECT count(*) FROM membership WHERE group_id = g.id)
    {_INVITE} i.code_hash = :code_hash"""


class GroupDetails(Struct):
    """A group, or direct conversation, as the caller stands in it, and its settings."""

    id: int
    kind: Kind
    name: str
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    is_archived: bool
    owner_id: int | None
    role: Role
    member_count: int
    seq: int
    read_seq: int
    created_at: str


class GroupOutside(Struct):
    """A group, as somebody sees it who may join."""

    id: int
    name: str
    topic: str
    member_count: int


class BanEntry(Struct):
    """Somebody who may not join, and who decided so."""

    id: int
    username: str
    actor_id: int
    created_at: str


class InviteEntry(Struct):
    """An invitation that holds, without its code. Null: it never ends, or any number may use it."""

    id: int
    created_by: int
    created_at: str
    expires_at: str | None
    uses_left: int | None


def details(database: Database, user_id: int, group_id: int) -> GroupDetails:
    """Return a group's settings, and the caller's place in it; raise NotAMember to outsiders."""
    given = {"user_id": user_id, "group_id": group_id}
    row = database.connection().execute(DETAILS, given).fetchone()
    if row is None:
        raise NotAMember()
    values = [*row[:8], bool(row[8]), *row[9:14], timestamp(row[14])]
    return GroupDetails(group_id, *values)


def public_groups(
    database: Database, text: str, after_id: int, limit: int
) -> list[GroupOutside]:
    """Return public groups whose name has a text in it, by name, after one of them.

    Nothing comes after a group that is not public: where it would stand tells of its name.
    """
    with database.snapshot() as connection:
        after = ("",)
        if after_id:
            after = connection.execute(PUBLIC_KEY, {"id": after_id}).fetchone()
            if after is None:
                return []
        rows = connection.execute(
            PUBLIC,
            {
                "after_key": after[0],
                "after_id": after_id,
                "q": fold_name(text),
                "limit": limit,
            },
        )
        return [GroupOutside(*row) for row in rows]


def bans(
    database: Database, user_id: int, group_id: int, after_id: int, limit: int
) -> list[BanEntry]:
    """Return who is banned from a group, by id; admins may."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        check("list_bans", view, view)
        values = {"group_id": group_id, "after_id": after_id, "limit": limit}
        return [
            BanEntry(id, username, actor_id, timestamp(at))
            for id, username, actor_id, at in connection.execute(BANS, values)
        ]


def invites(database: Database, user_id: int, group_id: int) -> list[InviteEntry]:
    """Return a group's invitations, oldest first: admins all of them, others their own."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        check_kind("list_invites", view)
        values = {
            "group_id": group_id,
            "actor_id": None if is_allowed("list_invites", view, view) else user_id,
            "now": _now(),
        }
        return [
            InviteEntry(id, actor_id, timestamp(at), end and timestamp(end), uses_left)
            for id, actor_id, at, end, uses_left in connection.execute(INVITES, values)
        ]


def invite(database: Database, code_hash: bytes) -> GroupOutside:
    """Return the group that an invitation is to."""
    values = {"code_hash": code_hash, "now": _now()}
    row = database.connection().execute(INVITE, values).fetchone()
    if row is None:
        raise NoSuchInvite()
    return GroupOutside(*row)


def _now() -> int:
    return int(time() * 1_000_000)
