"""Health and readiness of a server that runs, stops or cannot write."""

import asyncio
import json
import re
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from models.errors import ChatError
from models.store.pending import View
from models.store.transaction import Transaction
from tests.support.clients import Api, Person, live
from tests.support.failing import FailingCommit
from tests.support.logs import Logs
from tests.support.servers import Server, Servers
from tests.support.waiting import Hold, eventually, in_time


class KeptAlive:
    """One HTTP connection to a server that accepts no new ones."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._reader = reader
        self._writer = writer

    async def get(self, path: str) -> tuple[int, str, Any]:
        """Send a request; return the status, the headers and the decoded body."""
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        headers = (await self._reader.readuntil(b"\r\n\r\n")).decode()
        length = re.search(r"Content-Length: (\d+)", headers)
        assert length
        body = await self._reader.readexactly(int(length[1]))
        return int(headers.split()[1]), headers, json.loads(body)


@asynccontextmanager
async def kept_alive(port: int) -> AsyncIterator[KeptAlive]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    yield KeptAlive(reader, writer)
    writer.close()


async def test_a_running_server_is_alive_and_ready(api: Api, chat: Server) -> None:
    """No token is needed. Readiness is tested by a commit that writes no event."""
    before = chat.hub.head
    for path, status in (("/healthz", "alive"), ("/readyz", "ready")):
        answer = await api.request("GET", path)
        assert (answer.status, answer.json) == (200, {"status": status})
    assert chat.hub.head == before


async def test_a_server_that_stops_is_alive_and_not_ready(
    servers: Servers, hold: Hold
) -> None:
    """A stopping server answers 503 with Retry-After until its accepted work is complete."""
    chat = await servers.start()
    async with kept_alive(chat.port) as connection:
        assert (await connection.get("/readyz"))[0] == 200
        accepted = asyncio.ensure_future(chat.store.commit(hold))
        await eventually(lambda: hold.begun)
        stopping = asyncio.ensure_future(servers.stop(chat))
        await eventually(lambda: chat.store._is_closing)
        status, headers, answer = await connection.get("/readyz")
        assert (status, answer["code"]) == (503, "stopping")
        assert "\r\nRetry-After: 2\r\n" in headers
        assert (await connection.get("/healthz"))[0] == 200
        assert (await connection.get("/ping"))[0] == 200
        hold.release()
        assert await accepted is True
        await stopping


FULL = ("database or disk is full", sqlite3.SQLITE_FULL)


async def test_a_server_that_cannot_write_is_alive_and_not_ready(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a full disk the answer is 503 with Retry-After; with free space it is ready again."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    database = chat.store.database
    real: Callable[[], Any] = database.connection

    def connection() -> Any:
        is_writer = threading.current_thread().name == "writer"
        return FailingCommit(real(), *FULL) if is_writer else real()

    monkeypatch.setattr(database, "connection", connection)
    for _ in range(3):
        answer = await api.request("GET", "/readyz")
        assert (answer.status, answer.json["code"]) == (503, "disk_full")
        assert int(answer.headers["Retry-After"]) > 0
        assert (await api.request("GET", "/healthz")).status == 200
        assert (await ava.get("/v1/users")).status == 200
    sent = await ava.post(f"/v1/messages/group/{group_id}", {"content": "x"})
    assert sent.status == 503
    monkeypatch.undo()
    assert (await api.request("GET", "/readyz")).status == 200
    await ava.say(group_id, "again")


@asynccontextmanager
async def stopping_in_time(servers: Servers) -> AsyncIterator[Server]:
    """Yield a server; fail the test if its stop takes too long."""
    chat = await servers.start()
    try:
        yield chat
    finally:
        await in_time(servers.stop(chat))


async def test_a_server_whose_writer_failed_is_not_ready(
    servers: Servers, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a fault of the writer thread, waiting operations are answered and the server stops."""

    def end(*args: Any) -> None:
        raise RuntimeError("a fault")

    async with stopping_in_time(servers) as chat:
        api = Api(chat.port)
        monkeypatch.setattr(chat.store._writer, "_commit", end)
        lost = asyncio.ensure_future(api.request("GET", "/readyz"))
        await in_time(chat.stopped.wait())
        answer = await api.request("GET", "/readyz")
        assert (answer.status, answer.json["code"]) == (503, "stopping")
        assert (await api.request("GET", "/healthz")).status == 200
        assert chat.exit_code == 1
        logs.claim("the writer stopped")
        assert (await in_time(lost)).status == 503
        api.close()


async def test_a_writer_that_fails_after_its_answers_gives_none_twice(
    servers: Servers, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server counts what waits for an answer, and stops when that is nothing."""

    def end() -> None:
        raise RuntimeError("a fault")

    def break_writer(view: View) -> None:
        monkeypatch.setattr(view.state, "trim", end)

    answers: list[ChatError | None] = []
    async with stopping_in_time(servers) as chat:
        chat.store.view(lambda _, error: answers.append(error), break_writer)
        await in_time(chat.stopped.wait())
        logs.claim("the writer stopped")
    assert answers == [None]


async def test_a_fault_in_an_operation_leaves_the_server_ready(
    servers: Servers, logs: Logs
) -> None:
    """An operation that raises gets an error, and the writer continues.

    The others in its batch are stored.
    """
    async with stopping_in_time(servers) as chat:
        api = Api(chat.port)
        commit = chat.store.commit
        for sql, values in (
            ("SELECT ?", (1, 2)),  # errors of Python's module have no SQLite code
            ("SELECT ?", ({},)),
            ("SELECT ?", (2**70,)),
            ("SELECT ?", ("\ud800",)),
            ("SELECT nothing FROM nowhere", ()),
            ("no SQL", ()),
            ("INSERT INTO meta (epoch) VALUES (NULL)", ()),
            ("SELECT 1; SELECT 2", ()),
        ):

            def fail(tx: Transaction) -> None:
                tx.database.connection().execute(sql, values)

            works = (commit(lambda tx: 1), commit(fail), commit(lambda tx: 2))
            first, failed, last = await in_time(
                asyncio.gather(*works, return_exceptions=True)
            )
            logs.claim("an operation failed")
            assert isinstance(failed, ChatError) and failed.status in (500, 503), sql
            assert (first, last) == (1, 2)
            assert (await api.request("GET", "/readyz")).status == 200
        api.close()


async def test_a_failed_callback_does_not_affect_other_answers(
    servers: Servers, logs: Logs
) -> None:
    """If a callback raises, the other operations of its commit are answered.

    The server can still stop.
    """

    def fail(result: Any, error: Any) -> None:
        raise RuntimeError("a fault")

    async with stopping_in_time(servers) as chat:
        before = asyncio.ensure_future(chat.store.commit(lambda tx: "before"))
        await asyncio.sleep(0)  # the first in the queue
        chat.store.submit(fail, lambda tx: None)
        after = asyncio.ensure_future(chat.store.commit(lambda tx: "after"))
        answers = await in_time(asyncio.gather(before, after))
        assert [*answers] == ["before", "after"]
        logs.claim("a fault|Exception in callback|a callback failed")


async def test_a_commit_that_cannot_be_delivered_stops_the_server(
    servers: Servers, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No later event is delivered; clients that reconnect after the restart get all in order."""
    chat = await servers.start()
    api = Api(chat.port)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    await ava.say(group_id, "before")
    last = (await socket.until("group_message"))[-1]

    def fail(*args: Any) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(chat.hub, "_fan_out", fail)
    # The message is on disk, and so it is acknowledged.
    assert (await ava.say(group_id, "undelivered"))["seq"] == last["seq"] + 1
    monkeypatch.undo()
    path = f"/v1/messages/group/{group_id}"
    refused = await ava.post(path, {"content": "refused"})
    assert (refused.status, refused.json["code"]) == (503, "stopping")
    logs.claim(r"^CRITICAL .*could not be delivered \(RuntimeError\('a fault'\)\)$")
    await chat.stopped.wait()
    assert chat.exit_code == 1
    closed = asyncio.ensure_future(socket.receive())
    await servers.stop(chat)
    assert await closed is None and socket.close_code == 1012
    api.close()
    chat = await servers.start(chat.store.database.path)
    back = Person(Api(chat.port), mike.id, mike.name, mike.token)
    frames = await (await back.connect(since=last["cursor"])).until("live")
    assert [frame["content"] for frame in frames[1:-1]] == ["undelivered"]
    back.api.close()
