"""Passwords as bcrypt hashes of any length of Unicode.

bcrypt takes 72 bytes and stops at NUL; what it is given is the base64 of the password's
HMAC-SHA-256, so nothing is cut. Both functions take a fraction of a second: never on the IOLoop.
"""

import base64
import hashlib
import hmac

import bcrypt

# Separates these hashes from any other use of the same construction; it is no secret.
_CONTEXT = b"chatserver password, version 1"


def _prehash(password: str) -> bytes:
    return base64.b64encode(hmac.digest(_CONTEXT, password.encode(), hashlib.sha256))


def hash_password(password: str, cost: int) -> str:
    """Return a salted hash that took 2**cost rounds to make."""
    return bcrypt.hashpw(_prehash(password), bcrypt.gensalt(cost)).decode()


def verify_password(password: str, password_hash: str) -> bool:
    """Tell whether a password fits a hash."""
    return bcrypt.checkpw(_prehash(password), password_hash.encode())
