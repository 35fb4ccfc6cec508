"""The end of a socket that the server closes while its client is still sending."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest

from server import ChatServer
from tests.support.clients import UPGRADE, Api, Person
from tests.support.frames import frame
from tests.support.servers import with_settings
from tests.support.waiting import DEADLINE_SECONDS, eventually, in_time

CLOSE, TEXT, PING = 0x8, 0x1, 0x9


class Raw:
    """A client of bytes that reads only when it is asked to, on a thread of its own."""

    def __init__(self, port: int, token: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), DEADLINE_SECONDS)
        upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
        head = f"GET /ws?token={token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n"
        self.socket.sendall(head.encode())

    def frames(self) -> list[tuple[int, bytes]]:
        """Read to the end and close; return the frames. Raises ConnectionResetError if cut off."""
        data = b""
        while chunk := self.socket.recv(65536):
            data += chunk
        self.socket.close()
        data = data.partition(b"\r\n\r\n")[2]
        found = []
        while data:
            size, at = data[1], 2
            if size == 126:
                size, at = int.from_bytes(data[2:4], "big"), 4
            found.append((data[0] & 0xF, data[at : at + size]))
            data = data[at + size :]
        return found


@pytest.fixture
def clients() -> Iterator[list[Raw]]:
    """Those to be closed at the end."""
    clients: list[Raw] = []
    yield clients
    for client in clients:
        client.socket.close()


async def come(chat: ChatServer, person: Person, clients: list[Raw]) -> Raw:
    """Open a raw socket and wait until it is live."""
    client = await asyncio.to_thread(Raw, person.api.port, person.token)
    clients.append(client)
    await eventually(lambda: any(c.is_live for c in chat.hub.connections))
    return client


def code_of(frames: list[tuple[int, bytes]]) -> int:
    """Return the code of the close frame, which is the last of all frames and the only one."""
    assert [opcode for opcode, _ in frames].index(CLOSE) == len(frames) - 1
    return int.from_bytes(frames[-1][1][:2], "big")


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (frame(TEXT, b"{}", mask=None), 1002),
        (frame(TEXT, b"\xff"), 1007),
        (frame(TEXT, b"x" * 70_000), 1009),
    ],
)
async def test_who_goes_on_sending_after_a_fault_gets_the_close_frame(
    api: Api, chat: ChatServer, clients: list[Raw], fault: bytes, code: int
) -> None:
    """What is under way is read and dropped; the client is not cut off before it has read why."""
    client = await come(chat, await api.register("Ava"), clients)
    await asyncio.to_thread(client.socket.sendall, fault + b"x" * 8_000_000)
    assert code_of(await asyncio.to_thread(client.frames)) == code
    await eventually(lambda: not chat.hub.closing)
    page = (await api.request("GET", "/metrics")).body.decode()
    assert f'chat_closed_total{{code="{code}"}} 1.0' in page


async def test_nothing_follows_the_close_frame(
    api: Api, chat: ChatServer, clients: list[Raw]
) -> None:
    """What is said while its input runs out is not written to a connection that has failed."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    client = await come(chat, mike, clients)
    await asyncio.to_thread(client.socket.sendall, frame(TEXT, b"", mask=None))
    await eventually(lambda: chat.hub.closing)
    await ava.say(group_id, "too late")
    await asyncio.to_thread(client.socket.sendall, frame(PING, b"and again"))
    assert code_of(await asyncio.to_thread(client.frames)) == 1002


@pytest.mark.parametrize("what", ["bytes", "seconds"])
async def test_input_is_not_dropped_for_ever(
    api: Api,
    chat: ChatServer,
    clients: list[Raw],
    monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:
    """A client that never ends is cut off: past so many bytes, or after so long."""
    if what == "bytes":
        monkeypatch.setattr("handlers.websocket.protocol._DROPPED_SECONDS", 3600)
        monkeypatch.setattr("handlers.websocket.protocol._DROPPED_BYTES_MAX", 1_000_000)
    else:
        monkeypatch.setattr("handlers.websocket.protocol._DROPPED_SECONDS", 0.05)
    client = await come(chat, await api.register("Ava"), clients)

    def send_for_ever() -> None:
        client.socket.sendall(frame(TEXT, b"", mask=None))
        with suppress(ConnectionError):
            while what == "bytes":
                client.socket.sendall(bytes(100_000))

    await in_time(asyncio.to_thread(send_for_ever))
    await eventually(lambda: not chat.hub.closing and not chat.hub.connections)


@with_settings(frame_rate=1)
async def test_a_flood_does_not_hide_that_a_login_has_ended(
    api: Api, chat: ChatServer, clients: list[Raw]
) -> None:
    """Frames that wait for the rate are read once there is a close frame: its answer is behind."""
    ava = await api.register("Ava")
    client = await come(chat, ava, clients)
    flood = frame(PING, b"x" * 100) * 3000
    await asyncio.to_thread(client.socket.sendall, flood)
    assert (await ava.post("/v1/users/logout", {})).status == 200

    def answer() -> list[tuple[int, bytes]]:
        client.socket.sendall(frame(CLOSE, (4501).to_bytes(2, "big")))
        return client.frames()

    # At the rate, reading the flood takes most of an hour.
    assert code_of(await asyncio.to_thread(answer)) == 4501
