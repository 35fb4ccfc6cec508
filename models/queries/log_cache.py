"""Frames and pages of the log that were just read.

Connections that catch up together read the same events, and those of one group the same pages. A
page that is kept takes no Python for each of its events, which would hold up the event loop.
"""

from collections.abc import Sequence
from typing import NamedTuple

_BYTES_MAX = 16 * 1024 * 1024
# What Python's objects take for one frame besides its bytes.
_FRAME_BYTES = 150


class CachedPage(NamedTuple):
    """The frames of a page, and its last event if it was cut there for its size."""

    frames: bytes
    cut_id: int | None


class LogCache:
    """Used by several threads: entries are only added. A full cache is replaced by a new one."""

    def __init__(self) -> None:
        self.frames: dict[int, bytes] = {}
        # By the ids of the events that the page is made of.
        self.pages: dict[bytes, CachedPage] = {}
        self._bytes = 0

    @property
    def is_full(self) -> bool:
        """Whether it has as many bytes as it may."""
        return self._bytes > _BYTES_MAX

    def keep_frames(self, frames: dict[int, bytes]) -> None:
        """Keep frames, by the ids of their events."""
        self.frames.update(frames)
        self._bytes += sum(map(len, frames.values())) + _FRAME_BYTES * len(frames)

    def keep_page(self, key: bytes, ids: Sequence[int], page: CachedPage) -> None:
        """Keep a page of these events, unless the frame of one is not kept itself."""
        if not self.is_full and all(map(self.frames.__contains__, ids)):
            self.pages[key] = page
            self._bytes += len(key) + len(page.frames)
