"""Times that clients have for their next step.

All clients of one kind have the same time, so the order of their starts is the order of their ends.
A start and a stop cost one change of a dict, much less than a timer of the loop.
"""

from time import monotonic

from handlers.transport.stream import Stream


class Deadlines:
    """The connections whose next step must come within `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._started: dict[Stream, float] = {}

    def __contains__(self, stream: Stream) -> bool:
        return stream in self._started

    def start(self, stream: Stream) -> None:
        """Start a connection's time, unless it runs already."""
        self._started.setdefault(stream, monotonic())

    def stop(self, stream: Stream) -> None:
        """Stop a connection's time, if it runs."""
        self._started.pop(stream, None)

    def close_late(self) -> None:
        """Close the connections whose time is over."""
        start = monotonic() - self.seconds
        late = []
        for stream, started in self._started.items():
            if started > start:
                break
            late.append(stream)
        for stream in late:
            self.stop(stream)
            stream.close()
