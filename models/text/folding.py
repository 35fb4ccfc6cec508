"""Letters that Unicode does not decompose, as the letters that people type for them.

NFKD makes `é` an e with an accent, so a search can ignore accents. The stroke of `ł` and `đ` is no
accent to Unicode, and neither is the missing dot of `ı`. The table is CLDR's Latin-ASCII transform,
less the letters that Unicode does decompose; it is pinned in data/letters.txt.
"""

from functools import cache

from models.text.characters import read_data


def letters_without_strokes(text: str) -> str:
    """Return a text with each such letter replaced: `Łódź` becomes `Lódź`, `ß` becomes `ss`."""
    return text if text.isascii() else text.translate(_letters())


@cache
def _letters() -> dict[int, str]:
    pairs = (pair.split("=") for pair in read_data("letters.txt").split())
    return {ord(letter): plain for letter, plain in pairs}
