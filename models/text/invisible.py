"""Invisible characters: which ones a text needs, and whether a text shows anything.

An invisible character stays where it changes what is seen: a joiner between letters whose script
uses it, an emoji sequence, the selector of a variant. Everywhere else it is removed, so that two
texts that look the same are the same. The rules for joiners are those of UAX #31 (A1, A2 and B),
and two more cases that The Unicode Standard describes: ZERO WIDTH JOINER before a virama (chapter
12: Bengali ya-phalaa, Kannada repha, touching letters in Sinhala), and after a letter that would
join the next one, at the end of a word (chapter 9: the Arabic abbreviation of the Hijri year).
"""

import re
from collections.abc import Sequence
from functools import cache

from models.text.characters import (
    category,
    combining_class,
    is_emoji,
    is_mark,
    property_named,
)

ZWNJ = "\u200c"
ZWJ = "\u200d"
TEXT_STYLE = "\ufe0e"
EMOJI_STYLE = "\ufe0f"
KEYCAP = "\u20e3"
CANCEL_TAG = "\U000e007f"
SKIN_TONES = "\U0001f3fb-\U0001f3ff"

# The flag of a part of a country: its code in tag characters (UTS #51, ED-14a).
TAGGED_FLAG = (
    "\U0001f3f4[\U000e0061-\U000e007a]{2}"
    "[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,4}\U000e007f"
)
# Marks of direction. They move punctuation and numbers only.
DIRECTION_MARKS = "\u061c\u200e\u200f"

# They take the width of a letter or space and show nothing, and people use them as spaces:
# braille blank and two Hangul fillers.
_BLANK_SPACES = "\u2800\u3164\uffa0"
# They show nothing either: two Egyptian blanks and a musical notehead, then joiners of Tifinagh and
# Brahmi, and a filler of Khitan.
BLANK_LETTERS = "\U00013441\U00013442\U0001d159"
BLANK_MARKS = "\u2d7f\U0001107f\U00016fe4"
# It stands for a picture that did not come along.
_OBJECT = "\ufffc"
_HANGUL_LEADING_FILLER = "\u115f"
_HANGUL_VOWEL_FILLER = "\u1160"
_MONGOLIAN_VOWEL_SEPARATOR = "\u180e"
_MONGOLIAN_VARIANTS = "\u180b\u180c\u180d\u180f"
_VIRAMA_CLASS = 9
# No script has more marks between a joiner and its letter.
_MARKS_MAX = 8

_SPACES = re.compile(
    f"[\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000{_BLANK_SPACES}]"
)
_TAGGED_FLAG = re.compile(TAGGED_FLAG)
_SKIN_TONE = re.compile(f"[{SKIN_TONES}]")


def is_blank(text: str) -> bool:
    """Return whether a text shows nothing: spaces, controls and invisible characters only."""
    # Most texts begin with a visible ASCII character.
    return not "!" <= text[:1] <= "~" and _blank().fullmatch(text) is not None


@cache
def _blank() -> "re.Pattern[str]":
    ignorable = property_named("Default_Ignorable").pattern
    controls = r"\x00-\x20\x7f-\xa0\u2028\u2029\ufff9-\ufffb\U00013430-\U0001343f"
    blanks = _BLANK_SPACES + BLANK_LETTERS + BLANK_MARKS + _OBJECT
    return re.compile(f"(?:{_SPACES.pattern}|[{controls}{blanks}{ignorable}])*+")


def plain_spaces(text: str) -> str:
    """Return a text with every kind of space as U+0020. Line breaks and tabs stay."""
    return text if text.isascii() else _SPACES.sub(" ", text)


def remove_ignorable(text: str) -> str:
    """Return a text without any invisible character, for comparing."""
    return text if text.isascii() else _ignorable().sub("", text)


def strip_invisible(text: str) -> str:
    """Return a text without the spaces and invisible characters at its ends."""
    start, end = 0, len(text)
    while start < end and _is_invisible(text[start]):
        start += 1
    while end > start and _is_invisible(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_invisible(character: str) -> bool:
    is_space = _SPACES.match(character) is not None
    return is_space or _ignorable().match(character) is not None


def remove_idle(text: str, keep: str = "") -> str:
    """Return a text without the invisible characters that change nothing; `keep` stays."""
    if text.isascii() or not _ignorable().search(text):
        return text
    kept: list[str] = []
    index = 0
    while index < len(text):
        flag = _TAGGED_FLAG.match(text, index)
        if flag:
            kept.extend(flag[0])
            index = flag.end()
            continue
        character = text[index]
        index += 1
        if (
            not _ignorable().match(character)
            or character in keep
            or _is_needed(character, kept, text, index)
        ):
            kept.append(character)
    return "".join(kept)


@cache
def _ignorable() -> "re.Pattern[str]":
    return re.compile(f"[{_OBJECT}{property_named('Default_Ignorable').pattern}]")


def _is_needed(character: str, before: list[str], text: str, index: int) -> bool:
    """Return whether an invisible character between `before` and `text[index:]` has an effect."""
    previous = before[-1] if before else ""
    following = text[index : index + 1]
    if not previous:
        return character == _HANGUL_LEADING_FILLER and _is_vowel(following)
    if character == ZWJ:
        return (
            _joins_emoji(before, following)
            or _is_after_virama(before)
            and (not following or following not in property_named("Vowel_Dependent"))
            or _is_before_virama(before, text, index)
            or joins_next(before)
            and not joins_previous(text, index)
        )
    if character == ZWNJ:
        return (
            joins_next(before)
            and joins_previous(text, index)
            or _is_after_virama(before)
            and _is_letter(_after_marks(text, index))
            or _is_before_virama(before, text, index)
        )
    if character == EMOJI_STYLE:
        is_keycap = following == KEYCAP and previous in "0123456789#*"
        return is_keycap or is_emoji(previous) and not _is_shown_as_emoji(previous)
    if character == TEXT_STYLE:
        return is_emoji(previous)
    if "\ufe00" <= character <= "\ufe0f" or character >= "\U000e0100":
        return previous in property_named("Unified_Ideograph") or (
            previous in property_named("Takes_Variants")
        )
    if character in _MONGOLIAN_VARIANTS:
        return _is_mongolian(previous)
    if character == _MONGOLIAN_VOWEL_SEPARATOR:
        is_after = _is_mongolian(previous) or previous in _MONGOLIAN_VARIANTS
        return is_after and _is_mongolian(following)
    if character == _HANGUL_LEADING_FILLER:
        return _is_vowel(following)
    if character == _HANGUL_VOWEL_FILLER:
        is_leading = previous in property_named("Jamo_Leading")
        return is_leading and previous != _HANGUL_LEADING_FILLER
    return False


def _joins_emoji(before: list[str], following: str) -> bool:
    """Return whether emoji stand at both sides of a joiner."""
    if not following or not is_emoji(following) or _SKIN_TONE.match(following):
        return False
    end = len(before) - 1
    if end and before[end] in (TEXT_STYLE, EMOJI_STYLE):
        end -= 1
    return is_emoji(before[end]) or before[end] == CANCEL_TAG


def _is_after_virama(before: list[str]) -> bool:
    """Return whether a letter with a virama ends `before`."""
    has_virama = False
    for character in before[: -_MARKS_MAX - 1 : -1]:
        if combining_class(character) == _VIRAMA_CLASS:
            has_virama = True
        elif (
            not is_mark(character) or not has_virama and not combining_class(character)
        ):
            return has_virama and _is_letter(character)
    return False


def _is_before_virama(before: list[str], text: str, index: int) -> bool:
    """Return whether a joiner stands between a letter and the virama of the next letter."""
    virama, following = text[index : index + 1], text[index + 1 : index + 2]
    return (
        virama != ""
        and combining_class(virama) == _VIRAMA_CLASS
        and _is_letter(following)
        and (_is_letter(before[-1]) or is_mark(before[-1]))
    )


def joins_next(before: Sequence[str]) -> bool:
    """Return whether the last letter of `before` joins the letter after it."""
    for character in before[: -_MARKS_MAX - 1 : -1]:
        if not is_mark(character):
            return character in property_named("Joins_Next")
    return False


def joins_previous(text: str, index: int) -> bool:
    """Return whether the first letter of `text[index:]` joins the letter before it."""
    following = _after_marks(text, index)
    return following != "" and following in property_named("Joins_Previous")


def _after_marks(text: str, index: int) -> str:
    """Return the first character of `text[index:]` that is no mark; empty if there is none."""
    for character in text[index : index + _MARKS_MAX]:
        if not is_mark(character):
            return character
    return ""


def _is_letter(character: str) -> bool:
    return character != "" and category(character)[0] == "L"


def _is_mongolian(character: str) -> bool:
    return _is_letter(character) and character in property_named("Mongolian")


def _is_vowel(character: str) -> bool:
    if not character or character == _HANGUL_VOWEL_FILLER:
        return False
    return character in property_named("Jamo_Vowel")


def _is_shown_as_emoji(character: str) -> bool:
    """Return whether a character is a coloured emoji without a selector."""
    is_listed = character in property_named("Emoji")
    return not is_listed or character in property_named("Emoji_Presentation")
