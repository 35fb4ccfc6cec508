"""Receipts as they were when a block began, who has written in a direct conversation, and events of
reactions without counts that some of their readers may not know.

Existing blocks keep the receipts of today: how far things had come when they began is not known.
"""

import logging

log = logging.getLogger("chatserver.database")

_COLUMNS = (
    "ALTER TABLE block ADD COLUMN read_seq INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE block ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE membership ADD COLUMN has_written INTEGER NOT NULL DEFAULT 0",
)
_RECEIPTS = """
    UPDATE block SET
        position = max(
            (SELECT position FROM user WHERE id = block.user_id),
            coalesce((SELECT max(position) FROM session WHERE user_id = block.user_id), 0)),
        read_seq = coalesce((
            SELECT max(s.read_seq, s.seen_seq)
            FROM "group" g JOIN membership s ON s.group_id = g.id AND s.user_id = block.user_id
            WHERE g.direct_key = min(block.user_id, block.blocked_id) || ':'
                || max(block.user_id, block.blocked_id)), 0)"""
_WRITERS = """
    UPDATE membership SET has_written = 1 WHERE (user_id, group_id) IN (
        SELECT m.sender_id, m.group_id FROM message m
        JOIN "group" g ON g.id = m.group_id AND g.kind = 'direct')"""
# Members who may not read all of their group, and the events that added them.
_FIND_LATE = (
    """
    CREATE TEMP TABLE late AS
    SELECT group_id, id, data ->> 'from_seq' AS from_seq FROM event
    WHERE type = 'member_added' AND data ->> 'from_seq' > 1""",
    "CREATE INDEX late_group ON late (group_id, id)",
)
# Also if such a member left before the reaction: that costs a client at most one request.
_REMOVE_COUNTS = """
    UPDATE event SET data = json_remove(data, '$.reactions')
    WHERE type IN ('reaction_added', 'reaction_removed') AND EXISTS (
        SELECT 1 FROM late
        WHERE group_id = event.group_id AND id < event.id
            AND from_seq > event.data ->> 'message_seq')"""


def up(migrator, db):
    for statement in (*_COLUMNS, _RECEIPTS, _WRITERS, *_FIND_LATE):
        db.execute_sql(statement)
    removed = db.execute_sql(_REMOVE_COUNTS).rowcount
    db.execute_sql("DROP TABLE late")
    if removed:
        log.info("removed the counts of %d events of reactions", removed)
