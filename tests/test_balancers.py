"""Real proxies before two servers of one database, set up as the documentation says."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api, live
from tests.support.proxies import PROXIES, Start, running
from tests.support.servers import Servers
from tests.support.waiting import eventually, in_time


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Start]:
    """Start proxies; they are stopped at the end."""
    yield from running(tmp_path)


async def ask(port: int, address: str) -> bytes:
    """Send a request from an address of this machine; return the head of the answer."""
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, local_addr=(address, 0)
    )
    writer.write(b"GET /v1/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    answer = await in_time(reader.read())
    writer.close()
    return answer.partition(b"\r\n")[0]


def addresses_of(chat: ChatServer) -> set[str]:
    """Return the addresses whose requests have reached a server."""
    counted: Any = chat.context.limits.requests._full_at
    return {*counted}


@pytest.mark.parametrize("name", PROXIES)
async def test_clients_are_spread_by_address(
    servers: Servers, proxy: Start, name: str
) -> None:
    """An address stays with one server, both have some, and all go on when one stops."""
    settings = {"proxied": "yes", "request_rate": 10_000, "keep_alive_seconds": 2}
    chats = [
        await servers.start_shared(number, is_asleep=False, **settings)
        for number in (0, 1)
    ]
    port = proxy(name, *(chat.port for chat in chats))
    await eventually(lambda: _is_well(port))
    addresses = [f"127.0.1.{number}" for number in range(1, 21)]
    for address in addresses * 2:
        assert b" 401" in await ask(port, address)
    reached = [addresses_of(chat) & {*addresses} for chat in chats]
    assert reached[0] and reached[1]
    assert reached[0].isdisjoint(reached[1])
    assert reached[0] | reached[1] == {*addresses}
    # A client of one server has what is sent to the other.
    far = Api(port)
    near = [Api(chat.port) for chat in chats]
    ava, mike = await far.register("Ava"), await far.register("Mike")
    group_id = await ava.group(mike)
    mike.api = near[1]
    socket = await live(mike)
    ava.api = near[0]
    await ava.say(group_id, "across")
    assert (await socket.next("group_message"))["content"] == "across"
    ava.api = far
    for api in near:
        api.close()
    await servers.stop(chats[0])
    for address in addresses:
        assert b" 401" in await ask(port, address)
    assert (await ava.say(group_id, "after"))["content"] == "after"
    assert {*addresses} <= addresses_of(chats[1])
    far.close()


async def _is_well(port: int) -> bool:
    """Tell whether the proxy has found both servers to be well."""
    return all([b" 401" in await ask(port, f"127.0.2.{n}") for n in range(1, 9)])
