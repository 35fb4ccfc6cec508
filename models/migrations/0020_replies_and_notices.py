"""Indexes of the replies to a message, and of the events that histories show between messages.

Both are partial: a send that is no reply writes to neither.
"""

_STATEMENTS = (
    # The sender, as the messages of an erased account count as deleted.
    """
    CREATE INDEX message_reply ON message (reply_to, id, sender_id)
        WHERE reply_to IS NOT NULL AND deleted_at IS NULL""",
    # Comparisons, the most frequent type first: for a list, SQLite would make a table each time.
    """
    CREATE INDEX event_notice ON event (group_id, id)
        WHERE type <> 'group_message' AND type <> 'direct_message' AND type <> 'reaction_added'
        AND type <> 'reaction_removed' AND type <> 'message_edited' AND type <> 'message_deleted'
        AND type <> 'profile_changed' AND group_id IS NOT NULL""",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
