"""Passwords: one form from every keyboard, and a list of common passwords."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import read_data
from models.text.passwords import normalize_password, weakness_of

COMMON = "this password is one of the most common ones"


@pytest.mark.parametrize(
    "typed,form",
    [
        ("correct horse", "correct horse"),
        ("pa\u0308ssword", "pässword"),
        ("a\u3000b\u00a0c\u202fd", "a b c d"),
        (" lead and trail ", " lead and trail "),
        ("Case Ｗｉｄｅ ﬁ", "Case Ｗｉｄｅ ﬁ"),
        ("a\u200db\u200bc\ufe0f", "a\u200db\u200bc\ufe0f"),
        ("tab\tnul\x00", "tab\tnul\x00"),
        ("🔑🗝️ключ", "🔑🗝️ключ"),
        ("한국", "한국"),
    ],
)
def test_forms(typed: str, form: str) -> None:
    """RFC 8265: spaces, then NFC. Case, width and invisible characters stay."""
    assert normalize_password(typed) == form


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.text())
def test_every_text_has_one_form(text: str) -> None:
    form = normalize_password(text)
    assert normalize_password(form) == form
    assert bool(form) == bool(text)
    weakness_of(text, text, text)


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "12345678",
        "qwertyuiop",
        "iloveyou",
        "password1",
        "11111111",
        "baseball",
        "trustno1",
        "sunshine",
        "princess",
        "1qaz2wsx",
        "passw0rd",
        "PassWord",
        "ＰＡＳＳＷＯＲＤ",
        "  password",
        "password\u3000",
        "𝐩assword",
    ],
)
def test_common_passwords_are_weak(password: str) -> None:
    assert weakness_of(password, "Ava", "ava@example.com") == COMMON


def test_the_list_is_complete() -> None:
    words = read_data("passwords.txt").splitlines()
    assert len(set(words)) == 3000
    assert all(len(word) >= 8 and weakness_of(word, "", "") for word in words)


@pytest.mark.parametrize(
    "password,reason",
    [
        ("Ann Lee-Smith", "a password is not the username"),
        ("ANN LEE-SMITH", "a password is not the username"),
        ("annlee99@example.com", "a password is not the e-mail address"),
        ("AnnLee99@Example.com", "a password is not the e-mail address"),
        ("annlee99", "a password is not the e-mail address"),
        ("example.com", None),
        ("annlee99!", None),
        ("smith-ann lee", None),
        ("correct horse battery", None),
        ("密码密码密码密码", None),
    ],
)
def test_passwords_from_the_users_names_are_weak(
    password: str, reason: str | None
) -> None:
    assert weakness_of(password, "Ann Lee-Smith", "annlee99@example.com") == reason
