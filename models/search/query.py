"""Search queries: their terms, and the FTS5 expression that finds them.

The index has two columns: the text, and tags, which name the group and the sender of a message. In
the database the column of the tags is called `place`.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from models.text.words import is_one_character, split_words

QUERY_CHARACTERS_MAX = 256
TERMS_MAX = 16
# One letter begins too many words to look at all of them.
PREFIX_CHARACTERS_MIN = 2

_QUOTES = str.maketrans("“”„‟«»＂", '"' * 7)
# A quote inside a word belongs to it, as in Hebrew abbreviations.
_PART = re.compile(r'"([^"]*)(?:"(\*)?)?|(\S+)')


class Term(NamedTuple):
    """Words that follow each other. If `is_prefix`, the last one may be the beginning of a word."""

    words: tuple[str, ...]
    is_prefix: bool


Query = tuple[Term, ...]


def parse_query(text: str) -> Query:
    """Return the terms of a query; raise ValueError for none, too many, or too short a prefix.

    A term is a part in quotes, or a part between spaces. No other text is syntax.
    """
    terms = []
    for quoted, star, plain in _PART.findall(text.translate(_QUOTES)):
        words = tuple(split_words(quoted or plain))
        if not words:
            continue
        is_prefix = bool(star or plain.endswith("*")) and not is_one_character(
            words[-1]
        )
        if is_prefix and len(words[-1]) < PREFIX_CHARACTERS_MIN:
            raise ValueError(
                f"write at least {PREFIX_CHARACTERS_MIN} letters before the *"
            )
        terms.append(Term(words, is_prefix))
    if not terms:
        raise ValueError("the query has no words to search for")
    if len(terms) > TERMS_MAX:
        raise ValueError(
            f"the query has {len(terms)} terms; at most {TERMS_MAX} are allowed"
        )
    return tuple(dict.fromkeys(terms))


def group_tag(group_id: int) -> str:
    """Return the tag of all messages of a group."""
    return f"g{group_id}"


def sender_tag(user_id: int) -> str:
    """Return the tag of all messages of a sender."""
    return f"u{user_id}"


def build_expression(query: Query, tag_sets: Iterable[Iterable[str]]) -> str:
    """Return the FTS5 expression for messages with all terms, and one tag of each set."""
    terms = (
        '"{}"{}'.format(" ".join(term.words), "*" if term.is_prefix else "")
        for term in query
    )
    clauses = [f"text : ({' AND '.join(terms)})"]
    for tags in tag_sets:
        clauses.append("place : ({})".format(" OR ".join(f'"{tag}"' for tag in tags)))
    return " AND ".join(clauses)
