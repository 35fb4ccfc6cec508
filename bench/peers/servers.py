"""The servers that are compared: how each is started, and what its clients send."""

import json
import shutil
import socket
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any

from bench import wire, world
from bench.processes import ROOT, START_SECONDS, StartFailed, Target
from bench.run import BCRYPT_COST

FOLDER = Path(__file__).parent
# What `python -m bench.peers.install` has installed.
PROGRAMS = FOLDER / "programs"

Block = tuple[str, bytes]

_MEMBERS = 20
_NUMBER = b"0" * 20  # the load puts each message's number here
_CONTENT = (b"t=%b;" % _NUMBER).ljust(64, b"x").decode()
_CHANNEL = "group"
_API_KEY = "a-key-for-measuring"


class Peer(Target, ABC):
    """A server under the load. `ready` is the text that ends the opening of a WebSocket."""

    name = ""
    is_durable = True
    ready = ""

    def __init__(self, directory: Path, program: str = "") -> None:
        super().__init__("server", directory, BCRYPT_COST, ROOT)
        self._program = program

    @abstractmethod
    def prepare(self) -> None:
        """Make the people and the group of the next load."""

    @abstractmethod
    def opens(self) -> list[Block]:
        """Return what receivers send to open."""

    @abstractmethod
    def http_sends(self) -> list[Block]:
        """Return the messages of senders over HTTP."""

    @abstractmethod
    def ws_sends(self) -> list[Block]:
        """Return how senders over WebSocket open, and their messages."""


class Chat(Peer):
    """This server. Bun's server has the same routes."""

    name = "server"
    ready = '"type":"live"'

    def prepare(self) -> None:
        """Register users, and make a group of them."""
        self._people = world.people(self, _MEMBERS)
        self._group_id = world.group(self, self._people)
        self._since = world.head(self, self._people[0], self._group_id)

    def opens(self) -> list[Block]:
        """Return what receivers send to open: each is one of the users."""
        return [
            ("open", wire.upgrade(world.socket_path(person, self._since)))
            for person in self._people
        ]

    def http_sends(self) -> list[Block]:
        """Return one request of each user."""
        path = f"/v1/messages/group/{self._group_id}"
        return [
            ("send", wire.request("POST", path, person.token, {"content": _CONTENT}))
            for person in self._people
        ]

    def ws_sends(self) -> list[Block]:
        """Return one handshake and one frame of each user."""
        command = {"type": "send", "group_id": self._group_id, "content": _CONTENT}
        frame = wire.text(json.dumps({**command, "ref": 1}).encode())
        return [
            *(("enter", block) for _, block in self.opens()),
            ("send", frame),
        ]


class Bun(Chat):
    """Bun with its own SQLite and its own publish/subscribe."""

    name = "Bun"

    def _command(self, database: str) -> list[str]:
        script = str(FOLDER / "bun_server.js")
        return [self._program, script, "0", str(self.database)]


class BunOfEach(Bun):
    """The same with a transaction for each message, as it is usually written."""

    name = "Bun, a commit each"

    def _command(self, database: str) -> list[str]:
        return [*super()._command(database), "each"]


class Centrifugo(Peer):
    """Centrifugo with its memory engine, which keeps no message: for fan-out alone."""

    name = "Centrifugo"
    is_durable = False
    ready = '"subscribe"'

    def prepare(self) -> None:
        """Need nothing: a channel exists when it is used."""

    def opens(self) -> list[Block]:
        """Return the handshake, and the commands to connect and subscribe in one frame."""
        commands: list[dict[str, Any]] = [
            {"id": 1, "connect": {}},
            {"id": 2, "subscribe": {"channel": _CHANNEL}},
        ]
        frame = wire.text("\n".join(map(json.dumps, commands)).encode())
        return [("open", wire.upgrade("/connection/websocket")), ("first", frame)]

    def http_sends(self) -> list[Block]:
        """Return one request to publish."""
        body = {"channel": _CHANNEL, "data": {"content": _CONTENT}}
        request = wire.request("POST", "/api/publish", None, body)
        key = f"Host: 127.0.0.1\r\nX-API-Key: {_API_KEY}".encode()
        return [("send", request.replace(b"Host: 127.0.0.1", key, 1))]

    def ws_sends(self) -> list[Block]:
        """Return nothing: it stores no message."""
        return []

    def _command(self, database: str) -> list[str]:
        with socket.socket() as free:  # it takes no port 0
            free.bind(("127.0.0.1", 0))
            self._free_port: int = free.getsockname()[1]
        config = {
            "client": {"insecure": True},
            "http_api": {"key": _API_KEY},
            "http_server": {"address": "127.0.0.1", "port": str(self._free_port)},
            "log": {"level": "warn"},
        }
        path = self.database.with_name("centrifugo.json")
        path.write_text(json.dumps(config))
        return [self._program, "--config", str(path)]

    def _await_port(self, process: "Popen[bytes]") -> int:
        """Return the port once it listens: it prints nothing then."""
        deadline = monotonic() + START_SECONDS
        while process.poll() is None and monotonic() < deadline:
            with suppress(OSError), socket.create_connection(
                ("127.0.0.1", self._free_port)
            ):
                return self._free_port
            sleep(0.02)
        raise StartFailed(f"Centrifugo did not start: {self.log_end()}")


def available() -> dict[str, str]:
    """Return the program of each server that is installed, by its name; this server has none."""
    programs = {"server": ""}
    places = {
        "Bun": PROGRAMS / "node_modules" / ".bin" / "bun",
        "Centrifugo": PROGRAMS / "centrifugo",
    }
    for name, place in places.items():
        found = str(place) if place.exists() else shutil.which(name.lower())
        if found is not None:
            programs[name] = found
        if name == Bun.name and found is not None:
            programs[BunOfEach.name] = found
    return programs


@contextmanager
def running(name: str, programs: dict[str, str]) -> Iterator[Peer]:
    """Run one of the servers in a new directory; stop it and remove its files at the end."""
    kinds: Sequence[type[Peer]] = (Chat, Bun, BunOfEach, Centrifugo)
    (kind,) = [each for each in kinds if each.name == name]
    with TemporaryDirectory(prefix="chat-bench-") as directory:
        peer = kind(Path(directory), programs[name])
        try:
            peer.start()
            yield peer
        finally:
            peer.stop()
