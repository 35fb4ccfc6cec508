"""A server process that a checked run starts and kills, and HTTP connections to it."""

import asyncio
import json
import os
import re
import signal
import sys
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

# Of several processes, one starts after the other.
_START_SECONDS = 180.0
# The errors of a client whose server was killed.
GONE = (OSError, asyncio.IncompleteReadError)

ROOT = Path(__file__).parent.parent.parent


class ServerProcess:
    """A server process, or one with `processes` children. `port` is None while none listens."""

    def __init__(
        self, folder: Path, script: tuple[str, ...], processes: int = 1
    ) -> None:
        self.processes = processes
        self.database = folder / "chat.db"
        self.stderr = folder / "stderr"
        self.port: int | None = None
        self._up = asyncio.Event()
        unlimited = [
            each
            for rate in ("send", "request", "login", "guess", "frame")
            for each in (f"--{rate}-rate", "0")
        ]
        self._command = [
            sys.executable,
            *script,
            "--port",
            "0",
            "--database",
            str(self.database),
            "--bcrypt-cost",
            "4",
            "--demo",
            "no",
            "--unsent-bytes-max",
            "4096",
            # A server says at `info` that it starts and stops.
            "--log-level",
            "warning",
            "--processes",
            str(processes),
            *unlimited,
        ]

    async def spawn(self) -> None:
        """Start a process without waiting until it listens."""
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("CHAT_")
        }
        with open(self.stderr, "ab") as stderr:
            self.process = await asyncio.create_subprocess_exec(
                *self._command,
                stdout=asyncio.subprocess.PIPE,
                stderr=stderr,
                env=environment,
            )

    async def announced(self) -> None:
        """Wait until it listens."""
        assert self.process.stdout is not None
        async with asyncio.timeout(_START_SECONDS):
            line = await self.process.stdout.readline()
        found = re.search(rb":(\d+)$", line.strip())
        assert found, f"it did not start: {line!r}, {self.stderr.read_text()[-2000:]}"
        self.port = int(found[1])
        self._up.set()

    async def is_up(self) -> int:
        """Wait until a process listens; return its port."""
        while self.port is None:
            await self._up.wait()
        return self.port

    def children(self) -> list[int]:
        """Return the ids of the processes that this one has started."""
        pid = self.process.pid
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
        return [int(each) for each in text.split()]

    async def kill_one(self, chosen: Random) -> None:
        """Kill one of several processes, and wait until another has taken its place."""
        before = self.children()
        with suppress(ProcessLookupError):
            os.kill(chosen.choice(before), signal.SIGKILL)
        async with asyncio.timeout(_START_SECONDS):
            while len(now := self.children()) < self.processes or now == before:
                await asyncio.sleep(0.01)

    async def end(self, number: int) -> int:
        """Send a signal and wait for the exit; return the exit code."""
        self.port = None
        self._up.clear()
        if self.process.returncode is None:
            pids = self.children() if number == signal.SIGKILL else []
            self.process.send_signal(number)
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, number)
        await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode


class Http:
    """One persistent HTTP connection."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> "Http":
        """Connect."""
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    def ask(self, method: str, path: str, token: str, body: Any = None) -> None:
        """Write a request."""
        payload = b"" if body is None else json.dumps(body).encode()
        self._writer.write(
            f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(payload)}\r\n"
            f"Authorization: Bearer {token}\r\n\r\n".encode() + payload
        )

    async def answer(self) -> tuple[int, Any]:
        """Return the status and body of the next answer."""
        head = await self._reader.readuntil(b"\r\n\r\n")
        size = re.search(rb"(?i)content-length: (\d+)", head)
        assert size, head
        return int(head[9:12]), json.loads(await self._reader.readexactly(int(size[1])))

    async def request(
        self, method: str, path: str, token: str = "", body: Any = None
    ) -> tuple[int, Any]:
        """Send a request and return the answer."""
        self.ask(method, path, token, body)
        return await self.answer()

    def close(self) -> None:
        """Abort the connection."""
        self._writer.transport.abort()
