"""The closing handshake while the client is still sending."""

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
    """A client of raw bytes that reads only on request, in a thread of its own."""

    def __init__(self, port: int, token: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), DEADLINE_SECONDS)
        upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
        head = f"GET /ws?token={token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n"
        self.socket.sendall(head.encode())

    def frames(self) -> list[tuple[int, bytes]]:
        """Read to the end, close the socket, and return the frames.

        Raises ConnectionResetError if the server cut the connection.
        """
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
    """Collect clients, and close them after the test."""
    clients: list[Raw] = []
    yield clients
    for client in clients:
        client.socket.close()


async def open_raw(chat: ChatServer, person: Person, clients: list[Raw]) -> Raw:
    """Open a raw socket and wait until it is live."""
    client = await asyncio.to_thread(Raw, person.api.port, person.token)
    clients.append(client)
    await eventually(lambda: any(c.is_live for c in chat.hub.connections))
    return client


def code_of(frames: list[tuple[int, bytes]]) -> int:
    """Return the code of the only close frame, which must be the last frame."""
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
async def test_a_client_that_keeps_sending_after_a_fault_gets_the_close_frame(
    api: Api, chat: ChatServer, clients: list[Raw], fault: bytes, code: int
) -> None:
    """After a fault, the server drops the input until the client has read the close frame."""
    client = await open_raw(chat, await api.register("Ava"), clients)
    await asyncio.to_thread(client.socket.sendall, fault + b"x" * 8_000_000)
    assert code_of(await asyncio.to_thread(client.frames)) == code
    await eventually(lambda: not chat.hub.closing)
    page = (await api.request("GET", "/metrics")).body.decode()
    assert f'chat_closed_total{{code="{code}"}} 1.0' in page


async def test_no_frame_follows_the_close_frame(
    api: Api, chat: ChatServer, clients: list[Raw]
) -> None:
    """A failed connection gets no message, even while the server still drops its input."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    client = await open_raw(chat, mike, clients)
    await asyncio.to_thread(client.socket.sendall, frame(TEXT, b"", mask=None))
    await eventually(lambda: chat.hub.closing)
    await ava.say(group_id, "too late")
    await asyncio.to_thread(client.socket.sendall, frame(PING, b"and again"))
    assert code_of(await asyncio.to_thread(client.frames)) == 1002


@pytest.mark.parametrize("what", ["bytes", "seconds"])
async def test_dropping_input_has_a_limit(
    api: Api,
    chat: ChatServer,
    clients: list[Raw],
    monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:
    """A client that keeps sending is cut after a number of bytes or seconds."""
    if what == "bytes":
        monkeypatch.setattr("handlers.websocket.protocol._DROPPED_SECONDS", 3600)
        monkeypatch.setattr("handlers.websocket.protocol._DROPPED_BYTES_MAX", 1_000_000)
    else:
        monkeypatch.setattr("handlers.websocket.protocol._DROPPED_SECONDS", 0.05)
    client = await open_raw(chat, await api.register("Ava"), clients)

    def send_for_ever() -> None:
        client.socket.sendall(frame(TEXT, b"", mask=None))
        with suppress(ConnectionError):
            while what == "bytes":
                client.socket.sendall(bytes(100_000))

    await in_time(asyncio.to_thread(send_for_ever))
    await eventually(lambda: not chat.hub.closing and not chat.hub.connections)


@with_settings(frame_rate=1)
async def test_a_flood_does_not_delay_the_close_after_a_logout(
    api: Api, chat: ChatServer, clients: list[Raw]
) -> None:
    """After a close frame is sent, waiting frames are read at once.

    The answer to the close frame comes behind them.
    """
    ava = await api.register("Ava")
    client = await open_raw(chat, ava, clients)
    flood = frame(PING, b"x" * 100) * 3000
    await asyncio.to_thread(client.socket.sendall, flood)
    assert (await ava.post("/v1/users/logout", {})).status == 200

    def answer() -> list[tuple[int, bytes]]:
        client.socket.sendall(frame(CLOSE, (4501).to_bytes(2, "big")))
        return client.frames()

    # At the frame rate, the flood would take most of an hour.
    assert code_of(await asyncio.to_thread(answer)) == 4501
