"""Answers that their clients do not read: how long, and how many bytes, they may wait.

Only an answer that the kernel has not accepted at once is known here, so most requests cost
nothing. The server closes a connection whose client acknowledges no byte for a time. It also closes
connections of an address or a user whose unsent answers are too large together: first those that
have made no progress for the longest time.
"""

import asyncio
import fcntl
import logging
import struct
import termios
from collections import defaultdict
from time import monotonic

from tornado.iostream import IOStream

log = logging.getLogger("chatserver.http")

_VISIT_SECONDS = 1.0

Holder = int | str  # a user's id or an address


class _Answer:
    """The unsent answer of a connection. `size` counts for each of its holders."""

    __slots__ = ("writes", "size", "holders", "sent_bytes", "progress_at")

    def __init__(self, now: float) -> None:
        self.writes = 0
        self.size = 0
        self.holders: tuple[Holder, ...] = ()
        # Bytes that the client's TCP had acknowledged at the last visit, and when that changed.
        self.sent_bytes = -1
        self.progress_at = now


class UnsentAnswers:
    """The connections that have unsent answers. With `bytes_max` 0 their size is not limited."""

    def __init__(self, no_progress_seconds: float, bytes_max: int) -> None:
        self._no_progress_seconds = no_progress_seconds
        self._bytes_max = bytes_max
        self._answers: dict[IOStream, _Answer] = {}
        self._held: defaultdict[Holder, dict[IOStream, _Answer]] = defaultdict(dict)
        self._sizes: defaultdict[Holder, int] = defaultdict(int)
        self._timer: asyncio.TimerHandle | None = None

    def watch(self, stream: IOStream, written: "asyncio.Future[None]") -> None:
        """Watch a connection until a write to it is done."""
        answer = self._answers.get(stream)
        if answer is None:
            answer = self._answers[stream] = _Answer(monotonic())
            if self._timer is None:
                self._start_timer()
        answer.writes += 1
        written.add_done_callback(lambda _: self._on_written(stream, answer))

    def hold(self, stream: IOStream, *holders: Holder) -> None:
        """Count the unsent bytes of a complete answer for its address and its user.

        Closes connections of a holder that has too many. The connection of this answer stays open.
        """
        answer = self._answers.get(stream)
        if answer is None:
            return
        self._let_go(stream, answer)
        size = len(stream._write_buffer)
        answer.size, answer.holders = size, holders
        for holder in holders:
            self._held[holder][stream] = answer
            self._sizes[holder] += size
        if self._bytes_max:
            for holder in holders:
                self._shrink(holder, stream)

    def _shrink(self, holder: Holder, newest: IOStream) -> None:
        while self._sizes[holder] > self._bytes_max and len(self._held[holder]) > 1:
            _, stream = min(
                (
                    (answer.progress_at, stream)
                    for stream, answer in self._held[holder].items()
                    if stream is not newest
                ),
                key=lambda each: each[0],
            )
            self._close(stream, "its address or user has too many unsent bytes")

    def _on_written(self, stream: IOStream, answer: _Answer) -> None:
        answer.writes -= 1
        if not answer.writes and self._answers.get(stream) is answer:
            del self._answers[stream]
            self._let_go(stream, answer)

    def _let_go(self, stream: IOStream, answer: _Answer) -> None:
        for holder in answer.holders:
            self._sizes[holder] -= answer.size
            del self._held[holder][stream]
            if not self._held[holder]:
                del self._held[holder], self._sizes[holder]
        answer.holders = ()

    def _close(self, stream: IOStream, reason: str) -> None:
        log.debug("closing a connection with an unsent answer: %s", reason)
        self._let_go(stream, self._answers.pop(stream))
        stream.close()

    def _start_timer(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(_VISIT_SECONDS, self._visit)

    def _visit(self) -> None:
        """Close the connections that have made no progress for too long."""
        self._timer = None
        now = monotonic()
        for stream, answer in list(self._answers.items()):
            sent = stream._total_write_done_index - _unacknowledged(stream)
            if sent != answer.sent_bytes:
                answer.sent_bytes = sent
                answer.progress_at = now
            elif now - answer.progress_at >= self._no_progress_seconds:
                self._close(stream, "nothing was read for too long")
        if self._answers:
            self._start_timer()


def _unacknowledged(stream: IOStream) -> int:
    """Return how many bytes in the kernel the client's TCP has not acknowledged."""
    try:
        answer = fcntl.ioctl(stream.socket, termios.TIOCOUTQ, b"\0\0\0\0")
    except (OSError, TypeError):  # closed
        return 0
    size: int = struct.unpack("i", answer)[0]
    return size
