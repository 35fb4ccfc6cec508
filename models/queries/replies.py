"""The replies to a message. Those that are deleted are left out.

They need no check of what a member may read: a reply is later than the message to which it replies.
"""

from models.engine import Connection, Database
from models.events.cursor import format_cursor
from models.events.messages import MessagePayload
from models.queries.marks import add_marks
from models.queries.member_view import member_view, message_at
from models.queries.messages import messages_of, read_messages
from models.queries.pages import MessagesPage
from models.queries.windows import Window, range_of

# As in the index, which has the senders too: not those whose messages are being erased.
_REPLIES = """
    SELECT id FROM message INDEXED BY message_reply
    WHERE reply_to = :message_id AND deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM user WHERE id = sender_id AND purge_from >= 0)"""
BEFORE = messages_of(f"{_REPLIES} AND id < :id ORDER BY id DESC LIMIT :limit")
FROM = messages_of(f"{_REPLIES} AND id >= :id ORDER BY id LIMIT :limit")


class RepliesPage(MessagesPage):
    """A page of the replies to a message, oldest first, as it was at `cursor`."""

    messages: list[MessagePayload]


def replies(
    database: Database, user_id: int, group_id: int, seq: int, window: Window
) -> RepliesPage:
    """Return a page of the replies to a message; raise NotAMember or NoSuchMessage."""
    with database.snapshot() as connection:
        view = member_view(connection, user_id, group_id)
        message = message_at(connection, view, seq)
        older, newer, bound = range_of(
            connection, view=view, window=window, first_unread_id=None
        )
        values = {"message_id": message.id, "id": bound}
        # One reply more than asked for tells whether there are more.
        before = _read(connection, BEFORE, values, limit=older + 1)
        after = _read(connection, FROM, values, limit=newer + 1)
        found = before[len(before) > older :] + after[:newer]
        add_marks(connection, view, found)
        return RepliesPage(
            messages=found,
            count=len(found),
            has_before=len(before) > older,
            has_after=len(after) > newer,
            cursor=format_cursor(connection.epoch, view.head),
        )


def _read(
    connection: Connection, sql: str, values: dict[str, int], limit: int
) -> list[MessagePayload]:
    return read_messages(connection, sql, {**values, "limit": limit})
