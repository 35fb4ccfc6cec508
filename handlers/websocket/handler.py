"""The WebSocket: who may open one, where its reading starts, and its end."""

import logging
import re
from asyncio import Future
from collections.abc import Awaitable
from functools import partial

from tornado.httputil import HTTPHeaders
from tornado.websocket import WebSocketHandler, WebSocketProtocol

from handlers.auth.rate_limits import ConcurrencyLimit
from handlers.base import Base
from handlers.schemas.frames import Ready
from handlers.transport.streams import SocketStream, become
from handlers.websocket.commands import Commands
from handlers.websocket.protocol import ReceivingProtocol
from hub import frames
from hub.connection import Connection
from models.errors import (
    ChatError,
    InvalidRequest,
    OriginNotAllowed,
    Stopping,
    UpgradeRequired,
)
from models.events.cursor import Cursor
from models.events.messages import encode
from models.store.views import Arrival, arrive

log = logging.getLogger("chatserver.socket")

_SUBPROTOCOL = "bearer"
# 16 bytes in base64.
_KEY = re.compile("[A-Za-z0-9+/]{22}==")
_NO_HEADERS = HTTPHeaders()


class SocketHandler(Base, WebSocketHandler):
    """`/ws` and `/v1/ws`."""

    connection: Connection | None = None
    _commands: Commands | None = None
    _plain_group_id: int | None = None
    _slots: list[tuple[ConcurrencyLimit, int | str]]

    async def prepare(self) -> None:
        """Refuse, before the upgrade, whoever has no token that holds."""
        try:
            self.context.limits.requests.take(self.address)
            self._check_origin()
            token = self._token()
            sessions = self.context.sessions
            self.caller = sessions.known(token) or await sessions.verify(token)
            if not _is_upgrade(self.request.headers):
                self.set_header("Upgrade", "websocket")
                self.set_header("Sec-WebSocket-Version", "13")
                raise UpgradeRequired()
            query = self.query_values()
            if "group" in query:
                self._plain_group_id = _group_id(query["group"])
            since = query.get("since")
            self._since = None if since is None else Cursor.parse(since)
        except ChatError as error:
            self.refuse(error)

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """Agree to `bearer`, the pair in which browsers send a token."""
        return _SUBPROTOCOL if _SUBPROTOCOL in subprotocols else None

    def check_origin(self, origin: str) -> bool:
        """Say yes: `prepare` has asked already, and its refusal is one like all others."""
        return True

    def _check_origin(self) -> None:
        """Refuse pages of other origins than ours and those that are allowed."""
        origin = self.request.headers.get("Origin")
        if origin is not None and not self.context.origins.allow(
            origin, self.request.host
        ):
            raise OriginNotAllowed()

    def get_websocket_protocol(self) -> WebSocketProtocol:
        """Read frames with our own reader."""
        return ReceivingProtocol(
            self, self.context.frame_bytes_max, self.context.limits.frames_per_second
        )

    async def open(self, *args: str, **kwargs: str) -> None:
        """Find where the connection starts, and send `ready`. No command is read before."""
        protocol = self.ws_connection
        assert isinstance(protocol, ReceivingProtocol)
        if protocol.stream.closed():  # gone already
            return
        become(protocol.stream, SocketStream)
        actor = self.caller.actor
        self._slots = []
        self.connection = connection = Connection(
            actor.user_id,
            actor.session_id,
            self.caller.expires_at,
            protocol.stream,
            self.close,
        )
        protocol.on_written = connection.follow
        protocol.on_fault = partial(self.context.hub.close_connection, connection)
        self._commands = Commands(self.context, actor, connection, self._plain_group_id)
        try:
            self._acquire_slots()
            async with self.context.openings:
                arrival = await self._attach(connection)
                await self._count_unread(arrival)
        except Stopping:
            self.context.hub.send_away(connection)
            return
        except ChatError as error:
            code = error.close_code or 4003
            self.context.hub.close_connection(connection, code, error.message)
            return
        except Exception:
            # Raised from here, it would drop the connection and leave its place taken.
            log.exception("opening failed")
            self.context.hub.close_connection(connection, 4003, "server error")
            return
        ready = Ready(
            actor.user_id,
            arrival.username,
            self.context.store.cursor_at(arrival.position),
            arrival.is_reset,
            arrival.groups,
        )
        self.context.hub.push(connection, frames.text(encode(ready)))
        self.context.hub.resume(connection)
        self._let_go_of_the_request()

    def on_message(self, message: str | bytes) -> Awaitable[None] | None:
        """Do one command. What is awaited holds back the next read."""
        return self._commands.receive(message) if self._commands else None

    def on_pong(self, data: bytes) -> None:
        """Note what has arrived."""
        if self.connection is not None:
            self.context.heartbeat.on_pong(self.connection, data)

    def on_close(self) -> None:
        """Let go of the connection, whoever closed it."""
        if self.connection is not None:
            self.context.hub.forget(self.connection)
            self.context.heartbeat.on_gone(self.connection)
            self.connection = self._commands = None
            self.context.metrics.on_closed(self.close_code)
            for limit, key in self._slots:
                limit.release(key)

    def _token(self) -> str:
        query = self.request.query_arguments.get("token")
        if query:
            return query[-1].decode("ascii", "replace")
        offered = self.request.headers.get("Sec-WebSocket-Protocol", "").split(",")
        names = [name.strip() for name in offered]
        if len(names) == 2 and names[0] == _SUBPROTOCOL:
            return names[1]
        return self.bearer_token()

    def _acquire_slots(self) -> None:
        limits = self.context.limits
        for limit, key in (
            (limits.user_connections, self.caller.actor.user_id),
            (limits.address_connections, self.address),
        ):
            limit.take(key)
            self._slots.append((limit, key))

    def _let_go_of_the_request(self) -> None:
        """Drop what the handshake needed: a quarter of what an idle connection takes."""
        request = self.request
        request.headers = self._headers = _NO_HEADERS
        request.arguments = request.query_arguments = request.body_arguments = {}
        request.uri = request.query = ""

    async def _attach(self, connection: Connection) -> Arrival:
        """Attach in the step in which the answer comes: later, the log may have moved on."""
        attached: Future[Arrival] = Future()

        def attach(arrival: Arrival, error: ChatError | None) -> None:
            if error is not None:
                attached.set_exception(error)
                return
            group_ids = [group.id for group in arrival.groups]
            hub = self.context.hub
            connection.suppressed = arrival.suppressed
            hub.attach(connection, group_ids, arrival.position, arrival.changed_id)
            attached.set_result(arrival)

        self.context.store.view(attach, arrive, self.caller.actor, self._since)
        return await attached

    async def _count_unread(self, arrival: Arrival) -> None:
        """Fill in the unread messages; by a query only if they were not counted before."""
        unread = self.context.unread
        user_id = self.caller.actor.user_id
        counts = [unread.known(user_id, group.unread_range) for group in arrival.groups]
        if None in counts:
            ranges = [group.unread_range for group in arrival.groups]
            counts = [*await self.context.store.read(unread.count, user_id, ranges)]
        for group, count in zip(arrival.groups, counts, strict=True):
            if count is not None:
                group.unread, group.mentions = count


def _is_upgrade(headers: HTTPHeaders) -> bool:
    """Tell whether a request opens a WebSocket as RFC 6455 §4.2.1 has it."""
    options = {
        option.strip().lower() for option in headers.get("Connection", "").split(",")
    }
    return (
        headers.get("Upgrade", "").lower() == "websocket"
        and "upgrade" in options
        and headers.get("Sec-WebSocket-Version") == "13"
        and bool(_KEY.fullmatch(headers.get("Sec-WebSocket-Key", "")))
    )


def _group_id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise InvalidRequest("group is not the id of a group")
    return int(text)
