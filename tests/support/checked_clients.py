"""Clients of a checked run: users, their devices and sockets."""

import asyncio
import socket
from collections import deque
from dataclasses import dataclass, field
from struct import pack, unpack_from
from time import monotonic
from typing import TYPE_CHECKING, Any

import msgspec

from tests.support.facts import (
    Answered,
    Device,
    Held,
    Marked,
    Seen,
    Shown,
    Standing,
    Visit,
)

# The number of messages by which mark-unread moves back at most.
_BACK_MAX = 200

if TYPE_CHECKING:
    from tests.support.checked_run import Run

PASSWORD = "correct horse"
# Small, so that frames for a slow client wait in the server and not in the kernel.
_SMALL_BUFFER = 8192
# The pause after a refusal that says to try again.
RETRY_SECONDS = 0.1


@dataclass
class Target:
    """A group that a user sends to; a direct conversation is named by its other user."""

    group_id: int
    recipient_id: int | None = None
    members: list["Person"] = field(default_factory=list)

    @property
    def member(self) -> str:
        """The field of a `send` that names the group."""
        if self.recipient_id is None:
            return f'"group_id":{self.group_id}'
        return f'"recipient_id":{self.recipient_id}'

    @property
    def paths(self) -> tuple[str, str]:
        """The paths for sends and for the history over HTTP."""
        if self.recipient_id is None:
            return (
                f"/v1/messages/group/{self.group_id}",
                f"/v1/groups/{self.group_id}/messages",
            )
        return (
            f"/v1/messages/p2p/{self.recipient_id}",
            f"/v1/messages/history/{self.recipient_id}",
        )


@dataclass
class Person:
    """A user with several logins. `unanswered` are sends with a key and without an answer."""

    id: int
    name: str
    tokens: list[str]
    targets: list[Target] = field(default_factory=list)
    unanswered: dict[str, Target] = field(default_factory=dict)
    recent: deque[tuple[str, Target]] = field(default_factory=lambda: deque(maxlen=200))
    seqs: dict[int, int] = field(default_factory=dict)
    # groups with a mark over HTTP in progress: one at a time
    marking: set[int] = field(default_factory=set)
    # A few stored messages, so that several actions hit the same message.
    said: deque[Answered] = field(default_factory=lambda: deque(maxlen=8))
    reacted: deque[tuple[Answered, str]] = field(
        default_factory=lambda: deque(maxlen=4)
    )


class Frame(msgspec.Struct):
    """The fields of a frame that a client reads."""

    type: str
    id: int = 0
    group_id: int = 0
    user_id: int = 0
    seq: int = 0
    cursor: str = ""
    content: str | None = None
    ref: int = 0
    duplicate: bool = False
    reset: bool = False
    code: str = ""
    groups: list[dict[str, Any]] = []
    revision: int = 1
    deleted: bool = False
    message_id: int = 0
    message: "Frame | None" = None
    reactions: dict[str, int] = {}


_frame = msgspec.json.Decoder(Frame)


class Socket(asyncio.Protocol):
    """One visit of a device: reads all frames, and sends while the run has something to send."""

    def __init__(self, run: "Run", person: Person, device: "Reader") -> None:
        self.run = run
        self.person = person
        self.device = device
        self.visit = Visit(device.since, monotonic())
        device.facts.visits.append(self.visit)
        self.gone = asyncio.get_running_loop().create_future()
        self.in_flight: dict[int, tuple[str, Target] | Marked] = {}
        self._buffer = b""
        self._is_open = False
        self._heard_at = monotonic()
        self._retry_at = 0.0
        # Without a cursor a device starts at the last confirmed pong, so it stays connected for
        # longer.
        frames = 500 if device.facts.has_cursor else 5000
        self._frames_left = run.random.expovariate(1 / frames)

    def connection_made(self, transport: Any) -> None:
        """Request the upgrade."""
        self.transport = transport
        since = "" if self.device.cursor is None else f"&since={self.device.cursor}"
        transport.write(
            f"GET /ws?token={self.device.token}{since} HTTP/1.1\r\nHost: localhost\r\n"
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )

    def connection_lost(self, error: Exception | None) -> None:
        """Record all sends and marks in flight as unanswered: the server may have done them."""
        for waiting in self.in_flight.values():
            if isinstance(waiting, Marked):
                self.run.facts.marked.append(waiting)
            else:
                self.run.unanswered(self.person, *waiting)
        self.in_flight.clear()
        if not self.gone.done():
            self.gone.set_result(None)

    @property
    def silent_seconds(self) -> float:
        """How long the server has owed something and sent nothing."""
        is_owed = self.in_flight or not self.visit.is_live
        return monotonic() - self._heard_at if is_owed else 0.0

    def data_received(self, data: bytes) -> None:
        """Handle all complete frames."""
        self._heard_at = monotonic()
        buffer = self._buffer + data if self._buffer else data
        at = 0
        if not self._is_open:
            at = buffer.find(b"\r\n\r\n") + 4
            if at < 4:
                self._buffer = buffer
                return
            if not buffer.startswith(b"HTTP/1.1 101"):
                self.run.refused("an upgrade", buffer[9:12].decode())
                self.transport.abort()
                return
            self._is_open = True
        while len(buffer) - at >= 2:
            size, start = buffer[at + 1], at + 2
            if size == 126 and len(buffer) - at >= 4:
                (size,), start = unpack_from("!H", buffer, start), at + 4
            elif size > 125:
                assert size == 126, "no frame of a run is this large"
                break
            if len(buffer) < start + size:
                break
            self._receive(buffer[at], buffer[start : start + size])
            at = start + size
        self._buffer = buffer[at:]
        self._fill()

    def vanish(self) -> None:
        """Disconnect without a close frame."""
        self.transport.abort()

    def _receive(self, first: int, payload: bytes) -> None:
        if self.gone.done() or self.transport.is_closing():
            return
        if first == 0x89:
            self._write(0x8A, payload)
        elif first == 0x88:
            self.run.refused("a socket", str(int.from_bytes(payload[:2], "big")))
            self.vanish()
        else:
            self._take(_frame.decode(payload))
            self._frames_left -= 1
            if self._frames_left < 0 and self.run.may_vanish:
                self.vanish()

    def _take(self, frame: Frame) -> None:
        if frame.type == "ok":
            self._on_ok(frame)
        elif frame.type == "error":
            waiting = self.in_flight.pop(frame.ref, None)
            if self.run.refused("a command", frame.code):
                self._on_excused(waiting)
        elif frame.type == "ready":
            self._on_ready(frame)
        elif frame.type == "live":
            self.visit.is_live = True
            self.device.cursor = frame.cursor
            if self.run.is_quiet:
                self.vanish()
        elif frame.cursor and frame.seq:
            name = None
            if frame.content is not None:
                name = self.run.name_of(frame.id, frame.content)
            seen = Seen(frame.id, frame.group_id, frame.seq, name)
            self.visit.seen.append(self.run.seen.setdefault(seen, seen))
            self.person.seqs[frame.group_id] = frame.seq
            self.device.cursor = frame.cursor
            message = frame.message or frame
            if frame.message or message.deleted or message.revision > 1:
                shown = Shown(message.id, text_of(message), message.revision)
                self.visit.shown.append(shown)
            # Without a cursor, old events may come again after later changes.
            if frame.id > self.device.furthest:
                self.device.furthest = frame.id
                self._hold(frame)
        elif frame.type == "read" and frame.user_id == self.person.id:
            self.visit.reads[frame.group_id] = frame.seq

    def _on_excused(self, waiting: tuple[str, Target] | Marked | None) -> None:
        """Try again in a moment what may or may not have been done."""
        if isinstance(waiting, Marked):
            self.run.facts.marked.append(waiting)
        elif waiting is not None:
            self.run.unanswered(self.person, *waiting)
        if self._retry_at < monotonic():
            self._retry_at = monotonic() + RETRY_SECONDS
            loop = asyncio.get_running_loop()
            loop.call_later(RETRY_SECONDS + 0.01, self._fill)

    def _hold(self, frame: Frame) -> None:
        """Record changes of messages."""
        held = self.device.facts.held
        if frame.content is not None:
            if frame.deleted or frame.revision > 1:
                held[frame.id] = Held(text_of(frame), frame.revision)
        elif frame.message is not None:
            known = held.get(frame.message_id)
            held[frame.message_id] = Held(
                text_of(frame.message),
                frame.message.revision,
                known.reactions if known else {},
            )
        elif frame.type == "message_deleted":
            known = held.get(frame.message_id)
            held[frame.message_id] = Held(None, known.revision if known else 1)
            self.device.facts.pins.discard(frame.message_id)
        elif frame.type in ("reaction_added", "reaction_removed"):
            name = self.run.names.get(frame.message_id)
            held.setdefault(frame.message_id, Held(name, 1)).reactions = frame.reactions
        elif frame.type == "message_pinned":
            self.device.facts.pins.add(frame.message_id)
        elif frame.type == "message_unpinned":
            self.device.facts.pins.discard(frame.message_id)

    def _on_ready(self, frame: Frame) -> None:
        visit = self.visit
        visit.ready_at = monotonic()
        visit.start = position_of(frame.cursor)
        visit.is_reset = frame.reset
        if frame.reset and self.run.has_promoted:
            self.device.begin_anew()
        visit.standings = [
            Standing(
                each["id"],
                each["seq"],
                each["read_seq"],
                each["unread"],
                each["mentions"],
            )
            for each in frame.groups
        ]
        visit.reads = {each.group_id: each.read_seq for each in visit.standings}
        self.device.cursor = frame.cursor
        if self.run.random.random() < 0.1 and not self.run.is_quiet:
            self.transport.pause_reading()
            delay = self.run.random.uniform(0, 0.2)
            asyncio.get_running_loop().call_later(delay, self._read_again)

    def _read_again(self) -> None:
        if not self.transport.is_closing():
            self.transport.resume_reading()

    def _on_ok(self, frame: Frame) -> None:
        waiting = self.in_flight.pop(frame.ref)
        if isinstance(waiting, Marked):
            done = waiting._replace(answered_at=monotonic(), read_seq=frame.seq)
            self.run.facts.marked.append(done)
        else:
            self.run.answered(
                self.person,
                *waiting,
                id=frame.id,
                group_id=frame.group_id,
                seq=frame.seq,
                is_duplicate=frame.duplicate,
            )

    def _fill(self) -> None:
        """Send until the limit of commands in flight is reached."""
        if self.visit.start is None or self.gone.done() or self.run.is_quiet:
            return
        if monotonic() < self._retry_at:
            return
        frames = []
        while len(self.in_flight) < self.run.plan.in_flight:
            ref = self.run.next_number()
            marks = self.person.seqs and self.run.may_mark
            if marks and self.run.random.random() < self.run.plan.marks:
                place = self.run.random.choice([*self.person.seqs.items()])
                mark = Marked(self.person.id, *place, False, monotonic())
                self.in_flight[ref] = mark
                asked = '"type":"read","group_id":%d,"seq":%d' % place
            elif chosen := self.run.choose(self.person):
                name, target = self.in_flight[ref] = chosen
                key = self.run.facts.sent[name].key
                asked = f'"type":"send",{target.member},"content":"{name}"'
                asked += f',"key":"{key}"' if key else ""
            else:
                break
            command = f'{{{asked},"ref":{ref}}}'
            frames.append(masked(0x81, command.encode()))
        if frames and not self.transport.is_closing():
            self.transport.write(b"".join(frames))

    def _write(self, first: int, payload: bytes) -> None:
        self.transport.write(masked(first, payload))


def path_of(message: Answered) -> str:
    """Return the path of a message."""
    return f"/v1/groups/{message.group_id}/messages/{message.seq}"


def text_of(message: Frame) -> str | None:
    """Return the text of a message, or None if it is deleted."""
    return None if message.deleted else message.content


def masked(first: int, payload: bytes) -> bytes:
    """Return a client frame with a mask of zeros (RFC 6455 §5.3)."""
    size = len(payload)
    assert size < 65536
    if size < 126:
        return pack("!BB4x", first, 0x80 | size) + payload
    return pack("!BBH4x", first, 0xFE, size) + payload


def position_of(cursor: str) -> int:
    """Return the position in a cursor. Only the checker may read it."""
    return int(cursor.split(".")[1])


class Reader:
    """A device: it connects again and again until it has reached the end of the log."""

    def __init__(
        self, run: "Run", person: Person, token: str, has_cursor: bool
    ) -> None:
        self.run = run
        self.person = person
        self.token = token
        self.facts = Device(person.id, has_cursor)
        self.socket: Socket | None = None
        self.has_finished = False
        self.furthest = 0  # the newest event that the device received
        self._cursor: str | None = None
        run.facts.devices.append(self.facts)

    @property
    def cursor(self) -> str | None:
        """The cursor from which the next visit resumes."""
        return self._cursor if self.facts.has_cursor else None

    @cursor.setter
    def cursor(self, cursor: str) -> None:
        self._cursor = cursor

    @property
    def since(self) -> int | None:
        """The position of the cursor."""
        return position_of(self.cursor) if self.cursor else None

    def begin_anew(self) -> None:
        """Forget what came with an earlier cursor, which does not hold any more."""
        visit = self.facts.visits.pop()
        visit.since, visit.is_reset = None, False
        self.facts.has_ended = True
        self.facts = Device(self.person.id, self.facts.has_cursor, [visit])
        self.facts.began_anew = True
        self.furthest = visit.start or 0
        self.run.facts.devices.append(self.facts)

    async def visit_always(self) -> None:
        """Reconnect whenever the connection ends."""
        loop = asyncio.get_running_loop()
        while not self.run.is_over:
            address = await self.run.server.is_up()
            is_last = self.run.is_quiet
            near = socket.socket()
            near.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _SMALL_BUFFER)
            near.setblocking(False)
            try:
                await loop.sock_connect(near, address)
                _, self.socket = await loop.create_connection(
                    lambda: Socket(self.run, self.person, self), sock=near
                )
            except OSError:
                near.close()
                await asyncio.sleep(0)
                continue
            await self.socket.gone
            if self.run.trouble and self.facts.visits[-1].start is None:
                await asyncio.sleep(RETRY_SECONDS)  # it was refused
            if is_last and self.facts.visits[-1].is_live:
                break
        self.has_finished = True
