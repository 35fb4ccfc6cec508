"""PostgreSQL that fails: nothing is lost or doubled, and all goes on when it is back."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest

from models.postgres.connection import connect
from models.postgres.locks import LOG_LOCK
from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.store.postgres_writer import PostgresWriter
from tests.support.clients import Api, actor_of, live
from tests.support.logs import Logs
from tests.support.postgres import Postgres, address_of, running
from tests.support.servers import Server, Servers
from tests.support.waiting import eventually

Start = Callable[[], Awaitable[Server]]


@pytest.fixture(name="postgres")
def make_postgres() -> Postgres:
    """A running PostgreSQL server."""
    return running()


@pytest.fixture(name="start")
def make_start(postgres: Postgres, servers: Servers, tmp_path: Path) -> Start:
    """Starts servers of one database."""

    async def start() -> Server:
        return await servers.start_on_postgres(tmp_path / "chat.db")

    return start


async def _all(chat: Server, person: Any, group_id: int) -> list[str]:
    page = (await person.get(f"/v1/groups/{group_id}/messages?limit=200")).json
    return [each["content"] for each in page["messages"]]


async def test_a_database_that_goes_away(
    start: Start, postgres: Postgres, logs: Logs
) -> None:
    """Reads and writes are refused with 503 and a time; sockets stay open and go on."""
    chat = await start()
    api = Api(chat.port)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    await ava.say(group_id, "before")
    await asyncio.to_thread(postgres.stop)
    body = {"content": "meanwhile", "key": "one"}
    path = f"/v1/messages/group/{group_id}"
    for answer in (
        await ava.post(path, body),
        await ava.get(f"/v1/groups/{group_id}/messages"),
    ):
        assert answer.status == 503, answer.body
        assert int(answer.headers["Retry-After"]) > 0
    await asyncio.to_thread(postgres.start)

    async def is_back() -> bool:
        return (await ava.post(path, body)).status in (200, 201)

    await eventually(is_back)
    contents = [(await socket.next("group_message"))["content"] for _ in range(2)]
    assert contents == ["before", "meanwhile"]
    assert await _all(chat, ava, group_id) == contents
    api.close()
    for line in ("database is away", "database is back"):
        logs.claim(line)
    # Not if the login was forgotten meanwhile: then the request is refused before it reads.
    logs.allow("a read failed")


@pytest.mark.parametrize("is_done", [True, False])
async def test_the_outcome_of_a_lost_commit_is_looked_up(
    start: Start, monkeypatch: pytest.MonkeyPatch, logs: Logs, is_done: bool
) -> None:
    """A message is there once, and its sender learns so, whether the COMMIT was done or not."""
    chat = await start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    end = PostgresWriter._end
    failures = iter([True])

    def losing(self: PostgresWriter, connection: Any) -> None:
        if is_done:
            end(self, connection)
        if next(failures, False):
            connection.raw.close()
            raise psycopg.OperationalError("the connection was lost")
        if not is_done:
            end(self, connection)

    monkeypatch.setattr(PostgresWriter, "_end", losing)
    message = await ava.say(group_id, "once")
    monkeypatch.setattr(PostgresWriter, "_end", end)
    await ava.say(group_id, "then")
    seen = [await socket.next("group_message") for _ in range(2)]
    assert [each["content"] for each in seen] == ["once", "then"]
    assert seen[0]["id"] == message["id"]
    assert await _all(chat, ava, group_id) == ["once", "then"]
    api.close()
    logs.claim("answer to COMMIT was lost")


def test_a_statement_is_prepared_again_after_a_failure(
    postgres: Postgres, tmp_path: Path
) -> None:
    """It was to be prepared behind a statement that failed, which the server skips."""
    with closing(connect(address_of(tmp_path / "chat.db"), is_writer=True)) as own:
        own.rollback()
        for _ in range(5):  # the next time, psycopg has it prepared
            own.execute("SELECT 7")
        with suppress(psycopg.DataError), own.raw.pipeline():
            own.execute("BEGIN")
            own.execute("SELECT 1 / 0")
            own.execute("SELECT 7")
        own.rollback()
        assert own.execute("SELECT 7").fetchone() == (7,)


_WAIT_FOR_STANDBY = """
    SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"""


async def test_what_no_standby_has_is_not_acknowledged(
    start: Start, postgres: Postgres, logs: Logs
) -> None:
    """Also when the waiting for the standby was cancelled, after which COMMIT is done."""
    chat = await start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()

    def name_standby(name: str) -> None:
        postgres.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
        postgres.execute("SELECT pg_reload_conf()")

    def waiting() -> Any:
        return postgres.execute(_WAIT_FOR_STANDBY)

    name_standby("away")
    try:
        sending = asyncio.ensure_future(ava.say(group_id, "hello"))
        await eventually(waiting)
        ((pid,),) = waiting()
        postgres.execute(f"SELECT pg_cancel_backend({pid})")
        await eventually(lambda: "looking for its turn" in str(logs.records))
        await eventually(lambda: waiting() or sending.done())
        await ava.get("/ping")  # an answer that was on its way has come
        assert not sending.done()
    finally:
        name_standby("")
    await sending
    assert await _all(chat, ava, group_id) == ["hello"]
    api.close()
    logs.claim("answer to COMMIT was lost")


async def test_a_holder_that_stands_still_is_ended(
    start: Start, tmp_path: Path, logs: Logs
) -> None:
    """Its session is, by a server that waits for the log."""
    chat = await start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    address = address_of(tmp_path / "chat.db")
    with psycopg.connect(address) as still:
        still.execute("SELECT pg_advisory_xact_lock(%s)", (LOG_LOCK,))
        await ava.say(group_id, "at last")
        with pytest.raises(psycopg.OperationalError):
            still.execute("SELECT 1")
    api.close()
    logs.claim("stood still with the log")


async def test_two_servers_share_everything(start: Start) -> None:
    """Messages, presence and typing reach the people of the other server."""
    here, there = await start(), await start()
    api, other = Api(here.port), Api(there.port)
    ava, mike = await api.register("Ava"), await other.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    await ava.say(group_id, "across")
    assert (await socket.next("group_message"))["content"] == "across"
    own = await live(ava)
    await own.send({"type": "typing", "group_id": group_id})
    assert (await socket.next("typing"))["user_id"] == ava.id
    api.close()
    other.close()


async def test_a_key_sends_once_among_many_at_once(start: Start) -> None:
    """Also if its sends share a transaction, or a mention is written between them."""
    chat = await start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    actor = actor_of(chat, ava)

    async def send(number: int) -> Any:
        draft = Draft(f"@Ava {number}" if number % 3 else "plain", key=f"k{number}")
        return await chat.store.commit(send_to_group, actor, group_id, draft)

    numbers = [*range(20), *range(20)]
    sent = await asyncio.gather(*map(send, numbers))
    assert [each.is_duplicate for each in sent] == [False] * 20 + [True] * 20
    again = await asyncio.gather(*map(send, [*range(25)]))
    assert [each.is_duplicate for each in again] == [True] * 20 + [False] * 5
    assert len(await _all(chat, ava, group_id)) == 25
    api.close()
