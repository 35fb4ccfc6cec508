"""Databases of earlier versions, as SQL: `<commit>.sql` is one that the server of that commit made.

A name with two commits is a database of the first that the second opened. Its users are Ava and
Mike (the demo), Zoe, Straße, carl, Dora, eve, Frank, and two whose accounts were deleted where the
commit had that: one whose messages stay and one whose messages go. They did all that the commit let
them do. All have the password `correct horse`, but for the demo users and Frank.

A migration needs no old code to be tested: `dump` what the newest version makes before it lands.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = sorted(path.stem for path in FOLDER.glob("*.sql"))

# FTS5 keeps the index in tables of its own, which it makes itself.
_IS_OWN = "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'"


def load(name: str, path: Path) -> None:
    """Make one of the databases."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FOLDER / f"{name}.sql").read_text())


def dump(path: Path) -> Iterator[str]:
    """Yield the statements that make a database again: its tables, their rows, their indexes."""
    with closing(sqlite3.connect(path)) as connection:
        yield "BEGIN;"
        schema = f"SELECT type, name, sql FROM sqlite_master WHERE {_IS_OWN}"
        for kind in ("table", "index"):
            found = connection.execute(f"{schema} AND type = ? ORDER BY rowid", (kind,))
            for _, name, sql in found.fetchall():
                if sql is not None:
                    yield f"{sql};"
                if kind == "table":
                    yield from _rows(connection, name)
        yield "COMMIT;"


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    if table == "search":
        columns.insert(0, "rowid")
        setting = "SELECT v FROM search_config WHERE k = 'automerge'"
        for (value,) in connection.execute(setting).fetchall():
            yield f"INSERT INTO search (search, rank) VALUES ('automerge', {value});"
    values = " || ', ' || ".join(f"quote({column})" for column in columns)
    names = ", ".join(columns)
    query = f'SELECT {values} FROM "{table}" ORDER BY {names}'
    rows = [f"({row})" for (row,) in connection.execute(query)]
    if rows:
        yield f'INSERT INTO "{table}" ({names}) VALUES\n' + ",\n".join(rows) + ";"
