"""Notices: the events that histories show between messages, as they tell what happened to a group.

Edits, deletions and reactions are not among them, as the messages show these, and neither are
profiles, as every name is shown as it is now.
"""

from typing import cast

from models.engine import Connection
from models.events.payloads import (
    AccountDeleted,
    BanLifted,
    GroupCreated,
    GroupUpdated,
    MemberAdded,
    MemberBanned,
    MemberRemoved,
    MemberUpdated,
    MessagePinned,
    MessageUnpinned,
)
from models.queries.log import read_facts

Notice = (
    GroupCreated
    | GroupUpdated
    | MemberAdded
    | MemberRemoved
    | MemberUpdated
    | MemberBanned
    | BanLifted
    | MessagePinned
    | MessageUnpinned
    | AccountDeleted
)

# The same condition as in the index, which holds notices only.
_NOTICES = """
    FROM event INDEXED BY event_notice
    WHERE group_id = :group_id
        AND type <> 'group_message' AND type <> 'direct_message' AND type <> 'reaction_added'
        AND type <> 'reaction_removed' AND type <> 'message_edited' AND type <> 'message_deleted'
        AND type <> 'profile_changed'"""
BEFORE = f"""
    SELECT id {_NOTICES} AND id < :id AND id >= :from_id ORDER BY id DESC LIMIT :limit"""
FROM = f"SELECT id {_NOTICES} AND id >= max(:id, :from_id) ORDER BY id LIMIT :limit"


def read_notices(
    connection: Connection, sql: str, values: dict[str, int]
) -> list[Notice]:
    """Return the notices that BEFORE or FROM finds, in no order."""
    ids = [row[0] for row in connection.execute(sql, values)]
    # The condition leaves these types; a group that was deleted is not read.
    return [cast(Notice, event) for event in read_facts(connection, ids)]
