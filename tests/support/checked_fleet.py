"""Servers that share a PostgreSQL database, for a checked run: equal, each with its own port.

One that ends is started again, as a service manager does. Clients go to any of them, as behind a
balancer that does not know yet which of them is in trouble.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import psycopg

from models.postgres.locks import LOG_LOCK
from tests.support.checked_server import Address, Http, ServerProcess, freeze
from tests.support.namespaces import Namespace
from tests.support.postgres_pair import Pair

_SECRET = "a secret of the checked runs, 32 bytes and more"
_START_SECONDS = 180.0
_PAUSE_SECONDS = 0.1
# The name by which the holder of the log is known.
_HOLDER = f"""
    SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND granted
        AND classid = ({LOG_LOCK}::bigint >> 32)::oid
        AND objid = ({LOG_LOCK}::bigint & 4294967295)::oid"""


class Member(ServerProcess):
    """One server, which is started again when it ends; `starts` counts how often it listened."""

    starts = 0
    _is_ending = False
    _is_asked_to_end = False

    def __init__(
        self,
        folder: Path,
        script: tuple[str, ...],
        address: str,
        files_folder: Path,
        namespace: Namespace | None,
    ) -> None:
        folder.mkdir()
        super().__init__(
            folder,
            script,
            database=address,
            within=() if namespace is None else namespace.prefix,
            host="127.0.0.1" if namespace is None else namespace.host,
            environment={
                "CHAT_JWT_SECRET": _SECRET,
                "CHAT_FILES": str(files_folder),
            },
        )
        # The exit codes of ends that no one asked for.
        self.ends: list[int] = []

    async def keep(self) -> None:
        """Start it now, and again whenever it ends, until it is to end for good."""
        while not self._is_ending:
            self._is_asked_to_end = False
            await self.spawn()
            with suppress(AssertionError):  # the database may be away
                await self.announced()
                self.starts += 1
            code = await self.process.wait()
            self.go_down()
            if not self._is_asked_to_end:
                self.ends.append(code)
            await asyncio.sleep(_PAUSE_SECONDS)

    async def again(self, number: int) -> None:
        """End it by a signal, and wait until it serves again."""
        starts = self.starts
        self._is_asked_to_end = True
        self.process.send_signal(number)
        await self.wait_for(lambda: self.starts > starts)

    async def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Wait for something about this server."""
        async with asyncio.timeout(_START_SECONDS):
            while not is_so():
                await asyncio.sleep(0.01)

    def give_up(self) -> None:
        """Do not start it again."""
        self._is_ending = self._is_asked_to_end = True


class Fleet:
    """All servers. It has the methods of a `ServerProcess`, as a run uses one."""

    def __init__(
        self, folder: Path, script: tuple[str, ...], processes: int, pair: Pair
    ) -> None:
        self.processes = processes
        self.pair = pair
        self.namespace: Namespace | None = None
        self.files_folder = folder / "files"
        self.files_folder.mkdir()
        self._folder = folder
        self._script = script
        self._random = Random(1)
        self.members: list[Member] = []
        self._tasks: list[asyncio.Task[None]] = []

    def make(self, database: str, namespace: Namespace | None) -> None:
        """Make the members; the first one lives in the namespace, if there is one."""
        self.name = database
        self.namespace = namespace
        for number in range(self.processes):
            within = namespace if number == 0 else None
            host = "127.0.0.1" if within is None else within.database_host
            address = f"{self.pair.address(database, host)}&application_name={number}"
            folder = self._folder / f"member{number}"
            files = self.files_folder
            self.members.append(Member(folder, self._script, address, files, within))

    async def spawn(self) -> None:
        """Start all."""
        self._tasks = [asyncio.create_task(each.keep()) for each in self.members]

    async def announced(self) -> None:
        """Wait until all listen."""
        for each in self.members:
            await each.wait_for(lambda member=each: member.port is not None)  # type: ignore[misc]

    def addresses(self) -> list[Address]:
        """Return where the servers listen now."""
        return [address for each in self.members for address in each.addresses()]

    async def is_up(self) -> Address:
        """Wait until a server listens; return the address of any."""
        while not (found := self.addresses()):
            await asyncio.sleep(0.01)
        return self._random.choice(found)

    async def kill_one(self, chosen: Random) -> None:
        """Kill one, and wait until it serves again."""
        await chosen.choice(self.members).again(signal.SIGKILL)

    async def kill_all(self) -> None:
        """Kill all, and wait until they serve again."""
        await asyncio.gather(*(each.again(signal.SIGKILL) for each in self.members))

    async def restart_all(self) -> None:
        """Restart them one by one."""
        for each in self.members:
            await each.again(signal.SIGTERM)

    async def freeze_one(self, chosen: Random, seconds: float) -> None:
        """Let one stand still, while it holds the log if that can be hit."""
        pids = [each.process.pid for each in self.members]
        address = self.pair.address("postgres")
        with psycopg.connect(address, autocommit=True) as own:

            def holder() -> int:
                rows = own.execute(_HOLDER).fetchall()
                return pids[int(rows[0][0])] if rows else 0

            await freeze(chosen, pids, seconds, holder)

    async def cut_one(self, seconds: float) -> None:
        """Cut one off from the database for a while."""
        assert self.namespace is not None
        self.namespace.cut()
        try:
            await asyncio.sleep(seconds)
        finally:
            self.namespace.join()

    async def end(self, number: int) -> int:
        """End all for good; return the first exit code that is not 0."""
        codes = []
        for each in self.members:
            each.give_up()
        for each in self.members:
            if hasattr(each, "process"):
                if each.process.returncode is None:
                    with suppress(ProcessLookupError):
                        os.kill(each.process.pid, signal.SIGCONT)
                        each.process.send_signal(number)
                codes.append(await each.process.wait())
        await asyncio.gather(*self._tasks)
        self._tasks = []
        return next((code for code in codes if code), 0)

    def faults(self) -> list[str]:
        """Return the ends that no one asked for. A start ends with 2 while the database is away."""
        return [
            f"a server ended with {code}"
            for each in self.members
            for code in each.ends
            if code != 2
        ]

    def beginnings(self) -> list[int]:
        """Return how many times each server was about to begin anew."""
        return [
            each.stderr.read_text().count("it begins anew") for each in self.members
        ]

    def lines(self) -> list[str]:
        """Return all lines of the servers' logs."""
        return [
            line
            for each in self.members
            if each.stderr.exists()
            for line in each.stderr.read_text().splitlines()
        ]


async def answers(address: Address) -> bool:
    """Tell whether a server is ready."""
    try:
        http = await Http.open(address)
    except OSError:
        return False
    http.answer_seconds = 2.0
    try:
        return (await http.request("GET", "/readyz"))[0] == 200
    except (OSError, asyncio.IncompleteReadError):
        return False
    finally:
        http.close()
