"""What a user's clients keep for each other: their settings, and the drafts of messages."""

_TABLE = """
    CREATE TABLE client_data (
        user_id INTEGER NOT NULL REFERENCES user (id),
        name TEXT NOT NULL,
        data TEXT NOT NULL,
        revision INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        PRIMARY KEY (user_id, name)
    ) WITHOUT ROWID"""


def up(migrator, db):
    db.execute_sql(_TABLE)
