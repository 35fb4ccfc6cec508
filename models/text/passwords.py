"""Passwords: the form that is hashed, and which ones are too easy to guess.

The form is the OpaqueString of RFC 8265: spaces of every kind become U+0020, then NFC. It makes a
password the same from every keyboard and system: macOS may send letters decomposed, a Japanese
keyboard a full-width space. Its refusals are left out, as every text of the right length is a
password here.

The list of common passwords is the one of Django (BSD licence), which is in the order of their
frequency in leaks. It is pinned in data/passwords.txt; see data/generate.py.
"""

from functools import cache

from models.text.characters import casefold, normalize, read_data

# Zs, without U+0020.
_SPACES = dict.fromkeys(
    [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " "
)


def normalize_password(password: str) -> str:
    """Return the form of a password that is hashed and compared. Any text has one."""
    if password.isascii():
        return password
    return normalize("NFC", password.translate(_SPACES))


def weakness_of(password: str, username: str, email: str) -> str | None:
    """Return why a new password is easy to guess, as a sentence; None if it is not known to be."""
    folded = _folded(password)
    if folded in _common():
        return "this password is one of the most common ones"
    if folded == _folded(username):
        return "a password is not the username"
    if folded in (_folded(email), _folded(email.rpartition("@")[0])):
        return "a password is not the e-mail address"
    return None


def _folded(text: str) -> str:
    return casefold(normalize("NFKC", normalize_password(text))).strip()


@cache
def _common() -> frozenset[str]:
    return frozenset(map(_folded, read_data("passwords.txt").splitlines()))
