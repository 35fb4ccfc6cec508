"""The HTTP transport: heads and bodies as bytes, and what a client sees on a raw connection."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tornado.httputil import HTTPInputError

from handlers.transport.bodies import Body, ChunkedBody, SizedBody
from handlers.transport.head import CHUNKED, body_size, keeps_alive, parse_head
from tests.support.clients import UPGRADE, Api
from tests.support.frames import frame
from tests.support.servers import Gate, Server
from tests.support.waiting import eventually, in_time

PING = b"GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"
LOGIN = b"POST /v1/users/login HTTP/1.1\r\nHost: x\r\n"

# Heads.


def test_a_head_is_parsed() -> None:
    """Names are normal, values have no spaces around them, repeated fields are a list."""
    start, headers = parse_head(
        b"POST /a?b=c HTTP/1.1\r\nhost:x\r\nX-Empty:\r\nx-list: a\r\n"
        b"X-List: \t b c\xe9 \t\r\nX-!#$%&'*+.^_`|~09: y"
    )
    assert start == ("POST", "/a?b=c", "HTTP/1.1")
    assert list(headers.get_all()) == [
        ("Host", "x"),
        ("X-Empty", ""),
        ("X-List", "a"),
        ("X-List", "b c\xe9"),
        ("X-!#$%&'*+.^_`|~09", "y"),
    ]
    assert headers.get("Missing") is None and headers.get("Missing", "no") == "no"


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"GET",
        b"GET /",
        b"GET / HTTP/2.0",
        b"GET / HTTP/11",
        b"GET / http/1.1",
        b"GET  / HTTP/1.1",
        b"GET\t/ HTTP/1.1",
        b"GET / HTTP/1.1 ",
        b" GET / HTTP/1.1",
        b"G(T / HTTP/1.1",
        b"GET /a b HTTP/1.1",
        b"GET /\x00 HTTP/1.1",
        b"GET /\x7f HTTP/1.1",
        b"GET / HTTP/1.1\r\nA : b",
        b"GET / HTTP/1.1\r\nA\t: b",
        b"GET / HTTP/1.1\r\n A: b",
        b"GET / HTTP/1.1\r\nA: b\r\n c",
        b"GET / HTTP/1.1\r\nA: b\r\n\tc",
        b"GET / HTTP/1.1\r\nA",
        b"GET / HTTP/1.1\r\n: b",
        b"GET / HTTP/1.1\r\nA: b\nC: d",
        b"GET / HTTP/1.1\nA: b",
        b"GET / HTTP/1.1\r\nA: b\rC: d",
        b"GET / HTTP/1.1\r\r\nA: b",
        b"GET / HTTP/1.1\r\nA: b\x00",
        b"GET / HTTP/1.1\r\nA: b\x0bc",
        b"GET / HTTP/1.1\r\nA: b\x7f",
        b"GET / HTTP/1.1\r\nA\xe9: b",
        b"GET / HTTP/1.1\r\nA:b\r\n",
    ],
)
def test_a_malformed_head_is_refused(head: bytes) -> None:
    """No part of it is guessed."""
    with pytest.raises(HTTPInputError):
        parse_head(head)


@pytest.mark.parametrize(
    ("fields", "size"),
    [
        ("", 0),
        ("Content-Length: 0", 0),
        ("Content-Length: 007", 7),
        ("Content-Length: 7, 7,7", 7),
        ("Content-Length: 7\r\ncontent-length: 7", 7),
        (f"Content-Length: {'9' * 5000}", 10**18),
        ("Transfer-Encoding: chunked", CHUNKED),
        ("Transfer-Encoding: CHUNKED", CHUNKED),
        ("Content-Length:", None),
        ("Content-Length: +7", None),
        ("Content-Length: -7", None),
        ("Content-Length: 7.0", None),
        ("Content-Length: 0x7", None),
        ("Content-Length: 1_0", None),
        ("Content-Length: \xb2", None),
        ("Content-Length: 7 7", None),
        ("Content-Length: 7,", None),
        ("Content-Length: 7, 8", None),
        ("Content-Length: 7\r\nContent-Length: 8", None),
        ("Transfer-Encoding: chunked\r\nContent-Length: 7", None),
        ("Transfer-Encoding:", None),
        ("Transfer-Encoding: identity", None),
        ("Transfer-Encoding: gzip, chunked", None),
        ("Transfer-Encoding: chunked, chunked", None),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", None),
        ("Transfer-Encoding: \x0bchunked", None),
        ('Transfer-Encoding: "chunked"', None),
    ],
)
def test_a_body_has_one_length(fields: str, size: int | None) -> None:
    """Where two readers could differ, the request is refused."""
    head = f"POST / HTTP/1.1\r\nHost: x\r\n{fields}".removesuffix("\r\n")
    try:
        found = body_size(parse_head(head.encode("latin-1"))[1])
    except HTTPInputError:
        assert size is None
    else:
        assert found == size


def test_who_closes() -> None:
    """`close` wins, and HTTP/1.0 has to ask."""
    for version, fields, stays in (
        ("1.1", "", True),
        ("1.1", "Connection: Close", False),
        ("1.1", "Connection: upgrade\r\nConnection: close", False),
        ("1.0", "", False),
        ("1.0", "Connection: Keep-Alive", True),
    ):
        head = f"GET / HTTP/{version}\r\nA: b\r\n{fields}".removesuffix("\r\n")
        start, headers = parse_head(head.encode())
        assert keeps_alive(start.version, headers) is stays, (version, fields)


# Bodies.


def read(body: Body, data: bytes, cuts: list[int]) -> tuple[bytes, bytes]:
    """Give a body its bytes in pieces; return its data, and the bytes behind it."""
    buffer, taken = bytearray(), bytearray()
    for start, end in zip([0, *cuts], [*cuts, len(data)], strict=True):
        buffer += data[start:end]
        while not body.is_complete:
            part = body.take(buffer)
            taken += part
            if not part and not body.has_more:
                break
    assert body.is_complete
    return bytes(taken), bytes(buffer)


def test_bodies_do_not_depend_on_how_they_arrive() -> None:
    """Cut at random places, a body has the same data, and takes no byte behind it."""
    source = random.Random(1)
    for _ in range(300):
        parts = [
            source.randbytes(source.choice((1, 2, 9, 300)))
            for _ in range(source.randrange(600 if _ % 50 == 0 else 9))
        ]
        chunks = b"".join(
            b"%x%b\r\n%b\r\n"
            % (len(part), source.choice((b"", b";a", b' ; a="b"')), part)
            for part in parts
        )
        trailers = source.choice((b"", b"A: b\r\n", b"A:\r\nB: c\r\n"))
        sent = chunks + b"00" + b"\r\n" + trailers + b"\r\n"
        data = b"".join(parts)
        rest = b"GET / HTTP/1.1"
        count = source.randrange(20)
        cuts = sorted(source.randrange(len(sent)) for _ in range(count))
        assert read(ChunkedBody(len(data)), sent + rest, cuts) == (data, rest)
        cuts = sorted(source.randrange(len(data) + 1) for _ in range(count))
        assert read(SizedBody(len(data)), data + rest, cuts) == (data, rest)


def test_many_small_chunks_are_taken_in_turns() -> None:
    """One call takes a few hundred chunks, so that a client cannot stop the loop with them."""
    body, buffer = ChunkedBody(10**6), bytearray(b"1\r\nx\r\n" * 10_000)
    sizes = []
    while part := body.take(buffer):
        sizes.append(len(part))
        assert body.has_more or not buffer
    assert sum(sizes) == 10_000 and max(sizes) <= 256


def test_a_chunk_above_the_limit_is_refused_at_its_size() -> None:
    """Its data is not waited for."""
    with pytest.raises(HTTPInputError):
        ChunkedBody(9).take(bytearray(b"5\r\n12345\r\n5\r\n"))


# On a connection.


@asynccontextmanager
async def connected(api: Api) -> AsyncIterator[tuple[asyncio.StreamReader, Any]]:
    """Connect."""
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def statuses(reader: asyncio.StreamReader) -> list[int]:
    """Read answers until the server closes; require that nothing else is there."""
    found = []
    while head := (
        await in_time(reader.readuntil(b"\r\n\r\n")) if not (reader.at_eof()) else b""
    ):
        fields = head.lower().split(b"\r\n")
        found.append(int(head.split()[1]))
        sizes = [line for line in fields if line.startswith(b"content-length:")]
        if sizes:
            await in_time(reader.readexactly(int(sizes[0].split(b":")[1])))
        if b"connection: close" in fields:
            break
    assert await in_time(reader.read()) == b""
    return found


SMUGGLED = {
    "two lengths": b"Content-Length: 0\r\nContent-Length: 31\r\n\r\n",
    "a length and chunks": b"Content-Length: 31\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a space before the colon": b"Content-Length : 31\r\n\r\n",
    "a folded field": b"X: y\r\n Content-Length: 31\r\n\r\n",
    "a bare line feed": b"X: y\nContent-Length: 31\r\n\r\n",
    "a bare return": b"X: y\rContent-Length: 31\r\n\r\n",
    "a zero byte": b"X: y\0\r\nContent-Length: 31\r\n\r\n",
    "another coding": b"Transfer-Encoding: x, chunked\r\n\r\n0\r\n\r\n",
    "chunks twice": b"Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n",
    "only line feeds": b"X: y\n\n",
}


@pytest.mark.parametrize("name", SMUGGLED)
async def test_no_request_is_smuggled(api: Api, name: str) -> None:
    """What follows a request with two readings is not read as one."""
    async with connected(api) as (reader, writer):
        writer.write(PING + LOGIN + SMUGGLED[name] + PING)
        assert await statuses(reader) == [200, 400]


async def test_requests_that_come_in_any_pieces(api: Api) -> None:
    """Heads, sized bodies and chunks, cut at random places, are answered in order."""
    source = random.Random(2)
    sized = LOGIN + b"Content-Length: 2\r\n\r\n{}"
    chunked = (
        LOGIN + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x\r\n}\r\n0\r\n\r\n"
    )
    last = b"GET /ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    kinds = [(PING, 200), (sized, 400), (chunked, 400), (b"\r\n" + PING, 200)]
    for _ in range(30):
        asked = [source.choice(kinds) for _ in range(source.randrange(6))]
        data = b"".join(request for request, _ in asked) + last
        async with connected(api) as (reader, writer):
            while data:
                size = source.choice((1, 3, 40, 1000))
                writer.write(data[:size])
                data = data[size:]
                if source.random() < 0.5:
                    await asyncio.sleep(0)
            assert await statuses(reader) == [status for _, status in asked] + [200]


async def test_garbage_is_refused_or_answered(api: Api) -> None:
    """Requests with random faults never fail the server, and leave others alone."""
    source = random.Random(3)
    whole = PING + LOGIN + b"Content-Length: 2\r\n\r\n{}" + LOGIN
    whole += b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    pieces = [b"\r\n", b"\n", b" ", b":", b"\0", b"\xff", b"0\r\n\r\n", b"5", b","]
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(source.randint(1, 3)):
            place = source.randrange(len(data))
            if source.random() < 0.5:
                data[place:place] = source.choice(pieces)
            else:
                del data[place : place + source.randint(1, 4)]
        async with connected(api) as (reader, writer):
            writer.write(bytes(data))
            writer.write_eof()
            answers = await in_time(reader.read())
        found = [int(line.split()[0]) for line in answers.split(b"HTTP/1.1 ")[1:]]
        assert len(found) <= 4 and set(found) <= {200, 400, 404, 405, 413}, data
        refused += b"not valid HTTP" in answers
    assert refused > 20
    assert (await api.request("GET", "/ping")).status == 200


async def test_a_client_that_sends_no_more_gets_its_answer(
    api: Api, chat: Server, gate: Gate
) -> None:
    """It may close its side after the request, as `nc -N` does."""
    ava = await api.register("Ava")
    await gate.shut()
    async with connected(api) as (reader, writer):
        token = f"Authorization: Bearer {ava.token}\r\n\r\n".encode()
        writer.write(b"GET /v1/users HTTP/1.1\r\nHost: x\r\n" + token)
        writer.write_eof()
        await asyncio.sleep(0.05)
        gate.open()
        assert await statuses(reader) == [200]
    async with connected(api) as (reader, writer):
        writer.write(LOGIN + b"Content-Length: 9\r\n\r\n{")
        writer.write_eof()
        assert await in_time(reader.read()) == b""
    await eventually(lambda: len(chat._http.streams) <= 1)


async def test_a_client_is_told_to_send_its_body(api: Api) -> None:
    """`100 Continue` comes before the answer, and only if it was asked for."""
    async with connected(api) as (reader, writer):
        writer.write(
            LOGIN + b"Expect: 100-Continue\r\nConnection: close\r\n"
            b"Content-Length: 2\r\n\r\n"
        )
        line = await in_time(reader.readuntil(b"\r\n\r\n"))
        assert line == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(b"{}")
        assert await statuses(reader) == [400]


async def test_frames_that_come_with_the_handshake_are_handled(api: Api) -> None:
    """A client need not wait for the answer to its handshake."""
    ava = await api.register("Ava")
    fields = {"Host": "x", "Authorization": f"Bearer {ava.token}", **UPGRADE}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    early = frame(0x1, b'{"type":"ping","ref":"early"}')
    for cut in (0, 1, len(early)):
        async with connected(api) as (reader, writer):
            writer.write(f"GET /ws HTTP/1.1\r\n{lines}\r\n".encode() + early[:cut])
            await asyncio.sleep(0)
            writer.write(early[cut:])
            answer = await in_time(reader.readuntil(b'"early"'))
            assert answer.index(b'"ready"') < answer.index(b'"pong"')


async def test_bytes_that_come_too_early_wait_in_the_kernel(
    api: Api, chat: Server, gate: Gate
) -> None:
    """A client that sends requests without end has little of them in memory."""
    ava = await api.register("Ava")
    token = f"Authorization: Bearer {ava.token}\r\n\r\n".encode()
    await gate.shut()
    async with connected(api) as (reader, writer):
        writer.write(b"GET /v1/users HTTP/1.1\r\nHost: x\r\n" + token)
        writer.write(PING * 100_000)

        def waiting() -> int:
            readers: list[Any] = [stream.reader for stream in chat._http.streams]
            return max(len(each._buffer) for each in readers)

        await eventually(lambda: waiting() > 64 * 1024)
        for _ in range(20):
            assert (await api.request("GET", "/ping")).status == 200
        assert waiting() <= 64 * 1024 + 256 * 1024
    gate.open()
