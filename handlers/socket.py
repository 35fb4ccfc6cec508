"""The WebSocket: who may open one, where its reading starts, and its end."""

from collections.abc import Awaitable

from tornado.httputil import HTTPHeaders
from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketHandler

from handlers.base import Base
from handlers.commands import Commands
from handlers.protocol import Ready
from hub import frames
from hub.connection import Connection
from models.errors import ChatError, InvalidRequest, UpgradeRequired
from models.records import encode
from models.views import Arrival, Start, arrive

_SUBPROTOCOL = "bearer"


class SocketHandler(Base, WebSocketHandler):
    """`/ws` and `/v1/ws`."""

    connection: Connection | None = None
    _commands: Commands | None = None
    _plain_group_id: int | None = None

    async def prepare(self) -> None:
        """Refuse, before the upgrade, whoever has no token that holds."""
        try:
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
            self._start = self._start_from(query.get("since"))
        except ChatError as error:
            self.refuse(error)

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """Agree to `bearer`, the pair in which browsers send a token."""
        return _SUBPROTOCOL if _SUBPROTOCOL in subprotocols else None

    def check_origin(self, origin: str) -> bool:
        """Let in every origin: who connects is decided by the token alone, never by a cookie."""
        return True

    def open(self, *args: str, **kwargs: str) -> None:
        """Find where the connection starts; it is attached in the step of that answer."""
        assert self.ws_connection is not None and self.ws_connection.stream is not None
        self.set_nodelay(True)
        self.connection = Connection(
            self.caller.actor.user_id,
            self.caller.actor.session_id,
            self.caller.expires_at,
            self.ws_connection.stream,
            self.close,
        )
        self._commands = Commands(
            self.context, self.caller.actor, self.connection, self._plain_group_id
        )
        self.context.store.view(
            self._on_arrival, arrive, self.caller.actor, self._start
        )

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

    def _token(self) -> str:
        query = self.request.query_arguments.get("token")
        if query:
            return query[-1].decode("ascii", "replace")
        offered = self.request.headers.get("Sec-WebSocket-Protocol", "").split(",")
        names = [name.strip() for name in offered]
        if len(names) == 2 and names[0] == _SUBPROTOCOL:
            return names[1]
        return self.bearer_token()

    def _start_from(self, since: str | None) -> Start:
        if since is None:
            return "remembered"
        epoch, _, position = since.partition(".")
        if epoch != self.context.store.epoch or not (
            position.isascii() and position.isdigit()
        ):
            return "reset"
        return int(position[:20])

    def _on_arrival(self, arrival: Arrival | None, error: ChatError | None) -> None:
        connection = self.connection
        if connection is None:
            return
        if arrival is None:
            code = error.close_code if error and error.close_code else 4003
            self.context.hub.close_connection(
                connection, code, error.message if error else ""
            )
            return
        group_ids = [group.id for group in arrival.groups]
        self.context.hub.attach(
            connection, group_ids, arrival.position, arrival.changed_id
        )
        known = [
            self.context.unread.known(connection.user_id, group.place)
            for group in arrival.groups
        ]
        if None in known:
            IOLoop.current().add_callback(self._count_unread, connection, arrival)
        else:
            self._ready(connection, arrival, [unread or 0 for unread in known])

    async def _count_unread(self, connection: Connection, arrival: Arrival) -> None:
        places = [group.place for group in arrival.groups]
        try:
            unread = await self.context.store.read(
                self.context.unread.count, connection.user_id, places
            )
        except ChatError as error:
            self.context.hub.close_connection(connection, 4003, error.message)
        else:
            self._ready(connection, arrival, unread)

    def _ready(
        self, connection: Connection, arrival: Arrival, unread: list[int]
    ) -> None:
        for group, count in zip(arrival.groups, unread, strict=True):
            group.unread = count
        hub = self.context.hub
        hub.push(
            connection,
            frames.text(
                encode(
                    Ready(
                        connection.user_id,
                        arrival.username,
                        self.context.cursor(arrival.position),
                        arrival.is_reset,
                        arrival.groups,
                    )
                )
            ),
        )
        hub.resume(connection, arrival.has_missed)


def _is_upgrade(headers: HTTPHeaders) -> bool:
    """Tell whether a request opens a WebSocket as RFC 6455 §4.2.1 has it."""
    options = {
        option.strip().lower() for option in headers.get("Connection", "").split(",")
    }
    return (
        headers.get("Upgrade", "").lower() == "websocket"
        and "upgrade" in options
        and headers.get("Sec-WebSocket-Version") == "13"
        and bool(headers.get("Sec-WebSocket-Key"))
    )


def _group_id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise InvalidRequest("group is not the id of a group")
    return int(text)
