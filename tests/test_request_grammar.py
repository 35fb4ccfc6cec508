"""The grammar of requests: their heads and bodies as bytes, without a connection."""

import random

import pytest
from tornado.httputil import HTTPInputError

from handlers.transport.bodies import Body, ChunkedBody, SizedBody
from handlers.transport.head import CHUNKED, body_size, keeps_alive, parse_head

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
