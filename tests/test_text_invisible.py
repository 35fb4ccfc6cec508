"""Invisible characters: those that stay, those that are removed, and blank texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import property_named, read_data
from models.text.invisible import (
    is_blank,
    plain_spaces,
    remove_idle,
    remove_ignorable,
    strip_invisible,
)

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u2060"
    "\u2066\u3164\ufe00\ufe0e\ufe0f\ufeff\uffa0\ufffc\U000e0041\U000e007f\U000e0100"
)
NEEDED = [
    "می\u200cخواهم",  # Persian: ZWNJ between letters that join
    "क्\u200cष",  # Devanagari: ZWNJ after a virama
    "श्\u200dर",  # Devanagari: ZWJ after a virama
    "ශ්\u200dරී",  # Sinhala
    "ക്\u200d",  # Malayalam, at the end of a word
    "র\u200d্যাব",  # Bengali: ZWJ before a virama
    "ಱ\u200d್ಯ",  # Kannada
    "ه\u200d",  # Arabic: the initial form
    "辻\U000e0100",  # Han with a variation selector
    "\u1820\u180b",  # Mongolian with a variation selector
    "\u182a\u180e\u1820",  # Mongolian vowel separator
    "\u1000\ufe00",  # Myanmar, dotted form
    "\u115f\u1161",  # a vowel of Hangul alone
    "\u1100\u1160",  # a consonant of Hangul alone
    "❤\ufe0f",
    "❤\ufe0e",
    "1\ufe0f\u20e3",
    "👩\u200d❤\ufe0f\u200d👨",
    "🏳\ufe0f\u200d🌈",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "\U0001faff\u200d🔥",  # a future emoji
]
IDLE = [
    ("Ava\ufe0f", "Ava"),
    ("A\u200bva", "Ava"),
    ("a\u200db", "ab"),
    ("a\u200cb", "ab"),
    ("\u200dAva\u200d", "Ava"),
    (" \u200dه", " ه"),
    ("دا\u200cد", "داد"),  # a letter that does not join the next one
    ("ب\u200c", "ب"),
    ("ب\u200dب", "بب"),  # they join without it
    ("क\u200dष", "कष"),
    ("क्\u200dि", "क्ि"),  # before a dependent vowel, UAX #31 B
    ("1\ufe0f", "1"),
    ("#\ufe0fa", "#a"),
    ("👍\ufe0f", "👍"),
    ("👍\u200dx", "👍x"),
    ("x\u200d👍", "x👍"),
    ("🏴\U000e0067\U000e007f", "🏴"),
    ("x\U000e0067\U000e0062\U000e0065\U000e007f", "x"),
    ("a\ufe00", "a"),
    ("a\U000e0100", "a"),
    ("a\u180b", "a"),
    ("\u115f\u1160", ""),
    ("a\u115f", "a"),
    ("a\ufffcb", "ab"),
    ("a\u200e\u200f\u061c\u2066\u2069b", "ab"),
]


@pytest.mark.parametrize("text", NEEDED)
def test_characters_that_a_script_or_an_emoji_needs_stay(text: str) -> None:
    assert remove_idle(text) == text
    assert remove_idle(f"x {text} x") == f"x {text} x"


@pytest.mark.parametrize("text,expected", IDLE)
def test_characters_without_effect_are_removed(text: str, expected: str) -> None:
    assert remove_idle(text) == expected


def test_every_emoji_stays_whole() -> None:
    emoji = read_data("emoji.txt").split()
    assert len(emoji) > 3900
    assert [each for each in emoji if remove_idle(f"a{each}b") != f"a{each}b"] == []


def test_kept_characters_stay() -> None:
    assert remove_idle("a\u200f\u200b", keep="\u200f") == "a\u200f"


def test_all_invisible_characters_are_removed_for_comparison() -> None:
    assert remove_ignorable("می\u200cخ❤\ufe0f" + INVISIBLE) == "میخ❤"


def test_spaces_of_all_kinds_become_one_kind() -> None:
    kinds = "\u00a0\u1680\u2000\u2005\u200a\u202f\u205f\u3000\u2800\u3164\uffa0"
    assert plain_spaces(kinds) == " " * len(kinds)
    assert plain_spaces("a\tb\n") == "a\tb\n"


def test_ends_are_stripped() -> None:
    assert strip_invisible("\u202a \ufeffa\u200bb\u3000\u202c") == "a\u200bb"
    assert strip_invisible("\u200b \u200b") == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\t\r\n\v\f\x00\x1f\x7f\x85",
        "\u00a0\u2003\u3000\u1680\u2028\u2029",
        "\u2800",
        "\U00013441\U00013442\U0001d159",
        "\ufff9\ufffb",
        "\U000e0041",
        "\u206a\u2064\U0001d173\U0001bca0",
        INVISIBLE,
    ],
)
def test_invisible_texts_are_blank(text: str) -> None:
    assert is_blank(text)
    assert is_blank(text * 3)
    assert not is_blank(text + "a")


@pytest.mark.parametrize("text", [".", "\u0301", "\ue000", "❤\ufe0f", "🇦", "\u0600"])
def test_visible_texts_are_not_blank(text: str) -> None:
    assert not is_blank(text)


def test_every_ignorable_character_is_blank() -> None:
    ignorable = property_named("Default_Ignorable")
    codes = [*range(0x20000), *range(0xE0000, 0xE1000)]
    assert is_blank("".join(chr(c) for c in codes if chr(c) in ignorable))


MIXED = st.text(
    st.sampled_from(
        INVISIBLE + "aबبदاकत्ि1#👍❤☝🏽🏴ᠠ가辻 \U000e0067\U000e0062\U000e0065"
    )
)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(MIXED)
def test_removing_twice_equals_removing_once(text: str) -> None:
    once = remove_idle(text)
    assert remove_idle(once) == once
    assert remove_ignorable(once) == remove_ignorable(text)
    assert is_blank(text) == is_blank(once)
