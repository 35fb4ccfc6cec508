"""What tells about the server itself."""

from handlers.base import Base, endpoint
from handlers.schemas.messages import Health, Pong
from models.errors import NoSuchRoute
from models.store.transaction import touch


class PingHandler(Base):
    """`/ping`."""

    @endpoint(is_public=True, needs_store=False)
    async def get(self) -> Pong:
        """Answer."""
        return Pong()


class HealthHandler(Base):
    """`/healthz`."""

    @endpoint(is_public=True, needs_store=False)
    async def get(self) -> Health:
        """Tell that the process is alive."""
        return Health("alive")


class ReadyHandler(Base):
    """`/readyz`."""

    @endpoint(is_public=True)
    async def get(self) -> Health:
        """Tell that the writer commits: 503 while it does not, or while the server stops."""
        await self.context.store.commit(touch)
        return Health("ready")


class MetricsHandler(Base):
    """`/metrics`."""

    def get(self) -> None:
        """Show the metrics in Prometheus' text format; to this machine alone, unless set."""
        if not (self.context.metrics_for_all or self.is_local):
            self.refuse(NoSuchRoute())
            return
        self.set_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.finish(self.context.metrics.page())


class NotFoundHandler(Base):
    """Every path that is no route of ours."""

    def prepare(self) -> None:
        """Refuse, whatever the method."""
        self.refuse(NoSuchRoute())
