"""The export of the caller's own data, streamed as lines of JSON."""

import asyncio
from collections.abc import AsyncIterator, Sequence

from tornado.iostream import StreamClosedError

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from models.errors import ChatError
from models.events.encoding import encode
from models.queries import export
from models.queries.export_lines import EndLine, Line, MessageLine

# A client that has not taken a page after this time is disconnected.
_NO_PROGRESS_SECONDS = 60.0
_MEDIA_TYPE = "application/x-ndjson"


class ExportHandler(BaseHandler):
    """`/v1/users/me/export`."""

    @endpoint(limit=Limit.PROFILES, answer=Line, media_type=_MEDIA_TYPE)
    async def get(self) -> None:
        """Export all data of the caller, one JSON object a line; the last has the type `end`.

        Allowed: any user, one export at a time.
        """
        with self.context.limits.exports.hold(self.user_id):
            if self.request.method == "HEAD":
                self._set_export_headers()
                self.flush()  # without a Content-Length, like GET
            else:
                await self._stream(self._pages())

    def _set_export_headers(self) -> None:
        self.set_header("Content-Type", _MEDIA_TYPE)
        self.set_header("Content-Disposition", 'attachment; filename="export.ndjson"')

    async def _stream(self, pages: AsyncIterator[Sequence[Line]]) -> None:
        """Send pages as fast as the client reads; abort if it does not, or on an error."""
        count = 0
        try:
            async for page in pages:
                if not count:
                    self._set_export_headers()
                count += len(page)
                self.write(b"".join(encode(line) + b"\n" for line in page))
                # `asyncio.timeout` would cancel the write, and Tornado logs a cancelled write.
                sent = self.flush()
                done, _ = await asyncio.wait([sent], timeout=_NO_PROGRESS_SECONDS)
                if not done:
                    raise StreamClosedError()
                sent.result()
            self.write(encode(EndLine(count)) + b"\n")
        except (ChatError, StreamClosedError) as error:
            if isinstance(error, ChatError) and not self.has_begun:
                raise
            # Part of the answer is sent. Without its last line the client knows it as incomplete.
            self.abort()

    async def _pages(self) -> AsyncIterator[Sequence[Line]]:
        """Yield one page at a time; the next is read after the last was sent."""
        line, group_ids, head = await self.read(export.start_export, self.caller.actor)
        yield [line]
        for section in export.SECTIONS:
            after, has_more = section.start, True
            while has_more:
                lines, after = await self.read(
                    export.section_page, self.caller.actor, section, after
                )
                has_more = bool(lines)
                if lines:
                    yield lines
        for group_id in group_ids:
            async for page in self._messages(group_id, head):
                yield page

    async def _messages(
        self, group_id: int, head: int
    ) -> AsyncIterator[Sequence[Line]]:
        """Yield the caller's messages in a group, each edited one followed by its versions."""
        position = 0
        while position < head:
            messages, position = await self.read(
                export.messages_page, self.caller.actor, group_id, position, head
            )
            page: list[Line] = []
            for message in messages:
                page.append(MessageLine(message))
                if export.has_versions(message):
                    yield page
                    page = []
                    async for versions in self._versions(message.id):
                        yield versions
            if page:
                yield page

    async def _versions(self, message_id: int) -> AsyncIterator[Sequence[Line]]:
        revision = 0
        while versions := await self.read(
            export.versions_page, self.caller.actor, message_id, revision
        ):
            yield versions
            revision = versions[-1].revision
