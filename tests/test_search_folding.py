"""The folding of texts for search: its fast ways have the results of the plain one."""

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text import words as folding
from models.text.words import emoji_sequence, fold_text
from models.text.characters import casefold, category, normalize, property_named
from models.text.invisible import KEYCAP, ZWJ

steady = settings(deadline=None, database=None, derandomize=True, max_examples=1500)


def plain_emoji_sequence() -> "re.Pattern[str]":
    """Return the pattern of emoji in its shortest form, which looks at every character."""
    some = property_named("Emoji").pattern
    other = property_named("Extended_Pictographic").pattern
    styles, flags = folding._STYLES, folding._FLAG_LETTERS
    tail = f"{styles}*{folding._TONES}?(?:{folding._TAGS})?"
    one = f"(?![#*0-9])[{some}{other}]{tail}"
    return re.compile(f"([#*0-9]{styles}*{KEYCAP}|{flags}{{2}}|{one}(?:{ZWJ}{one})*)")


PLAIN = plain_emoji_sequence()


def slowly_folded(text: str) -> str:
    """Fold a text as `fold_text` does, in one step after the other."""
    if text.isascii():
        return text
    parts = PLAIN.split(text)
    for index, part in enumerate(parts):
        fold = folding._fold_emoji if index % 2 else folding._fold_composed
        parts[index] = fold(part)
    return "".join(parts)


def characters() -> list[str]:
    """Return all characters of Unicode."""
    every = map(chr, range(sys.maxunicode + 1))
    return [each for each in every if category(each) not in ("Cn", "Co", "Cs")]


# Pieces whose neighbours matter.
PIECES = [
    *"aB1 #*09.é中한©ﬁßİ\u0301\u0323\u0338\u0345\u20d0",
    *(KEYCAP, ZWJ, "\ufe0f", "\ufe0e", "🏽", "🇩", "🇪", "👍", "👩", "❤", "🏴"),
    *(
        "\U000e0067",
        "\U000e007f",
        "\u1100",
        "\u1161",
        "\u11a8",
        "ｶ",
        "ﾞ",
        "カ",
        "\u3099",
    ),
    *("\u0938", "\u094d", "\u09c7", "\u09be", "\u05e9", "\u05c1", "\u0644", "\u0651"),
    *("\U00016d63", "\U00016d67", "\u00b4", "\u0399", "\u03b1", "\ud800"),
]
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.characters()), max_size=9)


@given(texts.map("".join))
@steady
def test_any_text_is_folded_as_in_single_steps(text: str) -> None:
    assert fold_text(text) == slowly_folded(text)
    assert emoji_sequence().split(text) == PLAIN.split(text)


def test_each_character_is_folded_as_in_single_steps() -> None:
    """Also between others, and each letter with its marks."""
    for each in characters():
        text = f"a{each}"
        assert fold_text(text) == slowly_folded(text), hex(ord(each))
        parts = normalize("NFKD", each)
        if parts != each:
            text = f"a{parts}b"
            assert fold_text(text) == slowly_folded(text), hex(ord(each))


def test_the_last_of_each_composed_pair_is_not_folded_alone() -> None:
    """Every character that NFC may compose with the one before it."""
    found = 0
    for each in characters():
        parts = casefold(normalize("NFD", each))
        if len(parts) > 1 and len(normalize("NFC", parts)) == 1:
            alone = parts[-1].translate(folding._FOLDING)
            assert alone == folding._NOT_ALONE, hex(ord(each))
            found += 1
    assert found > 10_000


def test_rare_characters_do_not_fill_a_table_for_good(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The characters after them are remembered too."""
    monkeypatch.setattr(folding, "_TABLE_MAX", 10)
    table = folding._Table(str.upper)
    for text in ("abcdefghij", "klm"):
        assert text.translate(table) == text.upper()
    assert [*map(chr, table)] == [*"klm"]
