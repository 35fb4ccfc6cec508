"""Who watches whose presence, and the frames about those who come and go.

Changes are gathered for a second. For each user who changed, one query decides which watchers may
know it, by the rules of that moment. These watchers get the same bytes. Changes for which the store
is too busy wait for the next second.
"""

import asyncio
import logging
from collections.abc import Callable, Collection

from tornado.ioloop import PeriodicCallback

from hub.connection import Connection
from hub.hub import Hub
from models.errors import ChatError, Stopping
from models.queries.people import who_may_know
from models.store.store import Store

log = logging.getLogger("chatserver.socket")

_INTERVAL_SECONDS = 1.0
_KIND = "presence_changed"

# Makes the bytes of a frame from a user's id and whether they are online.
Frame = Callable[[int, bool], bytes]


class PresenceWatch:
    """Watches users for connections. The next tick tells the watchers of `changed` users."""

    def __init__(self, store: Store, hub: Hub, frame: Frame) -> None:
        self._store = store
        self._hub = hub
        self._frame = frame
        self._watchers: dict[int, set[Connection]] = {}
        self._watched: dict[Connection, Collection[int]] = {}
        # By user, whether they have been offline since the last tick.
        self.changed: dict[int, bool] = {}
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
                self.changed.pop(user_id, None)

    def tick(self) -> None:
        """Tell the changes so far, unless the last ones are still being told."""
        if self.changed and (self._telling is None or self._telling.done()):
            changed, self.changed = self.changed, {}
            self._telling = asyncio.get_running_loop().create_task(self._tell(changed))

    def _on_change(self, user_id: int, is_online: bool) -> None:
        if user_id in self._watchers:
            self._add(user_id, not is_online)

    def _add(self, user_id: int, was_offline: bool) -> None:
        self.changed[user_id] = was_offline or self.changed.get(user_id, False)

    async def _tell(self, changed: dict[int, bool]) -> None:
        while changed:
            user_id, was_offline = next(iter(changed.items()))
            try:
                await self._tell_of(user_id, was_offline)
            except Stopping:
                return
            except ChatError as error:  # the store is busy or cannot read
                log.info("changes of presence wait: %s", error.code)
                for user_id, was_offline in changed.items():
                    self._add(user_id, was_offline)
                return
            except Exception:
                log.exception("a change of presence was not told")
            del changed[user_id]

    async def _tell_of(self, user_id: int, was_offline: bool) -> None:
        """Tell a user's state of this moment; before it, that they were offline meanwhile."""
        asking = {each.user_id for each in self._watchers.get(user_id, ())}
        if not asking:
            return
        known = await self._store.read(who_may_know, user_id, [*asking])
        told = [
            each for each in self._watchers.get(user_id, ()) if each.user_id in known
        ]
        is_online = self._hub.presence.is_online(user_id)
        for state in (False, True) if was_offline and is_online else (is_online,):
            frame = self._frame(user_id, state)
            self._hub.signals.publish_to(told, (user_id, _KIND), frame)
