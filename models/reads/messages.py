"""Messages as they are read: histories, the newest of each conversation, one by its key."""

from collections.abc import Callable, Sequence
from sqlite3 import Connection
from typing import Any

from models.database import Database
from models.errors import NotAMember, NoSuchUser
from models.records import (
    ID_MAX,
    DirectMessage,
    GroupMessage,
    MessagePayload,
    Status,
    timestamp,
)
from models.state import direct_key, peers_of

Cursor = Callable[[int], str]

# In the order of the payloads' own fields, for `message_of`.
_COLUMNS = """
    m.group_id, m.sender_id, m.content, m.created_at, m.id, m.seq,
    u.username, m.media_url, m.reply_to, m.key, m.type, g.direct_key"""
MESSAGE_SELECT = f"""
    SELECT {_COLUMNS}
    FROM message m JOIN user u ON u.id = m.sender_id JOIN "group" g ON g.id = m.group_id"""

HISTORY = f"""{MESSAGE_SELECT}
    WHERE m.group_id = :group_id AND m.id < :before_id AND m.seq >= :from_seq
    ORDER BY m.id DESC LIMIT :limit"""
BY_KEY = f"{MESSAGE_SELECT} WHERE m.sender_id = :sender_id AND m.key = :key"
CHATS = f"""
    SELECT {_COLUMNS}
    FROM membership s
    CROSS JOIN message m ON m.id = (
        SELECT id FROM message WHERE group_id = s.group_id ORDER BY id DESC LIMIT 1
    ) AND m.seq >= s.from_seq
    JOIN user u ON u.id = m.sender_id
    JOIN "group" g ON g.id = m.group_id
    WHERE s.user_id = :user_id
    ORDER BY m.id DESC"""
_MEMBERSHIP = "SELECT from_seq FROM membership WHERE user_id = ? AND group_id = ?"
_DIRECT_GROUP = 'SELECT id FROM "group" WHERE direct_key = ?'
_RECEIVED = """
    SELECT s.read_seq, max(u.position, coalesce(
        (SELECT max(position) FROM session WHERE user_id = u.id), 0))
    FROM membership s JOIN user u ON u.id = s.user_id
    WHERE s.user_id = ? AND s.group_id = ?"""


def message_of(row: Sequence[Any], cursor: Cursor) -> MessagePayload:
    """Return the message in a row of MESSAGE_SELECT."""
    group_id, sender_id, content, created_at, message_id, seq, *rest, direct = row
    sent = (group_id, sender_id, content, timestamp(created_at), message_id, seq)
    values: list[Any] = [*sent, cursor(message_id), *rest]
    if direct is None:
        return GroupMessage(*values)
    values.append(sum(peers_of(direct)) - sender_id)
    return DirectMessage(*values)


def message_by_key(
    database: Database, cursor: Cursor, sender_id: int, key: str
) -> MessagePayload | None:
    """Return what a sender sent with a key, or None."""
    row = (
        database.connection()
        .execute(BY_KEY, {"sender_id": sender_id, "key": key})
        .fetchone()
    )
    return message_of(row, cursor) if row else None


def group_history(
    database: Database,
    cursor: Cursor,
    user_id: int,
    group_id: int,
    before_id: int | None,
    limit: int,
) -> list[MessagePayload]:
    """Return a page of a group's messages, oldest first; raise NotAMember to outsiders."""
    with database.snapshot() as connection:
        return _history(connection, cursor, user_id, group_id, before_id, limit)


def direct_history(
    database: Database,
    cursor: Cursor,
    user_id: int,
    peer_id: int,
    before_id: int | None,
    limit: int,
) -> list[MessagePayload]:
    """Return a page of what two people said to each other, oldest first."""
    with database.snapshot() as connection:
        if (
            connection.execute("SELECT 1 FROM user WHERE id = ?", (peer_id,)).fetchone()
            is None
        ):
            raise NoSuchUser()
        pair = (min(user_id, peer_id), max(user_id, peer_id))
        group = connection.execute(_DIRECT_GROUP, (direct_key(pair),)).fetchone()
        if group is None:
            return []
        return _history(connection, cursor, user_id, group[0], before_id, limit)


def chats(database: Database, cursor: Cursor, user_id: int) -> list[MessagePayload]:
    """Return the newest message of each of a person's conversations, newest first."""
    with database.snapshot() as connection:
        rows = connection.execute(CHATS, {"user_id": user_id}).fetchall()
        return [
            _with_status(connection, message_of(row, cursor), user_id) for row in rows
        ]


def with_status(
    database: Database, message: MessagePayload, user_id: int
) -> MessagePayload:
    """Tell the sender of a direct message how far it has come."""
    return _with_status(database.connection(), message, user_id)


def _history(
    connection: Connection,
    cursor: Cursor,
    user_id: int,
    group_id: int,
    before_id: int | None,
    limit: int,
) -> list[MessagePayload]:
    membership = connection.execute(_MEMBERSHIP, (user_id, group_id)).fetchone()
    if membership is None:
        raise NotAMember()
    rows = connection.execute(
        HISTORY,
        {
            "group_id": group_id,
            "before_id": ID_MAX if before_id is None else before_id,
            "from_seq": membership[0],
            "limit": limit,
        },
    ).fetchall()
    messages = [message_of(row, cursor) for row in reversed(rows)]
    if messages and isinstance(messages[0], DirectMessage):
        return [_with_status(connection, message, user_id) for message in messages]
    return messages


def _with_status(
    connection: Connection, message: MessagePayload, user_id: int
) -> MessagePayload:
    if isinstance(message, DirectMessage) and message.sender_id == user_id:
        read_seq, position = connection.execute(
            _RECEIVED, (message.recipient_id, message.group_id)
        ).fetchone()
        message.status = status_of(message, read_seq, position)
    return message


def status_of(message: DirectMessage, read_seq: int, position: int) -> Status:
    """Return how far a message has come, from its recipient's place in its group and in the log."""
    if message.seq <= read_seq:
        return "READ"
    return "DELIVERED" if message.id <= position else "PENDING"
