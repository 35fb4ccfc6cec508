"""Connections past the share of their address, which are closed little by little."""

import asyncio
from collections import deque

from handlers.transport.stream import Stream

# How many connections are closed before each pause.
_CLOSED_AT_ONCE = 5
_PAUSE_SECONDS = 0.01


class Surplus:
    """The connections that are to be closed, in the order in which they came.

    A client that is refused at once may connect again at once. A thousand of them would keep the
    loop busy, and clients of other addresses would wait behind them to be accepted.
    """

    def __init__(self) -> None:
        self._waiting: deque[Stream] = deque()
        self._is_scheduled = False

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, stream: Stream) -> None:
        """Close a connection in its turn. Until then the server reads nothing more from it."""
        self._waiting.append(stream)
        # uvloop begins to read after the call that tells of the connection.
        asyncio.get_running_loop().call_soon(stream.pause_reading)
        self._schedule()

    def close_oldest(self) -> None:
        """Close the connection that has waited for the longest time."""
        self._waiting.popleft().close()

    def close_all(self) -> None:
        """Close all connections at once."""
        while self._waiting:
            self.close_oldest()

    def _schedule(self) -> None:
        if not self._is_scheduled:
            self._is_scheduled = True
            asyncio.get_running_loop().call_later(_PAUSE_SECONDS, self._close_some)

    def _close_some(self) -> None:
        self._is_scheduled = False
        for _ in range(min(_CLOSED_AT_ONCE, len(self._waiting))):
            self.close_oldest()
        if self._waiting:
            self._schedule()
