"""Where a session was opened and used, and the cookie that carries its token."""

_COLUMNS = ("user_agent TEXT", "address TEXT", "used_at INTEGER", "cookie TEXT")


def up(migrator, db):
    for column in _COLUMNS:
        db.execute_sql(f"ALTER TABLE session ADD COLUMN {column}")
