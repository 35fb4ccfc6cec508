"""All of one's own data, as lines of JSON that leave as fast as they are read."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import cast

from tornado.http1connection import HTTP1Connection
from tornado.iostream import StreamClosedError

from handlers.base import Base, endpoint
from models.errors import ChatError
from models.events.messages import encode
from models.queries import export
from models.queries.export import EndLine, Line

# A client that takes nothing of a page for this long is gone.
_NO_PROGRESS_SECONDS = 60.0


class ExportHandler(Base):
    """`/v1/users/me/export`."""

    @endpoint(answer=Line, media_type="application/x-ndjson")
    async def get(self) -> None:
        """Read all of one's own data, a JSON object a line, the last one of type `end`."""
        limits, user_id = self.context.limits, self.caller.actor.user_id
        limits.profiles.take(user_id)
        limits.exports.take(user_id)
        try:
            await self._stream(self._pages(user_id))
        finally:
            limits.exports.release(user_id)

    async def _stream(self, pages: AsyncIterator[Sequence[Line]]) -> None:
        count = 0
        try:
            async for page in pages:
                if not count:
                    self.set_header("Content-Type", "application/x-ndjson")
                    self.set_header(
                        "Content-Disposition", 'attachment; filename="export.ndjson"'
                    )
                count += len(page)
                self.write(b"".join(encode(line) + b"\n" for line in page))
                # Not by `timeout`: Tornado logs what becomes of a write that is cancelled.
                sent = self.flush()
                done, _ = await asyncio.wait([sent], timeout=_NO_PROGRESS_SECONDS)
                if not done:
                    raise StreamClosedError()
                sent.result()
            self.write(encode(EndLine(count)) + b"\n")
        except (ChatError, StreamClosedError) as error:
            if isinstance(error, ChatError) and not self._headers_written:
                raise
            # What was sent cannot be taken back: it ends without its last line.
            cast(HTTP1Connection, self.request.connection).stream.close()

    async def _pages(self, user_id: int) -> AsyncIterator[Sequence[Line]]:
        """Yield one page at a time: the next is read when this one is sent."""
        read = self.context.store.read
        line, group_ids, head = await read(export.beginning, user_id)
        yield [line]
        for part in export.PARTS:
            after, has_more = part.first, True
            while has_more:
                lines, after = await read(export.part_page, user_id, part, after)
                has_more = bool(lines)
                if lines:
                    yield lines
        for group_id in group_ids:
            position = 0
            while position < head:
                messages, position = await read(
                    export.messages_page, user_id, group_id, position, head
                )
                gathered: list[Line] = []
                for message in messages:
                    gathered.append(export.MessageLine(message))
                    if export.has_versions(message):
                        yield gathered
                        gathered = []
                        async for versions in self._versions(user_id, message.id):
                            yield versions
                if gathered:
                    yield gathered

    async def _versions(
        self, user_id: int, message_id: int
    ) -> AsyncIterator[Sequence[Line]]:
        revision = 0
        while versions := await self.context.store.read(
            export.versions_page, user_id, message_id, revision
        ):
            yield versions
            revision = versions[-1].revision
