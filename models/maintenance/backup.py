"""Copy a database file, consistent at one moment. It may be done while a server runs."""

import secrets
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from models.database import CannotOpen
from models.maintenance.source import open_source


def back_up(path: Path, copy: Path) -> None:
    """Copy a database to a new file, consistent at one moment, while a server may be using it.

    The copy has an epoch of its own: what happened after it was made is not in it, so cursors of
    the original must not be taken for its own.
    """
    if copy.exists():
        raise CannotOpen(f"{copy} exists already")
    unfinished = copy.with_name(f"{copy.name}.unfinished")
    try:
        with closing(open_source(path)) as source, closing(
            sqlite3.connect(unfinished)
        ) as target:
            # In one step: a writer in another process would make smaller ones begin anew.
            source.backup(target)
            with target:
                target.execute("UPDATE meta SET epoch = ?", (secrets.token_hex(4),))
            target.execute("PRAGMA journal_mode = delete")
        unfinished.rename(copy)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            unfinished.unlink()
        raise CannotOpen(f"cannot copy {path} to {copy}: {error}") from error
