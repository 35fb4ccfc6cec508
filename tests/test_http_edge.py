"""What RFC 9110 and 9112 ask of a server: HEAD, OPTIONS, targets, chunks, versions, pipelines."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from handlers.base.endpoint import endpoints
from handlers.routes import METRICS, ROUTES
from tests.support.clients import Api, Person
from tests.support.routes import PICTURE, filled
from tests.support.servers import Gate, Server
from tests.support.waiting import in_time

PAGES = (METRICS, "/docs", "/openapi.json", "/asyncapi.json", "/", "/sw.js")
# HEAD may leave out what only the body tells (RFC 9110 §9.3.2). The client renames one of them.
CODINGS = ("Content-Encoding", "X-Consumed-Content-Encoding")
OF_A_BODY = ("Content-Length", "Link", *CODINGS)
READABLE = [
    *(path for path, handler in ROUTES.items() if "GET" in endpoints(handler)),
    *PAGES,
]


class Wire:
    """A connection on which a test writes bytes and reads answers."""

    def __init__(self, reader: asyncio.StreamReader, writer: Any) -> None:
        self.reader = reader
        self.writer = writer

    async def ask(self, request: str | bytes, *, method: str = "GET") -> Any:
        """Write bytes; return the status, the headers and the body of the next answer."""
        self.writer.write(request.encode() if isinstance(request, str) else request)
        return await self.answer(method)

    async def answer(self, method: str = "GET") -> Any:
        """Return the next answer."""
        head = await in_time(self.reader.readuntil(b"\r\n\r\n"))
        status, *lines = head.decode().strip().split("\r\n")
        headers = {
            name.lower(): value
            for name, value in (each.split(": ", 1) for each in lines)
        }
        size = 0 if method == "HEAD" else int(headers.get("content-length", 0))
        body = await in_time(self.reader.readexactly(size))
        return int(status.split()[1]), headers, body

    async def is_closed(self) -> bool:
        """Tell whether the server has closed, without more bytes."""
        return await in_time(self.reader.read()) == b""


@asynccontextmanager
async def wire(api: Api) -> AsyncIterator[Wire]:
    """Connect."""
    reader, writer = await asyncio.open_connection("127.0.0.1", api.port)
    try:
        yield Wire(reader, writer)
    finally:
        writer.close()


async def populated(api: Api) -> Person:
    """Register a user with a group, a message and a picture, so that most routes answer 200."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    file_id = (await ava.post("/v1/files?name=x.gif", PICTURE)).json["id"]
    await ava.say(group_id, "hello", files=[file_id])
    await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "x" * 5000})
    return ava


# HEAD.


async def test_head_answers_as_get_without_the_body(api: Api) -> None:
    """On every route that has GET: the same status and headers, with and without a token.

    The headers that name the size and the coding of the body may be missing.
    """
    ava = await populated(api)
    wrong = []
    statuses = set()
    changing = {"Date", "X-Request-Id", "Transfer-Encoding"}
    for path in READABLE:
        for token in (ava.token, None, "wrong"):
            got = await api.request("GET", filled(path), token=token)
            head = await api.request("HEAD", filled(path), token=token)
            statuses.add(got.status)
            unknown = {name for name in OF_A_BODY if name not in head.headers}
            given = [
                {
                    name: value
                    for name, value in answer.headers.get_all()
                    if name not in changing | unknown
                }
                for answer in (got, head)
            ]
            if (got.status, given[0], b"") != (head.status, given[1], head.body):
                wrong.append((path, token, got.status, head.status, given))
    assert wrong == []
    assert statuses >= {200, 401, 404}


async def test_head_of_an_export_reads_nothing(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has the headers, no Content-Length, and leaves the connection open."""
    ava = await api.register("Ava")
    monkeypatch.setattr("models.queries.export.start_export", None)
    line = "HEAD /v1/users/me/export HTTP/1.1\r\nHost: x\r\n"
    async with wire(api) as client:
        request = f"{line}Authorization: Bearer {ava.token}\r\n\r\n"
        status, headers, _ = await client.ask(request, method="HEAD")
        assert status == 200 and headers["content-type"] == "application/x-ndjson"
        assert "content-length" not in headers
        ping = await client.ask("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n")
        assert ping[0] == 200


async def test_head_is_refused_where_get_is(api: Api) -> None:
    """405, 404 and 401 as for others; a socket's handshake is a GET."""
    ava = await api.register("Ava")
    for path, status in (
        ("/v1/users/register", 405),
        ("/v1/nothing", 404),
        ("/v1/users", 200),
        ("/ws", 405),
        ("/v1/ws", 405),
    ):
        answer = await api.request("HEAD", path, token=ava.token)
        assert (answer.status, answer.body) == (status, b""), path
        if status == 405:
            method = "GET" if path.endswith("ws") else "POST"
            assert answer.headers["Allow"] == f"{method}, OPTIONS"
    openapi = (await api.request("GET", "/openapi.json")).json
    assert not any("head" in methods for methods in openapi["paths"].values())


# OPTIONS and other methods.


async def test_options_name_the_methods(api: Api) -> None:
    """Of a route, and with `*` of the server."""
    for path, allowed in (
        ("/v1/users", {"GET", "HEAD", "OPTIONS"}),
        ("/v1/users/login", {"POST", "OPTIONS"}),
        ("/v1/groups/1", {"GET", "HEAD", "PATCH", "DELETE", "OPTIONS"}),
        ("/ws", {"GET", "OPTIONS"}),
        ("/metrics", {"GET", "HEAD", "OPTIONS"}),
    ):
        answer = await api.request("OPTIONS", path)
        named = answer.headers["Allow"].split(", ")
        assert (answer.status, set(named)) == (204, allowed), path
    async with wire(api) as client:
        status, headers, _ = await client.ask("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n")
        assert status == 204 and "content-type" not in headers
        named = headers["allow"].split(", ")
        assert {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} == set(
            named
        )
        for method in ("GET", "POST", "HEAD"):
            line = f"{method} * HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
            assert (await client.ask(line, method=method))[0] == 404


async def test_a_method_that_no_route_has_is_405_with_allow(api: Api) -> None:
    """And 404 where there is no route."""
    async with wire(api) as client:
        for method in ("TRACE", "PROPFIND", "FOO"):
            for path, expected in (("/v1/users", 405), ("/nothing", 404)):
                line = f"{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n"
                status, headers, body = await client.ask(line)
                assert (status, "allow" in headers) == (expected, expected == 405)
                assert json.loads(body)["code"]
        line = "CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n"
        assert (await client.ask(line))[0] == 404


# Targets.


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("http://chat.example/ping", 200),
        ("HTTP://chat.example:8080/ping", 200),
        ("https://[2001:db8::1]:443/ping?x=1", 200),
        ("http://chat.example/v1/users?limit=1", 401),
        ("http://chat.example", 200),
        ("http://chat.example?x=/ping", 200),
        ("http://chat.example//ping", 404),
        ("/http://chat.example/ping", 404),
        ("//chat.example/ping", 404),
        ("ftp://chat.example/ping", 404),
        ("http:/ping", 404),
        ("ping", 404),
        ("http://", 400),
        ("http:///ping", 400),
        ("http://user@chat.example/ping", 400),
        ("http://chat.example:port/ping", 400),
        ("http://[::1/ping", 400),
    ],
)
async def test_targets_in_absolute_form(api: Api, target: str, status: int) -> None:
    """A proxy may send them, and the host in them counts."""
    async with wire(api) as client:
        line = f"GET {target} HTTP/1.1\r\nHost: other.example\r\n\r\n"
        assert (await client.ask(line))[0] == status


async def test_the_host_of_an_absolute_target_is_the_server_s_own(api: Api) -> None:
    """A page of the host in Host is a stranger then."""
    ava = await api.register("Ava")
    for origin, status in (("http://chat.example", 426), ("http://other.example", 403)):
        async with wire(api) as client:
            answer = await client.ask(
                "GET http://chat.example/ws HTTP/1.1\r\nHost: other.example\r\n"
                f"Origin: {origin}\r\nAuthorization: Bearer {ava.token}\r\n\r\n"
            )
            assert answer[0] == status


# Chunks.

LOGIN = "POST /v1/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
# The body is `{}`, which lacks members.
GOOD = {
    "plain": "2\r\n{}\r\n0\r\n\r\n",
    "in two": "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
    "leading zeros": "00000002\r\n{}\r\n000\r\n\r\n",
    "upper case": "A\r\n{        }\r\n0\r\n\r\n",
    "an extension": "2;name=value\r\n{}\r\n0\r\n\r\n",
    "a name alone": "2;name\r\n{}\r\n0;last\r\n\r\n",
    "spaces": '2 ; name = "a;b\\"c" ;x\r\n{}\r\n0 \r\n\r\n',
    "an empty extension": "2;\r\n{}\r\n0;\r\n\r\n",
    "a long extension": f"2;x={'a' * 3000}\r\n{{}}\r\n0\r\n\r\n",
    "a trailer": "2\r\n{}\r\n0\r\nX-Checksum: abc\r\n\r\n",
    "trailers": "2\r\n{}\r\n0\r\nA: 1\r\nContent-Length: 9\r\nB:\r\n\r\n",
}
BAD = {
    "no size": ";x\r\n{}\r\n0\r\n\r\n",
    "no number": "x\r\n{}\r\n0\r\n\r\n",
    "a prefix": "0x2\r\n{}\r\n0\r\n\r\n",
    "a sign": "+2\r\n{}\r\n0\r\n\r\n",
    "an underscore": "0_2\r\n{}\r\n0\r\n\r\n",
    "a space before": " 2\r\n{}\r\n0\r\n\r\n",
    "a size of many digits": f"{'0' * 17}2\r\n{{}}\r\n0\r\n\r\n",
    "a bare line feed": "2;x\n\r\n{}\r\n0\r\n\r\n",
    "a bare return": "2;x\ry\r\n{}\r\n0\r\n\r\n",
    "a zero byte": "2;\0\r\n{}\r\n0\r\n\r\n",
    "too much data": "1\r\n{}\r\n0\r\n\r\n",
    "extensions without end": f"1;{'a' * 4000}\r\n{{\r\n"
    + f"1;{'a' * 4000}\r\n \r\n" * 5,
    "a trailer that is no field": "2\r\n{}\r\n0\r\nnonsense\r\n\r\n",
    "a trailer with a space": "2\r\n{}\r\n0\r\nA : 1\r\n\r\n",
    "a folded trailer": "2\r\n{}\r\n0\r\nA: 1\r\n b\r\n\r\n",
    "a bare line feed in a trailer": "2\r\n{}\r\n0\r\nA: 1\nB: 2\r\n\r\n",
    "trailers without end": "2\r\n{}\r\n0\r\n" + f"A: {'a' * 4000}\r\n" * 5,
}


@pytest.mark.parametrize("name", GOOD)
async def test_chunks_with_extensions_and_trailers(api: Api, name: str) -> None:
    """All are read, in pieces too, and the next request on the connection is answered."""
    async with wire(api) as client:
        for size in (10_000, 1):
            request = (LOGIN + GOOD[name]).encode()
            for start in range(0, len(request), size):
                client.writer.write(request[start : start + size])
                await asyncio.sleep(0)
            status, _, body = await client.answer()
            assert (status, json.loads(body)["code"]) == (400, "invalid_request")
            assert "email" in json.loads(body)["error"] + json.loads(body)["details"]
        assert (await client.ask("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"))[0] == 200


@pytest.mark.parametrize("name", BAD)
async def test_malformed_chunks(api: Api, name: str) -> None:
    """400, and the connection is closed: what follows may be anything."""
    async with wire(api) as client:
        status, headers, body = await client.ask(LOGIN + BAD[name])
        assert (status, headers["connection"]) == (400, "close")
        assert "not valid HTTP/1.1" in json.loads(body)["error"]
        assert await client.is_closed()


async def test_a_chunked_upload_goes_on_while_data_arrives(api: Api) -> None:
    """Each piece reaches the upload when it is here, also a small one."""
    ava = await api.register("Ava")
    head = f"POST /v1/files?name=x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {ava.token}"
    async with wire(api) as client:
        client.writer.write(f"{head}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        for _ in range(300):
            client.writer.write(b"3;x=y\r\nabc\r\n")
            await asyncio.sleep(0)
        status, _, body = await client.ask("0\r\nX: y\r\n\r\n")
        assert (status, json.loads(body)["size"]) == (201, 900)


# Versions and connections that stay open.


@pytest.mark.parametrize(
    ("version", "connection", "stays"),
    [
        ("1.1", None, True),
        ("1.1", "keep-alive", True),
        ("1.1", "close", False),
        ("1.1", "Close", False),
        ("1.1", "close, TE", False),
        ("1.1", "TE,close", False),
        ("1.1", "TE", True),
        ("1.0", None, False),
        ("1.0", "close", False),
        ("1.0", "keep-alive", True),
        ("1.0", "Keep-Alive", True),
        ("1.0", "TE, keep-alive", True),
        ("1.0", "keep-alive, close", False),
    ],
)
async def test_connections_that_stay_open(
    api: Api, version: str, connection: str | None, stays: bool
) -> None:
    """As the request asks, and the answer says so: with and without a body, and for HEAD."""
    option = "" if connection is None else f"Connection: {connection}\r\n"
    host = "Host: x\r\n" if version == "1.1" else ""
    requests = [
        ("GET", 200, f"GET /ping HTTP/{version}\r\n{host}{option}\r\n"),
        ("HEAD", 200, f"HEAD /ping HTTP/{version}\r\n{host}{option}\r\n"),
        ("OPTIONS", 204, f"OPTIONS /ping HTTP/{version}\r\n{host}{option}\r\n"),
        ("POST", 400, f"POST /v1/users/login HTTP/{version}\r\n{host}{option}\r\n"),
        (
            "POST",
            400,
            f"POST /v1/users/login HTTP/{version}\r\n{host}{option}"
            "Content-Length: 2\r\n\r\n{}",
        ),
    ]
    for method, status, request in requests:
        async with wire(api) as client:
            for _ in range(2 if stays else 1):
                answer = await client.ask(request, method=method)
                assert answer[0] == status, (method, answer)
                said = answer[1].get("connection", "").lower()
                usual = "" if version == "1.1" else "keep-alive"
                assert said == (usual if stays else "close"), method
            if not stays:
                assert await client.is_closed()


async def test_an_answer_of_unknown_length_ends_with_a_connection_of_http_1_0(
    api: Api,
) -> None:
    """HTTP/1.0 has no chunks."""
    ava = await api.register("Ava")
    async with wire(api) as client:
        client.writer.write(
            b"GET /v1/users/me/export HTTP/1.0\r\nConnection: keep-alive\r\n"
            + f"Authorization: Bearer {ava.token}\r\n\r\n".encode()
        )
        head, _, body = (await in_time(client.reader.read())).partition(b"\r\n\r\n")
    assert b"Connection: close" in head and b"chunked" not in head
    assert json.loads(body.splitlines()[-1])["type"] == "end"


async def test_an_answer_before_the_end_of_a_body_says_that_it_is_the_last(
    api: Api,
) -> None:
    """A client that waits for `100 Continue` is refused before its body."""
    async with wire(api) as client:
        status, headers, _ = await client.ask(
            "POST /v1/files?name=x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
            "Content-Length: 1000\r\n\r\n"
        )
        assert (status, headers["connection"]) == (401, "close")
        assert await client.is_closed()


async def test_pipelined_requests_are_answered_in_order(
    api: Api, chat: Server, gate: Gate
) -> None:
    """One at a time: the next is not read before the answer to the one before."""
    ava = await api.register("Ava")
    paths = ["/v1/users", "/ping", "/v1/nothing", "/v1/groups", "/ping"]
    token = f"Authorization: Bearer {ava.token}\r\n"
    requests = "".join(f"GET {p} HTTP/1.1\r\nHost: x\r\n{token}\r\n" for p in paths)
    await gate.shut()
    async with wire(api) as client:
        client.writer.write(requests.encode())
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.answer(), 0.05)
    gate.open()
    async with wire(api) as client:
        client.writer.write(requests.encode())
        statuses = [(await client.answer())[0] for _ in paths]
        assert statuses == [200, 200, 404, 200, 200]


async def test_hosts_that_probes_and_browsers_send(api: Api) -> None:
    """Names, addresses, ports, and none with HTTP/1.0."""
    async with wire(api) as client:
        for host in (
            "chat.example",
            "CHAT.example:8080",
            "10.0.0.1:8080",
            "[fd00::1]:8080",
            "[::1]",
            "localhost",
            "a_b.svc.cluster.local.",
        ):
            line = f"GET /healthz HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\n\r\n"
            assert (await client.ask(line))[0] == 200, host
