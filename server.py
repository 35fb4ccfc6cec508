"""The chat server: its settings, its parts put together, its start and its stop."""

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from handlers.auth.frame_budgets import FrameBudgets
from handlers.auth.networks import Networks
from handlers.auth.origins import Origins, check_origins
from handlers.auth.rate_limits import (
    ConcurrencyLimit,
    GuessLimits,
    Limits,
    TokenBuckets,
)
from handlers.auth.token_cache import Sessions
from handlers.auth.tokens import SECRET_BYTES_MIN, Tokens, secret_of
from handlers.auth.unsent_answers import UnsentAnswers
from handlers.base.addresses import is_loopback
from handlers.context import Context, Registration
from handlers.documentation.version import VERSION
from handlers.routes import ChatApplication
from handlers.transport.http_server import BoundedServer, bind, url_of
from handlers.websocket.log_frames import LogFrames
from hub.heartbeat import Heartbeat
from hub.hub import Hub
from models.database import CannotOpen, Database, open_database
from models.errors import ChatError, RateLimited
from models.operations.accounts import move_positions
from models.queries.unread import UnreadCounter
from models.store.store import Store
from seed import seed
from services.admin_socket import AdminSocket
from services.command_line import Given
from services.commands import command_line, do
from services.event_loop import GarbageCollector, run
from services.file_storage import FileStorage
from services.indexer import Indexer
from services.logs import set_up_logs
from services.metrics import Metrics
from services.passwords import Passwords
from services.presence import PresenceLookup
from services.purger import Purger
from services.spreader import Spreader
from services.settings import limit, setting
from services.sweeper import Sweeper

log = logging.getLogger("chatserver")


@dataclass(frozen=True)
class Settings:
    """Every setting: `CHAT_<NAME>` in the environment, or the flag `--<name>`."""

    host: str = setting("127.0.0.1", "address to listen on")
    port: int = setting(8080, "port to listen on; 0 picks a free one", most=65535)
    database: str = setting("chatserver.db", "path of the SQLite file")
    jwt_secret: str = setting(
        "",
        "secret that signs tokens, at least 32 bytes; by default one is made beside the database",
        bytes_min=SECRET_BYTES_MIN,
    )
    token_lifetime_hours: int = setting(
        168, "hours until a login expires", least=1, most=87600
    )
    bcrypt_cost: int = setting(
        12, "bcrypt's cost: a hash takes 2^cost rounds", least=4, most=16
    )
    demo: str = setting(
        "auto",
        "create demo users in a new database; auto: only if local (loopback, not proxied)",
        choices=("auto", "yes", "no"),
    )
    registration: str = setting(
        "auto",
        "who may register; invite: with an invitation; auto: open if local, else invite",
        choices=("auto", "open", "invite", "closed"),
    )
    origins: str = setting(
        "",
        "web origins that may connect besides the server's own, comma separated; * allows all",
        check=check_origins,
    )
    proxied: str = setting(
        "no",
        "take a client's address from X-Forwarded-For; yes only behind a proxy",
        choices=("yes", "no"),
    )
    metrics: str = setting(
        "local", "who may read /metrics; local: this machine", choices=("local", "all")
    )
    send_rate: int = limit(
        100, "messages per second per user, up to ten seconds' worth at once"
    )
    request_rate: int = limit(
        1000, "requests per second per address, up to two seconds' worth at once"
    )
    login_rate: int = limit(
        600, "logins per minute per address, up to a quarter at once"
    )
    registration_rate: int = limit(
        60, "registrations per hour per network, up to a third at once; not if local"
    )
    invite_rate: int = limit(
        60, "invitations looked at per minute per address, up to half at once"
    )
    guess_rate: int = limit(
        60, "logins per minute per account and network, up to half at once"
    )
    profile_rate: int = limit(
        20, "profile changes and exports per minute per user, up to half at once"
    )
    frame_rate: int = limit(1000, "frames per second read from one user")
    user_connections: int = limit(200, "open WebSockets per user")
    address_connections: int = limit(5000, "open WebSockets per address")
    connections: int = setting(
        0, "connections in total; 0: as many as the limit of open files allows"
    )
    address_percent: int = setting(
        25,
        "percent of all connections that an address may have, besides WebSockets; 0: no limit",
        most=100,
    )
    body_bytes_max: int = setting(65536, "bytes of a request body or frame", least=1024)
    file_bytes_max: int = setting(10 * 1024 * 1024, "bytes of a file", least=1)
    user_files_bytes_max: int = limit(1024**3, "bytes of a user's stored uploads")
    user_text_bytes_max: int = limit(
        50 * 1024**2, "bytes of text that a user may send in 24 hours"
    )
    request_seconds: int = setting(
        10, "seconds that a request's headers, or its body, may take", least=1
    )
    keep_alive_seconds: int = setting(
        130, "seconds that a connection may wait for its next request", least=1
    )
    answers_bytes_max: int = limit(
        32 * 1024 * 1024, "bytes of unsent answers per address, and per user"
    )
    unsent_bytes_max: int = setting(
        131072, "unsent bytes after which a connection is behind", least=4096
    )
    no_progress_seconds: int = setting(
        60, "seconds after which a connection that reads nothing is closed", least=1
    )
    log_level: str = setting(
        "info", "lowest level to log", choices=("debug", "info", "warning", "error")
    )
    log_format: str = setting(
        "line", "how to log; json: one object per line", choices=("line", "json")
    )

    def limits(self) -> Limits:
        """Return the rate and connection limits; 0 disables a limit."""
        return Limits(
            requests=TokenBuckets(self.request_rate, self.request_rate * 2),
            logins=TokenBuckets(self.login_rate / 60, self.login_rate / 4),
            registrations=TokenBuckets(
                0 if self.is_local else self.registration_rate / 3600,
                self.registration_rate / 3,
            ),
            invites=TokenBuckets(self.invite_rate / 60, self.invite_rate / 2),
            guesses=GuessLimits(self.guess_rate / 60, self.guess_rate / 2),
            sends=TokenBuckets(self.send_rate, self.send_rate * 10),
            profiles=TokenBuckets(self.profile_rate / 60, self.profile_rate / 2),
            exports=ConcurrencyLimit(1, RateLimited),
            user_connections=ConcurrencyLimit(self.user_connections),
            address_connections=ConcurrencyLimit(self.address_connections),
            frames=FrameBudgets(self.frame_rate),
        )

    @property
    def is_local(self) -> bool:
        """Whether only users of this machine reach the server: weak passwords are accepted then."""
        return is_loopback(self.host) and self.proxied == "no"

    @property
    def registration_mode(self) -> Registration:
        """Who may register."""
        if self.registration == "auto":
            return "open" if self.is_local else "invite"
        return cast(Registration, self.registration)


class ChatServer:
    """The parts of a running server. Only the store publishes events."""

    def __init__(self, settings: Settings, database: Database, secret: bytes) -> None:
        self.settings = settings
        self.stopped = asyncio.Event()
        self.exit_code = 0
        metrics = Metrics()
        tokens = Tokens(secret)
        self.store = store = Store(
            database,
            self._on_fatal,
            metrics.on_commit,
            settings.user_text_bytes_max,
        )
        log_frames = LogFrames(store)
        sessions = Sessions(store, tokens)
        unread = UnreadCounter()
        self.hub = hub = Hub(log_frames, settings.unsent_bytes_max)
        files = FileStorage(
            store,
            folder=Path(f"{database.path}.files"),
            bytes_max=settings.file_bytes_max,
            user_bytes_max=settings.user_files_bytes_max,
            idle_seconds=settings.no_progress_seconds,
        )
        self.sweeper = Sweeper(store)
        self.indexer = Indexer(store, hub)
        metrics.watch(hub, self.indexer, files)
        # Each commit reaches these parts in this order, in one step of the loop. Whatever may not
        # outlive a commit is forgotten before connections get its events.
        store.subscribe(sessions.forget_revoked)
        store.subscribe(unread.forget_rewritten)
        store.subscribe(log_frames.forget_rewritten)
        store.subscribe(hub.publish)
        store.subscribe(files.remove_deleted)
        self.context = Context(
            store=store,
            hub=hub,
            heartbeat=Heartbeat(
                hub,
                save_positions=lambda positions: store.submit(
                    _ignore, move_positions, positions
                ),
                no_progress_seconds=settings.no_progress_seconds,
            ),
            tokens=tokens,
            networks=Networks(secret),
            sessions=sessions,
            passwords=Passwords(settings.bcrypt_cost),
            files=files,
            unread=unread,
            purger=Purger(store),
            spreader=Spreader(store),
            presence=PresenceLookup(store, hub.presence),
            limits=settings.limits(),
            unsent_answers=UnsentAnswers(
                settings.no_progress_seconds, settings.answers_bytes_max
            ),
            origins=Origins(settings.origins),
            metrics=metrics,
            metrics_for_all=settings.metrics == "all",
            is_proxied=settings.proxied == "yes",
            is_local=settings.is_local,
            registration=settings.registration_mode,
            token_lifetime_seconds=settings.token_lifetime_hours * 3600,
            frame_bytes_max=settings.body_bytes_max,
        )
        self.application = ChatApplication(self.context, settings.body_bytes_max)

    async def start(self) -> None:
        """Start every part on the current IOLoop; create the demo users if the settings say so."""
        self.hub.start(self.store.start())
        self.context.heartbeat.start()
        self.context.purger.start()
        self.context.spreader.start()
        self.context.files.start()
        self.context.metrics.start()
        self.sweeper.start()
        self.indexer.start()
        if self.settings.demo in ("yes", "auto" if self.settings.is_local else "yes"):
            await seed(self.store, self.context.passwords)

    def listen(self, sockets: list[socket.socket]) -> None:
        """Accept connections."""
        self._http = BoundedServer(
            self.application,
            connections_max=self.settings.connections,
            max_body_size=self.settings.body_bytes_max,
            # Behind a proxy all connections have its address.
            address_percent=(
                0 if self.context.is_proxied else self.settings.address_percent
            ),
            request_seconds=self.settings.request_seconds,
            keep_alive_seconds=self.settings.keep_alive_seconds,
            unsent_answers=self.context.unsent_answers,
            max_header_size=16 * 1024,
        )
        self._http.add_sockets(sockets)

    async def stop(self) -> None:
        """Accept nothing new, commit and answer what was accepted, then close every connection."""
        self._http.stop()
        self.indexer.stop()
        self.context.metrics.stop()
        self.context.purger.stop()
        self.context.spreader.stop()
        self.context.heartbeat.stop()
        await self.store.close()
        await asyncio.sleep(0)  # the last answers and events are written in this turn
        await self.hub.stop()
        await self._http.close_all_connections()
        await self.sweeper.stop()
        await self.context.files.stop()
        self.context.passwords.stop()

    def wake(self) -> None:
        """Start the work in the background that operators' commands leave."""
        self.context.purger.wake()
        self.context.spreader.wake()

    def _on_fatal(self, message: str) -> None:
        log.critical("stopping: %s", message)
        self.exit_code = 1
        self.stopped.set()


def _ignore(result: object, error: object) -> None:
    """Ignore failures: the next heartbeat saves newer positions."""


async def serve(settings: Settings) -> int:
    """Run the server until a signal or a fatal error stops it; return the exit code."""
    sockets = bind(settings.host, settings.port)
    database = open_database(settings.database)
    secret = secret_of(settings.jwt_secret, settings.database)
    server = ChatServer(settings, database, secret)
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
    admin = AdminSocket(server.store, settings.database, on_done=server.wake)
    await admin.start()
    collector = GarbageCollector()
    collector.start()
    print(f"Server running on {url_of(settings.host, sockets[0])}", flush=True)
    await server.stopped.wait()
    admin.stop()
    await server.stop()
    collector.stop()
    return server.exit_code


def _run(settings: Settings, given: Given) -> int:
    set_up_logs(settings.log_level, settings.log_format)
    return run(serve(settings))


COMMAND_LINE = command_line(Settings, _run, VERSION)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; return the exit code."""
    return do(COMMAND_LINE, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
