"""Copy a database file, also while a server uses it."""

import secrets
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from models.engine import CannotOpen
from models.private_files import create_private
from models.maintenance.source import open_source


def back_up(path: Path, copy: Path) -> None:
    """Copy a database to a new file, as it is at one moment. Raises CannotOpen.

    The copy gets a new epoch: it lacks the original's later events, so the original's cursors must
    not hold for it.
    """
    if copy.exists():
        raise CannotOpen(f"{copy} exists already; name a new file")
    unfinished = copy.with_name(f"{copy.name}.unfinished")
    try:
        with closing(open_source(path)) as source, closing(
            _create(unfinished)
        ) as target:
            # Copy in one step: after a write by another process, smaller steps would start again.
            source.backup(target)
            with target:
                target.execute("UPDATE meta SET epoch = ?", (secrets.token_hex(4),))
            target.execute("PRAGMA journal_mode = delete")
        unfinished.rename(copy)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            unfinished.unlink()
        raise CannotOpen(f"cannot copy {path} to {copy}: {error}") from error


def _create(path: Path) -> sqlite3.Connection:
    path.unlink(missing_ok=True)  # left by a backup that was interrupted
    create_private(path)
    return sqlite3.connect(path)
