"""What is told and not in the log: that somebody types, how far somebody has read, what one mutes.

It is dropped for a connection that is behind, or has bytes unsent; but how far one has read
oneself, and what one has muted, by another device, is told as soon as there is room. Of two of whom
one has blocked the other, neither is told anything in their direct conversation.
"""

from collections.abc import Callable, Collection, Coroutine, Iterable
from contextlib import suppress
from time import monotonic

from tornado.iostream import StreamClosedError

from hub import frames
from hub.connection import Connection
from hub.interfaces import Signal

# No more than this many are told, or n people would cause n² frames.
_LISTENERS_MAX = 100
_TYPING_SECONDS = 3.0

Push = Callable[[Connection, bytes], None]
Spawn = Callable[[Coroutine[object, object, None]], None]


class Signals:
    """Tells the hub's connections, by its `push`; what has to wait does so in a task."""

    def __init__(self, push: Push, spawn: Spawn) -> None:
        self._push = push
        self._spawn = spawn
        self._typed: dict[tuple[int, int], float] = {}

    def typing(
        self,
        user_id: int,
        group_id: int,
        listeners: Collection[Connection],
        frame: bytes,
    ) -> None:
        """Pass on that somebody types, at most every three seconds."""
        now = monotonic()
        if now - self._typed.get((user_id, group_id), -9.0) >= _TYPING_SECONDS:
            self._typed[user_id, group_id] = now
            self._tell_others(user_id, group_id, listeners, frame)

    def forget_typing(self) -> None:
        """Drop what `typing` remembers of more than three seconds ago."""
        now = monotonic()
        self._typed = {
            who: at for who, at in self._typed.items() if now - at < _TYPING_SECONDS
        }

    def tell(
        self,
        signal: Signal,
        listeners: Collection[Connection],
        own: Iterable[Connection],
    ) -> None:
        """Tell how far somebody has read, or what they have muted: those who listen, and all of
        their own devices."""
        frame = frames.text(signal.json)
        self._tell_others(signal.user_id, signal.group_id, listeners, frame)
        for connection in own:
            if signal.group_id in connection.groups:
                self._tell_own(connection, (signal.group_id, signal.kind), frame)

    def push_reads(self, connection: Connection) -> None:
        """Tell a connection what had to wait."""
        if connection.reads is not None:
            reads, connection.reads = connection.reads, None
            self._push(connection, b"".join(reads.values()))

    def _tell_others(
        self,
        user_id: int,
        group_id: int,
        listeners: Collection[Connection],
        frame: bytes,
    ) -> None:
        if len(listeners) <= _LISTENERS_MAX:
            for connection in listeners:
                if (
                    connection.user_id != user_id
                    and connection.is_live
                    and not connection.unsent
                    and group_id not in connection.suppressed
                ):
                    self._push(connection, frame)

    def _tell_own(
        self, connection: Connection, key: tuple[int, str], frame: bytes
    ) -> None:
        """Tell one's own device now, or keep the newest frame of each kind and group."""
        if connection.reads is None:
            if connection.is_live and not connection.unsent:
                self._push(connection, frame)
                return
            connection.reads = {}
            if connection.is_live:
                self._spawn(self._tell_when_drained(connection))
        connection.reads[key] = frame

    async def _tell_when_drained(self, connection: Connection) -> None:
        with suppress(StreamClosedError):
            await connection.drain()
        if connection.is_live:  # else it is told when it is
            self.push_reads(connection)
