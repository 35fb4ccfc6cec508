"""The servers under load: each is a process with its own directory, on loopback.

A process is always stopped, by its pid.
"""

import os
import resource
import select
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parent.parent
Kind = Literal["server", "baseline"]

_COMMANDS: dict[Kind, list[str]] = {
    "server": ["server.py", "--demo", "no", "--log-level", "warning"],
    "baseline": ["bench/baseline.py"],
}
# The whole load has one address and few users, so the limits on those are disabled.
_LIMITS = (
    "send-rate",
    "request-rate",
    "login-rate",
    "guess-rate",
    "frame-rate",
    "user-connections",
    "address-connections",
    "address-percent",
    "user-text-bytes-max",
)
START_SECONDS = 30.0
_STOP_SECONDS = 15.0
_TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
_PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024


def _unlimited(root: Path) -> list[str]:
    """Return the flags that disable the limits which a checkout's server has."""
    files = (root / "server.py", root / "configuration.py")
    settings = "".join(file.read_text() for file in files if file.exists())
    return [
        f"--{name}=0" for name in _LIMITS if f"{name.replace('-', '_')}:" in settings
    ]


class StartFailed(Exception):
    """A server did not start; the message has the end of its log."""


class Target:
    """One of the two servers, which can be restarted on its database."""

    def __init__(
        self,
        kind: Kind,
        directory: Path,
        bcrypt_cost: int,
        root: Path,
        processes: int = 1,
        python: str = sys.executable,
    ) -> None:
        self.kind = kind
        self._processes = processes
        self._python = python
        self._root = root
        self.database = directory / "bench.db"
        self.port = 0
        # Whether the next start leaves the server its limits.
        self.has_limits = False
        # More flags for the next start.
        self.flags: Sequence[str] = ()
        self._log = directory / "log"
        self._bcrypt_cost = bcrypt_cost
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_baseline(self) -> bool:
        """Whether this is the baseline."""
        return self.kind == "baseline"

    def start(self) -> None:
        """Start the process and wait until it accepts connections."""
        self._process = self._popen(str(self.database))
        try:
            self.port = self._await_port(self._process)
        except StartFailed:
            self.stop()
            raise

    def next_port(self) -> int:
        """Return the port for the next connection."""
        return self.port

    def _popen(self, database: str, *flags: str) -> "subprocess.Popen[bytes]":
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("CHAT_")
        }
        with self._log.open("ab") as log:
            return subprocess.Popen(
                [*self._command(database), *flags],
                cwd=self.database.parent,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
            )

    def _await_port(self, process: "subprocess.Popen[bytes]") -> int:
        """Return the port that the process prints. Raises StartFailed."""
        output = process.stdout
        assert output is not None
        is_there, _, _ = select.select([output], [], [], START_SECONDS)
        line = output.readline().decode() if is_there else ""
        if "running on" not in line:
            raise StartFailed(f"the {self.kind} did not start: {self.log_end()}")
        return int(line.rpartition(":")[2])

    def _command(self, database: str) -> list[str]:
        script, *flags = _COMMANDS[self.kind]
        has_none = self.is_baseline or self.has_limits
        limits = [] if has_none else _unlimited(self._root)
        if self._processes > 1:
            limits.append(f"--processes={self._processes}")
        return [
            self._python,
            str(self._root / script),
            *flags,
            "--port",
            "0",
            "--database",
            database,
            "--bcrypt-cost",
            str(self._bcrypt_cost),
            *limits,
            *self.flags,
        ]

    def stop(self) -> None:
        """Stop the process and wait until it has ended."""
        process, self._process = self._process, None
        if process is not None:
            end(process)

    def log_end(self) -> str:
        """Return the last lines of the process's log."""
        return "\n".join(self._log.read_text(errors="replace").splitlines()[-12:])

    def cpu_seconds(self) -> float:
        """Return the processor time of the process and of those that it has started."""
        return sum(map(_cpu_seconds_of, self._pids()))

    def rss_kib(self) -> int:
        """Return the resident memory of the process and of those that it has started."""
        return sum(
            int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE_KIB
            for pid in self._pids()
        )

    def _pids(self) -> list[int]:
        if self._processes == 1:
            return [self.pid]
        path = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        return [self.pid, *map(int, path.read_text().split())]

    @property
    def pid(self) -> int:
        """The process's id."""
        assert self._process is not None, "the process runs"
        return self._process.pid


def end(process: "subprocess.Popen[bytes]") -> None:
    """Stop a process and wait until it has ended."""
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _cpu_seconds_of(pid: int) -> float:
    # The name, in parentheses, may have any characters; utime and stime are fields 14 and 15.
    stat = Path(f"/proc/{pid}/stat").read_text()
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS_PER_SECOND


@contextmanager
def running(
    kind: Kind,
    bcrypt_cost: int,
    root: Path = ROOT,
    processes: int = 1,
    python: str = sys.executable,
) -> Iterator[Target]:
    """Run a checkout's server on a new database; stop it and remove its files at the end."""
    with tempfile.TemporaryDirectory(prefix="chat-bench-") as directory:
        target = Target(kind, Path(directory), bcrypt_cost, root, processes, python)
        try:
            target.start()
            yield target
        finally:
            target.stop()


def allow_many_files() -> None:
    """Set the limit of open files of this process and its children to the highest permitted."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def own_cpu_seconds() -> float:
    """Return the processor time of this process, which is the load."""
    times = os.times()
    return times.user + times.system
