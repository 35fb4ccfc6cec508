"""Cursors: their text, and the result of parsing any other text."""

import pytest

from models.events.cursor import Cursor, format_cursor


@pytest.mark.parametrize("position", [0, 1, 4711, 2**63 - 1])
def test_a_cursor_is_parsed_from_its_text(position: int) -> None:
    """Parsing a cursor's text gives the cursor, and both ways to format it agree."""
    cursor = Cursor("k3f9", position)
    assert Cursor.parse(str(cursor)) == cursor
    assert format_cursor("k3f9", position) == str(cursor) == f"k3f9.{position}"


@pytest.mark.parametrize(
    "text",
    ["", ".", "k3f9", "k3f9.", "k3f9.x", "k3f9.-1", "k3f9.1.2", "k3f9.１", "é.²"],
)
def test_other_text_has_no_epoch(text: str) -> None:
    """Text that is no cursor has an empty epoch, which no database has."""
    assert Cursor.parse(text).epoch == ""


def test_a_position_of_many_digits_is_ahead_of_every_log() -> None:
    """A position of more than 4,300 digits, which Python refuses to parse, is ahead of every
    log."""
    assert Cursor.parse(f"k3f9.{'9' * 5000}").position > 2**63
