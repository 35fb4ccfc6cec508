"""The search index of PostgreSQL: the words of each message, and an index of them.

The words are those of `models/text/words.py`; no dictionary of PostgreSQL sees them. Group and
sender are words too, with a mark before them that no word has. Positions are not stored: a phrase
finds messages with all of its words, and the messages themselves decide.
"""

from collections.abc import Iterable, Sequence

from models.engine import Connection
from models.search.fts_index import Indexed
from models.search.query import Query, group_tag, sender_tag
from models.text.words import split_words

_PUT = """
    INSERT INTO search (rowid, words) VALUES (?, array_to_tsvector(?::text[]))
    ON CONFLICT (rowid) DO UPDATE SET words = excluded.words"""
# PostgreSQL takes words of up to 2,046 bytes; a character has up to four.
_WORD_CHARACTERS_MAX = 500
_MARK = "\x01"


def put(connection: Connection, messages: Sequence[Indexed]) -> None:
    """Index messages, in place of what was indexed of them before."""
    rows = []
    for each in messages:
        words = {word[:_WORD_CHARACTERS_MAX] for word in split_words(each.content)}
        words |= {_MARK + group_tag(each.group_id), _MARK + sender_tag(each.sender_id)}
        rows.append((each.message_id, [*words]))
    connection.executemany(_PUT, rows)


def write_out(connection: Connection) -> None:
    """Do nothing: PostgreSQL has written it."""


def merge(connection: Connection, until: float) -> bool:
    """Do nothing: PostgreSQL keeps its index in order by itself."""
    return True


def begin_compaction(connection: Connection) -> None:
    """Do nothing: erased words leave the files with the next VACUUM."""


def build_query(query: Query, tag_sets: Iterable[Iterable[str]]) -> str:
    """Return the tsquery for messages with all words of a query, and one tag of each set."""
    words = [
        _quoted(word) + (":*" if term.is_prefix and word is term.words[-1] else "")
        for term in query
        for word in term.words
    ]
    for tags in tag_sets:
        either = " | ".join(_quoted(_MARK + tag) for tag in tags)
        # No tag at all finds nothing: each message has a sender.
        words.append(f"({either})" if either else f"({_quoted(_MARK)})")
    return " & ".join(words)


def _quoted(word: str) -> str:
    escaped = word[:_WORD_CHARACTERS_MAX].replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
