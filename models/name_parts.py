"""The folded parts of names, by which people are found when the beginning of a name is typed.

A user has a part for each word of their username and of their display name: the name from that word
on. So a range of the index holds all users with a name, or a word in a name, that begins with a
text. `meta.name_version` names the version of the text rules that the stored parts follow. A
deleted account has no parts.
"""

from collections.abc import Iterator

from models.engine import Connection
from models.text.characters import casefold
from models.text.skeleton import DATA_VERSION
from models.text.words import split_words

_INSERT = "INSERT INTO name_part (part, user_id) VALUES (?, ?)"
_DELETE = "DELETE FROM name_part WHERE user_id = ?"
_NAMES = "SELECT id, username, display_name FROM user WHERE deleted_at IS NULL"


def fold_name(text: str) -> str:
    """Return a name, or its beginning, without case, accents and punctuation.

    A text of punctuation alone keeps it; the result is empty only for spaces.
    """
    return " ".join(_words(text))


def parts_of(username: str, display_name: str | None) -> set[str]:
    """Return the parts of a user's names."""
    parts = set()
    for name in (username, display_name or ""):
        words = _words(name)
        parts |= {" ".join(words[start:]) for start in range(len(words))}
    return parts


def store_parts(
    connection: Connection, user_id: int, username: str, display_name: str | None
) -> None:
    """Store the parts of a user's names in place of those that they had."""
    remove_parts(connection, user_id)
    parts = sorted(parts_of(username, display_name))
    connection.executemany(_INSERT, [(part, user_id) for part in parts])


def remove_parts(connection: Connection, user_id: int) -> None:
    """Let a user be found by no name."""
    connection.execute(_DELETE, (user_id,))


def refresh_parts(connection: Connection) -> None:
    """Compute the parts of all names again unless the stored ones follow this version's data.

    Runs in the caller's transaction. Takes about 30 µs for each user.
    """
    (stored,) = connection.execute("SELECT name_version FROM meta").fetchone()
    if stored == DATA_VERSION:
        return
    connection.execute("DELETE FROM name_part")
    connection.executemany(_INSERT, _computed(connection))
    connection.execute("UPDATE meta SET name_version = ?", (DATA_VERSION,))


def _computed(connection: Connection) -> Iterator[tuple[str, int]]:
    for user_id, username, display_name in connection.execute(_NAMES):
        for part in parts_of(username, display_name):
            yield part, user_id


def _words(text: str) -> list[str]:
    return split_words(text) or casefold(text).split()
