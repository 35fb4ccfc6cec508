"""Messages as they are read: histories, the newest of each conversation, one by its key."""

from collections.abc import Callable, Sequence
from sqlite3 import Connection
from typing import Any

import msgspec
from msgspec import Struct

from models.database import Database
from models.records import (
    Attachment,
    DirectMessage,
    GroupMessage,
    MessagePayload,
    Quote,
    Status,
    timestamp,
)
from models.memberships import peers_of

Cursor = Callable[[int], str]

QUOTE_CHARACTERS = 200
# In the order of the payloads' own fields, for `message_of`. The last is null when nothing has
# happened to the message, and it carries nothing: of most, so that it costs little to read them.
_DELETED = "coalesce(m.deleted_at, u.erase_from, g.deleted_id)"
_COLUMNS = f"""
    m.group_id, m.sender_id, m.content, m.created_at, m.id, m.seq,
    u.username, m.media_url, m.reply_to, m.key, m.type, g.direct_key,
    CASE WHEN coalesce(m.edited_at, {_DELETED}, m.mentions, m.files, m.quote) IS NOT NULL THEN
        json_array(m.revision, m.edited_at, {_DELETED}, json(m.mentions), json(m.files),
            CASE WHEN m.quote THEN (
                SELECT json_object('id', q.id, 'seq', q.seq, 'sender_id', q.sender_id,
                    'sender', v.username, 'content', CASE WHEN v.erase_from IS NULL
                        THEN substr(q.content, 1, {QUOTE_CHARACTERS}) ELSE '' END)
                FROM message q JOIN user v ON v.id = q.sender_id WHERE q.id = m.reply_to
            ) END)
    END"""
MESSAGE_SELECT = f"""
    SELECT {_COLUMNS}
    FROM message m JOIN user u ON u.id = m.sender_id JOIN "group" g ON g.id = m.group_id"""

BY_ID = f"{MESSAGE_SELECT} WHERE m.id = :id"
BY_SEQ = f"""{MESSAGE_SELECT}
    WHERE m.id = (SELECT id FROM event WHERE group_id = :group_id AND seq = :seq)"""
BY_KEY = f"{MESSAGE_SELECT} WHERE m.sender_id = :sender_id AND m.key = :key"
CHATS = f"""
    SELECT {_COLUMNS}
    FROM membership s
    CROSS JOIN message m ON m.id = (
        SELECT id FROM message WHERE group_id = s.group_id ORDER BY id DESC LIMIT 1
    ) AND m.seq >= s.from_seq
    JOIN user u ON u.id = m.sender_id
    JOIN "group" g ON g.id = m.group_id
    WHERE s.user_id = :user_id AND g.deleted_id IS NULL
    ORDER BY m.id DESC"""
_RECEIVED = """
    SELECT max(s.read_seq, s.seen_seq), max(u.position, coalesce(
        (SELECT max(position) FROM session WHERE user_id = u.id), 0))
    FROM membership s JOIN user u ON u.id = s.user_id
    WHERE s.user_id = ? AND s.group_id = ?"""


class Rest(Struct, array_like=True):
    """What only some messages have: the last column of their rows."""

    revision: int
    edited_at: int | None
    deleted_at: int | None
    mentions: list[int] | None
    files: list[Attachment] | None
    quote: Quote | None


_rest = msgspec.json.Decoder(Rest)


def message_of(row: Sequence[Any], cursor: Cursor) -> MessagePayload:
    """Return the message in a row of MESSAGE_SELECT.

    Name by name: made of lists it takes half as long again, and a page has hundreds.
    """
    (
        group_id,
        sender_id,
        content,
        created_at,
        id,
        seq,
        sender,
        media_url,
        reply_to,
        key,
        kind,
        direct_key,
        rest,
    ) = row
    common = (
        group_id,
        sender_id,
        content,
        timestamp(created_at),
        id,
        seq,
        cursor(id),
        sender,
        media_url,
        reply_to,
        key,
        kind,
    )
    message: MessagePayload
    if direct_key is None:
        message = GroupMessage(*common)
    else:
        message = DirectMessage(*common, sum(peers_of(direct_key)) - sender_id)
    if rest is not None:
        _add(message, _rest.decode(rest))
    return message


def _add(message: MessagePayload, rest: Rest) -> None:
    if rest.edited_at is not None:
        message.revision = rest.revision
        message.edited_at = timestamp(rest.edited_at)
    if rest.deleted_at is not None:
        # That of an erased account or a deleted group is as good as deleted before its row is.
        message.deleted = True
        message.content, message.media_url = "", None
        return
    if rest.mentions is not None:
        message.mentions = rest.mentions
    if rest.files is not None:
        message.files = rest.files
    if rest.quote is not None:
        message.quote = rest.quote


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


def message_by_id(
    connection: Connection, cursor: Cursor, message_id: int
) -> MessagePayload | None:
    """Return a message as it is now, or None."""
    row = connection.execute(BY_ID, {"id": message_id}).fetchone()
    return message_of(row, cursor) if row else None


def message_by_seq(
    connection: Connection, cursor: Cursor, group_id: int, seq: int
) -> MessagePayload | None:
    """Return the message at a place in a group's log, or None."""
    values = {"group_id": group_id, "seq": seq}
    row = connection.execute(BY_SEQ, values).fetchone()
    return message_of(row, cursor) if row else None


def chats(database: Database, cursor: Cursor, user_id: int) -> list[MessagePayload]:
    """Return the newest message of each of a person's conversations, newest first."""
    with database.snapshot() as connection:
        rows = connection.execute(CHATS, {"user_id": user_id}).fetchall()
        return [
            add_status(connection, message_of(row, cursor), user_id) for row in rows
        ]


def with_status(
    database: Database, message: MessagePayload, user_id: int
) -> MessagePayload:
    """Tell the sender of a direct message how far it has come."""
    return add_status(database.connection(), message, user_id)


def add_status(
    connection: Connection, message: MessagePayload, user_id: int
) -> MessagePayload:
    """Tell the sender of a direct message how far it has come."""
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
