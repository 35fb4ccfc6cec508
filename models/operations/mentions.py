"""Mentions in a text: `@username`, `@"a username with spaces"`, and `@all` for those who may."""

import json
import re

from models.names import fold_name
from models.permissions import is_allowed
from models.state.memberships import GroupState, Member
from models.store.transaction import Transaction

ALL = 0  # stands in for a user's id, and means all members

_MENTION = re.compile(r'(?<![\w@])@(?:"([^"\n]{3,64})"|([^\s@"]{3,80}))')
_MENTIONS_MAX = 50
_ENDS = ".,;:!?…)]}>*_~'\"»。、，！？"
MEMBERS = """
    SELECT u.id FROM user u
    JOIN membership s ON s.user_id = u.id AND s.group_id = :group_id
    WHERE u.username_key IN (SELECT value FROM json_each(:names))
    ORDER BY u.id"""
_INSERT = "INSERT INTO mention (user_id, group_id, message_id) VALUES (?, ?, ?)"


def find_mentions(
    tx: Transaction, group: GroupState, sender: Member, content: str
) -> list[int]:
    """Return the ids of the members mentioned in a text; begins with ALL if it is for all."""
    if "@" not in content:
        return []
    names = names_in(content)
    if not names:
        return []
    values = {"group_id": group.id, "names": json.dumps(sorted(names))}
    rows = tx.database.connection().execute(MEMBERS, values)
    user_ids = [row[0] for row in rows]
    if "all" in names and is_allowed("mention_all", sender, group):
        return [ALL, *user_ids]
    return user_ids


def names_in(content: str) -> set[str]:
    """Return the possible usernames after each @, folded, with and without final punctuation."""
    names: set[str] = set()
    for count, match in enumerate(_MENTION.finditer(content)):
        if count == _MENTIONS_MAX:
            break
        name = match[1] or match[2]
        names |= {fold_name(name), fold_name(name.rstrip(_ENDS))}
    return names


def insert_mentions(
    tx: Transaction, *, group_id: int, message_id: int, user_ids: list[int]
) -> None:
    """Store the mentions of a message, for the counts of unread mentions."""
    rows = [(user_id, group_id, message_id) for user_id in user_ids]
    tx.database.connection().executemany(_INSERT, rows)
