"""Signals: typing, read markers, mutes and invitations. They are not in the log.

A connection that is behind, or has unsent bytes, gets no signals of other users. Signals for the
user's own devices wait until the connection has drained. Two people of whom one has blocked the
other get no signals in their direct conversation.
"""

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from time import monotonic

from tornado.iostream import StreamClosedError

from hub import frames
from hub.connection import Connection
from hub.interfaces import Signal
from hub.tasks import Tasks

# Larger groups get no signals of other users: n members would cause n² frames.
_LISTENERS_MAX = 100
_TYPING_SECONDS = 3.0

Push = Callable[[Connection, bytes], None]


class EphemeralSignals:
    """Pushes signals to the hub's connections."""

    def __init__(self, push: Push) -> None:
        self._push = push
        # When a typing frame of a user was last delivered to a group.
        self._typed_at: dict[tuple[int, int], float] = {}
        self._tasks = Tasks()

    def publish_typing(
        self,
        user_id: int,
        group_id: int,
        listeners: Collection[Connection],
        frame: bytes,
    ) -> None:
        """Push a typing frame to the other users, at most every three seconds."""
        now = monotonic()
        if now - self._typed_at.get((user_id, group_id), -9.0) >= _TYPING_SECONDS:
            self._typed_at[user_id, group_id] = now
            self._push_to_others(listeners, frame, group_id=group_id, sender_id=user_id)

    def expire_typing(self) -> None:
        """Forget typing frames of more than three seconds ago."""
        now = monotonic()
        self._typed_at = {
            key: at for key, at in self._typed_at.items() if now - at < _TYPING_SECONDS
        }

    def publish_to_others(
        self, signal: Signal, listeners: Collection[Connection]
    ) -> None:
        """Push a signal to the other users among the listeners of its group.

        The signal is a read mark: other users get no other kind. Users who do not show their read
        marks get none.
        """
        self._push_to_others(
            listeners,
            frames.text(signal.json),
            group_id=signal.group_id,
            sender_id=signal.user_id,
            is_read_mark=True,
        )

    def publish_own(
        self, signal: Signal, own: Iterable[Connection], frame: bytes
    ) -> None:
        """Push a signal to the user's own connections."""
        group_id = signal.group_id
        for connection in own:
            if group_id in connection.groups or not signal.needs_membership:
                self._push_to_own(connection, (group_id, signal.kind), frame)

    def publish_to(
        self, connections: Iterable[Connection], key: tuple[int, str], frame: bytes
    ) -> None:
        """Push a frame; a connection that is behind gets the newest one of each key later."""
        for connection in connections:
            self._push_to_own(connection, key, frame)

    def push_pending(self, connection: Connection) -> None:
        """Push the signals that wait for a connection."""
        if connection.pending_signals is not None:
            pending, connection.pending_signals = connection.pending_signals, None
            self._push(connection, b"".join(pending.values()))

    def _push_to_others(
        self,
        listeners: Collection[Connection],
        frame: bytes,
        group_id: int,
        sender_id: int,
        is_read_mark: bool = False,
    ) -> None:
        if len(listeners) <= _LISTENERS_MAX:
            for connection in listeners:
                if (
                    connection.user_id != sender_id
                    and connection.is_live
                    and not connection.unsent
                    and group_id not in connection.suppressed
                    and (connection.has_read_marks or not is_read_mark)
                ):
                    self._push(connection, frame)

    def _push_to_own(
        self, connection: Connection, key: tuple[int, str], frame: bytes
    ) -> None:
        """Push now, or keep the newest frame of each kind and group until that is possible."""
        if connection.pending_signals is None:
            if connection.is_live and not connection.unsent:
                self._push(connection, frame)
                return
            connection.pending_signals = {}
            if connection.is_live:
                self._tasks.start(self._push_when_drained(connection))
        # The newest is the last one: `read_all` comes after the `read` frames before it.
        connection.pending_signals.pop(key, None)
        connection.pending_signals[key] = frame

    async def _push_when_drained(self, connection: Connection) -> None:
        with suppress(StreamClosedError):
            await connection.drain()
        if connection.is_live:  # otherwise it gets them when it goes live
            self.push_pending(connection)
