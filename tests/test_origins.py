"""The origins whose pages may use the server, the security headers, and masked frames."""

from typing import Any

import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

from handlers.base.endpoint import endpoints
from handlers.routes import ROUTES
from server import ChatServer
from tests.support.clients import UPGRADE, Answer, Api, Person, Socket, live
from tests.support.logs import Logs
from tests.support.routes import filled
from tests.support.waiting import eventually

LOGIN, LOGOUT = "/v1/users/login", "/v1/users/logout"

ALLOWED = "https://a.example"
# Security headers, and pages of other origins

SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@pytest.mark.parametrize("chat", [{"login_rate": 8}], indirect=True)
async def test_every_answer_has_the_security_headers(
    api: Api, chat: ChatServer, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every kind of answer has them: pages, refusals, server errors, and answers without JSON."""
    ava = await api.register("Ava")
    token = ava.token
    send = f"/v1/messages/group/{await ava.group()}"
    wrong = []
    for status, method, path, body, headers in (
        (200, "GET", "/v1/users", None, {}),
        (200, "GET", "/ping", None, {}),
        (200, "GET", "/healthz", None, {}),
        (200, "GET", "/readyz", None, {}),
        (200, "GET", "/metrics", None, {}),
        (404, "GET", "/metrics", None, {"X-Forwarded-For": "192.0.2.1"}),
        (200, "GET", "/docs", None, {}),
        (200, "GET", "/", None, {}),
        (200, "GET", "/openapi.json", None, {}),
        (201, "POST", send, {"content": "x", "key": "k"}, {}),
        (200, "POST", send, {"content": "x", "key": "k"}, {}),
        (204, "OPTIONS", "/v1/users", None, {}),
        (400, "POST", send, b"nonsense", {}),
        (401, "POST", LOGIN, {"email": ava.email, "password": "x"}, {}),
        (429, "POST", LOGIN, {"email": ava.email, "password": "x"}, {}),
        (401, "GET", "/v1/users", None, {"Authorization": "Bearer x"}),
        (401, "GET", "/ws", None, {**UPGRADE, "Authorization": "Bearer x"}),
        (426, "GET", "/ws", None, {}),
        (403, "POST", "/v1/messages/group/999", {"content": "x"}, {}),
        (404, "GET", "/v1/users/999", None, {}),
        (404, "GET", "/nothing", None, {}),
        (404, "GET", "/%00", None, {}),
        (405, "DELETE", "/v1/users", None, {}),
        (200, "HEAD", "/v1/users", None, {}),
        (413, "POST", send, b"x" * 70_000, {}),
        (500, "GET", "/v1/chats", None, {}),
        (503, "GET", "/v1/users", None, {}),
    ):
        if status == 500:
            monkeypatch.setattr("handlers.api.messages.messages.chats", None)
        elif status == 503:
            monkeypatch.setattr(chat.store._readers.requests, "waiting_max", 0)
        answer = await api.request(
            method, path, body, headers={"Authorization": f"Bearer {token}", **headers}
        )
        # Assets are the same for everyone, and may be kept.
        is_asset = path in ("/docs", "/openapi.json", "/")
        replaced = {"Cache-Control": "no-cache"} if is_asset else {}
        lacking = {
            name: answer.headers.get(name)
            for name, value in (SECURITY | replaced).items()
            if answer.headers.get(name) != value
        }
        policy = answer.headers.get("Content-Security-Policy", "")
        if "default-src 'none'" not in policy or "Server" in answer.headers:
            lacking["Content-Security-Policy"] = policy
        if answer.status != status or lacking:
            wrong.append((method, path, status, answer.status, lacking))
    monkeypatch.undo()
    logs.claim("GET /v1/chats failed")
    assert wrong == []
    socket = await ava.connect()
    handshake: Any = socket.connection
    assert (await socket.receive())["type"] == "ready"
    assert "Server" not in handshake.headers


async def from_page(
    api: Api, person: Person, origin: str, host: str = "", **more: str
) -> Any:
    """Open a socket as a browser does for a page; return `ready`, or the status and error code."""
    headers = {"Origin": origin, "Authorization": f"Bearer {person.token}", **more}
    if host:
        headers["Host"] = host
    url = f"ws://127.0.0.1:{api.port}/ws"
    try:
        connection = await websocket_connect(HTTPRequest(url, headers=headers))
    except HTTPClientError as error:
        assert error.response is not None
        answer = Answer(error.code, error.response.headers, error.response.body)
        assert answer.headers["Content-Type"].startswith("application/json")
        return answer.status, answer.json["code"]
    socket = Socket(connection)
    api.sockets.append(socket)
    return (await socket.receive())["type"]


REFUSED = (403, "origin_not_allowed")
FOREIGN = (
    "http://evil.example",
    "https://evil.example",
    "null",
    "",
    "*",
    "http://",
    "http://127.0.0.1",
    "http://localhost",
    "file://",
    "nonsense",
    "http://[",
    "http://[::1",
    "http://a.example@evil.example",
    "javascript:0",
    "\xff\xfe",
    "http://evil.example/{host}",
    "http://{host}.evil.example",
    "http://x@{host}",
)


async def test_a_page_of_the_servers_own_origin_may_connect(api: Api) -> None:
    """Under any host name, and through a proxy that speaks TLS."""
    ava = await api.register("Ava")
    own = f"127.0.0.1:{api.port}"
    assert await from_page(api, ava, f"http://{own}") == "ready"
    assert await from_page(api, ava, f"https://{own}") == "ready"
    assert await from_page(api, ava, "https://chat.example", "chat.example") == "ready"
    assert await from_page(api, ava, "https://chat.example", "Chat.Example") == "ready"


async def test_a_page_of_another_origin_may_not_connect(
    api: Api, chat: ChatServer
) -> None:
    """Any other origin gets 403 with JSON, and opens no connection."""
    ava = await api.register("Ava")
    for origin in FOREIGN:
        origin = origin.format(host=f"127.0.0.1:{api.port}")
        assert await from_page(api, ava, origin) == REFUSED, origin
        answer = await api.request(
            "GET", "/v1/users", token=ava.token, headers={"Origin": origin}
        )
        # HTTP requests are answered: the browser withholds the answer from the page.
        assert answer.status == 200, origin
        assert not [name for name in answer.headers if "Access-Control" in name]
    assert not chat.hub.connections
    assert await from_page(api, ava, "https://a.example", "b.example") == REFUSED


@pytest.mark.parametrize(
    "chat", [{"origins": f"{ALLOWED}, http://b.example:8080/"}], indirect=True
)
async def test_configured_origins_may_connect(api: Api) -> None:
    """The setting and the server's own origin match exactly, with scheme and port."""
    ava = await api.register("Ava")
    for origin in (ALLOWED, "http://b.example:8080", f"http://127.0.0.1:{api.port}"):
        assert await from_page(api, ava, origin) == "ready", origin
    for origin in (
        "http://a.example",
        "https://a.example:444",
        "https://a.example.evil.example",
        "https://sub.a.example",
        "http://b.example",
        "null",
        "http://evil.example",
    ):
        assert await from_page(api, ava, origin) == REFUSED, origin


@pytest.mark.parametrize("chat", [{"origins": "*"}], indirect=True)
async def test_all_origins_may_be_allowed(api: Api) -> None:
    """`origins=*` admits every origin."""
    ava = await api.register("Ava")
    for origin in ("http://evil.example", "null", "https://a.example:444"):
        assert await from_page(api, ava, origin) == "ready", origin
        answer = await api.request("GET", "/ping", headers={"Origin": origin})
        assert answer.headers["Access-Control-Allow-Origin"] == origin


@pytest.mark.parametrize("chat", [{"origins": ALLOWED}], indirect=True)
async def test_a_page_of_a_configured_origin_may_call_the_api(
    api: Api, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Answers, refusals and server errors have CORS headers for it, and none for other origins."""
    ava = await api.register("Ava")
    monkeypatch.setattr("handlers.api.messages.messages.chats", None)
    for method, path, body, token, status in (
        ("GET", "/v1/users", None, ava.token, 200),
        ("POST", "/v1/groups", {"name": "group"}, ava.token, 201),
        ("GET", "/v1/users", None, "wrong", 401),
        ("POST", "/v1/groups", b"nonsense", ava.token, 400),
        ("GET", "/nothing", None, None, 404),
        ("DELETE", "/v1/groups", None, ava.token, 405),
        ("POST", "/v1/groups", b"x" * 70_000, ava.token, 413),
        ("GET", "/v1/chats", None, ava.token, 500),
    ):
        for origin in (ALLOWED, "http://evil.example"):
            answer = await api.request(
                method, path, body, token=token, headers={"Origin": origin}
            )
            assert answer.status == status, (path, answer.body)
            given = answer.headers.get("Access-Control-Allow-Origin")
            assert given == (ALLOWED if origin == ALLOWED else None), (path, status)
            if given:
                assert answer.headers["Vary"].startswith("Origin")
                shown = answer.headers["Access-Control-Expose-Headers"]
                names = {name.strip() for name in shown.split(",")}
                assert names == {
                    "Content-Disposition",
                    "Content-Range",
                    "ETag",
                    "Link",
                    "Retry-After",
                    "X-Request-Id",
                }
            assert "Access-Control-Allow-Credentials" not in answer.headers
    logs.claim("GET /v1/chats failed")


@pytest.mark.parametrize("chat", [{"origins": ALLOWED}], indirect=True)
async def test_a_preflight_is_answered(api: Api) -> None:
    """Every route answers a preflight without a token, as browsers send it."""
    for path, handler in ROUTES.items():
        path = filled(path)
        for origin in (ALLOWED, "http://evil.example"):
            asked = {
                "Origin": origin,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "authorization,content-type",
            }
            answer = await api.request("OPTIONS", path, headers=asked)
            assert (answer.status, answer.body) == (204, b""), path
            given = {
                name: value
                for name, value in answer.headers.items()
                if name.startswith("Access-Control-")
            }
            if origin != ALLOWED:
                assert given == {}
                continue
            assert given["Access-Control-Allow-Origin"] == ALLOWED
            methods = given["Access-Control-Allow-Methods"].replace(" ", "").split(",")
            head = {"HEAD"} if "GET" in endpoints(handler) else set()
            assert set(methods) == {*endpoints(handler), "OPTIONS", *head}, path
            headers = given["Access-Control-Allow-Headers"].lower()
            for name in ("authorization", "content-type", "if-match"):
                assert name in headers
            assert int(given["Access-Control-Max-Age"]) > 0


# Frames without a mask


async def test_an_unmasked_client_frame_closes_the_connection(
    api: Api, chat: ChatServer
) -> None:
    """The close code is 1002, by RFC 6455 §5.1. Earlier frames on the connection were accepted."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    frames = (b"\x81\x05hello", b"\x89\x00", b"\x88\x00", b"\x01\x05hello")
    for frame in frames:
        socket = await live(ava, group=group_id)
        await socket.send("masked")
        protocol: Any = socket.connection.protocol
        await protocol.stream.write(frame)
        assert (await socket.closed())[0] == 1002, frame
    await eventually(lambda: not chat.hub.connections and not chat.hub.closing)
    await chat.store.commit(lambda tx: None)  # commits the sends of earlier frames
    history = (await ava.get(f"/v1/groups/{group_id}/messages")).json["messages"]
    assert [message["content"] for message in history] == ["masked"] * len(frames)
