"""Signals from the first moment on; the program imports this before all else.

As process 1 of a container, a program gets only signals that it has asked for. The imports, and
the migrations of a large database, take so long that a signal may come before the event loop can.
"""

import os
import signal
import sys
from types import FrameType

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_PROGRAMS = ("server.py", "chatserver")


def is_ignored(number: int) -> bool:
    """Tell whether a signal was ignored when the program began: `nohup` does so with SIGHUP."""
    return signal.getsignal(number) is signal.SIG_IGN


def _exit(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _begin() -> None:
    for number in STOPPING:
        if not is_ignored(number):
            signal.signal(number, _exit)
    # A file that is opened must not become standard output or error where those are closed.
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


if os.path.basename(sys.argv[0]) in _PROGRAMS:
    _begin()
