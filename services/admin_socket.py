"""Where operators' commands run: in the running server, or else on the database itself.

Only one process writes to a database. A running server therefore takes commands over a socket
beside its database, which only its owner can open, like the secret's file; no route leads there.
Without a server, the command opens the database itself.
"""

import asyncio
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from models.database import open_database
from models.postgres.address import is_postgres
from models.private_files import real_path
from models.errors import ChatError
from models.store.store import Store
from services.operator_commands import Done, Request, describe
from services.postgres_engine import postgres
from services.unix_socket import bind_to, connect_to, socket_path

log = logging.getLogger("chatserver")

_ANSWER_SECONDS = 30.0


class CommandRefused(Exception):
    """The command was not done; the message says why, in one line."""


class _Answer(msgspec.Struct):
    done: Done | None = None
    error: str | None = None


_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_answers = msgspec.json.Decoder(_Answer)


class AdminSocket:
    """Takes commands while a server runs: one line of JSON each, with one line in answer.

    `on_done` is called after each command.
    """

    def __init__(
        self, store: Store, database: Path, on_done: Callable[[], None]
    ) -> None:
        self._store = store
        self._on_done = on_done
        self._path = _path(database)
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen. If the socket cannot be created, log a warning and go on without it."""
        listening = socket.socket(socket.AF_UNIX)
        try:
            with suppress(FileNotFoundError):
                self._path.unlink()  # left by a server that was killed
            bind_to(listening, self._path)
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
        answer = await _execute(self._store, request)
        self._on_done()
        return answer


def run_command(request: Request, database: str) -> Done:
    """Run a command; return what it did. Raises CommandRefused or CannotOpen."""
    # Any process may write to PostgreSQL: the command is one of them.
    answer = None if is_postgres(database) else _ask(request, _path(database))
    if answer is None:
        answer = asyncio.run(_execute_alone(request, database))
    if answer.done is None:
        raise CommandRefused(f"cannot {describe(request)}: {answer.error}")
    return answer.done


def _path(database: str | Path) -> Path:
    return socket_path(real_path(database), ".operator")


async def _execute(store: Store, request: Request) -> _Answer:
    try:
        return _Answer(done=await request.run(store))
    except ChatError as error:
        details = f" ({error.details})" if error.details else ""
        return _Answer(error=f"{error.message}{details}")


def _ask(request: Request, path: Path) -> _Answer | None:
    """Let a running server execute the command; return None if there is none."""
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(_ANSWER_SECONDS)
        try:
            connect_to(asking, path)
        except (FileNotFoundError, NotADirectoryError, ConnectionRefusedError):
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


async def _execute_alone(request: Request, database: str) -> _Answer:
    if is_postgres(database):
        store = postgres().open_store(database, _ignore_fatal)
    elif Path(database).is_file():
        store = Store(open_database(database), on_fatal=_ignore_fatal)
    else:
        raise CommandRefused(f"there is no database {database}")
    store.start()
    try:
        return await _execute(store, request)
    finally:
        await store.close()


def _ignore_fatal(message: str) -> None:
    """A failed COMMIT also fails the command, whose answer says so."""
