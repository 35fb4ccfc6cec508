"""The parts that the handlers work with, made once by the server."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

from handlers.auth.cookies import PageLogins
from handlers.auth.guesses import Guesses
from handlers.auth.networks import Networks
from handlers.auth.origins import Origins
from handlers.auth.rate_limits import Limits
from handlers.auth.token_cache import Sessions
from handlers.auth.tokens import Tokens
from handlers.auth.unsent_answers import UnsentAnswers
from handlers.schemas.start import ServerConfig
from hub.heartbeat import Heartbeat
from hub.hub import Hub
from models.queries.unread import UnreadCounter
from models.store.store import Store
from services.file_storage import FileStorage
from services.metrics import Metrics
from services.passwords import Passwords
from services.presence import PresenceLookup
from services.presence_watch import PresenceWatch
from services.read_marks import ReadMarks
from services.session_uses import SessionUses
from services.turns import Turns

# Connections that open at a time, in all and of one user. Each counts unread messages: two hundred
# of a user that reconnect together would fill that user's queue of reads, and be refused.
_OPENINGS_MAX = 64
_USER_OPENINGS_MAX = 1
# The limits of connections bound those that wait.
_OPENINGS_WAITING_MAX = 1_000_000


def _openings() -> Turns:
    return Turns(_OPENINGS_MAX, _USER_OPENINGS_MAX, _OPENINGS_WAITING_MAX)


Registration = Literal["open", "invite", "closed"]


@dataclass(frozen=True)
class Context:
    """The server's parts. Times in seconds."""

    store: Store
    hub: Hub
    heartbeat: Heartbeat
    tokens: Tokens
    sessions: Sessions
    networks: Networks
    page_logins: PageLogins
    session_uses: SessionUses
    passwords: Passwords
    files: FileStorage
    unread: UnreadCounter
    read_marks: ReadMarks
    presence: PresenceLookup
    presence_watch: PresenceWatch
    limits: Limits
    guesses: Guesses
    unsent_answers: UnsentAnswers
    origins: Origins
    metrics: Metrics
    metrics_for_all: bool
    # Returns the metrics of all processes; None if this is the only one.
    metrics_of_all: Callable[[], Awaitable[bytes]] | None
    is_proxied: bool
    is_local: bool
    registration: Registration
    config: ServerConfig
    allows_demo_logins: bool
    token_lifetime_seconds: int
    frame_bytes_max: int
    compresses_frames: bool
    openings: Turns = field(default_factory=_openings)
