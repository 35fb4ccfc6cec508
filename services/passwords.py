"""Passwords as bcrypt hashes, computed away from the IOLoop.

bcrypt accepts at most 72 bytes and stops at NUL. It gets the base64 of the password's HMAC-SHA-256
instead, so passwords may have any length and any characters. Hashing takes a fraction of a second,
so it runs on a few threads with a bounded queue.
"""

import asyncio
import base64
import hashlib
import hmac
import os

import bcrypt

from services.thread_pool import ThreadPool

# Separates these hashes from any other use of the same construction. It is not a secret.
_CONTEXT = b"chatserver password, version 1"


def _prehash(password: str) -> bytes:
    return base64.b64encode(hmac.digest(_CONTEXT, password.encode(), hashlib.sha256))


def hash_password(password: str, cost: int) -> str:
    """Return a salted hash, made with 2**cost rounds."""
    return bcrypt.hashpw(_prehash(password), bcrypt.gensalt(cost)).decode()


def verify_password(password: str, password_hash: str) -> bool:
    """Tell whether a password matches a hash."""
    return bcrypt.checkpw(_prehash(password), password_hash.encode())


class Passwords(ThreadPool):
    """Hashes and verifies passwords. Refuses with Busy while `waiting_max` calls are unfinished."""

    def __init__(self, cost: int, waiting_max: int = 64) -> None:
        # bcrypt releases the GIL. On all cores it would slow the chat down.
        count = max(1, (os.cpu_count() or 2) // 2)
        super().__init__(count, "bcrypt", waiting_max, "Too many logins are waiting")
        self._cost = cost
        # The password of an unknown user is checked against this, so that it takes as long.
        self._decoy_hash = self._pool.submit(hash_password, "", cost)

    async def hash(self, password: str) -> str:
        """Return a password's hash. Raises Busy."""
        return await self.run(hash_password, password, self._cost)

    async def verify(self, password: str, password_hash: str | None) -> bool:
        """Tell whether a password matches a hash. False, after the same time, without a hash."""
        decoy_hash = await asyncio.wrap_future(self._decoy_hash)
        matches = await self.run(verify_password, password, password_hash or decoy_hash)
        return matches and password_hash is not None
