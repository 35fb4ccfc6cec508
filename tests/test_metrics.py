"""Metrics count events correctly, and only the operator can read them."""

import asyncio
import time
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError

from handlers.documentation.version import VERSION
from handlers.routes import ROUTES, SOCKETS
from server import ChatServer
from tests.support.clients import PASSWORD, UPGRADE, Api, live, settled, shrink, slow
from tests.support.metrics import moved, scrape, value
from tests.support.routes import FILE_ID
from tests.support.servers import Servers, with_settings
from tests.support.waiting import eventually


def refuse_of(code: str) -> tuple[str, dict[str, str]]:
    """Return the name and labels of the count of a refusal."""
    return "chat_refused_total", {"code": code}


async def test_commits_events_and_deliveries_are_counted(
    api: Api, chat: ChatServer
) -> None:
    """A send counts one event in one commit, and one delivery for each live connection."""
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
    # Operations that wait together share one commit.
    sends = [
        {"type": "send", "group_id": group_id, "content": f"{n}"} for n in range(40)
    ]
    await asyncio.gather(*(listening[0].send(send) for send in sends))
    for _ in sends:
        await listening[0].next("ok")
    assert await since.by("chat_events_total") == 45
    assert await since.by("chat_commit_operations_sum") == 45
    assert await since.by("chat_commit_operations_count") < 45
    # A refusal and a repeated send make no event; a read of the state makes no commit.
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
    """The page shows the live connections, those that are behind, and their unsent bytes."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    since = await moved(api)
    socket = await slow(mike)
    (connection,) = chat.hub.connections
    shrink(connection, 65536)
    await live(ava)
    assert await since.by("chat_connections", state="live") == 2
    assert await since.by("chat_connections", state="behind") == 0
    count = 0
    while connection.is_live or not connection.unsent:
        await ava.say(group_id, "x" * 16_000)
        count += 1
    for _ in range(30):  # the kernel's socket buffer may still take some
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


async def test_closed_connections_are_counted_by_close_code(
    api: Api, chat: ChatServer
) -> None:
    """Unknown codes count as `other`, and a broken connection as 1006, whichever side closes."""
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


async def test_the_lag_of_the_search_index_is_counted_in_events(
    api: Api, chat: ChatServer
) -> None:
    """The lag grows while the indexer is stopped, and returns to 0 once it has caught up."""
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
    """Uploads in progress, finished uploads by result, and the stored bytes, each file once."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    since = await moved(api)
    for person in (ava, mike, mike):
        assert (await person.post("/v1/files", b"x" * 1000)).status == 201
    kept = (await ava.post("/v1/files", b"to be deleted")).json["id"]
    assert (await ava.post("/v1/files", b"")).status == 400
    assert (await api.request("POST", "/v1/files", b"x")).status == 401
    assert (
        await ava.get(f"/v1/files/{FILE_ID}")
    ).status == 404  # a download is not an upload
    await chat.context.metrics.usage.count()
    assert await since.by("chat_files_bytes") == 1013
    sent = await ava.say(await ava.group(), "x", files=[kept])
    await ava.delete(f"/v1/groups/{sent['group_id']}/messages/{sent['seq']}")
    await chat.context.metrics.usage.count()
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
    """Logins count by result, and refusals by code, over HTTP and WebSocket."""
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


async def test_a_blocked_event_loop_shows_in_the_metrics(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The delay of the event loop is measured repeatedly."""
    monkeypatch.setattr("services.metrics._LAG_INTERVAL_SECONDS", 0.02)
    chat = await servers.start()
    api = Api(chat.port)
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
    """No input, user or kind of end adds a time series to the page."""
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

    for name in ("first0", "first1"):
        await exercise(name)
    await scrape(api)  # counts itself
    before = await scrape(api)
    for number in range(5):
        await exercise(f"wanderer{number}")
    after = await scrape(api)
    assert after.keys() == before.keys()
    assert value(after, "chat_events_total") > value(before, "chat_events_total")
    text = (await api.request("GET", "/metrics")).body.decode()
    for secret in ("wanderer", "first", "Ava", ava.token[:20], "nowhere"):
        assert secret not in text
    pairs = {pair for _, labels in after for pair in labels}
    assert {name for name, _ in pairs} == {
        "code",
        "le",
        "method",
        "result",
        "route",
        "state",
        "status",
        "version",
    }
    known = {*ROUTES, *SOCKETS, "/metrics", "other"}
    assert {value for name, value in pairs if name == "route"} <= known


async def test_metrics_are_for_local_requests_alone(api: Api) -> None:
    """A request through a proxy gets the answer of an unknown route."""
    assert await scrape(api)
    nothing = await api.request("GET", "/nothing")
    for forwarded in ("192.0.2.1", "127.0.0.1", ""):
        headers = {"X-Forwarded-For": forwarded}
        answer = await api.request("GET", "/metrics", headers=headers)
        assert (answer.status, answer.body) == (404, nothing.body)
    for method in ("POST", "PUT", "DELETE"):
        assert (await api.request(method, "/metrics", b"")).status == 405


@with_settings(proxied="yes")
async def test_metrics_are_for_local_requests_alone_behind_a_proxy(api: Api) -> None:
    """A forwarded loopback address is refused too."""
    assert await scrape(api)
    for name in ("X-Forwarded-For", "X-Real-Ip"):
        for address in ("192.0.2.1", "127.0.0.1"):
            headers = {"X-Forwarded-For": "192.0.2.1", name: address}
            answer = await api.request("GET", "/metrics", headers=headers)
            assert answer.status == 404


@with_settings(metrics="all")
async def test_metrics_can_be_opened_to_all(api: Api) -> None:
    """With the setting `metrics=all`, requests through a proxy may read them."""
    assert await scrape(api)
    assert await scrape(api, **{"X-Forwarded-For": "192.0.2.1"})


async def test_requests_are_counted_by_route(api: Api) -> None:
    """With their method and status; the page shows users, sizes, memory and the version too."""
    ava = await api.register("Ava")
    before = await moved(api)
    await ava.get(f"/v1/users/{ava.id}")
    await ava.get("/v1/users/999")
    await api.request("GET", "/nothing")
    for route, status in (
        ("/v1/users/{user_id}", "200"),
        ("/v1/users/{user_id}", "404"),
        ("other", "404"),
    ):
        labels = {"route": route, "method": "GET", "status": status}
        assert await before.by("chat_request_seconds_count", **labels) == 1
    after = await scrape(api)
    assert value(after, "chat_build_info", version=VERSION) == 1
    for name in ("chat_memory_bytes", "chat_database_bytes", "chat_wal_bytes"):
        assert value(after, name) > 0


async def test_users_are_counted(api: Api, chat: ChatServer) -> None:
    """Those that are not deleted, once a minute."""
    await api.register("Ava")
    await chat.context.metrics.usage.count()
    assert value(await scrape(api), "chat_users") == 1
