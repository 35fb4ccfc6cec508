"""The chat server: its parts put together, its start and its stop."""

import services.early_signals  # noqa: F401  # isort: skip, before the slow

import asyncio
import logging
import os
import socket
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from configuration import Settings
from handlers.auth.cookies import PageLogins
from handlers.auth.guesses import guesses_of
from handlers.auth.networks import Networks
from handlers.auth.origins import Origins
from handlers.auth.token_cache import Sessions
from handlers.auth.tokens import Tokens, secret_of
from handlers.auth.unsent_answers import UnsentAnswers
from handlers.context import Context
from handlers.documentation.version import VERSION
from handlers.routes import ChatApplication
from handlers.transport.http_server import BoundedServer, bind, url_of
from handlers.websocket.log_frames import LogFrames, presence_changed
from hub.background import Background
from hub.heartbeat import Heartbeat
from hub.hub import Hub
from models.database import open_database
from models.engine import Database
from models.postgres.address import is_postgres
from models.operations.accounts import move_positions
from models.queries.unread import UnreadCounter
from models.store.store import Store, ignore_outcome
from seed import seed
from services import event_loop
from services.activity_log import log_commit
from services.admin_socket import AdminSocket
from services.announcement import announce
from services.blob_stores import open_blobs
from services.chores import Chores
from services.command_line import Given
from services.commands import command_line, do
from services.file_storage import FileStorage
from services.indexer import Indexer
from services.logs import set_up_logs
from services.metrics import Metrics
from services.passwords import Passwords
from services.place import Place, place_of
from services.presence import PresenceLookup
from services.presence_watch import PresenceWatch
from services.purger import Purger
from services.read_marks import ReadMarks
from services.session_ender import SessionEnder
from services.session_uses import SessionUses
from services.serving import run_on_postgres, run_until_stopped
from services.settings import changed_settings
from services.postgres_engine import refuse_settings
from services.sharing import Sharing
from services.spreader import Spreader
from services.supervisor import Supervisor
from services.sweeper import Sweeper
from services.turn_trimmer import TurnTrimmer
from services.user_changes import UserChanges

if TYPE_CHECKING:  # psycopg need not be installed
    from services.postgres_sharing import PostgresSharing

log = logging.getLogger("chatserver")


class ChatServer:
    """The parts of a running server. Only the store publishes events."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        secret: bytes,
        sharing: "Sharing | PostgresSharing | None" = None,
    ) -> None:
        self.settings = settings
        self.sharing = sharing
        self.stopped = asyncio.Event()
        self.is_asked_to_stop = False
        self.exit_code = 0
        metrics = Metrics(VERSION)
        tokens, networks = Tokens(secret), Networks(secret)
        self.store = store = Store(
            database,
            self._on_fatal,
            metrics.on_commit,
            settings.user_text_bytes_max,
            shared=None if sharing is None else sharing.log(),
        )
        log_frames = LogFrames(store)
        sessions = Sessions(store, tokens)
        unread = UnreadCounter()
        self._background = Background(self._is_live_waiting)
        self.hub = hub = Hub(log_frames, settings.unsent_bytes_max, self._background)
        process = None if sharing is None else sharing.place.process
        files = FileStorage(
            store,
            blobs=open_blobs(settings.files, database.files_folder, process),
            is_shared=sharing is not None,
            bytes_max=settings.file_bytes_max,
            user_bytes_max=settings.user_files_bytes_max,
            idle_seconds=settings.no_progress_seconds,
        )
        self.sweeper = Sweeper(store, files)
        self.indexer = Indexer(store, hub)
        self.session_ender = SessionEnder(store)
        read_marks = ReadMarks(store, hub, unread)
        self.purger = Purger(store)
        self.spreader = Spreader(store)
        # One process alone writes no turns: an idle server writes nothing.
        trimmers = () if sharing is None else (TurnTrimmer(store),)
        self.chores = Chores(
            (self.sweeper, self.indexer, *trimmers),
            (self.purger, self.spreader, self.session_ender),
            lock=None if sharing is None else sharing.chores,
            on_start=self._take_commands,
        )
        self.admin = (
            AdminSocket(store, Path(database.name), on_done=self.chores.wake)
            if database.driver == "sqlite3"
            else None
        )
        user_changes = UserChanges(hub, self.chores.wake)
        metrics.watch(store, hub, self.indexer, files)
        # Each commit reaches these parts in this order, in one step of the loop. Whatever may not
        # outlive a commit is forgotten before connections get its events.
        store.subscribe(sessions.forget_revoked)
        store.subscribe(unread.forget_rewritten)
        store.subscribe(log_frames.forget_rewritten)
        store.subscribe(hub.publish)
        store.subscribe(user_changes.apply)
        store.subscribe(read_marks.publish)
        store.subscribe(files.remove_deleted)
        store.subscribe(log_commit)
        self.context = Context(
            store=store,
            hub=hub,
            heartbeat=Heartbeat(
                hub,
                save_positions=lambda positions: store.submit(
                    ignore_outcome, move_positions, positions
                ),
                no_progress_seconds=settings.no_progress_seconds,
            ),
            tokens=tokens,
            networks=networks,
            page_logins=PageLogins(settings.proxied == "yes"),
            session_uses=SessionUses(store),
            sessions=sessions,
            passwords=Passwords(settings.bcrypt_cost),
            files=files,
            unread=unread,
            read_marks=read_marks,
            presence=PresenceLookup(store, hub.presence),
            presence_watch=PresenceWatch(store, hub, presence_changed),
            limits=settings.limits(),
            guesses=guesses_of(
                settings.guesses, networks, None if sharing is None else store
            ),
            unsent_answers=UnsentAnswers(
                settings.no_progress_seconds, settings.answers_bytes_max
            ),
            origins=Origins(settings.origins),
            metrics=metrics,
            metrics_for_all=settings.metrics == "all",
            metrics_of_all=(
                sharing.broker.metrics if sharing and sharing.has_parent else None
            ),
            is_proxied=settings.proxied == "yes",
            is_local=settings.is_local,
            registration=settings.registration_mode,
            config=settings.config,
            allows_demo_logins=settings.is_local or settings.demo == "yes",
            token_lifetime_seconds=settings.token_lifetime_hours * 3600,
            frame_bytes_max=settings.body_bytes_max,
            compresses_frames=settings.frame_compression == "yes",
        )
        self.application = ChatApplication(
            self.context, settings.body_bytes_max, settings.web_mode
        )

    async def start(self) -> None:
        """Start every part on the current IOLoop; create the demo users if the settings say so."""
        event_loop.use_monotonic_clock()
        head = self.store.start()
        self.context.unread.start(head)
        self.hub.start(head)
        self.context.heartbeat.start()
        self.context.session_uses.start()
        self.context.presence_watch.start()
        self.context.files.start(is_first=self.is_first)
        self.context.metrics.start()
        if self.sharing is not None:
            self.sharing.broker.start(
                self.hub, self.store.look, self.context.metrics.page
            )
        await self.chores.start()
        has_parent = self.sharing is not None and self.sharing.has_parent
        if self.settings.has_demo and (self.is_first or not has_parent):
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
            background=self._background,
        )
        self._http.add_sockets(sockets)

    async def stop(self) -> None:
        """Accept nothing new, commit and answer what was accepted, then close every connection."""
        self._http.stop()
        self.chores.stop()
        self.context.metrics.stop()
        self.context.heartbeat.stop()
        self.context.session_uses.stop()
        self.context.presence_watch.stop()
        await self.store.close()
        await asyncio.sleep(0)  # the last answers and events are written in this turn
        await self.hub.stop()
        await self._http.close_all_connections()
        await self.sweeper.wait()
        await self.context.files.stop()
        self.context.passwords.stop()
        if self.admin is not None:
            self.admin.stop()
        self.chores.release()
        if self.sharing is not None:
            self.sharing.broker.stop()

    def ask_to_stop(self) -> None:
        """Let the server stop, for good."""
        self.is_asked_to_stop = True
        self.stopped.set()

    async def drain(self) -> None:
        """Send clients away little by little, while other processes accept them; then stop."""
        self._http.stop()
        await self.hub.send_away()
        self.stopped.set()

    def _is_live_waiting(self) -> bool:
        return self.store.has_operations or self.hub.has_urgent_frames

    @property
    def is_first(self) -> bool:
        """Whether no other process has this database open."""
        return self.sharing is None or self.sharing.place.is_first

    async def _take_commands(self) -> None:
        self.store.keep_wal()
        if self.admin is not None:
            await self.admin.start()

    def _on_fatal(self, message: str) -> None:
        log.critical("stopping: %s", message)
        self.exit_code = 1
        self.stopped.set()


async def serve(settings: Settings, place: Place | None = None) -> int:
    """Run the server until a signal or a fatal error stops it; return the exit code.

    `place` is that of this process among several.
    """
    sharing: Sharing | None = None
    database: Database
    if place is None:
        sockets = bind(settings.host, settings.port)
        if is_postgres(settings.database):
            announcing = partial(_announce, settings, sockets)
            make = partial(ChatServer, settings, secret=settings.jwt_secret.encode())
            return await run_on_postgres(settings, sockets, make, announcing)
        database = open_database(settings.database)
    else:
        sharing = Sharing(place, settings.database)
        sockets = sharing.sockets()
        database = sharing.open_database()
    secret = secret_of(settings.jwt_secret, settings.database)
    server = ChatServer(settings, database, secret, sharing)

    def announce_start() -> None:
        if sharing is None:
            _announce(settings, sockets)
        else:
            sharing.begin(on_drain=server.drain, on_orphaned=server.stopped.set)

    return await run_until_stopped(server, sockets, announce_start)


async def supervise(settings: Settings) -> int:
    """Run several processes that serve, until a signal stops this one; return the exit code."""
    sockets = bind(settings.host, settings.port)
    announcing = partial(_announce, settings, sockets)
    return await Supervisor(
        settings.processes, sockets, settings.database, announcing
    ).run()


def _announce(settings: Settings, sockets: Sequence[socket.socket]) -> None:
    url = url_of(settings.host, sockets[0])
    changed = changed_settings(settings)
    log.info("version %s runs on %s; settings: %s", VERSION, url, changed)
    announce(f"Server running on {url}", settings.log_format)


def _run(settings: Settings, given: Given) -> int:
    set_up_logs(settings.log_level, settings.log_format)
    refuse_settings(settings)
    place = place_of(os.environ)
    if place is None and settings.processes > 1:
        return event_loop.run(supervise(settings), None)
    # Before the coroutine is made: a signal meanwhile would leave it without a loop.
    make_loop = event_loop.fastest_loop()
    return event_loop.run(serve(settings, place), make_loop)


COMMAND_LINE = command_line(Settings, _run, VERSION)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code."""
    return do(COMMAND_LINE, sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
