"""Who is online, shown only to people who know each other."""

import asyncio
import logging
from collections.abc import Callable

from hub.presence import Presence
from models.errors import ChatError
from models.queries.people import acquainted
from models.store.store import Store

log = logging.getLogger("chatserver.socket")

Callback = Callable[[list[int] | None, ChatError | None], None]


class PresenceLookup:
    """Combines acquaintance, read on a reader thread, with the connections of this moment."""

    def __init__(self, store: Store, presence: Presence) -> None:
        self._store = store
        self._presence = presence
        self._tasks: set[asyncio.Task[None]] = set()

    async def online(self, user_id: int, user_ids: list[int]) -> list[int]:
        """Return those of the users who are online and whose presence `user_id` may know."""
        # Asked for all of them, so that the time it takes tells nothing about a stranger.
        known = await self._store.read_for(
            user_id, acquainted, user_id, list(dict.fromkeys(user_ids))
        )
        return [id for id in known if self._presence.is_online(id)]

    def ask(self, callback: Callback, user_id: int, user_ids: list[int]) -> None:
        """Call back with the result of `online`, or with an error."""
        task = asyncio.get_running_loop().create_task(
            self._answer(callback, user_id, user_ids)
        )
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(
        self, callback: Callback, user_id: int, user_ids: list[int]
    ) -> None:
        try:
            online = await self.online(user_id, user_ids)
        except ChatError as error:
            callback(None, error)
        except Exception:
            log.exception("a presence lookup failed")
            callback(None, ChatError())
        else:
            callback(online, None)
