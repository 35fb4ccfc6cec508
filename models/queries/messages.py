"""Messages as they are read: histories, the newest of each conversation, one by its key."""

from operator import attrgetter
from typing import Any

import msgspec
from msgspec import Struct

from models.batches import gather, gathered
from models.database import Connection, Database
from models.events.clock import timestamp
from models.events.cursor import format_cursor
from models.events.messages import (
    Attachment,
    DirectMessage,
    GroupMessage,
    MessagePayload,
    Quote,
    Status,
)
from models.state.memberships import peers_of

QUOTE_CHARACTERS = 200
# As `Row` has them. The last is null when nothing has
# happened to the message, and it carries nothing: of most, so that it costs little to read them.
_DELETED = "coalesce(m.deleted_at, u.purge_from, g.deleted_id)"
_COLUMNS = f"""
    m.group_id, m.sender_id, m.content, m.created_at, m.id, m.seq,
    u.username, m.media_url, m.reply_to, m.key, m.type, g.direct_key,
    json(CASE WHEN coalesce(m.edited_at, {_DELETED}, m.mentions, m.files, m.quote) IS NOT NULL THEN
        json_array(m.revision, m.edited_at, {_DELETED}, json(m.mentions), json(m.files),
            CASE WHEN m.quote THEN (
                SELECT json_object('id', q.id, 'seq', q.seq, 'sender_id', q.sender_id,
                    'sender', v.username, 'content', CASE WHEN v.purge_from IS NULL
                        THEN substr(q.content, 1, {QUOTE_CHARACTERS}) ELSE '' END)
                FROM message q JOIN user v ON v.id = q.sender_id WHERE q.id = m.reply_to
            ) END)
    END)"""


_WHOSE = 'JOIN user u ON u.id = m.sender_id JOIN "group" g ON g.id = m.group_id'


def messages_where(condition: str) -> str:
    """Return the query for the messages `m`, their senders `u` and groups `g` under a condition,
    for `read_messages`."""
    return gathered(_COLUMNS, f"FROM message m {_WHOSE} WHERE {condition}")


def messages_of(ids: str) -> str:
    """Return the query for the messages whose ids another query returns, as `id`."""
    # CROSS: in this order. With IN, SQLite would first make a table of them.
    source = f"FROM ({ids}) i CROSS JOIN message m ON m.id = i.id {_WHOSE}"
    return gathered(_COLUMNS, source)


BY_ID = messages_where("m.id = :id")
BY_SEQ = messages_where(
    "m.id = (SELECT id FROM event WHERE group_id = :group_id AND seq = :seq)"
)
BY_KEY = messages_where("m.sender_id = :sender_id AND m.key = :key")
CHATS = gathered(
    _COLUMNS,
    f"""
    FROM membership s
    CROSS JOIN message m ON m.id = (
        SELECT id FROM message WHERE group_id = s.group_id ORDER BY id DESC LIMIT 1
    ) AND m.seq >= s.from_seq
    {_WHOSE}
    WHERE s.user_id = :user_id AND g.deleted_id IS NULL""",
)
_RECEIVED = """
    SELECT max(s.read_seq, s.seen_seq), max(u.position, coalesce(
        (SELECT max(position) FROM session WHERE user_id = u.id), 0))
    FROM membership s JOIN user u ON u.id = s.user_id
    WHERE s.user_id = ? AND s.group_id = ?"""


class Rest(Struct, array_like=True):
    """What only some messages have."""

    revision: int
    edited_at: int | None
    deleted_at: int | None
    mentions: list[int] | None
    files: list[Attachment] | None
    quote: Quote | None


class Row(Struct, array_like=True):
    """What _COLUMNS give."""

    group_id: int
    sender_id: int
    content: str
    created_at: int
    id: int
    seq: int
    sender: str
    media_url: str | None
    reply_to: int | None
    key: str | None
    kind: str
    direct_key: str | None
    rest: Rest | None


_rows = msgspec.json.Decoder(list[Row])
_by_id = attrgetter("id")


def read_messages(
    connection: Connection, sql: str, values: Any
) -> list[MessagePayload]:
    """Return the messages that a query finds, oldest first."""
    rows = gather(connection, sql, values, _rows)
    epoch = connection.epoch
    return sorted([_message(row, epoch) for row in rows], key=_by_id)


def _message(row: Row, epoch: str) -> MessagePayload:
    common = (
        row.group_id,
        row.sender_id,
        row.content,
        timestamp(row.created_at),
        row.id,
        row.seq,
        format_cursor(epoch, row.id),
        row.sender,
        row.media_url,
        row.reply_to,
        row.key,
        row.kind,
    )
    message: MessagePayload
    if row.direct_key is None:
        message = GroupMessage(*common)
    else:
        peer_id = sum(peers_of(row.direct_key)) - row.sender_id
        message = DirectMessage(*common, peer_id)
    if row.rest is not None:
        _add(message, row.rest)
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
    database: Database, sender_id: int, key: str
) -> MessagePayload | None:
    """Return what a sender sent with a key, or None."""
    values = {"sender_id": sender_id, "key": key}
    return _one(database.connection(), BY_KEY, values)


def message_by_id(connection: Connection, message_id: int) -> MessagePayload | None:
    """Return a message as it is now, or None."""
    return _one(connection, BY_ID, {"id": message_id})


def message_by_seq(
    connection: Connection, group_id: int, seq: int
) -> MessagePayload | None:
    """Return the message at a place in a group's log, or None."""
    return _one(connection, BY_SEQ, {"group_id": group_id, "seq": seq})


def _one(connection: Connection, sql: str, values: Any) -> MessagePayload | None:
    found = read_messages(connection, sql, values)
    return found[0] if found else None


def chats(database: Database, user_id: int) -> list[MessagePayload]:
    """Return the newest message of each of a person's conversations, newest first."""
    with database.snapshot() as connection:
        found = read_messages(connection, CHATS, {"user_id": user_id})
        return [add_status(connection, message, user_id) for message in found[::-1]]


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
