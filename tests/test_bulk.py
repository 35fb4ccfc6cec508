"""Rows that are read as lines of JSON."""

import sqlite3
from typing import Any

import msgspec
from msgspec.json import Decoder

from models.bulk import read_json, select_as_json
from models.database import Connection


class _Watched:
    """A decoder that remembers the size of each part that it was given."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self._decoder = msgspec.json.Decoder(tuple[int, str])

    def decode_lines(self, lines: bytes) -> list[tuple[int, str]]:
        """Decode as msgspec does."""
        self.sizes.append(len(lines))
        return self._decoder.decode_lines(lines)


def _read(texts: list[str], decoder: Any) -> list[tuple[int, str]]:
    sql = select_as_json("key, value", "FROM json_each(:texts)")
    values = {"texts": msgspec.json.encode(texts).decode()}
    connection = sqlite3.connect(":memory:", factory=Connection)
    try:
        return sorted(read_json(connection, sql, values, decoder))
    finally:
        connection.close()


def test_no_rows() -> None:
    """A query that finds nothing gives an empty list."""
    assert _read([], Decoder(tuple[int, str])) == []


def test_rows_with_line_feeds() -> None:
    """What separates rows may be in their texts too."""
    texts = ["a\nb", "\n", "\r\n\u2028\u2029\x0b\x0c\x85\x1e", '"],["', ""]
    assert _read(texts, Decoder(tuple[int, str])) == [*enumerate(texts)]


def test_long_rows_are_decoded_in_parts() -> None:
    """Other threads wait for a part, never for a page of long messages."""
    texts = [f"{number} " + "long\n" * (number * 37 % 9000) for number in range(100)]
    watched = _Watched()
    assert _read(texts, watched) == [*enumerate(texts)]
    longest = max(map(len, map(msgspec.json.encode, texts)))
    assert sum(watched.sizes) > 1024 * 1024
    assert max(watched.sizes) <= 128 * 1024 + longest + 10
