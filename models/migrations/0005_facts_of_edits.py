"""Give every edit in the log the facts that edits have today; reading one without them failed.

Until 4623150 an edit did not say which revision it made. Until a49cc44 it said neither where its
message is in its group nor that all readers of the event may read the message. All could: every
group showed its whole history to new members then.
"""

_STATEMENTS = (
    """
    UPDATE event SET data = json_set(
        event.data, '$.message_seq', message.seq, '$.message', json('true')
    ) FROM message
    WHERE event.type = 'message_edited' AND event.data ->> 'message_seq' IS NULL
        AND message.id = event.data ->> 'message_id'""",
    # The first edit of a message makes its revision 2.
    """
    UPDATE event SET data = json_set(event.data, '$.revision', edit.revision) FROM (
        SELECT id, 1 + row_number() OVER (
            PARTITION BY data ->> 'message_id' ORDER BY id
        ) AS revision
        FROM event WHERE type = 'message_edited'
    ) AS edit
    WHERE event.id = edit.id AND event.data ->> 'revision' IS NULL""",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
