"""When two names or e-mail addresses are the same."""

import unicodedata


def fold_name(name: str) -> str:
    """Return the form that equal names or e-mail addresses share, in any case of letters."""
    return unicodedata.normalize("NFKC", name).casefold()
