"""Servers that start in a tenth of the time: a process that has imported the server is forked.

They run `server.main` with a working directory, an environment and outputs of their own, as
`python server.py` does. They compress a file of the web client only if no earlier one did: all
files take a second. Tests of the start itself, of several processes and of programs around the
server run `python server.py`.
"""

import atexit
import gc
import importlib
import multiprocessing
import os
import pickle
import shutil
import signal
import sys
import threading
from functools import cache, partial
from hashlib import sha256
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from tempfile import mkdtemp
from typing import TextIO

import server
from handlers import web
from handlers.base.compression import compress_once
from services import early_signals

_PROGRAM = Path(server.__file__)
# The processes that are forked from this one need not look at what it has imported.
gc.freeze()


@cache
def _forks() -> ForkServerContext:
    """Return the process that is forked: one for all tests of this process."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


@cache
def _compressed_files() -> Path:
    """Return the folder of what the servers of this process have compressed."""
    folder = Path(mkdtemp(prefix="compressed-"))
    atexit.register(shutil.rmtree, folder)
    return folder


def _compress_for_all(folder: Path, content: bytes) -> dict[str, bytes]:
    """Compress a file, unless another server has done it."""
    path = folder / sha256(content).hexdigest()
    if not path.exists():
        written = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        written.write_bytes(pickle.dumps(compress_once(content)))
        written.rename(path)
    encoded: dict[str, bytes] = pickle.loads(path.read_bytes())
    return encoded


def _run(
    arguments: tuple[str, ...],
    directory: Path,
    environment: dict[str, str],
    outputs: tuple[Connection, Connection],
    compressed: Path,
) -> None:
    """Be `python server.py`, in the forked process.

    `TESTED_DIST` in the environment names another folder of the built client.
    """
    for descriptor, output in enumerate(outputs, 1):
        os.dup2(output.fileno(), descriptor)
        output.close()
    os.chdir(directory)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [str(_PROGRAM), *arguments]
    importlib.reload(early_signals)
    setattr(web, "compress_once", partial(_compress_for_all, compressed))
    if dist := environment.get("TESTED_DIST"):
        setattr(web, "_dist_files", lambda: dict(getattr(web, "_read")(Path(dist))))
    sys.exit(server.main(arguments))


class ForkedServer:
    """A forked server. It has the parts of `subprocess.Popen` that the tests use."""

    def __init__(
        self, arguments: tuple[str, ...], directory: Path, environment: dict[str, str]
    ) -> None:
        forks = _forks()
        (stdout, its_stdout), (stderr, its_stderr) = forks.Pipe(False), forks.Pipe(
            False
        )
        outputs = (its_stdout, its_stderr)
        given = (arguments, directory, environment, outputs, _compressed_files())
        self._process = forks.Process(target=_run, args=given)
        self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid
        self.stdout, self.stderr = _text_of(stdout), _text_of(stderr)
        its_stdout.close()
        its_stderr.close()

    @property
    def returncode(self) -> int | None:
        """Its exit code, negative after a signal; None while it runs."""
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it, unless it has ended."""
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Wait for the end; return what it has written to stdout and stderr."""
        written = {self.stdout: "", self.stderr: ""}

        def read(output: TextIO) -> None:
            with output:
                written[output] = output.read()

        readers = [threading.Thread(target=read, args=[each]) for each in written]
        for reader in readers:
            reader.start()
        self._process.join(timeout)
        if self.returncode is None:
            raise TimeoutError(f"the server did not end in {timeout} seconds")
        for reader in readers:
            reader.join()
        return written[self.stdout], written[self.stderr]


def _text_of(output: Connection) -> TextIO:
    with output:
        return open(os.dup(output.fileno()), encoding="utf-8")
