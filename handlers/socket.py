"""The WebSocket: commands in, replies and the log out.

Replies and events leave by the hub's connection, so that they share its writes. `on_message`
makes no task: an operation's answer is written in the step that publishes its commit.
"""

import logging
from asyncio import Future
from collections.abc import Awaitable
from functools import partial
from typing import Any

import msgspec
from tornado.httputil import HTTPHeaders
from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketHandler

from handlers import protocol
from handlers.base import Base
from handlers.protocol import (
    Command,
    Ok,
    Ping,
    PongFrame,
    Read,
    Ready,
    Ref,
    Send,
    Typing,
)
from hub import frames
from hub.connection import Connection
from models.errors import ChatError, InvalidRequest, UpgradeRequired
from models.operations.groups import mark_read
from models.operations.messages import Draft, Sent, send_direct, send_to_group
from models.records import ReadMoved, encode
from models.views import Arrival, Start, arrive

log = logging.getLogger("chatserver.socket")

_SUBPROTOCOL = "bearer"
# Commands of one connection that may wait for the writer; past it its socket is not read.
_IN_FLIGHT_MAX = 64
# Replies that may wait unsent; past it its socket is not read either.
_UNSENT_MAX = 64 * 1024

_commands: "msgspec.json.Decoder[Command]" = msgspec.json.Decoder(Command)
_refs = msgspec.json.Decoder(protocol.Referred)


class SocketHandler(Base, WebSocketHandler):
    """`/ws` and `/v1/ws`."""

    connection: Connection | None = None
    _plain_group_id: int | None = None
    _in_flight = 0
    _room: "Future[None] | None" = None

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
        self.context.store.submit_view(
            self._on_arrival, arrive, self.caller.actor, self._start
        )

    def on_message(self, message: str | bytes) -> Awaitable[None] | None:
        """Do one command. What is awaited holds back the next read."""
        connection = self.connection
        if connection is None or connection.is_closed:
            return None
        try:
            self._do(message)
        except ChatError as error:
            self._reply_error(error, _ref_of(message))
        except Exception:
            log.exception("a command failed")
            self.context.hub.close_connection(connection, 4003, "server error")
            return None
        if self._in_flight >= _IN_FLIGHT_MAX:
            self._room = Future()
            return self._room
        if connection.unsent > _UNSENT_MAX:
            return connection.drain()
        return None

    def on_pong(self, data: bytes) -> None:
        """Note what has arrived."""
        if self.connection is not None:
            self.context.heartbeat.on_pong(self.connection, data)

    def on_close(self) -> None:
        """Let go of the connection, whoever closed it."""
        if self.connection is not None:
            self.context.hub.forget(self.connection)
            self.context.heartbeat.on_gone(self.connection)
            self.connection = None

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

    def _do(self, message: str | bytes) -> None:
        if isinstance(message, bytes):
            raise InvalidRequest("send text frames, not binary ones")
        if self._plain_group_id is not None and not _is_object(message):
            self._say(self._plain_group_id, message)
            return
        command = protocol.decode(_commands, message)
        if isinstance(command, Send):
            is_direct = command.group_id is None
            self._submit(
                partial(self._on_sent, command.ref),
                send_direct if is_direct else send_to_group,
                self.caller.actor,
                command.recipient_id if is_direct else command.group_id,
                command.draft(),
            )
        elif isinstance(command, Read):
            self._submit(
                partial(self._on_read, command.ref),
                *(mark_read, self.caller.actor, command.group_id, command.seq),
            )
        elif isinstance(command, Typing):
            self._type(command)
        elif isinstance(command, Ping):
            cursor = self.context.cursor(self.context.hub.head)
            self._reply(PongFrame(cursor, _given(command.ref)))

    def _say(self, group_id: int, line: str) -> None:
        """Send what a person typed, as it stands but for the end of the line."""
        content = line.rstrip("\r\n")
        if content:
            send = protocol.convert(
                {"type": "send", "group_id": group_id, "content": content}, Send
            )
            self._submit(
                partial(self._on_sent, None),
                *(send_to_group, self.caller.actor, group_id, send.draft()),
            )

    def _type(self, command: Typing) -> None:
        assert self.connection is not None
        frame = encode(
            protocol.TypingFrame(command.group_id, self.caller.actor.user_id)
        )
        self.context.hub.typing(self.connection, command.group_id, frames.text(frame))

    def _submit(self, callback: Any, operation: Any, *args: int | Draft | Any) -> None:
        self._in_flight += 1
        self.context.store.submit(callback, operation, *args)

    def _on_sent(
        self, ref: Ref | None, sent: Sent | None, error: ChatError | None
    ) -> None:
        self._landed()
        if sent is None:
            self._reply_error(error or ChatError(), ref)
            return
        message = sent.message
        self._reply(
            Ok(
                _given(ref),
                message.id,
                message.group_id,
                message.seq,
                message.cursor,
                message.timestamp,
                sent.is_duplicate,
            )
        )

    def _on_read(
        self, ref: Ref | None, moved: ReadMoved | None, error: ChatError | None
    ) -> None:
        self._landed()
        if moved is None:
            self._reply_error(error or ChatError(), ref)
        else:
            self._reply(Ok(_given(ref), group_id=moved.group_id, seq=moved.seq))

    def _landed(self) -> None:
        self._in_flight -= 1
        if self._room is not None and self._in_flight < _IN_FLIGHT_MAX // 2:
            self._room.set_result(None)
            self._room = None

    def _reply(self, frame: protocol.ServerFrame) -> None:
        if self.connection is not None:
            self.context.hub.push(self.connection, frames.text(encode(frame)))

    def _reply_error(self, error: ChatError, ref: Ref | None) -> None:
        if self.connection is None:
            return
        if error.close_code is not None:
            self.context.hub.close_connection(
                self.connection, error.close_code, error.message
            )
        else:
            self._reply(protocol.error_frame(error, ref))


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


def _given(ref: Ref | None) -> Ref | msgspec.UnsetType:
    return msgspec.UNSET if ref is None else ref


def _group_id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise InvalidRequest("group is not the id of a group")
    return int(text)


def _is_object(line: str) -> bool:
    # A person may well type `{` or `123`; what is meant as a command is a whole JSON object.
    if not line.lstrip().startswith("{"):
        return False
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return False


def _ref_of(message: str | bytes) -> Ref | None:
    """Return the `ref` of a command that was not understood, if that much of it can be."""
    try:
        ref = _refs.decode(message).ref
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return ref if isinstance(ref, (str, int)) else None
