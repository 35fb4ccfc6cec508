"""Mentions in a message: which members it names, and whether it is for all."""

import json
from typing import NamedTuple

from models.permissions import is_allowed
from models.state.memberships import GroupState, Member
from models.store.transaction import Transaction
from models.text import mentions

ALL = 0  # stands in for a user's id, and means all members

MEMBERS = """
    SELECT u.id, u.username_key FROM user u
    JOIN membership s ON s.user_id = u.id AND s.group_id = :group_id
    WHERE u.username_key IN (SELECT CAST(value AS TEXT) FROM json_each(:names))"""
_INSERT = "INSERT INTO mention (user_id, group_id, message_id) VALUES (?, ?, ?)"


class _Named(NamedTuple):
    id: int
    username_key: str


def find_mentions(
    tx: Transaction, group: GroupState, sender: Member, content: str
) -> list[int]:
    """Return the ids of the members mentioned in a text, in its order; ALL is the first.

    At most 50, ALL included. Costs one query if the text may mention a member.
    """
    names = mentions.candidates(content)
    if not names:
        return []
    values = {"group_id": group.id, "names": json.dumps(names)}
    rows = tx.database.connection().fetch(_Named, MEMBERS, values)
    known = {row.username_key: row.id for row in rows}
    if is_allowed("mention_all", sender, group):
        known[mentions.ALL] = ALL
    user_ids = mentions.mentioned(content, known)
    return sorted(user_ids, key=lambda user_id: user_id != ALL)


def insert_mentions(
    tx: Transaction, *, group_id: int, message_id: int, user_ids: list[int]
) -> None:
    """Store the mentions of a message, for the counts of unread mentions."""
    rows = [(user_id, group_id, message_id) for user_id in user_ids]
    tx.database.connection().executemany(_INSERT, rows)
