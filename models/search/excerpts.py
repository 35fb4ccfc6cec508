"""Excerpts: the part of a found message around the first match, and the spans that match."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from models.search.query import Query, Term
from models.text.words import ASCII_WORD, emoji_sequence, fold_text, split_words

_SNIPPET_CHARACTERS = 160
_BEFORE_CHARACTERS = 40

# The runs between spaces and ASCII punctuation: each of them is folded by itself. Two emoji begin
# with punctuation.
_RUN = re.compile(r"(?:[^\s\x00-/:-@\[-`{-\x7f]|[#*](?=[\ufe0e\ufe0f]*\u20e3))+")


class Excerpt(NamedTuple):
    """A part of a text, and the spans (start, end) of it that match."""

    snippet: str
    matches: list[tuple[int, int]]


class _Word(Struct, gc=False):
    """A folded word, and the span of the text that it was folded from."""

    folded: str
    start: int
    end: int


def find_excerpt(text: str, query: Query) -> Excerpt | None:
    """Return the part of a text around the first match, or None unless it has all terms."""
    spans = _find_terms(list(_words(text)), query)
    if spans is None:
        return None
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            start, end = merged[-1][0], max(end, merged.pop()[1])
        merged.append((start, end))
    low, high = _snippet_bounds(text, *merged[0])
    return Excerpt(
        text[low:high],
        [
            (max(start, low) - low, min(end, high) - low)
            for start, end in merged
            if start < high and end > low
        ],
    )


def _find_terms(words: list[_Word], query: Query) -> list[tuple[int, int]] | None:
    """Return the spans of all matches in a text, or None unless it has all terms."""
    # By number, as the hash of a term takes as long as all else here.
    by_first_word: defaultdict[str, list[tuple[int, Term]]] = defaultdict(list)
    prefixes = []
    for number, term in enumerate(query):
        if term.is_prefix and len(term.words) == 1:
            prefixes.append((number, term.words[0]))
        else:
            by_first_word[term.words[0]].append((number, term))
    found = set()
    spans = []
    for index, word in enumerate(words):
        for number, term in by_first_word.get(word.folded, ()):
            length = len(term.words)
            if length == 1 or _is_at(words, index, term):
                found.add(number)
                spans.append((word.start, words[index + length - 1].end))
        for number, beginning in prefixes:
            if word.folded.startswith(beginning):
                found.add(number)
                spans.append((word.start, word.end))
    return spans if len(found) == len(query) else None


def _is_at(words: list[_Word], index: int, term: Term) -> bool:
    *rest, last = term.words
    there = [word.folded for word in words[index : index + len(term.words)]]
    if len(there) != len(term.words) or there[:-1] != rest:
        return False
    return there[-1].startswith(last) if term.is_prefix else there[-1] == last


def _snippet_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the snippet for a match begins and ends: at spaces, where there are any."""
    low = max(start - _BEFORE_CHARACTERS, 0)
    if low:
        low = next((i + 1 for i in range(low - 1, start) if text[i].isspace()), low)
    high = min(low + _SNIPPET_CHARACTERS, len(text))
    if high < len(text):
        high = next((i for i in range(high, end, -1) if text[i].isspace()), high)
    return low, high


def _words(text: str) -> Iterator[_Word]:
    """Yield a text's words, each with its span."""
    if text.isascii():  # a third of the time
        for found in ASCII_WORD.finditer(text.lower()):
            yield _Word(found[0], *found.span())
        return
    for run in _RUN.finditer(text):
        start, end = run.span()
        folded = split_words(run[0])
        if run[0].isalnum() and len(folded) == 1:
            yield _Word(folded[0], start, end)
            continue
        words = _split_run(run[0], start)
        if [word.folded for word in words] == folded:
            yield from words
        else:  # some characters fold to a word only together
            for word in folded:
                yield _Word(word, start, end)


def _split_run(run: str, offset: int) -> list[_Word]:
    """Return the words of a run that begins at an offset, found character by character.

    An emoji counts as one character.
    """
    words: list[_Word] = []
    start: int | None = None

    def close(end: int) -> None:
        nonlocal start
        if start is not None:
            low, high = offset + start, offset + end
            words.extend(_Word(word, low, high) for word in split_words(run[start:end]))
            start = None

    index = 0
    for character in _characters(run):
        folded = _fold_one(character)
        end = index + len(character)
        if " " in folded:
            close(index)
            low, high = offset + index, offset + end
            words.extend(_Word(word, low, high) for word in folded.split())
        elif start is None and folded:
            start = index
        index = end
    close(len(run))
    return words


def _characters(run: str) -> Iterator[str]:
    """Yield the emoji of a run whole, and its other characters."""
    for index, part in enumerate(emoji_sequence().split(run)):
        if index % 2:
            yield part
        else:
            yield from part


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    return fold_text(character)
