"""Catching up: a connection that is behind reads the log until it reaches the head.

A connection is behind when it connects after missing events, or when its unsent bytes pass the
limit. It reads one page at a time, as its socket drains, and goes live in the step in which its
position equals the head.
"""

import asyncio
import logging
from functools import partial
from typing import Protocol
from weakref import WeakValueDictionary

from tornado.iostream import StreamClosedError

from hub.background import Background
from hub.connection import Connection
from hub.interfaces import Log, LogClosed, LogUnavailable, Page
from hub.tail import Tail
from hub.tasks import Tasks

log = logging.getLogger("chatserver.hub")

# Pages that may be read, or wait to be written, over all connections, and over those of one user.
# Two threads that read pages take longer than one, and hold up the loop and the writer.
_PAGES_MAX = 1
_USER_PAGES_MAX = 1


class LiveDelivery(Protocol):
    """The hub, as far as catching up needs it."""

    head: int

    def push(self, connection: Connection, frame: bytes) -> None: ...
    def go_live(self, connection: Connection) -> None: ...
    def close(self, connection: Connection, code: int, reason: str) -> None: ...
    def close_for_restart(self, connection: Connection) -> None: ...


class CatchUp:
    """Reads the log for connections that are behind.

    The last events come from `tail` without a query, if they are at most `unsent_bytes_max`
    bytes. Writing a page takes as long as a hundred messages, so it is work for `background`.
    """

    def __init__(
        self,
        hub: LiveDelivery,
        log: Log,
        tail: Tail,
        unsent_bytes_max: int,
        background: Background,
    ) -> None:
        self._hub = hub
        self._log = log
        self._tail = tail
        self._unsent_bytes_max = unsent_bytes_max
        self._pages = asyncio.Semaphore(_PAGES_MAX)
        # By user, while any of their connections catches up.
        self._user_pages: WeakValueDictionary[int, asyncio.Semaphore] = (
            WeakValueDictionary()
        )
        self._background = background
        self._tasks = Tasks()

    def start(self, connection: Connection) -> None:
        """Read on from the connection's position in a task."""
        self._tasks.start(self._run(connection))

    async def _run(self, connection: Connection) -> None:
        hub = self._hub
        user_pages = self._user_pages.get(connection.user_id)
        if user_pages is None:
            user_pages = asyncio.Semaphore(_USER_PAGES_MAX)
            self._user_pages[connection.user_id] = user_pages
        try:
            await connection.drain()
            while not await self._background.run(partial(self._end, connection)):
                async with user_pages, self._pages:
                    await self._write_page(connection)
                await connection.drain()
        except StreamClosedError:
            pass
        except LogClosed:
            hub.close_for_restart(connection)
        except LogUnavailable as error:
            hub.close(connection, 4003, str(error))
        except Exception:
            log.exception("catching up failed")
            hub.close(connection, 4003, "server error")

    async def _write_page(self, connection: Connection) -> None:
        if not connection.is_closed:  # while it waited for its turn
            page = await self._log.read_page(
                connection.user_id,
                connection.position,
                self._hub.head,
                connection.is_compressing,
            )
            await self._background.run(partial(self._write, connection, page))

    def _write(self, connection: Connection, page: Page) -> None:
        if not connection.is_closed:
            connection.position = page.position
            if page.frames:
                connection.write(page.frames)

    def _end(self, connection: Connection) -> bool:
        """Let a connection go live, if that takes no query; return whether its reading is over."""
        if connection.is_closed:
            return True
        rest = self._rest(connection)
        if rest is None:
            return False
        if rest:
            self._hub.push(connection, rest)
        self._hub.go_live(connection)
        return True

    def _rest(self, connection: Connection) -> bytes | None:
        """Return the frames between a position and the head, or None if that takes a query."""
        position = connection.position
        if position >= self._hub.head:
            return b""
        # Before `changed_id` the connection was in other groups than now.
        if position < connection.changed_id:
            return None
        return self._tail.after(position, connection.groups, self._unsent_bytes_max)
