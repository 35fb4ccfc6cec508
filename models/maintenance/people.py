"""List the accounts of a database file, also while a server uses it."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from models.engine import CannotOpen
from models.events.clock import timestamp
from models.maintenance.source import open_source
from models.names import spelling

ACCOUNTS = """
    SELECT id, username, email, created_at, disabled_at, files_bytes,
        (SELECT count(*) FROM session s
            WHERE s.user_id = user.id AND s.generation = user.session_generation
                AND revoked_at IS NULL AND expires_at > :now) sessions,
        (SELECT count(*) FROM membership m JOIN "group" g ON g.id = m.group_id
            WHERE m.user_id = user.id AND m.role = 'owner' AND g.deleted_id IS NULL) groups_owned
    FROM user
    WHERE deleted_at IS NULL AND (instr(folded(username), :text) > 0
        OR instr(folded(email), :text) > 0)
    ORDER BY id"""


class AccountEntry(NamedTuple):
    """An account, as an operator sees it."""

    id: int
    username: str
    email: str
    created_at: str
    is_disabled: bool
    files_bytes: int
    sessions: int
    groups_owned: int


def accounts(database: str, text: str, now: int) -> list[AccountEntry]:
    """Return the accounts with a text in their username or address, by id. Raises CannotOpen.

    `now` decides which sessions have not expired. In microseconds.
    """
    path = Path(database)
    try:
        with closing(open_source(path)) as connection:
            connection.create_function("folded", 1, spelling, deterministic=True)
            rows = connection.execute(
                ACCOUNTS, {"text": spelling(text), "now": now}
            ).fetchall()
    except sqlite3.Error as error:
        raise CannotOpen(f"cannot read {path}: {error}") from None
    return entries(rows)


def entries(rows: Iterable[tuple[Any, ...]]) -> list[AccountEntry]:
    """Return the accounts in rows of ACCOUNTS."""
    return [
        AccountEntry(
            id=id,
            username=username,
            email=email,
            created_at=timestamp(created_at),
            is_disabled=disabled_at is not None,
            files_bytes=files_bytes,
            sessions=sessions,
            groups_owned=groups_owned,
        )
        for (
            id,
            username,
            email,
            created_at,
            disabled_at,
            files_bytes,
            sessions,
            groups_owned,
        ) in rows
    ]
