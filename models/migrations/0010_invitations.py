"""Invitations of one person, and an index of the events about a person in a group."""

_STATEMENTS = (
    """
    CREATE TABLE invitation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id INTEGER NOT NULL REFERENCES user (id),
        group_id INTEGER NOT NULL REFERENCES "group" (id),
        actor_id INTEGER NOT NULL REFERENCES user (id),
        role TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        UNIQUE (user_id, group_id)
    )""",
    "CREATE INDEX invitation_group ON invitation (group_id)",
    """
    CREATE INDEX event_subject_group ON event (subject_id, group_id, id)
    WHERE subject_id IS NOT NULL AND group_id IS NOT NULL""",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
