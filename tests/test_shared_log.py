"""Two processes that share a database: neither loses, repeats or reorders, or decides on old facts.

Both run in this process, each with its own writer, locks and connections. One that is asleep learns
of what the other wrote only in its own turns, as a slow process does.
"""

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from sqlite3 import OperationalError
from typing import Any, NamedTuple, cast

import pytest
from tornado.ioloop import IOLoop

from models.errors import ChatError
from models.log_version import announce_upgrade
from models.operations.accounts import move_positions
from models.operations.expiry import remove_turns
from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.store import shared_writer
from models.store.shared_writer import SharedWriter
from models.store.transaction import Transaction
from services.turn_lock import TurnLock
from services.turn_trimmer import TurnTrimmer
from tests.support.clients import (
    Api,
    Person,
    connection_of,
    live,
    people,
    session_of,
    settled,
)
from tests.support.logs import Logs
from tests.support.servers import Server, Servers
from tests.support.waiting import DEADLINE_SECONDS, eventually


class Two(NamedTuple):
    """Two servers of one database, and clients of each."""

    here: Server
    there: Server
    api: Api
    other_api: Api

    def at_there(self, person: Person) -> Person:
        """Return a person whose requests go to the other server."""
        return Person(self.other_api, person.id, person.name, person.token)


@pytest.fixture(name="two")
def make_two(
    io_loop: IOLoop, servers: Servers, request: pytest.FixtureRequest
) -> Iterator[Two]:
    """The two servers. A parameter gives settings, and with `asleep` the second one sleeps."""
    settings = dict(getattr(request, "param", {}))
    is_asleep = settings.pop("asleep", False)

    async def make() -> Two:
        here = await servers.start_shared(0, is_asleep=False, **settings)
        there = await servers.start_shared(1, is_asleep, **settings)
        return Two(here, there, Api(here.port), Api(there.port))

    two = io_loop.run_sync(make)
    yield two
    two.api.close()
    two.other_api.close()


asleep = pytest.mark.parametrize(
    "two", [{"asleep": True}], indirect=True, ids=["asleep"]
)


async def look(server: Server) -> None:
    """Let a server that is asleep read what the other has written, and publish it."""
    type(server.store).look(server.store)
    head = await server.store.read(lambda database: _head(database))
    await eventually(lambda: server.hub.head >= head)


def _head(database: Any) -> int:
    found: int = (
        database.connection().execute("SELECT max(id) FROM event").fetchone()[0]
    )
    return found


async def test_all_get_all_events_once_and_in_order(two: Two) -> None:
    """Whichever process they are connected to, and whichever the senders use."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    sockets = [await live(ava), await live(two.at_there(mike)), await live(mike)]
    senders = (ava, two.at_there(ava), mike, two.at_there(mike))

    async def say(person: Person, name: int) -> None:
        for number in range(20):
            await person.say(group_id, f"{name} {number}")

    await asyncio.gather(*(say(each, name) for name, each in enumerate(senders)))
    seen = []
    for socket in sockets:
        messages = [await socket.next("group_message") for _ in range(80)]
        assert [each["seq"] for each in messages] == list(
            range(messages[0]["seq"], messages[0]["seq"] + 80)
        )
        seen.append([each["content"] for each in messages])
        for name in range(4):
            own = [text for text in seen[-1] if text.startswith(f"{name} ")]
            assert own == [f"{name} {number}" for number in range(20)]
    assert seen[0] == seen[1] == seen[2]


@asleep
async def test_a_process_decides_on_what_the_others_wrote(two: Two) -> None:
    """A member who was removed in another process can send in none, at once."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    away = two.at_there(mike)
    await away.say(group_id, "while a member")
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    answer = await away.post(f"/v1/messages/group/{group_id}", {"content": "too late"})
    assert answer.status == 403


@asleep
async def test_an_operation_knows_what_was_written_while_it_waited(two: Two) -> None:
    """The process that waits for the log reads its end once it has the log, not before."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    away = two.at_there(mike)
    await away.say(group_id, "while a member")
    log = cast(SharedWriter, two.there.store._writer)._shared
    turn = log.turn
    is_waiting, is_written = threading.Event(), threading.Event()

    def waiting() -> AbstractContextManager[None]:
        is_waiting.set()
        is_written.wait(DEADLINE_SECONDS)
        return turn()

    log.turn = waiting
    body = {"content": "too late"}
    sending = asyncio.ensure_future(away.post(f"/v1/messages/group/{group_id}", body))
    await eventually(is_waiting.is_set)
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    is_written.set()
    assert (await sending).status == 403


async def test_a_turn_takes_no_more_when_it_has_lasted(two: Two) -> None:
    """The other processes would wait; the rest of what waits has the next turns, in its order."""
    log: Any = cast(SharedWriter, two.here.store._writer)._shared
    turn = log.turn
    done: list[int] = []
    turns: list[int] = []

    def counting() -> AbstractContextManager[None]:
        turns.append(len(done))
        return turn()  # type: ignore[no-any-return]

    def last(tx: Transaction, number: int) -> int:
        time.sleep(2 * shared_writer._TURN_SECONDS)
        done.append(number)
        return number

    log.turn = counting
    numbers = [two.here.store.commit(last, number) for number in range(3)]
    assert await asyncio.gather(*numbers) == [0, 1, 2]
    log.turn = turn
    assert done == [0, 1, 2]
    assert {0, 1, 2} <= {*turns}


async def test_the_others_are_woken_after_the_commit(two: Two) -> None:
    """They find then what they are woken for."""
    ava = await two.api.register("Ava")
    group_id = await ava.group()
    await ava.get("/readyz")  # a turn without news, so that earlier wake-ups are over
    log: Any = cast(SharedWriter, two.here.store._writer)._shared
    wake, loop = log._wake, asyncio.get_running_loop()
    heads: list[int] = []

    def noting() -> None:
        reading = two.there.store.read(_head)
        heads.append(asyncio.run_coroutine_threadsafe(reading, loop).result())
        wake()

    log._wake = noting
    message = await ava.say(group_id, "hello")
    await eventually(lambda: heads)
    assert heads[0] == message["id"]


@asleep
async def test_a_tail_that_could_not_be_read_is_read_again(
    two: Two, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """A connection to the database that is lost meanwhile costs no event."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    away = two.at_there(mike)
    await away.say(group_id, "first")
    socket = await live(away)
    await ava.say(group_id, "second")

    def lost(*args: Any) -> None:
        raise OperationalError("the connection was lost")

    with monkeypatch.context() as patch:
        patch.setattr("models.queries.shared_log._read_events", lost)
        type(two.there.store).look(two.there.store)
        await eventually(lambda: "reading the log failed" in str(logs.records))
    await away.say(group_id, "third")
    contents = [(await socket.next("group_message"))["content"] for _ in range(2)]
    assert contents == ["second", "third"]
    logs.claim("reading the log failed")


@asleep
async def test_a_connection_starts_at_the_end_that_its_state_is_of(two: Two) -> None:
    """Who was just added elsewhere gets what is said from then on, once, and nothing before."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group()
    await ava.say(group_id, "before")
    others = two.at_there(mike)
    await live(others)  # its process has a state and a head of its own
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    await ava.say(group_id, "after")
    socket = await others.connect(since="now")
    ready = await socket.receive()
    assert [each["id"] for each in ready["groups"]] == [group_id]
    await socket.until("live")
    await ava.say(group_id, "later")
    await look(two.there)
    frames = await settled(socket)
    assert [each["content"] for each in frames] == ["later"]


@asleep
async def test_who_leaves_does_not_get_what_was_edited_after(two: Two) -> None:
    """Although the other process reads message and edit at the same time."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    await look(two.there)
    socket = await live(two.at_there(mike))
    message = await ava.say(group_id, "as Mike may read it")
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    path = f"/v1/groups/{group_id}/messages/{message['seq']}"
    assert (await ava.patch(path, {"content": "not for Mike"})).status == 200
    await look(two.there)
    frames = await socket.until("member_removed")
    assert [each["type"] for each in frames] == ["group_message", "member_removed"]
    assert frames[0]["content"] == "as Mike may read it"
    assert await settled(socket) == []


@asleep
async def test_a_block_hides_profiles_in_the_other_process_too(two: Two) -> None:
    """The status that was set before the block is read after it."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    sent = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})
    assert sent.status == 201
    await look(two.there)
    socket = await live(two.at_there(mike))
    await ava.patch("/v1/users/me", {"status": "for friends"})
    assert (await ava.put(f"/v1/users/{mike.id}/block")).status == 200
    await look(two.there)
    changed = await socket.next("profile_changed")
    assert changed["status"] is None


@asleep
async def test_signals_are_taken_in_at_their_place(two: Two) -> None:
    """A mark of an earlier membership does not hold for the next one."""
    ava, mike, eve = await people(two.api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike, eve)
    for number in range(3):
        await ava.say(group_id, str(number))
    others = two.at_there(mike)
    for person in (mike, eve):
        await two.at_there(person).say(group_id, "the other process knows them")
    await eve.put(f"/v1/groups/{group_id}/read", {"seq": 6})
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": 5})
    await mike.put(f"/v1/groups/{group_id}/mute", {"until": "2099-01-01T00:00:00Z"})
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    invitations = (await mike.get("/v1/invitations")).json
    for each in invitations if isinstance(invitations, list) else []:
        await mike.post(f"/v1/invitations/{each['id']}/accept", {})
    for server, person in ((two.here, mike), (two.there, others)):
        socket = await person.connect()
        ready = await socket.receive()
        found = {each["id"]: each for each in ready["groups"]}
        assert "muted_until" not in found.get(group_id, {}), server.sharing
    for person in (mike, eve):
        ours, theirs = (
            server.store._writer._state.user(person.id)
            for server in (two.here, two.there)
        )
        assert _members(ours) == _members(theirs)


def _members(user: Any) -> dict[int, dict[str, Any]]:
    return {
        id: (
            {name: getattr(member, name) for name in member.__slots__}
            if hasattr(member, "__slots__")
            else vars(member)
        )
        for id, member in user.members.items()
    }


@asleep
async def test_a_mark_of_a_membership_that_has_ended_is_not_shown(two: Two) -> None:
    """The other process reads the mark and the removal at the same time."""
    ava, mike = await people(two.api, "Ava", "Mike")
    group_id = await ava.group(mike)
    message = await ava.say(group_id, "hello")
    await look(two.there)
    socket = await live(two.at_there(ava))
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": message["seq"]})
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await look(two.there)
    assert [each["type"] for each in await settled(socket)] == ["member_removed"]


async def test_marks_and_mutes_reach_own_devices_elsewhere(two: Two) -> None:
    """Signals come with the events of the other process."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    message = await ava.say(group_id, "hello")
    own, other = await live(two.at_there(mike)), await live(two.at_there(ava))
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": message["seq"]})
    read = await own.next("read")
    assert (read["seq"], read["unread"]) == (message["seq"], 0)
    assert (await other.next("read"))["user_id"] == mike.id
    await mike.put("/v1/users/me/settings", {"settings": {"theme": "dark"}})
    assert (await own.next("settings"))["settings"] == {"theme": "dark"}


@asleep
@pytest.mark.parametrize("is_all", [False, True])
async def test_an_ended_login_is_refused_by_a_process_that_did_not_look(
    two: Two, monkeypatch: pytest.MonkeyPatch, is_all: bool
) -> None:
    """It trusts what it remembers for two seconds at most."""
    ava = await two.api.register("Ava")
    other = two.at_there(ava)
    assert (await other.get("/v1/users/me")).status == 200
    await ava.post("/v1/users/logout", {"all": is_all})
    now = time.clock_gettime
    monkeypatch.setattr(shared_writer, "clock_gettime", lambda clock: now(clock) + 2)
    answer = await other.get("/v1/users/me")
    assert answer.status == 401
    assert answer.json["code"] == "session_revoked"


@pytest.mark.parametrize("is_all", [False, True])
async def test_an_ended_login_closes_sockets_elsewhere(two: Two, is_all: bool) -> None:
    """As soon as the other process has read of it."""
    ava = await two.api.register("Ava")
    socket = await live(two.at_there(ava))
    await ava.post("/v1/users/logout", {"all": is_all})
    assert (await socket.closed())[0] == 4501
    assert (await two.at_there(ava).get("/v1/users/me")).status == 401


async def test_a_renewed_login_keeps_sockets_elsewhere(two: Two) -> None:
    """The other process knows the new end."""
    ava = await two.api.register("Ava")
    await live(two.at_there(ava))
    connection = connection_of(two.there, ava)
    connection.expires_at -= 3600
    before = connection.expires_at
    assert (await ava.post("/v1/users/renew", {})).status == 200
    await eventually(lambda: connection.expires_at > before)
    state = two.there.store._writer._state
    session = state.session(session_of(two.here, ava))
    assert session is not None
    assert abs(session.expires_at // 1_000_000 - connection.expires_at) <= 1


async def test_typing_and_presence_cross(two: Two) -> None:
    """Who is connected to one process is online for those of the other, and seen typing."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    watching = await live(two.at_there(mike))
    await watching.send({"type": "watch", "user_ids": [ava.id]})
    assert (await watching.next("presence"))["online"] == []
    typing = await live(ava)
    changed = await watching.next("presence_changed")
    assert changed == {"type": "presence_changed", "user_id": ava.id, "is_online": True}
    await typing.send({"type": "typing", "group_id": group_id})
    assert (await watching.next("typing"))["user_id"] == ava.id
    assert two.there.hub.presence.is_online(ava.id)


async def test_a_new_name_is_that_of_messages_of_all_processes(two: Two) -> None:
    """The process that sends knows the name at once, in groups that were not told yet, too."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    other = two.at_there(ava)
    await other.say(group_id, "before")
    body = {"username": "Eve", "password": "correct horse"}
    assert (await ava.patch("/v1/users/me", body)).status == 200
    assert (await other.say(group_id, "after"))["sender"] == "Eve"


async def test_a_session_goes_on_elsewhere_where_it_was(two: Two) -> None:
    """What a device has received from one process does not come again from the other."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    first = await live(two.at_there(mike))
    first.close()
    socket = await live(mike)
    message = await ava.say(group_id, "received here")
    await socket.next("group_message")
    positions = {session_of(two.here, mike): message["id"]}
    await two.here.store.commit(move_positions, positions)
    socket.close()
    again = await two.at_there(mike).connect()
    assert [each["type"] for each in await again.until("live")] == ["ready", "live"]


@asleep
async def test_a_long_tail_is_read_from_the_log(two: Two) -> None:
    """Those of the other process get each event once, however many come at a time."""
    ava, mike = await two.api.register("Ava"), await two.api.register("Mike")
    group_id = await ava.group(mike)
    await look(two.there)
    socket = await live(two.at_there(mike))
    actor = two.here.context.sessions.known(ava.token)
    assert actor is not None
    for start in range(0, 1200, 200):
        await asyncio.gather(
            *(
                two.here.store.commit(
                    send_to_group, actor.actor, group_id, Draft(content=str(number))
                )
                for number in range(start, start + 200)
            )
        )
    await look(two.there)
    texts = [(await socket.next("group_message"))["content"] for _ in range(1200)]
    assert texts == [str(number) for number in range(1200)]


@pytest.mark.parametrize(
    "two", [{"user_text_bytes_max": 100}], indirect=True, ids=["quota"]
)
async def test_the_quota_of_text_holds_over_all_processes(two: Two) -> None:
    """It is counted in the database."""
    ava = await two.api.register("Ava")
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    assert (await ava.post(path, {"content": "x" * 60})).status == 201
    assert (await two.at_there(ava).post(path, {"content": "x" * 60})).status == 429
    assert (await two.at_there(ava).post(path, {"content": "x" * 30})).status == 201
    assert (await ava.post(path, {"content": "x" * 30})).status == 429


@asleep
async def test_a_process_that_was_away_too_long_begins_anew(
    two: Two, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot know what the others did: it stops, and its parent starts it again."""
    ava = await two.api.register("Ava")
    group_id = await ava.group()
    for number in range(3):
        await ava.say(group_id, str(number))
    monkeypatch.setattr("models.operations.expiry._TURNS_KEPT_MICROSECONDS", -(10**12))
    await two.here.store.commit(remove_turns)
    await ava.say(group_id, "after the trim")
    type(two.there.store).look(two.there.store)
    await eventually(two.there.stopped.is_set)
    assert two.there.exit_code == 1
    logs.claim("away for too long")


@asleep
async def test_a_process_stops_when_a_newer_version_upgrades_the_database(
    two: Two, logs: Logs
) -> None:
    """It decides nothing any more: it does not know the newer tables. Its own version is fine."""
    database: Any = two.here.store.database
    if database.driver == "sqlite3":
        pytest.skip("processes on SQLite are stopped for an upgrade")
    address = database._address
    ava = await two.api.register("Ava")
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    upgrade(address)
    for person in (ava, two.at_there(ava)):
        assert (await person.post(path, {"content": "fine"})).status == 201
    upgrade(address, "9999_later")
    answer = await two.at_there(ava).post(path, {"content": "refused"})
    assert (answer.status, answer.json["code"]) == (503, "stopping")
    two.here.store.look()
    for chat in (two.here, two.there):
        await eventually(chat.stopped.is_set)
        assert chat.exit_code == 1
    assert contents(address) == [("fine",), ("fine",)]
    logs.claim("a newer version")


def upgrade(address: str, *version: str) -> None:
    """Do what a server that upgrades the database does last."""
    from models.postgres.connection import connect
    from models.postgres.locks import LOG_LOCK

    with closing(connect(address, is_writer=True)) as other, other.raw.transaction():
        other.execute("SELECT pg_advisory_xact_lock(?)", (LOG_LOCK,))
        announce_upgrade(other, *version)


def contents(address: str) -> list[Any]:
    """Return the texts of all messages, by a connection of the test's own."""
    from models.postgres.connection import connect

    with closing(connect(address, is_writer=True)) as other:
        return other.execute("SELECT content FROM message").fetchall()


async def test_one_process_does_the_chores_until_it_ends(
    two: Two, servers: Servers
) -> None:
    """Then the other takes over."""
    assert (two.here.chores._is_mine, two.there.chores._is_mine) == (True, False)
    await servers.stop(two.here)
    await eventually(lambda: two.there.chores._is_mine)


async def test_one_process_alone_trims_no_turns(two: Two, servers: Servers) -> None:
    """It writes none, so an idle server commits nothing."""
    alone = await servers.start()

    def trims(server: Server) -> bool:
        return any(isinstance(each, TurnTrimmer) for each in server.chores._chores)

    assert (trims(two.here), trims(alone)) == (True, False)


async def test_a_group_that_is_deleted_elsewhere_is_erased(two: Two) -> None:
    """The process with the chores learns of the work that another one left."""
    ava = await two.other_api.register("Ava")
    group_id = await ava.group()
    await ava.say(group_id, "erase me")
    assert (await ava.delete(f"/v1/groups/{group_id}")).status == 200

    def texts(database: Any) -> int:
        sql = "SELECT count(*) FROM message WHERE content <> ''"
        found: int = database.connection().execute(sql).fetchone()[0]
        return found

    for _ in range(1000):
        if await two.here.store.read(texts) == 0:
            break
        await asyncio.sleep(0.01)
    assert await two.here.store.read(texts) == 0


async def test_the_metrics_are_those_of_all_processes(two: Two) -> None:
    """Each figure has the number of its process, whichever one is asked."""
    ava = await two.api.register("Ava")
    await live(two.at_there(ava))
    for api in (two.api, two.other_api):
        page = (await api.request("GET", "/metrics")).body.decode()
        assert 'chat_connections{process="0",state="live"} 0.0' in page
        assert 'chat_connections{process="1",state="live"} 1.0' in page
        assert page.count("# HELP chat_connections ") == 1


async def test_a_view_whose_snapshot_cannot_end_has_one_answer(
    two: Two, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """The connection may be lost there. A server that counts two answers would never stop."""
    store = two.here.store
    snapshot = store.database.snapshot

    @contextmanager
    def failing() -> Iterator[Any]:
        with snapshot() as connection:
            yield connection
        raise OperationalError("the connection is lost")

    answers: list[tuple[int | None, ChatError | None]] = []
    with monkeypatch.context() as patch:
        patch.setattr(store.database, "snapshot", failing)
        store.view(lambda *answer: answers.append(answer), lambda view: view.head)
        await eventually(lambda: bool(answers))
    await two.api.register("Ava")
    ((head, error),) = answers
    assert head is None and error is not None and error.code == "storage_failed"
    logs.claim("reading the log failed")


async def test_files_are_shared(two: Two) -> None:
    """A file that one process received is read by all."""
    ava = await two.api.register("Ava")
    answer = await two.api.request(
        "POST",
        "/v1/files?name=a.txt",
        b"some text",
        token=ava.token,
        headers={"Content-Type": "application/octet-stream"},
    )
    assert answer.status == 201, answer.body
    found = await two.at_there(ava).get(f"/v1/files/{answer.json['id']}")
    assert (found.status, found.body) == (200, b"some text")


def test_the_turn_names_its_holder(tmp_path: Any) -> None:
    """So that the parent knows which process stands still, and which one may take long."""
    lock, other = TurnLock(tmp_path / "db"), TurnLock(tmp_path / "db")
    assert other.holder() is None
    with lock.hold():
        assert other.holder() == (os.getpid(), 1)
    with lock.hold(is_timed=False):
        assert other.holder() == (0, 2)
    assert other.holder() is None
    lock.close()
    other.close()


@pytest.mark.parametrize("is_timed", [True, False])
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a table of locks")
def test_a_holder_that_has_not_written_its_name_is_known(
    tmp_path: Any, is_timed: bool
) -> None:
    """A process may stand still there; the one of the turn before must not be ended for it."""
    lock = TurnLock(tmp_path / "db")
    with lock.hold(is_timed=is_timed):
        pass
    holder = (
        "import fcntl, sys; fcntl.flock(file := open(sys.argv[1]), fcntl.LOCK_EX); "
        "print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, tmp_path / "db.turn"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None and process.stdout.readline()
        found = lock.holder()
    assert found is not None and found[0] == process.pid
    lock.close()
