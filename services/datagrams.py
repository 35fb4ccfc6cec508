"""Datagrams between the processes on one machine: each has a socket beside the database."""

import asyncio
import os
import socket
from collections.abc import Callable
from contextlib import suppress

from models.private_files import real_path
from services.unix_socket import bind_to, socket_path

_DATAGRAM_BYTES_MAX = 1024 * 1024
_DATAGRAMS_AT_ONCE = 100


class Datagrams:
    """The socket of one of `count` processes, numbered from 0."""

    # Of one message: a datagram has at most 208 KB by default.
    users_at_once = 5000

    def __init__(self, database: str, process: int, count: int) -> None:
        path = real_path(database)
        self._own_path = socket_path(path, f".process-{process}")
        # Through the folder's descriptor, as the kernel takes only short paths.
        self._folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        self._paths = [
            f"/proc/self/fd/{self._folder}/{socket_path(path, f'.process-{each}').name}"
            for each in range(count)
        ]
        self._others = [*self._paths[:process], *self._paths[process + 1 :]]
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    def start(self, receive: Callable[[list[bytes]], None]) -> None:
        """Listen on the current loop."""
        self._on_received = receive
        self._own_path.unlink(missing_ok=True)
        bind_to(self._socket, self._own_path)
        self._own_path.chmod(0o600)
        asyncio.get_running_loop().add_reader(self._socket.fileno(), self._receive)

    def stop(self) -> None:
        """Listen no more."""
        asyncio.get_running_loop().remove_reader(self._socket.fileno())
        self._socket.close()
        os.close(self._folder)
        self._own_path.unlink(missing_ok=True)

    def send(self, data: bytes) -> None:
        """Send to all others. May be called on any thread."""
        for path in self._others:
            # One that is not there reads the log when it starts; one whose queue is full has to
            # look already.
            with suppress(OSError):
                self._socket.sendto(data, path)

    def answer(self, process: int, data: bytes) -> None:
        """Send to one process."""
        with suppress(OSError):
            self._socket.sendto(data, self._paths[process])

    def _receive(self) -> None:
        received = []
        for _ in range(_DATAGRAMS_AT_ONCE):
            try:
                received.append(self._socket.recv(_DATAGRAM_BYTES_MAX))
            except OSError:
                break
        self._on_received(received)
