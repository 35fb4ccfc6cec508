"""Operators' commands on accounts, whether a server runs or not.

Only one process writes to a database. A running server therefore takes commands over a socket
beside its database, which only its owner can open, like the secret's file; no route leads there.
Without a server, the command opens the database itself.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from models.database import open_database
from models.errors import ChatError
from models.operations.accounts import disable, enable
from models.store.store import Store
from models.store.transaction import Transaction

log = logging.getLogger("chatserver")

# Each takes an e-mail address and returns how many logins it ended.
COMMANDS: dict[str, Callable[[Transaction, str], int]] = {
    "disable": disable,
    "enable": enable,
}
_ANSWER_SECONDS = 30.0


class CommandRefused(Exception):
    """The command was not done; the message says why, in one line."""


class _Request(msgspec.Struct):
    command: str
    email: str


class _Answer(msgspec.Struct):
    ended: int = 0  # logins
    error: str | None = None


_requests = msgspec.json.Decoder(_Request)
_answers = msgspec.json.Decoder(_Answer)


class AdminSocket:
    """Takes commands while a server runs: one line of JSON each, with one line in answer."""

    def __init__(self, store: Store, database: str) -> None:
        self._store = store
        self._path = _path(database)
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen. If the socket cannot be created, log a warning and go on without it."""
        listening = socket.socket(socket.AF_UNIX)
        try:
            with suppress(FileNotFoundError):
                self._path.unlink()  # left by a server that was killed
            listening.bind(os.fspath(self._path))
            self._path.chmod(
                0o600
            )  # before it listens, so that no other user can connect
            self._server = await asyncio.start_unix_server(self._serve, sock=listening)
        except OSError as error:
            listening.close()
            log.warning("cannot take operators' commands: %s", error)

    def stop(self) -> None:
        """Stop listening, and remove the socket's file."""
        if self._server is not None:
            self._server.close()
            self._path.unlink(missing_ok=True)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with suppress(OSError):
            answer = await self._answer(reader)
            writer.write(msgspec.json.encode(answer))
            await writer.drain()
        writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> _Answer:
        try:
            request = _requests.decode(await reader.readline())
        except (msgspec.MsgspecError, ValueError) as error:  # not JSON, or too long
            return _Answer(error=str(error))
        if request.command not in COMMANDS:
            return _Answer(error="unknown command")
        return await _execute(self._store, request)


def run_command(command: str, email: str, database: str) -> str:
    """Run a command and return what it did, in one line. Raises CommandRefused or CannotOpen."""
    # No account has a lone surrogate in its address, and JSON cannot carry one.
    email = email.encode(errors="replace").decode()
    request = _Request(command, email)
    answer = _ask(request, _path(database))
    if answer is None:
        answer = asyncio.run(_execute_alone(request, Path(database)))
    if answer.error is not None:
        raise CommandRefused(f"cannot {command} {email}: {answer.error}")
    if command == "enable":
        return f"{email} may log in"
    return f"{email} may not log in; logins that ended: {answer.ended}"


def _path(database: str) -> Path:
    return Path(f"{database}.operator")


async def _execute(store: Store, request: _Request) -> _Answer:
    try:
        operation = COMMANDS[request.command]
        return _Answer(ended=await store.commit(operation, request.email))
    except ChatError as error:
        return _Answer(error=error.message)


def _ask(request: _Request, path: Path) -> _Answer | None:
    """Let a running server execute the command; return None if there is none."""
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(_ANSWER_SECONDS)
        try:
            asking.connect(os.fspath(path))
        except (FileNotFoundError, ConnectionRefusedError):
            return None
        except OSError as error:
            raise CommandRefused(
                f"cannot reach the server by {path}: {error}"
            ) from None
        try:
            asking.sendall(msgspec.json.encode(request) + b"\n")
            with asking.makefile("rb") as answer:
                return _answers.decode(answer.read())
        except (OSError, msgspec.MsgspecError) as error:
            raise CommandRefused(f"the server did not answer: {error}") from None


async def _execute_alone(request: _Request, database: Path) -> _Answer:
    if not database.is_file():
        raise CommandRefused(f"there is no database {database}")
    store = Store(open_database(database), on_fatal=_ignore_fatal)
    store.start()
    try:
        return await _execute(store, request)
    finally:
        await store.close()


def _ignore_fatal(message: str) -> None:
    """A failed COMMIT also fails the command, whose answer says so."""
