"""What the server tells those who run it: health, metrics, logs; and how it stops under load."""

import asyncio
import io
import json
import logging
import re
import sqlite3
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, suppress
from socket import SO_SNDBUF, SOL_SOCKET
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from tornado.httpclient import HTTPClientError
from tornado.websocket import websocket_connect

from models.database import Database
from models.errors import ChatError
from models.operations.messages import Draft, send_to_group
from models.store.transaction import Actor, Transaction
from server import ChatServer
from services.logs import set_up_logs
from tests.conftest import (
    FILE_ID,
    PASSWORD,
    UPGRADE,
    Api,
    FailingCommit,
    Logs,
    Person,
    Serve,
    Servers,
    eventually,
    live,
    session_of,
    settled,
    slow,
)

Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


@pytest.fixture
def chat(serve: Serve, request: pytest.FixtureRequest) -> ChatServer:
    """The server that `api` speaks to, with the settings that a test names."""
    return serve(**getattr(request, "param", {}))


def with_settings(**settings: Any) -> Any:
    """Have `api` speak to a server with these settings."""
    return pytest.mark.parametrize(
        "chat", [settings], indirect=True, ids=[",".join(settings)]
    )


# Health.


class KeptAlive:
    """One HTTP connection, for asking a server that takes no new ones."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._reader = reader
        self._writer = writer

    async def get(self, path: str) -> tuple[int, str, Any]:
        """Ask; return the status, the headers and the decoded body."""
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


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Something that an operation can wait for; set at the end, so that the server can stop."""
    event = threading.Event()
    yield event
    event.set()


async def test_a_running_server_is_alive_and_ready(api: Api, chat: ChatServer) -> None:
    """Without a token; that it is ready was shown by a commit, which leaves no trace in the log."""
    before = chat.hub.head
    for path, status in (("/healthz", "alive"), ("/readyz", "ready")):
        answer = await api.request("GET", path)
        assert (answer.status, answer.json) == (200, {"status": status})
    assert chat.hub.head == before


async def test_a_server_that_stops_is_alive_and_not_ready(
    servers: Servers, released: threading.Event
) -> None:
    """503 with Retry-After, for as long as it answers what it had accepted."""
    chat = await servers.start()
    async with kept_alive(chat.port) as connection:  # type: ignore[attr-defined]
        assert (await connection.get("/readyz"))[0] == 200
        begun = threading.Event()

        def stand_still(tx: Transaction) -> str:
            begun.set()
            released.wait(10)
            return "done"

        accepted = asyncio.ensure_future(chat.store.commit(stand_still))
        await eventually(begun.is_set)
        stopping = asyncio.ensure_future(servers.stop(chat))
        await eventually(lambda: chat.store._is_closing)
        status, headers, answer = await connection.get("/readyz")
        assert (status, answer["code"]) == (503, "stopping")
        assert "\r\nRetry-After: 2\r\n" in headers
        assert (await connection.get("/healthz"))[0] == 200
        assert (await connection.get("/ping"))[0] == 200
        released.set()
        assert await accepted == "done"
        await stopping


FULL = ("database or disk is full", sqlite3.SQLITE_FULL)


async def test_a_server_that_cannot_write_is_alive_and_not_ready(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 with Retry-After while the disk is full, and ready by itself when it is not."""
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
async def stopping_in_time(servers: Servers) -> AsyncIterator[ChatServer]:
    """A server whose stop fails the test where it does not end, instead of hanging it."""
    chat = await servers.start()
    try:
        yield chat
    finally:
        await asyncio.wait_for(servers.stop(chat), 4)


async def test_a_writer_that_is_gone_is_not_ready(
    servers: Servers, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it ended by a fault, all that waits is answered, and the server stops all the same."""

    def end(*args: Any) -> None:
        raise RuntimeError("a fault")

    async with stopping_in_time(servers) as chat:
        api = Api(chat.port)  # type: ignore[attr-defined]
        monkeypatch.setattr(chat.store._writer, "_commit", end)
        lost = asyncio.ensure_future(api.request("GET", "/readyz"))
        await asyncio.wait_for(chat.stopped.wait(), 2)
        answer = await api.request("GET", "/readyz")
        assert (answer.status, answer.json["code"]) == (503, "stopping")
        assert (await api.request("GET", "/healthz")).status == 200
        assert chat.exit_code == 1
        logs.claim("the writer stopped")
        assert (await asyncio.wait_for(lost, 2)).status == 503
        api.close()


async def test_a_fault_in_an_operation_leaves_the_server_ready(
    servers: Servers, logs: Logs
) -> None:
    """Whatever is raised: it is answered, its neighbours are stored, and the writer goes on."""
    async with stopping_in_time(servers) as chat:
        api = Api(chat.port)  # type: ignore[attr-defined]
        commit = chat.store.commit
        for sql, values in (
            ("SELECT ?", (1, 2)),  # what Python itself finds has no code of SQLite's
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
            first, failed, last = await asyncio.wait_for(
                asyncio.gather(*works, return_exceptions=True), 2
            )
            logs.claim("an operation failed")
            assert isinstance(failed, ChatError) and failed.status in (500, 503), sql
            assert (first, last) == (1, 2)
            assert (await api.request("GET", "/readyz")).status == 200
        api.close()


async def test_a_fault_in_one_answer_leaves_the_others_theirs(
    servers: Servers, logs: Logs
) -> None:
    """All that shared a commit with it are answered, and the server stops all the same."""

    def fail(result: Any, error: Any) -> None:
        raise RuntimeError("a fault")

    async with stopping_in_time(servers) as chat:
        before = asyncio.ensure_future(chat.store.commit(lambda tx: "before"))
        await asyncio.sleep(0)  # it is first in the queue
        chat.store.submit(fail, lambda tx: None)
        after = asyncio.ensure_future(chat.store.commit(lambda tx: "after"))
        answers = await asyncio.wait_for(asyncio.gather(before, after), 2)
        assert answers == ["before", "after"]
        logs.claim("a fault|Exception in callback|an answer")


async def test_what_cannot_be_delivered_stops_the_server(
    servers: Servers, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing later is delivered in its place; whoever comes back gets it in order."""
    chat = await servers.start()
    api = Api(chat.port)  # type: ignore[attr-defined]
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    await ava.say(group_id, "before")
    last = (await socket.until("group_message"))[-1]

    def fail(*args: Any) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(chat.hub, "_fan_out", fail)
    # On disk, so it is acknowledged; so may be what the writer had begun by then.
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
    back = Person(
        Api(chat.port), mike.id, mike.name, mike.token  # type: ignore[attr-defined]
    )
    frames = await (await back.connect(since=last["cursor"])).until("live")
    assert [frame["content"] for frame in frames[1:-1]] == ["undelivered"]
    back.api.close()


# Metrics.


async def scrape(api: Api, **headers: str) -> Series:
    """Return every sample of the page of metrics."""
    answer = await api.request("GET", "/metrics", headers=headers)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.body.decode())
        for sample in family.samples
        if not sample.name.endswith("_created")
    }


def value(series: Series, name: str, **labels: str) -> float:
    """Return one sample; what has not happened yet is 0."""
    return series.get((name, frozenset(labels.items())), 0.0)


class Moved:
    """How metrics differ from what they were."""

    def __init__(self, api: Api, before: Series) -> None:
        self._api = api
        self._before = before

    async def by(self, name: str, **labels: str) -> float:
        """Return by how much one moved."""
        after = await scrape(self._api)
        return value(after, name, **labels) - value(self._before, name, **labels)

    async def until(self, wanted: float, name: str, **labels: str) -> None:
        """Wait until one has moved by so much."""
        deadline = time.monotonic() + 4
        while (moved := await self.by(name, **labels)) != wanted:
            assert time.monotonic() < deadline, (name, labels, moved)


async def moved(api: Api) -> Moved:
    """Return how metrics differ from what they are now."""
    return Moved(api, await scrape(api))


def refuse_of(code: str) -> tuple[str, dict[str, str]]:
    """Name the count of a refusal."""
    return "chat_refused_total", {"code": code}


async def test_commits_events_and_deliveries_are_counted(
    api: Api, chat: ChatServer
) -> None:
    """A send is an event in a commit, given to each connection that is live, and to no other."""
    chat.context.heartbeat.stop()
    chat.indexer.stop()
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    listening = [await live(person) for person in (ava, mike, mike)]
    since = await moved(api)
    for number in range(5):
        await ava.say(group_id, f"message {number}")
    for socket in listening:
        await settled(socket)
    assert await since.by("chat_events_total") == 5
    assert await since.by("chat_deliveries_total") == 15
    assert await since.by("chat_commit_operations_count") == 5
    assert await since.by("chat_commit_operations_sum") == 5
    assert await since.by("chat_commit_operations_bucket", le="1.0") == 5
    assert await since.by("chat_commit_seconds_count") == 5
    assert 0 < await since.by("chat_commit_seconds_sum") < 5
    assert 0 < await since.by("chat_flush_seconds_total") < 5
    # What waits together is one commit of many operations.
    sends = [
        {"type": "send", "group_id": group_id, "content": f"{n}"} for n in range(40)
    ]
    await asyncio.gather(*(listening[0].send(send) for send in sends))
    for _ in sends:
        await listening[0].next("ok")
    assert await since.by("chat_events_total") == 45
    assert await since.by("chat_commit_operations_sum") == 45
    assert await since.by("chat_commit_operations_count") < 45
    # What is refused is no event, nor a repeat; a look at the state is no commit.
    commits = await since.by("chat_commit_operations_count")
    assert (await mike.post("/v1/messages/group/999", {"content": "x"})).status == 403
    key = {"content": "once", "key": "k"}
    for status in (201, 200):
        sent = await ava.post(f"/v1/messages/group/{group_id}", key)
        assert sent.status == status
    assert await since.by("chat_events_total") == 46
    assert await since.by("chat_commit_operations_count") == commits + 3


@with_settings(unsent_bytes_max=8192)
async def test_connections_are_counted_by_their_state(
    api: Api, chat: ChatServer
) -> None:
    """Live ones, those that are behind, and the bytes that wait for them."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    since = await moved(api)
    socket = await slow(mike)
    (connection,) = chat.hub.connections
    connection._stream.socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 65536)
    await live(ava)
    assert await since.by("chat_connections", state="live") == 2
    assert await since.by("chat_connections", state="behind") == 0
    count = 0
    while connection.is_live or not connection.unsent:
        await ava.say(group_id, "x" * 16_000)
        count += 1
    for _ in range(30):  # the kernel may still be taking what it has room for
        await ava.say(group_id, "x" * 16_000)
        count += 1
    assert await since.by("chat_connections", state="live") == 1
    assert await since.by("chat_connections", state="behind") == 1
    assert await since.by("chat_unsent_bytes") == connection.unsent > 0
    for _ in range(count):
        await socket.next("group_message")
    await since.until(2, "chat_connections", state="live")
    assert await since.by("chat_connections", state="behind") == 0
    assert await since.by("chat_unsent_bytes") == 0
    for each in api.sockets:
        each.close()
    await since.until(0, "chat_connections", state="live")


async def test_closes_are_counted_by_code(api: Api, chat: ChatServer) -> None:
    """Whoever closed; what is no code of ours is one `other`, a broken line 1006."""
    ava = await api.register("Ava")
    since = await moved(api)

    async def closed(code: str, count: float = 1) -> None:
        await since.until(count, "chat_closed_total", code=code)

    socket = await live(ava)
    socket.connection.close(1000)
    await closed("1000")
    for code in (3000, 3999, 4999):
        socket = await live(ava)
        socket.connection.close(code)
    await closed("other", 3)
    socket = await live(ava)
    protocol: Any = socket.connection.protocol
    protocol.stream.close()
    await closed("1006")
    phone = await api.login(ava)
    socket = await live(phone)
    await phone.post("/v1/users/logout", {})
    assert (await socket.closed())[0] == 4501
    await closed("4501")
    chat.context.limits.user_connections._most = 1
    await live(ava)
    socket = await ava.connect()
    assert (await socket.closed())[0] == 4503
    await closed("4503")
    assert await since.by("chat_closed_total", code="1000") == 1


async def test_the_lag_of_the_search_index_is_shown(api: Api, chat: ChatServer) -> None:
    """How many events it is behind: it grows while the index stands, and is 0 once it follows."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    since = await moved(api)
    await eventually(lambda: chat.indexer.lag == 0)
    chat.indexer.stop()
    before = await moved(api)
    for number in range(5):
        await ava.say(group_id, f"message {number}")
    assert await before.by("chat_search_lag_events") == 5
    chat.indexer.start()
    await before.until(0, "chat_search_lag_events")
    assert await since.by("chat_search_lag_events") <= 0


async def test_uploads_and_files_are_counted(api: Api, chat: ChatServer) -> None:
    """Those that are under way, how the others ended, and the bytes that are stored, each file's
    once."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    since = await moved(api)
    for person in (ava, mike, mike):
        assert (await person.post("/v1/files", b"x" * 1000)).status == 201
    kept = (await ava.post("/v1/files", b"to be deleted")).json["id"]
    assert (await ava.post("/v1/files", b"")).status == 400
    assert (await api.request("POST", "/v1/files", b"x")).status == 401
    assert (await ava.get(f"/v1/files/{FILE_ID}")).status == 404  # that is no upload
    await chat.context.files._count()
    assert await since.by("chat_files_bytes") == 1013
    sent = await ava.say(await ava.group(), "x", files=[kept])
    await ava.delete(f"/v1/groups/{sent['group_id']}/messages/{sent['seq']}")
    await chat.context.files._count()
    assert await since.by("chat_files_bytes") == 1000
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    writer.write(
        b"POST /v1/files HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n"
        + f"Authorization: Bearer {ava.token}\r\n\r\nx".encode()
    )
    await since.until(1, "chat_uploads_under_way")
    writer.close()
    await since.until(0, "chat_uploads_under_way")
    for result, count in (("kept", 4), ("refused", 2), ("cut", 1)):
        assert await since.by("chat_uploads_total", result=result) == count, result


async def test_logins_and_refusals_are_counted(api: Api) -> None:
    """Logins by how they ended, refusals by their code, over both transports."""
    ava = await api.register("Ava")
    socket = await live(ava)
    since = await moved(api)
    for email, password, _ in (
        (ava.email, PASSWORD, "ok"),
        (ava.email, "wrong horse", "bad"),
        ("nobody@example.com", PASSWORD, "bad"),
    ):
        body = {"email": email, "password": password}
        await api.request("POST", "/v1/users/login", body)
    assert await since.by("chat_logins_total", result="ok") == 1
    assert await since.by("chat_logins_total", result="bad") == 2
    name, label = refuse_of("invalid_credentials")
    assert await since.by(name, **label) == 2
    await ava.get("/v1/users/999")
    await api.request("GET", "/nothing")
    await api.request("GET", "/v1/users", token="wrong")
    with pytest.raises(HTTPClientError):
        await api.connect(token="wrong")
    await socket.send("nonsense")
    await socket.send({"type": "send", "group_id": 999, "content": "x"})
    await settled(socket)
    for code, count in (
        ("user_not_found", 1),
        ("not_found", 1),
        ("invalid_token", 2),
        ("invalid_request", 1),
        ("not_a_member", 1),
        ("server_error", 0),
    ):
        name, label = refuse_of(code)
        assert await since.by(name, **label) == count, code


async def test_a_loop_that_is_held_up_shows(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How late it was is measured, again and again."""
    monkeypatch.setattr("services.metrics._LAG_INTERVAL_SECONDS", 0.02)
    chat = await servers.start()
    api = Api(chat.port)  # type: ignore[attr-defined]
    since = await moved(api)
    while await since.by("chat_loop_lag_seconds_count") < 3:
        pass
    before = await moved(api)
    time.sleep(0.3)
    while await before.by("chat_loop_lag_seconds_count") < 2:
        pass
    assert await before.by("chat_loop_lag_seconds_sum") > 0.2
    name = "chat_loop_lag_seconds_bucket"
    series = await scrape(api)
    assert value(series, name, le="0.1") < value(series, name, le="+Inf")
    api.close()


async def test_no_client_can_make_a_series(api: Api) -> None:
    """Whatever is asked, by whom, and however it ends: the page does not grow."""
    ava = await api.register("Ava")

    async def exercise(name: str) -> None:
        person = await api.register(name)
        group_id = await person.group(name=f"group of {name}")
        await person.say(group_id, f"{name} says", key=name)
        socket = await live(person)
        await socket.send({"type": name, "ref": name})
        await socket.send({"type": "send", "group_id": 999, "content": f"{name} says"})
        await settled(socket)
        socket.connection.close(3000 + len(api.sockets), name)
        for path in (f"/{name}", f"/v1/users/{len(name)}999", f"/v1/{name}?a={name}"):
            await api.request("GET", path, token=f"{name}-token")
            await api.request("GET", path, token=person.token)
        await api.request("PROPFIND" if "0" in name else "DELETE", "/v1/users")
        body = {"email": f"{name}@nowhere.example", "password": f"{name}-password"}
        await api.request("POST", "/v1/users/login", body)
        await api.request("POST", "/v1/users/login", {name: name})
        await api.request("GET", f"/ws?token={name}", headers=UPGRADE)
        await person.post("/v1/users/logout", {})

    await exercise("first0")
    before = await scrape(api)
    for number in range(5):
        await exercise(f"wanderer{number}")
    after = await scrape(api)
    assert after.keys() == before.keys()
    assert value(after, "chat_events_total") > value(before, "chat_events_total")
    text = (await api.request("GET", "/metrics")).body.decode()
    for secret in ("wanderer", "first", "Ava", ava.token[:20], "nowhere", "/v1"):
        assert secret not in text
    names = {name for _, labels in after for name, _ in labels}
    assert names == {"code", "le", "result", "state"}


async def test_metrics_are_for_this_machine_alone(api: Api) -> None:
    """Who comes through a proxy is told that there is no such route."""
    assert await scrape(api)
    nothing = await api.request("GET", "/nothing")
    for forwarded in ("192.0.2.1", "127.0.0.1", ""):
        headers = {"X-Forwarded-For": forwarded}
        answer = await api.request("GET", "/metrics", headers=headers)
        assert (answer.status, answer.body) == (404, nothing.body)
    for method in ("POST", "PUT", "DELETE"):
        assert (await api.request(method, "/metrics", b"")).status == 405


@with_settings(proxied="yes")
async def test_metrics_are_for_this_machine_alone_behind_a_proxy(api: Api) -> None:
    """It is not enough to say that one is this machine."""
    assert await scrape(api)
    for name in ("X-Forwarded-For", "X-Real-Ip"):
        for address in ("192.0.2.1", "127.0.0.1"):
            headers = {"X-Forwarded-For": "192.0.2.1", name: address}
            answer = await api.request("GET", "/metrics", headers=headers)
            assert answer.status == 404


@with_settings(metrics="all")
async def test_metrics_may_be_for_all(api: Api) -> None:
    """If it is set so."""
    assert await scrape(api)
    assert await scrape(api, **{"X-Forwarded-For": "192.0.2.1"})


# Logs.


SetUp = Callable[[str, str], io.StringIO]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetUp]:
    """Set up the logs as the server does; what it writes to standard error is returned."""
    root = logging.getLogger()
    names = ("peewee", "tornado", "tornado.general", "chatserver")
    levels = [logging.getLogger(name).level for name in names]

    def set_up(level: str, form: str) -> io.StringIO:
        stream = io.StringIO()
        root.handlers = []
        for name in names:  # as in a process of its own
            logging.getLogger(name).setLevel(logging.NOTSET)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stderr", stream)
            set_up_logs(level, form)
        return stream

    handlers = root.handlers
    yield set_up
    root.handlers = handlers
    for name, level in zip(names, levels):
        logging.getLogger(name).setLevel(level)


async def test_log_lines_are_json_and_name_the_request(
    api: Api, written: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each line by itself; the id of a request that was refused is in its answer, too."""
    ava = await api.register("Ava")
    stream = written("debug", "json")
    monkeypatch.setattr("handlers.api.messages.messages.chats", None)
    answers = {
        path: await api.request("GET", path, token=token)
        for path, token in (
            ("/v1/users", "wrong"),
            ("/v1/users/999", ava.token),
            ("/nothing%0Aat%20all", None),
            ("/v1/chats", ava.token),
        )
    }
    await ava.get("/v1/groups")
    monkeypatch.undo()
    logging.getLogger("elsewhere").warning('two\nlines, "quoted", \x00\x1b\u2028')
    text = stream.getvalue()
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    assert all(
        set(line) - {"request_id", "exception"}
        == {"time", "level", "logger", "message"}
        for line in lines
    )
    assert all(re.fullmatch(r"[0-9T:.-]+Z", line["time"]) for line in lines)
    ids = [answer.headers["X-Request-Id"] for answer in answers.values()]
    assert len(set(ids)) == len(ids)
    for path, answer in answers.items():
        about = [
            line
            for line in lines
            if line.get("request_id") == answer.headers["X-Request-Id"]
        ]
        assert all(path in line["message"] for line in about)
        assert f"GET {path} {answer.status}" in about[-1]["message"]
        assert len(about) == (2 if answer.status == 500 else 1)
    (fault,) = [line for line in lines if line["level"] == "ERROR"]
    assert fault["message"] == "GET /v1/chats failed"
    assert "Traceback" in fault["exception"]
    (served,) = [line for line in lines if "/v1/groups 200" in line["message"]]
    assert served["request_id"]
    assert lines[-1]["message"] == 'two\nlines, "quoted", \x00\x1b\u2028'


@pytest.mark.parametrize("form", ["line", "json"])
def test_no_line_is_too_odd_to_be_logged(written: SetUp, form: str) -> None:
    """Half a surrogate pair, as in a file's name that is no UTF-8, loses nobody a line."""
    stream = written("info", form)
    try:
        raise ValueError("no such file: \udcff")
    except ValueError as error:
        logging.getLogger("chatserver").error("at \udcfe", exc_info=error)
    text = stream.getvalue()
    assert (
        "ERROR" in text and "no such file" in text and "--- Logging error" not in text
    )


async def test_log_lines_for_people_name_the_request(
    api: Api, written: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the end of a fault's first line; of requests that went well nothing is said."""
    ava = await api.register("Ava")
    stream = written("info", "line")
    monkeypatch.setattr("handlers.api.messages.messages.chats", None)
    answer = await ava.get("/v1/chats")
    assert (await ava.get("/v1/users")).status == 200
    assert (await api.request("GET", "/v1/users", token="wrong")).status == 401
    first, *rest = stream.getvalue().splitlines()
    assert re.fullmatch(
        r"[\d-]+ [\d:,]+ ERROR chatserver.http: GET /v1/chats failed"
        rf" \[{answer.headers['X-Request-Id']}\]",
        first,
    )
    assert rest[0].startswith("Traceback") and "TypeError" in rest[-1]


SECRETS = {
    "content": "secret-content",
    "password": "secret-password",
    "query": "secret-query",
    "token": "secret-token",
    "email": "secret-email@example.com",
    "key": "secret-key",
}


async def raw(port: int, text: str) -> None:
    """Send what no client would; read what comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text.encode("latin-1"))
    writer.write_eof()
    with suppress(ConnectionError):
        await reader.read()
    writer.close()


async def use(api: Api, person: Person, group_id: int) -> None:
    """Do everything once, well and badly, with secrets in all that is sent."""
    content, token = SECRETS["content"], person.token
    send = {"type": "send", "group_id": group_id, "content": content}
    path = f"/v1/messages/group/{group_id}"
    socket = await live(person, group=group_id)
    for body in (
        {"content": content, "key": SECRETS["key"]},
        {"content": content + " other", "key": SECRETS["key"]},
        {"content": content, "reply_to": 999},
        {"content": content, "colour": content},
        {content: content},
        content.encode(),
        b'{"content":"%s' % content.encode(),
        b'{"content":"%s\\ud800"}' % content.encode(),
        b'{"content":"%s\xff"}' % content.encode(),
        {"content": content * 2000},
        {"content": content * 10_000},
        {"content": content, "media_url": f"https://example.com/ {content}"},
    ):
        await person.post(path, body)
        await person.post("/v1/messages/p2p/999", body)
        await person.post("/v1/messages/group/999", body)
        text = body if isinstance(body, bytes) else json.dumps(body).encode()
        await socket.send(text[:60_000])
        with suppress(UnicodeDecodeError):
            await socket.send(text.decode()[:60_000])
    await socket.send({**send, "ref": content})
    await socket.send({**send, "group_id": 999})
    await socket.send({**send, "type": content})
    for email, password in (
        (person.email, SECRETS["password"]),
        (SECRETS["email"], SECRETS["password"]),
        (SECRETS["email"], SECRETS["password"] * 100),
        ({}, SECRETS["password"]),
    ):
        body = {"email": email, "password": password}
        await api.request("POST", "/v1/users/login", body)
        new = {"username": "Eve", **body}
        await api.request("POST", "/v1/users/register", new)
    change = {"old_password": SECRETS["password"], "new_password": "x"}
    for new_password in ("x", SECRETS["password"] + " new"):
        change["new_password"] = new_password
        await api.request("PUT", "/v1/users/password", change, token=token)
    query, wrong = SECRETS["query"], SECRETS["token"]
    for bad in (wrong, token + wrong, token[:-5] + "AAAAA", wrong + "%ff%00"):
        for target in ("/ws", "/v1/ws", "/v1/users", "/nothing", "/metrics"):
            for given in (bad, token):
                search = f"?token={given}&q={query}&since={query}&group={query}"
                await api.request("GET", target + search, headers=UPGRADE)
        for headers in (
            {"Authorization": f"Bearer {bad}"},
            {"Authorization": bad},
            {"Sec-WebSocket-Protocol": f"bearer, {bad}", **UPGRADE},
            {"Cookie": f"token={bad}; {wrong}"},
            {"Origin": f"http://[{wrong}", "Authorization": f"Bearer {token}"},
        ):
            for target in ("/ws", "/v1/users"):
                await api.request("GET", target, headers=headers)
    head = f"Host: x\r\nAuthorization: Bearer {token}"
    for text in (
        f"GET /ws?token={token} HTTP/1.1\r\n\r\n",
        f"GET /ws?token={token} HTTP/9.9\r\nHost: x\r\n\r\n",
        f"GET /ws?token={token} and {wrong}\r\n\r\n",
        f"GET /ping HTTP/1.1\r\nHost: x\r\nAuthorization Bearer {token}\r\n\r\n",
        f"GET /ping HTTP/1.1\r\n{head}\x00\r\n\r\n",
        f"GET /ping HTTP/1.1\r\n{head}\xff\r\n\r\n",
        f"GET /ping HTTP/1.1\r\nHost: {token}/\r\n\r\n",
        f"GET /ping?{query}{'&a' * 5000} HTTP/1.1\r\n{head}\r\n\r\n",
        f"GET http://[x/?token={token} HTTP/1.1\r\n{head}\r\n\r\n",
        f"POST {path} HTTP/1.1\r\n{head}\r\nContent-Length: {wrong}\r\n\r\n{content}",
        f"POST {path} HTTP/1.1\r\n{head}\r\nContent-Length: 99\r\n\r\n{content}",
        f"POST {path} HTTP/1.1\r\n{head}\r\nTransfer-Encoding: chunked\r\n\r\n{content}\r\n",
        f"POST {path}?q={query} HTTP/1.1\r\n{head}\r\n"
        f"Content-Type: multipart/form-data; boundary={wrong}\r\n"
        f"Content-Length: {len(content)}\r\n\r\n{content}",
        f"GET /ping HTTP/1.1\r\n{head}\r\nX: {content * 2000}\r\n\r\n",
    ):
        await raw(api.port, text)
    protocol: Any = socket.connection.protocol
    await protocol.stream.write(b"\x81" + bytes([len(content)]) + content.encode())
    await socket.closed()
    url = f"ws://127.0.0.1:{api.port}/ws"
    connection = await websocket_connect(url, subprotocols=["bearer", token])
    connection.close(3999, content)


@pytest.mark.parametrize("form", ["line", "json"])
@pytest.mark.gen_test(timeout=20)
async def test_no_secret_is_ever_in_a_log(
    api: Api,
    chat: ChatServer,
    written: SetUp,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
) -> None:
    """Neither tokens, passwords, texts nor queries: whatever is asked, whatever goes wrong."""
    stream = written("debug", form)
    body = {"username": "Ava", "email": "ava@example.com"}
    answer = await api.request(
        "POST", "/v1/users/register", {**body, "password": SECRETS["password"] + " ok"}
    )
    ava = Person(api, answer.json["id"], "Ava", answer.json["token"])
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    send = {"content": SECRETS["content"]}
    await use(api, ava, group_id)
    well = stream.getvalue()
    # Once more, while one thing after the other fails.

    def fail(*args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("a fault of the test's")

    def fail_in_the_database(tx: Transaction, *args: Any) -> None:
        sql = 'INSERT INTO message (id, content) VALUES (1, "%s")' % SECRETS["content"]
        tx.database.execute_sql(sql)

    def fail_to_read(database: Database, *args: Any) -> None:
        database.execute_sql("SELECT nothing FROM nowhere WHERE a = ?", (ava.token,))

    faults: tuple[tuple[str, Any], ...] = (
        ("handlers.api.messages.send_to_group", fail),
        ("handlers.api.messages.send_to_group", fail_in_the_database),
        ("handlers.api.messages.history.group_page", fail_to_read),
        ("handlers.api.messages.history.group_page", fail),
        ("handlers.api.accounts.directory.account", fail),
        ("handlers.api.accounts.open_session", fail),
        ("services.passwords.verify_password", fail),
        ("handlers.auth.token_cache.check_session", fail),
        ("handlers.base.error_answer", fail),
        ("handlers.base.validation.decode", fail),
    )
    statuses = set()
    for target, fault in faults:
        with monkeypatch.context() as patched:
            patched.setattr(target, fault)
            login = {"email": ava.email, "password": SECRETS["password"]}
            history = f"/v1/groups/{group_id}/messages?before_id=9&q={SECRETS['query']}"
            for answer in (
                await ava.post(f"{path}?q={SECRETS['query']}", send),
                await ava.get(history),
                await api.request("POST", "/v1/users/login", login),
                await api.request("GET", f"/v1/users?q={SECRETS['query']}", token="x"),
            ):
                statuses.add(answer.status)
            chat.context.sessions.forget(session_of(chat, ava))
            await ava.get("/v1/users")
    assert statuses >= {201, 401, 500, 503}
    command = {"type": "send", "group_id": group_id, **send}
    socket = await live(ava)
    with monkeypatch.context() as patched:
        patched.setattr("handlers.websocket.commands.send_to_group", fail)
        await socket.send({**command, "ref": SECRETS["content"]})
        assert (await socket.next("error"))["code"] == "server_error"
    for target in (
        "handlers.websocket.commands.validation.decode",
        "handlers.websocket.commands.encode",
    ):
        socket = await live(ava)
        with monkeypatch.context() as patched:
            patched.setattr(target, fail)
            await socket.send({"type": "ping", "ref": SECRETS["content"]})
            assert (await socket.closed())[0] == 4003
    with monkeypatch.context() as patched:
        patched.setattr(chat.hub, "_read_page", fail)
        patched.setattr(chat.hub, "_tail_after", lambda connection: None)
        socket = await ava.connect(since=f"{chat.store.epoch}.0")
        assert (await socket.closed())[0] == 4003
    # What the loop itself logs of a callback that raises has the callback's arguments.
    socket = await live(ava)
    with monkeypatch.context() as patched:
        patched.setattr(chat.store, "_on_commit", fail)
        await socket.send(command)
        await eventually(lambda: "_deliver" in stream.getvalue())
    answer = await ava.post(path, send)
    assert answer.status == 201
    text = stream.getvalue()
    # It was told of: paths, faults, and where they were.
    for told in ("/v1/users/login", path, "/ws", "a fault of the test's", "Traceback"):
        assert told in text
    assert path in well and text.count("failed") >= 8
    secrets = dict(SECRETS)
    for name, token in (("the token", ava.token), ("its claims", ava.token[40:])):
        secrets[name] = token[:60]
    secrets["its signature"] = ava.token[-20:]
    found = {
        name: line[:300]
        for line in text.splitlines()
        for name, secret in secrets.items()
        if secret in line and not line.lstrip().startswith("sql = ")
    }
    assert found == {}
    if form == "json":
        assert all(json.loads(line)["level"] for line in text.splitlines())


# Stopping.


class Listener(asyncio.Protocol):
    """A client of few instructions, so that hundreds cost a test little: it notes what comes."""

    def __init__(self, token: str) -> None:
        self.frames: list[Any] = []
        self.close_code: int | None = None
        self.close_reason = ""
        loop = asyncio.get_running_loop()
        self.live: asyncio.Future[None] = loop.create_future()
        self.gone: asyncio.Future[None] = loop.create_future()
        self.arrived = asyncio.Event()  # something did; who waits for that clears it
        self._token = token
        self._buffer = b""
        self._is_open = False

    @property
    def is_live(self) -> bool:
        """Whether the backlog is done."""
        return self.live.done()

    def connection_made(self, transport: Any) -> None:
        """Ask for the upgrade."""
        self.transport = transport
        upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
        transport.write(
            f"GET /ws?token={self._token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Take apart what the server wrote."""
        self._buffer += data
        if not self._is_open:
            head, found, rest = self._buffer.partition(b"\r\n\r\n")
            if not found:
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self._is_open, self._buffer = True, rest
        while (frame := self._next()) is not None:
            opcode, payload = frame
            if opcode == 0x1:
                decoded = json.loads(payload)
                if decoded["type"] == "live":
                    self.live.set_result(None)
                self.frames.append(decoded)
            elif opcode == 0x9:
                self._write(0x8A, payload)
            elif opcode == 0x8:
                self.close_code = int.from_bytes(payload[:2], "big")
                self.close_reason = payload[2:].decode()
                self._write(0x88, payload)
        self.arrived.set()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end."""
        if not self.gone.done():
            self.gone.set_result(None)
        self.arrived.set()

    def send(self, frame: Any) -> None:
        """Send a command."""
        self._write(0x81, json.dumps(frame).encode())

    def _write(self, first: int, payload: bytes) -> None:
        size = len(payload)
        head = bytes([first, 0x80 | size]) if size < 126 else bytes([first, 0xFE])
        if size >= 126:
            head += size.to_bytes(2, "big")
        self.transport.write(
            head + bytes(4) + payload
        )  # a mask of zeros changes nothing

    def _next(self) -> tuple[int, bytes] | None:
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        size, start = buffer[1], 2
        if size > 125:
            start = 4 if size == 126 else 10
            size = int.from_bytes(buffer[2:start], "big")
        if len(buffer) < start + size:
            return None
        self._buffer = buffer[start + size :]
        return buffer[0] & 0x0F, buffer[start : start + size]


async def listen(port: int, tokens: list[str], at_once: int = 50) -> list[Listener]:
    """Connect one listener for each token; return them when all are live."""
    loop = asyncio.get_running_loop()
    listeners: list[Listener] = []
    for start in range(0, len(tokens), at_once):
        made = await asyncio.gather(
            *(
                loop.create_connection(
                    lambda token=token: Listener(token),  # type: ignore[misc]
                    "127.0.0.1",
                    port,
                )
                for token in tokens[start : start + at_once]
            )
        )
        listeners += [listener for _, listener in made]
        await eventually(lambda: all(each.is_live for each in listeners), 30)
    return listeners


class Senders:
    """People who send without a pause, over both transports, until they are refused."""

    def __init__(self, api: Api, person: Person, group_id: int) -> None:
        self.acknowledged: dict[str, int] = {}
        self.refused: set[str] = set()
        self._api = api
        self._person = person
        self._group_id = group_id

    async def start(self, http: int, sockets: int) -> None:
        """Begin."""
        self._sockets = await listen(self._api.port, [self._person.token] * sockets)
        self.running = [
            *(asyncio.ensure_future(self._post(f"http{n}")) for n in range(http)),
            *(
                asyncio.ensure_future(self._send(f"ws{n}", socket))
                for n, socket in enumerate(self._sockets)
            ),
        ]

    async def _post(self, name: str) -> None:
        for number in range(100_000):
            key = f"{name}-{number}"
            try:
                answer = await self._person.post(
                    f"/v1/messages/group/{self._group_id}",
                    {"content": key, "key": key},
                )
            except Exception:  # it takes no new connections
                return
            if answer.status != 201:
                assert int(answer.headers["Retry-After"]) > 0
                self.refused.add(answer.json["code"])
                return
            self.acknowledged[key] = answer.json["id"]

    async def _send(self, name: str, socket: Listener) -> None:
        send = {"type": "send", "group_id": self._group_id}
        number = looked = 0
        while not socket.gone.done():
            for _ in range(8):
                key = f"{name}-{number}"
                socket.send({**send, "content": key, "key": key, "ref": key})
                number += 1
            answered = 0
            while answered < 8 and not socket.gone.done():
                await socket.arrived.wait()
                socket.arrived.clear()
                answered += self._note(socket.frames[looked:])
                looked = len(socket.frames)
        self._note(socket.frames[looked:])
        assert socket.close_code == 1012, socket.close_code

    def _note(self, frames: list[Any]) -> int:
        answers = [frame for frame in frames if frame["type"] in ("ok", "error")]
        for answer in answers:
            if answer["type"] == "ok":
                self.acknowledged[answer["ref"]] = answer["id"]
            else:
                self.refused.add(answer["code"])
        return len(answers)


async def stop_under_load(
    servers: Servers, clients: int, acknowledged_min: int
) -> tuple[float, int]:
    """Stop a server that many listen to while some send; return its seconds, and the sends."""
    path = servers.folder / "stopped.db"
    chat = await servers.start(path, user_connections=0, address_connections=0)
    api = Api(chat.port)  # type: ignore[attr-defined]
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    listeners = await listen(api.port, [mike.token] * clients)
    senders = Senders(api, ava, group_id)
    await senders.start(http=4, sockets=4)
    await eventually(lambda: len(senders.acknowledged) >= acknowledged_min, 30)
    # Some are under way for certain.
    accepted = [
        asyncio.ensure_future(
            chat.store.commit(
                send_to_group,
                Actor(ava.id, session_of(chat, ava)),
                group_id,
                Draft("accepted", key=f"accepted {number}"),
            )
        )
        for number in range(20)
    ]
    await asyncio.sleep(0)
    began = time.monotonic()
    await servers.stop(chat)
    seconds = time.monotonic() - began
    for sent in await asyncio.gather(*accepted):
        senders.acknowledged[sent.message.key] = sent.message.id
    assert not chat.hub.connections and not chat.hub.closing
    await asyncio.gather(*senders.running, *(each.gone for each in listeners))
    api.close()
    assert senders.refused <= {"stopping"}
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT key, id FROM message ORDER BY id"
        stored = dict(database.execute(query).fetchall())
    assert senders.acknowledged.items() <= stored.items()
    for each in listeners:
        assert each.close_code == 1012
        assert 0 < json.loads(each.close_reason)["retry_after_ms"] <= 60_000
        events = [frame for frame in each.frames if frame["type"] == "group_message"]
        heard = [(event["key"], event["id"]) for event in events]
        # All that was stored, to the last: it was live when it was told to go.
        assert heard == list(stored.items())
    return seconds, len(senders.acknowledged)


@pytest.mark.gen_test(timeout=30)
async def test_a_stop_under_load_loses_nothing(servers: Servers) -> None:
    """What was acknowledged is stored and was delivered; 200 are told to come back, in 2 s."""
    seconds, _ = await stop_under_load(servers, clients=200, acknowledged_min=100)
    assert seconds < 2
