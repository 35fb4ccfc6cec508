"""Usernames get a key for how they look, and the database the version of all its keys.

The version stays empty here. So the server computes all keys when this migration has run, as it
does after an update of Unicode's data: see `models/name_keys.py`.
"""

_STATEMENTS = (
    "ALTER TABLE user ADD COLUMN username_skeleton TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX user_skeleton ON user (username_skeleton)",
    "ALTER TABLE meta ADD COLUMN text_version TEXT NOT NULL DEFAULT ''",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
