"""Texts like those that people write: random words of this project's documentation.

Equal texts would compress far better than those of people.
"""

import random
import re
from functools import cache

from bench.processes import ROOT

_WORDS_OF_A_MESSAGE = (3, 20)
_WORD = re.compile(r"\b[A-Za-z][a-z]+\b")


@cache
def _words() -> list[str]:
    """Return all words in their order, so that a common word is drawn more often."""
    pages = sorted((ROOT / "docs").glob("*.md"))
    return [word for page in pages for word in _WORD.findall(page.read_text())]


def messages(number: int) -> list[str]:
    """Return messages of 3 to 20 words, the same ones in each run."""
    chance = random.Random(1)
    return [
        " ".join(chance.choices(_words(), k=chance.randint(*_WORDS_OF_A_MESSAGE)))
        for _ in range(number)
    ]
