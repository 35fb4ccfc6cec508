"""What a process tells the others through PostgreSQL, and the lock of the chores.

Two threads, each with a connection: one listens and keeps the lock, the other sends. A message goes
by NOTIFY, outside any transaction that writes: inside it, each COMMIT would wait for all others.
The processes repeat within seconds what is lost while the database is away.
"""

import asyncio
import threading
from base64 import b85decode, b85encode
from collections.abc import Callable
from contextlib import closing, suppress
from queue import Empty, SimpleQueue
from secrets import token_hex

import psycopg

from models.postgres.connection import Connection, connect
from models.postgres.locks import CHORES_LOCK

_CHANNEL = "chatserver"
_TRY_SECONDS = 1.0
# PostgreSQL takes payloads of up to 7,999 bytes.
_PAYLOAD_BYTES_MAX = 7_900
_LOCK = "SELECT pg_try_advisory_lock(?)"
_NOTIFY = f"SELECT pg_notify('{_CHANNEL}', ?)"


def wake_all(address: str) -> None:
    """Wake all servers, which have something to read; they would look within a second."""
    with suppress(psycopg.Error), closing(connect(address, is_writer=True)) as waking:
        waking.execute(_NOTIFY, (":",))


class PostgresLink:
    """The link of one process to the others."""

    # Of one message: an id takes at most 9 bytes, and a quarter more as text.
    users_at_once = 600

    def __init__(self, address: str) -> None:
        self.holds_chores = False
        self._address = address
        self._own = token_hex(4)
        self._to_send: SimpleQueue[bytes] = SimpleQueue()
        self._is_stopping = threading.Event()
        self._threads = [
            threading.Thread(target=work, name=name, daemon=True)
            for work, name in ((self._listen, "listener"), (self._send, "notifier"))
        ]

    def start(self, receive: Callable[[list[bytes]], None]) -> None:
        """Listen; `receive` is called on the current loop."""
        self._loop = asyncio.get_running_loop()
        self._on_received = receive
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Send what waits, listen no more, and let another process do the chores."""
        self._is_stopping.set()
        self.send(b"")  # which the own listener hears too
        for thread in self._threads:
            thread.join()

    def send(self, data: bytes) -> None:
        """Send to all others. May be called on any thread."""
        self._to_send.put(data)

    def answer(self, process: int, data: bytes) -> None:
        """Send to all: there are no answers for one process here."""
        self.send(data)

    # Called on the threads.

    def _listen(self) -> None:
        while not self._is_stopping.is_set():
            with suppress(psycopg.Error):
                connection = connect(self._address, is_writer=True)
                try:
                    self._follow(connection)
                finally:
                    self.holds_chores = False
                    connection.close()
            self._is_stopping.wait(_TRY_SECONDS)

    def _follow(self, connection: Connection) -> None:
        """Hand over what comes, and try to get the lock, until the connection is lost."""
        connection.execute(f"LISTEN {_CHANNEL}")
        while not self._is_stopping.is_set():
            if not self.holds_chores:
                (self.holds_chores,) = connection.execute(
                    _LOCK, (CHORES_LOCK,)
                ).fetchone()
            else:
                connection.execute("SELECT 1")  # ends this loop if it is lost
            for received in connection.raw.notifies(timeout=_TRY_SECONDS):
                self._hand_over(received.payload)
                if self._is_stopping.is_set():
                    break

    def _hand_over(self, payload: str) -> None:
        sender, _, text = payload.partition(":")
        if sender != self._own and not self._is_stopping.is_set():
            data = [b85decode(text)]
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._on_received, data)

    def _send(self) -> None:
        connection: Connection | None = None
        while not (self._is_stopping.is_set() and self._to_send.empty()):
            # All that waits, each message once: several commits are one reason to look.
            waiting = {self._to_send.get(): None}
            with suppress(Empty):
                while True:
                    waiting[self._to_send.get_nowait()] = None
            with suppress(psycopg.Error):
                if connection is None or connection.is_lost:
                    connection = connect(self._address, is_writer=True)
                for data in waiting:
                    payload = f"{self._own}:{b85encode(data).decode()}"
                    if len(payload) <= _PAYLOAD_BYTES_MAX:
                        connection.execute(_NOTIFY, (payload,))
        if connection is not None:
            connection.close()
