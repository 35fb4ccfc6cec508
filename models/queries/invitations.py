"""The invitations of a user that wait for an answer: into groups that they left, or to own one.

An invitation is void while its maker may not do what it offers, or the user has blocked its maker.
"""

from typing import NamedTuple

from msgspec import Struct

from models.engine import Connection, Database
from models.events.clock import timestamp
from models.events.types import Role
from models.permissions import sql_condition

# `s` is the maker's membership, which may outlive their account for a while; `own` is the user's.
# Roles change in archived groups too.
_VALID = f"""
    FROM invitation i
    JOIN "group" g ON g.id = i.group_id AND g.deleted_id IS NULL
    JOIN user a ON a.id = i.actor_id AND a.disabled_at IS NULL AND a.deleted_at IS NULL
    JOIN membership s ON s.user_id = i.actor_id AND s.group_id = i.group_id
    LEFT JOIN membership own ON own.user_id = i.user_id AND own.group_id = i.group_id
    WHERE i.user_id = :user_id AND NOT EXISTS (
        SELECT 1 FROM block WHERE user_id = i.user_id AND blocked_id = i.actor_id
    ) AND CASE i.role
        WHEN 'owner' THEN own.user_id IS NOT NULL
            AND {sql_condition("hand_over", role="s.role", group="g")}
        ELSE own.user_id IS NULL AND g.archived_at IS NULL
            AND {sql_condition("invite", role="s.role", group="g")}
            AND (i.role = 'member'
                OR {sql_condition("add_admin", role="s.role", group="g")})
        END"""
INVITATIONS = f"""
    SELECT i.id, i.group_id, g.name group_name, i.role, i.actor_id, a.username actor, i.created_at
    {_VALID} AND i.id > :after_id ORDER BY i.id LIMIT :limit"""
INVITATION = f"SELECT i.group_id, i.actor_id, i.role {_VALID} AND i.id = :id"


class InvitationEntry(Struct):
    """An invitation into a group, or to become its owner; `actor_id` is the user who made it."""

    id: int
    group_id: int
    group_name: str
    role: Role
    actor_id: int
    actor: str
    created_at: str


class Offer(NamedTuple):
    """The role that an invitation offers, and the user who made it."""

    group_id: int
    actor_id: int
    role: Role


class _EntryRow(NamedTuple):
    id: int
    group_id: int
    group_name: str
    role: Role
    actor_id: int
    actor: str
    created_at: int


def invitations(
    database: Database, user_id: int, after_id: int, limit: int
) -> list[InvitationEntry]:
    """Return the valid invitations of a user with ids past `after_id`, in order of their ids."""
    values = {"user_id": user_id, "after_id": after_id, "limit": limit}
    return [
        InvitationEntry(
            id=row.id,
            group_id=row.group_id,
            group_name=row.group_name,
            role=row.role,
            actor_id=row.actor_id,
            actor=row.actor,
            created_at=timestamp(row.created_at),
        )
        for row in database.connection().fetch(_EntryRow, INVITATIONS, values)
    ]


def valid_offer(
    connection: Connection, user_id: int, invitation_id: int
) -> Offer | None:
    """Return what an invitation offers a user; None if there is none or it is void."""
    values = {"user_id": user_id, "id": invitation_id}
    return connection.fetch_one(Offer, INVITATION, values)
