"""When two usernames are one: `username_fold`, and when they look alike: `username_skeleton`.

The fold is the name that a username is found by. It ignores case, width and every invisible
character (Unicode's NFKC_Casefold), and takes the apostrophes and hyphens that phones and word
processors put in for those of the keyboard.

The skeleton is for looks (UTS #39, confusables.txt): `Аdmin` with a Cyrillic letter has that of
`Admin`. It is taken of the name as it is shown, as capital and small letters look like different
letters: `В` is like B, `в` is not. Where a letter is like an ASCII letter in its other case only,
that counts too, so that `тom` and `Тom`, which are one username, both look like `Tom`.

Two names collide if

* their folds are equal, or
* their skeletons are equal and at least one of the folds is not ASCII.

So names in ASCII alone collide by case only: `user1` and `userl`, `Kim` and `Kirn` are different
people. Store both values with each user:

    username_key       = username_fold(username)      UNIQUE
    username_skeleton  = username_skeleton(username)  with an index, not unique

An insert looks up once, in its transaction; the name is taken if there is a row:

    SELECT 1 FROM user WHERE username_key = :key OR (username_skeleton = :skeleton
      AND NOT (:is_ascii AND is_ascii))

where `is_ascii` is `username_fold(username).isascii()`, a third column or computed. With one writer
no other lookup or constraint is needed. With several writers, a table
`username_look(skeleton PRIMARY KEY, holder)` decides: insert `(skeleton, skeleton_holder(fold))`
unless the skeleton is there, then read the holder; the name is taken if it is another's. Names in
ASCII share the holder "".

Both values depend on DATA_VERSION. A server that finds another one stored recomputes all of them in
one transaction, the oldest user first (`models/name_keys.py`). A user whose fold was taken before
keeps their name and gets the key `fold + "\\0" + id`, that no name has.
"""

import re
from functools import cache

from models.text.characters import (
    UNICODE_VERSION,
    case_folding,
    casefold,
    from_hexes,
    normalize,
    property_named,
    read_data,
)
from models.text.invisible import (
    BLANK_LETTERS,
    BLANK_MARKS,
    plain_spaces,
    remove_ignorable,
)

# Raise it when what is stored changes for another reason than new data: a fold, a skeleton, the key
# of an address or a group name, a word of the search index.
RULES_VERSION = 1
DATA_VERSION = f"{UNICODE_VERSION}-{RULES_VERSION}"

_APOSTROPHES = "\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c"
_HYPHENS = "\u2010\u2011"
_KEYBOARD = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_HYPHENS, "-")
)
_DOT_ABOVE = "\u0307"
# The look of a look can be a third one: М is like M, so like m, and that like rn. None has a fifth.
_ROUNDS_MAX = 4


def username_fold(text: str) -> str:
    """Return the form in which two usernames are the same. Any text has one."""
    if text.isascii():
        return _single_spaces(text.lower())
    text = plain_spaces(text).translate(_KEYBOARD)
    # The Unicode Standard, D147: folding can compose letters that fold again.
    text = normalize("NFKC", casefold(normalize("NFD", text)))
    text = normalize("NFKC", remove_ignorable(casefold(text)))
    return _single_spaces(plain_spaces(text).translate(_KEYBOARD))


def username_skeleton(text: str) -> str:
    """Return the form in which two usernames look alike. Any text has one."""
    for _ in range(_ROUNDS_MAX):
        skeleton = _skeleton_once(text)
        if skeleton == text:
            break
        text = skeleton
    return text


def _skeleton_once(text: str) -> str:
    text = plain_spaces(text).translate(_KEYBOARD)
    text = normalize("NFKC", remove_ignorable(normalize("NFKD", text)))
    text = _idle_marks().sub("", normalize("NFD", remove_ignorable(text)))
    text = casefold(text.translate(_looks()))
    # The dot is part of i and j already.
    text = _dotted().sub(r"\1", normalize("NFD", text))
    return _single_spaces(normalize("NFC", text))


def shown_skeleton(text: str) -> str:
    """Return the skeleton of UTS #39, section 4, in which a capital I is the same as a small l."""
    shown = normalize("NFD", remove_ignorable(normalize("NFD", plain_spaces(text))))
    return normalize("NFC", shown.translate(_prototypes()))


def skeleton_holder(fold: str) -> str:
    """Return who holds a skeleton: "" for all names with an ASCII fold, else the name alone."""
    return "" if fold.isascii() else fold


def collide(one: str, other: str) -> bool:
    """Return whether two usernames cannot both be taken."""
    folds = username_fold(one), username_fold(other)
    if folds[0] == folds[1]:
        return True
    if folds[0].isascii() and folds[1].isascii():
        return False
    return username_skeleton(one) == username_skeleton(other)


def _single_spaces(text: str) -> str:
    return re.sub(" {2,}", " ", text).strip(" ")


@cache
def _looks() -> dict[int, str]:
    """Return the letters that each character looks like, where those are others."""
    prototypes = _prototypes()
    folding = case_folding()

    def ascii_look(letter: str) -> str:
        look = prototypes.get(ord(letter), letter) if len(letter) == 1 else ""
        # The prototype of capital I is small l, but case folding has made it an i.
        if look == "l" and ord(letter) in folding:
            return "i"
        return look if look.isascii() else ""

    looks = prototypes | dict.fromkeys(map(ord, BLANK_LETTERS), " ")
    # Of several capitals of a letter, the one with the lowest code point is the usual one.
    for code, folded in sorted(folding.items(), reverse=True):
        if code < 0x80:
            looks[code] = folded
            continue
        own, other = ascii_look(chr(code)), ascii_look(folded)
        unlike = "".join(prototypes.get(ord(part), part) for part in folded)
        looks[code] = own or other or unlike
        if own and not other and len(folded) == 1:
            looks[ord(folded)] = own
    return looks


@cache
def _prototypes() -> dict[int, str]:
    found = {}
    for line in read_data("confusables.txt").splitlines():
        prototype, _, codes = line.partition("=")
        look = from_hexes(prototype)
        found.update({int(code, 16): look for code in codes.split()})
    return found


@cache
def _dotted() -> "re.Pattern[str]":
    return re.compile(f"([{property_named('Soft_Dotted').pattern}]){_DOT_ABOVE}")


@cache
def _idle_marks() -> "re.Pattern[str]":
    """Return marks that only act on a letter of their script after them, and have none."""
    stackers = property_named("Stacker").pattern
    return re.compile(f"[{BLANK_MARKS}{stackers}](?=[\\x00-\\x7f]|\\Z)")
