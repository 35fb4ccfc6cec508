"""The parts that the handlers work with, made once by the server."""

import asyncio
from dataclasses import dataclass, field

from handlers.auth.origins import Origins
from handlers.auth.rate_limits import Limits
from handlers.auth.token_cache import Sessions
from handlers.auth.tokens import Tokens
from hub.heartbeat import Heartbeat
from hub.hub import Hub
from models.queries.unread import UnreadCounter
from models.store.store import Store
from services.file_storage import FileStorage
from services.metrics import Metrics
from services.passwords import Passwords
from services.presence import PresenceLookup
from services.purger import Purger

# Connections that open at a time. Each counts unread messages: ten thousand that reconnect together
# would fill the queue of reads, and be refused.
_OPENINGS_MAX = 64


def _openings() -> asyncio.Semaphore:
    return asyncio.Semaphore(_OPENINGS_MAX)


@dataclass(frozen=True)
class Context:
    """The server's parts. Times in seconds."""

    store: Store
    hub: Hub
    heartbeat: Heartbeat
    tokens: Tokens
    sessions: Sessions
    passwords: Passwords
    files: FileStorage
    unread: UnreadCounter
    purger: Purger
    presence: PresenceLookup
    limits: Limits
    origins: Origins
    metrics: Metrics
    metrics_for_all: bool
    is_proxied: bool
    is_local: bool
    token_lifetime_seconds: int
    frame_bytes_max: int
    openings: asyncio.Semaphore = field(default_factory=_openings)
