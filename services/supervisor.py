"""The parent of the processes that share a database and a port.

It starts the processes, starts a process again that ends, and never opens the database itself. It
holds what must outlive each process: the lock of the database's file, and the listening sockets.
"""

import asyncio
import logging
import os
import signal
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic

from models.database import reserve_file
from services.place import Place
from services.turn_lock import TurnLock

log = logging.getLogger("chatserver")

# A process that ends at once is started again only after a pause, which doubles.
_PAUSES_SECONDS = (0.1, 5.0)
_GOOD_SECONDS = 10.0
_WATCH_SECONDS = 0.1
# No turn takes so long, unless its process stands still. The others wait for it.
_TURN_SECONDS_MAX = 4.0


class Supervisor:
    """Runs `count` processes, each with the command line of this one.

    `on_ready` is called once all of them serve.
    """

    def __init__(
        self,
        count: int,
        sockets: Sequence[socket.socket],
        database: str,
        on_ready: Callable[[], None],
    ) -> None:
        self._count = count
        self._sockets = sockets
        self._database = database
        self._on_ready = on_ready
        self._processes: dict[int, Process] = {}
        self._stopped = asyncio.Event()
        self._restarting = asyncio.Lock()
        self._is_first = True
        # Ends, for the processes, with this one.
        self._life, self._own_life = os.pipe()

    async def run(self) -> int:
        """Run until a signal stops it; return the exit code."""
        self._reservation = reserve_file(self._database)
        self._turns = TurnLock(self._database)
        tasks: list[asyncio.Task[None]] = []
        try:
            code = await self._start(0)
            if code is not None:
                return code
            self._is_first = False
            codes = await asyncio.gather(*map(self._start, range(1, self._count)))
            self._handle_signals()
            for number in range(self._count):
                tasks.append(asyncio.create_task(self._keep(number)))
            tasks.append(asyncio.create_task(self._watch_turns()))
            if not any(codes):
                self._on_ready()
            await self._stopped.wait()
            return 0
        finally:
            for task in tasks:
                task.cancel()
            await self._end_all()
            self._turns.close()
            os.close(self._reservation)

    def _handle_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is not signal.SIG_IGN:
                loop.add_signal_handler(number, self._stopped.set)
        loop.add_signal_handler(signal.SIGUSR2, self._begin_restart)

    async def _start(self, number: int) -> int | None:
        """Start a process and wait until it serves; return its exit code if it ends before."""
        ready, its_ready = os.pipe()
        place = Place(
            process=number,
            count=self._count,
            sockets=[each.fileno() for each in self._sockets],
            ready=its_ready,
            parent=self._life,
            is_first=self._is_first,
        )
        # The processes keep the lock if this one is killed, until they have ended too.
        handed = [*place.sockets, its_ready, self._life, self._reservation]
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *sys.orig_argv[1:],
                env=place.environment(),
                pass_fds=handed,
            )
        finally:
            os.close(its_ready)
        self._processes[number] = process
        try:
            is_ready = await _read_byte(ready)
        finally:
            os.close(ready)
        if is_ready:
            return None
        return await process.wait() or 1

    async def _keep(self, number: int) -> None:
        """Start a process again whenever it ends."""
        pause, pause_max = _PAUSES_SECONDS
        while True:
            started = monotonic()
            process = self._processes[number]
            code = await process.wait()
            if self._processes[number] is not process:
                continue  # it was restarted on purpose
            log.warning(
                "process %d ended (%s); it is started again", number, _text(code)
            )
            if monotonic() - started > _GOOD_SECONDS:
                pause = _PAUSES_SECONDS[0]
            await asyncio.sleep(pause)
            pause = min(pause * 2, pause_max)
            async with self._restarting:
                if self._processes[number] is process:
                    await self._start(number)

    def _begin_restart(self) -> None:
        self._restart_task = asyncio.create_task(self._restart_all())

    async def _restart_all(self) -> None:
        """Restart the processes one by one; the others serve meanwhile."""
        if self._restarting.locked():
            return
        log.info("restarting %d processes one by one", self._count)
        for number in range(self._count):
            async with self._restarting:
                process = self._processes[number]
                with suppress(ProcessLookupError):
                    process.send_signal(signal.SIGUSR1)
                await process.wait()
                await self._start(number)
        log.info("all processes are restarted")

    async def _watch_turns(self) -> None:
        """End a process that stands still with the turn: it holds up all others."""
        seen: tuple[int, int] | None = None
        since = monotonic()
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            holder = self._turns.holder()
            if holder is None or holder != seen:
                seen, since = holder, monotonic()
            elif holder[0] and monotonic() - since > _TURN_SECONDS_MAX:
                log.error("process with pid %d stands still; it is ended", holder[0])
                if any(each.pid == holder[0] for each in self._processes.values()):
                    with suppress(ProcessLookupError):
                        os.kill(holder[0], signal.SIGKILL)

    async def _end_all(self) -> None:
        running = [each for each in self._processes.values() if each.returncode is None]
        for process in running:
            with suppress(ProcessLookupError):
                process.terminate()
        await asyncio.gather(*(process.wait() for process in running))


async def _read_byte(descriptor: int) -> bool:
    """Wait for a byte; return False if the other end is closed before."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[bool] = loop.create_future()

    def read() -> None:
        loop.remove_reader(descriptor)
        future.set_result(bool(os.read(descriptor, 1)))

    loop.add_reader(descriptor, read)
    return await future


def _text(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"
