"""Folding of letters that Unicode does not decompose."""

import pytest

from models.text.characters import category, normalize, read_data
from models.text.folding import letters_without_strokes


@pytest.mark.parametrize(
    "text,plain",
    [
        ("Łódź", "Lódź"),
        ("Đà Nẵng", "Dà Nẵng"),
        ("København", "Kobenhavn"),
        ("ırmak", "irmak"),
        ("Straße", "Strasse"),
        ("Æsir", "AEsir"),
        ("Ħamrun", "Hamrun"),
        ("þorn, ðat", "thorn, dat"),
        ("ɓata, ɗan, ƙofa, ƴa", "bata, dan, kofa, ya"),
        ("ŋ", "n"),
        ("plain", "plain"),
        ("é中жß❤", "é中жss❤"),
    ],
)
def test_letters(text: str, plain: str) -> None:
    assert letters_without_strokes(text) == plain
    assert letters_without_strokes(plain) == plain


def test_the_table_has_only_letters_that_nfkd_keeps() -> None:
    """NFKD folds all others."""
    pairs = [pair.split("=") for pair in read_data("letters.txt").split()]
    assert len(pairs) > 250
    for letter, plain in pairs:
        assert normalize("NFKD", letter) == letter and category(letter)[0] == "L"
        assert plain.isascii() and plain.isalpha()
