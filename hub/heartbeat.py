"""Pings: which clients are still connected, and how far each login has received the log.

A ping carries the position that the connection had been written up to; its pong shows that
everything up to there has arrived. Each connection is visited once a second, a tenth of them per
tick.
"""

from collections.abc import Callable
from itertools import islice
from time import monotonic, time

from tornado.ioloop import IOLoop, PeriodicCallback

from hub import frames
from hub.connection import Connection
from hub.hub import Hub

_TICKS_PER_SECOND = 10
# RFC 6455 sets no times. Pings keep the state of middleboxes on quiet connections; interval and
# timeout together find a client that is gone within 30 s.
_PING_INTERVAL_SECONDS = 14.0
_PONG_TIMEOUT_SECONDS = 14.0
# A connection whose position moves is pinged no more often than this.
_PING_REST_SECONDS = 1.9
# After a tick so late, pongs may have arrived that are not read yet: the process or the machine was
# stopped. For two seconds no connection is closed for its silence then.
_PAUSE_SECONDS = 0.5
_SAVED_AT_ONCE = 250
_TICKS_OF_GRACE = 2 * _TICKS_PER_SECOND


class Heartbeat:
    """Visits the hub's connections.

    `save_positions` gets the positions that logins have received, by session id, about once a
    second and whenever one of their connections closes; some at a time, as others wait meanwhile.
    """

    def __init__(
        self,
        hub: Hub,
        save_positions: Callable[[dict[str, int]], None],
        no_progress_seconds: float,
        ping_interval_seconds: float = _PING_INTERVAL_SECONDS,
        pong_timeout_seconds: float = _PONG_TIMEOUT_SECONDS,
    ) -> None:
        self._hub = hub
        self._save_positions = save_positions
        self._no_progress_seconds = no_progress_seconds
        self._ping_interval_seconds = ping_interval_seconds
        self._pong_timeout_seconds = pong_timeout_seconds
        self._received: dict[str, int] = {}
        self._round: list[Connection] = []
        self._visits_per_tick = 0
        self._ticked_at = 0.0
        self._ticks_of_grace = 0
        self._ticks = PeriodicCallback(self._tick, 1000 / _TICKS_PER_SECOND)

    def start(self) -> None:
        """Start ticking on the current IOLoop."""
        self._ticked_at = IOLoop.current().time()
        self._ticks.start()

    def stop(self) -> None:
        """Stop ticking, and save the last positions."""
        self._ticks.stop()
        self._save()

    def on_pong(self, connection: Connection, payload: bytes) -> None:
        """Record the position that a pong shows to have arrived.

        A pong without our ping's payload shows only that the client is there.
        """
        position = connection.ping_position
        if position is None:
            return
        if payload != b"%d" % position:
            if not payload:
                connection.ping_position = None
                connection.answered_position = position
            return
        connection.ping_position = None
        connection.answered_position = position
        if position > connection.received_position:
            connection.received_position = position
            session_id = connection.session_id
            if position > self._received.get(session_id, -1):
                self._received[session_id] = position

    def on_close(self, connection: Connection) -> None:
        """Save at once what a login has received: it may reconnect in a moment."""
        if connection.session_id in self._received:
            self._save()

    def _tick(self) -> None:
        if not self._round:
            self._save()
            self._hub.signals.expire_typing()
            self._hub.presence.expire()
            self._round = list(self._hub.connections)
            self._visits_per_tick = -(-len(self._round) // _TICKS_PER_SECOND)
        now = monotonic()
        seconds = time()
        self._note_pause()
        for connection in self._round[-self._visits_per_tick :]:
            if not connection.is_closed:
                self._visit(connection, now, seconds)
        del self._round[-self._visits_per_tick :]

    def _note_pause(self) -> None:
        """Give connections time if this tick is late."""
        now = IOLoop.current().time()
        if now - self._ticked_at > _PAUSE_SECONDS:
            self._ticks_of_grace = _TICKS_OF_GRACE
        elif self._ticks_of_grace:
            self._ticks_of_grace -= 1
        self._ticked_at = now

    def _visit(self, connection: Connection, now: float, seconds: float) -> None:
        close = self._hub.close
        if connection.expires_at <= seconds:
            close(connection, 4500, "the token has expired")
            return
        if connection.ping_position is None:
            is_due = now - connection.ping_at >= self._ping_interval_seconds
            is_busy = now - connection.ping_at < _PING_REST_SECONDS
            is_ahead = connection.position != connection.answered_position
            if is_due or (is_ahead and not is_busy):
                ping = frames.ping(b"%d" % connection.position)
                connection.start_ping(ping, now)
                self._hub.push(connection, ping)
            return
        connection.check_progress(now)
        if self._ticks_of_grace:
            return
        if connection.ping_acknowledged_at is None or connection.unsent:
            # A slow client is not gone: the ping is still on its way.
            if now - connection.progress_at >= self._no_progress_seconds:
                close(connection, 4002, "nothing was read for too long")
        elif (
            now - connection.ping_acknowledged_at >= self._pong_timeout_seconds
            and not connection.stream.is_reader_busy  # the pong may be waiting
        ):
            close(connection, 4001, "no pong")

    def _save(self) -> None:
        received, self._received = iter(self._received.items()), {}
        while some := dict(islice(received, _SAVED_AT_ONCE)):
            self._save_positions(some)
