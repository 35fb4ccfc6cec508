"""Devices with sockets that block: they connect, disconnect, log in again and record events."""

import asyncio
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tornado.httpclient import HTTPClientError
from tornado.websocket import WebSocketClientConnection, websocket_connect

from hub.connection import Connection
from tests.support.actions import Login
from tests.support.clogs import clog_at_times
from tests.support.folded import Folded
from tests.support.waiting import DEADLINE_SECONDS, eventually


class Clogging(Connection):
    """A connection whose socket sometimes accepts only part of the data, or none."""

    __slots__ = ("chance",)
    clog = 0.0
    source = random.Random(0)

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        clog_at_times(self.stream, lambda: self.source.random() < self.clog)

    async def drain(self) -> None:
        """Stay blocked for a while, so that the log grows meanwhile."""
        await super().drain()
        if self.clog:
            await asyncio.sleep(self.source.random() * 0.003)


@dataclass
class Visit:
    """A connection of a device: its session, the head of the log before it, and its end."""

    session_id: str
    opened: int
    seen: list[dict[str, Any]] = field(default_factory=list)
    ready: dict[str, Any] | None = None
    code: int | None = None
    is_cut: bool = False


class Device:
    """A client that records its cursor and every event that it received."""

    def __init__(self, user_id: int, login: Login) -> None:
        self.user_id = user_id
        self.login = login
        self.folded = Folded(user_id)
        self.started: int | None = None
        self.cursor: str | None = None
        self.position = 0
        self.visits: list[Visit] = []
        self.socket: WebSocketClientConnection | None = None
        self.reader: asyncio.Task[None] | None = None
        self.live = asyncio.Event()

    @property
    def seen(self) -> list[dict[str, Any]]:
        """All events, in the order of their arrival."""
        return [frame for visit in self.visits for frame in visit.seen]

    async def open(self, port: int, head: int) -> bool:
        """Connect with the cursor, if any, and read in the background.

        Returns whether the login is valid.
        """
        query = f"token={self.login.token}"
        if self.cursor is not None:
            query += f"&since={self.cursor}"
        self.live = asyncio.Event()
        visit = Visit(self.login.actor.session_id, head)
        try:
            self.socket = await websocket_connect(
                f"ws://127.0.0.1:{port}/ws?{query}", connect_timeout=DEADLINE_SECONDS
            )
        except HTTPClientError as error:
            assert error.code == 401
            return False
        self.visits.append(visit)
        self.reader = asyncio.ensure_future(self._read(self.socket, visit))
        if self.started is None:
            # A device without a cursor learns its start from `ready`, so wait for it.
            live = asyncio.ensure_future(self.live.wait())
            await asyncio.wait((live, self.reader), return_when=asyncio.FIRST_COMPLETED)
            live.cancel()
        return True

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition holds, while the device reads."""

        def is_so() -> bool:
            if self.reader is not None and self.reader.done():
                self.reader.result()  # raises the error of the reader
            return condition()

        await eventually(is_so)

    async def cut(self) -> None:
        """Disconnect without a close frame; unread frames are lost."""
        if self.socket is not None and self.reader is not None:
            socket, self.socket = self.socket, None
            self.visits[-1].is_cut = True
            socket.close()
            await self.reader

    async def _read(self, socket: WebSocketClientConnection, visit: Visit) -> None:
        while (message := await socket.read_message()) is not None:
            if self.socket is socket:
                self._take(json.loads(message), visit)
        socket.close()
        visit.code = socket.close_code
        if self.socket is socket:
            self.socket = None

    def _take(self, frame: dict[str, Any], visit: Visit) -> None:
        if frame["type"] == "ready":
            assert not frame["reset"]
            visit.ready = frame
            if self.started is None:
                self.started = int(frame["cursor"].split(".")[1])
            self.cursor = frame["cursor"]
        elif frame["type"] == "live":
            self.cursor = frame["cursor"]
            self.live.set()
        elif "seq" in frame and "cursor" in frame:
            visit.seen.append(frame)
            self.cursor = frame["cursor"]
            self.position = frame["id"]
        self.folded.take(frame)
