"""Reactions: one emoji or a short word, in one spelling."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import read_data
from models.text.emoji import clean_reaction, qualified

RGI = read_data("emoji.txt").split()
SELECTOR = "\ufe0f"


def test_every_emoji_is_a_reaction() -> None:
    """The fully qualified form of emoji-test.txt is stored."""
    assert [each for each in RGI if clean_reaction(each) != each] == []


def test_spellings_without_selectors_are_the_same_reaction() -> None:
    for emoji in RGI:
        assert clean_reaction(emoji.replace(SELECTOR, "")) == emoji


def test_spellings_with_more_selectors_are_the_same_reaction() -> None:
    """Some keyboards add one after each emoji."""
    for emoji in RGI:
        if "\U000e007f" not in emoji and "\u20e3" not in emoji:
            assert clean_reaction(emoji + SELECTOR) == emoji


def test_different_emoji_stay_different() -> None:
    assert len({clean_reaction(emoji) for emoji in RGI}) == len(RGI)


@pytest.mark.parametrize(
    "typed,kept",
    [
        ("❤", "❤️"),
        ("❤️", "❤️"),
        ("❤\ufe0e", "❤️"),
        ("❤\ufe0f\ufe0f", "❤️"),
        ("‼", "‼️"),
        ("#⃣", "#️⃣"),
        ("1\u20e3", "1️⃣"),
        ("1", "1"),
        ("1\ufe0f", "1"),
        ("#", "#"),
        ("👍\ufe0f", "👍"),
        ("👍\ufe0e", "👍"),
        ("👍🏽", "👍🏽"),
        ("☝\ufe0f🏽", "☝🏽"),
        ("🩷", "🩷"),
        ("\U0001faff", "\U0001faff"),
        ("🏳‍🌈", "🏳️‍🌈"),
        ("👁‍🗨", "👁️‍🗨️"),
        ("🇽🇽", "🇽🇽"),
        ("1\u200b\u20e3", "1️⃣"),
        ("↔\u0338", "↮"),
        (" 👍\u3000", "👍"),
        ("👍\u200b", "👍"),
        ("+1", "+1"),
        ("thumbs_up", "thumbs_up"),
        ("e\u0301", "é"),
        ("спасибо", "спасибо"),
        ("ありがとう", "ありがとう"),
        ("धन्यवाद", "धन्यवाद"),
        ("می\u200cخوام", "می\u200cخوام"),
        (":-)", ":-)"),
        ("party🎉", "party🎉"),
        ("👍👍", "👍👍"),
        ("™", "™️"),
        ("x" * 32, "x" * 32),
        ("❤️" * 16, "❤️" * 16),
    ],
)
def test_spellings(typed: str, kept: str) -> None:
    assert clean_reaction(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "\u200b",
        "\ufe0f",
        "\u200d",
        "\u2800",
        "\u3164",
        "\U000e0041",
        "two words",
        "a\u3000b",
        "a\u2800b",
        "a\nb",
        "a\x00",
        "\u202eabc",
        "\ue000",
        "\ud800",
        "\u0301",
        "z" + "\u0301\u0316" * 10,
        "x" * 33,
        "❤" * 17,
        "\u0378",
        "\uffff",
        "\u20e3",
        "x" * 100_000,
    ],
)
def test_other_texts_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="a reaction"):
        clean_reaction(typed)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    st.text(
        st.one_of(
            st.sampled_from("1#*\u20e3❤☝👍🏽♂🏴🇩↔\u0338\ufe0f\ufe0e\u200d\u200b"),
            st.characters(),
        ),
        max_size=12,
    )
)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """Spellings that differ in selectors only are one reaction."""
    assert qualified(qualified(text)) == qualified(text)
    try:
        reaction = clean_reaction(text)
    except ValueError as error:
        assert type(error) is ValueError
        return
    assert clean_reaction(reaction) == reaction
    assert 0 < len(reaction) <= 32 and " " not in reaction
