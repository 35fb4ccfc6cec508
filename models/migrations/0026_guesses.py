"""The guesses at passwords that processes count together."""

_STATEMENTS = (
    "CREATE TABLE guess (key TEXT NOT NULL PRIMARY KEY, full_at BIGINT NOT NULL)",
    "CREATE INDEX guess_full_at ON guess (full_at)",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
