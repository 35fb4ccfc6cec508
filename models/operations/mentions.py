"""Who is mentioned in a text: `@username`, `@"a username with spaces"`, and for admins `@all`."""

import json
import re

from models.state.memberships import GroupState, Member
from models.store.transaction import Transaction
from models.tables import fold

ALL = 0  # stands for all of a group where the id of a user is expected

_MENTION = re.compile(r'(?<![\w@])@(?:"([^"\n]{3,64})"|([^\s@"]{3,80}))')
_MENTIONS_MAX = 50
_ENDS = ".,;:!?…)]}>*_~'\"»。、，！？"
MEMBERS = """
    SELECT u.id FROM user u
    JOIN membership s ON s.user_id = u.id AND s.group_id = :group_id
    WHERE u.username_key IN (SELECT value FROM json_each(:names))
    ORDER BY u.id"""
_INSERT = "INSERT INTO mention (user_id, group_id, message_id) VALUES (?, ?, ?)"


def mentioned(
    tx: Transaction, group: GroupState, sender: Member, content: str
) -> list[int]:
    """Return the ids of the members whom a text mentions; ALL for all of them, if an admin asks."""
    if "@" not in content:
        return []
    names = names_in(content)
    if not names:
        return []
    values = {"group_id": group.id, "names": json.dumps(sorted(names))}
    rows = tx.database.connection().execute(MEMBERS, values)
    user_ids = [row[0] for row in rows]
    calls_all = "all" in names and sender.role != "member"
    return [ALL, *user_ids] if calls_all else user_ids


def names_in(content: str) -> set[str]:
    """Return what may be the folded names after each @, with and without what ends a sentence."""
    names: set[str] = set()
    for count, match in enumerate(_MENTION.finditer(content)):
        if count == _MENTIONS_MAX:
            break
        name = match[1] or match[2]
        names |= {fold(name), fold(name.rstrip(_ENDS))}
    return names


def note_mentions(
    tx: Transaction, group_id: int, message_id: int, user_ids: list[int]
) -> None:
    """Keep who was mentioned, to be counted as long as they have not read it."""
    rows = [(user_id, group_id, message_id) for user_id in user_ids]
    tx.database.connection().executemany(_INSERT, rows)
