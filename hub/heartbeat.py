"""Pings: who is still there, and how far each login has received the log.

A ping carries the position that the connection had been written up to; its pong shows that all of
that has arrived. Each connection is visited once a second, a tenth of them at a time.
"""

from collections.abc import Callable
from time import monotonic, time

from tornado.ioloop import PeriodicCallback

from hub import frames
from hub.connection import Connection
from hub.hub import Hub

_TICKS_PER_SECOND = 10
# RFC 6455 sets no times. A quiet connection is pinged this often, to keep middleboxes' state and
# to notice that its other end is gone; together they stay under 30 s.
_PING_INTERVAL_SECONDS = 14.0
_PONG_TIMEOUT_SECONDS = 14.0
# A busy connection's pings, in the time between which its position moves on without a word.
_PING_REST_SECONDS = 1.9


class Heartbeat:
    """Visits the hub's connections.

    `remember` is given the positions that logins have received, by session id, about once a
    second and whenever one of them goes.
    """

    def __init__(
        self,
        hub: Hub,
        remember: Callable[[dict[str, int]], None],
        no_progress_seconds: float,
        ping_interval_seconds: float = _PING_INTERVAL_SECONDS,
        pong_timeout_seconds: float = _PONG_TIMEOUT_SECONDS,
    ) -> None:
        self._hub = hub
        self._remember = remember
        self._no_progress_seconds = no_progress_seconds
        self._ping_interval_seconds = ping_interval_seconds
        self._pong_timeout_seconds = pong_timeout_seconds
        self._received: dict[str, int] = {}
        self._round: list[Connection] = []
        self._visits_per_tick = 0
        self._ticks = PeriodicCallback(self._tick, 1000 / _TICKS_PER_SECOND)

    def start(self) -> None:
        """Begin to tick, on the current IOLoop."""
        self._ticks.start()

    def stop(self) -> None:
        """Tick no more, and hand over what is known."""
        self._ticks.stop()
        self._hand_over()

    def on_pong(self, connection: Connection, payload: bytes) -> None:
        """Note what a pong shows to have arrived.

        One that does not carry our ping's payload shows that somebody is there, and no more.
        """
        position = connection.ping_position
        if position is None:
            return
        if payload != b"%d" % position:
            if not payload:
                connection.ping_position = None
                connection.answered = position
            return
        connection.ping_position = None
        connection.answered = position
        if position > connection.received:
            connection.received = position
            session_id = connection.session_id
            if position > self._received.get(session_id, -1):
                self._received[session_id] = position

    def on_gone(self, connection: Connection) -> None:
        """Hand over at once what a login has received: it may be back in a moment."""
        if connection.session_id in self._received:
            self._hand_over()

    def _tick(self) -> None:
        if not self._round:
            self._hand_over()
            self._hub.signals.forget_typing()
            self._hub.presence.forget()
            self._round = list(self._hub.connections)
            self._visits_per_tick = -(-len(self._round) // _TICKS_PER_SECOND)
        now = monotonic()
        seconds = time()
        for connection in self._round[-self._visits_per_tick :]:
            if not connection.is_closed:
                self._visit(connection, now, seconds)
        del self._round[-self._visits_per_tick :]

    def _visit(self, connection: Connection, now: float, seconds: float) -> None:
        close = self._hub.close_connection
        if connection.expires_at <= seconds:
            close(connection, 4500, "the token has expired")
            return
        if connection.ping_position is None:
            is_due = now - connection.ping_at >= self._ping_interval_seconds
            is_busy = now - connection.ping_at < _PING_REST_SECONDS
            if is_due or (connection.position != connection.answered and not is_busy):
                ping = frames.ping(b"%d" % connection.position)
                connection.start_ping(ping, now)
                self._hub.push(connection, ping)
            return
        connection.look(now)
        if connection.ping_taken_at is None or connection.unsent:
            # Something is on its way still: slow is not gone.
            if now - connection.moved_at >= self._no_progress_seconds:
                close(connection, 4002, "nothing was read for too long")
        elif now - connection.ping_taken_at >= self._pong_timeout_seconds:
            close(connection, 4001, "no pong")

    def _hand_over(self) -> None:
        if self._received:
            self._remember(self._received)
            self._received = {}
