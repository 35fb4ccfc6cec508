"""Changes of people that reach their groups in slices, and how much text users have sent."""

_STATEMENTS = (
    """
    CREATE TABLE spread (
        user_id INTEGER NOT NULL PRIMARY KEY REFERENCES user (id),
        after_id INTEGER NOT NULL,
        is_erased INTEGER NOT NULL DEFAULT 0,
        served_id INTEGER NOT NULL DEFAULT 0
    )""",
    """
    CREATE TABLE text_use (
        user_id INTEGER NOT NULL REFERENCES user (id),
        hour INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        PRIMARY KEY (user_id, hour)
    ) WITHOUT ROWID""",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
