"""Code in a message: between backticks, or in a block between lines of three or more.

The rules are those of CommonMark for backticks, without its rules for backslashes and indents. The
work is linear in the length of the text.
"""

import re
from collections.abc import Iterator

_BACKTICKS = re.compile("`+")
_FENCE = re.compile("^ {0,3}(`{3,})([^`\n]*)$", re.MULTILINE)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def without_code(text: str, separator: str = "\n") -> str:
    """Return a text with a separator for each piece of code."""
    if "`" not in text:
        return text
    return separator.join(
        part
        for block in _outside_fences(text)
        for paragraph in _EMPTY_LINE.split(block)
        for part in _outside_spans(paragraph)
    )


def _outside_fences(text: str) -> Iterator[str]:
    """Yield what is before, between and after fenced blocks; one that is not closed has no end."""
    start, fence = 0, ""
    for match in _FENCE.finditer(text):
        if not fence:
            yield text[start : match.start()]
            fence = match[1]
        elif len(match[1]) >= len(fence) and not match[2].strip():
            start, fence = match.end(), ""
    if not fence:
        yield text[start:]


def _outside_spans(text: str) -> Iterator[str]:
    """Yield what is before, between and after spans: from some backticks to as many."""
    runs = [match.span() for match in _BACKTICKS.finditer(text)]
    closing: dict[int, int] = {}
    nearest: dict[int, int] = {}
    for index in range(len(runs) - 1, -1, -1):
        length = runs[index][1] - runs[index][0]
        closing[index] = nearest.get(length, -1)
        nearest[length] = index
    start = index = 0
    while index < len(runs):
        end = closing[index]
        if end > 0:
            yield text[start : runs[index][0]]
            start = runs[end][1]
            index = end
        index += 1
    yield text[start:]
