"""What names are found by when their beginning is typed: see `models/name_parts.py`.

The table stays empty here. The server fills it when this migration has run, as it does after an
update of Unicode's data.
"""

_STATEMENTS = (
    """
    CREATE TABLE name_part (
        part TEXT NOT NULL,
        user_id INTEGER NOT NULL REFERENCES user (id),
        PRIMARY KEY (part, user_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX name_part_user ON name_part (user_id, part)",
    "ALTER TABLE meta ADD COLUMN name_version TEXT NOT NULL DEFAULT ''",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
