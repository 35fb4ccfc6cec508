"""Users with very many sessions: all of them end at once, and the furthest position is found fast.

A session belongs to a generation. When all sessions of a user end, the user gets the next one.
"""

_STATEMENTS = (
    "ALTER TABLE user ADD COLUMN session_generation INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN generation INTEGER NOT NULL DEFAULT 0",
    """
    CREATE INDEX session_live ON session (user_id, generation) WHERE revoked_at IS NULL""",
    'DROP INDEX IF EXISTS "session_user_id"',
    "CREATE INDEX session_position ON session (user_id, position)",
    """
    CREATE TABLE session_end (
        user_id INTEGER NOT NULL REFERENCES user (id),
        generation INTEGER NOT NULL,
        ended_at INTEGER NOT NULL,
        PRIMARY KEY (user_id, generation)
    ) WITHOUT ROWID""",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
