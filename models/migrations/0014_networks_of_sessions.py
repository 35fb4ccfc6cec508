"""Each session names the network of its login, as a keyed hash. Earlier sessions name none."""


def up(migrator, db):
    db.execute_sql("ALTER TABLE session ADD COLUMN network BLOB")
