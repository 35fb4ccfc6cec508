"""A state machine that drives a server with many users, who have several devices each.

Users send, edit, read, join, leave, ban, block, and change or delete groups and accounts. Devices
connect, disconnect, are logged out and resume from cursors. Socket buffers fill up, and the server
restarts. At the end the reference model tells which events each device must have received.
"""

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, TypeVar

import msgspec
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from tornado.testing import bind_unused_port

from configuration import Settings
import handlers.websocket.handler
import models.queries.log
from hub.connection import Connection
from models.errors import NoSuchFile
from models.events.clock import timestamp
from models.operations.membership import remove_member
from models.operations.reading import mark_read
from models.queries.files import file_for
from models.queries import own_groups
from models.queries.history import group_page, pinned
from models.queries.windows import Window
from models.queries.unread import UnreadCounter
from models.store.transaction import Actor, touch
from server import ChatServer
from tests.support.actions import FOR_EVER, Actions
from tests.support.devices import Clogging, Device
from tests.support.folded import Conversation
from tests.support.reference_model import ReferenceModel, read_log
from tests.support.servers import SECRET, new_database
from tests.support.waiting import eventually, in_time

T = TypeVar("T")
PEOPLE = 4
DEVICES = 2  # of each user
EXAMPLES, STEPS = 8, 25
PAGE_EVENTS = models.queries.log._PAGE_EVENTS
ACTIONS = {
    "send_to_group",
    "send_direct",
    "edit_message",
    "delete_message",
    "react",
    "unreact",
    "pin",
    "unpin",
    "mark_read",
    "mark_unread",
    "mark_all_read",
    "mute",
    "unmute",
    "create_group",
    "change_settings",
    "delete_group",
    "add_member",
    "remove_member",
    "ban",
    "lift_ban",
    "set_role",
    "offer_ownership",
    "accept_invitation",
    "decline_invitation",
    "withdraw_invitation",
    "join_public",
    "make_invite",
    "accept_invite",
    "revoke_invite",
    "block",
    "unblock",
    "change_profile",
    "upload",
    "log_in",
    "log_out",
    "change_password",
    "delete_account",
}
_MEMBERSHIPS = """
    SELECT group_id, joined_id, from_seq, read_seq, muted_until FROM membership
    WHERE user_id = ? AND group_id NOT IN (
        SELECT id FROM "group" WHERE deleted_id IS NOT NULL)"""
_TO_ERASE = """
    SELECT (SELECT count(*) FROM purge),
        (SELECT count(*) FROM user WHERE purge_from IS NOT NULL)"""
_PROFILES = "SELECT id, username, display_name, status, avatar FROM user"


class Membership(NamedTuple):
    """The row of a membership."""

    joined_id: int
    from_seq: int
    read_seq: int
    muted_until: int | None


class Chat(RuleBasedStateMachine):
    """The machine. Everything runs on one loop, and hypothesis decides between its turns."""

    # Over all runs: events received by type, actions done and refused by name, and other counts.
    seen: Counter[str] = Counter()
    done: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    figures: Counter[str] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "chat.db"
        self.devices: list[Device] = []
        self.former: list[Device] = []  # devices of deleted accounts
        Clogging.source = random.Random(1)
        Clogging.clog = 0.0
        self.run(self.start())
        self.actions = Actions(self.server, self.rows)
        self.run(self.populate())

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end on the loop."""
        return self.runner.run(in_time(work))

    async def start(self) -> None:
        """Start a server on the database."""
        setattr(handlers.websocket.handler, "Connection", Clogging)
        models.queries.log._PAGE_EVENTS = 7
        self.figures["starts"] += 1
        given = Settings(
            demo="no",
            bcrypt_cost=4,
            request_rate=0,
            # Every other server sends the newest events from memory to slow connections.
            unsent_bytes_max=self.figures["starts"] % 2 * 4096,
        )
        self.server = ChatServer(given, new_database(self.path), SECRET)
        await self.server.start()
        listening, self.port = bind_unused_port()
        self.server.listen([listening])
        # The tests' own connection can neither write nor checkpoint.
        self.rows = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)

    async def stop(self) -> None:
        """Disconnect all devices and stop the server."""
        self.rows.close()
        for device in (*self.devices, *self.former):
            await device.cut()
        await self.server.stop()

    async def populate(self) -> None:
        """Register all users, and run each kind of action."""
        for _ in range(PEOPLE):
            self.actions.people.append(await self.actions.register())
        await self.equip()
        source = random.Random(self.figures["starts"])
        for _ in range(2):
            await self.actions.make_group(source)
            for act in self.actions.weights:  # the rare ones too
                await act(source)
        await self.equip()

    async def equip(self) -> None:
        """Give devices to users without any, and retire those of deleted accounts."""
        ids = [person.user_id for person in self.actions.people]
        for device in tuple(self.devices):
            if device.user_id not in ids:
                self.devices.remove(device)
                self.former.append(device)
        owners = {device.user_id for device in self.devices}
        for user_id in ids:
            for _ in range(0 if user_id in owners else DEVICES):
                login = await self.actions.log_in(user_id)
                if login is not None:
                    self.devices.append(Device(user_id, login))

    async def commit(self, operation: Any, *args: Any) -> Any:
        """Run an operation; a refusal is allowed."""
        return await self.actions.commit(operation, *args)

    @property
    def actors(self) -> list[Actor]:
        """The logged-in users."""
        return [person.actor for person in self.actions.people]

    @rule(seed=st.integers(0, 2**32), steps=st.integers(5, 50), at_once=st.booleans())
    def act(self, seed: int, steps: int, at_once: bool) -> None:
        """Users act, one after another or all at once."""
        source = random.Random(seed)

        async def act() -> None:
            if at_once:
                await asyncio.gather(*(self.actions.one(source) for _ in range(steps)))
            else:
                for _ in range(steps):
                    await self.actions.one(source)
            await self.equip()

        self.run(act())

    @rule(seed=st.integers(0, 2**32), burst=st.integers(0, 20))
    def leave(self, seed: int, burst: int) -> None:
        """A user leaves a group during a stream of sends."""
        source = random.Random(seed)
        group_id, actor = source.choice(self.actions.groups), source.choice(self.actors)

        async def stream() -> None:
            sends = [
                self.say(sender, group_id)
                for _ in range(burst)
                for sender in self.actors
            ]
            gone = self.commit(remove_member, actor, group_id, actor.user_id)
            sends.insert(len(sends) // 2, gone)
            await asyncio.gather(*sends)

        self.run(stream())

    @rule(seed=st.integers(0, 2**32), count=st.integers(1, 6))
    def send(self, seed: int, count: int) -> None:
        """All users send to some groups at once; sends of non-members are refused."""
        source = random.Random(seed)
        chosen = source.choices(self.actions.groups, k=source.randrange(1, 4))

        async def send_all() -> None:
            for n in range(count):
                await asyncio.gather(
                    *(
                        self.say(actor, group_id, "x" * n * 10)
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
        """Users act while devices connect and disconnect and sockets are full.

        Afterwards each connected device must get the newest read positions and mutes.
        """
        source = random.Random(seed)

        async def stir() -> None:
            before, Clogging.clog = Clogging.clog, clog
            for _ in range(steps):
                if source.random() < 0.2:
                    device = source.choice(self.devices)
                    if device.socket is None:
                        await self.open(device)
                    else:
                        await device.cut()
                else:
                    await self.actions.one(source)
            await self.equip()
            if source.random() < 0.25:
                await self.read_all()
            Clogging.clog = before
            for device in self.devices:
                if device.socket is not None:
                    await self.wait_for_signals(device)

        self.run(stir())

    async def read_all(self) -> None:
        """All users mark everything as read."""
        await asyncio.gather(
            *(
                self.commit(mark_read, actor, group_id, FOR_EVER)
                for group_id in self.actions.groups
                for actor in self.actors
            )
        )

    @rule(
        what=st.sampled_from(["come", "come", "go", "clog", "restart", "wait"]),
        numbers=st.lists(st.integers(0, DEVICES * PEOPLE - 1), min_size=1, max_size=4),
        chance=st.sampled_from([0.0, 0.3, 0.9]),
    )
    def come_and_go(self, what: str, numbers: list[int], chance: float) -> None:
        """Devices connect or disconnect, sockets block or drain, or the server restarts."""
        chosen = [self.devices[number % len(self.devices)] for number in numbers]

        async def come_and_go() -> None:
            match what:
                case "come":
                    for device in chosen:
                        if device.socket is None:
                            await self.open(device)
                case "go":
                    for device in chosen:
                        await device.cut()
                case "clog":
                    Clogging.clog = chance
                case "restart":
                    await self.restart()
                case _:
                    for _ in numbers:
                        await asyncio.sleep(0)

        self.run(come_and_go())

    async def restart(self) -> None:
        """Stop the server, and start another on the same file."""
        self.figures["restarts"] += 1
        await self.stop()
        await self.start()
        self.actions.server, self.actions.rows = self.server, self.rows

    async def say(self, actor: Actor, group_id: int, text: str = "burst") -> None:
        """Send a text that no other message has."""
        person = next(each for each in self.actions.people if each.actor is actor)
        await self.actions.send_text(person, group_id, text)

    async def open(self, device: Device) -> None:
        """Connect a device; log in again if its login has ended."""
        self.figures["connections"] += 1
        if not await device.open(self.port, self.server.hub.head):
            login = await self.actions.log_in(device.user_id)
            if login is not None:
                device.login = login
                await device.open(self.port, self.server.hub.head)

    def teardown(self) -> None:
        """Reconnect every device, let it catch up, and compare it with the log."""
        try:
            try:
                self.run(self.compare())
                self.figures["runs"] += 1
            finally:
                self.run(self.stop())
        finally:
            setattr(handlers.websocket.handler, "Connection", Connection)
            models.queries.log._PAGE_EVENTS = PAGE_EVENTS
            self.runner.close()
            self.folder.cleanup()

    async def compare(self) -> None:
        """Compute from the whole log what each device must have received and hold, and compare."""
        Clogging.clog = 0.0
        await self.server.store.commit(touch)  # runs after all submitted operations
        await self.equip()
        log = read_log(self.rows)
        model = ReferenceModel(log, self.actions.asked)
        for device in self.devices:
            await self.come_to_end(device, model)
        for device in self.former:
            await device.until(lambda gone=device: gone.socket is None)  # type: ignore[misc]
        for device in (*self.devices, *self.former):
            self.check_seen(device, model)
        for person in self.actions.people:
            devices = [each for each in self.devices if each.user_id == person.user_id]
            histories = await self.histories(person.user_id, model)
            for device in devices:
                await self.wait_for_signals(device)
                self.compare_folded(device, model, histories)
            await self.check_ready(devices[0], model)
        # All of this held while the text to be purged was still stored.
        self.server.purger.wake()
        await eventually(lambda: self.rows.execute(_TO_ERASE).fetchone() == (0, 0))
        model.check_database(self.rows)
        await self.check_files(model)
        self.figures["facts"] += len(log)
        self.done.update(self.actions.done)
        self.refused.update(self.actions.refused)

    async def come_to_end(self, device: Device, model: ReferenceModel) -> None:
        """Connect a device with a valid login, and wait until it has received everything."""
        if device.login.actor.session_id in model.ended:
            await device.until(lambda: device.socket is None)
        while device.socket is None:
            await self.open(device)
        await device.until(device.live.is_set)
        expected = _after(device, model)
        await device.until(lambda: not expected or device.position >= expected[-1][0])

    def check_seen(self, device: Device, model: ReferenceModel) -> None:
        """Compare a device's events, and the ends of its connections, with the model."""
        user_id = device.user_id
        places = [
            (frame["id"], frame["group_id"], frame["seq"]) for frame in device.seen
        ]
        expected = _after(device, model)
        if device in self.former:
            expected = expected[: len(places)]
        assert places == expected
        for visit in device.visits:
            ended = model.ended.get(visit.session_id)
            is_open = device.socket is not None and visit is device.visits[-1]
            assert visit.is_cut or is_open or visit.code == 4501, visit.code
            assert ended is not None or visit.code != 4501
            for frame in visit.seen:
                assert ended is None or frame["id"] < ended, ("after its login", frame)
                model.check_frame(user_id, frame, visit.opened)
                self.seen[frame["type"]] += 1

    async def histories(
        self, user_id: int, model: ReferenceModel
    ) -> dict[int, Conversation]:
        """Read everything that a user may read, and compare it with the log."""
        store = self.server.store
        histories = {}
        for group_id, place in self.memberships(user_id).items():
            kept, after = Conversation(None, 0, place.from_seq), 0
            while True:
                window = Window(200, after=after)
                page = await store.read(
                    group_page, UnreadCounter(), user_id, group_id, window
                )
                for message in page.messages:
                    kept.take(msgspec.to_builtins(message))
                    after = message.seq
                if not page.has_after:
                    break
            model.check_history(user_id, group_id, kept.messages)
            pins = await store.read(pinned, user_id, group_id)
            newest_first = sorted(kept.messages, reverse=True)
            assert [pin.seq for pin in pins] == [
                seq for seq in newest_first if kept.messages[seq]["pinned"]
            ]
            histories[group_id] = kept
        return histories

    def compare_folded(
        self,
        device: Device,
        model: ReferenceModel,
        histories: dict[int, Conversation],
    ) -> None:
        """Compare the state that a device holds with the server's answers and the log."""
        folded, user_id = device.folded, device.user_id
        assert folded.groups.keys() == histories.keys() == model.groups_of(user_id)
        profiles = {row[0]: row[1:] for row in self.rows.execute(_PROFILES)}
        for group_id, place in self.memberships(user_id).items():
            group, truth = folded.groups[group_id], model.groups[group_id]
            kept = histories[group_id]
            # The device knows that these were edited or reacted to, and requests them.
            for seq in (group.stale | group.uncounted) & kept.messages.keys():
                group.take(kept.messages[seq])
            group.uncounted.clear()
            # Messages from before a joining, or between two memberships, come from the history
            # only.
            seen = max(place.joined_id - 1, device.started or 0)
            for seq, held in kept.messages.items():
                if held["id"] > seen:
                    assert group.messages[seq] == held
            assert group.settings in (None, truth.settings)
            for id, role in group.roles.items():
                member = truth.members.get(id)
                assert role == (member and member.role), (id, role)
            for id, is_banned in group.banned.items():
                assert is_banned is (id in truth.banned), id
            # Between two of whom one has blocked the other, some changes have no event.
            if not truth.is_between(model.ever_blocked):
                for id, profile in group.profiles.items():
                    assert (*profile.values(),) == profiles[id], id

    async def check_ready(self, device: Device, model: ReferenceModel) -> None:
        """Compare a device's `ready` frame with the log and the database."""
        await device.cut()
        await self.open(device)
        await device.until(device.live.is_set)
        user_id, ready = device.user_id, device.visits[-1].ready
        assert ready is not None
        listed = {group["id"]: group for group in ready["groups"]}
        assert listed.keys() == model.groups_of(user_id)
        for group_id, place in self.memberships(user_id).items():
            group = model.groups[group_id]
            unread, mentions = model.unread(user_id, group_id, place.read_seq)
            until = place.muted_until
            assert listed[group_id] == {
                "id": group_id,
                "name": model.name_for(user_id, group),
                "kind": group.kind,
                "role": group.members[user_id].role,
                "seq": group.seq,
                "read_seq": place.read_seq,
                "unread": unread,
                "mentions": mentions,
                "topic": group.settings["topic"],
                "is_archived": group.settings["is_archived"],
                **({} if until is None else {"muted_until": timestamp(until)}),
                **({} if group.kind == "group" else {"peer_id": group.peer(user_id)}),
            }
            assert place.from_seq - 1 <= place.read_seq <= group.seq
            shown = await self.server.store.read(
                own_groups.details, UnreadCounter(), user_id, group_id
            )
            assert (shown.unread, shown.mentions) == (unread, mentions)

    async def check_files(self, model: ReferenceModel) -> None:
        """Compare the users' access to files, and the deleted files, with the model."""
        avatars = dict(
            self.rows.execute("SELECT id, avatar FROM user WHERE avatar IS NOT NULL")
        )
        for file_id, uploaders in self.actions.asked.uploaded.items():
            carriers = model.carriers(file_id)
            is_gone = (
                *carriers,
                file_id not in self.actions.asked.avatars,
                all(said.gone is not None for said in carriers),
                # All uploaders have sent the file since their last upload.
                uploaders.keys() <= {said.sender_id for said in carriers},
                all(uploaders.get(said.sender_id, 0) < said.id for said in carriers),
            )
            path = Path(f"{self.path}.files") / file_id[:2] / file_id[2:]
            if all(is_gone) and carriers:
                await eventually(lambda: not path.exists())
                self.figures["files gone"] += 1
            readers = model.readers(file_id)
            for person in self.actions.people:
                user_id = person.user_id
                company = model.company(user_id)
                is_shown = any(avatars.get(id) == file_id for id in company)
                try:
                    await self.server.store.read(file_for, user_id, file_id)
                    is_found = True
                except NoSuchFile:
                    is_found = False
                assert not is_found or path.exists()
                if user_id in readers or is_shown:
                    assert is_found, (file_id, user_id)
                elif user_id not in uploaders or (all(is_gone) and carriers):
                    assert not is_found, (file_id, user_id)
                self.figures["files found" if is_found else "files hidden"] += 1

    async def wait_for_signals(self, device: Device) -> None:
        """Wait until a device has its user's read positions and mutes, which come last."""

        def is_told() -> bool:
            places = self.memberships(device.user_id)
            return {
                id: (place.read_seq, place.muted_until and timestamp(place.muted_until))
                for id, place in places.items()
            } == {
                id: (group.read_seq, group.muted_until)
                for id, group in device.folded.groups.items()
            }

        await device.until(is_told)

    def memberships(self, user_id: int) -> dict[int, Membership]:
        """Return a user's memberships by group."""
        rows = self.rows.execute(_MEMBERSHIPS, (user_id,))
        return {row[0]: Membership(*row[1:]) for row in rows}


def _after(device: Device, model: ReferenceModel) -> list[tuple[int, int, int]]:
    """Return the events that a device must receive: all of its user's from its start on."""
    if device.started is None:
        return []
    seen = model.seen[device.user_id]
    return [place for place in seen if place[0] > device.started]


def run_machine(machine: type[Chat], examples: int, steps: int, **more: Any) -> None:
    """Run the machine `examples` times with `steps` steps each."""
    given = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        # A failing run is replayed by its printed steps; shrinking is slow.
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        **more,
    )
    run_state_machine_as_test(machine, settings=given)
