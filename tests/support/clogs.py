"""Connections whose kernel takes only a part of what is written, or nothing."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from handlers.transport.stream import Stream


class Clog:
    """Stands in for a stream's transport; `takes` gives the bytes that the kernel accepts."""

    def __init__(self, stream: Any, takes: Callable[[int], int]) -> None:
        assert isinstance(stream, Stream)
        self._stream = stream
        self._takes = takes
        self._real = stream._transport
        self._kept = bytearray()
        stream._transport = self  # type: ignore[assignment]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def write(self, data: bytes) -> None:
        """Let the kernel accept a part, and keep the rest."""
        had = bool(self._kept)
        count = 0 if had else self._takes(len(data))
        self._real.write(data[:count])
        self._kept += data[count:]
        if self._kept and not had:
            self._stream.pause_writing()

    def get_write_buffer_size(self) -> int:
        """Return how much is kept."""
        return len(self._kept)

    def abort(self) -> None:
        """Close."""
        self._kept.clear()
        self._real.abort()

    def drain(self) -> None:
        """Let the kernel accept what is kept."""
        if self._kept:
            data = bytes(self._kept)
            self._kept.clear()
            self._real.write(data)
            self._stream.resume_writing()

    def end(self) -> None:
        """Put the real transport back, and write what is kept."""
        self._stream._transport = self._real
        if not self._stream.is_closed:
            self.drain()


@contextmanager
def clogged(stream: Any) -> Iterator[None]:
    """Let a stream's kernel accept nothing within a block."""
    kept = Clog(stream, lambda size: 0)
    yield
    kept.end()


def clog_at_times(stream: Any, is_full: Callable[[], bool]) -> None:
    """Let a stream's kernel accept half of some writes, and nothing of others."""

    def takes(size: int) -> int:
        if not is_full():
            return size
        asyncio.get_running_loop().call_soon(kept.drain)
        return 0 if is_full() else max(1, size // 2)

    kept = Clog(stream, takes)
