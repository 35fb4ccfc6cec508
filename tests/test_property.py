"""Whatever clients do, each sees each of its groups' events once, in order, without a gap.

A state machine drives a real server: people send, join, leave, are removed; their devices connect,
vanish and come back with their cursors; their sockets clog; the server stops and starts. At the end
every device has seen exactly what the log holds for its owner, by a reckoning of its own, and holds
what the database does: what messages say, their reactions and pins, how far its owner has read.
"""

import asyncio
import json
import random
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import msgspec
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from tornado.testing import bind_unused_port
from tornado.websocket import WebSocketClientConnection, websocket_connect

import handlers.socket
import models.reads.log
from hub.connection import Connection
from models.database import Database, open_database
from models.errors import ChatError
from models.operations.accounts import open_session, register
from models.operations.groups import change_settings, create_group
from models.operations.membership import add_member, remove_member
from models.operations.edits import (
    delete_message,
    edit_message,
    pin,
    react,
    unpin,
    unreact,
)
from models.operations.messages import Draft, send_direct, send_to_group
from models.operations.reading import mark_read, mark_unread
from models.reads.history import Window, group_page
from models.reads.unread import UnreadCounter
from models.tables import Event, Membership, Message
from models.transaction import Actor, Transaction
from server import ChatServer, Settings
from tests.test_day import Conversation, Folded

T = TypeVar("T")

PEOPLE = 4
PAGE_EVENTS = models.reads.log._PAGE_EVENTS
SECRET = b"a secret of the tests, 32 bytes and more"
DAY = 86_400_000_000


class Clogging(Connection):
    """A connection whose socket takes only a part of what it is given, or nothing, at times."""

    __slots__ = ("chance",)
    clog = 0.0
    source = random.Random(0)

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        real = self._send

        def send(data: bytes) -> int:
            if self.source.random() < self.clog:
                if self.source.random() < 0.5:
                    raise BlockingIOError
                return real(data[: max(1, len(data) // 2)])
            return real(data)

        self._send = send

    async def drain(self) -> None:
        """Stay full for a while, so that the log moves on."""
        await super().drain()
        if self.clog:
            await asyncio.sleep(self.source.random() * 0.003)


@dataclass
class Device:
    """A client that remembers its cursor and every event it saw."""

    person: int
    started: int | None = None
    cursor: str | None = None
    seen: list[dict[str, Any]] = field(default_factory=list)
    socket: WebSocketClientConnection | None = None
    reader: "asyncio.Task[None] | None" = None
    live: asyncio.Event = field(default_factory=asyncio.Event)
    position: int = 0
    folded: Folded = field(default_factory=lambda: Folded(0))

    def take(self, frame: dict[str, Any]) -> None:
        """Note a frame, as a client would."""
        self.folded.take(frame)
        if frame["type"] == "ready":
            assert not frame["reset"]
            if self.started is None:
                self.started = int(frame["cursor"].split(".")[1])
            self.cursor = frame["cursor"]
        elif frame["type"] == "live":
            self.cursor = frame["cursor"]
            self.live.set()
        elif "seq" in frame and "cursor" in frame:
            self.seen.append(frame)
            self.cursor = frame["cursor"]
            self.position = frame["id"]


class Chat(RuleBasedStateMachine):
    """The machine. Everything happens on one loop, between whose turns hypothesis decides."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "chat.db"
        self.actors: list[Actor] = []
        self.tokens: list[str] = []
        self.groups: list[int] = []
        self.devices = [Device(person) for person in range(PEOPLE) for _ in range(2)]
        Clogging.source = random.Random(1)
        Clogging.clog = 0.0
        self.run(self.start())
        self.run(self.people())
        for device in self.devices:
            device.folded.user_id = self.actors[device.person].user_id
        for owner in range(2):
            self.make_group(owner)
            if owner:
                joined = {"history": "joined"}
                self.run(
                    self.commit(
                        *(change_settings, self.actors[owner], self.groups[-1], joined)
                    )
                )
            for actor in self.actors:
                self.run(
                    self.commit(
                        *(
                            add_member,
                            self.actors[owner],
                            self.groups[-1],
                            actor.user_id,
                            "member",
                        )
                    )
                )

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something to its end on the loop."""
        return self.runner.run(asyncio.wait_for(work, 20))

    async def start(self) -> None:
        """Start a server over the database."""
        handlers.socket.Connection = Clogging  # type: ignore[misc]
        models.reads.log._PAGE_EVENTS = 7
        given = Settings(demo="no", bcrypt_cost=4, unsent_bytes_max=0)
        self.server = ChatServer(given, open_database(self.path), SECRET)
        await self.server.start()
        listening, self.port = bind_unused_port()
        self.server.listen([listening])

    async def people(self) -> None:
        """Register everybody."""
        for number in range(PEOPLE):
            login = await self.server.store.commit(_person, f"person{number}")
            self.actors.append(Actor(login.user_id, login.session_id))
            self.tokens.append(
                self.server.context.tokens.sign(
                    login.user_id, login.session_id, login.created_at, login.expires_at
                )
            )

    async def commit(self, operation: Any, *args: Any) -> Any:
        """Do something; being refused is fine."""
        try:
            return await self.server.store.commit(operation, *args)
        except ChatError as refusal:
            return refusal

    @rule(owner=st.integers(0, PEOPLE - 1))
    def make_group(self, owner: int) -> None:
        """Somebody makes a group."""
        made = self.run(self.commit(create_group, self.actors[owner], "group"))
        self.groups.append(made.group_id)

    @rule(data=st.data(), person=st.integers(0, PEOPLE - 1))
    def join(self, data: st.DataObject, person: int) -> None:
        """The owner takes somebody in."""
        group_id = data.draw(st.sampled_from(self.groups))
        user_id = self.actors[person].user_id
        for actor in self.actors:
            self.run(self.commit(add_member, actor, group_id, user_id, "member"))

    @rule(data=st.data(), person=st.integers(0, PEOPLE - 1), burst=st.integers(0, 20))
    def leave(self, data: st.DataObject, person: int, burst: int) -> None:
        """Somebody leaves, in the middle of a stream of sends."""
        group_id = data.draw(st.sampled_from(self.groups))
        actor = self.actors[person]

        async def stream() -> None:
            sends = [
                self.commit(send_to_group, sender, group_id, Draft(f"burst {n}"))
                for n in range(burst)
                for sender in self.actors
            ]
            gone = self.commit(remove_member, actor, group_id, actor.user_id)
            sends.insert(len(sends) // 2, gone)
            await asyncio.gather(*sends)

        self.run(stream())

    @rule(data=st.data(), count=st.integers(1, 12))
    def send(self, data: st.DataObject, count: int) -> None:
        """Everybody sends to some groups at once; those who are not in them are refused."""
        chosen = data.draw(
            st.lists(st.sampled_from(self.groups), min_size=1, max_size=3)
        )

        async def send_all() -> None:
            for n in range(count):
                await asyncio.gather(
                    *(
                        self.commit(
                            send_to_group, actor, group_id, Draft("x" * n * 10 + ".")
                        )
                        for group_id in chosen
                        for actor in self.actors
                    )
                )

        self.run(send_all())

    @rule(
        seed=st.integers(0, 2**32),
        clog=st.sampled_from([0.0, 0.9]),
        steps=st.integers(5, 40),
    )
    def stir(self, seed: int, clog: float, steps: int) -> None:
        """Much happens at once while devices come and go and sockets are clogged."""
        source = random.Random(seed)

        async def step() -> None:
            actor, other = source.sample(self.actors, 2)
            group_id = source.choice(self.groups)
            match source.randrange(10):
                case 0:
                    await self.commit(remove_member, actor, group_id, other.user_id)
                case 1:
                    await self.commit(
                        add_member, actor, group_id, other.user_id, "admin"
                    )
                case 2:
                    device = source.choice(self.devices)
                    await (
                        self.open(device) if device.socket is None else self.cut(device)
                    )
                case 3:
                    await self.touch(source, actor, group_id)
                case 4:
                    way = source.choice([mark_read, mark_unread])
                    await self.commit(way, actor, group_id, source.randrange(40))
                case 5:
                    await asyncio.gather(
                        self.commit(mark_read, other, group_id, 2**60),
                        self.commit(remove_member, actor, group_id, other.user_id),
                        self.commit(
                            add_member, actor, group_id, other.user_id, "member"
                        ),
                    )
                case _:
                    await self.commit(send_to_group, actor, group_id, Draft("."))

        async def stir() -> None:
            before, Clogging.clog = Clogging.clog, clog
            for _ in range(steps):
                await step()
            for group_id in self.groups:
                for actor in self.actors:
                    await self.commit(mark_read, actor, group_id, 2**60)
            Clogging.clog = before
            for device in self.devices:
                if device.socket is not None:
                    await self.told(device)

        self.run(stir())

    @rule(seed=st.integers(0, 2**32), steps=st.integers(5, 30))
    def touch_many(self, seed: int, steps: int) -> None:
        """Much is done at once to what was said: by whoever may, and by others."""
        source = random.Random(seed)

        async def touch_all() -> None:
            await asyncio.gather(
                *(
                    self.touch(
                        source, source.choice(self.actors), source.choice(self.groups)
                    )
                    for _ in range(steps)
                )
            )
            group_id, seq = source.choice(self.groups), source.randrange(4, 20)
            for actor in self.actors:
                await self.commit(react, actor, group_id, seq, "x")

        self.run(touch_all())

    async def touch(self, source: random.Random, actor: Actor, group_id: int) -> None:
        """Edit, delete, react, pin, reply, read, or mark as unread."""
        seq = source.randrange(1, 40)
        text = f"edited {source.random()}"
        found = await self.server.store.read(_message_at, group_id, seq)
        id, sender_id = found or (None, 0)
        if source.random() < 0.5:
            actor = next(
                (each for each in self.actors if each.user_id == sender_id), actor
            )
        for operation, *more in source.sample(
            [
                (edit_message, seq, text, None),
                (edit_message, seq, text, source.randrange(1, 4)),
                (delete_message, seq),
                (react, seq, source.choice("xy")),
                (unreact, seq, source.choice("xy")),
                (pin, seq),
                (unpin, seq),
                (mark_read, seq),
                (mark_unread, seq),
                (send_to_group, Draft("@person1", reply_to=id)),
            ],
            2,
        ):
            await self.commit(operation, actor, group_id, *more)

    @rule(sender=st.integers(0, PEOPLE - 1), recipient=st.integers(0, PEOPLE - 1))
    def direct(self, sender: int, recipient: int) -> None:
        """One writes to another."""
        recipient_id = self.actors[recipient].user_id
        self.run(
            self.commit(send_direct, self.actors[sender], recipient_id, Draft("psst"))
        )

    @rule(number=st.integers(0, 2 * PEOPLE - 1))
    def connect(self, number: int) -> None:
        """A device connects, with its cursor if it has one."""
        device = self.devices[number]
        if device.socket is None:
            self.run(self.open(device))

    @rule(number=st.integers(0, 2 * PEOPLE - 1))
    def vanish(self, number: int) -> None:
        """A device is gone without a word; what was on its way is lost."""
        device = self.devices[number]
        if device.socket is not None:
            self.run(self.cut(device))

    @rule(chance=st.sampled_from([0.0, 0.3, 0.9]))
    def clog(self, chance: float) -> None:
        """The sockets take less, or all again."""
        Clogging.clog = chance

    @rule()
    def restart(self) -> None:
        """The server stops and another starts over the same file."""

        async def again() -> None:
            for device in self.devices:
                await self.cut(device)
            await self.server.stop()
            await self.start()

        self.run(again())

    @rule(turns=st.integers(1, 5))
    def wait(self, turns: int) -> None:
        """Time passes."""

        async def turn() -> None:
            for _ in range(turns):
                await asyncio.sleep(0)

        self.run(turn())

    async def open(self, device: Device) -> None:
        """Connect a device and let it read in the background."""
        query = f"token={self.tokens[device.person]}"
        if device.cursor is not None:
            query += f"&since={device.cursor}"
        device.live.clear()
        device.socket = await websocket_connect(
            f"ws://127.0.0.1:{self.port}/ws?{query}"
        )
        device.reader = asyncio.ensure_future(self.read(device, device.socket))
        if device.started is None:
            # Until `ready` has come, a device without a cursor does not know where it starts.
            await asyncio.wait_for(device.live.wait(), 10)

    async def read(self, device: Device, socket: WebSocketClientConnection) -> None:
        """Take frames until there are no more."""
        while (message := await socket.read_message()) is not None:
            if device.socket is socket:
                device.take(json.loads(message))

    async def cut(self, device: Device) -> None:
        """Drop a device's socket."""
        if device.socket is not None and device.reader is not None:
            socket, device.socket = device.socket, None
            socket.close()
            await device.reader

    def teardown(self) -> None:
        """Every device comes back, catches up, and is compared with the log."""
        try:
            self.run(self.compare())
        finally:
            handlers.socket.Connection = Connection  # type: ignore[misc]
            models.reads.log._PAGE_EVENTS = PAGE_EVENTS
            self.runner.close()
            self.folder.cleanup()

    async def compare(self) -> None:
        """Reckon what each should have seen, from the whole log, and compare."""
        Clogging.clog = 0.0
        log = await self.server.store.read(_whole_log)
        for device in self.devices:
            if device.socket is None:
                await self.open(device)
            expected = _expected(
                log, self.actors[device.person].user_id, device.started or 0
            )
            while expected and device.position < expected[-1][0]:
                assert device.reader and not device.reader.done()
                await asyncio.sleep(0.001)
            await asyncio.wait_for(device.live.wait(), 10)
            assert [
                (frame["id"], frame["group_id"], frame["seq"]) for frame in device.seen
            ] == (expected)
        for device in self.devices:
            await self.compare_folded(device)
        for device in self.devices:
            await self.cut(device)
        await self.server.stop()

    async def compare_folded(self, device: Device) -> None:
        """Hold what a device has folded against the database."""
        server, folded = self.server, device.folded
        joined = await server.store.read(_joined_ids, folded.user_id)
        await self.told(device)
        assert folded.groups.keys() == joined.keys()
        for group_id, (joined_id, from_seq, _) in joined.items():
            group = folded.groups[group_id]
            pages, after = [], 0
            while not pages or pages[-1].has_after:
                pages.append(
                    await server.store.read(
                        *(group_page, server.context.cursor, UnreadCounter()),
                        *(folded.user_id, group_id, Window(200, after=after)),
                    )
                )
                after = pages[-1].messages[-1].seq if pages[-1].messages else 0
            # Only where some may not read from the start is there an edit without its text.
            assert not group.stale or group_id == self.groups[1]
            kept = Conversation(None, 0, from_seq)
            for message in [each for page in pages for each in page.messages]:
                kept.take(msgspec.to_builtins(message))
            # What was said before they came, or between two memberships, is for the history.
            seen = max(joined_id - 1, device.started or 0)
            for seq, held in kept.messages.items():
                if held["id"] > seen and seq not in group.stale:
                    quote = held.get("quote")
                    if quote is None or quote["seq"] not in group.stale:
                        assert group.messages[seq] == held

    async def told(self, device: Device) -> None:
        """Wait until a device knows how far its owner has read: that comes last."""
        joined = await self.server.store.read(_joined_ids, device.folded.user_id)
        read_seqs = {id: read_seq for id, (_, _, read_seq) in joined.items()}
        for _ in range(3000):
            groups = device.folded.groups
            if read_seqs == {id: group.read_seq for id, group in groups.items()}:
                return
            await asyncio.sleep(0.001)
        raise AssertionError(f"never told {read_seqs}")


def _message_at(database: Database, group_id: int, seq: int) -> tuple[int, int] | None:
    query = Message.select(Message.id, Message.sender)
    row = database.row(query.where((Message.group == group_id) & (Message.seq == seq)))
    return row and (row[0], row[1])


def _joined_ids(database: Database, user_id: int) -> dict[int, tuple[int, int, int]]:
    query = Membership.select(
        *(Membership.group, Membership.joined_id),
        *(Membership.from_seq, Membership.read_seq),
    )
    rows = database.rows(query.where(Membership.user == user_id))
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _person(tx: Transaction, name: str) -> Any:
    return open_session(
        tx, register(tx, name, f"{name}@example.com", "hash"), name, DAY
    )


def _whole_log(database: Database) -> list[Any]:
    query = Event.select(
        Event.id,
        Event.group,
        Event.seq,
        Event.type,
        Event.actor,
        Event.subject,
        Event.data,
    )
    return database.rows(query.order_by(Event.id))


def _expected(log: list[Any], user_id: int, started: int) -> list[tuple[int, int, int]]:
    """Return what a person is to see of a log: the groups' events while they were in them."""
    inside: set[int] = set()
    expected = []
    for id, group_id, seq, kind, _, subject_id, data in log:
        if kind == "group_created" and user_id in json.loads(data)["member_ids"]:
            inside.add(group_id)
        if kind == "member_added" and subject_id == user_id:
            inside.add(group_id)
        if group_id in inside and id > started:
            expected.append((id, group_id, seq))
        if kind == "member_removed" and subject_id == user_id:
            inside.discard(group_id)
    return expected


TestChat = Chat.TestCase
TestChat.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    phases=(
        Phase.generate,
    ),  # a failing run is replayed by its printed steps; shrinking is slow
    suppress_health_check=list(HealthCheck),
)
