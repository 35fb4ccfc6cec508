"""Paths: the parameters in them, and what of them may be logged."""

import re

from models.events.types import ID_MAX

# The parameters that are texts. All others are whole numbers.
TEXT_PARAMETERS = {
    "emoji": "[^/]+",
    "file_id": "[0-9a-f]{64}",
    "code": "[A-Za-z0-9_-]+",
    "session_id": "[A-Za-z0-9_-]+",
    "draft": "[gu][1-9][0-9]{0,17}",
}
_NUMBER = "[0-9]+"
# More digits than any id has. Python refuses to convert thousands of digits.
_DIGITS_MAX = 30
# Codes of invitations are secret, and reactions are private: neither is logged.
_PRIVATE = re.compile(r"((?:invites|reactions)(?:/|%2f)).+", re.IGNORECASE)


def pattern_of(path: str) -> str:
    """Return the regular expression for a path such as `/v1/users/{user_id}`."""
    return re.sub(
        r"\{(\w+)\}",
        lambda match: f"(?P<{match[1]}>{TEXT_PARAMETERS.get(match[1], _NUMBER)})",
        path,
    )


def parameter(name: str, text: str) -> str | int:
    """Return a parameter's value. A number past the largest id is lowered to it: neither exists."""
    if name in TEXT_PARAMETERS:
        return text
    return min(int(text[:_DIGITS_MAX]), ID_MAX)


def loggable(path: str) -> str:
    """Return a path in ASCII, without its private part."""
    return _PRIVATE.sub(r"\1…", path.encode("ascii", "backslashreplace").decode())
