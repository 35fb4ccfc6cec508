"""Bring databases of former versions to the shape that 0002 and 0003 give a new one.

0002 was edited five times after it had landed, and 0003 had two other names while it grew. So the
history of a database may name a migration of which the database lacks a part. This migration looks
at the schema, not at the history, and adds the missing parts. It changes nothing in a database that
lacks none.

Databases that were made with 0002 as of one of these commits lack the parts in its line and in all
lines below it:

    5d926db     the index membership_late
    a49cc44     user.erase_from and its index; the log still has the names of those who came or went
    4564d1c     the present form of the table search
    294bbc9     user.files_bytes, the index user_avatar
    b34b408     the table erasure, the folded names of groups; they have invite.revoked_at
    5288439     nothing

dbd7122 is a branch of 4564d1c that was merged with 5288439: the lines of 4564d1c and 294bbc9 hold
for it, and that of b34b408 does not.

Databases that were made with 0003 as of one of these commits lack likewise:

    8d2f9ab     (0003_reading_and_reacting) the index block_blocked
    b61d868     (0003_reading_reacting_blocking) the AUTOINCREMENT of invite
    64bcd6a     nothing

It runs before 0003, which fails on a table of invitations that has revoked_at. If a former 0003 has
run, this migration adds the rest of it, and writes its present name into the history. If 0003 and
0004 have run, only the parts that dbd7122 lacks can be missing; user.erase_from has its later name.
"""

import unicodedata

_FORMER_0003 = ("0003_reading_and_reacting", "0003_reading_reacting_blocking")
_PRESENT_0003 = "0003_reading_reacting_blocking_inviting"

# In the order of a new database. The last column has another name from 0004 on.
_USER = """
    "id" INTEGER NOT NULL PRIMARY KEY,
    "username" TEXT NOT NULL,
    "username_key" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" INTEGER NOT NULL,
    display_name TEXT,
    status TEXT,
    avatar TEXT,
    files_bytes INTEGER NOT NULL DEFAULT 0,
    disabled_at INTEGER,
    deleted_at INTEGER,
    {purge_from} INTEGER"""
_INVITE = """
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    code_hash BLOB NOT NULL UNIQUE,
    actor_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    uses_left INTEGER"""
_ERASURE = """
    CREATE TABLE erasure (
        id INTEGER PRIMARY KEY,
        group_id INTEGER NOT NULL REFERENCES "group" (id),
        after_id INTEGER NOT NULL
    )"""
_SEARCH = (
    "DROP TABLE search",
    "CREATE VIRTUAL TABLE search USING fts5("
    "text, place, tokenize = 'ascii', columnsize = 0)",
    "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
    # The indexer fills it from the beginning of the log.
    "UPDATE meta SET indexed_id = 0",
)


def up(migrator, db):
    _complete_0002(db)
    history = {name for (name,) in db.execute_sql("SELECT name FROM schema_migration")}
    for former in history.intersection(_FORMER_0003):
        _complete_0003(db)
        db.execute_sql(
            "UPDATE schema_migration SET name = ? WHERE name = ?",
            (_PRESENT_0003, former),
        )


def _complete_0002(db):
    schema = dict(db.execute_sql("SELECT name, sql FROM sqlite_master").fetchall())
    user = _columns(db, "user")
    purge_from = "purge_from" if "purge_from" in user else "erase_from"
    if purge_from not in user:
        # Names of people are in their own rows alone, so that deleting an account removes them.
        db.execute_sql(
            "UPDATE event SET data = json_remove(data, '$.username')"
            " WHERE type IN ('member_added', 'member_removed')"
        )
    if "files_bytes" not in user:
        _rebuild(db, "user", _USER.format(purge_from=purge_from))
    if "user_avatar" not in schema:
        db.execute_sql(
            "CREATE INDEX user_avatar ON user (avatar) WHERE avatar IS NOT NULL"
        )
    if "user_erasing" not in schema and "user_purging" not in schema:
        db.execute_sql(
            "CREATE INDEX user_erasing ON user (erase_from)"
            " WHERE erase_from IS NOT NULL"
        )
    if "membership_late" not in schema:
        db.execute_sql(
            "CREATE INDEX membership_late ON membership (group_id, from_seq)"
            " WHERE from_seq > 1"
        )
    if "place" not in _columns(db, "search"):
        for statement in _SEARCH:
            db.execute_sql(statement)
    if "revoked_at" in _columns(db, "invite"):
        db.execute_sql("DELETE FROM invite WHERE revoked_at IS NOT NULL")
        db.execute_sql("ALTER TABLE invite DROP COLUMN revoked_at")
    if "erasure" not in schema and "purge" not in schema:
        db.execute_sql(_ERASURE)
        _fold_names(db)


def _complete_0003(db):
    db.execute_sql("CREATE INDEX IF NOT EXISTS block_blocked ON block (blocked_id)")
    _rebuild(db, "invite", _INVITE)


def _fold_names(db):
    db.connection().create_function("fold", 1, _fold, deterministic=True)
    db.execute_sql(
        'UPDATE "group" SET name_key = fold(name)'
        " WHERE name IS NOT NULL AND name_key = ''"
    )


def _fold(name):
    return unicodedata.normalize("NFKC", name).casefold()


def _columns(db, table):
    """Return the names of a table's columns, in order."""
    return [row[1] for row in db.execute_sql(f"PRAGMA table_info({table})")]


def _rebuild(db, table, columns):
    """Make a table anew with these columns; keep its rows and its indexes.

    The other tables go on referring to it: foreign keys are off while a migration runs.
    """
    indexes = db.execute_sql(
        "SELECT sql FROM sqlite_master"
        " WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        (table,),
    ).fetchall()
    db.execute_sql(f"CREATE TABLE rebuilt ({columns})")
    rebuilt = _columns(db, "rebuilt")
    kept = ", ".join(name for name in _columns(db, table) if name in rebuilt)
    db.execute_sql(f"INSERT INTO rebuilt ({kept}) SELECT {kept} FROM {table}")
    db.execute_sql(f"DROP TABLE {table}")
    db.execute_sql(f"ALTER TABLE rebuilt RENAME TO {table}")
    for (sql,) in indexes:
        db.execute_sql(sql)
