"""Live delivery: which connections listen to which group.

The hub runs on the IOLoop. `publish` never awaits, so every listener sees a group's events in
commit order, and the events of one commit reach a connection in one write. The hub holds no state
that the log does not: dropping a connection loses nothing.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Collection, Iterable
from itertools import islice
from time import monotonic

from hub import frames
from hub.background import Background
from hub.catch_up import CatchUp
from hub.connection import Connection
from hub.encodings import encoded
from hub.ephemeral import EphemeralSignals
from hub.interfaces import Change, Commit, Log, Signal
from hub.presence import Presence
from hub.tail import Tail
from hub.write_scheduler import WriteScheduler

log = logging.getLogger("chatserver.hub")

# Clients come back after a random time between these, so that they do not all come at once.
_RETRY_AFTER_MS = (500, 3000)
# How long a stop waits for clients to answer the close frame.
_STOP_SECONDS = 2.0
# Of a process that is restarted, so many connections are closed at a time.
_SENT_AWAY_AT_ONCE = 100
_SENT_AWAY_SECONDS = 0.05


class Hub:
    """The open connections, by group and by user.

    `unsent_bytes_max` is how many bytes may wait for one connection before it is behind.
    """

    def __init__(self, log: Log, unsent_bytes_max: int, background: Background) -> None:
        self.connections: set[Connection] = set()
        # Connections that were sent a close frame and are not yet closed.
        self.closing: set[Connection] = set()
        # The position of the last published event.
        self.head = 0
        self.deliveries = 0
        # Tells other processes of the typing frames of this one's connections.
        self.on_typing: Callable[[int, int, bytes], None] = lambda *typed: None
        self.presence = Presence()
        self.signals = EphemeralSignals(self.push)
        self._log = log
        self._unsent_bytes_max = unsent_bytes_max
        # The live connections of each group.
        self._listeners: dict[int, set[Connection]] = {}
        # All connections of each user, live or behind.
        self._users: dict[int, set[Connection]] = {}
        self._tail = Tail()
        self._scheduler = WriteScheduler(self._write)
        self._catch_up = CatchUp(
            self,
            log,
            tail=self._tail,
            unsent_bytes_max=unsent_bytes_max,
            background=background,
        )

    def start(self, head: int) -> None:
        """Begin at the end of the log."""
        self.head = head
        self._tail.start(head)

    async def stop(self) -> None:
        """Close every connection, and wait up to two seconds for the clients' answers."""
        for connection in tuple(self.connections):
            self.close_for_restart(connection)
        deadline = monotonic() + _STOP_SECONDS
        while self.closing and monotonic() < deadline:
            await asyncio.sleep(0.01)

    async def send_away(self) -> None:
        """Close every connection, a few at a time: the clients reconnect at once."""
        while self.connections:
            for connection in [*islice(self.connections, _SENT_AWAY_AT_ONCE)]:
                self.close_for_restart(connection)
            await asyncio.sleep(_SENT_AWAY_SECONDS)

    @property
    def flush_seconds(self) -> float:
        """Time spent writing to connections since the start."""
        return self._scheduler.seconds

    @property
    def has_urgent_frames(self) -> bool:
        """Whether frames wait for the next turn of the loop."""
        return self._scheduler.has_urgent

    # Publishing.

    def publish(self, commit: Commit) -> None:
        """Deliver a commit's events to their listeners in order, then its signals."""
        behind = () if commit.behind == () else self._take_behind(commit.behind)
        run: list[bytes] = []
        run_group: int | None = None
        events = commit.events
        for event in events:
            group_id, change = event.group_id, event.change
            if group_id != run_group or change is not None:
                self._fan_out(run_group, run)
                run, run_group = [], group_id
            if group_id is not None:
                frame = frames.text(event.json)
                if change is not None:
                    self._join(group_id, change.joined, event.id)
                run.append(frame)
                self._tail.append(event.id, group_id, frame)
            if change is not None:
                self._fan_out(run_group, run)
                run = []
                self._apply(change, group_id, event.id)
        self._fan_out(run_group, run)
        if events:
            self.head = events[-1].id
        for signal in commit.signals:
            if not signal.is_private:
                self.publish_to_others(signal)
            if (own_json := signal.own_json) is not None:
                self.publish_own(signal, own_json)
        for connection in behind:
            # The frames that were published here are not for them.
            connection.changed_id = self.head
            self._catch_up.start(connection)

    def _take_behind(self, user_ids: Collection[int] | None) -> list[Connection]:
        """Let the live connections of users, or all, leave the fan-out at the present head."""
        users = self._users if user_ids is None else user_ids
        found = [
            connection
            for user_id in users
            for connection in self._users.get(user_id, ())
            if connection.is_live
        ]
        for connection in found:
            if connection.outbox:
                connection.flush()
            connection.position = self.head
            self._leave_live(connection)
        return found

    def publish_to_others(self, signal: Signal) -> None:
        """Deliver a signal to the other live members of its group."""
        if listeners := self._listeners.get(signal.group_id):
            self.signals.publish_to_others(signal, listeners)

    def publish_own(self, signal: Signal, json: bytes) -> None:
        """Deliver a signal to its user's own connections."""
        if own := self._users.get(signal.user_id):
            self.signals.publish_own(signal, own, frames.text(json))

    def publish_typing(
        self, connection: Connection, group_id: int, frame: bytes
    ) -> None:
        """Deliver a typing frame to the group's other members, at most every three seconds."""
        if group_id in connection.groups:
            self.hear_typing(connection.user_id, group_id, frame)
            self.on_typing(connection.user_id, group_id, frame)

    def hear_typing(self, user_id: int, group_id: int, frame: bytes) -> None:
        """Deliver a typing frame to the connections of this process."""
        self.signals.publish_typing(
            user_id=user_id,
            group_id=group_id,
            listeners=self._listeners.get(group_id, ()),
            frame=frame,
        )

    def push(self, connection: Connection, frame: bytes) -> None:
        """Send a frame to one connection, in order with everything else that it is sent."""
        if not connection.is_closed:
            self._scheduler.push(connection, frame)

    def _fan_out(self, group_id: int | None, run: list[bytes]) -> None:
        listeners = self._listeners.get(group_id) if run and group_id else None
        if listeners:
            self.deliveries += len(run) * len(listeners)
            for receivers, data in encoded(run, listeners):
                self._scheduler.broadcast(receivers, data)

    def _write(self, connection: Connection, data: bytes) -> None:
        if connection.is_live:
            # The outbox has everything that was published for it.
            connection.position = self.head
        try:
            has_unsent = connection.send(data)
            is_slow = has_unsent and connection.unsent > self._unsent_bytes_max
        except Exception:
            # The connections behind it in the queue must still be written to.
            log.exception("writing failed")
            self.close(connection, 4003, "server error")
            return
        if is_slow and connection.is_live:
            self._leave_live(connection)
            self._catch_up.start(connection)

    def _join(self, group_id: int, user_ids: Iterable[int], event_id: int) -> None:
        for user_id in user_ids:
            for connection in self._users.get(user_id, ()):
                connection.groups.add(group_id)
                connection.changed_id = event_id
                if connection.is_live:
                    self._listeners.setdefault(group_id, set()).add(connection)

    def _apply(self, change: Change, group_id: int | None, event_id: int) -> None:
        """Apply the changes that hold after an event; `_join` applied those that include it."""
        if group_id is not None:
            for user_id in change.left:
                for connection in self._users.get(user_id, ()):
                    self._leave_group(connection, group_id, event_id)
        if change.suppress_signals is not None:
            suppressed_id, user_ids, is_suppressed = change.suppress_signals
            for user_id in user_ids:
                for connection in self._users.get(user_id, ()):
                    others = connection.suppressed - {suppressed_id}
                    connection.suppressed = (
                        others | {suppressed_id} if is_suppressed else others
                    )
        if change.revoked is not None:
            user_id, session_id = change.revoked
            for connection in tuple(self._users.get(user_id, ())):
                if connection.session_id == session_id:
                    self.close(connection, 4501, "this login has ended")
        if change.all_revoked is not None:
            user_id, kept_id = change.all_revoked
            for connection in tuple(self._users.get(user_id, ())):
                if connection.session_id != kept_id:
                    self.close(connection, 4501, "this login has ended")
        if change.is_rewriting:
            self._tail.forget(event_id)

    def _leave_group(
        self, connection: Connection, group_id: int, event_id: int
    ) -> None:
        connection.groups.discard(group_id)
        connection.changed_id = event_id
        self._stop_listening(connection, group_id)
        pending = connection.pending_signals
        if pending is not None:
            for key in [key for key in pending if key[0] == group_id]:
                del pending[key]

    # Connections.

    def attach(
        self,
        connection: Connection,
        group_ids: Iterable[int],
        position: int,
        changed_id: int,
    ) -> None:
        """Add a connection, not yet live, at a position.

        `group_ids` are its user's groups at the hub's head, and `changed_id` is the newest event
        that changed them. Call it in the step that answers a view of the store: later, the head
        may have moved.
        """
        connection.groups = set(group_ids)
        connection.position = position
        connection.changed_id = changed_id
        self.connections.add(connection)
        self._users.setdefault(connection.user_id, set()).add(connection)
        self.presence.on_connect(connection.user_id)

    def catch_up(self, connection: Connection) -> None:
        """Bring an attached connection from its position to the head, then make it live."""
        if connection.is_closed:
            return
        if connection.position == self.head:
            self.go_live(connection)
        else:
            self._catch_up.start(connection)

    def go_live(self, connection: Connection) -> None:
        """Add a connection that has reached the head to the listeners of its groups."""
        connection.position = self.head
        connection.is_live = True
        for group_id in connection.groups:
            self._listeners.setdefault(group_id, set()).add(connection)
        if not connection.was_live:
            connection.was_live = True
            self.push(connection, self._log.live_frame(self.head))
        self.signals.push_pending(connection)

    def detach(self, connection: Connection) -> None:
        """Remove a connection whose socket is closed."""
        self._remove(connection)
        self.closing.discard(connection)

    def close(self, connection: Connection, code: int, reason: str) -> None:
        """Write everything published so far, then a close frame; nothing follows it."""
        if not connection.is_closed:
            self.closing.add(connection)
            connection.close(code, reason)
            self._remove(connection)

    def sessions_of(self, user_id: int) -> set[str]:
        """Return the sessions of a user that have open connections."""
        return {each.session_id for each in self._users.get(user_id, ())}

    def renew(self, user_id: int, session_id: str, expires_at: int) -> None:
        """Let a session's connections stay open until a later time, in seconds since 1970."""
        for connection in self._users.get(user_id, ()):
            if connection.session_id == session_id:
                connection.expires_at = expires_at

    def set_read_marks(self, user_id: int, has_read_marks: bool) -> None:
        """Set whether a user's connections get the read marks of others."""
        for connection in self._users.get(user_id, ()):
            connection.has_read_marks = has_read_marks

    def close_for_restart(self, connection: Connection) -> None:
        """Close with 1012, and give the client a random delay to reconnect after."""
        delay_ms = random.randint(*_RETRY_AFTER_MS)
        self.close(connection, 1012, f'{{"retry_after_ms":{delay_ms}}}')

    def _remove(self, connection: Connection) -> None:
        connection.is_closed = True
        if connection in self.connections:
            self.connections.discard(connection)
            self._leave_live(connection)
            others = self._users[connection.user_id]
            others.discard(connection)
            if not others:
                del self._users[connection.user_id]
                self.presence.on_disconnect(connection.user_id)
        connection.outbox.clear()

    def _leave_live(self, connection: Connection) -> None:
        if connection.is_live:
            connection.is_live = False
            for group_id in connection.groups:
                self._stop_listening(connection, group_id)

    def _stop_listening(self, connection: Connection, group_id: int) -> None:
        listeners = self._listeners.get(group_id)
        if listeners is not None:
            listeners.discard(connection)
            if not listeners:
                del self._listeners[group_id]
