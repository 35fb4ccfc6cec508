"""Unicode's properties of characters, in the version that the project pins.

Two sources, of one version (a test compares them):

* `unicodedata2`, the standard library's `unicodedata` with current tables, for categories,
  directions and normalization. It is maintained with fontTools, has no dependencies, and the
  standard library can replace it when its tables are new enough.
* The files in data/, made by data/generate.py, for the rest: default ignorable characters, case
  folding, emoji, joining types. Text, so that a new version of Unicode is a difference to review.

Each file is read when it is first needed; all of them take about 10 ms.
"""

import re
from bisect import bisect_right
from functools import cache
from pathlib import Path

import unicodedata2 as unicodedata  # type: ignore[import-not-found]

UNICODE_VERSION = "18.0.0"

_HAN_VARIANTS = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f]+)")
_DATA = Path(__file__).parent / "data"


def read_data(name: str) -> str:
    """Return the text of a data file after its header."""
    return (_DATA / name).read_text(encoding="utf-8").partition("\n\n")[2]


class CodePoints:
    """A set of characters, kept as ranges. `pattern` is its class in regular expressions."""

    def __init__(self, ranges: str) -> None:
        bounds: list[int] = []
        parts = []
        for part in ranges.split():
            first, _, last = part.partition("-")
            low, high = int(first, 16), int(last or first, 16)
            bounds += [low, high + 1]
            parts.append(f"\\U{low:08x}-\\U{high:08x}")
        self._bounds = bounds
        self.pattern = "".join(parts)

    def __contains__(self, character: str) -> bool:
        return bisect_right(self._bounds, ord(character)) % 2 == 1

    @property
    def span_pattern(self) -> str:
        """A class of few ranges with all of these characters that are not ASCII, and some others.

        A search for it is faster by far: it compares a character with one range after the other.
        """
        spans: dict[int, tuple[int, int]] = {}
        for low, high in zip(self._bounds[::2], self._bounds[1::2]):
            if high > 0x80:
                block = low >> 12
                first, _ = spans.get(block, (max(low, 0x80), 0))
                spans[block] = first, high - 1
        return "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in spans.values())


@cache
def property_named(name: str) -> CodePoints:
    """Return the characters that have a property of data/characters.txt."""
    return CodePoints(_properties()[name])


@cache
def _properties() -> dict[str, str]:
    parts = re.split(r"^\[(\w+)\]$", read_data("characters.txt"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def category(character: str) -> str:
    """Return the general category of a character, such as `Lu`; `Cn` if it is not assigned."""
    found: str = unicodedata.category(character)
    return found


def combining_class(character: str) -> int:
    """Return the canonical combining class of a character."""
    found: int = unicodedata.combining(character)
    return found


def direction(character: str) -> str:
    """Return the bidirectional class of a character; empty if it is not assigned."""
    found: str = unicodedata.bidirectional(character)
    return found


def ascii_digits(text: str) -> str:
    """Return a text with the decimal digits of every script as ASCII digits."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(each, each)) for each in text)


def normalize(form: str, text: str) -> str:
    """Return a text in a normalization form: NFC, NFD, NFKC or NFKD."""
    if text.isascii():
        return text
    normalized: str = unicodedata.normalize(form, text)
    return normalized


def compose(text: str) -> str:
    """Return a text in NFC, but with the variants of Han characters that NFC would lose.

    Japanese names are written with CJK compatibility ideographs.
    """
    if text.isascii():
        return text
    # Every second part is a run of such characters.
    parts = _HAN_VARIANTS.split(text)
    parts[::2] = [normalize("NFC", part) for part in parts[::2]]
    return "".join(parts)


def casefold(text: str) -> str:
    """Return a text with its case folded (full case folding)."""
    if text.isascii():
        return text.lower()
    return text.translate(case_folding())


@cache
def case_folding() -> dict[int, str]:
    """Return the case folding of each character that has one."""
    pairs = (pair.split("=") for pair in read_data("casefold.txt").split())
    return {int(source, 16): from_hexes(folded) for source, folded in pairs}


def from_hexes(text: str) -> str:
    """Return the characters of code points in hexadecimal, with + between."""
    return "".join(chr(int(code, 16)) for code in text.split("+"))


def is_mark(character: str) -> bool:
    """Return whether a character combines with the one before it."""
    return category(character)[0] == "M"


def is_future_emoji(character: str) -> bool:
    """Return whether a code point is not assigned yet, and set aside for emoji.

    A phone may send a new emoji before the server has the tables that name it.
    """
    is_set_aside = character in property_named("Extended_Pictographic")
    return is_set_aside and category(character) == "Cn"


def is_emoji(character: str) -> bool:
    """Return whether a character can be an emoji by itself. Digits, # and * cannot."""
    if character.isascii():
        return False
    return character in property_named("Emoji") or is_future_emoji(character)
