"""A server process that a checked run starts and kills, and HTTP connections to it."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

from services.turn_lock import TurnLock

# Of several processes, one starts after the other.
_START_SECONDS = 180.0
# The errors of a client whose server was killed, or gives no answer.
GONE = (OSError, asyncio.IncompleteReadError)
# How often to look whether a process has done what it was asked to.
_LOOK_SECONDS = 0.01
# How often to try to meet a process that holds the log.
_TRIES = 40

ROOT = Path(__file__).parent.parent.parent

Address = tuple[str, int]


class ServerProcess:
    """A server process, or one with `processes` children. `port` is None while none listens.

    `database` is the path or the address of the database, `within` are the words before the
    command, `host` is where the process listens, and `environment` adds to the common one.
    """

    def __init__(
        self,
        folder: Path,
        script: tuple[str, ...],
        processes: int = 1,
        database: str = "",
        within: tuple[str, ...] = (),
        host: str = "127.0.0.1",
        environment: dict[str, str] | None = None,
    ) -> None:
        self.processes = processes
        self.database = folder / "chat.db"
        self.stderr = folder / "stderr"
        self.host = host
        self.port: int | None = None
        self._environment = environment or {}
        self._up = asyncio.Event()
        unlimited = [
            each
            for rate in ("send", "request", "login", "guess", "frame")
            for each in (f"--{rate}-rate", "0")
        ]
        self._command = [
            *within,
            sys.executable,
            *script,
            "--host",
            host,
            "--port",
            "0",
            "--database",
            database or str(self.database),
            "--bcrypt-cost",
            "4",
            "--demo",
            "no",
            "--registration",
            "open",
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
                env=environment | self._environment,
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

    async def is_up(self) -> Address:
        """Wait until a process listens; return its address."""
        while self.port is None:
            await self._up.wait()
        return self.host, self.port

    def addresses(self) -> list[Address]:
        """Return where the processes listen now."""
        return [] if self.port is None else [(self.host, self.port)]

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
        await self._wait(lambda now: now != before)

    async def freeze_one(self, chosen: Random, seconds: float) -> None:
        """Let one of several processes stand still, while it holds the log if that can be hit.

        The parent may end it then, and start another.
        """
        lock = TurnLock(self.database)
        holder = lambda: (lock.holder() or (0,))[0]  # noqa: E731
        try:
            await freeze(chosen, self.children(), seconds, holder)
        finally:
            lock.close()
        await self._wait(lambda now: True)

    async def restart_all(self) -> None:
        """Let the parent restart the processes one by one."""
        before = {*self.children()}
        self.process.send_signal(signal.SIGUSR2)
        await self._wait(lambda now: not before & {*now})

    async def _wait(self, are_right: Callable[[list[int]], bool]) -> None:
        """Wait until all processes are there, and are the right ones."""
        async with asyncio.timeout(_START_SECONDS):
            while len(now := self.children()) < self.processes or not are_right(now):
                await asyncio.sleep(_LOOK_SECONDS)

    def lines(self) -> list[str]:
        """Return the lines of the server's log."""
        return self.stderr.read_text().splitlines()

    def go_down(self) -> None:
        """Note that no process listens."""
        self.port = None
        self._up.clear()

    async def end(self, number: int) -> int:
        """Send a signal and wait for the exit; return the exit code."""
        self.go_down()
        if self.process.returncode is None:
            pids = self.children() if number == signal.SIGKILL else []
            self.process.send_signal(number)
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, number)
        await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode


async def freeze(
    chosen: Random, pids: list[int], seconds: float, holder: Callable[[], int]
) -> None:
    """Stop a process and let it go on later: the one that holds the log, if it is met in a turn.

    `holder` returns the id of the process that holds the log now.
    """
    for _ in range(_TRIES):
        pid = chosen.choice(pids)
        os.kill(pid, signal.SIGSTOP)
        await asyncio.sleep(_LOOK_SECONDS)  # a turn of another would be over
        if await asyncio.to_thread(holder) == pid:
            break
        os.kill(pid, signal.SIGCONT)
        await asyncio.sleep(_LOOK_SECONDS)
    else:
        os.kill(pid, signal.SIGSTOP)
    await asyncio.sleep(seconds)
    with suppress(ProcessLookupError):  # its parent has ended it
        os.kill(pid, signal.SIGCONT)


class Http:
    """One persistent HTTP connection. An answer that takes too long is an error."""

    answer_seconds: float | None = None

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, address: Address) -> "Http":
        """Connect."""
        return cls(*await asyncio.open_connection(*address))

    def ask(self, method: str, path: str, token: str, body: Any = None) -> None:
        """Write a request."""
        payload = b"" if body is None else json.dumps(body).encode()
        self._writer.write(
            f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(payload)}\r\n"
            f"Authorization: Bearer {token}\r\n\r\n".encode() + payload
        )

    async def answer(self) -> tuple[int, Any]:
        """Return the status and body of the next answer."""
        async with asyncio.timeout(self.answer_seconds):
            head = await self._reader.readuntil(b"\r\n\r\n")
            size = re.search(rb"(?i)content-length: (\d+)", head)
            assert size, head
            body = await self._reader.readexactly(int(size[1]))
        return int(head[9:12]), json.loads(body)

    async def request(
        self, method: str, path: str, token: str = "", body: Any = None
    ) -> tuple[int, Any]:
        """Send a request and return the answer."""
        self.ask(method, path, token, body)
        return await self.answer()

    def close(self) -> None:
        """Abort the connection."""
        self._writer.transport.abort()
