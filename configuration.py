"""The settings of the server, and the limits that they make."""

from dataclasses import dataclass
from typing import cast

from handlers.auth.frame_budgets import FrameBudgets
from handlers.auth.origins import check_origins
from handlers.auth.rate_limits import (
    ConcurrencyLimit,
    Limits,
    Refusals,
    TokenBuckets,
)
from handlers.auth.tokens import SECRET_BYTES_MIN
from handlers.base.addresses import is_loopback
from handlers.context import Registration
from handlers.documentation.version import VERSION
from handlers.schemas.fields import CONTENT_BYTES_MAX, FILES_MAX
from handlers.schemas.start import ServerConfig
from handlers.web import WebMode, check_web_mode, web_version
from models.client_data import SETTINGS_BYTES_MAX, SETTINGS_LEVELS_MAX
from models.errors import RateLimited
from services.settings import limit, setting


@dataclass(frozen=True)
class Settings:
    """Every setting: `CHAT_<NAME>` in the environment, or the flag `--<name>`."""

    host: str = setting("127.0.0.1", "address to listen on")
    port: int = setting(8080, "port to listen on; 0 picks a free one", most=65535)
    database: str = setting(
        "chatserver.db", "path of the SQLite file, or postgresql://… for PostgreSQL"
    )
    files: str = setting(
        "",
        "folder of the uploaded files, or s3://bucket/prefix, with PostgreSQL; with SQLite it lies"
        " beside the database",
    )
    processes: int = setting(
        1, "processes that share the port and the database", least=1, most=64
    )
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
    web: str = setting(
        "dist",
        "the web client; src: its sources, unbundled, to edit them; no: none",
        choices=("dist", "src", "no"),
        check=check_web_mode,
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
    frame_compression: str = setting(
        "no",
        "compress large frames of WebSockets for clients that offer it",
        choices=("yes", "no"),
    )
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

    @property
    def guesses(self) -> tuple[float, float]:
        """The guesses at an account per second, and at once. 0 disables the limit."""
        return self.guess_rate / 60, max(self.guess_rate / 2, 1)

    def limits(self) -> Limits:
        """Return the rate and connection limits of a process; 0 disables a limit.

        Each of several processes has its part of them.
        """
        buckets = self._buckets
        return Limits(
            requests=buckets(self.request_rate, self.request_rate * 2),
            logins=buckets(self.login_rate / 60, self.login_rate / 4),
            registrations=buckets(
                0 if self.is_local else self.registration_rate / 3600,
                self.registration_rate / 3,
            ),
            invites=buckets(self.invite_rate / 60, self.invite_rate / 2),
            sends=buckets(self.send_rate, self.send_rate * 10),
            profiles=buckets(self.profile_rate / 60, self.profile_rate / 2),
            exports=ConcurrencyLimit(1, RateLimited),
            user_connections=ConcurrencyLimit(self._part_of(self.user_connections)),
            address_connections=ConcurrencyLimit(
                self._part_of(self.address_connections)
            ),
            frames=FrameBudgets(self._part_of(self.frame_rate)),
            refusals=Refusals(),
        )

    def _buckets(self, per_second: float, burst: float) -> TokenBuckets:
        return TokenBuckets(per_second / self.processes, max(burst / self.processes, 1))

    def _part_of(self, most: int) -> int:
        """Return each process's part of a whole number, so that they add up to it at least."""
        return -(-most // self.processes)

    @property
    def is_local(self) -> bool:
        """Whether only users of this machine reach the server: weak passwords are accepted then."""
        return is_loopback(self.host) and self.proxied == "no"

    @property
    def config(self) -> ServerConfig:
        """The settings and limits that clients may know."""
        return ServerConfig(
            version=VERSION,
            web=web_version(self.web_mode),
            registration=self.registration_mode,
            has_demo_users=self.has_demo,
            content_bytes_max=CONTENT_BYTES_MAX,
            body_bytes_max=self.body_bytes_max,
            file_bytes_max=self.file_bytes_max,
            files_max=FILES_MAX,
            settings_bytes_max=SETTINGS_BYTES_MAX,
            settings_levels_max=SETTINGS_LEVELS_MAX,
        )

    @property
    def has_demo(self) -> bool:
        """Whether there are demo users, whose password is public."""
        return self.demo == "yes" or (self.demo == "auto" and self.is_local)

    @property
    def registration_mode(self) -> Registration:
        """Who may register."""
        if self.registration == "auto":
            return "open" if self.is_local else "invite"
        return cast(Registration, self.registration)

    @property
    def web_mode(self) -> WebMode:
        """Which files of the web client are served."""
        return cast(WebMode, self.web)
