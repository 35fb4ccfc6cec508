"""Behaviour common to all routes: methods, headers, bodies, errors and log lines."""

import asyncio
import json
import logging
import re
import time
from email.utils import parsedate_to_datetime

import pytest
from prometheus_client.parser import text_string_to_metric_families

from handlers.routes import METRICS, ROUTES
from models.queries import own_groups
from server import ChatServer
from services.logs import JsonFormatter, LineFormatter
from tests.support.clients import Api
from tests.support.logs import Logs
from tests.support.routes import filled, refused
from tests.support.waiting import in_time

UNKNOWN_ID = 999_999

SECURITY_HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
}


async def test_ping_answers(api: Api) -> None:
    """`/ping` needs no token."""
    answer = await api.request("GET", "/ping")
    assert answer.status == 200
    assert answer.json == {"message": "pong", "db_driver": "sqlite3"}


async def test_health_and_readiness_are_answered(api: Api, chat: ChatServer) -> None:
    """Health and readiness need no token; a store that stops is not ready."""
    answer = await api.request("GET", "/healthz")
    assert (answer.status, answer.json) == (200, {"status": "alive"})
    answer = await api.request("GET", "/readyz")
    assert (answer.status, answer.json) == (200, {"status": "ready"})
    head = chat.hub.head
    await chat.store.close()
    answer = await api.request("GET", "/readyz")
    refused(answer, 503, "stopping")
    assert int(answer.headers["Retry-After"]) >= 1
    assert (await api.request("GET", "/healthz")).status == 200
    assert chat.hub.head == head


async def test_metrics_are_counted(api: Api) -> None:
    """The metrics are in the text format of Prometheus, have descriptions, and count events."""
    ava = await api.register("Ava")
    await ava.connect()
    group_id = await ava.group()
    await ava.say(group_id, "hello")
    await api.login(ava)
    body = {"email": ava.email, "password": "wrong"}
    await api.request("POST", "/v1/users/login", body)
    answer = await api.request("GET", METRICS)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    found = {
        f"{sample.name}{sorted(sample.labels.items())}": sample.value
        for family in text_string_to_metric_families(answer.body.decode())
        for sample in family.samples
        if family.documentation
    }
    for name, value in (
        ("chat_events_total[]", 2),
        ("chat_logins_total[('result', 'ok')]", 1),
        ("chat_logins_total[('result', 'bad')]", 1),
        ("chat_refused_total[('code', 'invalid_credentials')]", 1),
        ("chat_connections[('state', 'live')]", 1),
        ("chat_connections[('state', 'behind')]", 0),
    ):
        assert found[name] == value, name
    assert found["chat_commit_seconds_count[]"] >= 3


async def test_an_unknown_route_is_404(api: Api) -> None:
    """An unknown route gets a 404 as JSON, for every method, with and without a token."""
    ava = await api.register("Ava")
    for method in ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
        for path in (
            "/index.html",
            "/v1",
            "/v1/users/x",
            "/v1/users/-1",
            "/v1/groups/1/",
            "/v1/nothing",
        ):
            for token in (None, ava.token):
                body = b"{}" if method in ("POST", "PUT", "PATCH") else None
                answer = await api.request(method, path, body, token=token)
                refused(answer, 404, "not_found")


async def test_an_unknown_method_of_a_route_is_405(api: Api) -> None:
    """The answer is JSON, and `Allow` lists the methods of the route."""
    ava = await api.register("Ava")
    allowed = {
        path: {
            name.upper()
            for name in ("get", "head", "post", "put", "delete", "patch")
            if hasattr(getattr(handler, name), "endpoint")
        }
        for path, handler in ROUTES.items()
    }
    pages = (METRICS, "/docs", "/openapi.json", "/asyncapi.json", "/", "/sw.js")
    allowed.update({path: {"GET"} for path in pages})
    for methods in allowed.values():
        methods |= {"HEAD"} if "GET" in methods else set()
    wrong = []
    for path, methods in allowed.items():
        for method in {"GET", "POST", "PUT", "DELETE", "PATCH"} - methods:
            answer = await api.request(method, filled(path), b"{}", token=ava.token)
            refused(answer, 405, "method_not_allowed")
            named = set(answer.headers.get("Allow", "").split(", "))
            if named != methods | {"OPTIONS"}:
                wrong.append((method, path, answer.headers.get("Allow")))
    assert wrong == []


async def test_options_are_answered_without_a_token(api: Api) -> None:
    """A browser sends `OPTIONS` without a token; `Allow` has the methods.

    Other origins get no permission.
    """
    for path in (*ROUTES, METRICS, "/docs", "/"):
        answer = await api.request("OPTIONS", filled(path))
        assert (answer.status, answer.body) == (204, b""), path
        assert "OPTIONS" in answer.headers["Allow"].split(", "), path
        assert not [name for name in answer.headers if name.startswith("Access-")]


async def test_a_refusal_has_an_id_of_its_own(api: Api) -> None:
    """Each refusal has an id, which an operator can find in the log."""
    ids = set()
    for path in ("/v1/nothing", "/v1/users", "/v1/users", "/ws"):
        answer = await api.request("GET", path)
        assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-Id"])
        ids.add(answer.headers["X-Request-Id"])
    assert len(ids) == 4


async def test_a_fault_of_the_server_is_a_500_whose_id_is_in_the_log(
    api: Api,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log has the exception; the client gets only the id."""
    ava = await api.register("Ava")

    def broken(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError("a secret detail")

    monkeypatch.setattr(own_groups, "groups", broken)
    answer = await ava.get("/v1/groups?limit=7")
    refused(answer, 500, "server_error")
    assert answer.json["error"] == "Internal server error"
    logs.claim("ERROR chatserver.http: GET /v1/groups failed$")
    (record,) = [each for each in caplog.records if each.levelname == "ERROR"]
    line = json.loads(JsonFormatter().format(record))
    assert line["request_id"] == answer.headers["X-Request-Id"]
    assert "ZeroDivisionError: a secret detail" in line["exception"]
    text = LineFormatter().format(record)
    assert f"failed [{line['request_id']}]\nTraceback" in text
    assert "limit=" not in text


async def test_a_body_that_is_too_large_is_413(api: Api, chat: ChatServer) -> None:
    """On every route the client can read the 413, although its body was not read."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    most = chat.settings.body_bytes_max
    for path in (f"/v1/messages/group/{group_id}", "/v1/users/register", "/v1/nothing"):
        for size in (most + 1, 10 * most):
            refused(await ava.post(path, b" " * size), 413, "too_large")
    fits = b'{"content":"fits"}'.ljust(most)
    assert (await ava.post(f"/v1/messages/group/{group_id}", fits)).status == 201


async def raw(port: int, request: bytes) -> tuple[bytes, bytes]:
    """Send bytes; return the status line and the body of the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    head, _, body = (await in_time(reader.read())).partition(b"\r\n\r\n")
    writer.close()
    return head.partition(b"\r\n")[0], body


async def test_a_content_length_of_thousands_of_digits_is_413(api: Api) -> None:
    """A length with more digits than Python converts gets a 413, too."""
    for digits in (19, 30, 5000):
        status, body = await raw(
            api.port,
            b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            b"Content-Length: " + b"9" * digits + b"\r\n\r\n",
        )
        assert status.startswith(b"HTTP/1.1 413 "), digits
        assert b'"too_large"' in body


async def test_a_chunked_body_that_is_too_large_is_413(api: Api) -> None:
    """A body without a length is refused, too."""
    status, body = await raw(
        api.port,
        b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n"
        + (b"8000\r\n" + b" " * 0x8000 + b"\r\n") * 3
        + b"0\r\n\r\n",
    )
    assert status.startswith(b"HTTP/1.1 413 "), status
    assert b'"too_large"' in body


async def test_bodies_are_json_with_every_content_type(api: Api) -> None:
    """The content type is ignored, as `curl -d` announces a form."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    contents = ("hello", "a=b&" * 3000, "100 % é", "%zz;+&&=")
    for kind in (
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "nonsense",
    ):
        for content in contents:
            answer = await api.request(
                "POST",
                f"/v1/messages/group/{group_id}",
                {"content": content},
                token=ava.token,
                headers={"Content-Type": kind},
            )
            assert answer.status == 201, (kind, content[:20], answer.body)
            assert answer.json["content"] == content


async def test_every_answer_has_the_security_headers(api: Api) -> None:
    """Successes and refusals have all security headers, and no `Server` header."""
    ava = await api.register("Ava")
    answers = [
        await ava.get("/v1/users"),
        await ava.post("/v1/groups", {"name": "group"}),
        await ava.get(f"/v1/users/{UNKNOWN_ID}"),
        await ava.get("/v1/groups/7/messages"),
        await ava.post("/v1/groups", b"{"),
        await ava.get("/v1/nothing"),
        await ava.delete("/v1/users"),
        await ava.post("/v1/groups", b" " * 100_000),
        await ava.get("/ws"),
        await api.request("GET", "/ws"),
        await api.request("GET", "/v1/users"),
        await api.request("GET", "/ping"),
        await api.request("GET", "/healthz"),
        await api.request("GET", "/readyz"),
    ]
    statuses = [answer.status for answer in answers]
    assert statuses == [
        200,
        201,
        404,
        403,
        400,
        404,
        405,
        413,
        426,
        401,
        401,
        200,
        200,
        200,
    ]
    for answer in answers:
        for name, value in SECURITY_HEADERS.items():
            assert answer.headers.get_list(name) == [value], (answer.status, name)
        assert "Server" not in answer.headers
        date = parsedate_to_datetime(answer.headers["Date"])
        assert 0 <= time.time() - date.timestamp() < 60, date
        assert ("WWW-Authenticate" in answer.headers) == (answer.status == 401)
    page = await api.request("GET", "/docs")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    replaced = {"Content-Type", "Content-Security-Policy", "Cache-Control"}
    for name in SECURITY_HEADERS.keys() - replaced:
        assert page.headers[name] == SECURITY_HEADERS[name]
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; ")


NO_HTTP = [
    b"nonsense\r\n\r\n",
    b"GET /ping HTTP/1.1\r\n\r\n",
    b"GET /ping HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
    b"GET /ping HTTP/1.1\r\nHost: x\r\nbad\x00: y\r\n\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
    b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
    b"Content-Length: 2\r\n\r\n{}",
    b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /ping HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 20_000,
]


@pytest.mark.parametrize("request_bytes", NO_HTTP)
async def test_malformed_http_is_refused_as_json(
    api: Api, request_bytes: bytes
) -> None:
    """Malformed HTTP gets the security headers, an id and an error in JSON.

    The connection is closed.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    writer.write(request_bytes)
    head, _, body = (await in_time(reader.read())).partition(b"\r\n\r\n")
    writer.close()
    status, *lines = head.decode().split("\r\n")
    assert status == "HTTP/1.1 400 Bad Request"
    headers = dict(line.split(": ", 1) for line in lines)
    assert headers.items() >= SECURITY_HEADERS.items()
    assert headers["X-Request-Id"] and headers["Content-Length"] == str(len(body))
    assert json.loads(body)["code"] == "invalid_request"


async def test_the_log_has_no_reaction_and_only_ascii_paths(
    api: Api, logs: Logs
) -> None:
    """The log shows no reaction, as it is text of a user, and no control character of a path."""
    logs.setLevel(logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)
    ava = await api.register("Ava")
    group_id = await ava.group()
    message = await ava.say(group_id, "hello")
    path = f"/v1/groups/{group_id}/messages/{message['seq']}"
    for method in ("PUT", "GET", "DELETE"):
        await api.request(method, f"{path}/reactions/splendid", token=ava.token)
    await ava.get(f"{path}/Reactions%2fsplendid")
    for mark in (b"\x85", b"\xe2\x80\xa8", b"\x9b"):
        request = (
            b"GET /a" + mark + b"b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        assert (await raw(api.port, request))[0].startswith(b"HTTP/1.1 404 ")
    lines = [line for line in logs.records if " chatserver.http: " in line]
    logs.records.clear()
    assert len([line for line in lines if "eactions" in line]) == 4
    assert len([line for line in lines if "/a" in line]) == 3
    assert all(line.isascii() or "…" in line for line in lines)
    assert not any("splendid" in line for line in lines)
