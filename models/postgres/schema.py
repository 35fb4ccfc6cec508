"""The tables of a new PostgreSQL database, and the migrations that it has with them.

It begins at the version that the migrations of SQLite up to `LAST_OF_SQLITE` make; later ones are
for both. Tests hold that both engines have the same tables and columns. Texts compare by their
bytes, as in SQLite, whatever the database's own collation is. `event` and `message`, which every
send writes, have no foreign keys: they would halve the number of sends.
"""

import re

LAST_OF_SQLITE = "0024_session_generations"

# Scalar functions of SQLite. With NULL they are NULL, as there.
_FUNCTIONS = """
CREATE FUNCTION max(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN $1 >= $2 THEN $1 WHEN $1 < $2 THEN $2 END';
CREATE FUNCTION min(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN $1 <= $2 THEN $1 WHEN $1 > $2 THEN $2 END';
CREATE FUNCTION substr(text, integer, bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT pg_catalog.substr($1, $2, $3::integer)';
"""
# Columns as in SQLite: I is a whole number, T a text, B bytes; ! is NOT NULL. REFERENCES as there.
_TABLES = """
CREATE TABLE "user" (
    id ID, username T!, username_key T! UNIQUE, email T!, email_key T! UNIQUE, password_hash T!,
    position I!, created_at I!, display_name T, status T, avatar T,
    files_bytes I! DEFAULT 0, disabled_at I, deleted_at I, purge_from I,
    username_skeleton T! DEFAULT '', read_marks I! DEFAULT 1, session_generation I! DEFAULT 0);
CREATE INDEX user_avatar ON "user" (avatar) WHERE avatar IS NOT NULL;
CREATE INDEX user_purging ON "user" (purge_from) WHERE purge_from IS NOT NULL;
CREATE INDEX user_skeleton ON "user" (username_skeleton);
CREATE TABLE session (
    id T! PRIMARY KEY, user_id I! REFERENCES "user" (id), position I!, created_at I!,
    expires_at I!, revoked_at I, network B, user_agent T, address T, used_at I, cookie T,
    generation I! DEFAULT 0, rowid I! GENERATED ALWAYS AS IDENTITY);
CREATE INDEX session_live ON session (user_id, generation) WHERE revoked_at IS NULL;
CREATE INDEX session_position ON session (user_id, position);
CREATE TABLE "group" (
    id ID, kind T!, name T, owner_id I REFERENCES "user" (id), direct_key T UNIQUE,
    created_at I!, topic T! DEFAULT '', visibility T! DEFAULT 'private',
    may_post T! DEFAULT 'all', may_invite T! DEFAULT 'admins', may_pin T! DEFAULT 'admins',
    history T! DEFAULT 'all', archived_at I, deleted_id I, name_key T! DEFAULT '');
CREATE INDEX group_public ON "group" (name_key, id)
    WHERE visibility = 'public' AND deleted_id IS NULL;
CREATE TABLE membership (
    group_id I! REFERENCES "group" (id), user_id I! REFERENCES "user" (id), role T!,
    from_seq I!, read_seq I!, joined_id I!, joined_at I!, muted_until I,
    seen_seq I! DEFAULT 0, has_written I! DEFAULT 0, PRIMARY KEY (user_id, group_id));
CREATE UNIQUE INDEX membership_group_id_user_id ON membership (group_id, user_id);
CREATE INDEX membership_late ON membership (group_id, from_seq) WHERE from_seq > 1;
CREATE TABLE event (
    id I! PRIMARY KEY, group_id I, seq I, type T!, actor_id I!, subject_id I, data T,
    created_at I!);
CREATE UNIQUE INDEX event_group_id_seq ON event (group_id, seq);
CREATE INDEX event_group_id_id ON event (group_id, id);
CREATE INDEX event_subject_id_id ON event (subject_id, id) WHERE subject_id IS NOT NULL;
CREATE INDEX event_subject_group ON event (subject_id, group_id, id)
    WHERE subject_id IS NOT NULL AND group_id IS NOT NULL;
CREATE INDEX event_notice ON event (group_id, id)
    WHERE type <> 'group_message' AND type <> 'direct_message' AND type <> 'reaction_added'
    AND type <> 'reaction_removed' AND type <> 'message_edited' AND type <> 'message_deleted'
    AND type <> 'profile_changed' AND group_id IS NOT NULL;
CREATE TABLE message (
    id I! PRIMARY KEY, group_id I!, seq I!, sender_id I!, type T!, content T!, media_url T,
    reply_to I, key T, revision I! DEFAULT 1, created_at I!, edited_at I, deleted_at I,
    mentions T, files T, quote I, edited_id I);
CREATE UNIQUE INDEX message_sender_id_key ON message (sender_id, key) WHERE key IS NOT NULL;
CREATE INDEX message_group_id_id ON message (group_id, id, sender_id, deleted_at);
CREATE INDEX message_reply ON message (reply_to, id, sender_id)
    WHERE reply_to IS NOT NULL AND deleted_at IS NULL;
CREATE TABLE version (
    message_id I! REFERENCES message (id), revision I!, content T!, created_at I!,
    event_id I! DEFAULT 0, PRIMARY KEY (message_id, revision));
CREATE TABLE reaction (
    message_id I! REFERENCES message (id), emoji T!, user_id I! REFERENCES "user" (id),
    created_at I!, event_id I! DEFAULT 0, PRIMARY KEY (message_id, emoji, user_id));
CREATE INDEX reaction_user ON reaction (user_id);
CREATE INDEX reaction_event ON reaction (message_id, event_id);
CREATE TABLE pin (
    group_id I! REFERENCES "group" (id), message_id I! REFERENCES message (id),
    user_id I! REFERENCES "user" (id), created_at I!, PRIMARY KEY (group_id, message_id));
CREATE TABLE mention (
    user_id I!, group_id I! REFERENCES "group" (id), message_id I! REFERENCES message (id),
    PRIMARY KEY (user_id, group_id, message_id));
CREATE INDEX mention_message ON mention (message_id);
CREATE TABLE ban (
    group_id I! REFERENCES "group" (id), user_id I! REFERENCES "user" (id),
    actor_id I! REFERENCES "user" (id), created_at I!, PRIMARY KEY (group_id, user_id));
CREATE TABLE invite (
    id ID, group_id I! REFERENCES "group" (id), code_hash B! UNIQUE,
    actor_id I! REFERENCES "user" (id), created_at I!, expires_at I, uses_left I);
CREATE INDEX invite_group ON invite (group_id);
CREATE TABLE server_invite (
    id ID, code_hash B! UNIQUE, created_at I!, expires_at I, uses_left I);
CREATE TABLE reset_code (
    user_id I! PRIMARY KEY REFERENCES "user" (id), code_hash B! UNIQUE, expires_at I!);
CREATE TABLE invitation (
    id ID, user_id I! REFERENCES "user" (id), group_id I! REFERENCES "group" (id),
    actor_id I! REFERENCES "user" (id), role T!, created_at I!, UNIQUE (user_id, group_id));
CREATE INDEX invitation_group ON invitation (group_id);
CREATE TABLE file (
    id T! PRIMARY KEY, size I!, type T!, width I, height I, created_at I!);
CREATE TABLE upload (
    user_id I! REFERENCES "user" (id), file_id T! REFERENCES file (id), name T!, created_at I!,
    position I! DEFAULT 0, PRIMARY KEY (user_id, file_id));
CREATE INDEX upload_file ON upload (file_id);
CREATE TABLE attachment (
    message_id I! REFERENCES message (id), file_id T! REFERENCES file (id),
    PRIMARY KEY (message_id, file_id));
CREATE INDEX attachment_file ON attachment (file_id);
CREATE TABLE block (
    user_id I! REFERENCES "user" (id), blocked_id I! REFERENCES "user" (id), created_at I!,
    read_seq I! DEFAULT 0, position I! DEFAULT 0, PRIMARY KEY (user_id, blocked_id));
CREATE INDEX block_blocked ON block (blocked_id);
CREATE TABLE purge (id ID, group_id I! REFERENCES "group" (id), after_id I!);
CREATE TABLE spread (
    user_id I! PRIMARY KEY REFERENCES "user" (id), after_id I!, is_erased I! DEFAULT 0,
    served_id I! DEFAULT 0);
CREATE TABLE text_use (
    user_id I! REFERENCES "user" (id), hour I!, bytes I!, PRIMARY KEY (user_id, hour));
CREATE TABLE log_time (block I! PRIMARY KEY, first_time I!, last_time I!);
CREATE TABLE name_part (
    part T!, user_id I! REFERENCES "user" (id), PRIMARY KEY (part, user_id));
CREATE INDEX name_part_user ON name_part (user_id, part);
CREATE TABLE client_data (
    user_id I! REFERENCES "user" (id), name T!, data T!, revision I!, updated_at I!,
    PRIMARY KEY (user_id, name));
CREATE TABLE session_end (
    user_id I! REFERENCES "user" (id), generation I!, ended_at I!,
    PRIMARY KEY (user_id, generation));
CREATE TABLE turn (n I! PRIMARY KEY, last_id I!, facts T!, created_at I!);
CREATE TABLE meta (
    id ID, epoch T!, indexed_id I! DEFAULT 0, text_version T! DEFAULT '',
    name_version T! DEFAULT '');
CREATE TABLE search (rowid I! PRIMARY KEY, words tsvector NOT NULL);
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX search_words ON search USING gin ((rowid >> 12), words);
CREATE TABLE origin (name T! PRIMARY KEY);
CREATE TABLE schema_migration (
    id ID, name T! UNIQUE, applied timestamp NOT NULL DEFAULT current_timestamp);
"""
_TYPES = {
    "ID": "bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
    "I": "bigint",
    "T": 'text COLLATE "C"',
    "B": "bytea",
}
_TYPE = re.compile(r"(?<=\w )(ID|[ITB])\b(!?)")


def statements() -> list[str]:
    """Return the statements that make the tables of a new database."""
    text = _FUNCTIONS + _TYPE.sub(_spell_out, _TABLES)
    return [each.strip() for each in text.split(";\n") if each.strip()]


def _spell_out(found: re.Match[str]) -> str:
    return _TYPES[found[1]] + (" NOT NULL" if found[2] else "")
