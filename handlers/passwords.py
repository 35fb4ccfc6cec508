"""bcrypt away from the IOLoop: a few threads, and a queue that does not grow without end."""

import asyncio
import os

from handlers.threads import Threads
from models.passwords import hash_password, verify_password


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
