"""Equal usernames and lookalikes."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import category, property_named, read_data
from models.text.skeleton import (
    DATA_VERSION,
    collide,
    skeleton_holder,
    username_fold,
    username_skeleton,
)

SAME = [
    ("Ava", "AVA"),
    ("Ava", "Ava\ufe0f"),
    ("Ava", "A\u200bva"),
    ("Ava", "Ａｖａ"),
    ("Ava", "Ava\U000e0041"),
    ("Straße", "STRASSE"),
    ("Straße", "STRAẞE"),
    ("Zoë", "Zoe\u0308"),
    ("ﬁnn", "Finn"),
    ("ΣΟΦΟΣ", "σοφος"),
    ("O'Brien", "O’Brien"),
    ("O'Brien", "O´Brien"),
    ("O'Brien", "OʼBrien"),
    ("O'Brien", "O\u055aBrien"),
    ("Ann-Marie", "Ann‐Marie"),
    ("Ann.Lee", "Ann\u2024Lee"),
    ("Ann Lee", "Ann\u3000Lee"),
    ("Ann Lee", "Ann  Lee"),
    ("Ann Lee", " Ann\u2800Lee\u3164"),
    ("می\u200cناز", "میناز"),
    ("❤❤❤", "❤\ufe0f❤\ufe0f❤\ufe0f"),
    ("ꭰꭱꭲ", "ᎠᎡᎢ"),  # Cherokee folds to capitals
    ("\U00010d50\U00010d51x", "\U00010d70\U00010d71x"),  # Garay, Unicode 16
]
ALIKE = [
    ("Admin", "Аdmin"),
    ("Admin", "аdmin"),
    ("admin", "АDMIN"),
    ("Tom", "Тоm"),
    ("Tom", "тom"),
    ("Bob", "Воb"),
    ("Bob", "ВОВ"),
    ("Help", "Ηelp"),
    ("help", "нelp"),
    ("Nick", "Νick"),
    ("Kim", "Кim"),
    ("KIM", "Кim"),
    ("Oliver", "oliνer"),
    ("Ivan", "Іvan"),
    ("ivan", "i̇van"),
    ("paypal", "раураl"),
    ("paypal", "pаypa1"),
    ("deleted-x", "deleted–x"),
    ("Ava", "Ava\U00013441"),
    ("Ava", "Ava\U00016fe4"),
    ("Ava", "Ava\u2d7f"),
    ("эко", "эkо"),
    ("ニック", "二ック"),
    ("口本人", "ロ本人"),
]
DIFFERENT = [
    ("user1", "userl"),
    ("user0", "usero"),
    ("Kim", "Kirn"),
    ("Ian", "lan"),
    ("Jose", "José"),
    ("Muller", "Müller"),
    ("Lélia", "Léila"),
    ("AnnLee", "Ann Lee"),
    ("Ann.Lee", "Ann-Lee"),
    ("Саша", "Маша"),
    ("しょう", "しよう"),
    ("김철수", "김철호"),
    ("\U0001f44d\U0001f44d\U0001f44d", "\U0001f44e\U0001f44e\U0001f44e"),
]
TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("AaIil1|0OmrnАаВвІіΝνıİ\u0307\u0301 \u3000\ufe0f\u200dﬁßẞ´’‐"),
    ),
    max_size=12,
)
steady = settings(max_examples=60, derandomize=True, deadline=None)


@pytest.mark.parametrize("one,other", SAME)
def test_one_name_has_one_fold(one: str, other: str) -> None:
    assert username_fold(one) == username_fold(other)
    assert collide(one, other)


@pytest.mark.parametrize("one,other", ALIKE)
def test_names_that_look_alike_collide(one: str, other: str) -> None:
    assert username_fold(one) != username_fold(other)
    assert username_skeleton(one) == username_skeleton(other)
    assert collide(one, other) and collide(other, one)


@pytest.mark.parametrize("one,other", DIFFERENT)
def test_different_names_do_not_collide(one: str, other: str) -> None:
    assert not collide(one, other) and not collide(other, one)


def test_ascii_names_collide_by_case_only() -> None:
    names = ["user1", "userl", "useri", "user|", "Kim", "Kirn", "m0m", "mom"]
    pairs = [(one, other) for one in names for other in names if collide(one, other)]
    assert pairs == [(name, name) for name in names]


def test_every_confusable_letter_looks_like_its_prototype() -> None:
    """That holds for the fold too, where the other case is not an ASCII letter."""
    for letter, like in {"а": "a", "е": "e", "о": "o", "р": "p", "с": "c"}.items():
        assert username_skeleton(letter) == username_skeleton(like)
        assert username_skeleton(letter.upper()) == username_skeleton(like.upper())


def test_keys_do_not_change_when_computed_twice() -> None:
    """That holds for every letter that looks like another one or has case."""
    lines = read_data("confusables.txt").splitlines()
    codes = [code for line in lines for code in line.partition("=")[2].split()]
    codes += [pair.partition("=")[0] for pair in read_data("casefold.txt").split()]
    assert len(codes) > 8000
    for code in codes:
        letter = chr(int(code, 16))
        fold, skeleton = username_fold(letter), username_skeleton(letter)
        assert username_fold(fold) == fold, code
        assert username_skeleton(skeleton) == skeleton, code


@steady
@given(TEXT)
def test_keys_are_stable(text: str) -> None:
    """Each key is its own key, and has no invisible characters."""
    fold, skeleton = username_fold(text), username_skeleton(text)
    assert username_fold(fold) == fold
    assert username_skeleton(skeleton) == skeleton
    ignorable = property_named("Default_Ignorable")
    assert not any(each in ignorable for each in fold + skeleton)
    assert fold == fold.strip(" ") and "  " not in fold


@steady
@given(TEXT, TEXT)
def test_colliding_is_symmetric(one: str, other: str) -> None:
    assert collide(one, one)
    assert collide(one, other) == collide(other, one)


@steady
@given(TEXT)
def test_the_fold_ignores_case(text: str) -> None:
    """That holds for letters that the interpreter knows."""
    if not any(category(each) == "Cn" for each in text):
        assert username_fold(text.upper()) == username_fold(text.upper().lower())


def test_the_documented_query_finds_collisions() -> None:
    """The query of the module's docstring runs on a table with its columns."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE TABLE user (username_key UNIQUE, username_skeleton, is_ascii)"
    )

    def insert(name: str) -> bool:
        values = {
            "key": username_fold(name),
            "skeleton": username_skeleton(name),
            "is_ascii": username_fold(name).isascii(),
        }
        taken = database.execute(
            "SELECT 1 FROM user WHERE username_key = :key OR (username_skeleton = :skeleton"
            " AND NOT (:is_ascii AND is_ascii))",
            values,
        ).fetchone()
        if not taken:
            database.execute(
                "INSERT INTO user VALUES (:key, :skeleton, :is_ascii)", values
            )
        return not taken

    asked = ["Kim", "Kirn", "kim", "Кim", "Кirn", "Саша", "Caшa", "САША", "Маша"]
    assert [name for name in asked if insert(name)] == ["Kim", "Kirn", "Саша", "Маша"]
    database.close()


def test_a_table_of_skeletons_finds_the_same_collisions() -> None:
    """With several writers, UNIQUE keys on the skeleton and on the fold are enough."""
    folds: set[str] = set()
    holders: dict[str, str] = {}

    def insert(name: str) -> bool:
        fold, skeleton = username_fold(name), username_skeleton(name)
        holder = holders.setdefault(skeleton, skeleton_holder(fold))
        if holder != skeleton_holder(fold) or fold in folds:
            return False
        folds.add(fold)
        return True

    names = [name for pair in SAME + ALIKE + DIFFERENT for name in pair]
    taken: list[str] = []
    for name in names:
        is_free = not any(collide(name, other) for other in taken)
        assert insert(name) == is_free, name
        taken += [name] * is_free


def test_the_version_of_the_data() -> None:
    assert DATA_VERSION == "18.0.0-1"
