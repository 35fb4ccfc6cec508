"""Finished connections leave no reference cycles for the garbage collector."""

import asyncio
import gc
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import uvloop

from server import ChatServer
from services.event_loop import GarbageCollector
from tests.support.clients import UPGRADE, Api, Person
from tests.support.frames import frame
from tests.support.waiting import eventually

ROUNDS = 20
SECONDS = 10.0
Use = Callable[[socket.socket, Person], None]


@pytest.fixture(autouse=True)
def loops(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run on the server's loop: each transport of asyncio's own loop is a cycle."""
    monkeypatch.setattr(asyncio, "new_event_loop", uvloop.new_event_loop)


@pytest.fixture
def kept() -> Iterator[list[Any]]:
    """The objects that a collection finds; automatic collection is off."""
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield gc.garbage
    gc.set_debug(0)
    gc.garbage.clear()
    gc.enable()
    gc.collect()


def ask(line: str, person: Person, headers: dict[str, str]) -> bytes:
    given = {"Host": "x", "Authorization": f"Bearer {person.token}", **headers}
    lines = [line, *(f"{name}: {value}" for name, value in given.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def read_past(client: socket.socket, mark: bytes) -> None:
    data = b""
    while mark not in data:
        chunk = client.recv(65536)
        assert chunk, data
        data += chunk


def open_socket(client: socket.socket, person: Person) -> None:
    client.sendall(ask("GET /ws HTTP/1.1", person, UPGRADE))
    read_past(client, b'"type":"live"')
    client.sendall(frame(0x1, b'{"type":"ping"}'))
    read_past(client, b'"type":"pong"')


def close_as_agreed(client: socket.socket, person: Person) -> None:
    open_socket(client, person)
    client.sendall(frame(0x8, (1000).to_bytes(2, "big")))
    read_past(client, b"\x03\xe8")


def go_away(client: socket.socket, person: Person) -> None:
    open_socket(client, person)


def break_the_protocol(client: socket.socket, person: Person) -> None:
    open_socket(client, person)
    client.sendall(frame(0x1, b"{}", mask=None))
    read_past(client, b"\x03\xea")


def be_refused(client: socket.socket, person: Person) -> None:
    client.sendall(ask("GET /ws HTTP/1.1", person, {**UPGRADE, "Authorization": "no"}))
    read_past(client, b"invalid_token")


def request(client: socket.socket, person: Person) -> None:
    for path in ("/v1/users", "/v1/groups", "/v1/nothing", "/ping"):
        client.sendall(ask(f"GET {path} HTTP/1.1", person, {}))
        read_past(client, b"\r\n\r\n")


def request_and_be_cut(client: socket.socket, person: Person) -> None:
    client.sendall(
        b"POST /v1/groups HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"
    )


@pytest.mark.parametrize(
    "use",
    [
        close_as_agreed,
        go_away,
        break_the_protocol,
        be_refused,
        request,
        request_and_be_cut,
    ],
    ids=lambda use: use.__name__,
)
async def test_a_connection_that_is_over_is_in_no_cycle(
    api: Api, chat: ChatServer, kept: list[Any], use: Use
) -> None:
    """However it ends, reference counting frees all its objects."""
    person = await api.register("Ava")
    await person.group()

    def once() -> None:
        with socket.create_connection(("127.0.0.1", api.port), SECONDS) as client:
            use(client, person)

    async def all_over(rounds: int) -> None:
        for _ in range(rounds):
            await asyncio.to_thread(once)
        await eventually(lambda: not chat._http.streams)
        await asyncio.sleep(0)

    await all_over(2)  # caches of the first use stay
    gc.collect()
    kept.clear()
    await all_over(ROUNDS)
    gc.collect()
    # A cycle of each connection would appear once a round.
    often = {
        kind: count
        for kind, count in Counter(type(each) for each in kept).items()
        if count >= ROUNDS
    }
    assert often == {}


async def test_reference_cycles_are_collected() -> None:
    """Each tick collects new objects; a full collection follows at intervals."""

    class Cycle:
        alive = 0

        def __init__(self) -> None:
            self.itself = self
            Cycle.alive += 1

        def __del__(self) -> None:
            Cycle.alive -= 1

    try:
        collector = GarbageCollector()
        collector.start()
        assert not gc.isenabled()
        Cycle()
        await eventually(lambda: Cycle.alive == 0)
        # A tick does not examine objects of earlier ticks again, but the full collection
        # does.
        old = Cycle()
        collector._collect()
        del old
        collector._collect()
        assert Cycle.alive == 1
        collector._round = -1
        collector._collect()
        assert Cycle.alive == 0
    finally:
        collector.stop()
        gc.unfreeze()
    assert gc.isenabled()
