"""The stored keys of names follow Unicode's data: compute them again when its version changes.

`meta.text_version` names the version that the stored keys follow. It is empty after the migration
that made it, and in a new database. Names and addresses never change here, only their keys: users
whose names become the same keep them. The oldest of these gets the key, the others one that ends
with their id.
"""

import logging
from collections.abc import Iterator
from typing import NamedTuple

from models.engine import Connection, Sql
from models.names import SEPARATOR, deleted_user_keys, group_key, user_keys
from models.text.skeleton import DATA_VERSION

log = logging.getLogger("chatserver.database")

_COLUMNS = "username_key, username_skeleton, email_key"
_FRESH = """
    CREATE TEMP TABLE fresh (
        id INTEGER PRIMARY KEY, username_key TEXT, username_skeleton TEXT, email_key TEXT)"""
_INSERT = f"INSERT INTO fresh (id, {_COLUMNS}) VALUES (?, ?, ?, ?)"
# The oldest of those who share a key never changes, so that it is found for each of the others.
_SEPARATE = """
    UPDATE fresh SET {0} = {0} || :separator || id WHERE EXISTS (
        SELECT 1 FROM fresh older WHERE older.{0} = fresh.{0} AND older.id < fresh.id)"""
_KEEP_CHANGED = """
    DELETE FROM fresh WHERE EXISTS (
        SELECT 1 FROM user u WHERE u.id = fresh.id AND (
            u.username_key, u.username_skeleton, u.email_key
        ) = (fresh.username_key, fresh.username_skeleton, fresh.email_key))"""
# Keys are unique, and two users may exchange theirs.
_RELEASE = """
    UPDATE user SET username_key = :separator || id, email_key = :separator || id
    WHERE id IN (SELECT id FROM fresh)"""
_STORE = f"""
    UPDATE user SET ({_COLUMNS}) = (SELECT {_COLUMNS} FROM fresh WHERE id = user.id)
    WHERE id IN (SELECT id FROM fresh)"""
_GROUPS = 'SELECT id, name, name_key FROM "group"'
_STORE_GROUP = 'UPDATE "group" SET name_key = ? WHERE id = ?'
_COUNT = "SELECT count(*) FROM user WHERE deleted_at IS NULL"
# Usernames that are the same as an older one or look like it, with the rule for ASCII of
# `models/text/skeleton.py`, and addresses that are the same as an older one.
_COLLIDING = """
    SELECT count(*) FILTER (WHERE instr(username_key, :separator) > 0
            OR (number > 1 AND is_other_than_ascii > 0)) AS usernames,
        count(*) FILTER (WHERE instr(email_key, :separator) > 0) AS emails
    FROM (
        SELECT username_key, email_key, row_number() OVER older AS number,
            max(CASE WHEN username_key GLOB '*[^ -~]*' THEN 1 ELSE 0 END) OVER older
                AS is_other_than_ascii
        FROM user WHERE deleted_at IS NULL
        WINDOW older AS (PARTITION BY username_skeleton ORDER BY id ROWS UNBOUNDED PRECEDING)
    ) named"""
# What makes the search index of SQLite. That of PostgreSQL is emptied as any table.
_SEARCH = Sql(
    "SELECT sql FROM sqlite_master WHERE name = 'search'", postgres="SELECT NULL"
)


class _Colliding(NamedTuple):
    usernames: int
    emails: int


def refresh_keys(connection: Connection) -> None:
    """Compute all keys again unless the stored ones follow this version's data; log the changes.

    Runs in the caller's transaction. Takes about 0.1 ms for each user.
    """
    (stored,) = connection.execute("SELECT text_version FROM meta").fetchone()
    if stored == DATA_VERSION:
        return
    (users,) = connection.execute(_COUNT).fetchone()
    changed = _refresh_users(connection)
    groups = _refresh_groups(connection)
    if users:
        log.info(
            "computed the keys of %d users by Unicode data %s:"
            " %d of users and %d of groups changed",
            users,
            DATA_VERSION,
            changed,
            groups,
        )
        _log_collisions(connection)
    if stored:
        _empty_search(connection)
    connection.execute("UPDATE meta SET text_version = ?", (DATA_VERSION,))


def _refresh_users(connection: Connection) -> int:
    """Store the keys of all users; return how many users have others than before."""
    separator = {"separator": SEPARATOR}
    connection.execute(_FRESH)
    connection.executemany(_INSERT, _computed(connection))
    for column in ("username_key", "email_key"):
        connection.execute(f"CREATE INDEX temp.fresh_{column} ON fresh ({column})")
        connection.execute(_SEPARATE.format(column), separator)
    connection.execute(_KEEP_CHANGED)
    connection.execute(_RELEASE, separator)
    changed = connection.execute(_STORE).rowcount
    connection.execute("DROP TABLE temp.fresh")
    return changed


def _computed(connection: Connection) -> Iterator[tuple[int, str, str, str]]:
    users = "SELECT id, username, email, deleted_at IS NOT NULL FROM user"
    for id, username, email, is_deleted in connection.execute(users):
        keys = deleted_user_keys(username) if is_deleted else user_keys(username, email)
        yield id, *keys


def _refresh_groups(connection: Connection) -> int:
    """Store the keys of all groups; return how many have another than before."""
    changed = [
        (key, id)
        for id, name, old in connection.execute(_GROUPS).fetchall()
        if (key := group_key(name)) != old
    ]
    connection.executemany(_STORE_GROUP, changed)
    return len(changed)


def _log_collisions(connection: Connection) -> None:
    values = {"separator": SEPARATOR}
    colliding = _Colliding._make(connection.execute(_COLLIDING, values).fetchone())
    if any(colliding):
        log.info(
            "%d usernames and %d e-mail addresses collide with older ones by these rules;"
            " their users keep them",
            *colliding,
        )


def _empty_search(connection: Connection) -> None:
    """Empty the search index, as queries are folded by other data than its words.

    The server then builds it anew.
    """
    (sql,) = connection.execute(_SEARCH).fetchone()
    if sql is None:
        connection.execute("DELETE FROM search")
    else:
        connection.execute("DROP TABLE search")
        connection.execute(sql)
        connection.execute("INSERT INTO search (search, rank) VALUES ('automerge', 0)")
    connection.execute("UPDATE meta SET indexed_id = 0")
    log.info("emptied the search index, which is built anew in the background")
