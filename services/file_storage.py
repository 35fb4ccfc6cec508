"""Files as the IOLoop has them: their bytes are moved on threads, in step with their rows.

Whoever moves bytes to a file's place or away from it holds one lock, from then until the commit
that names it is over; and bytes are taken away only while no row names them. So a file that is
uploaded again while it is being removed is either still there, or moved there anew.
"""

import asyncio
import errno
import logging
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from time import time_ns
from typing import Any, TypeVar

from tornado.ioloop import PeriodicCallback

from models.errors import (
    ChatError,
    DiskFull,
    NoSuchFile,
    NoThumbnail,
    OutcomeUnknown,
    RateLimited,
    Stopping,
    StorageFailed,
)
from models.files.blobs import BlobDirectory, PartialFile, StoredFile
from models.operations.files import record_upload, remove_unused
from models.queries.files import known_files, stored_bytes, unused_files
from models.store.store import Store
from models.store.transaction import Actor
from services.thread_pool import Threads

log = logging.getLogger("chatserver.files")

T = TypeVar("T")

_THREADS = 2
_CALLS_WAITING_MAX = 2_000
# One is decoded at a time: a large one takes 250 MB while it is made small.
_PICTURES_WAITING_MAX = 64
_UPLOADS_AT_ONCE = 8  # of one user
_SWEEP_SECONDS = 3600
_SWEPT_AT_ONCE = 100
_COUNT_SECONDS = 60
# For how long what was uploaded waits for a message.
_UNUSED_MICROSECONDS = 24 * 3600 * 1_000_000


class FileStorage:
    """The directory of files, beside the database. Limits in bytes; a user's of 0 is none."""

    def __init__(
        self, folder: Path, bytes_max: int, user_bytes_max: int, idle_seconds: float
    ) -> None:
        self.bytes_max = bytes_max
        self.idle_seconds = idle_seconds
        # Of all files, as they were last counted.
        self.stored_bytes = 0
        self._user_bytes_max = user_bytes_max
        self._blobs = BlobDirectory(folder)
        self._threads = Threads(_THREADS, "files", _CALLS_WAITING_MAX)
        self._pictures = Threads(1, "pictures", _PICTURES_WAITING_MAX)
        self._moving = asyncio.Lock()
        self._uploading: Counter[int] = Counter()
        self._drawing: dict[str, asyncio.Task[bytes]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._sweeps = PeriodicCallback(self._sweep_soon, _SWEEP_SECONDS * 1000)
        self._counts = PeriodicCallback(self._count_soon, _COUNT_SECONDS * 1000)

    def start(self, store: Store) -> None:
        """Remove what a crash has left, and from now on each hour what nobody uses."""
        self._store = store
        self._blobs.drop_unfinished()
        self._in_background(self._sweep_all())
        self._sweeps.start()
        self._count_soon()
        self._counts.start()

    async def stop(self) -> None:
        """End what is under way, once the store is closed; the next start removes what is left."""
        self._sweeps.stop()
        self._counts.stop()
        for drawing in self._drawing.values():
            drawing.cancel()
        await asyncio.gather(
            *self._tasks, *self._drawing.values(), return_exceptions=True
        )
        self._threads.close()
        self._pictures.close()

    @property
    def uploads(self) -> int:
        """How many uploads are under way."""
        return self._uploading.total()

    async def begin(self, user_id: int) -> PartialFile:
        """Start an upload, which is to be let go of once; raise RateLimited for one too many."""
        if self._uploading[user_id] >= _UPLOADS_AT_ONCE:
            raise RateLimited(f"At most {_UPLOADS_AT_ONCE} uploads at a time")
        self._uploading[user_id] += 1
        try:
            return await self._run(self._blobs.begin)
        except BaseException:
            self._count_down(user_id)
            raise

    async def write(self, part: PartialFile, data: bytes) -> None:
        """Add bytes to an upload."""
        await self._run(part.write, data)

    async def keep(self, actor: Actor, part: PartialFile, name: str) -> StoredFile:
        """Have an upload on disk, then in the database."""
        stored = await self._run(part.finish)
        async with self._moving:
            await self._run(self._blobs.keep, part, stored.id)
            try:
                await self._store.commit(
                    record_upload, actor, stored, name, self._user_bytes_max
                )
            except OutcomeUnknown:
                raise  # the next start finds out
            except ChatError:
                with suppress(ChatError):  # the next start does it
                    await self._drop_unknown([stored.id])
                raise
        return stored

    def let_go(self, user_id: int, part: PartialFile) -> None:
        """Remove what is left of an upload."""
        self._count_down(user_id)
        self._in_background(self._run(part.discard))

    async def read(self, file_id: str, start: int, count: int) -> bytes:
        """Return bytes of a file; raise NoSuchFile if it is gone."""
        return await self._run(self._blobs.read, file_id, start, count)

    async def thumbnail(self, file_id: str) -> bytes:
        """Return a picture's thumbnail, made when it is first asked for; raise NoThumbnail."""
        made = await self._run(self._blobs.thumbnail, file_id)
        if made is None:
            drawing = self._drawing.get(file_id)
            if drawing is None:
                drawing = asyncio.create_task(self._draw(file_id))
                self._drawing[file_id] = drawing
                drawing.add_done_callback(lambda _: self._drawing.pop(file_id))
            try:
                made = await asyncio.shield(drawing)
            except asyncio.CancelledError:
                if drawing.cancelled():
                    raise Stopping() from None
                raise
        if not made:
            raise NoThumbnail()
        return made

    def remove_soon(self, file_ids: Sequence[str]) -> None:
        """Remove bytes whose rows were removed."""
        self._in_background(self._remove(list(file_ids)))

    async def _draw(self, file_id: str) -> bytes:
        made = await self._run(
            self._blobs.make_thumbnail, file_id, threads=self._pictures
        )
        async with self._moving:
            await self._run(self._blobs.keep_thumbnail, file_id, made)
        return made

    async def _remove(self, file_ids: list[str]) -> None:
        async with self._moving:
            await self._drop_unknown(file_ids)

    async def _drop_unknown(self, file_ids: list[str]) -> None:
        """Remove bytes that no row names. The caller holds the lock."""
        known = await self._store.read(known_files, file_ids)
        for file_id in file_ids:
            if file_id not in known:
                await self._run(self._blobs.remove, file_id)

    def _sweep_soon(self) -> None:
        self._in_background(self._sweep())

    async def _sweep_all(self) -> None:
        ids = self._blobs.ids()
        while (batch := await self._run(next, ids, None)) is not None:
            await self._remove(batch)
        await self._sweep()

    async def _sweep(self) -> None:
        """Remove what nobody has used for long."""
        before = time_ns() // 1000 - _UNUSED_MICROSECONDS
        batch = [""]
        while batch:
            batch = await self._store.read(
                unused_files, before, batch[-1], _SWEPT_AT_ONCE
            )
            if batch:
                await self._store.commit(remove_unused, batch, before)

    def _count_soon(self) -> None:
        self._in_background(self._count())

    async def _count(self) -> None:
        self.stored_bytes = await self._store.read(stored_bytes)

    async def _run(
        self, call: Callable[..., T], *args: object, threads: Threads | None = None
    ) -> T:
        """Move bytes on a thread; raise what the disk has against it as an error of ours."""
        try:
            return await (threads or self._threads).run(call, *args)
        except FileNotFoundError:
            raise NoSuchFile() from None
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull() from error
            log.error("a file could not be read or written: %s", error)
            raise StorageFailed() from error

    def _count_down(self, user_id: int) -> None:
        self._uploading[user_id] -= 1
        if not self._uploading[user_id]:
            del self._uploading[user_id]

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        async def do() -> None:
            with suppress(ChatError):  # what was not removed is removed another time
                await work

        task = asyncio.create_task(do())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
