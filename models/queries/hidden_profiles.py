"""Profiles that a block hides in the events of a direct conversation.

While one of the two has blocked the other, no change of a profile is recorded there. Earlier events
show profiles as they are now, and so would tell what has changed since.
"""

from models.engine import Connection
from models.events.payloads import ProfileChanged

BLOCKERS = """
    SELECT b.user_id FROM "group" g
    JOIN block b ON (b.user_id = :actor_id AND b.blocked_id = :reader_id)
        OR (b.user_id = :reader_id AND b.blocked_id = :actor_id)
    WHERE g.id = :group_id AND g.kind = 'direct'"""
# The two people of a direct conversation in which a block holds.
BLOCKED_PAIR = """
    SELECT b.user_id, b.blocked_id FROM "group" g
    JOIN membership m ON m.group_id = g.id
    JOIN block b ON b.user_id = m.user_id
        AND b.blocked_id IN (SELECT user_id FROM membership WHERE group_id = g.id)
    WHERE g.id = :group_id AND g.kind = 'direct'"""


def hide_profile(connection: Connection, reader_id: int, event: ProfileChanged) -> None:
    """Remove from an event the parts of the profile that a block hides from its reader.

    A blocked reader gets no status line. A reader who has blocked the other gets only the username.
    """
    actor_id = event.actor_id
    if actor_id == reader_id:
        return
    values = {
        "actor_id": actor_id,
        "reader_id": reader_id,
        "group_id": event.group_id,
    }
    blockers = {id for (id,) in connection.execute(BLOCKERS, values)}
    if blockers:
        event.status = None
    if reader_id in blockers:
        event.display_name = event.avatar = None
