"""Clients that send and read while the server stops."""

import asyncio
import json
import sqlite3
import time
from contextlib import closing
from typing import Any

from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.store.transaction import Actor
from tests.support.clients import UPGRADE, Api, Person, session_of
from tests.support.servers import Servers
from tests.support.waiting import eventually


class Listener(asyncio.Protocol):
    """A client with little code, so that hundreds are cheap: it records the frames."""

    def __init__(self, token: str) -> None:
        self.frames: list[Any] = []
        self.close_code: int | None = None
        self.close_reason = ""
        loop = asyncio.get_running_loop()
        self.live: asyncio.Future[None] = loop.create_future()
        self.gone: asyncio.Future[None] = loop.create_future()
        # set by every arrival; the waiting code clears it
        self.arrived = asyncio.Event()
        self._token = token
        self._buffer = b""
        self._is_open = False

    @property
    def is_live(self) -> bool:
        """Whether the client has caught up."""
        return self.live.done()

    def connection_made(self, transport: Any) -> None:
        """Request the upgrade."""
        self.transport = transport
        upgrade = "".join(f"{name}: {value}\r\n" for name, value in UPGRADE.items())
        transport.write(
            f"GET /ws?token={self._token} HTTP/1.1\r\nHost: x\r\n{upgrade}\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Decode the complete frames."""
        self._buffer += data
        if not self._is_open:
            head, found, rest = self._buffer.partition(b"\r\n\r\n")
            if not found:
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self._is_open, self._buffer = True, rest
        while (frame := self._next()) is not None:
            opcode, payload = frame
            if opcode == 0x1:
                decoded = json.loads(payload)
                if decoded["type"] == "live":
                    self.live.set_result(None)
                self.frames.append(decoded)
            elif opcode == 0x9:
                self._write(0x8A, payload)
            elif opcode == 0x8:
                self.close_code = int.from_bytes(payload[:2], "big")
                self.close_reason = payload[2:].decode()
                self._write(0x88, payload)
        self.arrived.set()

    def connection_lost(self, exc: Exception | None) -> None:
        """Record the end of the connection."""
        if not self.gone.done():
            self.gone.set_result(None)
        self.arrived.set()

    def send(self, frame: Any) -> None:
        """Send a command."""
        self._write(0x81, json.dumps(frame).encode())

    def _write(self, first: int, payload: bytes) -> None:
        size = len(payload)
        head = bytes([first, 0x80 | size]) if size < 126 else bytes([first, 0xFE])
        if size >= 126:
            head += size.to_bytes(2, "big")
        self.transport.write(
            head + bytes(4) + payload
        )  # a mask of zeros leaves the payload unchanged

    def _next(self) -> tuple[int, bytes] | None:
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        size, start = buffer[1], 2
        if size > 125:
            start = 4 if size == 126 else 10
            size = int.from_bytes(buffer[2:start], "big")
        if len(buffer) < start + size:
            return None
        self._buffer = buffer[start + size :]
        return buffer[0] & 0x0F, buffer[start : start + size]


async def listen(port: int, tokens: list[str], at_once: int = 50) -> list[Listener]:
    """Connect one listener for each token; return them once all are live."""
    loop = asyncio.get_running_loop()
    listeners: list[Listener] = []
    for start in range(0, len(tokens), at_once):
        made = await asyncio.gather(
            *(
                loop.create_connection(
                    lambda token=token: Listener(token),  # type: ignore[misc]
                    "127.0.0.1",
                    port,
                )
                for token in tokens[start : start + at_once]
            )
        )
        listeners += [listener for _, listener in made]
        await eventually(lambda: all(each.is_live for each in listeners))
    return listeners


class Senders:
    """Clients that send without pause over both transports until they are refused."""

    def __init__(self, api: Api, person: Person, group_id: int) -> None:
        self.acknowledged: dict[str, int] = {}
        self.refused: set[str] = set()
        self._api = api
        self._person = person
        self._group_id = group_id

    async def start(self, http: int, sockets: int) -> None:
        """Start to send."""
        self._sockets = await listen(self._api.port, [self._person.token] * sockets)
        self.running = [
            *(asyncio.ensure_future(self._post(f"http{n}")) for n in range(http)),
            *(
                asyncio.ensure_future(self._send(f"ws{n}", socket))
                for n, socket in enumerate(self._sockets)
            ),
        ]

    async def _post(self, name: str) -> None:
        for number in range(100_000):
            key = f"{name}-{number}"
            try:
                answer = await self._person.post(
                    f"/v1/messages/group/{self._group_id}",
                    {"content": key, "key": key},
                )
            except Exception:  # the server accepts no new connections
                return
            if answer.status != 201:
                assert int(answer.headers["Retry-After"]) > 0
                self.refused.add(answer.json["code"])
                return
            self.acknowledged[key] = answer.json["id"]

    async def _send(self, name: str, socket: Listener) -> None:
        send = {"type": "send", "group_id": self._group_id}
        number = looked = 0
        while not socket.gone.done():
            for _ in range(8):
                key = f"{name}-{number}"
                socket.send({**send, "content": key, "key": key, "ref": key})
                number += 1
            answered = 0
            while answered < 8 and not socket.gone.done():
                await socket.arrived.wait()
                socket.arrived.clear()
                answered += self._note(socket.frames[looked:])
                looked = len(socket.frames)
        self._note(socket.frames[looked:])
        assert socket.close_code == 1012, socket.close_code

    def _note(self, frames: list[Any]) -> int:
        answers = [frame for frame in frames if frame["type"] in ("ok", "error")]
        for answer in answers:
            if answer["type"] == "ok":
                self.acknowledged[answer["ref"]] = answer["id"]
            else:
                self.refused.add(answer["code"])
        return len(answers)


async def stop_under_load(
    servers: Servers, clients: int, acknowledged_min: int
) -> tuple[float, int]:
    """Stop a server with many listeners during sends; return the seconds and number of sends."""
    path = servers.folder / "stopped.db"
    chat = await servers.start(path, user_connections=0, address_connections=0)
    api = Api(chat.port)
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    listeners = await listen(api.port, [mike.token] * clients)
    senders = Senders(api, ava, group_id)
    await senders.start(http=4, sockets=4)
    await eventually(lambda: len(senders.acknowledged) >= acknowledged_min)
    # These sends are certainly in progress.
    accepted = [
        asyncio.ensure_future(
            chat.store.commit(
                send_to_group,
                Actor(ava.id, session_of(chat, ava)),
                group_id,
                Draft("accepted", key=f"accepted {number}"),
            )
        )
        for number in range(20)
    ]
    await asyncio.sleep(0)
    began = time.monotonic()
    await servers.stop(chat)
    seconds = time.monotonic() - began
    for sent in await asyncio.gather(*accepted):
        assert sent.message.key is not None
        senders.acknowledged[sent.message.key] = sent.message.id
    assert not chat.hub.connections and not chat.hub.closing
    await asyncio.gather(*senders.running, *(each.gone for each in listeners))
    api.close()
    assert senders.refused <= {"stopping"}
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT key, id FROM message ORDER BY id"
        stored = dict(database.execute(query).fetchall())
    assert senders.acknowledged.items() <= stored.items()
    for each in listeners:
        assert each.close_code == 1012
        assert 0 < json.loads(each.close_reason)["retry_after_ms"] <= 60_000
        events = [frame for frame in each.frames if frame["type"] == "group_message"]
        heard = [(event["key"], event["id"]) for event in events]
        # Each client was live, so it received every stored message before the close.
        assert heard == list(stored.items())
    return seconds, len(senders.acknowledged)
