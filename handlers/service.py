"""What tells about the server itself."""

from handlers.base import Base, endpoint
from handlers.bodies import Pong
from models.errors import NoSuchRoute


class PingHandler(Base):
    """`/ping`."""

    @endpoint(is_public=True, needs_store=False)
    async def get(self) -> Pong:
        """Answer."""
        return Pong()


class NotFoundHandler(Base):
    """Every path that is no route of ours."""

    def prepare(self) -> None:
        """Refuse, whatever the method."""
        self.refuse(NoSuchRoute())
