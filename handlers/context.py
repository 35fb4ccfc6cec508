"""What the handlers work with, made once by the server and given to each of them."""

from dataclasses import dataclass

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

    def cursor(self, event_id: int) -> str:
        """Return what a client calls a position in the log."""
        return f"{self.store.epoch}.{event_id}"
