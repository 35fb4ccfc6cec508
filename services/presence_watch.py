"""Who watches whose presence, and the frames about those who come and go.

Changes are gathered for a second. For each user who changed, one query decides who may know it, and
all watchers get the same bytes. A watcher may know it at that moment: someone who was blocked, or
has left the last common group, gets nothing.
"""

import asyncio
import logging
from collections.abc import Callable, Collection

from tornado.ioloop import PeriodicCallback

from hub.connection import Connection
from hub.hub import Hub
from models.errors import ChatError
from models.queries.people import who_may_know
from models.store.store import Store

log = logging.getLogger("chatserver.socket")

_INTERVAL_SECONDS = 1.0
_KIND = "presence_changed"

# Makes the bytes of a frame from a user's id and whether they are online.
Frame = Callable[[int, bool], bytes]


class PresenceWatch:
    """Watches users for connections. `changed` users are told at the next tick."""

    def __init__(self, store: Store, hub: Hub, frame: Frame) -> None:
        self._store = store
        self._hub = hub
        self._frame = frame
        self._watchers: dict[int, set[Connection]] = {}
        self._watched: dict[Connection, Collection[int]] = {}
        self.changed: set[int] = set()
        self._telling: asyncio.Task[None] | None = None
        self._ticks = PeriodicCallback(self.tick, _INTERVAL_SECONDS * 1000)
        hub.presence.on_change = self._on_change

    def start(self) -> None:
        """Tell changes from now on."""
        self._ticks.start()

    def stop(self) -> None:
        """Tell no further change."""
        self._ticks.stop()
        if self._telling is not None:
            self._telling.cancel()

    def watch(self, connection: Connection, user_ids: Collection[int]) -> None:
        """Watch these users for a connection, in place of those before."""
        self.forget(connection)
        if user_ids and not connection.is_closed:
            self._watched[connection] = user_ids
            for user_id in user_ids:
                self._watchers.setdefault(user_id, set()).add(connection)

    def forget(self, connection: Connection) -> None:
        """Watch no one for a connection."""
        for user_id in self._watched.pop(connection, ()):
            watchers = self._watchers[user_id]
            watchers.discard(connection)
            if not watchers:
                del self._watchers[user_id]
                self.changed.discard(user_id)

    def tick(self) -> None:
        """Tell the changes so far, unless the last ones are still being told."""
        if self.changed and (self._telling is None or self._telling.done()):
            changed, self.changed = self.changed, set()
            self._telling = asyncio.get_running_loop().create_task(self._tell(changed))

    def _on_change(self, user_id: int) -> None:
        if user_id in self._watchers:
            self.changed.add(user_id)

    async def _tell(self, changed: set[int]) -> None:
        for user_id in changed:
            try:
                await self._tell_of(user_id)
            except ChatError as error:  # the store is busy or stops
                log.info("a change of presence was not told: %s", error.code)
            except Exception:
                log.exception("a change of presence was not told")

    async def _tell_of(self, user_id: int) -> None:
        asking = {each.user_id for each in self._watchers.get(user_id, ())}
        if not asking:
            return
        known = await self._store.read(who_may_know, user_id, [*asking])
        frame = self._frame(user_id, self._hub.presence.is_online(user_id))
        told = [
            each for each in self._watchers.get(user_id, ()) if each.user_id in known
        ]
        self._hub.signals.publish_to(told, (user_id, _KIND), frame)
