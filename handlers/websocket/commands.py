"""What a client's frames ask for, done and answered.

Replies leave by the hub's connection, so that they share its writes. Nothing here makes a task: an
operation's answer is written in the step that publishes its commit.
"""

import logging
from asyncio import Future
from collections.abc import Awaitable
from functools import partial
from typing import Any

import msgspec

from handlers.context import Context
from handlers.schemas import fields as validation
from handlers.schemas.frames import (
    Command,
    Ok,
    Ping,
    PongFrame,
    Presence,
    PresenceFrame,
    Read,
    Ref,
    Referred,
    Send,
    ServerFrame,
    Typing,
    TypingFrame,
    error_frame,
)
from hub import frames
from hub.connection import Connection
from models.errors import ChatError, InvalidRequest, ProtocolAbused, RateLimited
from models.events.messages import ReadMoved, encode
from models.operations.messages import Sent, send_direct, send_to_group
from models.operations.reading import mark_read
from models.store.transaction import Actor

log = logging.getLogger("chatserver.socket")

# Commands of one connection that may wait for the writer; past it its socket is not read.
_IN_FLIGHT_MAX = 64
# Replies that may wait unsent; past it its socket is not read either.
_UNSENT_MAX = 64 * 1024
# Sends refused one after the other for being too many: nobody reads the answers.
_REFUSED_MAX = 1000

_commands: "msgspec.json.Decoder[Command]" = msgspec.json.Decoder(Command)
_refs = msgspec.json.Decoder(Referred)


class Commands:
    """The commands of one connection. With `plain_group_id`, lines that are no JSON object are
    sent to that group."""

    __slots__ = (
        "_context",
        "_actor",
        "_connection",
        "_plain_group_id",
        "_in_flight",
        "_refused",
        "_capacity",
    )

    def __init__(
        self,
        context: Context,
        actor: Actor,
        connection: Connection,
        plain_group_id: int | None,
    ) -> None:
        self._context = context
        self._actor = actor
        self._connection = connection
        self._plain_group_id = plain_group_id
        self._in_flight = 0
        self._refused = 0
        self._capacity: Future[None] | None = None

    def receive(self, message: str | bytes) -> Awaitable[None] | None:
        """Do one command; answer it, sooner or later. What is returned holds back the next read."""
        if self._connection.is_closed:
            return None
        try:
            self._do(message)
        except ChatError as error:
            self._reply_error(error, _ref_of(message))
        except Exception:
            log.exception("a command failed")
            self._context.hub.close_connection(self._connection, 4003, "server error")
            return None
        if self._in_flight >= _IN_FLIGHT_MAX:
            self._capacity = Future()
            return self._capacity
        if self._connection.unsent > _UNSENT_MAX:
            return self._connection.drain()
        return None

    def _do(self, message: str | bytes) -> None:
        if isinstance(message, bytes):
            raise InvalidRequest("send text frames, not binary ones")
        if self._plain_group_id is not None and not _is_object(message):
            self._say(self._plain_group_id, message)
            return
        command = validation.decode(_commands, message)
        if isinstance(command, Send):
            is_direct = command.group_id is None
            self._send(
                partial(self._on_sent, command.ref),
                send_direct if is_direct else send_to_group,
                self._actor,
                command.recipient_id if is_direct else command.group_id,
                command.draft(),
            )
        elif isinstance(command, Read):
            self._submit(
                partial(self._on_read, command.ref),
                *(mark_read, self._actor, command.group_id, command.seq),
            )
        elif isinstance(command, Typing):
            self._type(command)
        elif isinstance(command, Presence):
            self._context.limits.sends.take(self._actor.user_id)
            self._in_flight += 1
            self._context.presence.ask(
                partial(self._on_presence, command.ref),
                *(self._actor.user_id, command.user_ids),
            )
        elif isinstance(command, Ping):
            cursor = self._context.store.cursor_at(self._context.hub.head)
            self._reply(PongFrame(cursor, _given(command.ref)))

    def _say(self, group_id: int, line: str) -> None:
        """Send what a person typed, as it stands but for the end of the line."""
        content = line.rstrip("\r\n")
        if content:
            send = validation.convert(
                {"type": "send", "group_id": group_id, "content": content}, Send
            )
            self._send(
                partial(self._on_sent, None),
                *(send_to_group, self._actor, group_id, send.draft()),
            )

    def _type(self, command: Typing) -> None:
        frame = encode(TypingFrame(command.group_id, self._actor.user_id))
        self._context.hub.typing(self._connection, command.group_id, frames.text(frame))

    def _send(self, callback: Any, operation: Any, *args: Any) -> None:
        try:
            self._context.limits.sends.take(self._actor.user_id)
        except RateLimited:
            self._refused += 1
            if self._refused >= _REFUSED_MAX:
                raise ProtocolAbused() from None
            raise
        self._refused = 0
        self._submit(callback, operation, *args)

    def _submit(self, callback: Any, operation: Any, *args: Any) -> None:
        self._in_flight += 1
        self._context.store.submit(callback, operation, *args)

    def _on_sent(
        self, ref: Ref | None, sent: Sent | None, error: ChatError | None
    ) -> None:
        self._on_settled()
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
        self._on_settled()
        if moved is None:
            self._reply_error(error or ChatError(), ref)
        else:
            self._reply(Ok(_given(ref), group_id=moved.group_id, seq=moved.seq))

    def _on_presence(
        self, ref: Ref | None, online: list[int] | None, error: ChatError | None
    ) -> None:
        self._on_settled()
        if online is None:
            self._reply_error(error or ChatError(), ref)
        else:
            self._reply(PresenceFrame(online, _given(ref)))

    def _on_settled(self) -> None:
        self._in_flight -= 1
        if self._capacity is not None and self._in_flight < _IN_FLIGHT_MAX // 2:
            self._capacity.set_result(None)
            self._capacity = None

    def _reply(self, frame: ServerFrame) -> None:
        self._context.hub.push(self._connection, frames.text(encode(frame)))

    def _reply_error(self, error: ChatError, ref: Ref | None) -> None:
        self._context.metrics.on_refused(error.code)
        if error.close_code is not None:
            self._context.hub.close_connection(
                self._connection, error.close_code, error.message
            )
        else:
            self._reply(error_frame(error, ref))


def _given(ref: Ref | None) -> Ref | msgspec.UnsetType:
    return msgspec.UNSET if ref is None else ref


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
    return ref if type(ref) in (str, int) else None
