"""The words of a text, as the index and queries have them.

Texts and queries are folded and split by this code alone, and by the tables of models/text alone.
The index's tokenizer only splits at ASCII characters that are neither letters nor digits. Letters
are compared without case and without diacritics. In scripts without spaces between words, each
character is a word, and a query for several of them is a phrase. An emoji is a word, however many
characters it has.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache

from models.text.characters import (
    ascii_digits,
    casefold,
    category,
    combining_class,
    normalize,
    property_named,
)
from models.text.folding import letters_without_strokes
from models.text.invisible import EMOJI_STYLE, KEYCAP, SKIN_TONES, TEXT_STYLE, ZWJ

# Characters that each table remembers.
_TABLE_MAX = 20_000


def _ranges(text: str) -> list[int]:
    """Return the bounds of ranges of code points, in order: first, last + 1, first, last + 1 …"""
    bounds = []
    for part in text.split():
        first, _, last = part.partition("-")
        bounds += [int(first, 16), int(last or first, 16) + 1]
    return bounds


def _is_in(bounds: list[int], code: int) -> bool:
    return bisect_right(bounds, code) % 2 == 1


# Scripts without spaces: Han, kana, Hangul, Thai, Lao, Burmese, Khmer and similar ones.
_UNSPACED = _ranges(
    "E00-EFF 1000-109F 1100-11FF 1780-17FF 1950-19FF 1A20-1AAF 2E80-2FDF 3005-3007 3021-30FF "
    "3100-312F 3130-318F 31A0-31BF 31F0-31FF 3400-4DBF 4E00-A4CF A960-A97F A9E0-A9FF AA60-AADF "
    "AC00-D7FF F900-FAFF 1AFF0-1B16F 20000-3FFFF"
)
# Diacritics, variation selectors and skin tones. The vowel signs of Indian scripts are not among
# them: without these, many words would become other words.
_MARKS = _ranges(
    "300-36F 483-489 591-5BD 5BF 5C1-5C2 5C4-5C5 5C7 610-61A 640 64B-65F 670 6D6-6DC 6DF-6E4 "
    "6E7-6E8 6EA-6ED 711 730-74A 1AB0-1AFF 1DC0-1DFF 20D0-20FF FE00-FE0F FE20-FE2F "
    "1F3FB-1F3FF E0100-E01EF"
)
_PICTURES = _ranges("1F000-1FAFF")
# Separate letters of their alphabets, although Unicode composes them of a letter and a mark.
_SEPARATE_LETTERS = frozenset("йўїѓќ")
# The keyboards of one language write different ones of these letters.
_ARABIC = str.maketrans("\u064a\u0649\u0643", "\u06cc\u06cc\u06a9")
# Letters to Unicode. The other apostrophes are punctuation, and so are these here.
_APOSTROPHES = frozenset("\u02bb\u02bc")
_TONES = f"[{SKIN_TONES}]"
_STYLES = f"[{TEXT_STYLE}{EMOJI_STYLE}]"
_FLAG_LETTERS = "[\U0001f1e6-\U0001f1ff]"
_TAGS = "[\U000e0020-\U000e007e]+\U000e007f"
# Marks are reordered, and they and these letters composed with the character before them.
_COMPOSED = _ranges(
    "9BE 9D7 B3E B56-B57 BBE BD7 CC2 CD5-CD6 D3E D57 DCF DDF 102E 1161-1175 11A8-11C2 1B35 11127 "
    "1133E 11357 113B8 113BB 113C2 113C9 114B0 114BA 114BD 115AF 11930 1611E-16120 16129 16D67"
)
# Stands for a character that cannot be folded without the others. No text is folded to it.
_NOT_ALONE = "\0"
# The index's tokenizer would drop them.
_WIDE = str.maketrans("#*", "\uff03\uff0a")
_NOT_COMPARED = re.compile(f"{_TONES}|{_STYLES}")
_ZERO_WIDTH_SPACE = "\u200b"


class _Table(dict[int, str]):
    """A table for `str.translate` that is filled as characters occur."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, code: int) -> str:
        # Texts with thousands of rare characters must not slow down all later ones.
        if len(self) >= _TABLE_MAX:
            self.clear()
        folded = self[code] = self._fold(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _SEPARATE_LETTERS:
        return character
    if character in _APOSTROPHES:
        return " "
    parts = normalize("NFKD", character)
    base = "".join(part for part in parts if not _is_in(_MARKS, ord(part)))
    base = casefold(letters_without_strokes(base.translate(_ARABIC)))
    return "".join(map(_delimit, normalize("NFC", base)))


def _delimit(character: str) -> str:
    """Return a character that continues a word as it is, and one that is a word between spaces.

    Punctuation becomes a space; invisible characters are left out.
    """
    if character.isascii():
        return character if character.isalnum() else " "
    code, kind = ord(character), category(character)
    if kind == "Nd":
        return ascii_digits(character)
    if kind == "So" or _is_in(_PICTURES, code):
        return f" {character} "
    if kind == "Cf" and character != _ZERO_WIDTH_SPACE:
        return ""
    if kind[0] not in "LMN" and kind != "Co":
        return " "
    return f" {character} " if _is_in(_UNSPACED, code) else character


def _fold_composed(text: str) -> str:
    return normalize("NFKC", casefold(text)).translate(_COMPOSED_FOLDING)


def _fold_alone(character: str) -> str:
    """Return what a character becomes in any text without emoji, or _NOT_ALONE."""
    first = normalize("NFKC", casefold(character))[0]
    if combining_class(first) or _is_in(_COMPOSED, ord(first)):
        return _NOT_ALONE
    return _fold_composed(character)


_COMPOSED_FOLDING = _Table(_fold_character)
# Does all of _fold_composed in one step, in a quarter of its time.
_FOLDING = _Table(_fold_alone)
ASCII_WORD = re.compile("[0-9A-Za-z]+")


def fold_text(text: str) -> str:
    """Return a text as it is indexed, with ASCII spaces or punctuation between its words.

    Pure ASCII is returned as it is: the index ignores the case of ASCII letters.
    """
    if text.isascii():
        return text
    # Every second part is an emoji. Some would become punctuation or letters in NFKC.
    parts = emoji_sequence().split(text)
    for index, part in enumerate(parts):
        parts[index] = _fold_emoji(part) if index % 2 else _fold_plain(part)
    return "".join(parts)


def _fold_plain(text: str) -> str:
    folded = text.translate(_FOLDING)
    return _fold_composed(text) if _NOT_ALONE in folded else folded


def _fold_emoji(emoji: str) -> str:
    """Return an emoji as a word, without its skin tone and style."""
    word = _NOT_COMPARED.sub("", emoji).translate(_WIDE)
    return f" {word} " if word else ""


@cache
def emoji_sequence() -> "re.Pattern[str]":
    """Return a pattern of one emoji with all that belongs to it; it has one group.

    It begins with a class of few ranges, so that a text without emoji takes little time.
    """
    properties = property_named("Emoji"), property_named("Extended_Pictographic")
    some, other = [each.pattern for each in properties]
    near = "".join(each.span_pattern for each in properties)
    rest = f"{_STYLES}*{_TONES}?(?:{_TAGS})?"
    keycap = f"(?<=[#*0-9]){_STYLES}*{KEYCAP}"
    flag = f"(?<={_FLAG_LETTERS}){_FLAG_LETTERS}"
    joined = f"(?:{ZWJ}(?![#*0-9])[{some}{other}]{rest})*"
    single = f"(?<![#*0-9])(?<=[{some}{other}]){rest}{joined}"
    return re.compile(f"([#*0-9{near}](?:{keycap}|{flag}|{single}))")


def split_words(text: str) -> list[str]:
    """Return a text's words, folded, in order."""
    if text.isascii():
        return ASCII_WORD.findall(text.lower())
    return fold_text(text).split()


def is_one_character(word: str) -> bool:
    """Tell whether a folded word is a character that is always a word by itself."""
    return not word.isascii() and _delimit(word[0]).startswith(" ")
