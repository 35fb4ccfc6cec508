"""Names, status lines and topics: cleaning and refusals."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import category, compose, property_named, read_data
from models.text.email_address import clean_email
from models.text.emoji import clean_reaction
from models.text.file_names import clean_file_name
from models.text.invisible import BLANK_LETTERS, is_blank
from models.text.names import (
    clean_display_name,
    clean_group_name,
    clean_status,
    clean_topic,
    clean_username,
    is_reserved_username,
)
from models.text.passwords import weakness_of
from models.text.skeleton import collide, username_fold, username_skeleton

FAMILY = "👨\u200d👩\u200d👧"

Clean = Callable[[str], str]
LINES: list[Clean] = [
    clean_username,
    clean_display_name,
    clean_group_name,
    clean_status,
]
steady = settings(max_examples=200, derandomize=True, deadline=None)


@pytest.mark.parametrize(
    "typed,stored",
    [
        ("Ava", "Ava"),
        ("O'Brien Jr.", "O'Brien Jr."),
        ("  Ann \u3000 Lee ", "Ann Lee"),
        ("王\u3000小明", "王 小明"),
        ("Ann\u00a0\u202fLee", "Ann Lee"),
        ("Ann\u2800Lee\u3164", "Ann Lee"),
        ("Ava\ufe0f", "Ava"),
        ("A\u200bv\u00ada\ufeff", "Ava"),
        ("\u200eAva\u200f", "Ava"),
        ("\u2068Ava\u2069", "Ava"),
        ("\u202aAva\u202c", "Ava"),
        ("Ava\U000e0041\U000e007f", "Ava"),
        ("Zoe\u0308", "Zoë"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ශ්\u200dරී ල", "ශ්\u200dරී ල"),
        (
            "👩\u200d👩\u200d👧 🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
            None,
        ),
        ("🩷🫨🪿", "🩷🫨🪿"),
        ("1\ufe0f\u20e3 ❤\ufe0f", "1\ufe0f\u20e3 ❤\ufe0f"),
        ("神\ufa19社", "神\ufa19社"),
        ("辻\U000e0100さん", "辻\U000e0100さん"),
        ("Nguyễn Thị Ánh", "Nguyễn Thị Ánh"),
        ("ཧཀྵྨླྺྃ་", "ཧཀྵྨླྺྃ་"),  # seven letters in one stack
        ("ကြွှိုံ့း", "ကြွှိုံ့း"),
        ("שָׁלוֹם", compose("שָׁלוֹם")),
        ("#!?", "#!?"),
    ],
)
def test_names_are_cleaned(typed: str, stored: str | None) -> None:
    for clean in LINES:
        assert clean(typed) == (typed if stored is None else stored)


@pytest.mark.parametrize(
    "typed,reason",
    [
        ("A\nva", "control characters"),
        ("A\tva", "control characters"),
        ("Ava\x00", "control characters"),
        ("Av\x85a", "control characters"),
        ("Ava\u2028", "control characters"),
        ("Ava\u2029", "control characters"),
        ("Ava\u202e", "direction"),
        ("\u202dAva", "direction"),
        ("A\ufff9v\ufffba", "annotations"),
        ("Ava\ue000", "private use"),
        ("Ava\U0010fffd", "private use"),
        ("Ava\u0378", "does not know"),
        ("Ava\ufdd0", "does not know"),
        ("Ava\uffff", "does not know"),
        ("Ava\U000e0080", "does not know"),
        ("Ava\ud800", "broken"),
        ("Z" + "\u0301\u0316\u0302\u0317\u0303\u0304" + "oe", "marks"),
        ("Z" + "\u0301\ufe0f" * 30 + "oe", "mark"),
        ("ก็็็ด", "mark twice"),
        ("Zo\u00eb\u0308", "mark twice"),
        ("\u0301Ava", "begin"),
        ("\u20ddAva", "begin"),
    ],
)
def test_deceptive_names_are_refused(typed: str, reason: str) -> None:
    for clean in LINES:
        with pytest.raises(ValueError, match=reason):
            clean(typed)


@pytest.mark.parametrize(
    "blank",
    [
        "",
        " ",
        "\u3000",
        "\u2800",
        "\u3164",
        "\uffa0",
        "\u115f",
        "\u1160",
        "\u00ad",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\ufe0f",
        "\u034f",
        "\u180e",
        "\U000e0041",
        "\U000e007f",
        "\u2066",
        "\u061c",
        "\U00013441",
        "\U0001d159",
        "\ufffc",
        "\u17b4",
        "\U0001d173",
        "\u2d7f",
        "\u206a",
    ],
)
def test_blank_names_are_refused(blank: str) -> None:
    for clean in LINES:
        for text in (blank, blank * 3, f"{blank} {blank}\u200b"):
            with pytest.raises(ValueError, match="shows at least one character"):
                clean(text)


@pytest.mark.parametrize(
    "clean,shortest,longest",
    [
        (clean_username, 3, 64),
        (clean_display_name, 1, 64),
        (clean_group_name, 1, 128),
        (clean_status, 1, 140),
        (clean_topic, 0, 1024),
    ],
)
def test_limits_count_after_cleaning(clean: Clean, shortest: int, longest: int) -> None:
    for letter in "x中👍":
        assert len(clean(f" \u200b{letter * longest}\u200b ")) == longest
        with pytest.raises(ValueError, match=f"{longest} characters"):
            clean(letter * (longest + 1))
        assert clean(letter * shortest) == letter * shortest
        if shortest > 1:
            with pytest.raises(ValueError, match=f"{shortest} to {longest}"):
                clean(letter * (shortest - 1) + "\u200b  ")


@pytest.mark.parametrize(
    "name",
    [
        "all",
        "ALL",
        "Аll",
        "aII",
        "a1l",
        "ａｌｌ",
        "all\ufe0f",
        "аⅼⅼ",
        "deleted-7",
        "Deleted-42",
        "deleted-7\ufe0f",
        "dеleted-7",
        "deleted-l",
        "deleted-O",
        "deleted‐7",
        "deleted–7",
        "deleted—7",
        "deleted−7",
        "deleted-٧",
        "deleted-７",
        "deleted - 7",
        "deleted-𝟕",
        "deIeted-7",
    ],
)
def test_reserved_usernames_and_lookalikes(name: str) -> None:
    assert is_reserved_username(name)
    with pytest.raises(ValueError, match="reserved"):
        clean_username(name)


@pytest.mark.parametrize(
    "name",
    ["alla", "all of us", "deleted", "deleted-scenes", "deleted7", "System"]
    + ["ali", "Ali", "ALI", "Alì", "deleted-IX"],
)
def test_usernames_that_are_not_reserved(name: str) -> None:
    assert clean_username(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "System",
        "SYSTEM",
        "Ѕуstеm",
        "Ｓｙｓｔｅｍ",
        "System\u200b",
        "Sуstem",
        "deleted-7",
        "Deleted-user",
        "dеleted-7",
        "deleted–7",
        "deIeted-7",
    ],
)
def test_reserved_display_names(name: str) -> None:
    with pytest.raises(ValueError, match="reserved"):
        clean_display_name(name)


def test_future_emoji_are_accepted_except_in_usernames() -> None:
    """A phone can be newer than the server's tables."""
    for clean in (clean_display_name, clean_group_name, clean_status, clean_topic):
        assert clean("new \U0001faff") == "new \U0001faff"
    with pytest.raises(ValueError, match="does not know"):
        clean_username("new \U0001faff")


@pytest.mark.parametrize(
    "typed,stored",
    [
        ("", ""),
        (" \n\u3000\u200b", ""),
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb", "a\tb"),
        ("  \u3000first\n  second  \n", "first\n  second"),
        ("שלום!\u200f (x)", "שלום!\u200f (x)"),
        ("e\u0301", "é"),
        ("a\u200bb\ufe0f", "ab"),
    ],
)
def test_topics_have_lines(typed: str, stored: str) -> None:
    assert clean_topic(typed) == stored


@pytest.mark.parametrize("typed", ["a\x00", "a\x1bb", "a\u202eb", "a\ue000", "a\ud800"])
def test_deceptive_topics_are_refused(typed: str) -> None:
    with pytest.raises(ValueError):
        clean_topic(typed)


def test_a_text_far_over_the_limit_is_refused_by_its_length() -> None:
    for clean in (*LINES, clean_topic):
        with pytest.raises(ValueError, match="at most"):
            clean("\u200b" * 1_000_000)


def test_every_letter_of_every_script_is_accepted() -> None:
    """As a display name alone, and within a username."""
    ignorable = property_named("Default_Ignorable")
    count = 0
    # Han and Hangul syllables have no exceptions; a sample stands for all.
    codes = [*range(0x3400), *range(0x3400, 0x10000, 61), *range(0x20000, 0x40000, 997)]
    for code in [*codes, *range(0xA000, 0xAC00), *range(0x10000, 0x20000, 5)]:
        letter = chr(code)
        if category(letter)[0] != "L" or letter in ignorable or letter in BLANK_LETTERS:
            continue
        assert clean_display_name(letter) == compose(letter), hex(code)
        count += 1
    assert count > 12_000
    for letter in "ñжעعहไ中あ한ကខꦏ𞤀𐵐𑃐":
        assert clean_username(letter * 3) == letter * 3


def test_every_mark_is_accepted_on_a_letter() -> None:
    ignorable = property_named("Default_Ignorable")
    for code in range(0x20000):
        mark = chr(code)
        if category(mark)[0] == "M" and mark not in ignorable:
            assert clean_status(f"a{mark}b") == compose(f"a{mark}b"), hex(code)


def test_every_emoji_stays_whole() -> None:
    emoji = read_data("emoji.txt").split()
    for start in range(0, len(emoji), 8):
        text = " ".join(emoji[start : start + 8])
        assert clean_status(text) == text
        assert clean_group_name(text) == text
    for each in emoji[::10]:
        assert clean_display_name(each) == each
        assert clean_username(f"me {each}") == f"me {each}"


def test_the_examples_of_the_page_are_correct() -> None:
    """Each code span of docs/names.md that is a name, an address or a file name."""
    page = (Path(__file__).parent.parent / "docs" / "names.md").read_text()
    for name in (
        "می\u200cخواهم",
        "ශ්\u200dරී",
        "র\u200d্যাব",
        "ه\u200d",
        FAMILY,
        "辻\U000e0100",
    ):
        assert f"`{name}`" in page and clean_display_name(name) == name
    for typed, stored in (("王\u3000小明", "王 小明"), ("  Ann   Lee ", "Ann Lee")):
        assert f"`{typed}`" in page and clean_display_name(typed) == stored
    for one, other, is_taken in (
        ("Straße", "STRASSE", True),
        ("Ｋｉｍ", "Kim", True),
        ("O’Brien", "O'Brien", True),
        ("Ava", "Ａｖａ", True),
        ("Admin", "Аdmin", True),
        ("Tom", "Тоm", True),
        ("Ivan", "i\u0307van", True),
        ("user1", "userl", False),
        ("Kim", "Kirn", False),
        ("Jose", "José", False),
    ):
        assert f"`{one}`" in page and f"`{other}`" in page
        assert collide(one, other) is is_taken
    for name in ("aII", "deleted-l", "deleted–7"):
        assert f"`{name}`" in page and is_reserved_username(name)
    for typed, stored in (
        (" ava@example.com ", "ava@example.com"),
        ("ava＠example。com", "ava@example.com"),
        ("Ava@MÜNCHEN.de", "Ava@xn--mnchen-3ya.de"),
        ("ava@fußball.de", "ava@xn--fuball-cta.de"),
    ):
        assert f"`{typed}`" in page and f"`{stored}`" in page
        assert clean_email(typed) == stored
    for sent, name in (
        ("C:\\fakepath\\photo.png", "photo.png"),
        ("con.txt", "_con.txt"),
        ("report. . ", "report"),
        ("..", "file"),
    ):
        assert f"`{sent}`" in page and f"`{name}`" in page
        assert clean_file_name(sent) == name
    assert "`❤`" in page and f"`{clean_reaction('❤')}`" in page
    assert "`password1`" in page and weakness_of("password1", "", "")


TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "Ava \u3000\ufe0f\u200d\u200c\u200b\u2800\u3164👍❤☝🏽🏴بدक्षि\u0301\u0316가ᄀ\u1160辻"
        ),
    ),
    max_size=20,
)


@steady
@given(st.sampled_from([*LINES, clean_topic]), TEXT)
def test_cleaning_twice_changes_nothing(clean: Clean, text: str) -> None:
    """Cleaning raises only ValueError, and keeps the keys by which names are compared."""
    try:
        cleaned = clean(text)
    except ValueError as error:
        assert type(error) is ValueError and str(error)
        return
    assert clean(cleaned) == cleaned
    if clean is not clean_topic:
        assert not is_blank(cleaned)
        assert username_fold(cleaned) == username_fold(text)
        assert username_skeleton(cleaned) == username_skeleton(text)
        assert not {"Cc", "Cs", "Co", "Zl", "Zp"} & set(map(category, cleaned))
