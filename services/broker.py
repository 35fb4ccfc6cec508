"""What processes on one machine tell each other: that there is a turn to read, typing, presence,
and their metrics.

Each process has a datagram socket beside the database. Nothing that is told here is needed to be
right: a datagram that is lost costs a second, after which each process looks by itself.
"""

import asyncio
import logging
import os
import socket
import zlib
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

import msgspec
from msgspec import Struct
from tornado.ioloop import PeriodicCallback

from hub.hub import Hub
from models.private_files import real_path
from services.all_metrics import merge_pages
from services.unix_socket import bind_to, socket_path

log = logging.getLogger("chatserver")

_LOOK_SECONDS = 1.0
# Each process tells anew who is online; of one that is silent for long, no one is.
_ANNOUNCE_SECONDS = 5.0
_SILENCE_SECONDS = 12.0
# Users of one datagram, which has at most 208 KB by default.
_USERS_AT_ONCE = 5000
_DATAGRAM_BYTES_MAX = 1024 * 1024
_DATAGRAMS_AT_ONCE = 100
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


class Broker:
    """The socket of one of `count` processes, numbered from 0."""

    def __init__(self, database: str, process: int, count: int) -> None:
        self.process = process
        path = real_path(database)
        self._own_path = socket_path(path, f".process-{process}")
        # Through the folder's descriptor, as the kernel takes only short paths.
        self._folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        self._paths = [
            f"/proc/self/fd/{self._folder}/{socket_path(path, f'.process-{each}').name}"
            for each in range(count)
        ]
        self._others = [*self._paths[:process], *self._paths[process + 1 :]]
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
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
        self._own_path.unlink(missing_ok=True)
        bind_to(self._socket, self._own_path)
        self._own_path.chmod(0o600)
        asyncio.get_running_loop().add_reader(self._socket.fileno(), self._receive)
        self._looks.start()
        self._announcements.start()
        self._tell(_Hello(self.process))

    def stop(self) -> None:
        """Tell that no one is online here any more, and listen no more."""
        self._looks.stop()
        self._announcements.stop()
        self._tell(_AllPresence(self.process, [], is_first=True, is_last=True))
        asyncio.get_running_loop().remove_reader(self._socket.fileno())
        self._socket.close()
        os.close(self._folder)
        self._own_path.unlink(missing_ok=True)

    def wake(self) -> None:
        """Let the other processes look at the log. May be called on any thread."""
        self._send(_WAKE)

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
        self._send(_encode(message))

    def _send(self, data: bytes) -> None:
        for path in self._others:
            # One that is not there reads the log when it starts; one whose queue is full has to
            # look already.
            with suppress(OSError):
                self._socket.sendto(data, path)

    def _receive(self) -> None:
        must_look = False
        for _ in range(_DATAGRAMS_AT_ONCE):
            try:
                data = self._socket.recv(_DATAGRAM_BYTES_MAX)
            except OSError:
                break
            if data == _WAKE:
                must_look = True
            else:
                self._take(data)
        if must_look:
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
                with suppress(OSError):
                    self._socket.sendto(_encode(answer), self._paths[process])
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
        starts = range(0, len(users), _USERS_AT_ONCE) or range(1)
        for start in starts:
            part = users[start : start + _USERS_AT_ONCE]
            self._tell(
                _AllPresence(
                    process=self.process,
                    user_ids=part,
                    is_first=start == 0,
                    is_last=start + _USERS_AT_ONCE >= len(users),
                )
            )
