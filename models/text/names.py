"""Usernames, display names, group names, status lines and topics: cleaned, or refused.

Each `clean_` function returns the text to store, or raises ValueError with a sentence for the
person who typed it. Cleaning twice changes nothing more. Limits count code points after cleaning.

Cleaned: every kind of space becomes a plain one, runs of spaces one, and those at the ends go.
Invisible characters that have no effect are removed. The text is composed (NFC), but the variants
of Han characters that Japanese names are written with stay as they were typed.

Refused: control characters and line breaks, private use and unassigned code points, overrides of
the direction of text, annotations, marks piled on a letter (UTS #39, section 5.4), a mark with no
letter before it, and a text that shows nothing. Code points that are set aside for emoji to come
are accepted everywhere but in usernames, which identify people.
"""

import re
from collections.abc import Callable

from models.text.characters import (
    ascii_digits,
    category,
    compose,
    is_future_emoji,
    is_mark,
    normalize,
    property_named,
)
from models.text.invisible import (
    DIRECTION_MARKS,
    is_blank,
    plain_spaces,
    remove_idle,
    remove_ignorable,
)
from models.text.skeleton import shown_skeleton, username_skeleton

USERNAME_MIN, USERNAME_MAX = 3, 64
DISPLAY_NAME_MAX = 64
GROUP_NAME_MAX = 128
STATUS_MAX = 140
TOPIC_MAX = 1024

# More raw characters than this for each one allowed are not looked through.
_RAW_FACTOR = 16
_MARKS_IN_A_ROW_MAX = 4
_NONSPACING = ("Mn", "Me")

_OVERRIDES = "\u202d\u202e"
_ANNOTATIONS = "\ufff9\ufffa\ufffb"
_LINE_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_FORBIDDEN = {
    "Cc": "control characters or line breaks",
    "Zl": "control characters or line breaks",
    "Zp": "control characters or line breaks",
    "Co": "private use characters",
    "Cs": "broken characters",
    "Cn": "characters that Unicode does not know",
}
# As their skeletons have them: m is rn, 1 is l, 0 is o.
_RESERVED_USERNAME = re.compile("all|All|ALL|(?:[Dd]eleted|DELETED)-+[lOo2-9]+")
_RESERVED_DISPLAY_NAME = re.compile(r"(?:[Ss]ystern|SYSTEM)\Z|(?:[Dd]eleted|DELETED)-")
# U+30FC is the skeleton of a long dash.
_DASH = re.compile("[\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\u30fc\ufe58]")


class ReservedName(ValueError):
    """A name that no user may have."""


def clean_username(text: str) -> str:
    """Return a username to store. `username_fold` and `username_skeleton` decide if it is free.

    Raises ReservedName for `all` and `deleted-<number>`, and for what looks like them.
    """
    name = _clean_line(text, "username", USERNAME_MAX, _is_assigned)
    if len(name) < USERNAME_MIN:
        raise ValueError(f"a username has {USERNAME_MIN} to {USERNAME_MAX} characters")
    if is_reserved_username(name):
        raise ReservedName("this username is reserved")
    return name


def clean_display_name(text: str) -> str:
    """Return a display name to store."""
    name = _clean_line(text, "display name", DISPLAY_NAME_MAX, _is_known)
    if any(map(_RESERVED_DISPLAY_NAME.match, _looks(name))):
        raise ReservedName("this display name is reserved")
    return name


def clean_group_name(text: str) -> str:
    """Return the name of a group to store."""
    return _clean_line(text, "group name", GROUP_NAME_MAX, _is_known)


def clean_status(text: str) -> str:
    """Return a status line to store."""
    return _clean_line(text, "status", STATUS_MAX, _is_known)


def clean_topic(text: str) -> str:
    """Return a topic to store: lines of text, or nothing. Spaces inside stay as they are."""
    _check_length(text, "topic", TOPIC_MAX, TOPIC_MAX * _RAW_FACTOR)
    text = _LINE_BREAK.sub("\n", text)
    _check_characters(text, "topic", _is_known, allowed="\n\t")
    text = compose(remove_idle(compose(text), keep=DIRECTION_MARKS))
    _check_marks(text, "topic")
    if is_blank(text):
        return ""
    text = text.strip(" \n\t\u00a0\u3000")
    _check_length(text, "topic", TOPIC_MAX)
    return text


def is_reserved_username(text: str) -> bool:
    """Return whether a username is, or looks like, `all` or `deleted-<number>`."""
    looks = _looks(text) | _looks(ascii_digits(text))
    return any(_RESERVED_USERNAME.fullmatch(look) for look in looks)


def clean_text_line(text: str, what: str, longest: int) -> str:
    """Return any other single line, cleaned and refused in the same way as a status."""
    return _clean_line(text, what, longest, _is_known)


def _clean_line(
    text: str, what: str, longest: int, is_allowed: Callable[[str], bool]
) -> str:
    _check_length(text, what, longest, longest * _RAW_FACTOR)
    text = plain_spaces(text)
    _check_characters(text, what, is_allowed)
    text = compose(remove_idle(compose(text)))
    text = re.sub(" {2,}", " ", text).strip(" ")
    if is_blank(text):
        raise ValueError(f"a {what} shows at least one character")
    _check_marks(text, what)
    if is_mark(text[0]) and category(text[0]) != "Mc":
        raise ValueError(f"a {what} does not begin with a combining mark")
    _check_length(text, what, longest)
    return text


def _check_length(text: str, what: str, longest: int, raw: int | None = None) -> None:
    if len(text) > (raw or longest):
        raise ValueError(f"a {what} has at most {longest} characters")


def _check_characters(
    text: str, what: str, is_allowed: Callable[[str], bool], allowed: str = ""
) -> None:
    for character in text:
        if character in _OVERRIDES:
            raise ValueError(f"a {what} does not override the direction of text")
        if character in _ANNOTATIONS:
            raise ValueError(f"a {what} has no annotations")
        if not is_allowed(character) and character not in allowed:
            raise ValueError(f"a {what} has no {_FORBIDDEN[category(character)]}")


def _is_assigned(character: str) -> bool:
    return category(character) not in _FORBIDDEN


def _is_known(character: str) -> bool:
    return _is_assigned(character) or is_future_emoji(character)


def _check_marks(text: str, what: str) -> None:
    """Refuse more than four nonspacing marks in a row, or one twice in a row."""
    if text.isascii():
        return
    count = 0
    for character in text:
        if character in property_named("Default_Ignorable"):
            continue
        if category(character) not in _NONSPACING:
            count = 0
        elif character not in property_named("Consonant_Sign"):
            count += 1
        if count > _MARKS_IN_A_ROW_MAX:
            raise ValueError(
                f"a {what} has at most {_MARKS_IN_A_ROW_MAX} marks on a letter"
            )
    last = ""
    for character in remove_ignorable(text):
        # A letter with a mark, and a vowel sign that is twice another, are characters too.
        parts = normalize("NFD", character)
        if parts[0] == last and category(last) in _NONSPACING:
            raise ValueError(f"a {what} has no mark twice on a letter")
        last = parts[-1]


def _looks(text: str) -> set[str]:
    """Return skeletons of a text without spaces, with every dash as a hyphen.

    The second one takes a capital I for a small l; it has capitals where others are shown.
    """
    looks = username_skeleton(text), shown_skeleton(text)
    return {_DASH.sub("-", look.replace(" ", "")) for look in looks}
