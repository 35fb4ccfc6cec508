"""The table and the column of the purge are named after it."""

_STATEMENTS = (
    "ALTER TABLE erasure RENAME TO purge",
    "DROP INDEX user_erasing",
    "ALTER TABLE user RENAME COLUMN erase_from TO purge_from",
    "CREATE INDEX user_purging ON user (purge_from) WHERE purge_from IS NOT NULL",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
