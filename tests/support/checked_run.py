"""A run for the checker: clients of a server that is killed and restarted again and again.

Each client records its sends, answers and events. Clients send over sockets, many commands at a
time, and over HTTP. They repeat sends with keys, disconnect, read slowly, reconnect with and
without a cursor, and read histories. HTTP and WebSocket are implemented here in few lines, so that
the clients of a long run cost less than its server.
"""

import asyncio
import json
import random
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from math import inf
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg

from tests.support.checked_clients import (
    _BACK_MAX,
    PASSWORD,
    RETRY_SECONDS,
    Person,
    Reader,
    Socket,
    Target,
    path_of,
)
from tests.support.checked_faults import KINDS, RIGHT_LINES, Fault
from tests.support.checked_fleet import Fleet, answers
from tests.support.checked_server import GONE, ROOT, Address, Http, ServerProcess
from tests.support.facts import (
    Answered,
    Asked,
    Deleted,
    Edited,
    Happened,
    LoggedOut,
    Marked,
    Page,
    Pin,
    Reaction,
    Refused,
    Said,
    Seen,
    Sent,
    Settled,
    Switched,
    Visit,
)
from tests.support.recount import Facts

_LONG_LIVES = 0.1
_STILLBIRTHS = 0.05
# Of several processes, the share of kills that leave the others.
_KILLS_OF_ONE = 0.75
_LAST_ANSWERS = 200
# The time within which all servers must be ready after a fault, and the time after that in which
# they answer what had reached them before.
_RECOVERY_SECONDS = 120.0
_SETTLING_SECONDS = 0.3
_COMPARISONS = 0.25
# The server's limit for a group is 50.
_PINS_MAX = 20
# The kinds of actions on messages, repeated by their frequency. _OWN are for the user's own
# messages.
# Lines of the log that are right when the clock jumps; the first is of a running server.
_STEP_BACK = "the system's clock was set back by"
_STARTED_AGAIN = "it is started again"
_FUTURE = "the clock was ahead when it was written, or is behind now"
# Steps of a wall clock in seconds. Tokens last for a week.
_CLOCK_STEPS = (0.0, 0.5, 5.0, 3600.0, -0.5, -5.0, -3600.0, 2 * 86400.0, -2 * 86400.0)
_WAYS = (
    "edit",
    "edit",
    "edit",
    "delete",
    "delete",
    "react",
    "react",
    "unreact",
    "pin",
    "pin",
    "mark",
    "mark",
)
_OWN = ("edit", "delete")


@dataclass(frozen=True)
class Plan:
    """The size of a run.

    A server lives until it has acknowledged its share of messages, and up to `life_seconds`
    longer. Some live for `long_life_seconds`, so that pongs arrive.
    """

    kills: int
    messages: int
    touches: int = 0  # the least number of actions on messages
    ways: tuple[str, ...] = _WAYS
    marks: float = 0.02  # the share of commands that are read marks
    seed: int = 1
    people: int = 5
    in_flight: int = 8
    life_seconds: float = 0.1
    long_life_seconds: float = 0.1
    patience_seconds: float = 20.0
    script: tuple[str, ...] = (str(ROOT / "server.py"),)
    # Processes that share the database; of several, most kills are of one.
    processes: int = 1
    # Further faults after the kills, by the names of their kinds, in this order.
    faults: tuple[str, ...] = ()
    freeze_seconds: float = 10.0
    # A client that waits longer for an answer leaves; None waits for ever.
    answer_seconds: float | None = None
    # The pause between two logins whose end is watched in all processes; None watches none.
    logout_seconds: float | None = None
    # The file with the seconds by which the server's wall clock is ahead; None leaves the clock.
    clock: Path | None = None


class Run:
    """The clients, their state, and the facts that they record."""

    def __init__(
        self, plan: Plan, folder: Path, server: "ServerProcess | Fleet | None" = None
    ) -> None:
        self.plan = plan
        self.facts = Facts()
        self.random = random.Random(plan.seed)
        self.server = server or ServerProcess(folder, plan.script, plan.processes)
        # The kind of the fault that happens now, and those that happened.
        self.trouble: str | None = None
        self.faults: list[Fault] = []
        self.excused = 0
        # Since a standby was promoted, cursors of before do not hold.
        self.has_promoted = False
        self.people: list[Person] = []
        self.readers: list[Reader] = []
        self.attempts = 0
        # One object for equal values that several devices receive or read.
        self.seen: dict[Seen, Seen] = {}
        self._said_before: dict[Said, Said] = {}
        # The original text of each acknowledged message.
        self.names: dict[int, str] = {}
        # First no new sends, only repetitions of unanswered ones; then no commands at all.
        self.is_flushing = False
        self.is_quiet = False
        self.is_over = False
        # While devices are compared, no client marks or disconnects.
        self.is_still = False
        self._answered: set[str] = set()
        # By group, the messages that are or may be pinned; then the ids of messages that are
        # being or have been deleted.
        self._pinned: dict[int, dict[int, Answered]] = {}
        self._deleting: set[int] = set()
        # The lines of the log about a clock that was set back.
        self.steps_back: list[str] = []
        self._posts_in_flight = 0
        self._touched = 0
        self._number = 0

    async def whole(self) -> Facts:
        """Run everything; return the facts."""
        await self.server.spawn()
        try:
            await self.server.announced()
            await self._settle()
            async with asyncio.TaskGroup() as tasks:
                for reader in self.readers:
                    tasks.create_task(reader.visit_always())
                for person in self.people:
                    tasks.create_task(self._use_http(person))
                if self.plan.clock is not None:
                    tasks.create_task(self._change_clock(self.plan.clock))
                if self.plan.answer_seconds is not None:
                    tasks.create_task(self._leave_silent_servers())
                if self.plan.logout_seconds is not None:
                    tasks.create_task(self._log_out(self.plan.logout_seconds))
                faults = (*(None for _ in range(self.plan.kills)), *self.plan.faults)
                for kind in faults:
                    await self._live(self.plan.messages // (len(faults) + 1))
                    if self.random.random() < _COMPARISONS:
                        await self._compare_reads()
                    await (self._kill() if kind is None else self._fail(kind))
                await self._live(self.plan.messages - len(self._answered))
                await self._finish()
            await self._read_histories()
            await self._ask()
            code = await self.server.end(signal.SIGTERM)
        finally:
            await self.server.end(signal.SIGKILL)
        if code:
            self.facts.complaints.append(f"exit code {code}")
        if isinstance(self.server, Fleet):
            self.facts.complaints += self.server.faults()
        lines = self.server.lines()
        if self.plan.clock is not None:
            self.steps_back = [line for line in lines if _STEP_BACK in line]
            lines = [
                line for line in lines if _STEP_BACK not in line and _FUTURE not in line
            ]
        if self.plan.processes > 1:
            lines = [line for line in lines if _STARTED_AGAIN not in line]
        if self.plan.faults:
            lines = [
                line for line in lines if not any(each in line for each in RIGHT_LINES)
            ]
        self.facts.complaints += lines
        await asyncio.to_thread(self._read_database)
        return self.facts

    # Recorded by clients

    @property
    def may_mark(self) -> bool:
        """Whether read positions may be moved."""
        return not (self.is_still or self.is_flushing or self.is_quiet)

    @property
    def may_vanish(self) -> bool:
        """Whether a socket may disconnect before the end of the log."""
        return not (self.is_still or self.is_quiet)

    def next_number(self) -> int:
        """Return an unused number."""
        self._number += 1
        return self._number

    def choose(self, person: Person) -> tuple[str, Target] | None:
        """Return a user's next send, a new one or a repetition."""
        if person.unanswered and (self.is_flushing or self.random.random() < 0.5):
            name = next(iter(person.unanswered))
            self.attempts += 1
            return name, person.unanswered.pop(name)
        if self.is_flushing:
            return None
        self.attempts += 1
        if person.recent and self.random.random() < 0.03:
            return self.random.choice(person.recent)
        name = f"m{self.next_number()}"
        target = self.random.choice(person.targets)
        if self.random.random() < 0.02:
            name += f" @{self.random.choice(target.members).name}"
        key = name if self.random.random() < 0.9 else None
        self.facts.sent[name] = Sent(name, person.id, target.group_id, key, monotonic())
        if key and self.random.random() < 0.02:
            # It is repeated before it can be answered.
            person.unanswered[name] = target
        return name, target

    def answered(
        self,
        person: Person,
        name: str,
        target: Target,
        id: int,
        group_id: int,
        seq: int,
        is_duplicate: bool,
    ) -> None:
        """Record an acknowledgement."""
        answered = Answered(name, id, group_id, seq, is_duplicate, monotonic())
        self.facts.answered.append(answered)
        if name not in self._answered:
            self.names[answered.id] = self.facts.sent[name].name
            if len(person.said) < 8 or self.random.random() < 0.02:
                person.said.append(answered)
        self._answered.add(name)
        if self.facts.sent[name].key and self.random.random() < 0.1:
            person.recent.append((name, target))

    def unanswered(self, person: Person, name: str, target: Target) -> None:
        """Record that a send may or may not be stored. Without a key it cannot be repeated."""
        if self.facts.sent[name].key and name not in self._answered:
            person.unanswered[name] = target

    def name_of(self, id: int, content: str) -> str:
        """Return the original text of a message; a deleted message was acknowledged before."""
        name = content.partition(" #")[0] or self.names.get(id, "")
        sent = self.facts.sent.get(name)
        return sent.name if sent else name

    def refused(self, what: str, code: str) -> bool:
        """Record a refusal; tell whether a fault excuses it, so that one may try again."""
        kind = self.trouble
        if kind is not None and code in KINDS[kind].excused:
            self.excused += 1
            return True
        self.facts.refused.append(Refused(what, code))
        return False

    # The course of a run

    async def _settle(self) -> None:
        """Create users with two logins each, groups, and direct conversations."""

        async def post(path: str, token: str, body: Any) -> Any:
            status, answer = await http.request("POST", path, token, body)
            assert status in (200, 201), answer
            return answer

        with closing(await Http.open(await self.server.is_up())) as http:
            for number in range(self.plan.people):
                login = {"email": f"p{number}@example.com", "password": PASSWORD}
                name = f"person{number}"
                made = await post("/v1/users/register", "", {**login, "username": name})
                other = await post("/v1/users/login", "", login)
                tokens = [made["token"], other["token"]]
                self.people.append(Person(made["id"], name, tokens))
                self.facts.names[made["id"]] = name
            for size in (self.plan.people, 3, 2):
                owner, *others = members = self.random.sample(self.people, size)
                group = await post("/v1/groups", owner.tokens[0], {"name": "group"})
                for person in others:
                    path = f"/v1/groups/{group['id']}/members"
                    await post(path, owner.tokens[0], {"user_id": person.id})
                path, settings = f"/v1/groups/{group['id']}", {"may_pin": "all"}
                status, answer = await http.request(
                    "PATCH", path, owner.tokens[0], settings
                )
                assert status == 200, answer
                for person in members:
                    person.targets.append(Target(group["id"], members=members))
            for one, other in zip(self.people, self.people[1:], strict=False):
                name = f"m{self.next_number()}"
                at = monotonic()
                said = await post(
                    f"/v1/messages/p2p/{other.id}", one.tokens[0], {"content": name}
                )
                group_id = said["group_id"]
                self.facts.sent[name] = Sent(name, one.id, group_id, None, at)
                target = Target(group_id, other.id, [one, other])
                self.answered(
                    one, name, target, said["id"], group_id, said["seq"], False
                )
                one.targets.append(target)
                other.targets.append(Target(group_id, one.id, [one, other]))
        self.readers = [
            Reader(self, person, person.tokens[0], True) for person in self.people
        ]
        self.readers += [
            Reader(self, person, person.tokens[1], False) for person in self.people[:2]
        ]

    async def _live(self, messages: int) -> None:
        """Wait for this number of acknowledgements, and for a random time longer."""
        enough = len(self._answered) + messages
        while (known := len(self._answered)) < enough:
            if not await self._until(lambda: len(self._answered) > known):
                break
        is_long = self.random.random() < _LONG_LIVES
        most = self.plan.long_life_seconds if is_long else self.plan.life_seconds
        await asyncio.sleep(self.random.uniform(0, most))

    async def _kill(self) -> None:
        """Kill the server and start another; sometimes kill that during its start, too."""
        if self.plan.processes > 1 and self.random.random() < _KILLS_OF_ONE:
            await self.server.kill_one(self.random)
            self.facts.killed.append(monotonic())
            return
        await self.server.end(signal.SIGKILL)
        self.facts.killed.append(monotonic())
        await self.server.spawn()
        if self.random.random() < _STILLBIRTHS:
            await asyncio.sleep(self.random.uniform(0, 0.4))
            await self.server.end(signal.SIGKILL)
            self.facts.killed.append(monotonic())
            await self.server.spawn()
        await self.server.announced()

    async def _fail(self, kind: str) -> None:
        """Let something fail, and wait until every server is ready again."""
        at = monotonic()
        self.trouble = kind
        await KINDS[kind].act(self)
        async with asyncio.timeout(_RECOVERY_SECONDS):
            while not await self._are_all_ready():
                await asyncio.sleep(0.02)
        # What a server had received before, it has answered by now.
        await asyncio.sleep(_SETTLING_SECONDS)
        self.trouble = None
        self.facts.killed.append(monotonic())
        self.faults.append(Fault(kind, at, monotonic()))
        if (repair := KINDS[kind].repair) is not None:
            await repair(self)

    def _doors(self) -> list[Address]:
        """Return an address for each connection that together reach all processes.

        Processes of one port share it by chance, so that several connections reach each of them.
        """
        found = self.server.addresses()
        return found * (1 if len(found) == self.plan.processes else 4)

    async def _are_all_ready(self) -> bool:
        doors = self._doors()
        ready = await asyncio.gather(*map(answers, doors))
        return len(doors) >= self.plan.processes and all(ready)

    async def _leave_silent_servers(self) -> None:
        """Let sockets go whose server has been silent for too long, as clients do."""
        assert self.plan.answer_seconds is not None
        while not self.is_over:
            await asyncio.sleep(self.plan.answer_seconds / 8)
            for socket in self._sockets():
                if socket.silent_seconds > self.plan.answer_seconds:
                    socket.vanish()

    async def _log_out(self, pause: float) -> None:
        """Log in and out again and again, and watch until when each process takes the token."""
        while not self.is_quiet:
            with suppress(*GONE, _Refused):
                await self._watch_logout()
            await asyncio.sleep(pause)

    async def _watch_logout(self) -> None:
        connections = []
        try:
            for address in self._doors():
                connections.append(await Http.open(address))
                connections[-1].answer_seconds = self.plan.answer_seconds
            if not connections:
                return
            number = self.random.randrange(len(self.people))
            body = {"email": f"p{number}@example.com", "password": PASSWORD}
            first = self.random.choice(connections)
            made = await _done(first, "POST", "/v1/users/login", "", body)
            token = made["token"]
            for each in connections:
                await _done(each, "GET", "/v1/users/me", token)
            await _done(first, "POST", "/v1/users/logout", token)
            at = monotonic()
            watching = (_accepted_until(each, token, at) for each in connections)
            accepted_at = max(await asyncio.gather(*watching))
            self.facts.logged_out.append(LoggedOut(at, accepted_at))
        finally:
            for each in connections:
                each.close()

    async def _change_clock(self, file: Path) -> None:
        """Let the server's wall clock jump in both directions until the run ends."""
        while not self.is_over:
            other = file.with_suffix(".next")
            other.write_text(str(self.random.choice(_CLOCK_STEPS)))
            other.replace(file)
            await asyncio.sleep(self.random.uniform(0.02, 0.3))

    async def _finish(self) -> None:
        """Wait for all answers; then let all devices reach the end of the log."""
        if not await self._until(lambda: self._touched >= self.plan.touches):
            self.facts.complaints.append("too few actions on messages were answered")
        self.is_flushing = True
        if not await self._until(self._is_all_answered):
            self.facts.complaints.append("some commands were never answered")
        await self._compare_reads()
        self.is_quiet = True
        self._send_away()
        await self._until(lambda: all(reader.has_finished for reader in self.readers))
        self.is_over = True
        self._send_away()

    async def _compare_reads(self) -> None:
        """Move one read position of each user, and record the positions that the devices hold.

        No other client marks meanwhile, so this move is the last signal that each device must get.
        """
        self.is_still = True
        if not await self._until(lambda: not self._is_marking()):
            self.facts.complaints.append("some read marks were never answered")
        since = monotonic()
        moved: list[tuple[Person, list[Visit], int, int]] = []
        for person in self.people:
            if visits := await self._all_live(person):
                # A connection that was opened before the wait would be closed after ten idle
                # seconds.
                with closing(await Http.open(await self.server.is_up())) as http:
                    moved.append(
                        (person, visits, *await self._move(http, person, visits[0]))
                    )
        await self._until(
            lambda: all(
                visit.reads[group_id] == read_seq
                for _, visits, group_id, read_seq in moved
                for visit in visits
            )
        )
        for person, visits, *_ in moved:
            reads = tuple({**visit.reads} for visit in visits)
            self.facts.settled.append(Settled(person.id, since, monotonic(), reads))
        self.is_still = False

    async def _move(self, http: Http, person: Person, visit: Visit) -> tuple[int, int]:
        """Move one of a user's read positions; return its group and the new position."""
        group_id, seq = self.random.choice([*visit.reads.items()])
        # Mark the last read message unread; with nothing read, mark the first message read.
        moved = await self._mark(http, person, group_id, max(seq, 1), seq > 0)
        return group_id, moved

    async def _all_live(self, person: Person) -> list[Visit]:
        """Wait until all devices of a user are live; return their visits."""
        if not await self._until(lambda: bool(self._live_visits(person))):
            self.facts.complaints.append(
                "some devices did not reach the end of the log"
            )
        return self._live_visits(person)

    def _live_visits(self, person: Person) -> list[Visit]:
        """Return the visits of a user's devices, or an empty list unless all of them are live."""
        readers = [reader for reader in self.readers if reader.person is person]
        visits = [
            reader.socket.visit
            for reader in readers
            if reader.socket is not None
            and not reader.socket.gone.done()
            and reader.socket.visit.is_live
        ]
        return visits if len(visits) == len(readers) else []

    def _is_marking(self) -> bool:
        """Tell whether a read mark is in progress."""
        waiting = (
            each for socket in self._sockets() for each in socket.in_flight.values()
        )
        is_by_socket = any(isinstance(each, Marked) for each in waiting)
        return is_by_socket or any(person.marking for person in self.people)

    def _sockets(self) -> list[Socket]:
        return [reader.socket for reader in self.readers if reader.socket]

    def _send_away(self) -> None:
        for reader in self.readers:
            if reader.socket is not None:
                reader.socket.vanish()

    def _is_all_answered(self) -> bool:
        return (
            not any(person.unanswered for person in self.people)
            and not any(socket.in_flight for socket in self._sockets())
            and not self._posts_in_flight
        )

    async def _until(self, is_so: Callable[[], bool]) -> bool:
        """Wait until a condition holds; tell whether it did before the time limit."""
        deadline = monotonic() + self.plan.patience_seconds
        while not is_so():
            if monotonic() > deadline:
                return await self._is_so_after_answers(is_so)
            await asyncio.sleep(0.002)
        return True

    async def _is_so_after_answers(self, is_so: Callable[[], bool]) -> bool:
        """Tell whether a condition holds after a number of further answers.

        A slow machine delays those answers as well as the awaited change.
        """
        with closing(await Http.open(await self.server.is_up())) as http:
            for _ in range(_LAST_ANSWERS):
                await http.request("GET", "/readyz")
                if is_so():
                    return True
        return False

    # Requests over HTTP

    async def _use_http(self, person: Person) -> None:
        while not self.is_quiet:
            try:
                http = await Http.open(await self.server.is_up())
            except OSError:
                await asyncio.sleep(0)
                continue
            http.answer_seconds = self.plan.answer_seconds
            with closing(http), suppress(*GONE):
                is_there = True
                while is_there and not self.is_quiet:
                    is_there = await self._step(http, person)
                    await asyncio.sleep(self.random.uniform(0, 0.02))

    async def _step(self, http: Http, person: Person) -> bool:
        """Do one step; return whether the connection can still be used."""
        if self.random.random() < 0.3 and not self.is_flushing:
            await self._read_page(http, person)
            return True
        if self.random.random() < 0.5 and not self.is_flushing:
            await self._touch(http, person)
            return True
        chosen = self.choose(person)
        if chosen is None:
            return True
        return await self._post(http, person, *chosen)

    async def _post(
        self, http: Http, person: Person, name: str, target: Target
    ) -> bool:
        key = self.facts.sent[name].key
        body = {"content": name, **({"key": key} if key else {})}
        self._posts_in_flight += 1
        try:
            http.ask("POST", target.paths[0], person.tokens[0], body)
            if self.random.random() < 0.05:
                # Disconnect before the answer.
                await asyncio.sleep(self.random.uniform(0, 0.002))
                self.unanswered(person, name, target)
                return False
            status, answer = await http.answer()
        except GONE:
            self.unanswered(person, name, target)
            raise
        finally:
            self._posts_in_flight -= 1
        if status in (200, 201):
            place = (answer["id"], answer["group_id"], answer["seq"])
            is_duplicate = answer.get("duplicate", False)
            self.answered(person, name, target, *place, is_duplicate)
        elif self.refused("a request", answer["code"]):
            self.unanswered(person, name, target)
            await asyncio.sleep(RETRY_SECONDS)
        return True

    async def _touch(self, http: Http, person: Person) -> None:
        """Edit, delete, react to or pin a recent message, or move a read position."""
        way = self.random.choice(self.plan.ways)
        sender = person if way in _OWN else self.random.choice(self.people)
        groups = {target.group_id for target in person.targets}
        said = [each for each in sender.said if each.group_id in groups]
        if way == "unreact" and person.reacted:
            message, emoji = self.random.choice(person.reacted)
        elif said:
            message, emoji = self.random.choice(said), self.random.choice("xy")
        else:
            return
        self._posts_in_flight += 1
        try:
            if way == "mark":
                await self._mark_somewhere(http, person, message.group_id)
            elif way == "edit":
                await self._edit(http, person, message)
            elif way == "delete":
                await self._delete(http, person, message)
            elif way == "pin":
                await self._pin(http, person, message)
            else:
                await self._react(http, person, message, emoji, way == "react")
        finally:
            self._posts_in_flight -= 1
        self._touched += 1

    async def _edit(self, http: Http, person: Person, message: Answered) -> None:
        text, revision = f"{message.name} #{self.next_number()}", 0
        at, answered_at = monotonic(), inf
        try:
            body, path = {"content": text}, path_of(message)
            status, answer = await http.request("PATCH", path, person.tokens[0], body)
            if status == 200:
                revision, answered_at = answer["revision"], monotonic()
            else:
                self.refused("to edit", answer["code"])
        finally:
            edited = Edited(message.id, text, revision, at, answered_at)
            self.facts.edited.append(edited)

    async def _delete(self, http: Http, person: Person, message: Answered) -> None:
        person.said.remove(message)
        self._deleting.add(message.id)
        at, answered_at = monotonic(), inf
        try:
            path, token = path_of(message), person.tokens[0]
            status, answer = await http.request("DELETE", path, token)
            if status == 200:
                answered_at = monotonic()
            else:
                self.refused("to delete", answer["code"])
        finally:
            self.facts.deleted.append(Deleted(message.id, at, answered_at))

    async def _react(
        self, http: Http, person: Person, message: Answered, emoji: str, is_there: bool
    ) -> None:
        if is_there:
            person.reacted.append((message, emoji))
        path = f"{path_of(message)}/reactions/{emoji}"
        reaction = Reaction(message.id, person.id, emoji)
        await self._switch(http, person, path, reaction, is_there)

    async def _pin(self, http: Http, person: Person, message: Answered) -> None:
        """Pin a message, or unpin one if enough are pinned."""
        pinned = self._pinned.setdefault(message.group_id, {})
        is_there = len(pinned) < self.random.randrange(_PINS_MAX)
        if not is_there:
            message = self.random.choice([*pinned.values()] or [message])
        pinned[message.id] = message
        path = f"/v1/groups/{message.group_id}/pins/{message.seq}"
        pin = Pin(message.id)
        if await self._switch(http, person, path, pin, is_there) and not is_there:
            pinned.pop(message.id, None)

    async def _switch(
        self,
        http: Http,
        person: Person,
        path: str,
        what: Reaction | Pin,
        is_there: bool,
    ) -> bool:
        """Add or remove a reaction or pin; tell whether the attempt is complete."""
        at, answered_at = monotonic(), inf
        try:
            method = "PUT" if is_there else "DELETE"
            status, answer = await http.request(method, path, person.tokens[0])
            if status == 200:
                answered_at = monotonic()
            elif status != 404 or what.id not in self._deleting:
                self.refused(f"to {method} {type(what).__name__}", answer["code"])
        finally:
            self.facts.switched.append(Switched(what, is_there, at, answered_at))
        return True

    async def _mark_somewhere(self, http: Http, person: Person, group_id: int) -> None:
        """Mark a group as read, or, equally often, as unread from an earlier message on."""
        seq = person.seqs.get(group_id)
        if seq and self.may_mark and group_id not in person.marking:
            is_back = self.random.random() < 0.5
            back = self.random.randrange(_BACK_MAX) if is_back else 0
            await self._mark(http, person, group_id, max(seq - back, 1), is_back)

    async def _mark(
        self, http: Http, person: Person, group_id: int, seq: int, is_back: bool
    ) -> int:
        """Move a read position; return the new one."""
        mark = Marked(person.id, group_id, seq, is_back, monotonic())
        path = f"/v1/groups/{group_id}/{'unread' if is_back else 'read'}"
        person.marking.add(group_id)
        try:
            token, body = person.tokens[0], {"seq": seq}
            status, answer = await http.request("PUT", path, token, body)
            if status == 200:
                read_seq = answer["read_seq"]
                mark = mark._replace(answered_at=monotonic(), read_seq=read_seq)
            else:
                self.refused("to mark", answer["code"])
        finally:
            person.marking.discard(group_id)
            self.facts.marked.append(mark)
        return mark.read_seq

    async def _read_page(self, http: Http, person: Person) -> None:
        target = self.random.choice(person.targets)
        seq = person.seqs.get(target.group_id)
        before_id = None
        if seq and self.random.random() < 0.5:
            # The id may be unknown; messages before it do not change their positions.
            before_id = max(self.random.choice(self.facts.answered).id, 1)
        limit = self.random.randint(1, 50)
        at = monotonic()
        messages, read_seq = await self._history(http, person, target, before_id, limit)
        place = (person.id, target.group_id, before_id, limit)
        times = (at, monotonic())
        self.facts.pages.append(Page(*place, *times, tuple(messages), read_seq))

    # The state at the end

    async def _read_histories(self) -> None:
        with closing(await Http.open(await self.server.is_up())) as http:
            for person in self.people:
                for target in person.targets:
                    if target.group_id not in self.facts.histories:
                        pages: list[list[Said]] = []
                        before_id = None
                        while not pages or pages[-1]:
                            page, _ = await self._history(
                                http, person, target, before_id, 200
                            )
                            pages.append(page)
                            before_id = page[0].id if page else None
                        self.facts.histories[target.group_id] = [
                            said for page in reversed(pages) for said in page
                        ]

    async def _ask(self) -> None:
        """Record the answers about each group for each of its members."""
        with closing(await Http.open(await self.server.is_up())) as http:
            for person in self.people:
                token = person.tokens[0]
                for target in person.targets:
                    path = f"/v1/groups/{target.group_id}"
                    _, group = await http.request("GET", path, token)
                    _, pins = await http.request("GET", f"{path}/pins", token)
                    _, page = await http.request(
                        "GET", f"{path}/messages?limit=1", token
                    )
                    if "seq" not in group:  # a broken server has lost the group
                        self.facts.complaints.append(f"{path}: {group}")
                        continue
                    self.facts.asked.append(
                        Asked(
                            person.id,
                            target.group_id,
                            group["seq"],
                            group["read_seq"],
                            page["first_unread"],
                            frozenset(each["id"] for each in pins),
                        )
                    )

    async def _history(
        self,
        http: Http,
        person: Person,
        target: Target,
        before_id: int | None,
        limit: int,
    ) -> tuple[list[Said], int]:
        """Return a page of a history, and the reader's position."""
        path = f"{target.paths[1]}?limit={limit}"
        path += f"&before_id={before_id}" if before_id else ""
        status, answer = await http.request("GET", path, person.tokens[0])
        if status != 200:
            assert self.refused("to read", answer["code"]), answer
            await asyncio.sleep(RETRY_SECONDS)
            raise ConnectionError("a read was refused")
        messages = [
            self._said(
                each["id"],
                each["group_id"],
                each["seq"],
                each["sender_id"],
                each["content"],
                each["key"],
                each.get("revision", 1),
                each.get("deleted", False),
            )
            for each in answer["messages"]
        ]
        return messages, answer["read_seq"]

    def _said(
        self,
        id: int,
        group_id: int,
        seq: int,
        sender_id: int,
        content: str,
        key: str | None,
        revision: int,
        is_deleted: bool,
    ) -> Said:
        name = self.name_of(id, content)
        # A text that is returned for a deleted message is recorded as it is.
        text = None if is_deleted and not content else content
        if text == name:
            text = name
        said = Said(id, group_id, seq, sender_id, name, key, text, revision)
        return self._said_before.setdefault(said, said)

    def _read_database(self) -> None:
        with closing(self._open_database()) as database:
            rows = database.execute(
                "SELECT id, group_id, seq, type, subject_id, data FROM event"
                " WHERE group_id IS NOT NULL"
            )
            for id, group_id, seq, kind, subject_id, data in rows:
                is_deletion = kind == "message_deleted"
                deletes = json.loads(data)["message_id"] if is_deletion else None
                event = Happened(id, group_id, seq, deletes)
                self.facts.events.append(event)
                joining = {"group_created": (), "member_added": (subject_id,)}.get(kind)
                if kind == "group_created":
                    joining = json.loads(data)["member_ids"]
                for user_id in joining or ():
                    self.facts.joined[user_id, group_id] = event
            rows = database.execute(
                "SELECT id, group_id, seq, sender_id, content, key, revision,"
                " deleted_at IS NOT NULL FROM message"
            )
            self.facts.messages += (self._said(*row) for row in rows)
            rows = database.execute("SELECT message_id, content FROM version")
            self.facts.versions += rows.fetchall()
            rows = database.execute("SELECT message_id, user_id, emoji FROM reaction")
            self.facts.reactions += (Reaction(*row) for row in rows)
            rows = database.execute("SELECT message_id FROM pin")
            self.facts.pins += (Pin(*row) for row in rows)
            rows = database.execute(
                "SELECT user_id, group_id, read_seq FROM membership"
            )
            for user_id, group_id, read_seq in rows:
                self.facts.read_seqs[user_id, group_id] = read_seq

    def _open_database(self) -> Any:
        if isinstance(self.server, Fleet):
            return psycopg.connect(self.server.pair.address(self.server.name))
        uri = f"{self.server.database.as_uri()}?mode=ro"
        return sqlite3.connect(uri, uri=True)


class _Refused(Exception):
    """A request of a watched login was refused."""


async def _done(
    http: Http, method: str, path: str, token: str, body: Any = None
) -> Any:
    status, answer = await http.request(method, path, token, body)
    if status not in (200, 201):
        raise _Refused(answer)
    return answer


async def _accepted_until(http: Http, token: str, at: float) -> float:
    """Ask until a token is refused; return when it was accepted last, or the time of the logout."""
    accepted_at = at
    with suppress(*GONE):
        while True:
            status, _ = await http.request("GET", "/v1/users/me", token)
            if status == 401:
                break
            if status == 200:
                accepted_at = monotonic()
            await asyncio.sleep(0.001)
    return accepted_at


def run(plan: Plan, folder: Path) -> Facts:
    """Do a run in a new directory, and return its facts."""
    return asyncio.run(Run(plan, folder).whole())
