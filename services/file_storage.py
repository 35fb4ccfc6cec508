"""Uploaded files, as the IOLoop uses them: threads move their bytes, in step with their rows.

Bytes are removed only while no row names them. In a folder, a file that is uploaded again gets the
name that it had. So one lock is held while bytes are moved into or out of a path, until the commit
that names the file is over. A file that is uploaded again during its removal is then either kept or
stored again. Processes that share a folder have no such lock. They remove only bytes that were kept
more than ten minutes ago, and commit a row only for bytes that were kept in the last five minutes.
"""

import asyncio
import errno
import logging
from collections import Counter
from collections.abc import Callable, Coroutine, Hashable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from time import CLOCK_BOOTTIME, clock_gettime
from typing import ParamSpec, TypeVar

from models.errors import (
    Busy,
    ChatError,
    DiskFull,
    NoSuchFile,
    NoThumbnail,
    OutcomeUnknown,
    RateLimited,
    Stopping,
    StorageFailed,
)
from models.events.commit import Commit
from models.files.blobs import Blobs
from models.files.decoder import Decoder, DecoderClosed, DecoderTooSlow
from models.files.partial import PartialFile, StoredFile
from models.files.types import UNKNOWN
from models.operations.files import record_upload
from models.queries.files import known_files, stored_bytes
from models.store.fair_queue import SERVER
from models.store.store import Store
from models.store.transaction import Actor
from services.thread_pool import ThreadPool

log = logging.getLogger("chatserver.files")

P = ParamSpec("P")
T = TypeVar("T")

# Of one user, as those below.
_CALLS_WAITING_MAX = 500
# Pictures that are decoded at a time, one of a user: shrinking a large one takes 250 MB of memory.
_DECODERS = 2
_PICTURES_WAITING_MAX = 64
_UPLOADS_AT_ONCE = 8  # per user
# Several processes leave bytes so long without a row. An hourly sweep removes them later.
_KEPT_SECONDS = 600.0


class FileStorage:
    """The files of a server.

    `bytes_max` limits a file, and `user_bytes_max` the files of a user; 0 disables that limit.
    `is_shared`: other processes may have the same files. Work for a user waits under their id; it
    may be a `UserKey`.
    """

    def __init__(
        self,
        store: Store,
        blobs: Blobs,
        is_shared: bool,
        bytes_max: int,
        user_bytes_max: int,
        idle_seconds: float,
    ) -> None:
        self.bytes_max = bytes_max
        self.idle_seconds = idle_seconds
        self._store = store
        self._user_bytes_max = user_bytes_max
        self._decoder = Decoder()
        self._blobs = blobs
        self._is_shared = is_shared
        self._threads = ThreadPool(blobs.threads, "files", _CALLS_WAITING_MAX)
        self._picture_threads = ThreadPool(_DECODERS, "pictures", _PICTURES_WAITING_MAX)
        self._moving: AbstractAsyncContextManager[None] = (
            asyncio.Lock() if blobs.reuses_names else nullcontext()
        )
        self._uploading: Counter[int] = Counter()
        # Thumbnails that are being made. By user too, as each user has their own turn.
        self._drawing: dict[tuple[int, str], asyncio.Task[bytes]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, is_first: bool = True) -> None:
        """Remove unfinished uploads, which a crash may have left.

        `is_first`: no other process receives files.
        """
        self._blobs.drop_unfinished(is_first)

    def sweep(self) -> None:
        """Remove bytes that no row names, and let only the owner use a folder."""
        self.run_in_background(self._remove_unnamed())
        self.run_in_background(self._run(SERVER, self._blobs.make_private))

    async def stop(self) -> None:
        """End all tasks. Call it when the store is closed; the next start removes leftovers."""
        for drawing in self._drawing.values():
            drawing.cancel()
        await asyncio.to_thread(self._decoder.close)
        await asyncio.gather(
            *self._tasks, *self._drawing.values(), return_exceptions=True
        )
        self._threads.stop()
        self._picture_threads.stop()
        self._blobs.close()

    @property
    def chunk_bytes(self) -> int:
        """How many bytes of a file to read at a time."""
        return self._blobs.chunk_bytes

    @property
    def uploads(self) -> int:
        """How many uploads are in progress."""
        return self._uploading.total()

    async def begin(self, user_id: int) -> PartialFile:
        """Start an upload; `let_go` ends it. Raises RateLimited when the user has too many."""
        if self._uploading[user_id] >= _UPLOADS_AT_ONCE:
            raise RateLimited(f"At most {_UPLOADS_AT_ONCE} uploads at a time")
        self._uploading[user_id] += 1
        try:
            return await self._run(user_id, self._blobs.begin)
        except BaseException:
            self._count_down(user_id)
            raise

    async def write(self, user_id: int, part: PartialFile, data: bytes) -> None:
        """Add bytes to an upload."""
        await self._run(user_id, part.write, data)

    async def keep(
        self, user_id: int, actor: Actor, part: PartialFile, name: str
    ) -> StoredFile:
        """Keep an upload's bytes durably, then commit its row."""
        stored = await self._run(user_id, part.finish)
        thumbnail = None
        if stored.is_picture:
            stored = await self._decode((user_id, "size"), self._measure, part, stored)
        if stored.is_picture:
            # Made by every upload, and missing after an upload that could not make it. So the time
            # of an answer does not tell whether another user has the same picture.
            with suppress(Busy):
                thumbnail = await self._decode(
                    user_id, self._decoder.thumbnail, part.path
                )
        stored = stored._replace(blob=self._blobs.new_name(stored.id))
        kept_at = clock_gettime(CLOCK_BOOTTIME)
        async with self._moving:
            await self._run(user_id, self._blobs.keep, part, stored.name)
            try:
                if stored.is_picture:
                    keep = self._blobs.keep_thumbnail
                    await self._run(user_id, keep, stored.name, thumbnail)
                name = await self._store.commit(
                    record_upload, actor, stored, name, self._user_bytes_max, kept_at
                )
            except OutcomeUnknown:
                raise  # the next start compares the bytes with the rows
            except ChatError:
                with suppress(ChatError):  # the next start removes the bytes
                    await self._remove_bytes([stored.name], are_dead=True)
                raise
        if name != stored.name:  # the file had bytes already
            self.run_in_background(self._remove([stored.name]))
        return stored

    def let_go(self, user_id: int, part: PartialFile) -> None:
        """End an upload, and remove its bytes unless it was kept."""
        self._count_down(user_id)
        self.run_in_background(self._run(user_id, part.discard))

    async def read(self, user_id: int, name: str, start: int, count: int) -> bytes:
        """Return bytes of a file, by the name of its bytes. Raises NoSuchFile."""
        return await self._run(user_id, self._blobs.read, name, start, count)

    async def thumbnail(self, user_id: int, name: str) -> bytes:
        """Return a picture's thumbnail, made on its first use if its upload could not.

        Raises NoThumbnail.
        """
        made = await self._run(user_id, self._blobs.thumbnail, name)
        if made is None:
            key = (user_id, name)
            drawing = self._drawing.get(key)
            if drawing is None:
                drawing = asyncio.create_task(self._draw(user_id, name))
                self._drawing[key] = drawing
                drawing.add_done_callback(lambda _: self._drawing.pop(key))
            try:
                made = await asyncio.shield(drawing)
            except asyncio.CancelledError:
                if drawing.cancelled():
                    raise Stopping() from None
                raise
        if not made:
            raise NoThumbnail()
        return made

    async def count_bytes(self) -> int:
        """Return the bytes of all files. Cost: a walk through their rows."""
        return await self._store.read(stored_bytes)

    def remove_deleted(self, commit: Commit) -> None:
        """Remove the bytes of files whose rows a commit removed."""
        if commit.removed_files:
            self.run_in_background(self._remove(commit.removed_files))

    def run_in_background(self, work: Coroutine[object, object, None]) -> None:
        """Run a coroutine in a task, which `stop` awaits. Ignore errors: a later sweep retries."""

        async def run() -> None:
            with suppress(ChatError):
                await work

        task = asyncio.create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _measure(self, part: PartialFile, stored: StoredFile) -> StoredFile:
        """Return a picture with its size; as another file if it only begins like a picture."""
        size = self._decoder.size(part.path)
        if size is None:
            return stored._replace(type=UNKNOWN)
        return stored._replace(width=size.width, height=size.height)

    async def _draw(self, user_id: int, name: str) -> bytes:
        made = await self._decode(user_id, self._kept_or_new_thumbnail, name)
        async with self._moving:
            await self._run(SERVER, self._blobs.keep_thumbnail, name, made)
        return made

    def _kept_or_new_thumbnail(self, name: str) -> bytes:
        made = self._blobs.thumbnail(name)
        if made is None:
            with self._blobs.local_path(name) as path:
                made = self._decoder.thumbnail(path)
        return made

    async def _remove_unnamed(self) -> None:
        found = self._blobs.names()

        def next_batch() -> list[str] | None:
            return next(found, None)

        while (batch := await self._run(SERVER, next_batch)) is not None:
            async with self._moving:
                await self._remove_bytes(batch, are_dead=False)

    async def _remove(self, names: Sequence[str]) -> None:
        async with self._moving:
            await self._remove_bytes(names, are_dead=True)

    async def _remove_bytes(self, names: Sequence[str], *, are_dead: bool) -> None:
        """Remove the bytes of those files that no row names. The caller holds the lock.

        `are_dead`: no upload under way has one of these names, where names are not reused.
        """
        blobs = self._blobs
        unknown = await self._unknown(names)
        if not self._is_shared or (are_dead and not blobs.reuses_names):
            for name in unknown:
                await self._run(SERVER, blobs.remove, name)
            return
        # Another process may have kept bytes, and not yet committed their row.
        old = [
            name
            for name in unknown
            if await self._run(SERVER, blobs.is_old, name, _KEPT_SECONDS)
        ]
        for name in await self._unknown(old):
            await self._run(SERVER, blobs.remove_old, name, _KEPT_SECONDS)

    async def _unknown(self, names: Sequence[str]) -> list[str]:
        known = await self._store.read(known_files, [*names]) if names else ()
        return [name for name in names if name not in known]

    async def _run(
        self, key: Hashable, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._run_on(self._threads, key, call, *args, **kwargs)

    async def _decode(
        self, key: Hashable, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._run_on(self._picture_threads, key, call, *args, **kwargs)

    async def _run_on(
        self,
        threads: ThreadPool,
        key: Hashable,
        call: Callable[P, T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Make a call on a thread, for a user. Raises ChatErrors in place of others."""
        try:
            return await threads.run(key, call, *args, **kwargs)
        except FileNotFoundError:
            raise NoSuchFile() from None
        except DecoderTooSlow:
            raise Busy() from None
        except DecoderClosed:
            raise Stopping() from None
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull() from error
            log.error("a file could not be read or written: %s", error)
            raise StorageFailed() from error

    def _count_down(self, user_id: int) -> None:
        self._uploading[user_id] -= 1
        if not self._uploading[user_id]:
            del self._uploading[user_id]
