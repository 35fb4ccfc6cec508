"""Unicode tables: all of one version, and complete."""

import ast
import sys
import unicodedata
from pathlib import Path

import idna
import pytest
import unicodedata2  # type: ignore[import-not-found]

import models.text
from models.text import characters
from models.text.characters import (
    UNICODE_VERSION,
    CodePoints,
    ascii_digits,
    casefold,
    category,
    compose,
    is_emoji,
    is_future_emoji,
    property_named,
)

FOLDER = Path(models.text.__file__).parent
UNICODE_FILES = ("characters.txt", "casefold.txt", "confusables.txt", "emoji.txt")


def test_all_tables_are_of_one_version() -> None:
    """Different versions would accept and compare names by different rules."""
    assert unicodedata2.unidata_version == UNICODE_VERSION
    assert idna.idnadata.__version__ == UNICODE_VERSION
    for name in UNICODE_FILES:
        first_line = (FOLDER / "data" / name).read_text().partition("\n")[0]
        assert first_line.startswith(f"# Unicode {UNICODE_VERSION}:"), name


def test_data_files_name_their_licence() -> None:
    for path in (FOLDER / "data").glob("*.txt"):
        text = path.read_text()
        if path.name != "LICENSES.txt":
            header = text.partition("\n\n")[0]
            assert "Licence: " in header and "generate.py" in header, path.name
            assert path.name in (FOLDER / "data" / "LICENSES.txt").read_text()


def test_no_module_uses_the_interpreters_tables() -> None:
    """Neither `unicodedata` nor the methods of str that use the same tables."""
    of_str = {"isprintable", "casefold", "isalpha", "isdecimal", "isnumeric", "isdigit"}
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                assert "unicodedata" not in {alias.name for alias in node.names}
            if isinstance(node, ast.ImportFrom):
                assert node.module != "unicodedata"
            if isinstance(node, ast.Attribute):
                assert node.attr not in of_str, f"{path.name} line {node.lineno}"


def test_the_package_imports_no_other_package_of_the_project() -> None:
    """It imports the standard library, two packages and itself."""
    allowed = {"idna", "unicodedata2", "models.text"}
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [str(node.module)]
            for name in names:
                is_standard = name.partition(".")[0] in sys.stdlib_module_names
                is_own = name.startswith("models.text.")
                assert is_standard or is_own or name in allowed, (path.name, name)


@pytest.mark.parametrize(
    "name,inside,outside",
    [
        ("Default_Ignorable", "\u00ad\u200b\ufe0f\U000e0020\u3164", "a \u2800\u0301"),
        ("Emoji", "❤👍🩷1#", "a中"),
        ("Emoji_Presentation", "👍🩷", "❤☝1"),
        ("Unspaced", "中あアー한ไ", "aжعת"),
        ("Joins_Next", "بى", "اa"),
        ("Soft_Dotted", "ijі", "lı"),
    ],
)
def test_properties(name: str, inside: str, outside: str) -> None:
    found = property_named(name)
    assert all(each in found for each in inside)
    assert not any(each in found for each in outside)


def test_ranges_include_both_ends() -> None:
    points = CodePoints("41-43 61")
    assert [each for each in "@ABCD`ab" if each in points] == list("ABCa")


def test_case_folds_like_the_interpreter_for_characters_that_both_know() -> None:
    """Unicode never changes the folding of an assigned character."""
    for code in range(0x20000):  # later planes have no letters with case
        character = chr(code)
        if unicodedata.category(character) not in ("Cn", "Cs", "Co"):
            assert casefold(character) == character.casefold(), hex(code)


def test_characters_newer_than_the_interpreter_are_known() -> None:
    assert category("\U0001fa77") == "So"  # Unicode 15
    assert casefold("\U00010d50") == "\U00010d70"  # Unicode 16
    assert is_emoji("\U0001fa77") and not is_future_emoji("\U0001fa77")
    assert is_future_emoji("\U0001faff") and not is_future_emoji("\u0378")


def test_composing_keeps_variants_of_han() -> None:
    assert compose("e\u0301\ufa19e\u0301") == "é\ufa19é"


def test_digits_of_all_scripts_become_ascii() -> None:
    assert ascii_digits("٧७7²") == "777²"


def test_files_are_read_once() -> None:
    assert property_named("Emoji") is property_named("Emoji")
    assert characters.case_folding() is characters.case_folding()
