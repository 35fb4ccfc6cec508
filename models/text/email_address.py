"""E-mail addresses: the form to store and send to, and the form to compare.

The domain is stored as DNS has it. The part before the @ is stored as typed, composed (NFC), and
compared without case. An address is plausible, no more: only a message can tell if it exists.
"""

import re

from models.text.characters import casefold, category, normalize
from models.text.domain_names import ascii_domain
from models.text.invisible import (
    ZWJ,
    ZWNJ,
    plain_spaces,
    remove_ignorable,
    strip_invisible,
)

EMAIL_BYTES_MAX = 254

_LOCAL_BYTES_MAX = 64
_FULL_WIDTH_AT = "\uff20"
_FORM = re.compile(r"[^@\ufe6b\uff20]+@[^@.]+(?:\.[^@.]+)+")
_IMPLAUSIBLE = "this is not an e-mail address"
_TOO_LONG = (
    f"an e-mail address has at most {EMAIL_BYTES_MAX} bytes, "
    f"{_LOCAL_BYTES_MAX} of them before the @"
)
_FORBIDDEN = ("Cc", "Cn", "Co", "Cs", "Zl", "Zp", "Zs")
_DOTS = str.maketrans("。．｡", "...")
_JOINERS = str.maketrans("", "", ZWNJ + ZWJ)


def clean_email(text: str) -> str:
    """Return an address to store; raise ValueError with a sentence if it cannot be one."""
    if len(text) > 4 * EMAIL_BYTES_MAX:
        raise ValueError(_TOO_LONG)
    address = _trimmed(text)
    local, _, domain = address.rpartition("@")
    # A domain may have joiners that its script needs; they are checked with its letters.
    visible = local + domain.translate(_JOINERS)
    if remove_ignorable(visible) != visible:
        raise ValueError("an e-mail address has no invisible characters")
    is_plausible = _FORM.fullmatch(address) is not None
    if not is_plausible or any(category(each) in _FORBIDDEN for each in visible):
        raise ValueError(_IMPLAUSIBLE)
    try:
        address = f"{local}@{ascii_domain(domain)}"
    except ValueError:
        raise ValueError(_IMPLAUSIBLE) from None
    is_short = len(local.encode()) <= _LOCAL_BYTES_MAX
    if not is_short or len(address.encode()) > EMAIL_BYTES_MAX:
        raise ValueError(_TOO_LONG)
    return address


def email_key(text: str) -> str:
    """Return the form in which two addresses are the same. Any text has one."""
    try:
        address = clean_email(text)
    except ValueError:
        address = _trimmed(text)
    return normalize("NFC", casefold(address))


def _trimmed(text: str) -> str:
    """Return an address, composed, with a plain @ and dots, and nothing invisible at its ends."""
    text = normalize("NFC", strip_invisible(plain_spaces(text)))
    if "@" not in text:
        text = text.replace(_FULL_WIDTH_AT, "@", 1)
    local, at, domain = text.rpartition("@")
    return local + at + domain.translate(_DOTS)
