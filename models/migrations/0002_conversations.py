"""What a conversation is made of besides messages. Frozen, as every migration is."""

import unicodedata

_COLUMNS = {
    "message": (
        "mentions TEXT",
        "files TEXT",
        "quote INTEGER",
    ),
    '"group"': (
        "topic TEXT NOT NULL DEFAULT ''",
        "visibility TEXT NOT NULL DEFAULT 'private'",
        "may_post TEXT NOT NULL DEFAULT 'all'",
        "may_invite TEXT NOT NULL DEFAULT 'admins'",
        "may_pin TEXT NOT NULL DEFAULT 'admins'",
        "history TEXT NOT NULL DEFAULT 'all'",
        "archived_at INTEGER",
        "deleted_id INTEGER",
        "name_key TEXT NOT NULL DEFAULT ''",
    ),
    "membership": ("muted_until INTEGER",),
    "user": (
        "display_name TEXT",
        "status TEXT",
        "avatar TEXT",
        "files_bytes INTEGER NOT NULL DEFAULT 0",
        "disabled_at INTEGER",
        "deleted_at INTEGER",
        "erase_from INTEGER",
    ),
    "meta": ("indexed_id INTEGER NOT NULL DEFAULT 0",),
}

_TABLES = """
CREATE TABLE version (
    message_id INTEGER NOT NULL REFERENCES message (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, revision)
) WITHOUT ROWID;
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id),
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;
CREATE INDEX reaction_user ON reaction (user_id);
CREATE TABLE pin (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, message_id)
) WITHOUT ROWID;
CREATE TABLE mention (
    user_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    message_id INTEGER NOT NULL REFERENCES message (id),
    PRIMARY KEY (user_id, group_id, message_id)
) WITHOUT ROWID;
CREATE INDEX mention_message ON mention (message_id);
CREATE TABLE ban (
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    actor_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, user_id)
) WITHOUT ROWID;
CREATE TABLE invite (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    code_hash BLOB NOT NULL UNIQUE,
    actor_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    uses_left INTEGER
);
CREATE INDEX invite_group ON invite (group_id);
CREATE TABLE file (
    id TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE upload (
    user_id INTEGER NOT NULL REFERENCES user (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, file_id)
) WITHOUT ROWID;
CREATE INDEX upload_file ON upload (file_id);
CREATE TABLE attachment (
    message_id INTEGER NOT NULL REFERENCES message (id),
    file_id TEXT NOT NULL REFERENCES file (id),
    PRIMARY KEY (message_id, file_id)
) WITHOUT ROWID;
CREATE INDEX attachment_file ON attachment (file_id);
CREATE INDEX user_avatar ON user (avatar) WHERE avatar IS NOT NULL;
CREATE TABLE block (
    user_id INTEGER NOT NULL REFERENCES user (id),
    blocked_id INTEGER NOT NULL REFERENCES user (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, blocked_id)
) WITHOUT ROWID;
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES "group" (id),
    after_id INTEGER NOT NULL
);
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE INDEX user_erasing ON user (erase_from) WHERE erase_from IS NOT NULL;
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
"""


def up(migrator, db):
    for table, columns in _COLUMNS.items():
        for column in columns:
            db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    groups = db.execute_sql('SELECT id, name FROM "group" WHERE name IS NOT NULL')
    for group_id, name in groups.fetchall():
        name_key = unicodedata.normalize("NFKC", name).casefold()
        db.execute_sql(
            'UPDATE "group" SET name_key = ? WHERE id = ?', (name_key, group_id)
        )
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    # What people are called is in their own rows alone.
    db.execute_sql(
        "UPDATE event SET data = json_remove(data, '$.username')"
        " WHERE type IN ('member_added', 'member_removed')"
    )
    # `text` is what `models/search.py` makes of a message, whose words this tokenizer takes as they
    # are; `place` has the names of its group and its sender.
    db.execute_sql(
        "CREATE VIRTUAL TABLE search USING fts5("
        "text, place, tokenize = 'ascii', columnsize = 0)"
    )
    # FTS5 would merge a quarter of a megabyte at a time: the indexer does it in small steps.
    db.execute_sql("INSERT INTO search (search, rank) VALUES ('automerge', 0)")
