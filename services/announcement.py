"""The line on standard output that tells where the server runs."""

import logging
import os
import select
import sys

from services.logs import json_line

log = logging.getLogger("chatserver")


def announce(line: str, form: str) -> None:
    """Print a line, as JSON if the log is. A closed or full output stops no start."""
    if sys.stdout is None:
        return
    text = json_line("INFO", "chatserver", line) if form == "json" else line
    try:
        descriptor = sys.stdout.fileno()
        _, writable, _ = select.select([], [descriptor], [], 0)
        if not writable:
            raise BlockingIOError("standard output is full")
        # Not through the buffer, which Python would try to write again at the end.
        os.write(descriptor, f"{text}\n".encode())
    except (OSError, ValueError) as error:
        log.warning("cannot print where the server runs: %s", error)
