"""What tells about the server itself, and what refuses a request as a whole."""

from tornado.http1connection import HTTP1Connection
from tornado.web import stream_request_body

from handlers.base import Base, endpoint
from handlers.bodies import Pong
from models.errors import NoSuchRoute, TooLarge

# What a refused body may hold, to be read and dropped: the client is still sending it.
_DROPPED_BYTES_MAX = 1 << 62


class PingHandler(Base):
    """`/ping`."""

    @endpoint(is_public=True)
    async def get(self) -> Pong:
        """Answer."""
        return Pong()


class NotFoundHandler(Base):
    """Every path that is no route of ours."""

    def prepare(self) -> None:
        """Refuse, whatever the method."""
        self.refuse(NoSuchRoute())


@stream_request_body
class TooLargeHandler(Base):
    """Every request whose body is too large."""

    def prepare(self) -> None:
        """Refuse before the body is read, and let it run out, so that the answer is seen."""
        connection = self.request.connection
        if isinstance(connection, HTTP1Connection):
            connection.set_max_body_size(_DROPPED_BYTES_MAX)
        self.refuse(TooLarge())

    def data_received(self, chunk: bytes) -> None:
        """Drop it."""
