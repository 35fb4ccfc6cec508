"""Which connections listen to which group, and the order in which they are written to.

The hub runs on the IOLoop. `publish` never awaits, so every listener gets a group's events in
commit order; what a commit holds for a connection leaves in one write. It keeps no state that the
log does not: dropping a connection loses nothing.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence

from tornado.iostream import StreamClosedError

from hub import frames
from hub.connection import Connection
from hub.ephemeral import Signals
from hub.interfaces import Change, Event, LogClosed, LogUnavailable, Signal
from hub.presence import Presence
from hub.tail import Tail
from hub.write_scheduler import Outgoing

log = logging.getLogger("chatserver.hub")

_RETRY_AFTER_MS = (500, 3000)
# Pages of the log that are read at once, for all who are behind.
_PAGES_MAX = 64
# Past this, what is written to one that was behind takes longer than other writes.
_LARGE = 4096

ReadPage = Callable[[int, int, int], Awaitable[tuple[bytes, int]]]


class Hub:
    """The open connections, by group and by user.

    `read_page(user_id, after, upto)` reads the log for one that is behind: the next frames, and
    the position that they lead to; it may raise LogUnavailable or LogClosed.
    `live_frame(position)` says that a backlog is done.
    `on_revoked` hears of each login that ended, before anything later is delivered, and
    `on_rewritten` of each group in which earlier events read differently now, None for any.
    `unsent_bytes_max` is what may wait for one connection before it is behind.
    """

    def __init__(
        self,
        read_page: ReadPage,
        live_frame: Callable[[int], bytes],
        on_revoked: Callable[[str], None],
        on_rewritten: Callable[[int | None], None],
        unsent_bytes_max: int,
    ) -> None:
        self.connections: set[Connection] = set()
        # Those that were sent a close frame and have not yet gone.
        self.closing: set[Connection] = set()
        self.head = 0
        self.deliveries = 0
        self.presence = Presence()
        self._read_page = read_page
        self._live_frame = live_frame
        self._on_revoked = on_revoked
        self._on_rewritten = on_rewritten
        self._unsent_bytes_max = unsent_bytes_max
        self._listeners: dict[int, set[Connection]] = {}
        self._users: dict[int, set[Connection]] = {}
        self._tail = Tail()
        self._outgoing = Outgoing(self._write)
        self._pages = asyncio.Semaphore(_PAGES_MAX)
        # A page takes as long to write as a hundred messages: one a turn of the loop.
        self._page_turn = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self.signals = Signals(self.push, self._spawn)

    def start(self, head: int) -> None:
        """Begin where the log ends. Call it on the IOLoop."""
        self._loop = asyncio.get_running_loop()
        self.head = head
        self._tail.start(head)

    # Publishing: from the store, once a commit.

    @property
    def flush_seconds(self) -> float:
        """Time spent writing to connections since the start."""
        return self._outgoing.seconds

    def publish(self, events: Sequence[Event], signals: Sequence[Signal]) -> None:
        """Give one commit's events to all who listen, in order."""
        run: list[bytes] = []
        run_group: int | None = None
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
                self._end(group_id, change, event.id)
                if change.is_rewriting:
                    self._tail.forget(event.id)
                    self._on_rewritten(group_id)
        self._fan_out(run_group, run)
        if events:
            self.head = events[-1].id
        for signal in signals:
            all_listeners = self._listeners.get(signal.group_id, ())
            listeners = () if signal.is_private else all_listeners
            self.signals.tell(signal, listeners, self._users.get(signal.user_id, ()))

    def push(self, connection: Connection, frame: bytes) -> None:
        """Send one frame to one connection, with whatever else is on its way to it."""
        if not connection.is_closed:
            self._outgoing.push(connection, frame)

    def typing(self, connection: Connection, group_id: int, frame: bytes) -> None:
        """Pass on that somebody types, at most every three seconds."""
        if group_id in connection.groups:
            listeners = self._listeners.get(group_id, ())
            self.signals.typing(connection.user_id, group_id, listeners, frame)

    def _fan_out(self, group_id: int | None, run: list[bytes]) -> None:
        listeners = (
            self._listeners.get(group_id) if run and group_id is not None else None
        )
        if not listeners:
            return
        data = run[0] if len(run) == 1 else b"".join(run)
        self.deliveries += len(run) * len(listeners)
        self._outgoing.broadcast(listeners, data)

    def _write(self, connection: Connection) -> None:
        if connection.is_live:
            # All that was published for it is in the outbox.
            connection.position = self.head
        try:
            is_slow = connection.flush() and connection.unsent > self._unsent_bytes_max
        except Exception:
            # Those that stand behind it in the queue are written all the same.
            log.exception("writing failed")
            self.close_connection(connection, 4003, "server error")
            return
        if is_slow and connection.is_live:
            self._leave_live(connection)
            self._spawn(self._catch_up(connection))

    def _join(self, group_id: int, user_ids: Iterable[int], event_id: int) -> None:
        for user_id in user_ids:
            for connection in self._users.get(user_id, ()):
                connection.groups.add(group_id)
                connection.changed_id = event_id
                if connection.is_live:
                    self._listeners.setdefault(group_id, set()).add(connection)

    def _end(self, group_id: int | None, change: Change, event_id: int) -> None:
        if group_id is not None:
            for user_id in change.left:
                for connection in self._users.get(user_id, ()):
                    connection.groups.discard(group_id)
                    connection.changed_id = event_id
                    self._stop_listening(connection, group_id)
                    if connection.reads is not None:
                        for key in [k for k in connection.reads if k[0] == group_id]:
                            del connection.reads[key]
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
            self._on_revoked(session_id)
            for connection in tuple(self._users.get(user_id, ())):
                if connection.session_id == session_id:
                    self.close_connection(connection, 4501, "this login has ended")

    # Connections: coming, catching up, going.

    def attach(
        self,
        connection: Connection,
        group_ids: Iterable[int],
        position: int,
        changed_id: int,
    ) -> None:
        """Take in a connection, behind, at a position.

        `group_ids` are its user's groups as of the hub's head, and `changed_id` the newest event
        that changed them: call it in the step in which a view of the store is answered.
        """
        connection.groups = set(group_ids)
        connection.position = position
        connection.changed_id = changed_id
        self.connections.add(connection)
        self._users.setdefault(connection.user_id, set()).add(connection)
        self.presence.on_come(connection.user_id)

    def resume(self, connection: Connection) -> None:
        """Let an attached connection catch up from its position, and go live."""
        if connection.is_closed:
            return
        if connection.position == self.head:
            self._go_live(connection)
        else:
            self._spawn(self._catch_up(connection))

    def forget(self, connection: Connection) -> None:
        """Let go of a connection that is closed."""
        self._detach(connection)
        self.closing.discard(connection)

    def _detach(self, connection: Connection) -> None:
        connection.is_closed = True
        if connection in self.connections:
            self.connections.discard(connection)
            self._leave_live(connection)
            others = self._users[connection.user_id]
            others.discard(connection)
            if not others:
                del self._users[connection.user_id]
                self.presence.on_gone(connection.user_id)
        connection.outbox.clear()

    def close_connection(self, connection: Connection, code: int, reason: str) -> None:
        """Send what was published so far, then a close frame; nothing after it."""
        if not connection.is_closed:
            self.closing.add(connection)
            connection.close(code, reason)
            self._detach(connection)

    def send_away(self, connection: Connection) -> None:
        """Tell a client that the server restarts, and when to come back: not all at once."""
        wait = random.randint(*_RETRY_AFTER_MS)
        self.close_connection(connection, 1012, f'{{"retry_after_ms":{wait}}}')

    def close(self) -> None:
        """Send every client away."""
        for connection in tuple(self.connections):
            self.send_away(connection)

    def _go_live(self, connection: Connection) -> None:
        connection.position = self.head
        connection.is_live = True
        for group_id in connection.groups:
            self._listeners.setdefault(group_id, set()).add(connection)
        if not connection.was_live:
            connection.was_live = True
            self.push(connection, self._live_frame(self.head))
        self.signals.push_reads(connection)

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

    async def _catch_up(self, connection: Connection) -> None:
        """Write the log from a connection's position on, as its socket drains, up to the head.

        It goes live in the same step in which nothing is left before the head.
        """
        try:
            await connection.drain()
            while not connection.is_closed:
                async with self._page_turn:
                    rest = self._tail_after(connection)
                    if rest is not None:
                        if rest:
                            self.push(connection, rest)
                        self._go_live(connection)
                        if len(rest) > _LARGE:
                            await asyncio.sleep(0)
                        return
                async with self._pages:
                    await self._next_page(connection)
                await connection.drain()
        except StreamClosedError:
            pass
        except LogClosed:
            self.send_away(connection)
        except LogUnavailable as error:
            self.close_connection(connection, 4003, str(error))
        except Exception:
            log.exception("catching up failed")
            self.close_connection(connection, 4003, "server error")

    async def _next_page(self, connection: Connection) -> None:
        if connection.is_closed:  # while it waited for its turn
            return
        page, position = await self._read_page(
            connection.user_id, connection.position, self.head
        )
        if connection.is_closed:
            return
        connection.position = position
        if page:
            async with self._page_turn:
                if not connection.is_closed:
                    connection.write(page)
                await asyncio.sleep(0)

    def _tail_after(self, connection: Connection) -> bytes | None:
        """Return what was published past a position, if that much is at hand."""
        position = connection.position
        if position >= self.head:
            return b""
        # Before it, the connection's groups were not what they are now.
        if position < connection.changed_id:
            return None
        return self._tail.after(position, connection.groups, self._unsent_bytes_max)

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
