"""Clients that do not read their answers: how long, and how much, the server keeps for them."""

import asyncio
import socket as sockets
from contextlib import suppress
from typing import Any, cast

import pytest

from handlers.auth.unsent_answers import UnsentAnswers
from handlers.base.assets import AssetHandler
from handlers.transport.stream import Stream
from tests.support.clients import Api, Person
from tests.support.clocks import Clock
from tests.support.servers import Server, with_settings
from tests.support.waiting import eventually, in_time

MIB = 1024 * 1024


class Client:
    """A client with a small buffer, which reads only where a test says so."""

    def __init__(self, port: int) -> None:
        self.socket = sockets.socket()
        self.socket.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
        self.socket.setblocking(False)
        self._port = port

    async def ask(self, path: str, times: int = 1, **headers: str) -> None:
        """Connect, unless it is connected, and send a request so many times."""
        loop = asyncio.get_running_loop()
        with suppress(OSError):
            await loop.sock_connect(self.socket, ("127.0.0.1", self._port))
        lines = "".join(
            f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items()
        )
        request = f"GET {path} HTTP/1.1\r\nHost: x\r\n{lines}\r\n"
        await loop.sock_sendall(self.socket, request.encode() * times)

    async def read(self, size: int) -> int:
        """Read at most so many bytes; return how many were there until the end."""
        loop = asyncio.get_running_loop()
        count = 0
        with suppress(ConnectionError):
            while count < size:
                part = await in_time(
                    loop.sock_recv(self.socket, min(65536, size - count))
                )
                if not part:
                    break
                count += len(part)
        return count


@pytest.fixture
def clients(chat: Server) -> Any:
    """A factory of such clients; they are closed at the end. The kernel takes little for them."""
    for listening in chat._http.sockets:
        listening.setsockopt(sockets.SOL_SOCKET, sockets.SO_SNDBUF, 65536)
    made: list[Client] = []

    def make() -> Client:
        made.append(Client(chat.port))
        return made[-1]

    yield make
    for client in made:
        client.socket.close()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which progress is measured; the server looks often."""
    clock = Clock()
    monkeypatch.setattr("handlers.auth.unsent_answers.monotonic", clock)
    monkeypatch.setattr("handlers.auth.unsent_answers._VISIT_SECONDS", 0.01)
    return clock


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `/docs` be a page of a megabyte, as histories are."""

    async def get(handler: AssetHandler) -> None:
        handler.finish(b" " * MIB)

    monkeypatch.setattr(AssetHandler, "get", get)


def unsent(chat: Server) -> UnsentAnswers:
    return chat.context.unsent_answers


@with_settings(no_progress_seconds=60)
async def test_an_answer_that_is_not_read_is_dropped(
    api: Api, chat: Server, clients: Any, clock: Clock, large: None
) -> None:
    """After the time without progress; one that is read slowly is not."""
    stalled, slow = clients(), clients()
    for client in (stalled, slow):
        await client.ask("/docs")
    await eventually(lambda: len(unsent(chat)._answers) == 2)
    read = 0
    for _ in range(4):
        await asyncio.sleep(0.05)
        clock.now += 30
        read += await slow.read(100_000)
        await asyncio.sleep(0.05)
    await eventually(lambda: len(unsent(chat)._answers) == 1)
    assert await stalled.read(2 * MIB) < MIB
    read += await slow.read(MIB - read + 100)
    assert read > MIB
    await eventually(lambda: not unsent(chat)._answers and not unsent(chat)._held)


@with_settings(answers_bytes_max=3 * MIB)
async def test_an_address_has_so_many_unsent_bytes(
    api: Api, chat: Server, clients: Any, large: None
) -> None:
    """Past them, the connections without progress for the longest time are closed first."""
    asked = []
    for _ in range(10):
        asked.append(clients())
        await asked[-1].ask("/docs", Connection="close")
        await eventually(lambda: asked and len(unsent(chat)._answers) in (1, 2, 3))
        await asyncio.sleep(0.01)
        assert unsent(chat)._sizes["127.0.0.1"] <= 3 * MIB
    lengths = [await client.read(2 * MIB) for client in asked]
    whole = [length > MIB for length in lengths]
    assert whole == [False] * 7 + [True] * 3
    await eventually(lambda: not unsent(chat)._held and not unsent(chat)._sizes)


@with_settings(answers_bytes_max=MIB // 2)
async def test_one_answer_may_be_larger(
    api: Api, chat: Server, clients: Any, large: None
) -> None:
    """The newest answer is never dropped for its size."""
    client = clients()
    await client.ask("/docs")
    await eventually(lambda: unsent(chat)._answers)
    assert await client.read(MIB) == MIB


@with_settings(answers_bytes_max=0)
async def test_the_bytes_need_not_be_limited(
    api: Api, chat: Server, clients: Any, large: None
) -> None:
    """0 disables the limit."""
    asked = [clients() for _ in range(8)]
    for client in asked:
        await client.ask("/docs")
    await eventually(lambda: len(unsent(chat)._answers) == 8)
    for client in asked:
        assert await client.read(MIB) == MIB


async def history(api: Api, person: Person) -> str:
    """Fill a group; return the path of a history of about a megabyte."""
    group_id = await person.group()
    for _ in range(70):
        await person.say(group_id, "x" * 16_000)
    return f"/v1/groups/{group_id}/messages?limit=100"


@with_settings(answers_bytes_max=3 * MIB, proxied="yes")
async def test_a_user_has_so_many_unsent_bytes(
    api: Api, chat: Server, clients: Any
) -> None:
    """From all addresses together; another user's answers stay."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    path, of_mike = await history(api, ava), await history(api, mike)
    other = clients()
    token = f"Bearer {mike.token}"
    await other.ask(
        of_mike,
        Authorization=token,
        X_Forwarded_For="198.51.100.200",
        Connection="close",
    )
    await eventually(lambda: unsent(chat)._answers)
    token = f"Bearer {ava.token}"
    asked = []
    for number in range(6):
        asked.append(clients())
        address = f"198.51.100.{number}"
        await asked[-1].ask(
            path,
            Authorization=token,
            X_Forwarded_For=address,
            Connection="close",
        )
        await eventually(lambda a=address: a in unsent(chat)._held)  # type: ignore[misc]
        assert unsent(chat)._sizes[ava.id] <= 3 * MIB
    whole = [await client.read(2 * MIB) > MIB for client in [*asked, other]]
    assert whole == [False] * 3 + [True] * 3 + [True]
    await eventually(lambda: not unsent(chat)._held and not unsent(chat)._sizes)


async def test_requests_are_not_read_while_an_answer_is_unsent(
    api: Api,
    chat: Server,
    clients: Any,
    large: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A client that sends a thousand and reads nothing has one answer waiting."""
    served = 0
    real = chat.application.find_handler

    def find_handler(*arguments: Any, **more: Any) -> Any:
        nonlocal served
        served += 1
        return real(*arguments, **more)

    monkeypatch.setattr(chat.application, "find_handler", find_handler)
    client = clients()
    await client.ask("/docs", times=1000)
    await eventually(lambda: unsent(chat)._answers)
    for _ in range(20):
        assert (await api.request("GET", "/ping")).status == 200
    assert served == 21
    (stream,) = unsent(chat)._answers
    requests: Any = cast(Stream, stream).reader
    assert len(requests._buffer) <= 128 * 1024
    assert await client.read(3 * MIB) == 3 * MIB
    assert 24 <= served <= 26
