"""The opening of a WebSocket, where its events start, and its end."""

import asyncio
import logging
from asyncio import Future
from collections.abc import Awaitable
from functools import partial
from typing import Literal, cast

from msgspec import UNSET
from tornado.web import RequestHandler
from tornado.websocket import WebSocketHandler, WebSocketProtocol

from handlers.auth.origins import page_scheme
from handlers.auth.rate_limits import ConcurrencyLimit, Limit
from handlers.base.fields import Fields
from handlers.base.handler import BaseHandler
from handlers.schemas.decoding import convert
from handlers.schemas.frames import Ready
from handlers.schemas.pages import SocketQuery
from handlers.websocket.commands import Commands
from handlers.websocket.extensions import EXTENSIONS, agree_to_compression
from handlers.websocket.handshake import VERSION, is_upgrade
from handlers.websocket.protocol import SocketProtocol
from hub import frames
from hub.connection import Connection
from models.errors import (
    ChatError,
    InvalidToken,
    OriginNotAllowed,
    SessionRevoked,
    Stopping,
    TokenExpired,
    TooManyConnections,
    UpgradeRequired,
)
from models.events.cursor import Cursor
from models.events.encoding import encode
from models.queries.log import count_events
from models.store.views import ConnectionStart, start_connection

log = logging.getLogger("chatserver.socket")

_SUBPROTOCOL = "bearer"
_NO_HEADERS = Fields()
_SERVER_ERROR = 4003
_LOG_IN_AGAIN = 4501
_NO_USER_ID = 0  # pages whose token was refused share the budget of frames of one user
# Opening with few groups takes the writer less than a commit does.
_FEW_GROUPS = 300
_REST_SECONDS = 0.0002
# Events that a client may have missed, as `ready` counts them. A client forgets its copy of the log
# long before.
_BEHIND_MAX = 10_000


class SocketHandler(BaseHandler, WebSocketHandler):
    """`/ws` and `/v1/ws`."""

    connection: Connection | None = None
    _commands: Commands | None = None
    _plain_group_id: int | None = None
    _since: Cursor | Literal["now"] | None = None
    _has_groups = True
    _refusal: ChatError | None = None
    _slots: tuple[tuple[ConcurrencyLimit, int | str], ...] = ()

    # A handshake is a GET.
    head = RequestHandler.head

    # Before the upgrade.

    async def prepare(self) -> None:
        """Check rate, origin, token and handshake; refuse over HTTP.

        A page cannot see such a refusal. If only its token is refused, the handshake succeeds and
        the close code tells the page why.
        """
        if self.request.method != "GET":  # answered or refused by its own method
            return
        try:
            self.take(Limit.REQUESTS)
            self._refuse_other_origins()
            try:
                await self.authenticate(self._token())
            except (InvalidToken, TokenExpired, SessionRevoked) as error:
                if not self._is_handshake_of_page():
                    raise
                self._refusal = error
                return
            if not is_upgrade(self.request.headers):
                self.set_header("Upgrade", "websocket")
                self.set_header("Sec-WebSocket-Version", VERSION)
                raise UpgradeRequired()
            query = convert(self.query_values(), SocketQuery)
            self._plain_group_id = query.group
            self._has_groups = query.groups == "yes"
            if query.since is not None:
                since = query.since
                self._since = "now" if since == "now" else Cursor.parse(since)
        except ChatError as error:
            await self.refuse_in_turn(error)

    def check_origin(self, origin: str) -> bool:
        """Return True: `prepare` has refused other origins already."""
        return True

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """Agree to `bearer`, with which browsers send the token."""
        return _SUBPROTOCOL if _SUBPROTOCOL in subprotocols else None

    def get_websocket_protocol(self) -> WebSocketProtocol:
        """Return the protocol that reads the frames, in place of Tornado's."""
        user_id = _NO_USER_ID if self._refusal is not None else self.user_id
        may_compress = self.context.compresses_frames
        protocol = SocketProtocol(
            self,
            self.context.frame_bytes_max,
            budget=self.context.limits.frames.of(user_id),
            is_compressing=may_compress and agree_to_compression(self),
        )
        return cast(WebSocketProtocol, protocol)

    def _refuse_other_origins(self) -> None:
        origin = self.request.headers.get("Origin")
        if origin is None:
            return
        scheme = None
        if self.context.is_proxied:
            scheme = page_scheme(self.request.headers.get("X-Forwarded-Proto", ""))
        if not self.context.origins.allows(origin, self.request.host, scheme):
            raise OriginNotAllowed()

    def _is_handshake_of_page(self) -> bool:
        headers = self.request.headers
        return "Origin" in headers and is_upgrade(headers)

    def _token(self) -> str:
        """Return the token in the query, subprotocols, Authorization header or cookie."""
        given = self.request.query_arguments.get("token")
        if given:
            return given[-1].decode("ascii", "replace")
        offered = self.request.headers.get("Sec-WebSocket-Protocol", "").split(",")
        names = [name.strip() for name in offered]
        if len(names) == 2 and names[0] == _SUBPROTOCOL:
            return names[1]
        token = self.given_token()
        if self.has_cookie:
            self.context.page_logins.check_page(self.request, needs_origin=True)
        return token

    # After the upgrade.

    async def open(self, *args: str, **kwargs: str) -> None:
        """Attach the connection to the hub and send `ready`. No command is read before."""
        protocol = cast(SocketProtocol, self.ws_connection)
        if protocol.stream.is_closed:  # the client left during the handshake
            return
        if self._refusal is not None:
            self._close_refused(self._refusal)
            return
        protocol.stream.upgraded()
        connection = self._connect(protocol)
        try:
            limits = self.context.limits
            self._take_slots(
                (limits.user_connections, self.user_id),
                (limits.address_connections, self.network),
            )
            async with self.context.openings.hold(self.turn_key) as turn:
                arrival = await self._attach(connection)
                turn.rest_seconds = _rest_after(len(arrival.groups))
                behind = await self._count_behind(arrival)
                if self._has_groups:
                    await self._count_unread(arrival)
        except Stopping:
            self.context.hub.close_for_restart(connection)
            return
        except ChatError as error:
            code = error.close_code or _SERVER_ERROR
            self.context.hub.close(connection, code, error.message)
            return
        except Exception:
            # Tornado would drop the connection without closing it, and its slots would stay taken.
            log.exception("opening failed")
            self.context.hub.close(connection, _SERVER_ERROR, "server error")
            return
        ready = Ready(
            user_id=self.user_id,
            username=arrival.username,
            cursor=self.context.store.cursor_at(arrival.position),
            reset=arrival.is_reset,
            behind=behind,
            groups=arrival.groups if self._has_groups else UNSET,
        )
        frame = frames.text(encode(ready))
        if connection.is_compressing and len(frame) >= frames.DEFLATED_BYTES_MIN:
            frame = await asyncio.to_thread(frames.deflated, frame)
        self.context.hub.push(connection, frame)
        self.context.hub.catch_up(connection)
        self._release_handshake()

    def on_message(self, message: str | bytes) -> Awaitable[None] | None:
        """Start one command. The next is read when the returned awaitable is done."""
        return self._commands.receive(message) if self._commands else None

    def on_pong(self, data: bytes) -> None:
        """Note that the client has received everything before the ping."""
        if self.connection is not None:
            self.context.heartbeat.on_pong(self.connection, data)

    def on_close(self) -> None:
        """Release what the connection holds, whichever side closed it."""
        if self.connection is not None:
            self.context.hub.detach(self.connection)
            self.context.presence_watch.forget(self.connection)
            self.context.heartbeat.on_close(self.connection)
            self.connection = self._commands = None
        elif self._refusal is None:
            return  # the client left during the handshake
        self.context.metrics.on_closed(self.close_code)
        slots, self._slots = self._slots, ()
        for limit, key in slots:
            limit.release(key)

    def _close_refused(self, refusal: ChatError) -> None:
        """Close a page's connection whose token was refused.

        It still counts as a plain connection of its address, and as one of its WebSockets.
        """
        self.context.metrics.on_refused(refusal.code)
        try:
            self._take_slots((self.context.limits.address_connections, self.network))
        except TooManyConnections as error:
            refusal = error
        self._release_handshake()
        self.close(refusal.close_code or _LOG_IN_AGAIN, refusal.message)

    def _connect(self, protocol: SocketProtocol) -> Connection:
        """Make the hub's connection and the commands for a protocol."""
        actor = self.caller.actor
        self.connection = connection = Connection(
            user_id=actor.user_id,
            session_id=actor.session_id,
            expires_at=self.caller.expires_at,
            stream=protocol.stream,
            close=self.close,
            is_compressing=EXTENSIONS in self.fields,
        )
        protocol.on_fault = partial(self.context.hub.close, connection)
        self._commands = Commands(
            context=self.context,
            actor=actor,
            connection=connection,
            plain_group_id=self._plain_group_id,
        )
        return connection

    def _take_slots(self, *slots: tuple[ConcurrencyLimit, int | str]) -> None:
        """Count the connection for its user or its address; raise TooManyConnections."""
        for limit, key in slots:
            limit.take(key)
            self._slots += ((limit, key),)

    async def _attach(self, connection: Connection) -> ConnectionStart:
        """Attach the connection to the hub, and return what the caller gets first.

        It is attached in the callback, in the loop step that delivers the commit: one step later,
        the log may have moved on.
        """
        attached: Future[ConnectionStart] = Future()

        def attach(arrival: ConnectionStart | None, error: ChatError | None) -> None:
            if arrival is None:
                attached.set_exception(error or ChatError())
                return
            group_ids = [group.id for group in arrival.groups]
            hub = self.context.hub
            connection.suppressed = arrival.suppressed
            connection.has_read_marks = arrival.has_read_marks
            hub.attach(connection, group_ids, arrival.position, arrival.changed_id)
            attached.set_result(arrival)

        self.context.store.view(
            attach, start_connection, self.caller.actor, self._since
        )
        return await attached

    async def _count_behind(self, arrival: ConnectionStart) -> int:
        """Return how many events the client has missed; most have missed none."""
        if arrival.position == arrival.head:
            return 0
        return await self.read(
            count_events,
            self.user_id,
            after=arrival.position,
            upto=arrival.head,
            limit=_BEHIND_MAX,
        )

    async def _count_unread(self, arrival: ConnectionStart) -> None:
        """Fill in the numbers of unread messages; query only those that are not known."""
        unread = self.context.unread
        counts = [
            unread.known(self.user_id, group.unread_range) for group in arrival.groups
        ]
        if None in counts:
            ranges = [group.unread_range for group in arrival.groups]
            counts = [
                *await self.read(unread.count, self.user_id, ranges, arrival.head)
            ]
        for group, count in zip(arrival.groups, counts, strict=True):
            if count is not None:
                group.unread, group.mentions = count

    def _release_handshake(self) -> None:
        """Drop the request's data: a quarter of the memory of an idle connection."""
        request = self.request
        request.headers = self.fields = _NO_HEADERS
        request.query_arguments = {}
        request.uri = request.query = ""
        request.connection = request.server_connection = None


def _rest_after(groups: int) -> float:
    """Return for how many seconds a user opens no other connection after one with so many groups.

    The writer needs some 3 µs for each group, and all sends wait for it meanwhile.
    """
    return groups * _REST_SECONDS if groups > _FEW_GROUPS else 0.0
