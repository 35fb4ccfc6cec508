"""A wrong or jumping system clock ends no login, loses no message and changes no order."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from time import time, time_ns

import pytest

from models import log_times
from models.events import clock as log_clock
from models.maintenance.check import check, clock_notes
from models.store.transaction import touch
from server import ChatServer
from services import sweeper as sweeping
from tests.support.clients import Api, live
from tests.support.logs import Logs
from tests.support.messages import join_late
from tests.support.servers import Servers
from tests.support.waiting import eventually
from tests.test_search import found, index_all

DAY = 24 * 3600
YEAR = 366 * DAY


class SystemClock:
    """The system's clock plus an offset in seconds."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def time(self) -> float:
        return time() + self.ahead

    def time_ns(self) -> int:
        return time_ns() + int(self.ahead * 1e9)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SystemClock:
    """Replace the wall clock in every module of the server that reads it."""
    clock = SystemClock()
    monkeypatch.setattr(log_clock, "time_ns", clock.time_ns)
    for module in (
        "handlers.auth.token_cache",
        "hub.heartbeat",
        "models.queries.groups",
    ):
        monkeypatch.setattr(f"{module}.time", clock.time)
    return clock


@pytest.fixture
def steady(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Replace the monotonic clock of the sweeper; its value is in seconds."""
    now = [0.0]
    monkeypatch.setattr(sweeping, "monotonic", lambda: now[0])
    yield now


@pytest.mark.parametrize("ahead", [2, DAY, 10 * YEAR])
async def test_logins_outlive_a_clock_that_was_ahead(
    servers: Servers, clock: SystemClock, logs: Logs, ahead: int
) -> None:
    """Old and new logins stay valid after the clock is corrected, also after a restart."""
    chat = await servers.start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    clock.ahead = ahead
    during = await api.login(ava)
    sent = await during.say(group_id, "from the future")
    clock.ahead = 0
    after = await api.login(ava)
    for login in (ava, during, after):
        assert (await login.get("/v1/test-auth")).status == 200
    later = await after.say(group_id, "from now")
    assert later["timestamp"] < sent["timestamp"] and later["id"] > sent["id"]
    await servers.stop(chat)
    chat = await servers.start(chat.store.database.path)
    again = Api(chat.port)
    ava.api = again
    late = await again.login(ava)
    for login in (ava, late):
        login.api = again
        assert (await login.get("/v1/test-auth")).status == 200
    history = (await late.get(f"/v1/groups/{group_id}/messages")).json["messages"]
    assert [message["content"] for message in history] == [
        "from the future",
        "from now",
    ]
    logs.claim("clock was set back")
    again.close()
    api.close()


async def test_timers_go_on_when_the_clock_is_set_back(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """Pings are sent, and the received positions are saved, as if nothing had happened."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    await live(ava)
    clock = SystemClock()
    clock.ahead = -3600
    monkeypatch.setattr("time.time", clock.time)
    sent = await ava.say(group_id, "hello")

    def is_saved() -> bool:
        with closing(sqlite3.connect(chat.store.database.path)) as database:
            query = "SELECT position FROM session"
            return database.execute(query).fetchall() == [(sent["id"],)]

    await eventually(is_saved)
    logs.records = []


async def test_no_login_is_removed_on_one_reading(
    api: Api, chat: ChatServer, clock: SystemClock, steady: list[float], logs: Logs
) -> None:
    """A clock that jumps a year ahead removes no login, even if another user logs in meanwhile."""
    ava = await api.register("Ava")
    clock.ahead = YEAR
    assert (await ava.get("/v1/test-auth")).json["code"] == "token_expired"
    await api.login(ava)
    steady[0] += 3600
    chat.sweeper.tick()
    logs.claim("nothing is removed by age")
    clock.ahead = 0
    assert (await ava.get("/v1/test-auth")).status == 200
    await chat.store.commit(touch)  # the writer reads the clock
    logs.claim("clock was set back by 31622400 s")


async def test_expired_logins_and_invitations_are_removed_after_two_readings(
    api: Api, chat: ChatServer, clock: SystemClock, steady: list[float]
) -> None:
    """Rows that expired over a week ago are removed when both clocks advance by an hour.

    Other rows stay.
    """
    ava = await api.register("Ava")
    group_id = await ava.group()
    path = f"/v1/groups/{group_id}/invites"
    await ava.post(path, {"expires_in_seconds": 1})
    kept = (await ava.post(path, {"expires_in_seconds": None})).json["id"]

    def rows() -> tuple[int, list[int]]:
        with closing(sqlite3.connect(chat.store.database.path)) as database:
            (sessions,) = database.execute("SELECT count(*) FROM session").fetchone()
            invites = database.execute("SELECT id FROM invite").fetchall()
            return sessions, [row[0] for row in invites]

    # The login lasts 168 hours.
    for days, left in ((13, 1), (15, 0)):
        clock.ahead = days * DAY
        chat.sweeper._earlier = None
        chat.sweeper.tick()
        clock.ahead += 3600
        steady[0] += 3600
        chat.sweeper.tick()
        sweep = chat.sweeper._sweep
        assert sweep is not None
        await sweep
        assert rows() == (left, [kept])


async def test_a_new_login_starts_where_a_removed_one_was(
    api: Api, chat: ChatServer
) -> None:
    """The removal of an expired login keeps its position, so no event is delivered twice."""
    ava = await api.register("Ava")
    with closing(sqlite3.connect(chat.store.database.path)) as database:
        database.execute("UPDATE session SET position = 7, expires_at = 1")
        database.commit()
    await chat.sweeper.sweep(time_ns() // 1000)
    with closing(sqlite3.connect(chat.store.database.path)) as database:
        assert database.execute("SELECT count(*) FROM session").fetchone() == (0,)
        assert database.execute("SELECT position FROM user").fetchone() == (7,)
    assert ava.id == 1


async def test_search_by_time_works_when_times_fall(
    api: Api,
    chat: ChatServer,
    clock: SystemClock,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`after` and `before` compare the message's own time, whatever its position in the log."""
    monkeypatch.setattr(log_times, "_BLOCK_BITS", 2)
    ava = await api.register("Ava")
    group_id = await ava.group()
    ahead = [0, 50, 50, 7200, 7200, 7200, 7200, 60, -3600, -3600, 5, 90, 7200, 0, 1]
    sent = []
    for index, seconds in enumerate(ahead):
        clock.ahead = seconds
        sent.append(await ava.say(group_id, f"word {index}"))
    clock.ahead = 0
    await index_all(chat)
    times = sorted(message["timestamp"] for message in sent)
    bounds = [*times, "1990-01-01T00:00:00Z", "2990-01-01T00:00:00Z", None]
    for after in bounds:
        for before in bounds:
            expected = [
                message["content"]
                for message in reversed(sent)
                if (after is None or message["timestamp"] >= after)
                and (before is None or message["timestamp"] < before)
            ]
            limits = {
                name: bound
                for name, bound in (("after", after), ("before", before))
                if bound is not None
            }
            assert await found(ava, "word", **limits) == expected, limits
    logs.claim("clock was set back")


async def test_a_history_is_read_around_a_time(
    api: Api,
    chat: ChatServer,
    clock: SystemClock,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`around` a time is around the first message, in the order of the group, of then or later.

    It compares the message's own time, also if the clock jumped. Past all times, the page is the
    newest. A member who may read only later messages gets one of these.
    """
    monkeypatch.setattr(log_times, "_BLOCK_BITS", 2)
    ava, zoe = await api.register("Ava"), await api.register("Zoe")
    group_id, other_id = await ava.group(), await ava.group()
    ahead = [0, 50, 50, 7200, 7200, 7200, 7200, 60, -3600, -3600, 5, 90, 7200, 0, 1]
    sent = []
    for index, seconds in enumerate(ahead):
        clock.ahead = seconds
        await ava.say(other_id, "elsewhere")
        sent.append(await ava.say(group_id, f"{index}"))
        if index == 7:
            await join_late(chat, group_id, zoe)
    clock.ahead = 0
    bounds = [message["timestamp"] for message in sent]
    bounds += ["1990-01-01T00:00:00Z", "2990-01-01T00:00:00Z", "0001-01-01T00:00:00Z"]
    for person, readable in ((ava, sent), (zoe, sent[8:])):
        for moment in bounds:
            places = [
                place
                for place, message in enumerate(readable)
                if message["timestamp"] >= moment
            ]
            expected = readable[-4:]
            if places:
                expected = readable[max(places[0] - 2, 0) : places[0] + 2]
            answer = await person.get(
                f"/v1/groups/{group_id}/messages?around={moment}&limit=4"
            )
            assert answer.json["messages"] == expected, moment
    for moment in ("2025-10-24", "2025-10-24T05:23:00", "x", "2025-13-01T00:00:00Z"):
        path = f"/v1/groups/{group_id}/messages?around={moment}"
        assert (await ava.get(path)).status == 400
    logs.claim("clock was set back")


async def test_events_from_the_future_are_reported(
    servers: Servers, clock: SystemClock, logs: Logs
) -> None:
    """The check counts events from the future without calling them faults.

    The next start logs a line about them.
    """
    chat = await servers.start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    clock.ahead = DAY
    await ava.group()
    clock.ahead = 0
    await chat.store.commit(touch)  # the writer reads the clock
    logs.claim("clock was set back by 86400 s")
    path = chat.store.database.path
    await servers.stop(chat)
    assert clock_notes(path) == ["events from the future: 1 (was the clock wrong?)"]
    assert not [*check(path)]
    await servers.start(path)
    logs.claim("newest event is 86[34]00 s in the future")
    api.close()
