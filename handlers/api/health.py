"""The state of the server, for monitoring; and the answer for paths without a route."""

from http import HTTPStatus

from tornado.web import RequestHandler

from handlers.base.addresses import is_from_this_machine
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.answers import Health, Pong
from models.errors import NoSuchRoute
from models.store.transaction import touch


class PingHandler(BaseHandler):
    """`/ping`."""

    @endpoint(is_public=True, needs_store=False)
    async def get(self) -> Pong:
        """Answer with a pong.

        Allowed: everyone, without a token.
        """
        return Pong(db_driver=self.context.store.database.driver)


class HealthHandler(BaseHandler):
    """`/healthz`."""

    @endpoint(is_public=True, needs_store=False)
    async def get(self) -> Health:
        """Tell that the process is alive.

        Allowed: everyone, without a token.
        """
        return Health("alive")


class ReadyHandler(BaseHandler):
    """`/readyz`."""

    @endpoint(is_public=True)
    async def get(self) -> Health:
        """Commit once, and tell that it worked; 503 if it does not, or while the server stops.

        Allowed: everyone, without a token.
        """
        await self.context.store.commit(touch)
        return Health("ready")


class MetricsHandler(BaseHandler):
    """`/metrics`."""

    async def get(self) -> None:
        """Answer with the metrics in Prometheus' text format, those of all processes.

        Allowed: this machine; everyone, if the settings say so.
        """
        if not (self.context.metrics_for_all or is_from_this_machine(self.request)):
            self.refuse(NoSuchRoute())
            return
        of_all = self.context.metrics_of_all
        self.set_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        if self.request.method == "HEAD":
            self.finish(b"")
            return
        page = self.context.metrics.page() if of_all is None else await of_all()
        self.finish(page)


class NotFoundHandler(BaseHandler):
    """Every path without a route."""

    def prepare(self) -> None:
        """Refuse the request, whatever its method."""
        self.refuse(NoSuchRoute())

    def write_error(self, status_code: int, **kwargs: object) -> None:
        """Refuse a method that no route has like all others."""
        if status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            status_code = HTTPStatus.NOT_FOUND
        super().write_error(status_code, **kwargs)


class WholeServerHandler(NotFoundHandler):
    """`OPTIONS *`, which asks for the methods of the server as a whole (RFC 9110 §9.3.7)."""

    def prepare(self) -> None:
        """Answer it; refuse other methods."""
        if self.request.method != "OPTIONS":
            super().prepare()
            return
        self.set_status(HTTPStatus.NO_CONTENT)
        self.clear_header("Content-Type")
        self.set_header("Allow", ", ".join(RequestHandler.SUPPORTED_METHODS))
        self.finish()
