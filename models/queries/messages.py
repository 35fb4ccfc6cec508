"""Queries for messages: by id, by `seq`, by key, and the newest of each conversation."""

from operator import attrgetter
from typing import Any, NamedTuple

import msgspec

from models.bulk import read_json, select_as_json
from models.engine import Connection, Database
from models.events.messages import DirectMessage, MessagePayload
from models.events.types import ID_MAX, Status
from models.queries.pages import CHAT_CHARACTERS, Page, one_more, page_of
from models.store.message_rows import (
    MESSAGE_COLUMNS,
    MessageRow,
    message_columns,
    message_of,
)

_SENDER_AND_GROUP = (
    'JOIN user u ON u.id = m.sender_id JOIN "group" g ON g.id = m.group_id'
)


def messages_where(condition: str) -> str:
    """Return the query, for `read_messages`, of the messages that meet a condition.

    The condition is on the message `m`, its sender `u` and its group `g`.
    """
    return select_as_json(
        MESSAGE_COLUMNS, f"FROM message m {_SENDER_AND_GROUP} WHERE {condition}"
    )


def messages_of(ids: str) -> str:
    """Return the query, for `read_messages`, of the messages whose `id` another query returns."""
    # CROSS: in this order. With IN, SQLite would first make a table of the ids.
    source = f"FROM ({ids}) i CROSS JOIN message m ON m.id = i.id {_SENDER_AND_GROUP}"
    return select_as_json(MESSAGE_COLUMNS, source)


BY_ID = messages_where("m.id = :id")
BY_SEQ = messages_where(
    "m.id = (SELECT id FROM event WHERE group_id = :group_id AND seq = :seq)"
)
BY_KEY = messages_where("m.sender_id = :sender_id AND m.key = :key")
# One character more than is shown, so that a cut is known.
CHATS = select_as_json(
    message_columns(content=f"substr(m.content, 1, {CHAT_CHARACTERS} + 1)"),
    f"""
    FROM (
        SELECT n.id FROM membership s
        CROSS JOIN message n ON n.id = (
            SELECT id FROM message WHERE group_id = s.group_id ORDER BY id DESC LIMIT 1
        ) AND n.seq >= s.from_seq
        WHERE s.user_id = :user_id AND n.id < :before_id AND EXISTS (
            SELECT 1 FROM "group" WHERE id = s.group_id AND deleted_id IS NULL)
        ORDER BY n.id DESC LIMIT :limit
    ) newest
    CROSS JOIN message m ON m.id = newest.id
    {_SENDER_AND_GROUP}""",
)
# To a sender whom the recipient has blocked, as it was when the block began. Where one of the two
# shows no read marks, nothing is read.
RECEIVED = """
    SELECT CASE WHEN u.read_marks <> 0
            AND (SELECT read_marks FROM user WHERE id = :sender_id) <> 0
            THEN coalesce(b.read_seq, max(s.read_seq, s.seen_seq)) ELSE 0 END read_seq,
        coalesce(b.position, max(u.position, coalesce(
            (SELECT max(position) FROM session WHERE user_id = u.id), 0))) position
    FROM membership s JOIN user u ON u.id = s.user_id
    LEFT JOIN block b ON b.user_id = s.user_id AND b.blocked_id = :sender_id
    WHERE s.user_id = :user_id AND s.group_id = :group_id"""

_rows = msgspec.json.Decoder(MessageRow)
_by_id = attrgetter("id")


class Received(NamedTuple):
    """How far a recipient has come: in the group by reading, in the log by receiving."""

    read_seq: int
    position: int


def read_messages(
    connection: Connection, sql: str, values: Any
) -> list[MessagePayload]:
    """Return the messages that a query finds, oldest first."""
    rows = read_json(connection, sql, values, _rows)
    epoch = connection.epoch
    return sorted([message_of(row, epoch) for row in rows], key=_by_id)


def message_by_key(
    database: Database, sender_id: int, key: str
) -> MessagePayload | None:
    """Return the message that a sender sent with a key, or None."""
    values = {"sender_id": sender_id, "key": key}
    return _one(database.connection(), BY_KEY, values)


def message_by_id(connection: Connection, message_id: int) -> MessagePayload | None:
    """Return a message as it is now, or None."""
    return _one(connection, BY_ID, {"id": message_id})


def message_by_seq(
    connection: Connection, group_id: int, seq: int
) -> MessagePayload | None:
    """Return the message that a group's event `seq` sent, or None."""
    return _one(connection, BY_SEQ, {"group_id": group_id, "seq": seq})


def _one(connection: Connection, sql: str, values: Any) -> MessagePayload | None:
    found = read_messages(connection, sql, values)
    return found[0] if found else None


def chats(
    database: Database, user_id: int, before_id: int | None, limit: int
) -> Page[MessagePayload]:
    """Return the newest message of each of a user's conversations, newest first.

    Only messages with ids below `before_id`. Long contents are cut.
    """
    values = {
        "user_id": user_id,
        "before_id": ID_MAX if before_id is None else before_id,
        "limit": one_more(limit),
    }
    with database.snapshot() as connection:
        page = page_of(read_messages(connection, CHATS, values)[::-1], limit)
        for message in page.items:
            add_status(connection, [message], user_id)
            if len(message.content) > CHAT_CHARACTERS:
                message.content = message.content[:CHAT_CHARACTERS]
                message.content_cut = True
        return page


def with_status(
    database: Database, message: MessagePayload, user_id: int
) -> MessagePayload:
    """Add its status to a direct message, if the user has sent it."""
    add_status(database.connection(), [message], user_id)
    return message


def add_status(
    connection: Connection, messages: list[MessagePayload], user_id: int
) -> None:
    """Add its status to each direct message of one conversation that the user has sent."""
    received: Received | None = None
    for message in messages:
        if isinstance(message, DirectMessage) and message.sender_id == user_id:
            if received is None:
                received = received_by(
                    connection,
                    user_id=message.recipient_id,
                    group_id=message.group_id,
                    sender_id=user_id,
                )
            message.status = _status(message, received)


def received_by(
    connection: Connection, *, user_id: int, group_id: int, sender_id: int
) -> Received:
    """Return how far a user has come in a direct conversation, as the other one may know it."""
    values = {"user_id": user_id, "group_id": group_id, "sender_id": sender_id}
    received = connection.fetch_one(Received, RECEIVED, values)
    assert received is not None, "memberships of direct conversations never end"
    return received


def _status(message: DirectMessage, received: Received) -> Status:
    is_note_to_self = message.recipient_id == message.sender_id
    if is_note_to_self or message.seq <= received.read_seq:
        return "READ"
    return "DELIVERED" if message.id <= received.position else "PENDING"
