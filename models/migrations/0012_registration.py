"""Invitations of the server itself, and codes that reset a password."""

_STATEMENTS = (
    """
    CREATE TABLE server_invite (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code_hash BLOB NOT NULL UNIQUE,
        created_at INTEGER NOT NULL,
        expires_at INTEGER,
        uses_left INTEGER
    )""",
    """
    CREATE TABLE reset_code (
        user_id INTEGER PRIMARY KEY REFERENCES user (id),
        code_hash BLOB NOT NULL UNIQUE,
        expires_at INTEGER NOT NULL
    )""",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
