"""A server whose wall clock jumps: jumping_server.py FILE …

It is `python server.py` with another system clock. FILE holds the seconds by which the clock is
ahead; it is read at every look at the clock. The monotonic clock stays as it is.
"""

import sys
import time
from pathlib import Path

# Replaced before any other module can import them by name.
_time, _time_ns = time.time, time.time_ns
_FILE = Path(sys.argv[1])


def _seconds_ahead() -> float:
    # The run replaces the file, so that it is never half written.
    return float(_FILE.read_text())


def _jumping_time() -> float:
    return _time() + _seconds_ahead()


def _jumping_time_ns() -> int:
    return _time_ns() + int(_seconds_ahead() * 1e9)


time.time = _jumping_time
time.time_ns = _jumping_time_ns

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

import server  # noqa: E402

if __name__ == "__main__":
    sys.exit(server.main(sys.argv[2:]))
