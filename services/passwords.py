"""Passwords as bcrypt hashes, computed away from the IOLoop.

bcrypt accepts at most 72 bytes and stops at NUL. It gets the base64 of the password's HMAC-SHA-256
instead, so passwords may have any length and any characters. Hashing takes a fraction of a second,
so it runs on a few threads, which serve users and networks in turn.

A hash begins with the form of the password that it was made of. `n1:` is the first normalized form,
that of `models/text/passwords.py`. Hashes without a mark are those of earlier versions: they were
made of the password as it was typed.
"""

import asyncio
import base64
import hashlib
import hmac
import os
from collections.abc import Hashable

import bcrypt

from models.text.passwords import normalize_password
from services.thread_pool import ThreadPool

# Separates these hashes from any other use of the same construction. It is not a secret.
_CONTEXT = b"chatserver password, version 1"
_NORMALIZED = "n1:"


def _prehash(password: str) -> bytes:
    return base64.b64encode(hmac.digest(_CONTEXT, password.encode(), hashlib.sha256))


def hash_password(password: str, cost: int) -> str:
    """Return a salted hash of the normalized password, made with 2**cost rounds."""
    prehash = _prehash(normalize_password(password))
    return _NORMALIZED + bcrypt.hashpw(prehash, bcrypt.gensalt(cost)).decode()


def verify_password(password: str, password_hash: str) -> bool:
    """Tell whether a password matches a hash.

    Cost: one call of bcrypt, or two if normalizing changes the password. It does not depend on the
    hash, so that the time of a login tells nothing about an account.
    """
    stored = password_hash.removeprefix(_NORMALIZED).encode()
    normalized = normalize_password(password)
    matches = bcrypt.checkpw(_prehash(normalized), stored)
    if normalized != password:
        matches_as_typed = bcrypt.checkpw(_prehash(password), stored)
        matches = matches or (matches_as_typed and is_outdated(password_hash))
    return matches


def is_outdated(password_hash: str) -> bool:
    """Tell whether a hash should be made anew when the password is known."""
    return not password_hash.startswith(_NORMALIZED)


class Passwords(ThreadPool):
    """Hashes and verifies passwords, in turn for each key: a user, or a network without a login.

    Refuses with Busy while `waiting_max` calls of a key wait.
    """

    def __init__(self, cost: int, waiting_max: int = 64) -> None:
        # bcrypt releases the GIL, and the threads give way to the chat. With two of them, a login
        # waits for no hash of one other network.
        count = max(2, (os.cpu_count() or 2) // 2)
        super().__init__(
            count=count,
            name="bcrypt",
            waiting_max=waiting_max,
            busy_message="Too many logins are waiting",
        )
        self._cost = cost
        # The password of an unknown user is checked against this, so that it takes as long.
        self._decoy_hash = self._pool.submit(hash_password, "", cost)

    async def hash(self, key: Hashable, password: str) -> str:
        """Return a password's hash. Raises Busy."""
        return await self.run(key, hash_password, password, self._cost)

    async def verify(
        self, key: Hashable, password: str, password_hash: str | None
    ) -> bool:
        """Tell whether a password matches a hash. False, after the same time, without a hash."""
        decoy_hash = await asyncio.wrap_future(self._decoy_hash)
        matches = await self.run(
            key, verify_password, password, password_hash or decoy_hash
        )
        return matches and password_hash is not None
