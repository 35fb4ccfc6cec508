"""The row about the disk, on which all others depend, as every send waits for it."""

import os
import tempfile
from time import monotonic, perf_counter, sleep

from bench.figures import Figure
from bench.run import Run

_BYTES = 12 * 1024  # the increase of the WAL by the commit of one message
_PAUSE_SECONDS = 0.005


def disk(run: Run) -> list[Figure]:
    """The disk alone: 12 KiB written and flushed 200 times a second, without other load.

    The time of fdatasync; less is better. No send can be faster than its share of one.
    """
    times = []
    with tempfile.TemporaryFile(prefix="chat-bench-") as file:
        end = monotonic() + max(run.seconds, 1.0)
        while monotonic() < end:
            file.write(b"x" * _BYTES)
            file.flush()
            start = perf_counter()
            os.fdatasync(file.fileno())
            times.append((perf_counter() - start) * 1000)
            sleep(_PAUSE_SECONDS)
    times.sort()
    return [
        Figure("disk", f"fdatasync, {name}", "ms", "lower", server=value)
        for name, value in (
            ("median", times[len(times) // 2]),
            ("p99", times[int(len(times) * 0.99)]),
            ("longest", times[-1]),
        )
    ]
