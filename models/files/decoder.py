"""Pictures are decoded in processes of their own, which may crash and are limited.

A process is started when there is a picture and no idle process. The server itself never opens a
picture: a fault in a library of pictures ends one process, and one picture has no thumbnail.
"""

import json
import logging
import os
import selectors
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import IO, NamedTuple

log = logging.getLogger("chatserver.files")

_ROOT = Path(__file__).parents[2]
_MODULE = "models.files.picture_worker"
# The settings of the server, such as its secret, are no business of the process.
_WITHHELD_PREFIX = "CHAT_"
_START_SECONDS = 30.0
# By the clock, also while other processes use the processors.
_TASK_SECONDS = 30.0
_READ_BYTES = 64 * 1024


class Size(NamedTuple):
    """A picture's size in pixels, the way up that it is shown."""

    width: int
    height: int


class _Ended(Exception):
    """The process has ended."""


class DecoderTooSlow(Exception):
    """The process did not answer in time."""


class DecoderClosed(Exception):
    """The decoder was closed before there was an answer."""


class _Process:
    """A running process. It is used by one thread at a time."""

    def __init__(self) -> None:
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(_WITHHELD_PREFIX)
        }
        self._popen = subprocess.Popen(
            [sys.executable, "-m", _MODULE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            env=environment,
            # Ctrl-C in a terminal is for the server, which ends its processes itself.
            start_new_session=True,
        )

    @property
    def has_ended(self) -> bool:
        return self._popen.poll() is not None

    def wait_until_ready(self) -> None:
        """Wait for the first answer. Raises OSError."""
        try:
            self._read_answer(_START_SECONDS)
        except (_Ended, DecoderTooSlow):
            raise OSError("the decoder of pictures does not start") from None

    def ask(self, task: str, path: Path) -> bytes:
        """Return the answer to a task. Raises _Ended or DecoderTooSlow."""
        line = json.dumps([task, os.fspath(path.absolute())]).encode() + b"\n"
        pipe = _pipe(self._popen.stdin)
        try:
            pipe.write(line)
            pipe.flush()
        except BrokenPipeError:
            raise _Ended() from None
        return self._read_answer(_TASK_SECONDS)

    def kill(self) -> None:
        """End the process at once."""
        self._popen.kill()

    def close(self) -> int:
        """End the process and close its pipes; return its exit code."""
        self._popen.kill()
        code = self._popen.wait()
        for pipe in (self._popen.stdin, self._popen.stdout):
            with suppress(BrokenPipeError):
                _pipe(pipe).close()
        return code

    def _read_answer(self, seconds: float) -> bytes:
        until = monotonic() + seconds
        data = b""
        size = 4
        with selectors.DefaultSelector() as selector:
            descriptor = _pipe(self._popen.stdout).fileno()
            selector.register(descriptor, selectors.EVENT_READ)
            while len(data) < size:
                if not selector.select(max(until - monotonic(), 0)):
                    raise DecoderTooSlow()
                chunk = os.read(descriptor, _READ_BYTES)
                if not chunk:
                    raise _Ended()
                data += chunk
                if len(data) >= 4:
                    size = 4 + int.from_bytes(data[:4], "big")
        return data[4:]


class Decoder:
    """Asks processes about pictures. Its methods block, and may be called on several threads.

    Each thread that calls at the same time has a process of its own.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: set[_Process] = set()
        self._idle: list[_Process] = []
        self._is_closed = False

    def thumbnail(self, path: Path) -> bytes:
        """Return a small copy as WebP; b"" if the picture cannot be decoded. Raises as `_ask`."""
        return self._ask("thumbnail", path)

    def size(self, path: Path) -> Size | None:
        """Return a picture's size; None if it cannot be read. Raises as `_ask`."""
        answer = self._ask("size", path)
        return Size(*json.loads(answer)) if answer else None

    def close(self) -> None:
        """End all processes. Calls in work raise DecoderClosed."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
            for process in self._running:
                process.kill()
        for process in idle:
            self._end(process)

    def _ask(self, task: str, path: Path) -> bytes:
        """Return a process's answer, b"" if the picture ends the process.

        Raises DecoderTooSlow, DecoderClosed, and OSError if no process can be started.
        """
        process = self._take()
        try:
            answer = process.ask(task, path)
        except _Ended:
            code = self._end(process)
            if self._is_closed:
                raise DecoderClosed() from None
            log.warning("a picture ended its decoder, with the exit code %d", code)
            return b""
        except DecoderTooSlow:
            self._end(process)
            log.warning("a picture was not decoded within %.0f s", _TASK_SECONDS)
            raise
        except BaseException:
            self._end(process)
            raise
        with self._lock:
            if not self._is_closed:
                self._idle.append(process)
                return answer
        self._end(process)
        return answer

    def _take(self) -> _Process:
        while True:
            with self._lock:
                if self._is_closed:
                    raise DecoderClosed()
                if not self._idle:
                    process = _Process()
                    self._running.add(process)
                    break
                process = self._idle.pop()
            if (
                not process.has_ended
            ):  # as the system may end any process for its memory
                return process
            self._end(process)
        try:
            process.wait_until_ready()
        except OSError:
            self._end(process)
            if self._is_closed:
                raise DecoderClosed() from None
            raise
        return process

    def _end(self, process: _Process) -> int:
        with self._lock:
            self._running.discard(process)
        return process.close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None, "both pipes are asked for"
    return pipe
