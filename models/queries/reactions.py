"""Who reacted to a message, and with what."""

from typing import NamedTuple

from msgspec import Struct

from models.engine import Database
from models.events.clock import timestamp
from models.queries.member_view import member_view, message_at

REACTIONS = """
    SELECT r.event_id, r.user_id, u.username, r.emoji, r.created_at
    FROM reaction r JOIN user u ON u.id = r.user_id
    WHERE r.message_id = :id AND r.event_id > :after_id
    ORDER BY r.event_id LIMIT :limit"""


class ReactionEntry(Struct):
    """A reaction; `id` is that of the event that added it."""

    id: int
    user_id: int
    username: str
    emoji: str
    timestamp: str


class _ReactionRow(NamedTuple):
    event_id: int
    user_id: int
    username: str
    emoji: str
    created_at: int


def reactions(
    database: Database,
    user_id: int,
    group_id: int,
    seq: int,
    after_id: int,
    limit: int,
) -> list[ReactionEntry]:
    """Return the reactions to a message, oldest first; none if it is deleted."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        if message.deleted is True:
            return []
        values = {"id": message.id, "after_id": after_id, "limit": limit}
        return [
            ReactionEntry(
                id=row.event_id,
                user_id=row.user_id,
                username=row.username,
                emoji=row.emoji,
                timestamp=timestamp(row.created_at),
            )
            for row in connection.fetch(_ReactionRow, REACTIONS, values)
        ]
