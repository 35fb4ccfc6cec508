"""Whether others see how far a user has read, and the user how far others have."""


def up(migrator, db):
    db.execute_sql("ALTER TABLE user ADD COLUMN read_marks INTEGER NOT NULL DEFAULT 1")
