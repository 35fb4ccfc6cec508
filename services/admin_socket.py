"""What an operator asks of the users' accounts, while a server runs or not.

There is one writer. So a server takes these commands itself, over a socket beside its database that
its owner alone can open, like the file of the secret; no route leads there. Where no server runs,
the command is the writer.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from models.database import open_database
from models.errors import ChatError
from models.operations.accounts import disable, enable
from models.store.store import Store

log = logging.getLogger("chatserver")


COMMANDS: dict[str, Callable[..., int]] = {"disable": disable, "enable": enable}
_ANSWER_SECONDS = 30.0


class Refused(Exception):
    """The command was not done; the message is one line for whoever gave it."""


class _Request(msgspec.Struct):
    command: str
    email: str


class _Answer(msgspec.Struct):
    ended: int = 0  # logins
    error: str | None = None


_requests = msgspec.json.Decoder(_Request)
_answers = msgspec.json.Decoder(_Answer)


class OperatorSocket:
    """Takes commands for as long as a server runs: a line of JSON each, and one in answer."""

    def __init__(self, store: Store, database: str) -> None:
        self._store = store
        self._path = _path(database)
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen. Where there can be no such socket, the server runs without."""
        listening = socket.socket(socket.AF_UNIX)
        try:
            with suppress(FileNotFoundError):
                self._path.unlink()  # of a server that was killed
            listening.bind(os.fspath(self._path))
            self._path.chmod(0o600)  # before it listens, so that nobody else is let in
            self._server = await asyncio.start_unix_server(self._serve, sock=listening)
        except OSError as error:
            listening.close()
            log.warning("no commands of operators are taken: %s", error)

    def stop(self) -> None:
        """Take no more."""
        if self._server is not None:
            self._server.close()
            self._path.unlink(missing_ok=True)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with suppress(OSError):
            answer = await self._do(reader)
            writer.write(msgspec.json.encode(answer))
            await writer.drain()
        writer.close()

    async def _do(self, reader: asyncio.StreamReader) -> _Answer:
        try:
            request = _requests.decode(await reader.readline())
            operation = COMMANDS.get(request.command)
            if operation is None:
                return _Answer(error="this server knows no such command")
            return _Answer(await self._store.commit(operation, request.email))
        except ChatError as error:
            return _Answer(error=error.message)
        except (msgspec.MsgspecError, ValueError) as error:  # no JSON, or no end of it
            return _Answer(error=str(error))


def run(command: str, email: str, database: str) -> str:
    """Do a command and say what was done; raise Refused or CannotOpen when it was not."""
    email = email.encode(errors="replace").decode()  # a surrogate is in nobody's
    request = _Request(command, email)
    answer = _ask(request, _path(database))
    if answer is None:
        answer = asyncio.run(_do_alone(request, Path(database)))
    if answer.error is not None:
        raise Refused(f"cannot {command} {email}: {answer.error}")
    if command == "enable":
        return f"{email} may log in"
    return f"{email} may not log in; logins that ended: {answer.ended}"


def _path(database: str) -> Path:
    return Path(f"{database}.operator")


def _ask(request: _Request, path: Path) -> _Answer | None:
    """Have a running server do it; return None where there is none."""
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(_ANSWER_SECONDS)
        try:
            asking.connect(os.fspath(path))
        except (FileNotFoundError, ConnectionRefusedError):
            return None
        except OSError as error:
            raise Refused(f"cannot reach the server by {path}: {error}") from None
        try:
            asking.sendall(msgspec.json.encode(request) + b"\n")
            with asking.makefile("rb") as answer:
                return _answers.decode(answer.read())
        except (OSError, msgspec.MsgspecError) as error:
            raise Refused(f"the server did not answer: {error}") from None


async def _do_alone(request: _Request, database: Path) -> _Answer:
    if not database.is_file():
        raise Refused(f"there is no database {database}")

    def ignore(*args: Any) -> None:
        """Nobody listens here; a failed COMMIT is told by its answer."""

    store = Store(open_database(database), ignore, ignore)
    store.start()
    try:
        return _Answer(await store.commit(COMMANDS[request.command], request.email))
    except ChatError as error:
        return _Answer(error=error.message)
    finally:
        await store.close()
