"""The members of messages that are not in their rows: reactions, pins, replies and status."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import UNSET

from models.engine import Connection
from models.events.messages import MessagePayload
from models.queries.member_view import MemberView, member_view
from models.queries.messages import add_status

# The group's pins, a 0 if there may be reactions to any of the messages, and a -1 if there may be
# replies.
MARKED = """
    SELECT message_id FROM pin WHERE group_id = :group_id
    UNION ALL
    SELECT 0 WHERE EXISTS (SELECT 1 FROM reaction WHERE message_id BETWEEN :low AND :high)
    UNION ALL
    SELECT -1 WHERE EXISTS (
        SELECT 1 FROM message INDEXED BY message_reply
        WHERE reply_to BETWEEN :low AND :high AND deleted_at IS NULL)"""
# Bounds the cost of a page, whose messages may all have very many replies.
REPLIES_MAX = 1_000
# The index has all columns of a reply. Messages of an erased account count as deleted.
REPLIES = f"""
    SELECT i.value message_id, (
        SELECT count(*) FROM (
            SELECT 1 FROM message INDEXED BY message_reply
            WHERE reply_to = i.value AND deleted_at IS NULL
                AND sender_id NOT IN (SELECT id FROM user WHERE purge_from >= 0)
            LIMIT {REPLIES_MAX}) counted
    ) number
    FROM json_each(:ids) i WHERE EXISTS (
        SELECT 1 FROM message INDEXED BY message_reply
        WHERE reply_to = i.value AND deleted_at IS NULL)"""
REACTED = """
    SELECT message_id, emoji, count(*) number,
        max(CASE WHEN user_id = :user_id THEN 1 ELSE 0 END) is_own
    FROM reaction
    WHERE message_id IN (SELECT value FROM json_each(:ids))
    GROUP BY message_id, emoji"""


class _ReplyRow(NamedTuple):
    message_id: int
    number: int


class _ReactionRow(NamedTuple):
    message_id: int
    emoji: str
    number: int
    is_own: int


def add_marks(
    connection: Connection, view: MemberView, messages: list[MessagePayload]
) -> None:
    """Add reactions, pins, counts of replies and status to messages of one group."""
    ids = [message.id for message in messages]
    values = {
        "group_id": view.group_id,
        "low": min(ids, default=0),
        "high": max(ids, default=0),
    }
    marked = {id for (id,) in connection.execute(MARKED, values)}
    if marked:
        kept = {each.id: each for each in messages if each.deleted is not True}
        for id in marked & kept.keys():
            kept[id].pinned = True
        if -1 in marked:
            _add_reply_counts(connection, messages)
        if 0 in marked:
            _add_reactions(connection, view.user_id, kept)
    if view.kind == "direct":
        add_status(connection, messages, view.user_id)


def add_marks_over_groups(
    connection: Connection, user_id: int, messages: Iterable[MessagePayload]
) -> None:
    """Add the same to messages of several groups; raise NotAMember for one of another group."""
    by_group: defaultdict[int, list[MessagePayload]] = defaultdict(list)
    for message in messages:
        by_group[message.group_id].append(message)
    for group_id, group in by_group.items():
        add_marks(connection, member_view(connection, user_id, group_id), group)


def _add_reactions(
    connection: Connection, user_id: int, messages: dict[int, MessagePayload]
) -> None:
    values = {"user_id": user_id, "ids": _as_json(messages)}
    for row in connection.fetch(_ReactionRow, REACTED, values):
        message = messages[row.message_id]
        if message.reactions is UNSET:
            message.reactions = {}
        message.reactions[row.emoji] = row.number
        if row.is_own:
            own = [] if message.reacted is UNSET else message.reacted
            message.reacted = [*own, row.emoji]


def _add_reply_counts(connection: Connection, messages: list[MessagePayload]) -> None:
    """Add the counts of replies, also to deleted messages; no count is above REPLIES_MAX."""
    by_id = {message.id: message for message in messages}
    for row in connection.fetch(_ReplyRow, REPLIES, {"ids": _as_json(by_id)}):
        if row.number:
            by_id[row.message_id].reply_count = row.number


def _as_json(ids: Iterable[int]) -> str:
    return f"[{','.join(map(str, ids))}]"
