"""Pages whose token is refused: the close code tells them why, as they cannot see a status."""

import asyncio
import time
from typing import Any

import jwt
import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

from tests.support.clients import UPGRADE, Api, Person, live
from tests.support.secret_scanner import SECRETS
from tests.support.servers import SECRET, Server, with_settings
from tests.support.waiting import eventually, in_time

PAGE = "https://page.example"
ALLOWED = {"origins": PAGE}


async def outcome(api: Api, query: str, origin: str | None, *offered: str) -> Any:
    """Open a socket; return its close code and what came before, or the status of a refusal."""
    headers = {} if origin is None else {"Origin": origin}
    url = f"ws://127.0.0.1:{api.port}/ws{query}"
    try:
        socket = await websocket_connect(
            HTTPRequest(url, headers=headers), subprotocols=list(offered) or None
        )
    except HTTPClientError as error:
        return error.code
    message = await in_time(socket.read_message())
    kind = None if message is None else "ready"
    code = socket.close_code
    socket.close()
    return kind or code


def expired_token(person: Person) -> str:
    """Return a token of a person that has expired."""
    claims = jwt.decode(person.token, SECRET, algorithms=["HS256"])
    token = jwt.encode({**claims, "exp": int(time.time()) - 1}, SECRET)
    SECRETS.note(token)
    return token


async def queries(api: Api) -> dict[str, tuple[int, str]]:
    """Return close codes and queries with a token that is refused, by the reason."""
    ava = await api.register("Ava")
    gone = await api.login(ava)
    assert (await gone.post("/v1/users/logout", {})).status == 200
    expired = expired_token(ava)
    return {
        "missing": (4501, ""),
        "empty": (4501, "?token="),
        "malformed": (4501, "?token=nonsense"),
        "not ASCII": (4501, "?token=%ff%00"),
        "forged": (4501, f"?token={ava.token}x"),
        "expired": (4500, f"?token={expired}"),
        "revoked": (4501, f"?token={gone.token}"),
    }


@pytest.mark.parametrize("chat", [ALLOWED], indirect=True)
async def test_a_page_learns_why_its_token_is_refused(api: Api, chat: Server) -> None:
    """4500 for an expired token, 4501 for any other; 401 for a client without an origin."""
    own = f"http://127.0.0.1:{api.port}"
    wrong = []
    for name, (code, query) in (await queries(api)).items():
        for origin, expected in (
            (PAGE, code),
            (own, code),
            ("https://evil.example", 403),
            ("null", 403),
            (None, 401),
        ):
            found = await outcome(api, query, origin)
            if found != expected:
                wrong.append((name, origin, expected, found))
    assert wrong == []
    await eventually(lambda: not chat.context.limits.address_connections._held)
    assert not chat.hub.connections


@pytest.mark.parametrize("chat", [ALLOWED], indirect=True)
async def test_a_page_s_subprotocol_is_accepted(api: Api) -> None:
    """A browser fails a handshake without one of the subprotocols that it offered."""
    ava = await api.register("Ava")
    for token, expected in (
        (ava.token, "ready"),
        ("nonsense", 4501),
        (expired_token(ava), 4500),
    ):
        assert await outcome(api, "", PAGE, "bearer", token) == expected


@pytest.mark.parametrize("chat", [ALLOWED], indirect=True)
async def test_only_a_refused_token_lets_a_page_in(api: Api) -> None:
    """Other refusals stay what they are, and so does a request that is no handshake."""
    ava = await api.register("Ava")
    assert await outcome(api, f"?token={ava.token}&group=x", PAGE) == 400
    given: dict[str, str] = {"Origin": PAGE}
    for method, headers, status in (
        ("GET", given, 401),
        ("GET", {**given, **UPGRADE, "Sec-WebSocket-Version": "12"}, 401),
        ("GET", {**given, **UPGRADE, "Sec-WebSocket-Key": "x"}, 401),
        ("POST", {**given, **UPGRADE}, 405),
        ("HEAD", {**given, **UPGRADE}, 405),
    ):
        answer = await api.request(method, "/ws?token=nonsense", headers=headers)
        assert answer.status == status, (method, headers)
        assert answer.headers["Access-Control-Allow-Origin"] == PAGE


async def handshake(port: int, query: str = "") -> tuple[Any, Any]:
    """Open a socket as a page that then neither reads nor answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = {**UPGRADE, "Host": "x", "Origin": PAGE}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    writer.write(f"GET /ws{query} HTTP/1.1\r\n{head}\r\n".encode())
    assert (await in_time(reader.readline())).startswith(b"HTTP/1.1 101 ")
    await in_time(reader.readuntil(b"\r\n\r\n"))
    return reader, writer


async def close_code(reader: Any) -> int:
    """Return the code of the close frame that comes next."""
    head = await in_time(reader.readexactly(4))
    assert head[0] == 0x88
    return int.from_bytes(head[2:4], "big")


@with_settings(origins=PAGE, address_connections=2)
async def test_refused_pages_count_for_their_address(api: Api, chat: Server) -> None:
    """4503 past the limit. Others of the address are refused too until they are gone."""
    ava = await api.register("Ava")
    opened = [await handshake(api.port) for _ in range(4)]
    codes = [await close_code(reader) for reader, _ in opened]
    assert codes == [4501, 4501, 4503, 4503]
    held = chat.context.limits.address_connections._held
    assert held == {"127.0.0.1": 2}
    assert await outcome(api, f"?token={ava.token}", PAGE) == 4503
    for _, writer in opened:
        writer.close()
    await eventually(lambda: not held)
    assert await outcome(api, f"?token={ava.token}", PAGE) == "ready"


@with_settings(origins=PAGE, user_connections=1)
async def test_a_page_learns_of_too_many_connections(api: Api) -> None:
    """4503, with a token that is valid."""
    ava = await api.register("Ava")
    await live(ava)
    assert await outcome(api, f"?token={ava.token}", PAGE) == 4503


@with_settings(origins=PAGE, connections=40, address_percent=10)
async def test_refused_pages_stay_plain_connections(api: Api, chat: Server) -> None:
    """They do not leave the count of their address, which a socket with a token does."""
    ava = await api.register("Ava")
    addresses = chat._http._addresses._held
    sockets = [await live(ava) for _ in range(5)]
    plain = addresses["127.0.0.1"]
    reader, writer = await handshake(api.port)
    assert addresses["127.0.0.1"] == plain + 1
    writer.close()
    await eventually(lambda: addresses["127.0.0.1"] == plain)
    assert len(sockets) == 5


@with_settings(origins=PAGE)
async def test_frames_of_a_refused_page_do_nothing(api: Api, chat: Server) -> None:
    """They are read and dropped."""
    ava = await api.register("Ava")
    await ava.group()
    before = chat.hub.head
    reader, writer = await handshake(api.port)
    frame = b'{"type":"send","group_id":1,"content":"x"}'
    for _ in range(50):
        writer.write(bytes([0x81, 0x80 | len(frame)]) + bytes(4) + frame)
    assert await close_code(reader) == 4501
    writer.close()
    assert chat.hub.head == before
    await eventually(lambda: not chat.context.limits.address_connections._held)
