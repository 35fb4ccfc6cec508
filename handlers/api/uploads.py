"""Uploading: a body that goes to the disk as it comes."""

from asyncio import TimerHandle, get_running_loop

from msgspec import UNSET
from tornado.http1connection import HTTP1Connection
from tornado.web import stream_request_body

from handlers.base import Base, endpoint
from handlers.schemas.files import Uploaded, UploadQuery
from models.errors import ChatError, InvalidRequest, QuotaExceeded
from models.files.blobs import PartialFile

# What a slow line must reach; a client that sends less is not let go on for ever.
_BYTES_PER_SECOND_MIN = 4096
# What comes in small pieces is written in larger ones.
_WRITTEN_BYTES = 64 * 1024


@stream_request_body
class UploadHandler(Base):
    """`/v1/files`."""

    _refusal: ChatError | None = None
    _part: PartialFile | None = None
    _idle: TimerHandle | None = None

    async def prepare(self) -> None:
        """Find out who sends, before anything is taken; a refusal waits until the body is over."""
        if self.request.method != "POST":
            return
        self._waiting = bytearray()
        try:
            await super().admit(True, False)
            self.context.limits.sends.take(self.caller.actor.user_id)
            self._part = await self.context.files.begin(self.caller.actor.user_id)
        except ChatError as error:
            self._refusal = error
        connection = self.request.connection
        if isinstance(connection, HTTP1Connection):
            files = self.context.files
            if "Content-Length" in self.request.headers:
                connection.set_max_body_size(files.bytes_max)
            if self._refusal is None:
                connection.set_body_timeout(
                    files.idle_seconds + files.bytes_max / _BYTES_PER_SECOND_MIN
                )
                self._expect_more()
            elif "Expect" in self.request.headers:
                # The client asks before it sends.
                self.refuse(self._refusal)

    async def data_received(self, chunk: bytes) -> None:
        """Write what has come, and read no more until it is written."""
        if self._part is None or self._refusal is not None:
            return
        self._expect_nothing()
        self._waiting += chunk
        if len(self._waiting) >= _WRITTEN_BYTES:
            await self._write(self._part)
        if self._part is not None:
            self._expect_more()

    async def admit(self, needs_store: bool, is_public: bool) -> None:
        """Tell what was found before the body came."""
        self._expect_nothing()
        if self._refusal is not None:
            raise self._refusal

    @endpoint(QuotaExceeded, InvalidRequest, status=201, takes_bytes=True)
    async def post(self, query: UploadQuery) -> Uploaded:
        """Upload a file: the body is its bytes. A message, or a profile, may then name its id."""
        assert self._part is not None, "it was refused otherwise"
        # All is here: it is kept, also when the client is gone by then.
        part, self._part = self._part, None
        try:
            await self._write(part)
            if self._refusal is not None:
                raise self._refusal
            if not part.size:
                raise InvalidRequest("the body is empty; it is to be a file's bytes")
            stored = await self.context.files.keep(self.caller.actor, part, query.name)
        finally:
            self.context.files.let_go(self.caller.actor.user_id, part)
        self.context.metrics.on_upload("kept")
        return Uploaded(
            *(stored.id, query.name, stored.type, stored.size),
            f"/v1/files/{stored.id}",
            UNSET if stored.width is None else stored.width,
            UNSET if stored.height is None else stored.height,
        )

    def refuse(self, error: ChatError) -> None:
        """Answer with an error, and count it."""
        if self.request.method == "POST":
            self.context.metrics.on_upload("refused")
        super().refuse(error)

    def on_connection_close(self) -> None:
        """The client is gone, or has sent too much: nothing of it stays."""
        super().on_connection_close()
        if self._part is not None:
            self.context.metrics.on_upload("cut")
        self._let_go()

    def on_finish(self) -> None:
        """Let go of what was not kept."""
        super().on_finish()
        self._let_go()

    async def _write(self, part: PartialFile) -> None:
        data, self._waiting = bytes(self._waiting), bytearray()
        try:
            await self.context.files.write(part, data)
        except ChatError as error:
            self._refusal = error

    def _expect_more(self) -> None:
        self._idle = get_running_loop().call_later(
            self.context.files.idle_seconds, self._give_up
        )

    def _expect_nothing(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _give_up(self) -> None:
        connection = self.request.connection
        if isinstance(connection, HTTP1Connection):
            connection.stream.close()

    def _let_go(self) -> None:
        self._expect_nothing()
        if self._part is not None:
            self.context.files.let_go(self.caller.actor.user_id, self._part)
            self._part = None
