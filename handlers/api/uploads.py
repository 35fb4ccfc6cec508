"""Uploads: bodies that are written to disk as they arrive."""

from asyncio import TimerHandle, get_running_loop

from msgspec import UNSET

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.exchange import exchange_of
from handlers.base.handler import BaseHandler
from handlers.schemas.files import Uploaded, UploadQuery
from models.errors import ChatError, InvalidRequest
from models.files.partial import PartialFile
from models.quota_errors import QuotaExceeded

# A slower upload is aborted, so that none lasts for ever.
_BYTES_PER_SECOND_MIN = 4096
# Small pieces are gathered up to this size before they are written.
_WRITTEN_BYTES = 64 * 1024


class UploadHandler(BaseHandler):
    """`/v1/files`."""

    _refusal: ChatError | None = None
    _part: PartialFile | None = None
    _idle: TimerHandle | None = None

    async def prepare(self) -> None:
        """Check rates and token before the body is read. A refusal is sent after the body."""
        if self.request.method != "POST":
            return
        self._gathered = bytearray()
        try:
            await super().admit(needs_store=True, is_public=False)
            self.take(Limit.SENDS)
            self._part = await self.context.files.begin(self.user_key)
        except ChatError as error:
            self._refusal = error
        self._set_body_limits()
        if self._refusal is not None and "Expect" in self.request.headers:
            # The client waits for `100 Continue`, so it can be refused before it sends.
            self.refuse(self._refusal)

    async def data_received(self, chunk: bytes) -> None:
        """Gather bytes of the body; read on when enough of them are written to disk."""
        if self._part is None or self._refusal is not None:
            return
        self._stop_idle_timer()
        self._gathered += chunk
        if len(self._gathered) >= _WRITTEN_BYTES:
            await self._write(self._part)
        if self._part is not None:
            self._start_idle_timer()

    async def admit(self, *, needs_store: bool, is_public: bool) -> None:
        """Raise the refusal that was found before or during the body."""
        self._stop_idle_timer()
        if self._refusal is not None:
            raise self._refusal

    @endpoint(
        QuotaExceeded, InvalidRequest, status=201, limit=Limit.SENDS, takes_bytes=True
    )
    async def post(self, query: UploadQuery) -> Uploaded:
        """Upload a file: the body is its bytes. Messages and profiles may then name its id.

        Allowed: any user.
        """
        assert self._part is not None, "without a part there is a refusal"
        # From here on the upload is complete, and is kept even if the client disconnects.
        part, self._part = self._part, None
        try:
            await self._write(part)
            if self._refusal is not None:
                raise self._refusal
            if not part.size:
                raise InvalidRequest("the body is empty; send the bytes of a file")
            stored = await self.context.files.keep(
                self.user_key, self.caller.actor, part, query.name
            )
        finally:
            self.context.files.let_go(self.user_id, part)
        self.context.metrics.on_upload("kept")
        return Uploaded(
            id=stored.id,
            name=query.name,
            type=stored.type,
            size=stored.size,
            url=f"/v1/files/{stored.id}",
            width=UNSET if stored.width is None else stored.width,
            height=UNSET if stored.height is None else stored.height,
        )

    def refuse(self, error: ChatError) -> None:
        """Answer with an error, and count a refused upload."""
        if self.request.method == "POST":
            self.context.metrics.on_upload("refused")
        super().refuse(error)

    def on_connection_close(self) -> None:
        """Discard the upload: the client is gone, or its body was too large."""
        super().on_connection_close()
        if self._part is not None:
            self.context.metrics.on_upload("cut")
        self._discard()

    def on_finish(self) -> None:
        """Discard an upload that was not kept."""
        super().on_finish()
        self._discard()

    def _set_body_limits(self) -> None:
        """Allow a body of the size of a file, in the time that the slowest upload may take."""
        exchange = exchange_of(self.request.connection)
        files = self.context.files
        if "Content-Length" in self.request.headers:
            exchange.body_bytes_max = files.bytes_max
        if self._refusal is None:
            slowest = files.bytes_max / _BYTES_PER_SECOND_MIN
            exchange.body_seconds = files.idle_seconds + slowest
            self._start_idle_timer()

    async def _write(self, part: PartialFile) -> None:
        data, self._gathered = bytes(self._gathered), bytearray()
        try:
            await self.context.files.write(self.user_key, part, data)
        except ChatError as error:
            self._refusal = error

    def _start_idle_timer(self) -> None:
        self._idle = get_running_loop().call_later(
            self.context.files.idle_seconds, self.abort
        )

    def _stop_idle_timer(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _discard(self) -> None:
        self._stop_idle_timer()
        if self._part is not None:
            self.context.files.let_go(self.user_id, self._part)
            self._part = None
