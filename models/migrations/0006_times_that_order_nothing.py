"""Times are shown and order nothing: ids say what was before what.

`version.event_id` and `message.edited_id` name the event that wrote a text, `upload.position` is
where the log ended at an upload, and `log_time` finds times without assuming that they grow.
"""

_BLOCK_BITS = 10
_STATEMENTS = (
    "ALTER TABLE message ADD COLUMN edited_id INTEGER",
    "ALTER TABLE version ADD COLUMN event_id INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE upload ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE log_time (
        block INTEGER PRIMARY KEY,
        first_time INTEGER NOT NULL,
        last_time INTEGER NOT NULL
    )""",
)
_BLOCK = """
    INSERT INTO log_time (block, first_time, last_time)
    SELECT :block, min(created_at), max(created_at) FROM event
    WHERE id >= :start AND id < :end HAVING count(*)"""


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
    _name_the_events_of_edits(db)
    _place_uploads(db)
    (end,) = db.execute_sql("SELECT coalesce(max(id), 0) FROM event").fetchone()
    for block in range(end >> _BLOCK_BITS):
        start = block << _BLOCK_BITS
        values = {"block": block, "start": start, "end": start + (1 << _BLOCK_BITS)}
        db.execute_sql(_BLOCK, values)


def _name_the_events_of_edits(db):
    """Revision 1 was written by the message's own event, each later one by an edit's."""
    db.execute_sql("UPDATE version SET event_id = message_id WHERE revision = 1")
    edits = db.execute_sql(
        "SELECT id, data ->> 'message_id', data ->> 'revision' FROM event"
        " WHERE type = 'message_edited'"
    )
    for event_id, message_id, revision in edits:
        db.execute_sql(
            "UPDATE version SET event_id = ? WHERE message_id = ? AND revision = ?",
            (event_id, message_id, revision),
        )
        db.execute_sql(
            "UPDATE message SET edited_id = ? WHERE id = ? AND revision = ?",
            (event_id, message_id, revision),
        )


def _place_uploads(db):
    """Until now times grew with ids, so a time is found among them by bisection."""
    (end,) = db.execute_sql("SELECT coalesce(max(id), 0) FROM event").fetchone()
    uploads = db.execute_sql("SELECT user_id, file_id, created_at FROM upload")
    for user_id, file_id, created_at in uploads.fetchall():
        low, high = 0, end
        while low < high:
            middle = (low + high + 1) // 2
            found = db.execute_sql(
                "SELECT created_at FROM event WHERE id >= ? ORDER BY id LIMIT 1",
                (middle,),
            ).fetchone()
            if found[0] <= created_at:
                low = middle
            else:
                high = middle - 1
        db.execute_sql(
            "UPDATE upload SET position = ? WHERE user_id = ? AND file_id = ?",
            (low, user_id, file_id),
        )
