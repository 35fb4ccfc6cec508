"""The server passes the cases of the Autobahn test suite, and each case can fail."""

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from tornado.ioloop import IOLoop

from handlers.transport.http_server import BoundedServer
from hub.decoder import CLOSE, TEXT
from tests.support.conformance_cases import (
    CASES,
    COUNTS,
    HELLO,
    MAX,
    Case,
    Chopped,
    connected,
)
from tests.support.echo_server import serve_echo
from tests.support.frames import frame
from tests.support.waiting import in_time


@pytest.fixture
def echo(io_loop: IOLoop) -> Iterator[int]:
    """Start an echo server; return its port."""

    async def start() -> tuple[BoundedServer, int]:
        return serve_echo(MAX)

    server, port = io_loop.run_sync(start)
    yield port
    server.stop()
    io_loop.run_sync(server.close_all_connections)


async def run(case: Case, port: int) -> None:
    """Run a case and compare its events and close code."""
    async with connected(port) as client:
        for step in case.steps:
            if isinstance(step, int):
                await client.until(step)
            elif isinstance(step, Chopped):
                await client.send(step.data, step.size)
            else:
                await client.send(step)
        if case.closing is not None:
            await client.until(len(case.events))
            await client.send(frame(CLOSE, case.closing))
        await client.reader
    assert client.events == case.events
    assert client.close is not None, "no close frame came"
    assert (int.from_bytes(client.close[:2], "big") or None) == case.code
    client.close[2:].decode()


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
async def test_case(case: Case, echo: int) -> None:
    """The server's answers, close frame and close code are those of the suite's strict results."""
    await in_time(run(case, echo))


def test_every_case_of_the_suite_is_there() -> None:
    """Every case of the suite is in the table, and only once."""
    ids = [case.id for case in CASES if case.id[0].isdigit()]
    assert len(set(ids)) == len(ids)
    assert Counter(id.split(".")[0] for id in ids) == COUNTS


async def test_compression_is_declined(echo: int) -> None:
    """The answer to a client that offers compression names no extension."""
    async with connected(echo) as client:
        await client.send(frame(CLOSE))
        await in_time(client.reader)
    assert client.headers.startswith("HTTP/1.1 101 ")
    assert "extensions" not in client.headers.lower()


async def test_the_cases_can_fail(echo: int) -> None:
    """A case with a wrong expectation fails."""
    good = Case("", [frame(TEXT, HELLO)], [("text", HELLO)])
    await run(good, echo)
    wrong: Iterable[Case] = (
        good._replace(events=[("binary", HELLO)]),
        good._replace(events=[("text", b"")]),
        good._replace(closing=b""),
        good._replace(closing=b"\x03\xe9"),
        good._replace(code=1002),
    )
    for case in wrong:
        with pytest.raises(AssertionError):
            await in_time(run(case, echo))
