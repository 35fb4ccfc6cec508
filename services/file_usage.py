"""The disk space of all files, counted once a minute."""

from tornado.ioloop import PeriodicCallback

from services.file_storage import FileStorage

_COUNT_SECONDS = 60


class FileUsage:
    """Counts the bytes of all files."""

    def __init__(self, files: FileStorage) -> None:
        # The bytes of all files, at the last count.
        self.stored_bytes = 0
        self._files = files
        self._counts = PeriodicCallback(self._start_count, _COUNT_SECONDS * 1000)

    def start(self) -> None:
        """Count now, and from now on by the clock of the current IOLoop."""
        self._start_count()
        self._counts.start()

    def stop(self) -> None:
        """Start no further count."""
        self._counts.stop()

    async def count(self) -> None:
        """Count the bytes of all files."""
        self.stored_bytes = await self._files.count_bytes()

    def _start_count(self) -> None:
        self._files.run_in_background(self.count())
