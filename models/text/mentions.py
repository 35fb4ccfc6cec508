"""Who a text mentions. The rules and their test vectors are data: docs/mentions.json.

The members are in a database, so there are two steps. `candidates` returns every folded name that a
text could mention; look those up. `mentioned` takes the ones that are known, with their ids, and
decides. Both scan the text alike, in time linear in its length: a name may end at any word boundary
within 128 characters of its @, and before the next @.

Names are compared by `username_fold`. To let a text mention everyone, give `mentioned` the name
`all` with an id of its own.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar

from models.text.characters import category, property_named
from models.text.code_spans import without_code
from models.text.skeleton import username_fold

Id = TypeVar("Id")

ALL = "all"
MENTIONED_MAX = 50
CANDIDATES_MAX = 8192
NAME_CHARACTERS_MAX = 128
# A text of 16 KiB has not more, if a name has three characters.
_AT_SIGNS_MAX = 4096

_AT = "@\uff20\ufe6b"
_LINE_ENDS = r"\n\v\f\r\x85\u2028\u2029"
# An @ and what may be a name after it, and one character more to see where words end.
_OPENING = re.compile(f"[{_AT}](?![ {_AT}])([^{_AT}{_LINE_ENDS}]{{1,129}})")
# Bots write an invisible space after an @ to mention no one.
_DEFUSED = re.compile(f"[{_AT}][\u200b\u2060]")
_WEB_ADDRESS = re.compile(r"://[!#-&*-;=?-Z\\^_a-z|~]+")
_has_at = re.compile(f"[{_AT}]").search
_OPENING_QUOTES = '"“”„‟«»「『'
_CLOSING_QUOTE = re.compile('["“”„‟«»」』]')


class _Names(NamedTuple):
    """The folded names that may follow an @, the longest last; `fills`: it ends at the next @."""

    names: tuple[str, ...]
    fills: bool


def candidates(text: str) -> list[str]:
    """Return the folded names that a text may mention, each once, at most CANDIDATES_MAX."""
    # Most texts mention no one, and every send asks.
    if "@" not in text and (text.isascii() or not _has_at(text)):
        return []
    found: dict[str, None] = {}
    for _, after in _openings(text):
        found.update(dict.fromkeys(after.names))
        if len(found) >= CANDIDATES_MAX:
            return list(found)[:CANDIDATES_MAX]
    return list(found)


def mentioned(text: str, known: Mapping[str, Id]) -> list[Id]:
    """Return the ids of the names that a text mentions, in their order, each once, at most 50.

    `known` has the id of each folded name; other names are not mentioned.
    """
    found: dict[Id, None] = {}
    follows_mention = False
    for is_free, after in _openings(text) if known else ():
        if not is_free and not follows_mention:
            continue
        name = next((name for name in reversed(after.names) if name in known), None)
        follows_mention = after.fills and name == after.names[-1]
        if name is not None:
            found[known[name]] = None
        if len(found) == MENTIONED_MAX:
            break
    return list(found)


def _openings(text: str) -> Iterator[tuple[bool, _Names]]:
    """Yield what follows each @ that may begin a mention.

    First whether it may do so by itself; otherwise only directly after another mention.
    """
    text = _DEFUSED.sub(" ", _WEB_ADDRESS.sub(" ", without_code(text)))
    found: list[tuple[bool, str]] = []
    end = -1
    for match in _OPENING.finditer(text):
        is_free = _is_free(text, match.start())
        if is_free or match.start() == end:
            found.append((is_free, match[1]))
            end = match.end()
        if len(found) == _AT_SIGNS_MAX:
            break
    if not found:
        return
    names_after = _names_after(list(dict.fromkeys(window for _, window in found)))
    for is_free, window in found:
        yield is_free, names_after[window]


def _names_after(windows: list[str]) -> dict[str, _Names]:
    """Return the names that may begin each of some texts that follow an @."""
    # Folding them together is faster; no text has a line break.
    folded = username_fold("\n".join(windows)).split("\n")
    return {
        window: _names_in(window, whole.strip(" "))
        for window, whole in zip(windows, folded, strict=True)
    }


def _is_free(text: str, at: int) -> bool:
    """Return whether an @ is not preceded by what may be the local part of an address."""
    index = at - 1
    while index >= 0 and (text[index] == "_" or _CLASSES[text[index]] == _MARK):
        index -= 1
    return index < 0 or text[index] not in _AT and _CLASSES[text[index]] != _CASED


def _names_in(window: str, folded: str) -> _Names:
    """Return the names that may begin a text after an @."""
    if window[0] in _OPENING_QUOTES:
        return _quoted_name(window)
    is_whole = len(window) <= NAME_CHARACTERS_MAX
    is_word = len(folded) == 1 or folded.isascii() and folded.isalnum()
    if is_word and is_whole:
        return _Names((folded,), True)
    classes = "".join([_CLASSES[character] for character in folded])
    # Low lines at the end of a word are a style, as in _@Mike_.
    classes = _TRAILING_LOW_LINES.sub(lambda match: _OTHER * len(match[0]), classes)
    last = NAME_CHARACTERS_MAX if is_whole else len(folded) - 1
    ends = [match.end() for match in _END.finditer(classes)]
    names = [folded[:end] for end in ends if end <= min(last, NAME_CHARACTERS_MAX)]
    if ALL in names and _LONGER_WORD.match(classes, len(ALL)):
        names.remove(ALL)
    return _Names(tuple(names), is_whole and names[-1:] == [folded])


def _quoted_name(window: str) -> _Names:
    quote = _CLOSING_QUOTE.search(window, 1)
    name = username_fold(window[1 : quote.start()]) if quote else ""
    if not quote or not name:
        return _Names((), False)
    return _Names((name,), quote.end() == len(window))


# Each character has a class, a letter, so that one regular expression finds where words end.
_CASED, _LETTER, _UNSPACED, _MARK, _UNSPACED_MARK, _SPACE, _HYPHEN, _OTHER = "clumxs-o"
_END = re.compile("[oux-](?![mx])|[clm](?![clmx_])")
_TRAILING_LOW_LINES = re.compile("(?<!_)_++(?![clm])")
# `@all` does not begin `@all-hands`.
_LONGER_WORD = re.compile("-[clu]")


class _Classes(dict[str, str]):
    """The class of each character, remembered for the common ones."""

    _MAX = 20_000

    def __missing__(self, character: str) -> str:
        found = _class_of(character)
        if len(self) < self._MAX:
            self[character] = found
        return found


_CLASSES = _Classes({"_": "_", " ": _SPACE, "-": _HYPHEN})


def _class_of(character: str) -> str:
    if character in property_named("Default_Ignorable"):
        return _MARK
    kind = category(character)
    if kind[0] not in "LMN":
        return _OTHER
    if character in property_named("Unspaced"):
        return _UNSPACED_MARK if kind[0] == "M" else _UNSPACED
    if kind[0] == "M":
        return _MARK
    return _CASED if kind in ("Lu", "Ll", "Lt", "Nd") else _LETTER
