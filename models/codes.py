"""Codes: of invitations, and to reset a password.

A code is shown once, when it is made. The database has its SHA-256 only. The code has 128 random
bits, so it cannot be guessed, and needs no slow hash.
"""

from hashlib import sha256
from secrets import token_urlsafe

_CODE_BYTES = 16


def new_code() -> str:
    """Return a random code."""
    return token_urlsafe(_CODE_BYTES)


def hash_code(code: str) -> bytes:
    """Return the form of a code that is stored."""
    return sha256(code.encode(errors="replace")).digest()
