"""What the handlers work with, made once by the server and given to each of them."""

import asyncio
from dataclasses import dataclass, field

from handlers.erasing import Eraser
from handlers.file_storage import FileStorage
from handlers.limits import Limits
from handlers.metrics import Metrics
from handlers.origins import Origins
from handlers.passwords import Passwords
from handlers.presences import Presences
from handlers.sessions import Sessions
from handlers.tokens import Tokens
from hub.heartbeat import Heartbeat
from hub.hub import Hub
from models.reads.unread import UnreadCounter
from models.store import Store

# Connections that open at once. Each reads what is unread: ten thousand that come back together
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
    eraser: Eraser
    presences: Presences
    limits: Limits
    origins: Origins
    metrics: Metrics
    metrics_for_all: bool
    is_proxied: bool
    token_lifetime_seconds: int
    frame_bytes_max: int
    openings: asyncio.Semaphore = field(default_factory=_openings)

    def cursor(self, event_id: int) -> str:
        """Return what a client calls a position in the log."""
        return f"{self.store.epoch}.{event_id}"
