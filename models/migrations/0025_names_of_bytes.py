"""The name of a file's bytes, where they are in a bucket."""


def up(migrator, db):
    db.execute_sql("ALTER TABLE file ADD COLUMN blob TEXT")
