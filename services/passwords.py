"""Passwords as bcrypt hashes of any length of Unicode, made away from the IOLoop.

bcrypt takes at most 72 bytes and stops at NUL. It gets the base64 of the password's HMAC-SHA-256,
so it never cuts a password. Hashing takes a fraction of a second, so it runs on a few threads with
a bounded queue.
"""

import asyncio
import base64
import hashlib
import hmac
import os

import bcrypt

from services.thread_pool import Threads

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


class Passwords(Threads):
    """Hashes and verifies. `waiting_max` is how many may wait before the answer is 503."""

    def __init__(self, cost: int, waiting_max: int = 64) -> None:
        # bcrypt lets go of the GIL, and would take every core from the chat if it were let.
        threads = max(1, (os.cpu_count() or 2) // 2)
        super().__init__(threads, "bcrypt", waiting_max, "Too many logins are waiting")
        self._cost = cost
        # What an unknown user's password is checked against, so that it takes as long.
        self._nobody = self._pool.submit(hash_password, "", cost)

    async def hash(self, password: str) -> str:
        """Return a password's hash; raise Busy when too many wait."""
        return await self.run(hash_password, password, self._cost)

    async def verify(self, password: str, password_hash: str | None) -> bool:
        """Tell whether a password fits; it takes as long where there is no hash, and is False."""
        nobody: str = await asyncio.wrap_future(self._nobody)
        fits = await self.run(verify_password, password, password_hash or nobody)
        return fits and password_hash is not None
