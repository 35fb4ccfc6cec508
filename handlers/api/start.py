"""The routes that a client reads first: the server's limits, the caller and their groups."""

from urllib.parse import urlencode

from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.start import ServerConfig, Start, StartQuery
from models.engine import Database
from models.events.types import ID_MAX
from models.queries.start import beginning


class ConfigHandler(BaseHandler):
    """`/v1/config`."""

    @endpoint(is_public=True)
    async def get(self) -> ServerConfig:
        """Read the server's version, its limits, and who may register.

        Allowed: everyone, without a token.
        """
        return self.context.config


class StartHandler(BaseHandler):
    """`/v1/start`."""

    @endpoint(answer=Start)
    async def get(self, query: StartQuery) -> bytes:
        """Read what the first screen needs: the caller, and their groups by newest activity.

        Allowed: any user. A WebSocket with `since` set to `cursor` continues from there. `next` is
        the path of the next page, or null.
        """
        return await self.read_json(self._start, query)

    def _start(self, database: Database, query: StartQuery) -> Start:
        found = beginning(
            database,
            self.context.unread,
            self.user_id,
            before_id=ID_MAX if query.before_id is None else query.before_id,
            upto=query.upto,
            limit=query.limit,
        )
        next_path = None
        if found.next is not None:
            values = {"limit": query.limit, "before_id": found.next, "upto": found.upto}
            next_path = f"{self.request.path}?{urlencode(values)}"
        return Start(
            me=found.me,
            server=self.context.config,
            settings=found.settings,
            cursor=found.cursor,
            groups=found.groups,
            people=found.people,
            next=next_path,
        )
