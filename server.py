"""The chat server: its settings, its parts put together, its start and its orderly stop."""

import argparse
import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets

from handlers.context import Context
from handlers.passwords import Passwords
from handlers.protocol import Live
from handlers.routes import ChatApplication
from handlers.sessions import Sessions
from handlers.tokens import SECRET_BYTES_MIN, Tokens, read_secret
from hub import frames
from hub.heartbeat import Heartbeat
from hub.hub import Hub, LogUnavailable
from models.database import CannotOpen, Database, open_database
from models.errors import ChatError
from models.operations.accounts import move_positions
from models.reads.log import LogReader
from models.reads.unread import UnreadCounter
from models.records import encode
from models.store import Store
from seed import seed

log = logging.getLogger("chatserver")

_STOP_SECONDS = 2.0


def _setting(default: Any, help: str, **checks: Any) -> Any:
    return field(default=default, metadata={"help": help, **checks})


@dataclass(frozen=True)
class Settings:
    """Everything that can be set, by `CHAT_<NAME>` in the environment or `--<name>`."""

    host: str = _setting("127.0.0.1", "address to listen on")
    port: int = _setting(
        8080, "port to listen on; 0 takes a free one", least=0, most=65535
    )
    database: str = _setting("chatserver.db", "path of the SQLite file")
    jwt_secret: str = _setting(
        "",
        "secret that signs tokens, at least 32 bytes; by default one is made beside the database",
    )
    token_lifetime_hours: int = _setting(
        168, "hours that a login lasts", least=1, most=87600
    )
    bcrypt_cost: int = _setting(
        12, "rounds of bcrypt, as a power of two", least=4, most=16
    )
    demo: str = _setting(
        "auto",
        "make the demo users in a new database; auto: when listening on loopback only",
        choices=("auto", "yes", "no"),
    )
    body_bytes_max: int = _setting(
        65536, "bytes of a request's body or a frame", least=1024
    )
    unsent_bytes_max: int = _setting(
        131072, "bytes that may wait for one connection before it is behind", least=4096
    )
    no_progress_seconds: int = _setting(
        60, "seconds after which a connection that reads nothing is closed", least=1
    )
    log_level: str = _setting(
        "info",
        "least severe level to log",
        choices=("debug", "info", "warning", "error"),
    )


class BadSettings(Exception):
    """The settings can't be used; the message names every fault, a line each."""


def read_settings(arguments: Sequence[str], environment: Mapping[str, str]) -> Settings:
    """Return the settings from flags, else from the environment, else the defaults.

    Raises BadSettings with all faults together; an unknown `CHAT_*` is one.
    """
    parser = argparse.ArgumentParser(
        "server.py", description=__doc__, exit_on_error=False, allow_abbrev=False
    )
    for setting in fields(Settings):
        parser.add_argument(
            f"--{setting.name.replace('_', '-')}",
            metavar=setting.name.upper(),
            nargs="?",  # a flag without a value is a fault like the others, reported with them
            const="",
            help=f"{setting.metadata['help']} (default: {setting.default!r})",
        )
    faults = []
    try:
        flags, unknown = parser.parse_known_args(arguments)
        faults += [f"unknown argument {argument}" for argument in unknown]
        given = vars(flags)
    except argparse.ArgumentError as error:
        faults.append(str(error))
        given = {}
    variables = {
        f"CHAT_{setting.name.upper()}": setting.name for setting in fields(Settings)
    }
    for name in environment:
        if name.startswith("CHAT_") and name not in variables:
            faults.append(f"unknown setting {name}")
    values = {}
    for variable, name in variables.items():
        text = given.get(name)
        text = environment.get(variable) if text is None else text
        if text is not None:
            try:
                values[name] = _check(Settings.__dataclass_fields__[name], text)
            except ValueError as error:
                faults.append(f"{variable}: {error}")
    if faults:
        raise BadSettings("\n".join(faults))
    return Settings(**values)


def _check(setting: Any, text: str) -> Any:
    checks = setting.metadata
    if "choices" in checks and text not in checks["choices"]:
        raise ValueError(f"{text!r} is not one of {', '.join(checks['choices'])}")
    if setting.name == "jwt_secret" and len(text.encode()) < SECRET_BYTES_MIN:
        raise ValueError(f"a secret has at least {SECRET_BYTES_MIN} bytes")
    if setting.type is not int:
        if not text:
            raise ValueError("it is empty")
        return text
    if not text.isascii() or not text.isdigit():
        raise ValueError(f"{text!r} is not a whole number")
    value = int(text)
    least, most = checks.get("least", 0), checks.get("most", sys.maxsize)
    if not least <= value <= most:
        raise ValueError(f"{value} is not from {least} to {most}")
    return value


class ChatServer:
    """The parts, wired: every commit of the store is published by the hub, and by nothing else."""

    def __init__(self, settings: Settings, database: Database, secret: bytes) -> None:
        self.settings = settings
        self.stopped = asyncio.Event()
        self.exit_code = 0
        self._log_reader = LogReader(frames.text)
        self.hub = Hub(
            self._read_page,
            lambda position: frames.text(encode(Live(self.context.cursor(position)))),
            lambda session_id: self.context.sessions.forget(session_id),
            settings.unsent_bytes_max,
        )
        self.store = Store(database, self.hub.publish, self._on_fatal)
        tokens = Tokens(secret)
        self.context = Context(
            store=self.store,
            hub=self.hub,
            heartbeat=Heartbeat(
                self.hub,
                lambda positions: self.store.submit(_ignore, move_positions, positions),
                settings.no_progress_seconds,
            ),
            tokens=tokens,
            sessions=Sessions(self.store, tokens),
            passwords=Passwords(settings.bcrypt_cost),
            unread=UnreadCounter(),
            token_lifetime_seconds=settings.token_lifetime_hours * 3600,
            frame_bytes_max=settings.body_bytes_max,
        )
        self.application = ChatApplication(self.context, settings.body_bytes_max)

    async def start(self) -> None:
        """Start what runs, on the current IOLoop; make the demo users if they are to be there."""
        self.hub.start(self.store.start())
        self.context.heartbeat.start()
        if self.settings.demo == "yes" or (
            self.settings.demo == "auto" and _is_loopback(self.settings.host)
        ):
            await seed(self.store, self.context.passwords)

    def listen(self, sockets: list[socket.socket]) -> None:
        """Take connections."""
        self._http = HTTPServer(
            self.application,
            max_body_size=self.settings.body_bytes_max,
            max_header_size=16 * 1024,
        )
        self._http.add_sockets(sockets)

    async def stop(self) -> None:
        """Take no new work, commit and answer what was accepted, tell all to come back."""
        self._http.stop()
        self.context.heartbeat.stop()
        await self.store.close()
        await asyncio.sleep(0)  # the last answers and events are written in this turn
        self.hub.close()
        deadline = IOLoop.current().time() + _STOP_SECONDS
        while self.hub.closing and IOLoop.current().time() < deadline:
            await asyncio.sleep(0.01)
        await self._http.close_all_connections()
        self.context.passwords.close()

    async def _read_page(
        self, user_id: int, after: int, upto: int
    ) -> tuple[bytes, int]:
        try:
            return await self.store.read(
                self._log_reader.page, self.context.cursor, user_id, after, upto
            )
        except ChatError as error:
            raise LogUnavailable(error.message) from error

    def _on_fatal(self, message: str) -> None:
        log.critical(message)
        self.exit_code = 1
        self.stopped.set()


def _ignore(result: object, error: object) -> None:
    """Nobody waits for this: what was not noted is noted next time."""


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _url(host: str, listening: socket.socket) -> str:
    if _is_loopback(host):
        host = "localhost"
    elif ":" in host:
        host = f"[{host}]"
    return f"http://{host}:{listening.getsockname()[1]}"


def secret_of(settings: Settings) -> bytes:
    """Return the secret that is set, else the one beside the database."""
    given = settings.jwt_secret.encode()
    return given or read_secret(Path(f"{settings.database}.secret"))


async def serve(settings: Settings) -> int:
    """Run the server until it is told to stop; return the exit code."""
    try:
        sockets = bind_sockets(settings.port, settings.host)
    except OSError as error:
        raise CannotOpen(
            f"cannot listen on {settings.host} port {settings.port}: {error.strerror or error}"
        ) from None
    server = ChatServer(settings, open_database(settings.database), secret_of(settings))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, server.stopped.set)
    try:
        await server.start()
    except ChatError as error:
        raise CannotOpen(
            f"cannot write to {settings.database}: {error.message}"
        ) from error
    server.listen(sockets)
    print(f"Server running on {_url(settings.host, sockets[0])}", flush=True)
    await server.stopped.wait()
    await server.stop()
    return server.exit_code


def main() -> int:
    """Run the server as the command line and the environment say."""
    try:
        settings = read_settings(sys.argv[1:], os.environ)
    except BadSettings as error:
        print(error, file=sys.stderr)
        return 2
    logging.basicConfig(
        level=settings.log_level.upper(),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.getLogger("peewee").setLevel(logging.WARNING)
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            return runner.run(serve(settings))
    except CannotOpen as error:
        print(error, file=sys.stderr)
        return 2


def _loop_factory() -> Any:
    try:
        import uvloop
    except ImportError:  # it is not to be had on every system; all works without it
        return None
    return uvloop.new_event_loop


if __name__ == "__main__":
    sys.exit(main())
