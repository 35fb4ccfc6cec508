"""Uploads and downloads: bytes, names, types and ranges."""

import asyncio
import hashlib
import json
import os
import tracemalloc
from contextlib import suppress
from typing import Any
from urllib.parse import unquote

import pytest
from tornado.ioloop import IOLoop

from handlers.api import uploads
from server import ChatServer
from tests.support.clients import Api, Person
from tests.support.files import (
    BYTES_MAX,
    KIB,
    MIB,
    QUOTA,
    Raw,
    fetch,
    folder,
    get,
    picture,
    place,
    rows,
    stored,
    upload,
    uploaded,
)
from tests.support.servers import Serve
from tests.support.waiting import eventually


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """Start a server with low limits."""
    return serve(file_bytes_max=BYTES_MAX, user_files_bytes_max=QUOTA)


@pytest.fixture
def raw(http_port: int, io_loop: IOLoop) -> Any:
    connection = Raw(http_port)
    yield connection
    connection.close()


# Uploads


async def test_a_download_has_the_uploaded_bytes(api: Api, chat: ChatServer) -> None:
    """A download has the uploaded bytes; the file's id is their hash and determines its path."""
    ava = await api.register("Ava")
    data = os.urandom(150 * KIB)
    answer = await upload(ava, data, "notes.bin")
    file_id = hashlib.sha256(data).hexdigest()
    assert (answer.status, answer.json) == (
        201,
        {
            "id": file_id,
            "name": "notes.bin",
            "type": "application/octet-stream",
            "size": len(data),
            "url": f"/v1/files/{file_id}",
        },
    )
    got = await api.request("GET", answer.json["url"], token=ava.token)
    assert (got.status, got.body) == (200, data)
    assert got.headers["Content-Type"] == "application/octet-stream"
    assert got.headers["Content-Length"] == str(len(data))
    assert stored(chat) == [place(file_id)]
    assert (folder(chat) / place(file_id)).read_bytes() == data


async def test_a_chunked_body_is_accepted(api: Api, chat: ChatServer, raw: Raw) -> None:
    """A client may upload without knowing the size first."""
    ava = await api.register("Ava")
    await raw.open(ava, "Transfer-Encoding: chunked")
    data = os.urandom(100 * KIB)
    for start in range(0, len(data), 999):
        piece = data[start : start + 999]
        await raw.send(b"%x\r\n%s\r\n" % (len(piece), piece))
    await raw.send(b"0\r\n\r\n")
    status, body = await raw.answer()
    assert status == 201, body
    assert json.loads(body)["name"] == "file"
    got = await fetch(ava, json.loads(body)["id"])
    assert got.body == data


async def test_the_same_bytes_are_one_file(api: Api, chat: ChatServer) -> None:
    """The same bytes from several users are one file, and each user has their own name."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    ids = {await uploaded(ava, b"same", name) for name in ("a.txt", "b.txt")}
    ids.add(await uploaded(mike, b"same", "secret.txt"))
    (file_id,) = ids
    assert stored(chat) == [place(file_id)]
    for person, name in ((ava, "b.txt"), (mike, "secret.txt")):
        got = await fetch(person, file_id)
        assert got.headers["Content-Disposition"].endswith(f"''{name}")
    assert rows(chat, "SELECT files_bytes FROM user ORDER BY id") == [(4096,), (4096,)]


@pytest.mark.parametrize("is_chunked", [False, True])
async def test_a_file_has_a_largest_size(
    api: Api, chat: ChatServer, raw: Raw, is_chunked: bool
) -> None:
    """A file of the maximum size is accepted; one byte more is refused and leaves no bytes."""
    ava = await api.register("Ava")
    for size, expected in ((BYTES_MAX, 201), (BYTES_MAX + 1, 413)):
        data = os.urandom(size)
        if is_chunked:
            await raw.open(ava, "Transfer-Encoding: chunked")
            await raw.send(b"%x\r\n%s\r\n0\r\n\r\n" % (size, data))
        else:
            await raw.open(ava, f"Content-Length: {size}")
            await raw.send(data)
        status, body = await raw.answer()
        assert status == expected, body
        raw.close()
    assert json.loads(body)["code"] == "too_large"
    await eventually(lambda: len(stored(chat)) == 1)


async def test_uploads_are_limited_by_a_quota(api: Api, chat: ChatServer) -> None:
    """Uploads past a user's quota are refused until a file is deleted.

    Each user has their own quota.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    first = await uploaded(ava, os.urandom(200 * KIB))
    await uploaded(ava, os.urandom(200 * KIB))
    large = os.urandom(101 * KIB)
    refused = await upload(ava, large)
    assert (refused.status, refused.json["code"]) == (413, "quota_exceeded")
    assert len(stored(chat)) == 2
    await uploaded(mike, large)
    await uploaded(ava, os.urandom(100 * KIB))
    # Each file counts at least one block.
    assert (await upload(ava, b"x")).status == 413
    sent = await ava.say(group_id, "", files=[first])
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    await uploaded(ava, large)


async def test_a_refusal_comes_after_the_body(
    api: Api, chat: ChatServer, raw: Raw
) -> None:
    """An upload without a valid token is read but not written to the disk, and then refused.

    A client with `Expect: 100-continue` is refused before its body.
    """
    anonymous = Person(api, 0, "anonymous", "x")
    await raw.open(anonymous, f"Content-Length: {BYTES_MAX}")
    await raw.send(b"x" * BYTES_MAX)
    status, body = await raw.answer()
    assert (status, json.loads(body)["code"]) == (401, "invalid_token")
    raw.close()
    await raw.open(anonymous, f"Content-Length: {BYTES_MAX}", "Expect: 100-continue")
    status, body = await raw.answer()
    assert (status, json.loads(body)["code"]) == (401, "invalid_token")
    assert not folder(chat).exists()


async def test_an_empty_body_is_no_file(api: Api, chat: ChatServer) -> None:
    ava = await api.register("Ava")
    for body in (b"", None):
        answer = await api.request("POST", "/v1/files", body, token=ava.token)
        assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    await eventually(lambda: stored(chat) == [])


async def test_a_client_that_stops_half_way_leaves_nothing(
    api: Api, chat: ChatServer, raw: Raw
) -> None:
    ava = await api.register("Ava")
    await raw.open(ava, "Content-Length: 150000")
    await raw.send(b"x" * 100_000)
    await eventually(lambda: stored(chat) != [])
    raw.close()
    await eventually(lambda: stored(chat) == [])
    assert rows(chat, "SELECT * FROM file") == []
    assert chat.context.files._uploading == {}


async def test_a_client_that_disconnects_after_the_body_has_uploaded(
    api: Api, chat: ChatServer, raw: Raw
) -> None:
    """An upload is stored even if the client does not wait for the answer."""
    ava = await api.register("Ava")
    for number in range(10):
        data = b"%d" % number * 10_000
        await raw.open(ava, f"Content-Length: {len(data)}")
        await raw.send(data)
        raw.close()
        ids = f"SELECT id FROM file WHERE id = '{hashlib.sha256(data).hexdigest()}'"
        await eventually(lambda: rows(chat, ids) != [])
    await eventually(lambda: chat.context.files._uploading == {})
    assert len(stored(chat)) == 10


async def test_an_idle_upload_is_cut(
    api: Api, chat: ChatServer, raw: Raw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upload is cut after an idle time, which starts again with each piece."""
    ava = await api.register("Ava")
    monkeypatch.setattr(chat.context.files, "idle_seconds", 0.2)
    await raw.open(ava, "Content-Length: 150000")
    await raw.send(b"x" * 100_000)
    assert await raw.reader.read() == b""
    await eventually(lambda: stored(chat) == [])


async def test_an_upload_below_the_minimum_rate_is_cut(
    api: Api,
    chat: ChatServer,
    raw: Raw,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An upload that never pauses is cut if its average rate is too low."""
    ava = await api.register("Ava")
    # A pause may last an hour, but the whole body only a tenth of a second.
    monkeypatch.setattr(chat.context.files, "idle_seconds", 3600)
    monkeypatch.setattr(uploads, "_BYTES_PER_SECOND_MIN", BYTES_MAX / (0.1 - 3600))
    await raw.open(ava, "Content-Length: 150000")
    with suppress(ConnectionError):
        while not raw.reader.at_eof():
            await raw.send(b"x")
            await asyncio.sleep(0.02)
    await eventually(lambda: stored(chat) == [])


async def test_a_user_uploads_a_few_at_a_time(
    api: Api, chat: ChatServer, http_port: int
) -> None:
    ava = await api.register("Ava")
    slow = [Raw(http_port) for _ in range(8)]
    for each in slow:
        await each.open(ava, "Content-Length: 100")
        await each.send(b"x")
    await eventually(lambda: chat.context.files._uploading[ava.id] == 8)
    answer = await upload(ava, b"one more")
    assert (answer.status, answer.json["code"]) == (429, "rate_limited")
    for each in slow:
        each.close()
    await eventually(lambda: chat.context.files._uploading == {})
    assert (await upload(ava, b"one more")).status == 201


def test_memory_stays_flat(serve: Serve, io_loop: IOLoop) -> None:
    """A large file is uploaded and downloaded in pieces, within 4 MiB of memory."""
    chat = serve()
    size = 10 * MIB
    piece = os.urandom(64 * KIB)

    async def go() -> None:
        api = Api(chat.port)
        ava = await api.register("Ava")
        raw = Raw(api.port)
        tracemalloc.start()
        try:
            await raw.open(ava, f"Content-Length: {size}")
            for _ in range(size // len(piece)):
                await raw.send(piece)
            status, body = await raw.answer()
            assert status == 201, body
            raw.close()
            await raw.open(ava)  # a new connection, for a request without a body
            assert (await raw.answer())[0] == 400
            path = json.loads(body)["url"]
            await raw.send(get(path, ava))
            head = await raw.reader.readuntil(b"\r\n\r\n")
            assert b" 200 " in head.split(b"\r\n")[0]
            got = 0
            while got < size:
                got += len(await raw.reader.read(64 * KIB))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            raw.close()
            api.close()
        assert peak < 4 * MIB, peak

    io_loop.run_sync(go)


async def test_a_download_has_the_uploaded_name(api: Api) -> None:
    """Every name is in the header in the encoding of RFC 6266."""
    ava = await api.register("Ava")
    for name in (
        "quo\"te's.txt",
        "emoji 👨\u200d👩\u200d👧 é.txt",
        "semi;colon, comma.txt",
        "x" * 251 + ".txt",
        "%2e%2e%0d%0aSet-Cookie.txt",
        "..txt",
    ):
        file_id = await uploaded(ava, b"text", name)
        header = (await fetch(ava, file_id)).headers["Content-Disposition"]
        assert header.isascii()
        assert header.startswith("attachment; filename*=UTF-8''")
        assert unquote(header.split("''")[1]) == name


async def test_a_query_that_is_not_utf8_is_refused(api: Api, chat: ChatServer) -> None:
    ava = await api.register("Ava")
    answer = await api.request(
        "POST", "/v1/files?name=%ed%a0%80", b"text", token=ava.token
    )
    assert answer.status == 400
    await eventually(lambda: stored(chat) == [])


KINDS = [
    (b"plain", "text/plain"),
    ("é 🎉".encode() * 20_000, "text/plain"),
    ("é".encode()[:1], "application/octet-stream"),
    (b"nul \0 is no text", "application/octet-stream"),
    (b"<html><script>alert(1)</script>", "text/plain"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "text/plain"),
    (b"%PDF-1.7\n\xff", "application/pdf"),
    (b"PK\3\4....", "application/zip"),
    (b"ID3\4....", "audio/mpeg"),
    (b"OggS\0", "audio/ogg"),
    (b"RIFF....WAVEfmt ", "audio/wav"),
    (b"....ftypisom", "video/mp4"),
    (b"....ftypM4A ", "audio/mp4"),
    (b"\x1a\x45\xdf\xa3....webm", "video/webm"),
    (b"GIF89a", "application/octet-stream"),
    (b"\xff\xd8\xff nothing more", "application/octet-stream"),
    (b"RIFF....WEBPVP8 ", "application/octet-stream"),
    (picture(3, 2), "image/png"),
    (picture(3, 2, "JPEG"), "image/jpeg"),
    (picture(3, 2, "GIF"), "image/gif"),
    (picture(3, 2, "WEBP"), "image/webp"),
]


async def test_a_type_is_determined_by_the_bytes(api: Api, chat: ChatServer) -> None:
    """The type depends on the bytes, not on the name or a header.

    Only pictures have a size and are shown inline.
    """
    ava = await api.register("Ava")
    chat.context.files._user_bytes_max = 0
    for data, kind in KINDS:
        answer = await upload(ava, data, "page.html", **{"Content-Type": "text/html"})
        assert (answer.status, answer.json["type"]) == (201, kind), data[:50]
        size = (answer.json.get("width"), answer.json.get("height"))
        is_picture = kind.startswith("image/")
        assert size == ((3, 2) if is_picture else (None, None))
        got = await fetch(ava, answer.json["id"])
        assert got.body == data
        assert got.headers["Content-Type"].split(";")[0] == kind
        shown = got.headers["Content-Disposition"].split(";")[0]
        assert shown == ("inline" if is_picture else "attachment")
        assert got.headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in got.headers["Content-Security-Policy"]


async def test_a_picture_that_is_a_page_too_runs_nothing(api: Api) -> None:
    """A picture that is also a web page is served as a picture, in a sandbox."""
    ava = await api.register("Ava")
    data = picture(3, 2, "GIF") + b"<html><script>alert(1)</script>"
    got = await fetch(ava, await uploaded(ava, data, "a.html"))
    assert got.headers["Content-Type"] == "image/gif"
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'; sandbox" in got.headers["Content-Security-Policy"]


# Downloads


RANGES = [
    ("bytes=0-0", 206, slice(0, 1)),
    ("bytes=0-99", 206, slice(0, 100)),
    ("bytes=99990-", 206, slice(99990, None)),
    ("bytes=99990-200000", 206, slice(99990, None)),
    ("bytes=-10", 206, slice(-10, None)),
    ("bytes=1-70000", 206, slice(1, 70001)),
    ("bytes=0-", 206, slice(None)),
    ("bytes=0-99999", 206, slice(None)),
    ("bytes=-200000", 206, slice(None)),
    ("bytes=100000-", 416, None),
    ("bytes=-0", 416, None),
    ("bytes=999999999999999999-", 416, None),
    ("bytes=9-1", 200, slice(None)),
    ("bytes=-", 200, slice(None)),
    ("bytes=0-1,5-6", 200, slice(None)),
    ("lines=0-1", 200, slice(None)),
    ("bytes=" + "9" * 5000 + "-", 200, slice(None)),
]


async def test_a_range_is_answered_with_that_part(api: Api) -> None:
    """A single range gets that part; an invalid range header gets the whole file."""
    ava = await api.register("Ava")
    data = os.urandom(100_000)
    file_id = await uploaded(ava, data)
    for asked, status, expected in RANGES:
        got = await fetch(ava, file_id, Range=asked)
        assert got.status == status, asked
        if expected is None:
            assert got.json["code"] == "range_not_satisfiable"
            assert got.headers["Content-Range"] == "bytes */100000"
            assert got.headers["Cache-Control"] == "no-store"
            continue
        assert got.body == data[expected]
        if status == 206:
            start, end, _ = expected.indices(len(data))
            assert got.headers["Content-Range"] == f"bytes {start}-{end - 1}/100000"


async def test_a_known_file_is_not_sent_again(api: Api) -> None:
    """A file's ETag is its hash.

    A matching `If-None-Match` gets a 304, and a matching `If-Range` resumes a download.
    """
    ava, eve = await api.register("Ava"), await api.register("Eve")
    file_id = await uploaded(ava, b"0123456789")
    tag = f'"{file_id}"'
    first = await fetch(ava, file_id)
    assert first.headers["ETag"] == tag
    assert first.headers["Cache-Control"] == "private, max-age=86400, immutable"
    assert first.headers["Vary"] == "Authorization, Cookie"
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        got = await fetch(ava, file_id, If_None_Match=known, Range="bytes=50-")
        assert (got.status, got.body) == (304, b""), known
        assert got.headers["ETag"] == tag
    assert (await fetch(ava, file_id, If_None_Match='"other"')).status == 200
    assert (await fetch(eve, file_id, If_None_Match=tag)).status == 404
    part = await fetch(ava, file_id, Range="bytes=5-", If_Range=tag)
    assert (part.status, part.body) == (206, b"56789")
    for other in ('"other"', f"W/{tag}", "Sat, 29 Oct 1994 19:43:31 GMT"):
        whole = await fetch(ava, file_id, Range="bytes=5-", If_Range=other)
        assert (whole.status, whole.body) == (200, b"0123456789")


async def test_head_has_the_headers_of_get(api: Api) -> None:
    ava, eve = await api.register("Ava"), await api.register("Eve")
    file_id = await uploaded(ava, os.urandom(100_000))
    for headers in ({}, {"Range": "bytes=5-"}):
        got, head = [
            await fetch(ava, file_id, method, **headers) for method in ("GET", "HEAD")
        ]
        assert (head.status, head.body) == (got.status, b"")
        for answer in (got, head):
            del answer.headers["Date"]
        assert dict(head.headers) == dict(got.headers)
    assert (await fetch(eve, file_id, "HEAD")).status == 404


async def test_a_download_to_a_gone_or_idle_client_ends(
    api: Api, chat: ChatServer, raw: Raw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A download ends, without a log line, when its client disconnects or stops reading."""
    ava = await api.register("Ava")
    monkeypatch.setattr(chat.context.files, "bytes_max", 20 * MIB)
    monkeypatch.setattr(chat.context.files, "_user_bytes_max", 0)
    await raw.open(ava, f"Content-Length: {20 * MIB}")
    await raw.send(b"x" * 20 * MIB)
    _, body = await raw.answer()
    raw.close()
    url = json.loads(body)["url"]
    for idle_seconds in (60, 0.1):
        monkeypatch.setattr(chat.context.files, "idle_seconds", idle_seconds)
        await eventually(lambda: not chat._http.streams)
        reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
        writer.write(get(url, ava))
        await reader.readexactly(1000)
        transport: Any = writer.transport
        transport.pause_reading()
        await eventually(lambda: chat.context.files._threads._waiting == 0)
        if idle_seconds == 60:
            writer.transport.abort()
        await eventually(lambda: not chat._http.streams)
        writer.close()
