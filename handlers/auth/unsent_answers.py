"""Answers that their clients do not read: how long, and how many bytes, they may wait.

Only an answer that the kernel has not accepted at once is known here, so most requests cost
nothing. The server closes a connection whose client acknowledges no byte for a time. It also closes
connections of an address or a user whose unsent answers are too large together: first those that
have made no progress for the longest time.
"""

import asyncio
import logging
from collections import defaultdict
from functools import partial
from time import monotonic

from hub.interfaces import Stream

log = logging.getLogger("chatserver.http")

_VISIT_SECONDS = 1.0

Holder = int | str  # a user's id or an address


class _Answer:
    """The unsent answer of a connection. `size` counts for each of its holders."""

    __slots__ = ("drained", "size", "holders", "acknowledged_bytes", "progress_at")

    def __init__(self, now: float) -> None:
        self.drained: asyncio.Future[None] | None = None
        self.size = 0
        self.holders: tuple[Holder, ...] = ()
        # Bytes that the client's TCP had acknowledged at the last visit, and when that changed.
        self.acknowledged_bytes = -1
        self.progress_at = now


class UnsentAnswers:
    """The connections that have unsent answers. With `bytes_max` 0 their size is not limited."""

    def __init__(self, no_progress_seconds: float, bytes_max: int) -> None:
        self._no_progress_seconds = no_progress_seconds
        self._bytes_max = bytes_max
        self._answers: dict[Stream, _Answer] = {}
        self._held: defaultdict[Holder, dict[Stream, _Answer]] = defaultdict(dict)
        self._sizes: defaultdict[Holder, int] = defaultdict(int)
        self._timer: asyncio.TimerHandle | None = None

    def watch(self, stream: Stream) -> None:
        """Watch a connection until the kernel has accepted all that was written."""
        answer = self._answers.get(stream)
        if answer is None:
            answer = self._answers[stream] = _Answer(monotonic())
            if self._timer is None:
                self._start_timer()
        answer.drained = stream.drained()
        answer.drained.add_done_callback(partial(self._on_drained, stream, answer))

    def hold(self, stream: Stream, *holders: Holder) -> None:
        """Count the unsent bytes of a complete answer for its address and its user.

        Closes connections of a holder that has too many. The connection of this answer stays open.
        """
        answer = self._answers.get(stream)
        if answer is None:
            return
        self._let_go(stream, answer)
        size = stream.unsent
        answer.size, answer.holders = size, holders
        for holder in holders:
            self._held[holder][stream] = answer
            self._sizes[holder] += size
        if self._bytes_max:
            for holder in holders:
                self._shrink(holder, stream)

    def _shrink(self, holder: Holder, newest: Stream) -> None:
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

    def _on_drained(
        self, stream: Stream, answer: _Answer, drained: "asyncio.Future[None]"
    ) -> None:
        if answer.drained is drained and self._answers.get(stream) is answer:
            del self._answers[stream]
            self._let_go(stream, answer)

    def _let_go(self, stream: Stream, answer: _Answer) -> None:
        for holder in answer.holders:
            self._sizes[holder] -= answer.size
            del self._held[holder][stream]
            if not self._held[holder]:
                del self._held[holder], self._sizes[holder]
        answer.holders = ()

    def _close(self, stream: Stream, reason: str) -> None:
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
            acknowledged = stream.acknowledged_bytes
            if acknowledged != answer.acknowledged_bytes:
                answer.acknowledged_bytes = acknowledged
                answer.progress_at = now
            elif now - answer.progress_at >= self._no_progress_seconds:
                self._close(stream, "nothing was read for too long")
        if self._answers:
            self._start_timer()
