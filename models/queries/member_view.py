"""A member's view of a group: the check that every read of a group begins with."""

from typing import NamedTuple

from models.engine import Connection
from models.errors import NoSuchMessage, NotAMember
from models.events.messages import MessagePayload
from models.events.types import Kind, Role
from models.queries.messages import message_by_seq

MEMBERSHIP = """
    SELECT s.group_id, s.user_id, s.from_seq, s.read_seq, s.role, g.kind,
        CASE WHEN s.from_seq > 1 THEN (
            SELECT id FROM event WHERE group_id = s.group_id AND seq = s.from_seq
        ) ELSE 0 END from_id,
        (SELECT max(seq) FROM event WHERE group_id = s.group_id) seq,
        coalesce((SELECT max(id) FROM message WHERE group_id = s.group_id), 0) last_id,
        (SELECT max(id) FROM event) head
    FROM membership s
    JOIN "group" g ON g.id = s.group_id
    WHERE s.user_id = :user_id AND s.group_id = :group_id AND g.deleted_id IS NULL"""


class MemberView(NamedTuple):
    """A member's view of a group: the part that they may read, and the ends of the logs.

    They may read from `from_seq` on, which is the event `from_id`. `seq` is the group's last one,
    `last_id` the id of its last message, and `head` the last event of the whole log.
    """

    group_id: int
    user_id: int
    from_seq: int
    read_seq: int
    role: Role
    kind: Kind
    from_id: int
    seq: int
    last_id: int
    head: int


def member_view(connection: Connection, user_id: int, group_id: int) -> MemberView:
    """Return a member's view of a group; raise NotAMember to outsiders."""
    values = {"user_id": user_id, "group_id": group_id}
    view = connection.fetch_one(MemberView, MEMBERSHIP, values)
    if view is None:
        raise NotAMember()
    return view


def message_at(connection: Connection, view: MemberView, seq: int) -> MessagePayload:
    """Return a message that a member may read; raise NoSuchMessage if there is none."""
    message = message_by_seq(connection, view.group_id, seq)
    if message is None or seq < view.from_seq:
        raise NoSuchMessage()
    return message
