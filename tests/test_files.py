"""Files: what was uploaded is what is downloaded, by those who may, until its last message goes."""

import asyncio
import hashlib
import io
import json
import os
import sqlite3
import struct
import tracemalloc
import zlib
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest
from PIL import Image
from tornado.ioloop import IOLoop
from tornado.simple_httpclient import HTTPStreamClosedError

from handlers.api import uploads
from models.files import blobs, pictures
from server import ChatServer
from tests.conftest import (
    PASSWORD,
    Answer,
    Api,
    Logs,
    Person,
    Serve,
    Servers,
    eventually,
)

KIB = 1024
MIB = 1024 * KIB
BYTES_MAX = 200 * KIB
QUOTA = 500 * KIB


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """A server whose limits are soon reached."""
    return serve(file_bytes_max=BYTES_MAX, user_files_bytes_max=QUOTA)


def folder(chat: ChatServer) -> Path:
    return Path(f"{chat.store.database.path}.files")


def stored(chat: ChatServer) -> list[str]:
    """Return what the directory has, but for its own folders."""
    return sorted(
        str(path.relative_to(folder(chat)))
        for path in folder(chat).rglob("*")
        if path.is_file()
    )


def place(file_id: str) -> str:
    return f"{file_id[:2]}/{file_id[2:]}"


def rows(chat: ChatServer, query: str) -> list[Any]:
    with closing(sqlite3.connect(chat.store.database.path)) as connection:
        return connection.execute(query).fetchall()


async def upload(
    person: Person, data: bytes, name: str | None = "a.txt", **headers: str
) -> Answer:
    query = "" if name is None else f"?name={quote(name, '')}"
    return await person.api.request(
        "POST", f"/v1/files{query}", data, token=person.token, headers=headers
    )


async def uploaded(person: Person, data: bytes, name: str = "a.txt") -> str:
    answer = await upload(person, data, name)
    assert answer.status == 201, answer.body
    return str(answer.json["id"])


async def fetch(
    person: Person, file_id: str, method: str = "GET", suffix: str = "", **headers: str
) -> Answer:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    path = f"/v1/files/{file_id}{suffix}"
    return await person.api.request(method, path, token=person.token, headers=given)


async def gone(person: Person, file_id: str) -> bool:
    answer = await fetch(person, file_id)
    if answer.status != 404:
        return False
    assert answer.json["code"] == "file_not_found"
    return True


class Raw:
    """A connection on which a request is sent piece by piece."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def open(
        self, person: Person, *headers: str, path: str = "/v1/files"
    ) -> None:
        self.reader, self.writer = await asyncio.open_connection(
            "127.0.0.1", self.port, limit=2**20
        )
        lines = [
            f"POST {path} HTTP/1.1",
            "Host: localhost",
            f"Authorization: Bearer {person.token}",
            *headers,
        ]
        self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n")
        await self.writer.drain()

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self) -> tuple[int, bytes]:
        """Return the status and the body; it is read to the length that it says."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        )
        return int(head.split()[1]), await self.reader.readexactly(length)

    def close(self) -> None:
        self.writer.close()


def get(path: str, person: Person) -> bytes:
    return (
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {person.token}\r\n\r\n"
    ).encode()


@pytest.fixture
def raw(http_port: int, io_loop: IOLoop) -> Any:
    connection = Raw(http_port)
    yield connection
    connection.close()


# Uploading.


async def test_what_was_uploaded_is_what_is_downloaded(
    api: Api, chat: ChatServer
) -> None:
    """Byte for byte, its id is its hash, and it is where the id says."""
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


async def test_a_chunked_body_is_taken(api: Api, chat: ChatServer, raw: Raw) -> None:
    """A client need not know the size before."""
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
    """Whoever uploads them again gets the same id, and each keeps their own name."""
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
    """As many bytes as are set are taken, and not one more; nothing of it stays."""
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


async def test_a_user_has_so_much_room(api: Api, chat: ChatServer) -> None:
    """Past the quota nothing is taken, and what is deleted makes room; others have their own."""
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
    # An empty row costs something too.
    assert (await upload(ava, b"x")).status == 413
    sent = await ava.say(group_id, "", files=[first])
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    await uploaded(ava, large)


async def test_who_is_refused_is_told_after_the_body(
    api: Api, chat: ChatServer, raw: Raw
) -> None:
    """Nobody without a token writes to the disk; one who asks first need not send at all."""
    nobody = Person(api, 0, "nobody", "x")
    await raw.open(nobody, f"Content-Length: {BYTES_MAX}")
    await raw.send(b"x" * BYTES_MAX)
    status, body = await raw.answer()
    assert (status, json.loads(body)["code"]) == (401, "invalid_token")
    raw.close()
    await raw.open(nobody, f"Content-Length: {BYTES_MAX}", "Expect: 100-continue")
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


async def test_a_client_that_goes_once_all_is_sent_has_uploaded(
    api: Api, chat: ChatServer, raw: Raw
) -> None:
    """As with a message whose sender did not wait for the answer."""
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


async def test_a_client_that_sends_nothing_is_let_go(
    api: Api, chat: ChatServer, raw: Raw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upload may take long as long as it goes on: the time counts anew with what comes."""
    ava = await api.register("Ava")
    monkeypatch.setattr(chat.context.files, "idle_seconds", 0.2)
    await raw.open(ava, "Content-Length: 150000")
    await raw.send(b"x" * 100_000)
    assert await raw.reader.read() == b""
    await eventually(lambda: stored(chat) == [])


async def test_a_client_that_drips_is_let_go(
    api: Api,
    chat: ChatServer,
    raw: Raw,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However it goes on, in the end it must have been as fast as a slow line is."""
    ava = await api.register("Ava")
    monkeypatch.setattr(uploads, "_BYTES_PER_SECOND_MIN", BYTES_MAX * 1000)
    monkeypatch.setattr(chat.context.files, "idle_seconds", 0.3)
    await raw.open(ava, "Content-Length: 150000")
    with suppress(ConnectionError):
        while not raw.reader.at_eof():
            await raw.send(b"x")
            await asyncio.sleep(0.02)
    await eventually(lambda: stored(chat) == [])
    logs.claim("Timeout reading body")


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
    """A large file goes through in pieces, up and down."""
    chat = serve()
    size = 10 * MIB
    piece = os.urandom(64 * KIB)

    async def go() -> None:
        api = Api(chat.port)  # type: ignore[attr-defined]
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
            await raw.open(ava)  # a request without a body, to be answered
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


async def test_a_name_comes_back_as_it_was(api: Api) -> None:
    """Whatever is in it, it is in the header as RFC 6266 has it."""
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


async def test_a_name_that_is_none_is_refused(api: Api, chat: ChatServer) -> None:
    ava = await api.register("Ava")
    for name in (
        *("", "a/b", "a\\b", ".", "..", "a\nb", "a\r\nb", "a\0b", "a\x7fb"),
        *("\u202etxt.exe", "x" * 256, "a\u2028b"),
    ):
        answer = await upload(ava, b"text", name)
        assert (answer.status, answer.json["code"]) == (400, "invalid_request"), name
    answer = await api.request(
        "POST", "/v1/files?name=%ed%a0%80", b"text", token=ava.token
    )
    assert answer.status == 400
    await eventually(lambda: stored(chat) == [])


def png(width: int, height: int) -> bytes:
    """Return the start of a picture that says that it is so large."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in (header, data, b"IEND")
    )


def picture(
    width: int, height: int, kind: str = "PNG", mode: str = "RGB", **how: Any
) -> bytes:
    made = io.BytesIO()
    Image.new(mode, (width, height), "red").save(made, kind, **how)
    return made.getvalue()


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


async def test_a_type_is_what_the_bytes_say(api: Api, chat: ChatServer) -> None:
    """Neither the name nor a header says it; a picture has its size, and alone is shown."""
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
    """It is shown as a picture and nothing else, in a sandbox."""
    ava = await api.register("Ava")
    data = picture(3, 2, "GIF") + b"<html><script>alert(1)</script>"
    got = await fetch(ava, await uploaded(ava, data, "a.html"))
    assert got.headers["Content-Type"] == "image/gif"
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'; sandbox" in got.headers["Content-Security-Policy"]


# Downloading.


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


async def test_a_range_is_part_of_a_file(api: Api) -> None:
    """One range is answered with it; what is none, with all."""
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
    """Its tag is its hash; with it a download resumes, and one that is complete ends at once."""
    ava, eve = await api.register("Ava"), await api.register("Eve")
    file_id = await uploaded(ava, b"0123456789")
    tag = f'"{file_id}"'
    first = await fetch(ava, file_id)
    assert first.headers["ETag"] == tag
    assert first.headers["Cache-Control"] == "private, max-age=86400, immutable"
    assert first.headers["Vary"] == "Authorization"
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


async def test_head_tells_what_get_would(api: Api) -> None:
    ava, eve = await api.register("Ava"), await api.register("Eve")
    file_id = await uploaded(ava, os.urandom(100_000))
    for headers in ({}, {"Range": "bytes=5-"}):
        got, told = [
            await fetch(ava, file_id, method, **headers) for method in ("GET", "HEAD")
        ]
        assert (told.status, told.body) == (got.status, b"")
        for answer in (got, told):
            del answer.headers["Date"]
        assert dict(told.headers) == dict(got.headers)
    assert (await fetch(eve, file_id, "HEAD")).status == 404


async def test_a_reader_that_goes_or_stands_still_is_let_go(
    api: Api, chat: ChatServer, raw: Raw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is logged, and nothing goes on."""
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
        await eventually(lambda: chat._http._open == 0)
        reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
        writer.write(get(url, ava))
        await reader.readexactly(1000)
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await eventually(lambda: chat.context.files._threads._waiting == 0)
        if idle_seconds == 60:
            writer.transport.abort()  # type: ignore[attr-defined]
        await eventually(lambda: chat._http._open == 0)
        writer.close()


# Who may.


async def test_only_readers_of_its_messages_may_have_a_file(
    api: Api, chat: ChatServer
) -> None:
    """The uploader, and members as long as they are; all others are told that there is none."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    file_id = await uploaded(ava, b"secret", "plan.txt")
    assert (await fetch(ava, file_id)).status == 200
    assert await gone(mike, file_id)
    sent = await ava.say(group_id, "", files=[file_id])
    got = await fetch(mike, file_id)
    assert (got.status, got.body) == (200, b"secret")
    assert got.headers["Content-Disposition"].endswith("''plan.txt")
    assert await gone(eve, file_id)
    nothing = await fetch(eve, "0" * 64)
    told = await fetch(eve, file_id)
    assert nothing.json == told.json
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    assert await gone(mike, file_id)
    answer = await api.request("GET", f"/v1/files/{file_id}")
    assert answer.status == 401
    answer = await api.request("GET", f"/v1/files/{file_id}?token={ava.token}")
    assert answer.status == 401
    assert sent["files"] == [
        {
            "id": file_id,
            "name": "plan.txt",
            "type": "text/plain",
            "size": 6,
            "width": None,
            "height": None,
        }
    ]


async def test_a_name_is_told_to_readers_of_its_message_alone(api: Api) -> None:
    """What others have called the same bytes elsewhere is theirs."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    secret = await uploaded(ava, b"same", "layoffs.txt")
    await ava.say(await ava.group(), "", files=[secret])
    file_id = await uploaded(mike, b"same", "harmless.txt")
    await mike.say(await mike.group(eve), "", files=[file_id])
    got = await fetch(eve, file_id)
    assert got.headers["Content-Disposition"].endswith("''harmless.txt")


async def test_a_file_from_before_one_may_read_is_none(
    api: Api, chat: ChatServer
) -> None:
    """Whoever reads a group from a place on has the files from there on."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    early = await uploaded(ava, b"early")
    sent = await ava.say(group_id, "", files=[early])
    with closing(sqlite3.connect(chat.store.database.path)) as connection:
        connection.execute(
            "UPDATE membership SET from_seq = ? WHERE user_id = ?",
            (sent["seq"] + 1, mike.id),
        )
        connection.commit()
    assert await gone(mike, early)
    late = await uploaded(ava, b"late")
    await ava.say(group_id, "", files=[late])
    assert (await fetch(mike, late)).status == 200


async def test_files_of_a_deleted_group_are_for_nobody(
    api: Api, chat: ChatServer
) -> None:
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    file_id = await uploaded(ava, b"text")
    await ava.say(group_id, "", files=[file_id])
    assert (await fetch(mike, file_id)).status == 200
    with closing(sqlite3.connect(chat.store.database.path)) as connection:
        connection.execute('UPDATE "group" SET deleted_id = 1')
        connection.commit()
    assert await gone(mike, file_id)
    assert (await fetch(ava, file_id)).status == 200  # it is her own


async def test_an_avatar_is_for_who_shares_a_group(api: Api, chat: ChatServer) -> None:
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    await ava.group(mike)
    await eve.group()
    file_id = await uploaded(ava, picture(4, 4), "me.png")
    assert (await ava.patch("/v1/users/me", {"avatar": file_id})).status == 200
    got = await fetch(mike, file_id)
    assert got.status == 200
    assert got.headers["Content-Disposition"] == "inline; filename*=UTF-8''avatar"
    assert await gone(eve, file_id)


# Messages.


async def test_a_message_carries_files(api: Api, chat: ChatServer) -> None:
    """Over HTTP and WebSocket, to groups and people, live, caught up with and in the history."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    ids = [await uploaded(ava, b"%d" % n, f"{n}.txt") for n in range(10)]
    socket = await mike.connect()
    await socket.next("live")
    sent = await ava.say(group_id, "", files=ids)
    assert [file["name"] for file in sent["files"]] == [f"{n}.txt" for n in range(10)]
    assert (await socket.next("group_message"))["files"] == sent["files"]
    page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
    assert page["messages"][-1]["files"] == sent["files"]
    late = await mike.connect(since=f"{chat.store.epoch}.0")
    assert (await late.next("group_message"))["files"] == sent["files"]
    sender = await ava.connect()
    await sender.next("live")
    frame = {"type": "send", "recipient_id": mike.id, "files": ids[:1], "ref": 1}
    await sender.send(frame)
    assert (await sender.next("ok"))["ref"] == 1
    told = await socket.next("direct_message")
    assert told["files"] == sent["files"][:1]
    assert told["content"] == ""


async def test_a_message_carries_only_what_its_sender_uploaded(api: Api) -> None:
    """And not twice the same, not eleven, and nothing that is no id."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    ids = [await uploaded(ava, b"%d" % n) for n in range(11)]
    theirs = await uploaded(mike, b"theirs")
    path, direct = f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"
    before = (await ava.get(f"/v1/groups/{group_id}/messages")).json["cursor"]
    for to in (path, direct):
        for files in ([theirs], ["0" * 64], [ids[0], theirs]):
            answer = await ava.post(to, {"content": "x", "files": files})
            assert (answer.status, answer.json["code"]) == (404, "file_not_found")
        for bad in (ids, ids[:1] * 2, [ids[0] + "\n"], ["x"], [1], "x", None, [None]):
            answer = await ava.post(to, {"content": "x", "files": bad})
            assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    answer = await ava.post(path, {"content": "", "files": []})
    assert answer.status == 400
    after = (await ava.get(f"/v1/groups/{group_id}/messages")).json["cursor"]
    assert after == before
    assert await gone(ava, theirs)


async def test_a_key_stands_for_the_files_too(api: Api) -> None:
    """The same again is the same message, and with other files it is refused."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    one, two = await uploaded(ava, b"1"), await uploaded(ava, b"2")
    body = {"content": "look", "files": [one, two], "key": "k"}
    first = await ava.say(group_id, **body)
    again = await ava.say(group_id, **body)
    assert again == {**first, "duplicate": True}
    path = f"/v1/messages/group/{group_id}"
    for files in ([one], [two, one], []):
        answer = await ava.post(path, {**body, "files": files})
        assert (answer.status, answer.json["code"]) == (409, "key_reused")


async def test_a_message_of_files_alone_may_lose_its_text(api: Api) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    sent = await ava.say(group_id, "text", files=[await uploaded(ava, b"1")])
    path = f"/v1/groups/{group_id}/messages/{sent['seq']}"
    answer = await api.request("PATCH", path, {"content": "x"}, token=ava.token)
    assert (answer.status, answer.json["files"]) == (200, sent["files"])


# Gone.


async def test_a_file_goes_with_its_last_message(api: Api, chat: ChatServer) -> None:
    """Not before; then its bytes, its rows and its thumbnail are gone, for its uploader too."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    here, there = await ava.group(mike), await ava.group(eve)
    file_id = await uploaded(ava, picture(9, 9))
    first = await ava.say(here, "", files=[file_id])
    second = await ava.say(there, "", files=[file_id])
    assert (await fetch(mike, file_id, suffix="/thumbnail")).status == 200
    assert len(stored(chat)) == 2
    await ava.delete(f"/v1/groups/{here}/messages/{first['seq']}")
    assert await gone(mike, file_id)
    assert (await fetch(eve, file_id)).status == 200
    assert (await fetch(ava, file_id)).status == 200
    await ava.delete(f"/v1/groups/{there}/messages/{second['seq']}")
    assert await gone(eve, file_id)
    assert await gone(ava, file_id)
    await eventually(lambda: stored(chat) == [])
    for table in ("file", "upload", "attachment"):
        assert rows(chat, f"SELECT * FROM {table}") == []
    assert rows(chat, "SELECT sum(files_bytes) FROM user") == [(0,)]
    answer = await ava.post(f"/v1/messages/group/{here}", {"files": [file_id]})
    assert answer.status == 404
    # It may come again.
    assert await uploaded(ava, picture(9, 9)) == file_id


async def test_files_of_an_erased_account_go_with_its_messages(
    api: Api, chat: ChatServer
) -> None:
    """At once for others, and soon from the disk; of one whose messages are kept they stay."""
    ava, zoe, mike = [await api.register(name) for name in ("Ava", "Zoe", "Mike")]
    group_id = await mike.group(ava, zoe)
    erased, kept = await uploaded(ava, b"erased"), await uploaded(zoe, b"kept")
    await ava.say(group_id, "", files=[erased])
    await zoe.say(group_id, "", files=[kept])
    for person, messages in ((ava, "erase"), (zoe, "keep")):
        body = {"password": PASSWORD, "messages": messages}
        assert (await person.delete("/v1/users/me", body)).status == 200
    assert await gone(mike, erased)
    await eventually(lambda: stored(chat) == [place(kept)])
    assert (await fetch(mike, kept)).body == b"kept"
    assert rows(chat, "SELECT id FROM file") == [(kept,)]


async def test_what_is_used_otherwise_stays(api: Api, chat: ChatServer) -> None:
    """As an avatar, or when it was uploaded anew since the message."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    face, anew = await uploaded(ava, b"face"), await uploaded(ava, b"anew")
    sent = await ava.say(group_id, "", files=[face, anew])
    await ava.patch("/v1/users/me", {"avatar": face})
    await uploaded(ava, b"anew")
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    for file_id in (face, anew):
        assert (await fetch(ava, file_id)).status == 200
    assert len(stored(chat)) == 2


async def test_what_somebody_is_about_to_send_stays(api: Api, chat: ChatServer) -> None:
    """Also when others have sent and deleted the same bytes since it was uploaded."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    file_id = await uploaded(ava, b"text")
    await uploaded(mike, b"text")
    theirs = await mike.say(group_id, "", files=[file_id])
    await mike.delete(f"/v1/groups/{group_id}/messages/{theirs['seq']}")
    assert await gone(mike, file_id)
    sent = await ava.say(group_id, "", files=[file_id])
    assert (await fetch(mike, file_id)).body == b"text"
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    assert await gone(ava, file_id)
    await eventually(lambda: stored(chat) == [])
    assert rows(chat, "SELECT sum(files_bytes) FROM user") == [(0,)]


async def test_what_was_deleted_before_others_did_is_no_reason_to_stay(
    api: Api, chat: ChatServer
) -> None:
    """Whoever has deleted what they sent waits for nothing; their avatar is a use of its own."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    for data in (b"text", b"face"):
        file_id = await uploaded(ava, data)
        await uploaded(mike, data)
        if data == b"face":
            await ava.patch("/v1/users/me", {"avatar": file_id})
        sent = [
            await person.say(group_id, "", files=[file_id]) for person in (ava, mike)
        ]
        for person, message in zip((ava, mike), sent, strict=True):
            assert (await fetch(mike, file_id)).status == 200
            path = f"/v1/groups/{group_id}/messages/{message['seq']}"
            assert (await person.delete(path)).status == 200
        assert await gone(ava, file_id) == (data == b"text")
    await eventually(lambda: stored(chat) == [place(file_id)])


async def test_uploaded_again_while_it_is_removed(api: Api, chat: ChatServer) -> None:
    """Whichever comes first, a file that was acknowledged last has its bytes."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for number in range(30):
        data = b"%d" % number
        file_id = await uploaded(ava, data)
        sent = await ava.say(group_id, "", files=[file_id])
        path = f"/v1/groups/{group_id}/messages/{sent['seq']}"
        _, answer = await asyncio.gather(ava.delete(path), upload(ava, data))
        assert answer.status == 201
        if rows(chat, f"SELECT * FROM file WHERE id = '{file_id}'"):
            await eventually(lambda: not chat.context.files._tasks)
            got = await fetch(ava, file_id)
            assert (got.status, got.body) == (200, data)


async def test_bytes_whose_removal_comes_late_stay_if_they_are_named_again(
    api: Api, chat: ChatServer
) -> None:
    """The unlinking looks again, after the upload that it waited for."""
    ava = await api.register("Ava")
    file_id = await uploaded(ava, b"text")
    chat.context.files.remove_soon([file_id])
    await eventually(lambda: not chat.context.files._tasks)
    assert (await fetch(ava, file_id)).body == b"text"


async def test_a_download_of_what_is_deleted_meanwhile_ends(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is cut off: the rest is gone."""
    ava = await api.register("Ava")
    file_id = await uploaded(ava, os.urandom(200_000))
    read = blobs.Blobs.read

    def first_alone(self: Any, file_id: str, start: int, count: int) -> bytes:
        if start:
            raise FileNotFoundError
        return read(self, file_id, start, count)

    monkeypatch.setattr(blobs.Blobs, "read", first_alone)
    with pytest.raises(HTTPStreamClosedError):
        await fetch(ava, file_id)


async def restarted(
    servers: Servers, chat: ChatServer, statement: str = "SELECT 1"
) -> ChatServer:
    path = chat.store.database.path
    await servers.stop(chat)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    return await servers.start(path)


async def test_a_start_removes_what_a_crash_has_left(servers: Servers) -> None:
    """Bytes that no row names, what was arriving, and thumbnails of nothing; no more than that."""
    chat = await servers.start()
    api = Api(chat.port)  # type: ignore[attr-defined]
    ava = await api.register("Ava")
    kept = await uploaded(ava, picture(5, 5))
    assert (await fetch(ava, kept, suffix="/thumbnail")).status == 200
    before = stored(chat)
    lost = "ab" + "0" * 62
    for name in (place(lost), place(lost) + ".thumbnail", "unfinished/x"):
        path = folder(chat) / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    chat = await restarted(servers, chat)
    await eventually(lambda: stored(chat) == before)
    await eventually(lambda: not chat.context.files._tasks)
    assert stored(chat) == before
    api.close()


async def test_what_nobody_sends_goes_after_a_day(servers: Servers) -> None:
    """What was uploaded waits for its message that long; what is in one stays for ever."""
    chat = await servers.start()
    api = Api(chat.port)  # type: ignore[attr-defined]
    ava = await api.register("Ava")
    group_id = await ava.group()
    sent, unused, fresh = [await uploaded(ava, b"%d" % n) for n in range(3)]
    await ava.say(group_id, "", files=[sent])
    day = 24 * 3600 * 1_000_000
    chat = await restarted(
        servers,
        chat,
        f"UPDATE upload SET created_at = created_at - {day} WHERE file_id <> '{fresh}'",
    )
    kept = sorted([place(sent), place(fresh)])
    await eventually(lambda: stored(chat) == kept)
    await eventually(lambda: not chat.context.files._tasks)
    assert stored(chat) == kept
    assert rows(chat, "SELECT files_bytes FROM user") == [(2 * 4096,)]
    api.close()


async def test_a_full_disk_refuses_an_upload(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """503, and nothing of it stays; any other trouble is in the log."""
    ava = await api.register("Ava")

    def fail(self: Any, data: bytes) -> None:
        raise OSError(number, os.strerror(number))

    for number, code in ((28, "disk_full"), (5, "storage_failed")):
        with monkeypatch.context() as full:
            full.setattr(blobs.Part, "write", fail)
            answer = await upload(ava, b"x" * 100_000)
            assert (answer.status, answer.json["code"]) == (503, code)
        await eventually(lambda: stored(chat) == [])
    logs.claim("a file could not be read or written")
    assert (await upload(ava, b"x")).status == 201


async def test_an_upload_that_is_not_committed_leaves_no_bytes(
    api: Api, chat: ChatServer
) -> None:
    """As when the login ends while the body comes."""
    ava = await api.register("Ava")
    raw = Raw(api.port)
    await raw.open(ava, "Content-Length: 10")
    await raw.send(b"01234")
    await eventually(lambda: stored(chat) != [])
    await ava.post("/v1/users/logout", {})
    await raw.send(b"56789")
    status, body = await raw.answer()
    assert (status, json.loads(body)["code"]) == (401, "session_revoked")
    await eventually(lambda: stored(chat) == [])
    raw.close()


# Thumbnails.


async def thumbnail(person: Person, data: bytes) -> Image.Image:
    answer = await fetch(person, await uploaded(person, data), suffix="/thumbnail")
    assert answer.status == 200, answer.body
    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    made = Image.open(io.BytesIO(answer.body))
    made.load()
    return made


async def test_a_thumbnail_is_a_small_picture(api: Api) -> None:
    ava = await api.register("Ava")
    for kind in ("PNG", "JPEG", "GIF", "WEBP"):
        made = await thumbnail(ava, picture(1000, 500, kind))
        assert made.size == (320, 160)
        red, green, blue = made.convert("RGB").getpixel((5, 5))  # type: ignore[misc]
        assert red > 200 and green < 60 and blue < 60
        assert (await thumbnail(ava, picture(30, 50, kind))).size == (30, 50)


async def test_a_thumbnail_is_upright_and_says_nothing_of_its_camera(api: Api) -> None:
    """The orientation is applied; where it was taken stays in the original."""
    ava = await api.register("Ava")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    exif[0x010E] = "at home"
    data = picture(1000, 500, "JPEG", exif=exif, comment=b"secret")
    assert b"at home" in data and b"secret" in data
    answer = await upload(ava, data)
    assert (answer.json["width"], answer.json["height"]) == (500, 1000)
    made = await thumbnail(ava, data)
    assert made.size == (160, 320)
    assert not made.getexif()
    assert made.info.keys() <= {"loop", "background", "timestamp", "duration"}


async def test_a_thumbnail_may_be_seen_through(api: Api) -> None:
    ava = await api.register("Ava")
    data = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(data, "PNG")
    made = await thumbnail(ava, data.getvalue())
    assert made.mode == "RGBA"


async def test_a_thumbnail_is_made_once(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many ask at once; and whoever has it is not sent it again."""
    ava, eve = await api.register("Ava"), await api.register("Eve")
    file_id = await uploaded(ava, picture(1000, 500))
    made = []
    draw = pictures.thumbnail_of

    def count(path: Path) -> bytes:
        made.append(path)
        return draw(path)

    monkeypatch.setattr(pictures, "thumbnail_of", count)
    answers = await asyncio.gather(
        *(fetch(ava, file_id, suffix="/thumbnail") for _ in range(5))
    )
    answers.append(await fetch(ava, file_id, suffix="/thumbnail"))
    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert len(made) == 1
    tag = answers[0].headers["ETag"]
    known = await fetch(ava, file_id, suffix="/thumbnail", If_None_Match=tag)
    assert (known.status, known.body) == (304, b"")
    refused = await fetch(eve, file_id, suffix="/thumbnail", If_None_Match=tag)
    assert (refused.status, refused.json["code"]) == (404, "file_not_found")
    await eventually(lambda: not chat.context.files._tasks)
    assert len(stored(chat)) == 2


async def test_what_is_no_picture_has_no_thumbnail(api: Api, chat: ChatServer) -> None:
    """Nor what is broken, or would take too much memory; it is not tried again."""
    ava = await api.register("Ava")
    for what, data in {
        "text": b"text",
        "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "pdf": b"%PDF-1.7",
        "cut off": picture(300, 300)[:150],
        "a bomb": png(100_000, 100_000),
        "too large": picture(4_001, 4_000, mode="1"),
        "broken": png(10, 10),
        "passes": picture(9, 9, "JPEG", comment=b"\xff\xda" * 100),
    }.items():
        file_id = await uploaded(ava, data)
        for _ in range(2):
            answer = await fetch(ava, file_id, suffix="/thumbnail")
            assert (answer.status, answer.json["code"]) == (404, "no_thumbnail"), what
        assert (await fetch(ava, file_id)).body == data
