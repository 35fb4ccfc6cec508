"""What a commit changed besides the log, for the other processes that share it."""

_TABLE = """
    CREATE TABLE turn (
        n INTEGER PRIMARY KEY,
        last_id INTEGER NOT NULL,
        facts TEXT NOT NULL,
        created_at INTEGER NOT NULL
    )"""


def up(migrator, db):
    db.execute_sql(_TABLE)
