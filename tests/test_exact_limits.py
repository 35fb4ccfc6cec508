"""Limits at their exact value: the largest valid input is accepted, and one more is refused."""

import asyncio
from typing import Any
from urllib.parse import quote

import pytest

from server import ChatServer
from tests.support.clients import PASSWORD, Api, live
from tests.support.files import uploaded
from tests.support.messages import at
from tests.support.waiting import in_time

CONTENT_BYTES_MAX = 16 * 1024
# An address of 254 bytes, with 64 of them before the @, and one with a byte more.
LOCAL = "x" * 64
EMAIL = f"{LOCAL}@{'y' * 63}.{'z' * 63}.{'y' * 61}"
LONGER_EMAIL = f"{LOCAL}@{'y' * 63}.{'z' * 63}.{'y' * 62}"


@pytest.mark.parametrize(
    "path, field, largest, too_large",
    [
        ("/v1/users/register", "username", "x" * 64, "x" * 65),
        ("/v1/users/register", "username", "é" * 64, "é" * 65),
        ("/v1/users/register", "username", "abc", "ab"),
        ("/v1/users/register", "email", EMAIL, LONGER_EMAIL),
        ("/v1/users/register", "email", f"{LOCAL}@a.de", f"{LOCAL}x@a.de"),
        ("/v1/users/register", "email", f"{'é' * 32}@a.de", f"{'é' * 32}x@a.de"),
        ("/v1/users/register", "password", "x y z 12", "x y z 1"),
        ("/v1/users/register", "password", "x" * 1024, "x" * 1025),
        ("/v1/users/register", "password", "é" * 512, "é" * 512 + "x"),
        ("/v1/users/me", "display_name", "é" * 64, "é" * 65),
        ("/v1/users/me", "status", "é" * 140, "é" * 141),
        ("/v1/groups", "name", "é" * 128, "é" * 129),
        ("/v1/groups/{group}", "name", "é" * 128, "é" * 129),
        ("/v1/groups/{group}", "topic", "é" * 1024, "é" * 1025),
        ("/v1/messages/group/{group}", "content", "x" * 16_384, "x" * 16_385),
        ("/v1/messages/group/{group}", "content", "é" * 8192, "é" * 8192 + "x"),
        ("/v1/messages/group/{group}", "content", "🎉" * 4096, "🎉" * 4096 + "x"),
        ("/v1/messages/group/{group}", "key", "x" * 64, "x" * 65),
        ("/v1/messages/group/{group}", "key", "🎉" * 64, "🎉" * 65),
        ("/v1/messages/group/{group}", "type", "x" * 32, "x" * 33),
        (
            "/v1/messages/group/{group}",
            "media_url",
            "https://" + "x" * 2040,
            "https://" + "x" * 2041,
        ),
        ("/v1/groups/{group}/invites", "uses", 1_000_000, 1_000_001),
        (
            "/v1/groups/{group}/invites",
            "expires_in_seconds",
            366 * 24 * 3600,
            366 * 24 * 3600 + 1,
        ),
    ],
)
async def test_a_field_at_its_limit(
    api: Api, path: str, field: str, largest: Any, too_large: Any
) -> None:
    """Characters are counted, or bytes, as the documentation says."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    path = path.replace("{group}", str(group_id))
    body: dict[str, Any] = {}
    if "register" in path:
        body = {"username": "Zoe", "email": "zoe@example.com", "password": PASSWORD}
    elif "messages" in path:
        body = {"content": "hello"}
    is_made = path.endswith(("register", "invites", "/v1/groups")) or "messages" in path
    method = "POST" if is_made else "PATCH"
    for value, statuses in ((too_large, {400}), (largest, {200, 201})):
        given = {**body, field: value}
        answer = await api.request(method, path, given, token=ava.token)
        assert answer.status in statuses, answer.body[:200]


@pytest.mark.parametrize(
    "largest, too_large",
    [
        ("x" * CONTENT_BYTES_MAX, "x" * (CONTENT_BYTES_MAX + 1)),
        ("é" * 8192, "é" * 8192 + "x"),
    ],
)
async def test_a_content_at_its_limit_over_a_socket_and_in_an_edit(
    api: Api, largest: str, too_large: str
) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava, group=group_id)
    send = {"type": "send", "group_id": group_id, "ref": 1}
    await socket.send({**send, "content": too_large})
    assert (await socket.next("error"))["code"] == "invalid_request"
    await socket.send({**send, "content": largest})
    assert (await socket.next("group_message"))["content"] == largest
    # A frame of plain text is a content too.
    await socket.send(too_large)
    assert (await socket.next("error"))["code"] == "invalid_request"
    await socket.send(largest)
    assert (await socket.next("group_message"))["content"] == largest
    said = await ava.say(group_id, "short")
    assert (await ava.patch(at(said), {"content": too_large})).status == 400
    assert (await ava.patch(at(said), {"content": largest})).status == 200


async def test_a_key_at_its_limit_over_a_socket(api: Api) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    send = {"type": "send", "group_id": group_id, "content": "hello"}
    await socket.send({**send, "key": "k" * 65})
    assert (await socket.next("error"))["code"] == "invalid_request"
    await socket.send({**send, "key": "k" * 64})
    assert (await socket.next("ok"))["duplicate"] is False


async def test_files_of_a_message_at_their_limit(api: Api) -> None:
    ava = await api.register("Ava")
    path = f"/v1/messages/group/{await ava.group()}"
    ids = [await uploaded(ava, b"file %d" % number) for number in range(11)]
    assert (await ava.post(path, {"content": "", "files": ids})).status == 400
    assert (await ava.post(path, {"content": "", "files": ids[:10]})).status == 201


async def test_a_reaction_at_its_limit(api: Api) -> None:
    ava = await api.register("Ava")
    path = f"{at(await ava.say(await ava.group(), 'hello'))}/reactions"
    for word in ("x" * 32, quote("é" * 32)):
        assert (await ava.put(f"{path}/{word}x")).status == 400
        assert (await ava.put(f"{path}/{word}")).status == 200


async def test_queries_at_their_limit(api: Api) -> None:
    """The text and the terms of a search, and the users of a look at presence."""
    ava = await api.register("Ava")
    terms = [f"w{number}" for number in range(17)]
    for path, largest, too_large in (
        ("/v1/search?q=", "x" * 256, "x" * 257),
        ("/v1/search?q=", "+".join(terms[:16]), "+".join(terms)),
        ("/v1/presence?user_ids=", ",".join("1" * 100), ",".join("1" * 101)),
    ):
        assert (await ava.get(path + too_large)).status == 400
        assert (await ava.get(path + largest)).status == 200


async def test_a_body_at_its_limit(api: Api, chat: ChatServer) -> None:
    """With a length and in chunks."""
    ava = await api.register("Ava")
    path = f"/v1/messages/group/{await ava.group()}"
    most = chat.settings.body_bytes_max
    for size, status in ((most + 1, 413), (most, 201)):
        body = b'{"content":"fits"}'.ljust(size)
        assert (await ava.post(path, body)).status == status
        reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
        writer.write(
            f"POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            f"Authorization: Bearer {ava.token}\r\nTransfer-Encoding: chunked\r\n\r\n"
            f"{size:x}\r\n".encode()
        )
        writer.write(body + b"\r\n0\r\n\r\n")
        answer = await in_time(reader.read())
        writer.close()
        assert answer.startswith(b"HTTP/1.1 %d " % status), answer[:100]


async def test_a_frame_at_its_limit(api: Api, chat: ChatServer) -> None:
    """One byte more closes the connection with 1009."""
    ava = await api.register("Ava")
    most = chat.settings.body_bytes_max
    socket = await live(ava)
    await socket.send('{"type":"ping","ref":"fits"}'.ljust(most))
    assert (await socket.next("pong"))["ref"] == "fits"
    await socket.send('{"type":"ping","ref":"none"}'.ljust(most + 1))
    assert await socket.connection.read_message() is None
    assert socket.close_code == 1009


async def test_an_upload_at_its_limit(api: Api, chat: ChatServer) -> None:
    ava = await api.register("Ava")
    chat.context.files.bytes_max = 5000
    headers = {"Authorization": f"Bearer {ava.token}"}
    for size, status in ((5001, 413), (5000, 201)):
        answer = await api.request(
            "POST", "/v1/files?name=a", b"x" * size, headers=headers
        )
        assert answer.status == status
