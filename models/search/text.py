"""Searching, without the database: what the words of a text are, what a query asks for, where a
text has it.

Text and query are folded and split by the same code, and the index takes the words as they come:
its tokenizer splits at ASCII that is neither letter nor digit, and nowhere else. So what is found
depends on no table but Python's own. Letters are compared without case and without diacritics.
Where a script has no spaces between its words, each character is a word of its own, and a run of
them is searched as a phrase.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

QUERY_CHARACTERS_MAX = 256
TERMS_MAX = 16
# One letter begins too many words to look through them all.
PREFIX_CHARACTERS_MIN = 2

_SNIPPET_CHARACTERS = 160
_BEFORE_CHARACTERS = 40
_TABLE_MAX = 20_000

_Word = tuple[str, int, int]


def _ranges(text: str) -> list[int]:
    """Return the code points at which a list of ranges is entered and left, in order."""
    bounds = []
    for part in text.split():
        first, _, last = part.partition("-")
        bounds += [int(first, 16), int(last or first, 16) + 1]
    return bounds


def _is_in(bounds: list[int], code: int) -> bool:
    return bisect_right(bounds, code) % 2 == 1


# Han, kana, Hangul, Thai, Lao, Burmese, Khmer, and what is written like them.
_UNSPACED = _ranges(
    "E00-EFF 1000-109F 1100-11FF 1780-17FF 1950-19FF 1A20-1AAF 2E80-2FDF 3005-3007 3021-30FF "
    "3100-312F 3130-318F 31A0-31BF 31F0-31FF 3400-4DBF 4E00-A4CF A960-A97F A9E0-A9FF AA60-AADF "
    "AC00-D7FF F900-FAFF 1AFF0-1B16F 20000-3FFFF"
)
# Accents, points, harakat, variation selectors, the colour of an emoji's skin. Not the signs of
# Indian scripts, without which their words are others.
_MARKS = _ranges(
    "300-36F 483-489 591-5BD 5BF 5C1-5C2 5C4-5C5 5C7 610-61A 640 64B-65F 670 6D6-6DC 6DF-6E4 "
    "6E7-6E8 6EA-6ED 711 730-74A 1AB0-1AFF 1DC0-1DFF 20D0-20FF FE00-FE0F FE20-FE2F "
    "1F3FB-1F3FF E0100-E01EF"
)
_PICTURES = _ranges("1F000-1FAFF")
# Letters in their own right, that Unicode happens to compose.
_WHOLE = frozenset("йўїѓќ")
_ZERO_WIDTH_SPACE = "\u200b"


class _Folding(dict[int, str]):
    """What `str.translate` makes of each character; the common ones are remembered."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        if len(self) < _TABLE_MAX:
            self[code] = folded
        return folded


def _folded(character: str) -> str:
    if character in _WHOLE:
        return character
    parts = unicodedata.normalize("NFKD", character)
    base = "".join(part for part in parts if not _is_in(_MARKS, ord(part)))
    return "".join(map(_placed, unicodedata.normalize("NFC", base.casefold())))


def _placed(character: str) -> str:
    """Return a character of a word, one between spaces, a space, or nothing."""
    if character.isascii():
        return character if character.isalnum() else " "
    code, category = ord(character), unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "So" or _is_in(_PICTURES, code):
        return f" {character} "
    if category == "Cf" and character != _ZERO_WIDTH_SPACE:
        return ""
    if category[0] not in "LMN" and category != "Co":
        return " "
    return f" {character} " if _is_in(_UNSPACED, code) else character


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return a text as it is indexed: ASCII that is neither letter nor digit is between its words.

    The index itself ignores the case of ASCII letters.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text.casefold()).translate(_FOLDING)


_ASCII_WORD = re.compile("[0-9A-Za-z]+")


def words(text: str) -> list[str]:
    """Return a text's words, folded, in order."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return fold(text).split()


# Queries.


class Term(NamedTuple):
    """Words that follow each other; if `is_prefix`, the last is only the beginning of one."""

    words: tuple[str, ...]
    is_prefix: bool


Query = tuple[Term, ...]

_QUOTES = str.maketrans("“”„‟«»＂", '"' * 7)
# A quote inside a word belongs to it, as in Hebrew abbreviations.
_PART = re.compile(r'"([^"]*)(?:"(\*)?)?|(\S+)')


def parse(text: str) -> Query:
    """Return what a query asks for: all of its terms. Any text is one, or a ValueError.

    What stands between spaces is a term, and so is what stands in quotes.
    """
    terms = []
    for quoted, star, plain in _PART.findall(text.translate(_QUOTES)):
        found = tuple(words(quoted or plain))
        if not found:
            continue
        # A character of a script without spaces is all of its word.
        is_prefix = bool(star or plain.endswith("*")) and not _is_alone(found[-1])
        if is_prefix and len(found[-1]) < PREFIX_CHARACTERS_MIN:
            raise ValueError(
                f"before a * there are at least {PREFIX_CHARACTERS_MIN} letters"
            )
        terms.append(Term(found, is_prefix))
    if not terms:
        raise ValueError("there is nothing in the query to search for")
    if len(terms) > TERMS_MAX:
        raise ValueError(f"a query has at most {TERMS_MAX} terms")
    return tuple(dict.fromkeys(terms))


def _is_alone(word: str) -> bool:
    return not word.isascii() and _placed(word[0]).startswith(" ")


def in_group(group_id: int) -> str:
    """Return what the messages of a group have among their places."""
    return f"g{group_id}"


def from_user(user_id: int) -> str:
    """Return what the messages of a sender have among their places."""
    return f"u{user_id}"


def matching(query: Query, places: Iterable[Iterable[str]]) -> str:
    """Return the FTS5 expression for a query, in messages that have one of each of `places`."""
    terms = (
        '"{}"{}'.format(" ".join(term.words), "*" if term.is_prefix else "")
        for term in query
    )
    clauses = [f"text : ({' AND '.join(terms)})"]
    for names in places:
        clauses.append(
            "place : ({})".format(" OR ".join(f'"{name}"' for name in names))
        )
    return " AND ".join(clauses)


# Where a text has it.


class Excerpt(NamedTuple):
    """A part of a text, and the spans (start, end) of it that match."""

    snippet: str
    matches: list[tuple[int, int]]


def excerpt(text: str, query: Query) -> Excerpt | None:
    """Return the part of a text around the first match; None if it has not all of the terms."""
    spans = _find(list(_placed_words(text)), query)
    if spans is None:
        return None
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            start, end = merged[-1][0], max(end, merged.pop()[1])
        merged.append((start, end))
    low, high = _window(text, *merged[0])
    return Excerpt(
        text[low:high],
        [
            (max(start, low) - low, min(end, high) - low)
            for start, end in merged
            if start < high and end > low
        ],
    )


def _find(placed: list[_Word], query: Query) -> list[tuple[int, int]] | None:
    by_first: defaultdict[str, list[Term]] = defaultdict(list)
    prefixes = []
    for term in query:
        if term.is_prefix and len(term.words) == 1:
            prefixes.append(term)
        else:
            by_first[term.words[0]].append(term)
    found = set()
    spans = []
    for index, (word, start, end) in enumerate(placed):
        for term in by_first.get(word, ()):
            if _is_at(placed, index, term):
                found.add(term)
                spans.append((start, placed[index + len(term.words) - 1][2]))
        for term in prefixes:
            if word.startswith(term.words[0]):
                found.add(term)
                spans.append((start, end))
    return spans if len(found) == len(query) else None


def _is_at(placed: list[_Word], index: int, term: Term) -> bool:
    *rest, last = term.words
    there = [word for word, _, _ in placed[index : index + len(term.words)]]
    if len(there) != len(term.words) or there[:-1] != rest:
        return False
    return there[-1].startswith(last) if term.is_prefix else there[-1] == last


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a snippet begins and ends: at a space, where there is one."""
    low = max(start - _BEFORE_CHARACTERS, 0)
    if low:
        low = next((i + 1 for i in range(low - 1, start) if text[i].isspace()), low)
    high = min(low + _SNIPPET_CHARACTERS, len(text))
    if high < len(text):
        high = next((i for i in range(high, end, -1) if text[i].isspace()), high)
    return low, high


# Words and where they stand: what is between spaces and ASCII punctuation is folded by itself.
_RUN = re.compile(r"[^\s\x00-/:-@\[-`{-\x7f]+")


def _placed_words(text: str) -> Iterator[_Word]:
    """Yield a text's words, each with the span of the text that it was folded from."""
    for run in _RUN.finditer(text):
        start, end = run.span()
        folded = words(run[0])
        if run[0].isalnum() and len(folded) == 1:
            yield folded[0], start, end
            continue
        placed = _split(run[0])
        if [word for word, _, _ in placed] == folded:
            for word, low, high in placed:
                yield word, start + low, start + high
        else:  # characters that are one word only together
            for word in folded:
                yield word, start, end


def _split(run: str) -> list[_Word]:
    """Return the words of a run, as far as they can be told character by character."""
    placed: list[_Word] = []
    start: int | None = None

    def close(end: int) -> None:
        nonlocal start
        if start is not None:
            placed.extend((word, start, end) for word in words(run[start:end]))
            start = None

    for index, character in enumerate(run):
        folded = _fold_one(character)
        if " " in folded:
            close(index)
            placed.extend((word, index, index + 1) for word in folded.split())
        elif start is None and folded:
            start = index
    close(len(run))
    return placed


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    return fold(character)
