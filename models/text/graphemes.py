"""Where a text may be cut: never inside what a person sees as one character.

A cut is allowed at fewer points than UAX #29 has boundaries, so that no cut divides a cluster of
any version: not before a mark, a joiner or an invisible character, not after a joiner, not between
the two halves of a flag, the jamo of a syllable, or the letters of an Indic conjunct.
"""

from models.text.characters import is_mark, property_named
from models.text.invisible import SKIN_TONES, ZWJ

_FIRST_FLAG_LETTER, _LAST_FLAG_LETTER = "\U0001f1e6", "\U0001f1ff"
_FIRST_TONE, _LAST_TONE = SKIN_TONES[0], SKIN_TONES[-1]
# Letters that UAX #29 counts to the one before: Thai and Lao AM, half-width voicing marks.
_TRAILING_LETTERS = "\u0e33\u0eb3\uff9e\uff9f"


def cut(text: str, bytes_max: int) -> str:
    """Return as many whole clusters from the start of a text as fit in some bytes of UTF-8."""
    if len(text) * 4 <= bytes_max:
        return text
    size, fitting, flag_letters = 0, 0, 0
    for index, character in enumerate(text):
        previous = text[index - 1] if index else ""
        if not _continues(previous, character, flag_letters):
            fitting = index
        is_flag_letter = _FIRST_FLAG_LETTER <= character <= _LAST_FLAG_LETTER
        flag_letters = flag_letters + 1 if is_flag_letter else 0
        size += len(character.encode(errors="surrogatepass"))
        if size > bytes_max:
            return text[:fitting]
    return text


def _continues(previous: str, character: str, flag_letters: int) -> bool:
    """Return whether a character belongs to what is before it; `flag_letters` end that."""
    if not previous:
        return False
    if character.isascii() and previous.isascii():
        return previous == "\r" and character == "\n"
    if _FIRST_FLAG_LETTER <= character <= _LAST_FLAG_LETTER and flag_letters % 2:
        return True
    return (
        is_mark(character)
        or character in property_named("Default_Ignorable")
        or _FIRST_TONE <= character <= _LAST_TONE
        or character in _TRAILING_LETTERS
        or previous == ZWJ
        or previous in property_named("Stacker")
        or previous in property_named("Prepend")
        or _is_one_syllable(previous, character)
    )


def _is_one_syllable(previous: str, character: str) -> bool:
    """Return whether two Hangul characters may be parts of a syllable."""
    if not ("\u1100" <= character <= "\u11ff" or "\ua960" <= character <= "\ud7ff"):
        return False
    is_trailing = character in property_named("Jamo_Trailing")
    is_vowel = character in property_named("Jamo_Vowel")
    if is_trailing or is_vowel:
        return "\u1100" <= previous <= "\u11ff" or "\ua960" <= previous <= "\ud7ff"
    return previous in property_named("Jamo_Leading")
