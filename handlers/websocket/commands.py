"""The commands of a connection, and their answers.

Answers leave through the hub's connection, and so share its writes with events. No command makes a
task: an operation is answered in the loop step that publishes its commit.
"""

import logging
from asyncio import Future
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

import msgspec

from handlers.context import Context
from handlers.schemas.decoding import convert, decode
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
    Watch,
    error_frame,
)
from hub import frames
from hub.connection import Connection
from models.errors import ChatError, InvalidRequest, ProtocolAbused, RateLimited
from models.events.encoding import encode
from models.events.signals import ReadMoved
from models.events.messages import Draft
from models.operations.messages import Sent, send_direct, send_to_group
from models.operations.reading import mark_read
from models.queries.unread import UnreadUpTo
from models.store.transaction import Actor, Transaction

log = logging.getLogger("chatserver.socket")

P = ParamSpec("P")
T = TypeVar("T")
Callback = Callable[[T | None, ChatError | None], None]
SendOperation = Callable[[Transaction, Actor, int, Draft], Sent]

# Commands of one connection that may be in progress; past it, its socket is not read.
_IN_FLIGHT_MAX = 64
# Bytes of answers that may wait for the client to read; past it, its socket is not read.
_UNSENT_BYTES_MAX = 64 * 1024
# Sends in a row that may be refused for their rate. A client with more does not read the answers.
_REFUSED_MAX = 1000
_SERVER_ERROR = 4003

_commands: "msgspec.json.Decoder[Command]" = msgspec.json.Decoder(Command)
_refs = msgspec.json.Decoder(Referred)


class Commands:
    """The commands of one connection.

    With `plain_group_id`, lines that are not JSON objects are sent to that group as messages.
    """

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
        # Resolved when enough commands are done to read on.
        self._capacity: Future[None] | None = None

    def receive(self, message: str | bytes) -> Awaitable[None] | None:
        """Start one command. Do not read the next before the returned awaitable is done."""
        if self._connection.is_closed:
            return None
        try:
            self._run(message)
        except ChatError as error:
            self._reply_error(error, _ref_of(message))
        except Exception:
            log.exception("a command failed")
            self._context.hub.close(self._connection, _SERVER_ERROR, "server error")
            return None
        if self._in_flight >= _IN_FLIGHT_MAX:
            self._capacity = Future()
            return self._capacity
        if self._connection.unsent > _UNSENT_BYTES_MAX:
            return self._connection.drain()
        return None

    def _run(self, message: str | bytes) -> None:
        if isinstance(message, bytes):
            raise InvalidRequest("binary frames are not supported; send text frames")
        if self._plain_group_id is not None and not _is_object(message):
            self._send_line(self._plain_group_id, message)
            return
        command = decode(_commands, message)
        match command:
            case Send():
                self._send(command)
            case Read():
                self._submit(
                    partial(self._on_read, command.ref),
                    mark_read,
                    command.group_id,
                    command.seq,
                )
            case Typing():
                self._type(command)
            case Presence() | Watch():
                self._look_up_presence(command)
            case Ping():
                cursor = self._context.store.cursor_at(self._context.hub.head)
                self._reply(PongFrame(cursor, _given(command.ref)))

    def _send(self, command: Send) -> None:
        draft = command.draft()
        if command.recipient_id is not None:
            self._submit_send(command.ref, send_direct, command.recipient_id, draft)
        elif command.group_id is not None:
            self._submit_send(command.ref, send_to_group, command.group_id, draft)

    def _send_line(self, group_id: int, line: str) -> None:
        """Send a line of plain text to a group; ignore an empty one."""
        content = line.rstrip("\r\n")
        if content:
            send = convert(
                {"type": "send", "group_id": group_id, "content": content}, Send
            )
            self._send(send)

    def _type(self, command: Typing) -> None:
        frame = encode(TypingFrame(command.group_id, self._actor.user_id))
        self._context.hub.publish_typing(
            self._connection, command.group_id, frames.text(frame)
        )

    def _look_up_presence(self, command: Presence | Watch) -> None:
        self._context.limits.sends.take(self._actor.user_id)
        if isinstance(command, Watch):
            # First, so that no change is missed; the answer is of a later moment.
            self._context.presence_watch.watch(self._connection, set(command.user_ids))
        self._in_flight += 1
        self._context.presence.ask(
            partial(self._on_presence, command.ref),
            self._actor.user_id,
            command.user_ids,
        )

    def _submit_send(
        self, ref: Ref | None, operation: SendOperation, target_id: int, draft: Draft
    ) -> None:
        try:
            self._context.limits.sends.take(self._actor.user_id)
        except RateLimited:
            self._refused += 1
            if self._refused >= _REFUSED_MAX:
                raise ProtocolAbused() from None
            raise
        self._refused = 0
        self._submit(partial(self._on_sent, ref), operation, target_id, draft)

    def _submit(
        self,
        callback: Callback[T],
        operation: Callable[Concatenate[Transaction, Actor, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run an operation of the caller; the callback gets its result or an error."""
        self._in_flight += 1
        self._context.store.submit(callback, operation, self._actor, *args, **kwargs)

    def _on_sent(
        self, ref: Ref | None, sent: Sent | None, error: ChatError | None
    ) -> None:
        self._on_done()
        if sent is None:
            self._reply_error(error or ChatError(), ref)
            return
        message = sent.message
        self._reply(
            Ok(
                ref=_given(ref),
                id=message.id,
                group_id=message.group_id,
                seq=message.seq,
                cursor=message.cursor,
                timestamp=message.timestamp,
                duplicate=sent.is_duplicate,
            )
        )

    def _on_read(
        self, ref: Ref | None, moved: ReadMoved | None, error: ChatError | None
    ) -> None:
        if moved is None:
            self._on_done()
            self._reply_error(error or ChatError(), ref)
        else:
            self._context.read_marks.ask(partial(self._on_counted, ref, moved), moved)

    def _on_counted(
        self, ref: Ref | None, moved: ReadMoved, unread: UnreadUpTo | None
    ) -> None:
        self._on_done()
        frame = Ok(
            ref=_given(ref),
            group_id=moved.group_id,
            seq=moved.seq,
            last_seq=moved.last_seq,
        )
        if unread is not None:
            frame.last_seq, frame.unread, frame.mentions = unread
        self._reply(frame)

    def _on_presence(
        self, ref: Ref | None, online: list[int] | None, error: ChatError | None
    ) -> None:
        self._on_done()
        if online is None:
            self._reply_error(error or ChatError(), ref)
        else:
            self._reply(PresenceFrame(online, _given(ref)))

    def _on_done(self) -> None:
        self._in_flight -= 1
        if self._capacity is not None and self._in_flight < _IN_FLIGHT_MAX // 2:
            self._capacity.set_result(None)
            self._capacity = None

    def _reply(self, frame: ServerFrame) -> None:
        self._context.hub.push(self._connection, frames.text(encode(frame)))

    def _reply_error(self, error: ChatError, ref: Ref | None) -> None:
        self._context.metrics.on_refused(error.code)
        if error.close_code is not None:
            self._context.hub.close(self._connection, error.close_code, error.message)
        else:
            self._reply(error_frame(error, ref))


def _given(ref: Ref | None) -> Ref | msgspec.UnsetType:
    return msgspec.UNSET if ref is None else ref


def _is_object(line: str) -> bool:
    """Tell whether a line is a whole JSON object; people may type `{` or `123` as text."""
    if not line.lstrip().startswith("{"):
        return False
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return False


def _ref_of(message: str | bytes) -> Ref | None:
    """Return the `ref` of a refused command, if it has a valid one."""
    try:
        ref = _refs.decode(message).ref
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return ref if type(ref) in (str, int) else None
