"""What processes that share a log tell each other: that there is a turn to read, typing, presence,
and their metrics.

The promises hold even if these messages are lost: then each process looks by itself after a second.
"""

import asyncio
import logging
import zlib
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Protocol

import msgspec
from msgspec import Struct
from tornado.ioloop import PeriodicCallback

from hub.hub import Hub
from services.all_metrics import merge_pages

log = logging.getLogger("chatserver")

_LOOK_SECONDS = 1.0
# Each process tells anew who is online; of one that is silent for long, no one is.
_ANNOUNCE_SECONDS = 5.0
_SILENCE_SECONDS = 12.0
_METRICS_SECONDS = 0.5
_WAKE = b""


class _Typing(Struct, tag=True, array_like=True):
    user_id: int
    group_id: int
    frame: bytes


class _Presence(Struct, tag=True, array_like=True):
    """A user came online at a process, or is no longer."""

    process: int
    user_id: int
    is_online: bool


class _AllPresence(Struct, tag=True, array_like=True):
    """A part of the users who are online at a process."""

    process: int
    user_ids: list[int]
    is_first: bool
    is_last: bool


class _Hello(Struct, tag=True, array_like=True):
    """A process has started, and asks who is online."""

    process: int


class _AskMetrics(Struct, tag=True, array_like=True):
    """A process asks for the metrics of the others."""

    process: int
    question: int


class _MetricsPage(Struct, tag=True, array_like=True):
    """A process's metrics, compressed, as the answer to a question."""

    process: int
    question: int
    page: bytes


_Message = _Typing | _Presence | _AllPresence | _Hello | _AskMetrics | _MetricsPage
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Message).decode


class Transport(Protocol):
    """How messages come to the other processes. `users_at_once`: as many as a message may name."""

    users_at_once: int

    def start(self, receive: Callable[[list[bytes]], None]) -> None: ...
    def stop(self) -> None: ...
    def send(self, data: bytes) -> None: ...
    def answer(self, process: int, data: bytes) -> None: ...


class Broker:
    """What one process tells the others, and hears of them.

    `count` is how many processes answer with their metrics.
    """

    def __init__(self, transport: Transport, process: int, count: int) -> None:
        self.process = process
        self._transport = transport
        self._hub: Hub | None = None
        self._heard_at: dict[int, float] = {}
        self._count = count
        self._question = 0
        # The pages that have come for the last question, and the future of all of them.
        self._pages: dict[int, bytes] = {}
        self._all_pages: asyncio.Future[None] | None = None
        self._asking = asyncio.Lock()
        self._gathered: dict[int, list[int]] = {}
        self._announcements = PeriodicCallback(self._announce, _ANNOUNCE_SECONDS * 1000)

    def start(
        self, hub: Hub, look: Callable[[], None], metrics: Callable[[], bytes]
    ) -> None:
        """Listen on the current loop, and tell the others of a hub's users.

        `look` is called when another process has written to the log, and each second. `metrics`
        returns the metrics of this process.
        """
        self._hub = hub
        self._metrics = metrics
        self._look = look
        self._looks = PeriodicCallback(look, _LOOK_SECONDS * 1000)
        hub.on_typing = self._tell_typing
        hub.presence.on_own_change = self._tell_presence
        self._transport.start(self._receive)
        self._looks.start()
        self._announcements.start()
        self._tell(_Hello(self.process))

    def stop(self) -> None:
        """Tell that no one is online here any more, and listen no more."""
        self._looks.stop()
        self._announcements.stop()
        self._tell(_AllPresence(self.process, [], is_first=True, is_last=True))
        self._transport.stop()

    def wake(self) -> None:
        """Let the other processes look at the log. May be called on any thread."""
        self._transport.send(_WAKE)

    async def metrics(self) -> bytes:
        """Return the metrics of all processes that answer in time."""
        async with self._asking:
            self._question += 1
            self._pages = {self.process: self._metrics()}
            self._all_pages = asyncio.get_running_loop().create_future()
            self._tell(_AskMetrics(self.process, self._question))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._all_pages, _METRICS_SECONDS)
            return merge_pages(self._pages)

    def _take_page(self, message: _MetricsPage) -> None:
        if message.question == self._question and self._all_pages is not None:
            self._pages[message.process] = zlib.decompress(message.page)
            if len(self._pages) == self._count and not self._all_pages.done():
                self._all_pages.set_result(None)

    def _tell(self, message: _Message) -> None:
        self._transport.send(_encode(message))

    def _receive(self, received: list[bytes]) -> None:
        for data in received:
            if data != _WAKE:
                self._take(data)
        if _WAKE in received:
            self._look()

    def _take(self, data: bytes) -> None:
        assert self._hub is not None
        try:
            message = _decode(data)
        except msgspec.MsgspecError as error:  # of another version
            log.warning("a message of another process is not understood: %s", error)
            return
        presence = self._hub.presence
        match message:
            case _Typing(user_id, group_id, frame):
                self._hub.hear_typing(user_id, group_id, frame)
            case _Presence(process, user_id, is_online):
                self._heard_at[process] = monotonic()
                presence.hear(process, user_id, is_online)
            case _AllPresence(process, user_ids, is_first, is_last):
                self._heard_at[process] = monotonic()
                if is_first:
                    self._gathered[process] = []
                self._gathered.setdefault(process, []).extend(user_ids)
                if is_last:
                    presence.hear_all(process, self._gathered.pop(process))
            case _Hello():
                self._announce()
            case _AskMetrics(process, question):
                page = zlib.compress(self._metrics())
                answer = _MetricsPage(self.process, question, page)
                self._transport.answer(process, _encode(answer))
            case _MetricsPage():
                self._take_page(message)

    def _tell_typing(self, user_id: int, group_id: int, frame: bytes) -> None:
        self._tell(_Typing(user_id, group_id, frame))

    def _tell_presence(self, user_id: int, is_online: bool) -> None:
        self._tell(_Presence(self.process, user_id, is_online))

    def _announce(self) -> None:
        assert self._hub is not None
        now = monotonic()
        for process, heard_at in list(self._heard_at.items()):
            if now - heard_at > _SILENCE_SECONDS:
                del self._heard_at[process]
                self._hub.presence.hear_all(process, ())
        users = self._hub.presence.own()
        width = self._transport.users_at_once
        for start in range(0, len(users), width) or range(1):
            part = users[start : start + width]
            self._tell(
                _AllPresence(
                    process=self.process,
                    user_ids=part,
                    is_first=start == 0,
                    is_last=start + width >= len(users),
                )
            )
