"""When two names are the same, or two e-mail addresses."""

import unicodedata

from models.text.email_address import email_key


def fold_name(name: str) -> str:
    """Return the form that equal names or e-mail addresses share, in any case of letters."""
    return unicodedata.normalize("NFKC", name).casefold()


def email_keys(email: str) -> tuple[str, str]:
    """Return the keys under which an account may be stored: today's, and that of earlier versions.

    Accounts of earlier versions keep their key where another account has today's.
    """
    return email_key(email), fold_name(email)
