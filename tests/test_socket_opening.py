"""Opening a socket: tokens, and requests that are refused before the upgrade."""

from typing import Any

import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

from models.operations.accounts import log_out
from models.store.transaction import Actor
from server import ChatServer
from tests.support.clients import UPGRADE, Api, Socket, session_of

# Tokens


@pytest.mark.parametrize("path", ["/ws", "/v1/ws"])
@pytest.mark.parametrize("way", ["query", "header", "subprotocol"])
async def test_each_way_to_send_a_token(api: Api, path: str, way: str) -> None:
    """As ?token=, as Authorization, or as the subprotocol pair, on both paths."""
    ava = await api.register("Ava")
    url = f"ws://127.0.0.1:{api.port}{path}"
    if way == "query":
        connection = await websocket_connect(f"{url}?token={ava.token}")
    elif way == "header":
        headers = {"Authorization": f"Bearer {ava.token}"}
        connection = await websocket_connect(HTTPRequest(url, headers=headers))
    else:
        connection = await websocket_connect(url, subprotocols=["bearer", ava.token])
    socket = Socket(connection)
    api.sockets.append(socket)
    assert connection.selected_subprotocol == (
        "bearer" if way == "subprotocol" else None
    )
    assert (await socket.receive())["user_id"] == ava.id


async def refusal(
    api: Api, query: str = "", headers: dict[str, str] | None = None
) -> Any:
    """Request an upgrade that must be refused; return the answer."""
    for path in ("/ws", "/v1/ws"):
        answer = await api.request(
            "GET", f"{path}{query}", headers={**UPGRADE, **(headers or {})}
        )
        assert answer.headers["Content-Type"].startswith("application/json")
        assert set(answer.json) >= {"error", "code"}
    return answer


async def test_an_invalid_token_is_401_before_the_upgrade(
    api: Api, chat: ChatServer
) -> None:
    """Missing, malformed, forged, expired and revoked tokens get an HTTP answer in JSON."""
    ava = await api.register("Ava")
    expired = chat.context.tokens.sign(ava.id, session_of(chat, ava), 0, 1_000_000)
    forged = ava.token[:-8] + "A" * 8
    unknown = chat.context.tokens.sign(ava.id, "no such login", 0, 2**52)
    for query, headers in (
        ("", {}),
        ("?token=", {}),
        ("?token=nonsense", {}),
        (f"?token={forged}", {}),
        (f"?token={unknown}", {}),
        ("?token=%ff%fe", {}),
        ("", {"Authorization": f"Basic {ava.token}"}),
        ("", {"Authorization": "Bearer "}),
        ("", {"Authorization": "Bearer nonsense"}),
        ("", {"Sec-WebSocket-Protocol": "bearer"}),
        ("", {"Sec-WebSocket-Protocol": "bearer, nonsense"}),
        ("", {"Sec-WebSocket-Protocol": f"chat, {ava.token}"}),
    ):
        answer = await refusal(api, query, headers)
        assert (answer.status, answer.json["code"]) == (401, "invalid_token"), query
    for headers in (
        {"Authorization": f"Bearer {expired}"},
        {"Sec-WebSocket-Protocol": f"bearer, {expired}"},
    ):
        answer = await refusal(api, "", headers)
        assert (answer.status, answer.json["code"]) == (401, "token_expired")
    actor = Actor(ava.id, session_of(chat, ava))
    await chat.store.commit(log_out, actor, False)
    answer = await refusal(api, f"?token={ava.token}")
    assert (answer.status, answer.json["code"]) == (401, "session_revoked")
    with pytest.raises(HTTPClientError, match="401"):
        await ava.connect()
    assert not chat.hub.connections


async def test_a_request_without_an_upgrade_is_426(api: Api) -> None:
    """The answer names the WebSocket protocol and its version."""
    ava = await api.register("Ava")
    for path in ("/ws", "/v1/ws"):
        for lacking in ("Upgrade", "Connection", "Sec-WebSocket-Key", None):
            headers = {name: UPGRADE[name] for name in UPGRADE if name != lacking}
            headers["Authorization"] = f"Bearer {ava.token}"
            if lacking is None:
                headers["Sec-WebSocket-Version"] = "12"
            answer = await api.request("GET", path, headers=headers)
            assert (answer.status, answer.json["code"]) == (426, "upgrade_required")
            assert answer.headers["Upgrade"] == "websocket"
            assert answer.headers["Sec-WebSocket-Version"] == "13"
        for key in ("x", "dGhlIHNhbXBsZQ==", "dGhlIHNhbXBsZSBub25jZQ", "!" * 22 + "=="):
            # RFC 6455 §4.2.1: the key is 16 bytes.
            headers = {**UPGRADE, "Sec-WebSocket-Key": key}
            answer = await api.request("GET", path, headers=headers, token=ava.token)
            assert answer.status == 426, key
        assert (await ava.get(path)).status == 426


async def test_an_invalid_group_for_plain_text_is_400(api: Api) -> None:
    """?group= is checked before the upgrade."""
    ava = await api.register("Ava")
    for group in ("general", "-1", "1.5", "9" * 30, "%C2%B2", "%ff"):
        answer = await refusal(api, f"?token={ava.token}&group={group}")
        assert (answer.status, answer.json["code"]) == (400, "invalid_request"), group
        assert answer.json["error"].startswith("Invalid request format")
